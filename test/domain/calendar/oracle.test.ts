import { expect } from 'chai';
import { isWorkday } from 'chinese-days';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/domain/calendar/calendar.ts';
import { CALENDAR } from './calendars.ts';
import { naiveAddDays, naiveWorks } from './naive.ts';

/**
 * Days on which our files and `chinese-days` disagree, each with the reason. Empty: the two agree on
 * every day from December 2006 (arranged by the paper of 2007) to the end of 2026.
 */
const EXPLAINED: Record<string, string> = {};

/** Dates from the first to the last, both included, by the native calendar. */
function* datesFrom(first: string, last: string): Generator<string> {
  for (let date = first; date <= last; date = naiveAddDays(date, 1)) yield date;
}

/** Days on which a calendar says something else than the package. */
function differences(works: (date: string) => boolean, first: string, last: string): string[] {
  return [...datesFrom(first, last)].filter((date) => works(date) !== isWorkday(date));
}

describe('every day of 2007 to 2026 (P5)', () => {
  it('is worked or not as the package chinese-days says, but for the days explained', () => {
    const found = differences((date) => isWorkingDay(CALENDAR, date), '2006-12-01', '2026-12-31');
    expect(found).to.deep.equal(Object.keys(EXPLAINED));
  });
  it('would show a single wrong day (negative control)', () => {
    const wrong = (date: string) => date !== '2026-10-10' && isWorkingDay(CALENDAR, date);
    expect(differences(wrong, '2026-01-01', '2026-12-31')).to.deep.equal(['2026-10-10']);
  });
});

describe('counting from every day of 2007 to 2026 (P5)', () => {
  // Worked out once by the naive counter: the working days after each date, in order.
  const dates = [...datesFrom('2007-01-01', '2027-06-30')];
  const worked = dates.filter(naiveWorks);

  it('adds 1 to 60 working days as a naive counter does (438,300 cases)', () => {
    let cases = 0;
    let next = 0;
    for (const date of datesFrom('2007-01-01', '2026-12-31')) {
      while ((worked[next] ?? '9') <= date) next += 1;
      for (let n = 1; n <= 60; n += 1) {
        cases += 1;
        const found = addWorkingDays(CALENDAR, date, n).date;
        if (found !== worked[next + n - 1])
          expect.fail(`${date} + ${n}: ${found}, naive ${worked[next + n - 1]}`);
      }
    }
    expect(cases).to.equal(438_300);
  });

  it('counts the working days between as a naive counter does', () => {
    let next = 0;
    for (const date of datesFrom('2007-01-01', '2026-12-31')) {
      while ((worked[next] ?? '9') <= date) next += 1;
      const to = naiveAddDays(date, 45);
      const naive = worked.slice(next, next + 45).filter((d) => d <= to).length;
      const { days } = workingDaysBetween(CALENDAR, date, to);
      if (days !== naive) expect.fail(`${date} to ${to}: ${days}, naive ${naive}`);
    }
  });
});
