import { useState } from 'react';
import { limitText } from '../../../../src/domain/messages/vocabulary.ts';
import { usePreferences, useWords } from '../../../parts/preferences.tsx';
import { useRead } from '../../../parts/reading.ts';
import { EmptyState, Shown } from '../../../parts/states.tsx';
import type { Read, Schemas } from '../../../shapes.ts';
import { dayText, dueText, momentText } from '../../../words/dates.ts';
import { useNames } from '../../../words/domain-words.ts';
import { TAB_WORDS } from './words.ts';

type Clock = Read<'/api/notices/{id}/deadlines'>['items'][number];

/** What a clock is about, as a question names it: what stands behind its kind in its key. */
const subjectOf = ({ key }: Clock): string | undefined => {
  const mark = key.indexOf('/');
  return mark < 0 ? undefined : key.slice(mark + 1);
};

function Days({ notice, clock }: { notice: string; clock: Clock }) {
  const { deadlines: words } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  const subject = subjectOf(clock);
  const asked = useRead('/api/notices/{id}/deadlines/{kind}', {
    path: { id: notice, kind: clock.kind },
    query: subject === undefined ? {} : { subject },
  });
  return (
    <Shown of={asked} rows={6}>
      {({ explained }) => (
        <ol className="days">
          {(explained?.days ?? []).map((day) => (
            <li key={day.date} className={day.counted ? undefined : 'muted'}>
              <span className="number">{dayText(language, day.date)}</span>
              <span>
                {words.why[day.why]}
                {day.name === undefined ? '' : `（${day.name}）`}
              </span>
              <span className="number">{day.counted ? words.counted(day.count) : ''}</span>
            </li>
          ))}
        </ol>
      )}
    </Shown>
  );
}

function ClockRow({ notice, clock }: { notice: string; clock: Clock }) {
  const { deadlines: words } = useWords(TAB_WORDS);
  const names = useNames();
  const { language } = usePreferences();
  const [isOpen, setOpen] = useState(false);
  const { subject } = clock;
  const about = subject !== null && 'finding' in subject ? words.of(subject.finding) : words.whole;
  return (
    <article className="finding">
      <header>
        <h3>{names.clocks[clock.kind]}</h3>
        <span className="muted">{about}</span>
        <span className="number">
          {dueText(language, clock.dueAt)}
          {clock.provisional ? words.provisional : ''}
        </span>
        <span className="muted">{limitText(names, clock.rule)}</span>
        {clock.nextAt === null ? null : (
          <span className="muted number">
            {words.next} {momentText(language, clock.nextAt)}
          </span>
        )}
      </header>
      {clock.rule === 'quarter' ? null : (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.explain}</summary>
          {isOpen ? <Days notice={notice} clock={clock} /> : null}
        </details>
      )}
    </article>
  );
}

/** The clocks that run, each explained day by day. */
export function Deadlines({ notice }: { notice: Schemas['Notice'] }) {
  const { deadlines: words } = useWords(TAB_WORDS);
  const asked = useRead('/api/notices/{id}/deadlines', { path: { id: notice.id } });
  return (
    <Shown of={asked} rows={6}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={words.none} />
        ) : (
          <div className="panel">
            {items.map((clock) => (
              <ClockRow key={clock.key} notice={notice.id} clock={clock} />
            ))}
          </div>
        )
      }
    </Shown>
  );
}
