import chineseDays from 'chinese-days';
import { YEARS } from './calendars.ts';

// A second, slow way to count that shares nothing with src: native dates at UTC and the raw files.

const isoOf = (at: Date): string => at.toISOString().slice(0, 10);

const named = new Map<string, boolean>();
for (const { days } of YEARS) for (const day of days) named.set(day.date, day.isOffDay);

/** The lunar days of a year by the package `chinese-days`: 除夕 to 初三, 清明, 端午, 中秋. */
export function naiveLunarDays(year: number): string[] {
  const spring = chineseDays.getSolarDateFromLunar(`${year}-01-01`).date;
  return [
    ...[-1, 0, 1, 2].map((n) => naiveAddDays(spring, n)),
    chineseDays.getSolarTermDate(year, 4, 'pure_brightness'),
    chineseDays.getSolarDateFromLunar(`${year}-05-05`).date,
    chineseDays.getSolarDateFromLunar(`${year}-08-15`).date,
  ];
}

// A year without a paper has the days off by statute.
for (const year of [2027, 2028]) {
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((d) => `${year}-${d}`);
  for (const date of [...fixed, ...naiveLunarDays(year)]) named.set(date, true);
}

/** The date `days` later, by the native calendar. */
export function naiveAddDays(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return isoOf(at);
}

/** True if the raw files, or else the day of the week, say that the day is worked. */
export function naiveWorks(date: string): boolean {
  const off = named.get(date);
  if (off !== undefined) return !off;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The working day number `n` after (or before) a date, step by step. */
function naiveAddWorkingDays(date: string, n: number): string {
  let at = date;
  for (let left = Math.abs(n); left > 0; ) {
    at = naiveAddDays(at, n < 0 ? -1 : 1);
    if (naiveWorks(at)) left -= 1;
  }
  return at;
}

function naiveAddMonths(date: string, months: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + months);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return isoOf(at);
}

/** Due day of `6wd`, `15d` or `2m` under a roll rule, by naive counting. */
export function naiveDueOn(start: string, rule: string, roll: 'next' | 'second' | 'none'): string {
  const amount = Number.parseInt(rule, 10);
  if (rule.endsWith('wd')) return naiveAddWorkingDays(start, amount);
  const last = rule.endsWith('d') ? naiveAddDays(start, amount) : naiveAddMonths(start, amount);
  if (roll === 'none') return last;
  // By the second way the first working day after days off moves with them.
  if (naiveWorks(last))
    return roll === 'second' && !naiveWorks(naiveAddDays(last, -1))
      ? naiveAddWorkingDays(last, 1)
      : last;
  return naiveAddWorkingDays(last, roll === 'next' ? 1 : 2);
}
