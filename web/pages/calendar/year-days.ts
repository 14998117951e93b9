import { type CalendarYear, calendarFor, dayOf } from '../../../src/domain/calendar/calendar.ts';
import { addDays, type IsoDate, weekdayOf } from '../../../src/domain/calendar/instant.ts';
import { statutoryDays } from '../../../src/domain/calendar/statutory.ts';

/** A day as the year shows it. */
export interface ShownDay {
  date: IsoDate;
  weekday: number;
  kind: 'work' | 'weekend' | 'holiday' | 'swapWorkday';
  /** What the day is called, where it has a name. */
  name: string | undefined;
  /** Off by the law itself, whatever a paper says. */
  isStatutory: boolean;
}

/** A month with its days, and how many of them are worked. */
export interface ShownMonth {
  month: number;
  days: readonly ShownDay[];
  workingDays: number;
}

const isWorked = ({ kind }: ShownDay): boolean => kind === 'work' || kind === 'swapWorkday';

/**
 * Every day of a year, by its own paper and by that of the year after, which may arrange days of its December.
 * @param papers of both years, as far as they are published.
 */
export function monthsOf(year: number, papers: readonly CalendarYear[]): readonly ShownMonth[] {
  const calendar = calendarFor([...papers], `${year}-01-01`);
  const statutory = new Set(statutoryDays(year).map(({ date }) => date));
  return Array.from({ length: 12 }, (_, i) => {
    const first = `${year}-${`${i + 1}`.padStart(2, '0')}-01`;
    const days: ShownDay[] = [];
    for (let date = first; date.slice(0, 7) === first.slice(0, 7); date = addDays(date, 1)) {
      const { kind, name } = dayOf(calendar, date);
      const isStatutory = statutory.has(date);
      days.push({ date, weekday: weekdayOf(date), kind, name, isStatutory });
    }
    return { month: i + 1, days, workingDays: days.filter(isWorked).length };
  });
}

/** The weeks of a month, Monday first; null where another month has the day. */
export function weeksOf({ days }: ShownMonth): (ShownDay | null)[][] {
  const cells: (ShownDay | null)[] = [
    ...Array.from({ length: (days[0]?.weekday ?? 1) - 1 }, () => null),
    ...days,
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

/** A holiday with its days off, and the weekends that are worked for it. */
export interface Holiday {
  name: string;
  off: readonly IsoDate[];
  worked: readonly IsoDate[];
}

/** The holidays that a paper names, in their order. */
export function holidaysOf(days: CalendarYear['days']): readonly Holiday[] {
  const names = [...new Set(days.map(({ name }) => name))];
  const all = names.map((name) => {
    const own = days.filter((day) => day.name === name);
    return {
      name,
      off: own.filter(({ isOffDay }) => isOffDay).map(({ date }) => date),
      worked: own.filter(({ isOffDay }) => !isOffDay).map(({ date }) => date),
    };
  });
  // A weekend that is worked for a holiday may lie before another holiday.
  return all.sort((a, b) => ((a.off[0] ?? '') < (b.off[0] ?? '') ? -1 : 1));
}

/** Days in a row, put together: the first and the last of each run. */
export function runsOf(dates: readonly IsoDate[]): readonly [IsoDate, IsoDate][] {
  const runs: [IsoDate, IsoDate][] = [];
  for (const date of [...dates].sort()) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last[1], 1) === date) last[1] = date;
    else runs.push([date, date]);
  }
  return runs;
}
