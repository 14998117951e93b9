import { expect } from 'chai';
import { deadline } from '../../../src/domain/calendar/explain.ts';
import { instantOf } from '../../../src/domain/calendar/instant.ts';
import { asking } from './calendars.ts';

const lines = (...given: Parameters<typeof asking>) => deadline(asking(...given)).days;
const brief = (...given: Parameters<typeof asking>) =>
  lines(...given).map((d) => `${d.date.slice(5)} ${d.kind} ${d.counted ? d.count : '-'} ${d.why}`);

describe('six working days from 24 September 2026, explained', () => {
  it('tells each day, and that Saturday 10 October is a swapped working day (A2)', () => {
    expect(brief('2026-09-24', '6wd')).to.deep.equal([
      '09-24 work - startDayNotCounted',
      '09-25 holiday - holiday',
      '09-26 holiday - holiday',
      '09-27 holiday - holiday',
      '09-28 work 1 counted',
      '09-29 work 2 counted',
      '09-30 work 3 counted',
      '10-01 holiday - holiday',
      '10-02 holiday - holiday',
      '10-03 holiday - holiday',
      '10-04 holiday - holiday',
      '10-05 holiday - holiday',
      '10-06 holiday - holiday',
      '10-07 holiday - holiday',
      '10-08 work 4 counted',
      '10-09 work 5 counted',
      '10-10 swapWorkday 6 swapWorkday',
    ]);
  });
  it('names the holiday, also of the swapped day, and the day of the week', () => {
    const last = lines('2026-09-24', '6wd').at(-1);
    expect(last).to.deep.equal({
      date: '2026-10-10',
      kind: 'swapWorkday',
      name: '国庆节',
      known: true,
      weekday: 6,
      counted: true,
      amount: 1,
      count: 6,
      why: 'swapWorkday',
    });
  });
});

describe('a limit in days that ends on a day off, explained', () => {
  it('counts every day up to the last, then moves on to the working day', () => {
    const all = brief('2026-09-18', '15d');
    expect(all).to.have.length(21);
    expect(all.slice(14)).to.deep.equal([
      '10-02 holiday 14 counted',
      '10-03 holiday 15 counted',
      '10-04 holiday - holiday',
      '10-05 holiday - holiday',
      '10-06 holiday - holiday',
      '10-07 holiday - holiday',
      '10-08 work - rolled',
    ]);
  });
  it('shows both working days where it moves to the second', () => {
    expect(brief('2020-09-05', '15d', { roll: 'second' }).slice(-3)).to.deep.equal([
      '09-20 weekend 15 counted',
      '09-21 work - rolled',
      '09-22 work - rolled',
    ]);
  });
  it('stops on the last day where nothing rolls', () => {
    expect(brief('2026-09-18', '15d', { roll: 'none' }).at(-1)).to.equal(
      '10-03 holiday 15 counted',
    );
  });
  it('is complete for a long span', () => {
    const all = lines('2026-03-01', '90d');
    expect(all).to.have.length(1 + 90 + 2);
    expect(all.filter((d) => d.counted)).to.have.length(90);
  });
});

describe('a limit in months, explained', () => {
  it('counts the corresponding days only', () => {
    const all = lines('2025-12-31', '2m');
    expect(all.filter((d) => d.counted).map((d) => [d.date, d.count, d.why])).to.deep.equal([
      ['2026-01-31', 1, 'correspondingDay'],
      ['2026-02-28', 2, 'correspondingDay'],
    ]);
    expect(all).to.have.length(60);
    expect(all[1]?.why).to.equal('withinMonth');
  });
});

describe('a limit in hours, explained', () => {
  it('tells how many hours fall on each day', () => {
    const all = lines(instantOf('2026-09-30', '17:30'), '48h');
    expect(all.map((d) => [d.date, d.amount, d.count])).to.deep.equal([
      ['2026-09-30', 6.5, 6.5],
      ['2026-10-01', 24, 30.5],
      ['2026-10-02', 17.5, 48],
    ]);
  });
});

describe('a receipt after closing time, explained', () => {
  it('shows the receipt and the starting day, a day off', () => {
    const officeHours = { open: '08:30', close: '18:00' };
    expect(brief(instantOf('2026-09-18', '18:05'), '1wd', { officeHours })).to.deep.equal([
      '09-18 work - afterHoursStart',
      '09-19 weekend - startDayNotCounted',
      '09-20 swapWorkday 1 swapWorkday',
    ]);
  });
});

describe('a limit that runs into an unpublished year, explained', () => {
  it('marks every day that was taken as an ordinary one, and passes over a day off by statute', () => {
    expect(brief('2026-12-30', '3wd')).to.deep.equal([
      '12-30 work - startDayNotCounted',
      '12-31 work 1 counted',
      '01-01 holiday - holiday',
      '01-02 weekend - unknownYear',
      '01-03 weekend - unknownYear',
      '01-04 work 2 unknownYear',
      '01-05 work 3 unknownYear',
    ]);
  });
});

describe('a day that the letter names, explained', () => {
  it('shows the start and the day itself, and counts nothing', () => {
    expect(brief('2026-09-18', '2026-09-26')).to.deep.equal([
      '09-18 work - startDayNotCounted',
      '09-26 holiday - fixedDate',
    ]);
    expect(brief('2026-09-26', '2026-09-26')).to.deep.equal(['09-26 holiday - fixedDate']);
  });
});
