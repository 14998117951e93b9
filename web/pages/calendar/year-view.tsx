import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { usePreferences, useWords } from '../../parts/preferences.tsx';
import { TableHead } from '../../parts/tables/table-head.tsx';
import { dayText, shortDay } from '../../words/dates.ts';
import { CALENDAR_WORDS } from './words.ts';
import { type Holiday, runsOf, type ShownDay, type ShownMonth, weeksOf } from './year-days.ts';

/** A day: its number, and the sign of what it is, so that colour says nothing alone. */
function DayCell({ day }: { day: ShownDay | null }) {
  const words = useWords(CALENDAR_WORDS);
  const { language } = usePreferences();
  if (day === null) return <td />;
  const sign = day.kind === 'holiday' ? words.off : day.kind === 'swapWorkday' ? words.worked : '';
  const isToday = day.date === dateOf(new Date().toISOString());
  const said = [
    dayText(language, day.date),
    words.kinds[day.kind],
    ...(day.name === undefined ? [] : [day.name]),
    ...(day.isStatutory ? [words.statutory] : []),
  ].join(language === 'zh' ? '，' : ', ');
  return (
    <td
      className={`year-day year-${day.kind} ${day.isStatutory ? 'year-statutory' : ''} ${isToday ? 'year-today' : ''}`}
      title={said}
    >
      <span className="number">{Number(day.date.slice(8))}</span>
      {sign === '' ? null : <span className="year-sign">{sign}</span>}
    </td>
  );
}

function Month({ month }: { month: ShownMonth }) {
  const words = useWords(CALENDAR_WORDS);
  return (
    <table className="year-month">
      <caption>
        {words.month(month.month)}
        <span className="muted number"> {words.workingDays(month.workingDays)}</span>
      </caption>
      <thead>
        <tr>
          {Object.values(words.weekdays).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, i) => (
          <tr key={`${month.month}-${week.find((day) => day !== null)?.date ?? i}`}>
            {week.map((day, place) => (
              <DayCell key={day?.date ?? `none-${place}`} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Twelve months, each day with what it is. */
export function YearView({ months }: { months: readonly ShownMonth[] }) {
  const words = useWords(CALENDAR_WORDS);
  return (
    <>
      <ul className="year-legend">
        <li className="year-holiday">
          <span className="year-sign">{words.off}</span> {words.kinds.holiday}
        </li>
        <li className="year-swapWorkday">
          <span className="year-sign">{words.worked}</span> {words.kinds.swapWorkday}
        </li>
        <li>
          <span className="year-statutory number">1</span> {words.statutory}
        </li>
        <li className="muted number">
          {words.yearTotal(months.reduce((sum, month) => sum + month.workingDays, 0))}
        </li>
      </ul>
      <div className="year">
        {months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
    </>
  );
}

/** Days of a holiday in words: `10月1日至10月7日`. */
function Runs({ dates }: { dates: readonly string[] }) {
  const words = useWords(CALENDAR_WORDS);
  const { language } = usePreferences();
  return runsOf(dates)
    .map(([first, last]) =>
      first === last
        ? shortDay(language, first)
        : words.span(shortDay(language, first), shortDay(language, last)),
    )
    .join(language === 'zh' ? '、' : ', ');
}

/** The holidays of a paper, in words. */
export function HolidayTable({ holidays }: { holidays: readonly Holiday[] }) {
  const { columns, days } = useWords(CALENDAR_WORDS);
  return (
    <table className="rows">
      <TableHead names={[columns.name, columns.off, columns.worked]} />
      <tbody>
        {holidays.map(({ name, off, worked }) => (
          <tr key={name}>
            <td data-name={columns.name}>{name}</td>
            <td data-name={columns.off} className="number">
              <span>
                <Runs dates={off} /> <span className="muted">{days(off.length)}</span>
              </span>
            </td>
            <td data-name={columns.worked} className="number">
              <span>{worked.length === 0 ? '—' : <Runs dates={worked} />}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
