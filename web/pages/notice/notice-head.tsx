import { Link } from 'react-router';
import { TimeLeft } from '../../parts/light-mark.tsx';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { WatchButton } from '../../parts/record/watch-button.tsx';
import { useSession } from '../../parts/session.tsx';
import { pathTo } from '../../paths.ts';
import type { Schemas } from '../../shapes.ts';
import { dueText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { NOTICE_WORDS } from '../../words/notice-words.ts';

type Notice = Schemas['Notice'];

/** The finding that waits for the unit and is due first. */
const nextDue = ({ findings }: Notice) =>
  findings
    .filter(({ light }) => light !== 'grey')
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];

/** Which notice it is, where it stands, and what is due next. */
export function NoticeHead({ notice }: { notice: Notice }) {
  const words = useWords(NOTICE_WORDS);
  const { language } = usePreferences();
  const { may } = useSession();
  const { noticeStages } = useNames();
  const due = nextDue(notice);
  const suspended = notice.holds.some((h) => h.kind === 'suspension' && h.endedAt === null);
  return (
    <div className="notice-head">
      <div className="notice-title">
        <h1>
          {notice.documentNumber}
          {notice.rehearsal ? <span className="mark">{words.rehearsal}</span> : null}
          {suspended ? <span className="mark">{words.suspended}</span> : null}
        </h1>
        <p>{notice.title}</p>
        {may('getStep') ? (
          <Link className="no-print" to={pathTo('replay', { id: notice.id })}>
            {words.replay}
          </Link>
        ) : null}
        <WatchButton kind="notice" id={notice.id} />
      </div>
      <p className="notice-standing">
        <strong>{notice.unit.name}</strong>
        <span>{noticeStages[notice.stage]}</span>
        {due === undefined ? null : (
          <>
            <TimeLeft light={due.light} days={due.workingDaysLeft} />
            <span className="number">
              {dueText(language, due.dueAt)}
              {due.provisional ? `（${words.provisional}）` : ''}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
