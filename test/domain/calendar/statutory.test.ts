import { expect } from 'chai';
import { dayOf, isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { statutoryDays } from '../../../src/domain/calendar/statutory.ts';
import { CALENDAR, YEARS } from './calendars.ts';
import { naiveLunarDays } from './naive.ts';

const LUNAR = ['春节', '清明节', '端午节', '中秋节'];

/** The days off by statute that the paper of a year does not give. */
const notGiven = (year: number): string[] => {
  const paper = YEARS.find((y) => y.year === year);
  const off = new Set(paper?.days.filter((d) => d.isOffDay).map((d) => d.date));
  return statutoryDays(year).flatMap(({ date }) => (off.has(date) ? [] : [date]));
};

describe('the days off by statute', () => {
  it('are off in every paper from 2007 to 2026', () => {
    expect(YEARS).to.have.length(20);
    for (const { year } of YEARS) expect(notGiven(year), `${year}`).to.deep.equal([]);
  });
  it('carry the name that the papers give them', () => {
    // Where 中秋 falls into 国庆 the papers name the day as they like.
    const other = YEARS.filter(({ year }) => year >= 2008).flatMap(({ year, days }) =>
      statutoryDays(year).filter(
        ({ date, name }) => !days.some((d) => d.date === date && d.name.includes(name.slice(0, 2))),
      ),
    );
    expect(other.filter(({ date }) => !date.slice(5).startsWith('10-0'))).to.deep.equal([]);
  });
  it('are ten in 2007, eleven from 2008 and thirteen from 2025', () => {
    const numbers = [2007, 2008, 2013, 2014, 2024, 2025, 2026, 2030].map(
      (year) => statutoryDays(year).length,
    );
    expect(numbers).to.deep.equal([10, 11, 11, 11, 11, 13, 13, 13]);
  });
  it('begin 春节 on 除夕 from 2008 to 2013 and from 2025', () => {
    const first = (year: number) => statutoryDays(year).find((d) => d.name === '春节')?.date;
    expect([2007, 2008, 2013, 2014, 2024, 2025].map(first)).to.deep.equal([
      '2007-02-18',
      '2008-02-06',
      '2013-02-09',
      '2014-01-31',
      '2024-02-10',
      '2025-01-28',
    ]);
  });
  it('follow the moon until 2050 as a second package has it', () => {
    for (let year = 2025; year <= 2050; year += 1) {
      const lunar = statutoryDays(year).filter((d) => LUNAR.includes(d.name));
      expect(
        lunar.map((d) => d.date),
        `${year}`,
      ).to.deep.equal(naiveLunarDays(year));
    }
  });
  it('are those of a fixed date after 2050, and none before 2000', () => {
    expect(statutoryDays(2051).map((d) => d.date.slice(5))).to.deep.equal([
      '01-01',
      '05-01',
      '05-02',
      '10-01',
      '10-02',
      '10-03',
    ]);
    expect(isWorkingDay(CALENDAR, '2053-10-01')).to.equal(false);
    expect(isWorkingDay(CALENDAR, '2053-10-06')).to.equal(true);
    expect(statutoryDays(1999)).to.deep.equal([]);
  });
});

describe('a year without a paper', () => {
  it('knows the statutory days, and that nothing else is certain', () => {
    const off = Array.from({ length: 365 }, (_, i) =>
      dayOf(CALENDAR, new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10)),
    ).filter((d) => d.kind === 'holiday');
    expect(off.map((d) => `${d.date.slice(5)} ${d.name}`)).to.deep.equal([
      '01-01 元旦',
      '02-05 春节',
      '02-06 春节',
      '02-07 春节',
      '02-08 春节',
      '04-05 清明节',
      '05-01 劳动节',
      '05-02 劳动节',
      '06-09 端午节',
      '09-15 中秋节',
      '10-01 国庆节',
      '10-02 国庆节',
      '10-03 国庆节',
    ]);
    expect(off.every((d) => !d.known)).to.equal(true);
  });
  it('names both where two fall on one day by the first', () => {
    expect(dayOf(CALENDAR, '2031-10-01')).to.include({ kind: 'holiday', name: '中秋节' });
  });
});
