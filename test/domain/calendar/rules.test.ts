import { expect } from 'chai';
import { dueOf } from '../../../src/domain/calendar/deadline.ts';
import { deadline } from '../../../src/domain/calendar/explain.ts';
import { instantOf, localOf } from '../../../src/domain/calendar/instant.ts';
import { asking } from './calendars.ts';

const dueOn = (...given: Parameters<typeof asking>) => dueOf(asking(...given)).dueOn;
const localDue = (...given: Parameters<typeof asking>) => localOf(dueOf(asking(...given)).due);

describe('a limit counted in days (C1)', () => {
  it('does not count the starting day', () => {
    expect(dueOn('2026-09-21', '1d')).to.equal('2026-09-22');
    expect(dueOn('2026-09-21', '1wd')).to.equal('2026-09-22');
  });
  it('ends on the same day whatever the hour of receipt', () => {
    for (const time of ['00:00', '08:30', '23:59'])
      expect(dueOn(instantOf('2026-09-21', time), '3wd')).to.equal('2026-09-24');
  });
  it('takes the Beijing day of an instant, not the Greenwich one', () => {
    expect(dueOn('2026-09-21T15:59:59.999Z', '1wd')).to.equal('2026-09-22');
    expect(dueOn('2026-09-21T16:00:00.000Z', '1wd')).to.equal('2026-09-23');
  });
});

describe('a limit counted in hours (C2)', () => {
  it('runs from the moment set, through holidays, and never rolls', () => {
    const found = dueOf(asking(instantOf('2026-09-30', '17:30'), '24h', { roll: 'second' }));
    expect(found).to.deep.equal({
      due: instantOf('2026-10-01', '17:30'),
      dueOn: '2026-10-01',
      provisional: false,
    });
  });
  it('ends at 24:00 of the day before when it ends at midnight', () => {
    expect(dueOn(instantOf('2026-09-21', '00:00'), '24h')).to.equal('2026-09-21');
  });
  it('is not moved by office hours', () => {
    const officeHours = { open: '08:30', close: '18:00' };
    expect(localDue(instantOf('2026-09-18', '20:00'), '2h', { officeHours })).to.equal(
      '2026-09-18T22:00:00.000+08:00',
    );
  });
  it('cannot start from a mere date', () => {
    expect(() => dueOf(asking('2026-09-30', '24h'))).to.throw(RangeError, 'time of day');
  });
});

describe('a limit counted in months (C3)', () => {
  it('ends on the corresponding day', () => {
    expect(dueOn('2026-03-10', '1m')).to.equal('2026-04-10');
  });
  it('ends on the last day of a month that has no such day', () => {
    expect(dueOn('2023-12-31', '2m', { roll: 'none' })).to.equal('2024-02-29');
    expect(dueOn('2024-12-31', '2m', { roll: 'none' })).to.equal('2025-02-28');
    expect(dueOn('2026-05-31', '1m')).to.equal('2026-06-30');
  });
  it('takes a year as twelve months', () => {
    expect(dueOn('2024-02-29', '12m')).to.equal('2025-02-28');
  });
});

describe('a last day that is off (C4)', () => {
  it('moves to the first working day after the holiday', () => {
    expect(dueOn('2026-09-18', '15d')).to.equal('2026-10-08');
  });
  it('moves from an ordinary weekend to Monday', () => {
    expect(dueOn('2026-03-01', '90d')).to.equal('2026-06-01');
  });
  it('stays on a swapped working weekend', () => {
    expect(dueOn('2026-09-10', '30d')).to.equal('2026-10-10');
  });
  it('stays where the policy does not roll', () => {
    expect(dueOn('2026-09-18', '15d', { roll: 'none' })).to.equal('2026-10-03');
  });
});

describe('the end of the due day (C5)', () => {
  it('is 24:00, the first instant of the next day', () => {
    expect(dueOf(asking('2026-09-24', '3wd')).due).to.equal('2026-09-30T16:00:00.000Z');
  });
  it('is the close of business where there is one', () => {
    expect(localDue('2026-09-24', '3wd', { cutoff: '18:00' })).to.equal(
      '2026-09-30T18:00:00.000+08:00',
    );
  });
});

describe('a day that the letter names (C6)', () => {
  it('wins over every rule of counting: no roll, its own time, never provisional', () => {
    expect(dueOf(asking('2026-09-18', '2026-09-26T18:00', { roll: 'second' }))).to.deep.equal({
      due: instantOf('2026-09-26', '18:00'),
      dueOn: '2026-09-26',
      provisional: false,
    });
    expect(dueOf(asking('2026-09-18', '2027-02-06')).provisional).to.equal(false);
  });
  it('ends at the cutoff where it names no time', () => {
    expect(localDue('2026-09-18', '2026-09-26', { cutoff: '17:30' })).to.equal(
      '2026-09-26T17:30:00.000+08:00',
    );
  });
});

describe('a limit in working days (C7)', () => {
  it('counts a swapped weekend and leaves out holidays and weekends', () => {
    expect(dueOn('2026-09-30', '3wd')).to.equal('2026-10-10');
  });
  it('is the same under every roll rule, because it never ends on a day off', () => {
    for (const roll of ['next', 'second', 'none'] as const)
      expect(dueOn('2026-09-24', '6wd', { roll })).to.equal('2026-10-10');
  });
});

describe('a periodic report that falls due on a holiday (C9)', () => {
  it('moves to the second working day after, until the cutoff of the policy', () => {
    expect(localDue('2026-09-18', '15d', { roll: 'second', cutoff: '12:00' })).to.equal(
      '2026-10-09T12:00:00.000+08:00',
    );
  });
  it('counts a swapped Saturday as that second day', () => {
    // Thursday 2020-10-08 is off, Friday is worked, Saturday 10-10 is swapped.
    expect(dueOn('2020-09-23', '15d', { roll: 'second' })).to.equal('2020-10-10');
  });
  it('takes Tuesday for an ordinary weekend', () => {
    expect(dueOn('2020-09-05', '15d', { roll: 'second' })).to.equal('2020-09-22');
  });
  it('takes the first working day after it along, which is counted from a later receipt', () => {
    expect(dueOn('2026-09-22', '15d', { roll: 'second' })).to.equal('2026-10-09');
    expect(dueOn('2026-09-23', '15d', { roll: 'second' })).to.equal('2026-10-09');
  });
  it('does not move a report that falls due on any other working day', () => {
    expect(dueOn('2026-09-24', '15d', { roll: 'second' })).to.equal('2026-10-09');
  });
});

describe('a receipt outside office hours (M6)', () => {
  const officeHours = { open: '08:30', close: '18:00' };
  const received = (date: string, time: string) =>
    dueOf(asking(instantOf(date, time), '3wd', { officeHours })).dueOn;

  it('after closing time belongs to the next day, which is then not counted', () => {
    expect(received('2026-09-21', '18:05')).to.equal('2026-09-28');
  });
  it('at closing time or before opening belongs to the same day', () => {
    expect(received('2026-09-21', '18:00')).to.equal('2026-09-24');
    expect(received('2026-09-21', '07:00')).to.equal('2026-09-24');
  });
  it('on the eve of a long holiday belongs to its first day, like a receipt of that day', () => {
    expect(received('2026-09-30', '18:05')).to.equal('2026-10-10');
    expect(received('2026-10-01', '10:00')).to.equal('2026-10-10');
  });
  it('on a day off belongs to that day until closing time and to the next day after it', () => {
    expect(received('2026-02-20', '18:00')).to.equal('2026-02-26');
    expect(received('2026-02-23', '18:05')).to.equal('2026-02-27');
  });
  it('makes no difference where no office hours are kept', () => {
    expect(dueOf(asking(instantOf('2026-09-21', '18:05'), '3wd')).dueOn).to.equal('2026-09-24');
  });
});

describe('a deadline', () => {
  it('names the version of its calendar and the papers that govern its days', () => {
    const found = deadline(asking('2025-12-29', '5wd'));
    expect(found.calendar).to.match(/^cn-2026-[0-9a-z]+$/);
    expect(found.papers).to.deep.equal([
      'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
      'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    ]);
  });
});
