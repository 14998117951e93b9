import { useState } from 'react';
import { limitText } from '../../../src/domain/messages/vocabulary.ts';
import type { Read } from '../../shapes.ts';
import { dueText, momentText } from '../../words/dates.ts';
import { useNames } from '../../words/domain-words.ts';
import { TAB_WORDS } from '../../words/tab-words.ts';
import { usePreferences, useWords } from '../preferences.tsx';
import { useRead } from '../reading.ts';
import { Shown } from '../states.tsx';
import { DayList } from './day-list.tsx';

type Clock = Read<'/api/notices/{id}/deadlines'>['items'][number];

/** What a clock is about, as a question names it: what stands behind its kind in its key. */
const subjectOf = ({ key }: Clock): string | undefined => {
  const mark = key.indexOf('/');
  return mark < 0 ? undefined : key.slice(mark + 1);
};

function Days({ notice, clock }: { notice: string; clock: Clock }) {
  const subject = subjectOf(clock);
  const asked = useRead('/api/notices/{id}/deadlines/{kind}', {
    path: { id: notice, kind: clock.kind },
    query: subject === undefined ? {} : { subject },
  });
  return (
    <Shown of={asked} rows={6}>
      {({ explained }) => <DayList days={explained?.days ?? []} />}
    </Shown>
  );
}

/** A clock that runs: until when, by which limit, and that explained day by day. */
export function ClockRow({ notice, clock }: { notice: string; clock: Clock }) {
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
