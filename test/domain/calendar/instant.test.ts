import { expect } from 'chai';
import {
  addDays,
  addMonths,
  addMs,
  dateOf,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  dueDateOf,
  instantOf,
  instantOfMs,
  isInstant,
  isIsoDate,
  isTimeOfDay,
  lastDayOfQuarter,
  localOf,
  msBetween,
  msOf,
  timeOf,
  weekdayOf,
} from '../../../src/domain/calendar/instant.ts';

describe('an instant', () => {
  it('falls on the Beijing day and time, eight hours ahead of Greenwich', () => {
    expect(dateOf('2026-12-31T15:59:59.999Z')).to.equal('2026-12-31');
    expect(dateOf('2026-12-31T16:00:00.000Z')).to.equal('2027-01-01');
    expect(timeOf('2026-12-31T15:59:59.999Z')).to.equal('23:59');
    expect(timeOf('2026-12-31T16:00:00.000Z')).to.equal('00:00');
    expect(localOf('2026-09-24T10:05:07.089Z')).to.equal('2026-09-24T18:05:07.089+08:00');
  });
  it('is made of a Beijing day and time; 24:00 is the start of the next day', () => {
    expect(instantOf('2026-09-24', '18:00')).to.equal('2026-09-24T10:00:00.000Z');
    expect(instantOf('2026-12-31', '24:00')).to.equal('2026-12-31T16:00:00.000Z');
    expect(instantOf('2026-12-31', '24:00')).to.equal(instantOf('2027-01-01', '00:00'));
    expect(instantOf('2026-01-01', '00:00')).to.equal('2025-12-31T16:00:00.000Z');
  });
  it('belongs, as a due instant at midnight, to the day that ends', () => {
    expect(dueDateOf(instantOf('2026-10-10', '24:00'))).to.equal('2026-10-10');
    expect(dueDateOf(instantOf('2026-10-10', '18:00'))).to.equal('2026-10-10');
    expect(dueDateOf(addMs(instantOf('2026-10-10', '24:00'), 1))).to.equal('2026-10-11');
  });
  it('is moved and compared in milliseconds', () => {
    expect(addMs('2026-12-31T23:59:59.999Z', 1)).to.equal('2027-01-01T00:00:00.000Z');
    expect(addMs('2026-01-01T00:00:00.000Z', -1)).to.equal('2025-12-31T23:59:59.999Z');
    expect(msBetween('2026-01-01T00:00:00.000Z', '2025-12-31T23:59:59.000Z')).to.equal(-1000);
  });
  it('is written and read as toISOString and Date.parse do', () => {
    for (let i = 0; i < 2000; i += 1) {
      const ms = -2_208_988_800_000 + i * 2_345_678_901 + i;
      expect(instantOfMs(ms)).to.equal(new Date(ms).toISOString());
      expect(msOf(new Date(ms).toISOString())).to.equal(ms);
    }
  });
  it('is refused unless it has that exact form', () => {
    for (const text of [
      '2026-09-24',
      '2026-09-24T10:00:00Z',
      '2026-09-24T10:00:00.000+08:00',
      '2026-09-24 10:00:00.000Z',
      '2026-09-24T24:00:00.000Z',
      '2026-09-24T10:60:00.000Z',
      '2026-09-24T10:00:60.000Z',
      '2026-02-29T10:00:00.000Z',
      '2026-09-24T1x:00:00.000Z',
      '',
    ]) {
      expect(isInstant(text), text).to.equal(false);
      expect(() => dateOf(text), text).to.throw(RangeError, 'not an instant');
    }
    expect(isInstant('2028-02-29T23:59:59.999Z')).to.equal(true);
  });
  it('is refused with any one character of it changed into a letter or a sign, or one more or less', () => {
    const good = '2026-09-24T10:05:07.089Z';
    for (let i = 0; i < good.length; i += 1)
      for (const other of ['x', '/', ';', ' ']) {
        const text = `${good.slice(0, i)}${other}${good.slice(i + 1)}`;
        expect(isInstant(text), text).to.equal(false);
      }
    for (const text of [` ${good}`, `${good} `, good.slice(1), good.slice(0, -1)])
      expect(isInstant(text), text).to.equal(false);
    expect(() => msOf('now')).to.throw(RangeError, 'not an instant (toISOString form): now');
  });
  it('exists from the first hour to the last of a day', () => {
    for (const time of ['00:00:00.000', '23:59:59.999'])
      expect(isInstant(`2026-09-24T${time}Z`), time).to.equal(true);
  });
});

describe('a calendar date', () => {
  it('agrees with the native calendar on every day of the years 1900 to 2399', () => {
    const end = Date.UTC(2400, 0, 1) / 86_400_000;
    for (let day = Date.UTC(1900, 0, 1) / 86_400_000; day < end; day += 1) {
      const native = new Date(day * 86_400_000);
      const date = native.toISOString().slice(0, 10);
      if (dateOfDayNumber(day) !== date || dayNumberOf(date) !== day) expect.fail(date);
      if (weekdayOf(date) !== (native.getUTCDay() || 7)) expect.fail(`weekday of ${date}`);
    }
  });
  it('is moved by days across months and leap years', () => {
    expect(addDays('2028-02-28', 2)).to.equal('2028-03-01');
    expect(addDays('2026-03-01', -1)).to.equal('2026-02-28');
    expect(daysBetween('2026-01-01', '2027-01-01')).to.equal(365);
    expect(daysBetween('2027-01-01', '2026-01-01')).to.equal(-365);
  });
  it('is moved by months to the corresponding day, or the last (C3)', () => {
    expect(addMonths('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonths('2026-11-30', 3)).to.equal('2027-02-28');
    expect(addMonths('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addMonths('2026-01-15', -1)).to.equal('2025-12-15');
    expect(addMonths('2000-02-29', 1200)).to.equal('2100-02-28');
  });
  it('has a last day of its quarter', () => {
    expect(lastDayOfQuarter('2026-01-01')).to.equal('2026-03-31');
    expect(lastDayOfQuarter('2026-06-30')).to.equal('2026-06-30');
    expect(lastDayOfQuarter('2026-07-01')).to.equal('2026-09-30');
    expect(lastDayOfQuarter('2026-12-31')).to.equal('2026-12-31');
  });
  it('is refused if there is no such day', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-4-1',
      '2026/04/01',
      '20260401',
      '2026-04-01 ',
      '２０２６-04-01',
    ])
      expect(isIsoDate(text), text).to.equal(false);
    expect(() => addDays('2026-02-29', 1)).to.throw(RangeError, '2026-02-29');
    expect(() => addDays('9999-12-31', 1)).to.throw(RangeError, 'day number out of range: 2932897');
    expect(() => addDays('0000-03-01', -1)).to.throw(
      RangeError,
      'day number out of range: -719469',
    );
    expect(() => addDays('2026-4-1', 1)).to.throw(
      RangeError,
      'not a calendar date (YYYY-MM-DD): 2026-4-1',
    );
    expect(() => addMonths('2026-04-31', 1)).to.throw(RangeError, '2026-04-31');
    expect(() => lastDayOfQuarter('2026-04-31')).to.throw(RangeError, '2026-04-31');
  });
  it('is refused with any one character of it changed into a letter or a sign', () => {
    const good = '2026-10-12';
    for (let i = 0; i < good.length; i += 1)
      for (const other of ['x', '/', ':', ' ']) {
        const text = `${good.slice(0, i)}${other}${good.slice(i + 1)}`;
        expect(isIsoDate(text), text).to.equal(false);
      }
  });
  it('has the length of its month', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [i, days] of lengths.entries()) {
      const month = `2026-${String(i + 1).padStart(2, '0')}`;
      expect(isIsoDate(`${month}-01`), month).to.equal(true);
      expect(isIsoDate(`${month}-00`), month).to.equal(false);
      expect(isIsoDate(`${month}-${days}`), month).to.equal(true);
      expect(isIsoDate(`${month}-${days + 1}`), month).to.equal(false);
    }
    const leap = ['2024', '2000', '1600'].map((year) => isIsoDate(`${year}-02-29`));
    expect(leap).to.deep.equal([true, true, true]);
    expect(['2026', '1900', '2100'].map((year) => isIsoDate(`${year}-02-29`))).to.deep.equal([
      false,
      false,
      false,
    ]);
  });
  it('goes from the year 0 to the year 9999', () => {
    expect(dateOfDayNumber(-719_468)).to.equal('0000-03-01');
    expect(dateOfDayNumber(dayNumberOf('0001-01-01'))).to.equal('0001-01-01');
    expect(dateOfDayNumber(2_932_896)).to.equal('9999-12-31');
    expect(dayNumberOf('1970-01-01')).to.equal(0);
    expect(weekdayOf('1970-01-01')).to.equal(4);
    expect(weekdayOf('1969-12-28')).to.equal(7);
    expect(addMonths('0999-12-31', 2)).to.equal('1000-02-28');
  });
});

describe('a time of day', () => {
  it('runs from 00:00 to 24:00', () => {
    for (const text of ['00:00', '08:30', '23:59', '24:00'])
      expect(isTimeOfDay(text), text).to.equal(true);
    for (const text of ['24:01', '25:00', '12:60', '8:30', '12-00', '12:00:00', ''])
      expect(isTimeOfDay(text), text).to.equal(false);
    expect(() => instantOf('2026-09-24', '24:30')).to.throw(
      RangeError,
      'not a time of day (HH:MM or 24:00): 24:30',
    );
  });
  it('is none with any one character of it changed into a letter or a sign', () => {
    for (const good of ['10:05', '24:00'])
      for (let i = 0; i < good.length; i += 1)
        for (const other of ['x', '/', ';']) {
          const text = `${good.slice(0, i)}${other}${good.slice(i + 1)}`;
          expect(isTimeOfDay(text), text).to.equal(false);
        }
  });
});
