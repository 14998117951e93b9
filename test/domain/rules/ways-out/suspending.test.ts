import { expect } from 'chai';
import { addWorkingDays, workingDaysBetween } from '../../../../src/domain/calendar/calendar.ts';
import { deadline } from '../../../../src/domain/calendar/explain.ts';
import { addDays } from '../../../../src/domain/calendar/instant.ts';
import {
  acceptPlan,
  acknowledge,
  askExtension,
  changeCalendar,
  decideObjection,
  object,
  plan,
  refuseExtension,
  report,
  resume,
  suspend,
} from '../../../support/acts.ts';
import { beijing, CALENDAR, COUNTY, finding, URGENT, WITH_2027 } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const issued = '2026-03-04 09:00';

/** 15 working days: due on 25 March; 30 days: due on 3 April. */
const fresh = letter(COUNTY, issued, [
  finding('1', 'timeLimited', '15wd'),
  finding('2', 'timeLimited'),
])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1', '2'))
  .and('2026-03-05 11:00', acceptPlan());

const stopped = (story: Story) =>
  Object.fromEntries(story.notice.stopped.map((s) => [s.key, s.remaining]));

describe('a suspension that was estimated at ten days and ends after three (M19)', () => {
  const still = fresh.and('2026-03-09 10:00', suspend('flood-1', [], '10wd'));
  const again = still.and('2026-03-12 10:00', resume());

  it('keeps exactly what was left, in the unit in which each limit counts', () => {
    expect(stopped(still)).to.deep.equal({ 'finding/1': '12wd', 'finding/2': '25d' });
  });

  it('gives working days back: the new date is the ledger’s remainder counted from the resumption', () => {
    const { days } = deadline({
      start: beijing(issued),
      rule: '15wd',
      cutoff: '18:00',
      roll: 'next',
      officeHours: { open: '08:30', close: '18:00' },
      calendar: CALENDAR,
    });
    const left = days.filter((d) => d.counted && d.date > '2026-03-09').length;
    expect(left).to.equal(12);
    expect(addWorkingDays(CALENDAR, '2026-03-12', left).date).to.equal('2026-03-30');
    expect(again.clock('finding/1')).to.equal('due 2026-03-30 18:00, next 2026-03-25 08:30');
    expect(again.finding('1').dueAt).to.equal(beijing('2026-03-30 18:00'));
  });

  it('gives natural days back, and rolls a last day off as always (C4)', () => {
    // 25 days from 12 March end on Monday 6 April, 清明节.
    expect(again.clock('finding/2')).to.equal('due 2026-04-07 18:00, next 2026-04-01 08:30');
    const later = still.and('2026-03-19 10:00', resume());
    expect(later.clock('finding/2')).to.equal('due 2026-04-13 18:00, next 2026-04-08 08:30');
  });

  it('gives hours back to the millisecond', () => {
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')])
      .and('2026-03-05 01:30:07', suspend())
      .and('2026-03-05 09:00:08', resume());
    expect(urgent.finding('1').dueAt).to.equal(beijing('2026-03-06 05:30:01'));
  });

  it('moves the date by one event that names it, and keeps the first date', () => {
    given(still)
      .when('2026-03-12 10:00', resume())
      .emits({
        type: 'resumed',
        decision: 'flood-1',
        to: ['contact', 'handler', 'unitHead'],
        arms: ['finding/1 2026-03-30 18:00', 'finding/2 2026-04-07 18:00'],
        drops: ['suspension/flood-1'],
      });
    expect(again.finding('1').originalDueAt).to.equal(beijing('2026-03-25 18:00'));
    expect(again.notice.holds.map((h) => h.endedAt)).to.deep.equal([beijing('2026-03-12 10:00')]);
    expect(again.notice.stopped).to.deep.equal([]);
  });

  it('moves the cap on extensions along with the date (A13)', () => {
    // The cap is 30 days from the first date, so that by it 13 May would be too long without the stop.
    const later = still.and('2026-03-19 10:00', resume());
    given(later)
      .when('2026-03-20 10:00', askExtension('2', '2026-05-13'))
      .emits('extensionRequested');
    given(later)
      .when('2026-03-20 10:00', askExtension('2', '2026-05-14'))
      .isRefused('extension-too-long', '2');
    given(fresh)
      .when('2026-03-20 10:00', askExtension('2', '2026-05-13'))
      .isRefused('extension-too-long', '2');
  });
});

describe('what is left of a stopped clock', () => {
  it('is the same after any stop and any resumption, over holidays and swapped days', () => {
    // 15 working days from 18 September 2026 cross 中秋节, 国庆节 and two swapped working days.
    const start = letter(COUNTY, '2026-09-18 09:00', [finding('1', 'timeLimited', '15wd')]);
    const { dueOn } = start.notice.clocks.find((c) => c.key === 'finding/1') ?? { dueOn: '' };
    let cases = 0;
    for (let day = '2026-09-19'; day < dueOn; day = addDays(day, 1))
      for (const gap of [0, 1, 2, 5, 9, 17]) {
        const still = start.and(`${day} 10:00`, suspend());
        const on = addDays(day, gap);
        const again = still.and(`${on} 10:00`, resume());
        const next = again.notice.clocks.find((c) => c.key === 'finding/1');
        const before = workingDaysBetween(CALENDAR, day, dueOn).days;
        const after = workingDaysBetween(CALENDAR, on, next?.dueOn ?? '').days;
        expect(after, `${day} + ${gap}`).to.equal(before);
        if (gap === 0) expect(next?.dueAt).to.equal(start.finding('1').dueAt);
        cases += 1;
      }
    expect(cases).to.be.above(120);
  });

  it('adds up over two suspensions (M19)', () => {
    const twice = fresh
      .and('2026-03-09 10:00', suspend('flood-1'))
      .and('2026-03-12 10:00', resume('flood-1'))
      .and('2026-03-17 10:00', suspend('flood-2'))
      .and('2026-03-24 10:00', resume('flood-2'));
    // 12 left, 3 of them used (13, 16, 17 March), 9 from 24 March: 清明节 lies between.
    expect(twice.finding('1').dueAt).to.equal(beijing('2026-04-07 18:00'));
  });

  it('is lost neither by a refused extension nor by a new calendar (glpi#15605)', () => {
    const again = fresh
      .and('2026-03-09 10:00', suspend())
      .and('2026-03-12 10:00', resume())
      .and('2026-03-13 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-16 10:00', refuseExtension('1'))
      .and('2026-03-16 11:00', changeCalendar(WITH_2027));
    expect(again.finding('1').dueAt).to.equal(beijing('2026-03-30 18:00'));
    const during = fresh
      .and('2026-03-09 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-09 11:00', suspend())
      .and('2026-03-10 10:00', refuseExtension('1'))
      .and('2026-03-11 10:00', changeCalendar(WITH_2027))
      .and('2026-03-12 10:00', resume());
    expect(during.clock('finding/1')).to.equal('due 2026-03-30 18:00, next 2026-03-25 08:30');
  });

  it('is not counted again by a calendar where nothing was left', () => {
    const last = letter(COUNTY, '2026-12-01 09:00', [finding('1', 'timeLimited', '15wd')])
      .and('2026-12-22 10:00', suspend())
      .and('2026-12-31 19:00', resume())
      .and('2026-12-31 20:00', changeCalendar(WITH_2027));
    // Due on 22 December; resumed after hours on the 31st, so on the next working day as it was known then.
    expect(last.finding('1').dueAt).to.equal(beijing('2027-01-04 18:00'));
  });
});

describe('suspensions that overlap', () => {
  const both = fresh
    .and('2026-03-09 10:00', suspend('flood-1'))
    .and('2026-03-10 10:00', suspend('audit-7', ['1'], null));

  it('keep a finding still until the last of them ends, with what the first one found', () => {
    const one = both.and('2026-03-12 10:00', resume('flood-1'));
    expect(stopped(one)).to.deep.equal({ 'finding/1': '12wd' });
    expect(one.clock('finding/1')).to.equal('due 2026-03-25 18:00, paused');
    expect(one.clock('finding/2')).to.match(/^due 2026-04-07 18:00, next/);
    const none = one.and('2026-03-16 10:00', resume('audit-7'));
    expect(none.finding('1').dueAt).to.equal(beijing('2026-04-01 18:00'));
  });

  it('end in either order', () => {
    const none = both
      .and('2026-03-12 10:00', resume('audit-7'))
      .and('2026-03-16 10:00', resume('flood-1'));
    expect(none.finding('1').dueAt).to.equal(beijing('2026-04-01 18:00'));
  });

  it('may be an objection’s and the office’s: its rejection does not start what is suspended', () => {
    const still = fresh
      .and('2026-03-06 10:00', object('1'))
      .and('2026-03-09 10:00', suspend())
      .and('2026-03-10 10:00', decideObjection('objection-1', false));
    expect(still.clock('finding/1')).to.match(/paused$/);
    // 13 working days were left when the unit objected.
    const again = still.and('2026-03-12 10:00', resume());
    expect(again.finding('1').dueAt).to.equal(beijing('2026-03-31 18:00'));
  });

  it('are each one decision: an id is applied once', () => {
    given(both).when('2026-03-11 10:00', suspend('flood-1')).isRefused('suspended-already');
    const over = both.and('2026-03-12 10:00', resume('flood-1'));
    given(over).when('2026-03-13 10:00', suspend('flood-1')).isRefused('suspended-already');
    given(over).when('2026-03-13 10:00', resume('flood-1')).isRefused('not-suspended', 'flood-1');
    given(over).when('2026-03-13 10:00', resume('flood-9')).isRefused('not-suspended', 'flood-9');
  });
});

describe('a clock that was overdue when it stopped', () => {
  // Due on 3 April; a reminder went out on the 7th, the order is due on the 9th.
  const overdue = fresh.until('2026-04-08 09:00').and('2026-04-08 10:00', suspend());

  it('is as overdue when it goes on, and what it owed then comes next, not later rungs', () => {
    expect(stopped(overdue)['finding/2']).to.equal('-2wd');
    const again = overdue.and('2026-04-20 10:00', resume());
    expect(again.finding('2').dueAt).to.equal(beijing('2026-04-16 18:00'));
    expect(again.until('2026-04-24 18:00').chase('finding/2').slice(3)).to.deep.equal([
      '2026-04-21 08:30 order finding/2 → contact, handler (responsibleLeader)',
      '2026-04-24 08:30 draft interview finding/2 → approver',
    ]);
  });

  it('makes a report late, during the stop and after it', () => {
    given(overdue)
      .when('2026-04-10 10:00', report('2'))
      .causes({ type: 'findingReported', late: true });
    given(overdue.and('2026-04-20 10:00', resume()))
      .when('2026-04-20 11:00', report('2'))
      .causes({ type: 'findingReported', late: true });
  });

  it('by an hour only is overdue all the same', () => {
    const hour = fresh.until('2026-04-03 18:30').and('2026-04-03 19:00', suspend());
    expect(stopped(hour)['finding/2']).to.equal('-0wd');
    given(hour)
      .when('2026-04-10 10:00', report('2'))
      .causes({ type: 'findingReported', late: true });
    given(hour.and('2026-04-10 10:00', resume()))
      .when('2026-04-10 11:00', report('2'))
      .causes({ type: 'findingReported', late: true });
    const atOnce = hour.and('2026-04-03 19:01', resume());
    expect(atOnce.finding('2').dueAt).to.equal(fresh.finding('2').dueAt);
  });

  it('on its last day has that day again, or the next working day after hours', () => {
    const last = fresh.and('2026-04-03 10:00', suspend());
    expect(stopped(last)['finding/2']).to.equal('0wd');
    const dueAfter = (at: string) => last.and(at, resume()).finding('2').dueAt;
    expect(dueAfter('2026-04-03 17:00')).to.equal(beijing('2026-04-03 18:00'));
    expect(dueAfter('2026-04-10 17:00')).to.equal(beijing('2026-04-10 18:00'));
    expect(dueAfter('2026-04-10 18:01')).to.equal(beijing('2026-04-13 18:00'));
    expect(dueAfter('2026-04-11 10:00')).to.equal(beijing('2026-04-13 18:00'));
  });
});
