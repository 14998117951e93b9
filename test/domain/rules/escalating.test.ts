import { expect } from 'chai';
import { isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { dateOf, timeOf } from '../../../src/domain/calendar/instant.ts';
import { statutoryDays } from '../../../src/domain/calendar/statutory.ts';
import { severityOf } from '../../../src/domain/policy/policy.ts';
import { acknowledge, plan, report } from '../../support/acts.ts';
import { outboxOf } from '../../support/outbox.ts';
import { AUDIT, CALENDAR, COUNTY, finding, rulesOf, URGENT } from '../../support/rules.ts';
import { letter } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const one = [finding('1', 'timeLimited')];

const silent = letter(COUNTY, at, one);

const days = (lines: string[]) => lines.map((line) => line.slice(0, 16));

describe('reminders before the due day', () => {
  const own = rulesOf('county-standard');
  const ladder = own.policy.ladders.finding;
  if (ladder !== undefined)
    ladder.steps = ['-5wd', '-2wd', '+0wd'].map((offset) => ({
      rung: 'warn',
      at: offset,
      to: ['contact'],
    }));
  // Due on Wednesday 8 April, after three days off.
  const due = letter(own, at, [finding('1', 'timeLimited', '2026-04-08')]);

  it('come by the policy’s offsets, on working days (M8)', () => {
    expect(due.until('2026-04-08 18:00').chase('finding/1')).to.deep.equal([
      '2026-03-31 08:30 warn finding/1 → contact',
      '2026-04-03 08:30 warn finding/1 → contact',
      '2026-04-08 08:30 warn finding/1 → contact',
    ]);
  });
  it('come no more after an early answer (M8)', () => {
    const early = due.and('2026-03-30 10:00', report('1')).until('2026-04-30 18:00');
    expect(early.chase('finding/1')).to.deep.equal([]);
    const between = due.and('2026-04-01 10:00', report('1')).until('2026-04-30 18:00');
    expect(days(between.chase('finding/1'))).to.deep.equal(['2026-03-31 08:30']);
  });
  it('come at shares of the time where it is counted in hours', () => {
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')]);
    expect(urgent.until('2026-03-05 21:59').chase('finding/1')).to.deep.equal([
      '2026-03-05 10:00 warn finding/1 → contact, handler',
      '2026-03-05 17:12 warn finding/1 → contact, handler',
    ]);
  });
});

describe('full silence', () => {
  it('walks every rung of the county’s ladder on its day (M10)', () => {
    expect(silent.until('2026-05-20 18:00').chase('finding/1')).to.deep.equal([
      '2026-03-31 08:30 warn finding/1 → contact, handler',
      '2026-04-02 08:30 warn finding/1 → contact, handler',
      '2026-04-07 08:30 remind finding/1 → contact, handler',
      '2026-04-09 08:30 order finding/1 → contact, handler (responsibleLeader)',
      '2026-04-14 08:30 draft interview finding/1 → approver',
      '2026-04-20 08:30 draft criticise finding/1 → governmentHead',
      '2026-05-07 08:30 draft refer finding/1 → governmentHead',
      '2026-05-13 08:30 remind finding/1 → contact, handler',
      '2026-05-20 08:30 remind finding/1 → contact, handler',
    ]);
  });
  it('walks the ladders of acknowledgement and plan beside it (M10)', () => {
    const life = silent.until('2026-03-25 18:00');
    expect(life.chase('acknowledge')).to.deep.equal([
      '2026-03-06 08:30 remind acknowledge → contact, handler',
      '2026-03-10 08:30 order acknowledge → contact, handler (responsibleLeader)',
      '2026-03-17 08:30 remind acknowledge → contact, handler',
      '2026-03-24 08:30 remind acknowledge → contact, handler',
    ]);
    expect(life.chase('plan')).to.deep.equal([
      '2026-03-10 08:30 warn plan → contact, handler',
      '2026-03-12 08:30 remind plan → contact, handler',
      '2026-03-16 08:30 order plan → contact, handler (responsibleLeader)',
      '2026-03-23 08:30 remind plan → contact, handler',
    ]);
  });
  it('walks the urgent ladder by the hour, through the night (M10)', () => {
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')]);
    expect(urgent.until('2026-03-07 02:00').chase('finding/1').slice(2)).to.deep.equal([
      '2026-03-05 22:00 remind finding/1 → contact, handler (supervisionOffice)',
      '2026-03-06 00:00 order finding/1 → contact, handler (unitHead, groupLeader)',
      '2026-03-06 10:00 draft interview finding/1 → approver',
      '2026-03-06 22:00 draft criticise finding/1 → governmentHead',
      '2026-03-07 02:00 remind finding/1 → contact, handler',
    ]);
  });
  it('walks the audit ladder from the ninetieth day on (M10)', () => {
    expect(letter(AUDIT, at, one).until('2026-08-14 18:00').chase('finding/1')).to.deep.equal([
      '2026-05-18 08:30 warn finding/1 → contact, handler',
      '2026-05-28 08:30 warn finding/1 → contact, handler',
      '2026-06-03 08:30 remind finding/1 → contact, handler',
      '2026-06-12 08:30 order finding/1 → contact, handler (responsibleLeader)',
      '2026-07-02 08:30 draft interview finding/1 → approver',
      '2026-08-01 08:30 draft criticise finding/1 → governmentHead',
      '2026-08-14 08:30 remind finding/1 → contact, handler',
    ]);
  });
  it('fires on working days at the digest’s hour, also around the long holidays (M6)', () => {
    for (const start of ['2026-02-02 09:00', '2026-08-24 09:00', '2026-09-30 17:00']) {
      const life = letter(COUNTY, start, [finding('1', 'immediate'), ...one.slice(1)]).until(
        '2026-12-31 18:00',
      );
      const fired = life.events.flatMap((e) => (e.type === 'rungFired' ? [e.dueAt] : []));
      expect(fired).to.have.length.above(20);
      expect(fired.filter((due) => !isWorkingDay(CALENDAR, dateOf(due)))).to.deep.equal([]);
      expect(new Set(fired.map(timeOf))).to.deep.equal(new Set(['08:30']));
    }
  });
  it('never fires on a day off by statute, though the year has no paper', () => {
    for (const start of ['2026-12-01 09:00', '2026-12-09 09:00', '2027-01-15 09:00']) {
      const life = letter(COUNTY, start, [finding('1', 'immediate')]).until('2027-10-20 18:00');
      const fired = life.events.flatMap((e) => (e.type === 'rungFired' ? [dateOf(e.dueAt)] : []));
      expect(fired).to.have.length.above(30);
      const off = new Set(statutoryDays(2027).map((d) => d.date));
      expect(fired.filter((day) => off.has(day))).to.deep.equal([]);
      const told = outboxOf(life).map((row) => dateOf(row.notBefore));
      expect(told.filter((day) => off.has(day))).to.deep.equal([]);
    }
  });
  it('raises the finding’s level step by step, by drafts not at all; it never falls', () => {
    const levels = ['04-02', '04-07', '04-09', '04-14', '04-20', '05-07', '05-13', '09-30'].map(
      (day) => silent.until(`2026-${day} 18:00`).finding('1').level,
    );
    const walked = ['warn', 'remind', 'order', 'order', 'order', 'order', 'order', 'order'];
    expect(levels).to.deep.equal(walked);
    expect(severityOf('warn')).to.equal(0);
  });
});

describe('a notice that stays overdue', () => {
  // 3 April 2026 and two hundred working days: 21 January 2027.
  const chased = silent.until('2027-01-21 18:00').chase('finding/1');

  it('is still reminded every week two hundred working days later (M9)', () => {
    expect(chased.slice(-2)).to.deep.equal([
      '2027-01-14 08:30 remind finding/1 → contact, handler',
      '2027-01-21 08:30 remind finding/1 → contact, handler',
    ]);
    // Seven rungs up to the twentieth day, then one reminder in five days.
    expect(chased).to.have.length(7 + 36);
  });
  it('is reminded at most once a day', () => {
    expect(new Set(days(chased)).size).to.equal(chased.length);
  });
  it('falls silent with the answer alone (M9)', () => {
    const answered = silent
      .until('2027-01-21 18:00')
      .and('2027-01-22 10:00', report('1'))
      .until('2027-06-30 18:00');
    expect(answered.chase('finding/1')).to.deep.equal(chased);
  });
});

describe('an acknowledgement', () => {
  const signed = silent.and('2026-03-04 10:00', acknowledge());

  it('does not silence the chase for the rectification (M9)', () => {
    const [first, second] = [signed, silent].map((s) => s.until('2027-01-21 18:00'));
    expect(first?.chase('finding/1')).to.deep.equal(second?.chase('finding/1'));
    expect(first?.chase('plan')).to.deep.equal(second?.chase('plan'));
    expect(first?.chase('acknowledge')).to.deep.equal([]);
  });
  it('and a plan do not, either (M9)', () => {
    const planned = signed.and('2026-03-05 10:00', plan('1')).until('2027-01-21 18:00');
    expect(planned.chase('finding/1')).to.have.length(43);
    expect(planned.chase('plan')).to.deep.equal([]);
  });
});

describe('findings that fall due together', () => {
  const both = letter(COUNTY, at, [finding('1', 'timeLimited'), finding('2', 'timeLimited')]);
  it('are chased by one rung, not by one each', () => {
    expect(both.until('2026-04-07 18:00').chase('finding/2')).to.deep.equal([
      '2026-03-31 08:30 warn finding/1 finding/2 → contact, handler',
      '2026-04-02 08:30 warn finding/1 finding/2 → contact, handler',
      '2026-04-07 08:30 remind finding/1 finding/2 → contact, handler',
    ]);
  });
  it('are each counted', () => {
    const { findings } = both.until('2026-04-09 18:00').notice;
    expect(findings.map((f) => [f.level, f.reminders])).to.deep.equal([
      ['order', 2],
      ['order', 2],
    ]);
  });
});

describe('what fell due during an outage', () => {
  const woken = silent.when('2026-04-09 07:00', acknowledge(), '2026-04-20 10:00').story();
  it('is recorded at its own time, beside the time of handling', () => {
    const fired = woken.events.flatMap((e) =>
      e.type === 'rungFired' && e.kind === 'finding' ? [[e.dueAt, e.at]] : [],
    );
    expect(fired).to.deep.equal(
      ['2026-03-31', '2026-04-02', '2026-04-07'].map((day) => [
        `${day}T00:30:00.000Z`,
        '2026-04-20T02:00:00.000Z',
      ]),
    );
  });
  it('leads to the same state as an uninterrupted life', () => {
    const twin = silent.until('2026-04-09 06:59').and('2026-04-09 07:00', acknowledge());
    expect(woken.notice).to.deep.equal(twin.notice);
  });
});
