import { Link } from 'react-router';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { useRead } from '../../parts/reading.ts';
import { EmptyState, Shown } from '../../parts/states.tsx';
import { pathTo } from '../../paths.ts';
import type { Read } from '../../shapes.ts';
import { dayText } from '../../words/dates.ts';
import { type Month, monthsOf } from './months.ts';
import { CAMPAIGN_WORDS } from './words.ts';

type Day = Read<'/api/campaigns/{id}/due-days'>['items'][number];

function DayCell({ day, due, campaign }: { day: string; due: Day | undefined; campaign: string }) {
  const { calendar: words } = useWords(CAMPAIGN_WORDS);
  const { language } = usePreferences();
  const number = Number(day.slice(8));
  if (due === undefined) return <span className="day-number muted number">{number}</span>;
  return (
    <Link
      className={`day-due ${due.overdue ? 'day-over' : ''}`}
      to={pathTo('findings', {}, { campaign, open: true, dueOn: day })}
    >
      <span aria-hidden="true" className="day-number number">
        {number}
      </span>
      <span aria-hidden="true" className="day-count number">
        {due.findings}
      </span>
      <span className="unseen">{words.on(dayText(language, day), due.findings)}</span>
    </Link>
  );
}

function MonthTable({
  month: { year, month, weeks },
  days,
  campaign,
}: {
  month: Month;
  days: ReadonlyMap<string, Day>;
  campaign: string;
}) {
  const { calendar: words } = useWords(CAMPAIGN_WORDS);
  const total = weeks
    .flat()
    .reduce((sum, day) => sum + (day === null ? 0 : (days.get(day)?.findings ?? 0)), 0);
  return (
    <table className="month">
      <caption>
        {words.month(year, month)} <span className="muted">{words.total(total)}</span>
      </caption>
      <thead>
        <tr>
          {[...words.days].map((name, place) => (
            <th key={place} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) => (
              <td key={place}>
                {day === null ? null : (
                  <DayCell day={day} due={days.get(day)} campaign={campaign} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** When what is due, month by month; a day opens its findings. */
export function DueCalendar({ account: { id } }: { account: { id: string } }) {
  const { calendar: words } = useWords(CAMPAIGN_WORDS);
  const due = useRead('/api/campaigns/{id}/due-days', { path: { id } });
  return (
    <Shown of={due} rows={6}>
      {({ items }) => {
        if (items.length === 0) return <EmptyState title={words.none} />;
        const days = new Map(items.map((day) => [day.on, day]));
        return (
          <div className="months">
            {monthsOf(items.map(({ on }) => on)).map((month) => (
              <MonthTable
                key={`${month.year}-${month.month}`}
                month={month}
                days={days}
                campaign={id}
              />
            ))}
          </div>
        );
      }}
    </Shown>
  );
}
