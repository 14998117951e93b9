import { addDays, weekdayOf } from '../../../src/domain/calendar/instant.ts';

/** A month of a calendar: its days by weeks from Monday on; null where a week begins or ends in another month. */
export interface Month {
  year: number;
  month: number;
  weeks: (string | null)[][];
}

/** The month in which a day lies. */
function monthOf(day: string): Month {
  const first = `${day.slice(0, 8)}01`;
  const [year = 0, month = 1] = day.split('-').map(Number);
  const days: (string | null)[] = Array.from({ length: weekdayOf(first) - 1 }, () => null);
  for (let on = first; on.slice(0, 7) === first.slice(0, 7); on = addDays(on, 1)) days.push(on);
  while (days.length % 7 !== 0) days.push(null);
  const weeks = Array.from({ length: days.length / 7 }, (_, week) =>
    days.slice(week * 7, week * 7 + 7),
  );
  return { year, month, weeks };
}

/** The months in which these days lie, in their order, each once. */
export const monthsOf = (days: readonly string[]): Month[] =>
  [...new Set(days.map((day) => day.slice(0, 7)))].sort().map((month) => monthOf(`${month}-01`));
