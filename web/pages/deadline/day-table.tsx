import type { ReactNode } from 'react';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { TableHead } from '../../parts/tables/table-head.tsx';
import type { Schemas } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { TAB_WORDS } from '../../words/tab-words.ts';
import type { Unit } from './inputs.ts';
import { type Source, sourceOf } from './sources.ts';
import { DEADLINE_WORDS } from './words.ts';

type Explained = Schemas['ExplainedDeadline'];
type Day = Explained['days'][number];

function SourceCell({ source, year }: { source: Source; year: number }): ReactNode {
  const words = useWords(DEADLINE_WORDS);
  if (source === null) return null;
  if ('law' in source) return words.laws[source.law];
  return source.papers.map((paper, i) => (
    <span key={paper}>
      {i === 0 ? null : '、'}
      <a href={paper} rel="noreferrer" target="_blank">
        {words.paper(year)}
        {source.papers.length > 1 ? ` ${i + 1}` : ''}
      </a>
    </span>
  ));
}

/** Whole numbers as they are; a part of an hour with two places. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? `${value}` : value.toFixed(2);

/** The days of a limit, each with why it counts or does not, and where that stands. */
export function DayTable({
  days,
  sources,
  rule,
  unit,
}: {
  days: readonly Day[];
  sources: Explained['sources'];
  rule: string;
  unit: Unit;
}) {
  const words = useWords(DEADLINE_WORDS);
  const { deadlines } = useWords(TAB_WORDS);
  const { language } = usePreferences();
  const { columns } = words;
  return (
    <table className="rows day-table">
      <TableHead names={[columns.date, columns.kind, columns.count, columns.why, columns.source]} />
      <tbody>
        {days.map((day) => (
          <tr key={`${day.date}${day.why}`} className={day.counted ? 'day-counted' : undefined}>
            <td data-name={columns.date} className="number">
              {dayText(language, day.date)}
            </td>
            <td data-name={columns.kind}>
              {words.kinds[day.kind]}
              {day.name === undefined
                ? ''
                : language === 'zh'
                  ? `（${day.name}）`
                  : ` (${day.name})`}
            </td>
            <td data-name={columns.count} className="number">
              {day.counted ? words.sums[unit](numberText(day.count)) : '—'}
            </td>
            <td data-name={columns.why}>{deadlines.why[day.why]}</td>
            <td data-name={columns.source}>
              <SourceCell
                source={sourceOf(day, sources, rule)}
                year={Number(day.date.slice(0, 4))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
