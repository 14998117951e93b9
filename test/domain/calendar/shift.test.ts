import { expect } from 'chai';
import { dueOf, parseOffset, shift } from '../../../src/domain/calendar/deadline.ts';
import { instantOf } from '../../../src/domain/calendar/instant.ts';
import { asking, CALENDAR } from './calendars.ts';

const due = instantOf('2026-10-10', '24:00');
const at = (offset: string, from = due) => shift(CALENDAR, from, offset, '08:30');
const sure = (date: string, time = '08:30') => ({ at: instantOf(date, time), provisional: false });

describe('a reminder counted in working days from a due day', () => {
  it('lies before it over holidays', () => {
    expect(at('-1wd')).to.deep.equal(sure('2026-10-09'));
    expect(at('-3wd')).to.deep.equal(sure('2026-09-30'));
  });
  it('lies after it, starting from the day that ends at 24:00', () => {
    expect(at('+1wd')).to.deep.equal(sure('2026-10-12'));
    expect(at('1wd')).to.deep.equal(sure('2026-10-12'));
    expect(at('+1wd', instantOf('2026-10-10', '18:00'))).to.deep.equal(sure('2026-10-12'));
  });
  it('lies on it for no working days', () => {
    expect(at('-0wd')).to.deep.equal(sure('2026-10-10'));
  });
  it('uses the time of day asked for', () => {
    expect(shift(CALENDAR, due, '-1wd', '24:00').at).to.equal(instantOf('2026-10-09', '24:00'));
  });
  it('is provisional if it passes an unpublished day', () => {
    const newYearsEve = instantOf('2026-12-31', '18:00');
    expect(at('+3wd', newYearsEve)).to.deep.equal({
      at: instantOf('2027-01-06', '08:30'),
      provisional: true,
    });
    expect(at('-3wd', newYearsEve)).to.deep.equal(sure('2026-12-28'));
  });
  it('finds the due day again from the other side', () => {
    const start = instantOf('2026-09-24', '09:00');
    const found = dueOf(asking(start, '6wd'));
    expect(at('-6wd', found.due)).to.deep.equal(sure('2026-09-24'));
  });
});

describe('a reminder counted in days, months or hours', () => {
  it('lies on the calendar day, even a day off', () => {
    expect(at('-15d')).to.deep.equal(sure('2026-09-25'));
    expect(at('+10d')).to.deep.equal(sure('2026-10-20'));
    expect(at('-0d')).to.deep.equal(sure('2026-10-10'));
  });
  it('lies on the corresponding day of another month', () => {
    expect(at('+6m')).to.deep.equal(sure('2027-04-10'));
    expect(at('-8m')).to.deep.equal(sure('2026-02-10'));
  });
  it('lies exactly so many hours away, whatever the time asked for', () => {
    expect(at('+2h')).to.deep.equal(sure('2026-10-11', '02:00'));
    expect(at('-2h')).to.deep.equal(sure('2026-10-10', '22:00'));
    expect(at('-0h').at).to.equal(due);
  });
});

describe('the distance of a reminder', () => {
  it('is read with its sign', () => {
    expect(parseOffset('-3wd')).to.deep.equal({
      ok: true,
      offset: { unit: 'workingDay', amount: -3 },
    });
    expect(parseOffset('-0h')).to.deep.equal({ ok: true, offset: { unit: 'hour', amount: 0 } });
  });
  it('is refused if it is none or beyond ten years', () => {
    for (const text of ['', '3', 'wd', '--3wd', '-3 wd', '-3w', '3.5d', '50%'])
      expect(parseOffset(text), text).to.include({ ok: false, code: 'rule-unreadable' });
    expect(parseOffset('-9999wd')).to.include({ ok: false, code: 'rule-out-of-range' });
    expect(() => at('soon')).to.throw(RangeError, 'soon');
  });
});
