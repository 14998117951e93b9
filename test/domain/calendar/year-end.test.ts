import { expect } from 'chai';
import type { CalendarYear } from '../../../src/domain/calendar/calendar.ts';
import {
  addWorkingDays,
  calendarFor,
  dayOf,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/domain/calendar/calendar.ts';
import { dueOf } from '../../../src/domain/calendar/deadline.ts';
import { instantOf } from '../../../src/domain/calendar/instant.ts';
import { asking, CALENDAR, YEARS } from './calendars.ts';

const paper = 'https://www.gov.cn/zhengce/2027.htm';
const newYear2027: CalendarYear = {
  year: 2027,
  papers: [paper],
  days: [{ name: '元旦', date: '2027-01-01', isOffDay: true }],
};
const with2027 = calendarFor([...YEARS, newYear2027], '2026-01-01');

describe('a year that is not published', () => {
  it('makes a deadline that counts its days provisional', () => {
    expect(dueOf(asking('2026-12-10', '30wd'))).to.include({
      dueOn: '2027-01-22',
      provisional: true,
    });
  });
  it('is the same without a file and with a file that has no paper', () => {
    const empty = calendarFor([...YEARS, { year: 2027, papers: [], days: [] }], '2007-01-01');
    expect(empty).to.deep.equal(CALENDAR);
  });
  it('settles the deadline once it is published', () => {
    expect(dueOf(asking('2026-12-10', '30wd', { calendar: with2027 }))).to.include({
      dueOn: '2027-01-22',
      provisional: false,
    });
  });
  it('leaves a deadline that ends before it alone', () => {
    expect(dueOf(asking('2026-12-10', '15wd'))).to.include({
      dueOn: '2026-12-31',
      provisional: false,
    });
  });
  it('makes a limit in days provisional where the roll needs it, and only there', () => {
    expect(dueOf(asking('2026-12-10', '30d')).provisional).to.equal(true);
    expect(dueOf(asking('2026-12-10', '30d', { roll: 'none' })).provisional).to.equal(false);
    expect(dueOf(asking('2026-11-01', '2m')).provisional).to.equal(true);
    expect(dueOf(asking(instantOf('2026-12-31', '17:30'), '48h')).provisional).to.equal(false);
  });
  it('makes a limit provisional that ends on its last day and rolls out of it', () => {
    // Saturday 2016-12-31 without the paper of 2016: it might have been a swapped working day.
    const from2017 = calendarFor(YEARS, '2017-01-01');
    expect(dueOf(asking('2016-12-01', '30d', { calendar: from2017 }))).to.include({
      dueOn: '2017-01-03',
      provisional: true,
    });
  });
  it('does not make a receipt after closing time provisional: the next calendar day needs no paper', () => {
    const officeHours = { open: '08:30', close: '18:00' };
    const late = asking(instantOf('2026-12-31', '19:00'), '1m', { officeHours, roll: 'none' });
    expect(dueOf(late)).to.include({ dueOn: '2027-02-01', provisional: false });
    const early = asking(instantOf('2026-12-31', '17:00'), '1m', { officeHours, roll: 'none' });
    expect(dueOf(early)).to.include({ dueOn: '2027-01-31', provisional: false });
  });
  it('counts Monday to Friday but for the days off by statute, and says so of each day', () => {
    expect(dayOf(CALENDAR, '2027-01-01')).to.deep.equal({
      date: '2027-01-01',
      kind: 'holiday',
      name: '元旦',
      known: false,
    });
    expect(dayOf(CALENDAR, '2027-01-04')).to.deep.equal({
      date: '2027-01-04',
      kind: 'work',
      known: false,
    });
    expect(dayOf(CALENDAR, '2027-01-02')).to.include({ kind: 'weekend', known: false });
    expect(workingDaysBetween(CALENDAR, '2026-12-31', '2027-01-31')).to.deep.equal({
      days: 20,
      provisional: true,
    });
  });
  it('is unknown before the first published year too, going backwards', () => {
    expect(addWorkingDays(CALENDAR, '2007-01-04', -6)).to.include({ provisional: true });
    expect(addWorkingDays(CALENDAR, '2007-12-28', -6)).to.include({ provisional: false });
  });
});

describe('days of December that the next paper arranges', () => {
  it('are worked or off as the later paper says', () => {
    expect(dayOf(CALENDAR, '2007-12-29')).to.include({ kind: 'swapWorkday', name: '元旦' });
    expect(dayOf(CALENDAR, '2007-12-31')).to.include({ kind: 'holiday', known: true });
    expect(dayOf(CALENDAR, '2011-12-31').kind).to.equal('swapWorkday');
    expect(dayOf(CALENDAR, '2018-12-29').kind).to.equal('swapWorkday');
    expect(dayOf(CALENDAR, '2018-12-31').kind).to.equal('holiday');
    expect(dayOf(CALENDAR, '2022-12-31').kind).to.equal('holiday');
  });
  it('decide a deadline across the year end', () => {
    expect(dueOf(asking('2018-12-27', '3wd')).dueOn).to.equal('2019-01-02');
  });
  it('are ordinary days as long as the later paper is missing', () => {
    const until2018 = calendarFor(
      YEARS.filter((y) => y.year <= 2018),
      '2018-01-01',
    );
    expect(isWorkingDay(until2018, '2018-12-29')).to.equal(false);
    expect(isWorkingDay(until2018, '2018-12-31')).to.equal(true);
    expect(dueOf(asking('2018-12-27', '1wd', { calendar: until2018 })).provisional).to.equal(false);
  });
  it('follow the later paper where both speak of the same day, in whatever order they are read', () => {
    const now: CalendarYear = {
      year: 2026,
      papers: ['https://www.gov.cn/2026.htm'],
      days: [{ name: '庆典', date: '2026-12-31', isOffDay: true }],
    };
    const later: CalendarYear = {
      year: 2027,
      papers: [paper],
      days: [{ name: '元旦', date: '2026-12-31', isOffDay: false }],
    };
    for (const years of [
      [now, later],
      [later, now],
    ])
      expect(dayOf(calendarFor(years, '2026-01-01'), '2026-12-31')).to.deep.equal({
        date: '2026-12-31',
        kind: 'work',
        name: '元旦',
        known: true,
      });
    expect(dayOf(calendarFor([now], '2026-01-01'), '2026-12-31').kind).to.equal('holiday');
  });
});

describe('the calendar that a notice keeps', () => {
  it('holds the year of the start and the published years after it', () => {
    expect(calendarFor(YEARS, '2026-03-01').years.map((y) => y.year)).to.deep.equal([2026]);
    expect(with2027.years.map((y) => y.year)).to.deep.equal([2026, 2027]);
    expect(calendarFor(YEARS, '2027-03-01').years).to.deep.equal([]);
    expect(calendarFor(YEARS, '2027-03-01').id).to.match(/^cn-none-/);
  });
  it('answers for its years as the whole one does', () => {
    const cut = calendarFor(YEARS, '2026-01-01');
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-15`;
      expect(addWorkingDays(cut, date, 40)).to.deep.equal(addWorkingDays(CALENDAR, date, 40));
    }
  });
  it('keeps its id through JSON and whatever order the files come in', () => {
    const again = calendarFor(JSON.parse(JSON.stringify(YEARS)).reverse(), '2007-01-01');
    expect(again).to.deep.equal(CALENDAR);
    expect(JSON.parse(JSON.stringify(CALENDAR))).to.deep.equal(CALENDAR);
  });
  it('has the id that it was recorded with, on every machine and in every release', () => {
    expect(calendarFor(YEARS, '2007-01-01').id).to.equal('cn-2026-4jpptjscjl');
    expect(calendarFor(YEARS, '2026-01-01').id).to.equal('cn-2026-2e2yyniewsm');
    expect(calendarFor(YEARS, '2025-03-01', 'XJ').id).to.equal('xj-2026-qpbvhpeuhp');
    expect(calendarFor([], '2026-01-01').id).to.equal('cn-none-1ewzf1ghevv');
  });
  it('changes its id with every day, name and paper', () => {
    const day = (over: object) => ({ ...newYear2027, days: [{ ...newYear2027.days[0], ...over }] });
    const variants = [
      newYear2027,
      day({ date: '2027-01-04' }),
      day({ isOffDay: false }),
      day({ name: '新年' }),
      { ...newYear2027, papers: ['https://www.gov.cn/other.htm'] },
    ] as CalendarYear[];
    const ids = variants.map((year) => calendarFor([...YEARS, year], '2026-01-01').id);
    expect(new Set(ids).size).to.equal(variants.length);
    for (const id of ids) expect(id).to.match(/^cn-2027-[0-9a-z]{8,11}$/);
  });
  it('is small enough to travel in the input of a workflow', () => {
    expect(JSON.stringify(with2027).length).to.be.below(2500);
  });
  it('does not change the years handed in', () => {
    const before = JSON.stringify(YEARS);
    calendarFor(YEARS, '2007-01-01');
    expect(JSON.stringify(YEARS)).to.equal(before);
  });
});

describe('the day after a holiday that a paper names as worked', () => {
  it('is an ordinary working day when it is a weekday (2020-02-03)', () => {
    expect(dayOf(CALENDAR, '2020-02-03')).to.include({ kind: 'work', name: '春节' });
    expect(dayOf(CALENDAR, '2020-01-31').kind).to.equal('holiday');
  });
});
