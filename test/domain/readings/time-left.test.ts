import { expect } from 'chai';
import { instantOf } from '../../../src/domain/calendar/instant.ts';
import { workingDaysLeft } from '../../../src/domain/readings/time-left.ts';
import { COUNTY } from '../../support/rules.ts';

const left = (due: string, now: string): number => {
  const [dueDay = '', dueTime = ''] = due.split(' ');
  const [day = '', time = ''] = now.split(' ');
  return workingDaysLeft(COUNTY.calendar, instantOf(dueDay, dueTime), instantOf(day, time));
};

describe('the working days that are left', () => {
  it('are counted from today to the day on which it is due', () => {
    expect(left('2026-03-13 18:00', '2026-03-09 09:00')).to.equal(4);
    // A weekend lies between.
    expect(left('2026-03-16 18:00', '2026-03-13 09:00')).to.equal(1);
  });

  it('are none on the day itself, until its hour', () => {
    expect(left('2026-03-13 18:00', '2026-03-13 17:59')).to.equal(0);
    expect(left('2026-03-13 24:00', '2026-03-13 23:59')).to.equal(0);
  });

  it('are below zero once it is overdue, from the first moment on', () => {
    expect(left('2026-03-13 18:00', '2026-03-13 18:01')).to.equal(-1);
    expect(left('2026-03-13 18:00', '2026-03-15 09:00')).to.equal(-1);
    expect(left('2026-03-13 18:00', '2026-03-18 09:00')).to.equal(-3);
  });
});
