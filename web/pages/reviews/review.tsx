import { type RefObject, useMemo } from 'react';
import { Link } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { ClockRow } from '../../parts/record/clock-row.tsx';
import { Facts } from '../../parts/record/facts.tsx';
import { FindingCard } from '../../parts/record/finding-card.tsx';
import { Reports } from '../../parts/record/reports.tsx';
import { useSession } from '../../parts/session.tsx';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Schemas } from '../../shapes.ts';
import { momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { findingIn } from './queue.ts';
import { REVIEW_WORDS } from './words.ts';

type Notice = Schemas['Notice'];
type Finding = Schemas['Finding'];

/** The clocks of one finding that run, each explained day by day. */
function Clocks({ notice, code }: { notice: string; code: string }) {
  const { dates } = useWords(REVIEW_WORDS);
  const asked = useRead('/api/notices/{id}/deadlines', { path: { id: notice } });
  const own = useMemo(
    () =>
      (asked.data?.items ?? []).filter(
        ({ subject }) => subject !== null && 'finding' in subject && subject.finding === code,
      ),
    [asked.data, code],
  );
  if (asked.data !== undefined && own.length === 0) return null;
  return (
    <section className="panel" aria-label={dates}>
      <div className="panel-head">
        <h2>{dates}</h2>
      </div>
      <Shown of={asked} rows={1}>
        {() => own.map((clock) => <ClockRow key={clock.key} notice={notice} clock={clock} />)}
      </Shown>
    </section>
  );
}

/** Who has agreed already, where a result is accepted level by level. */
function Levels({ finding: { passed } }: { finding: Finding }) {
  const { levels } = useWords(REVIEW_WORDS);
  const { language } = usePreferences();
  const { posts } = useNames();
  if (passed.length === 0) return null;
  return (
    <section className="panel" aria-label={levels}>
      <div className="panel-head">
        <h2>{levels}</h2>
      </div>
      <div className="panel-body">
        <Facts
          facts={passed.map(({ level, opinion, at, person }) => [
            posts[level],
            `${person} ${momentText(language, at)} ${opinion}`,
          ])}
        />
      </div>
    </section>
  );
}

function Loaded({
  notice,
  finding,
  head,
  decided,
}: {
  notice: Notice;
  finding: Finding;
  head: RefObject<HTMLHeadingElement | null>;
  decided: (done: string) => void;
}) {
  const words = useWords(REVIEW_WORDS);
  const { findingStages } = useNames();
  const { may } = useSession();
  const waits = finding.stage === 'underReview';
  return (
    <>
      <div className="review-title">
        <h2 ref={head} tabIndex={-1}>
          {notice.unit.name}
          {notice.rehearsal ? <span className="mark">{words.rehearsal}</span> : null}
        </h2>
        <p>
          {notice.documentNumber} {words.number(finding.code)}
        </p>
        <Link to={pathTo('notice', { id: notice.id })}>{words.whole}</Link>
      </div>
      <div className="review-columns">
        <div>
          <div className="panel">
            <FindingCard finding={finding} />
          </div>
          {may('listDeadlines') ? <Clocks notice={notice.id} code={finding.code} /> : null}
        </div>
        <div>
          <Reports finding={finding} shows />
          <Levels finding={finding} />
        </div>
      </div>
      {waits ? (
        <DecisionPanel notice={notice} code={finding.code} decided={decided} />
      ) : (
        <p className="notice-bar" role="status">
          {words.settled(findingStages[finding.stage])}
        </p>
      )}
    </>
  );
}

/** One result: the finding beside what was reported of it, and what is decided on it. */
export function Review({
  id,
  head,
  decided,
}: {
  id: string;
  head: RefObject<HTMLHeadingElement | null>;
  decided: (done: string) => void;
}) {
  const { missing } = useWords(REVIEW_WORDS);
  const { notice: letter, code } = findingIn(id);
  const asked = useRead('/api/notices/{id}', { path: { id: letter } });
  return (
    <Shown of={asked} rows={10}>
      {(notice) => {
        const finding = notice.findings.find((one) => one.code === code);
        return finding === undefined ? (
          <EmptyState title={missing.title} todo={missing.todo} />
        ) : (
          <Loaded notice={notice} finding={finding} head={head} decided={decided} />
        );
      }}
    </Shown>
  );
}
