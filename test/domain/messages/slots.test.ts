import { expect } from 'chai';
import { isWorkingDay } from '../../../src/domain/calendar/calendar.ts';
import { dateOf, timeOf } from '../../../src/domain/calendar/instant.ts';
import type { OutboxRow } from '../../../src/domain/messages/messages.ts';
import { isQuiet } from '../../../src/domain/notice/delivery.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import { acknowledge, plan, remind, report, returnPlan, withdraw } from '../../support/acts.ts';
import { outboxOf } from '../../support/outbox.ts';
import {
  AUDIT,
  beijing,
  CALENDAR,
  COUNTY,
  finding,
  local,
  rulesOf,
  URGENT,
  without,
} from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const at = '2026-03-04 09:00';
const one = [finding('1', 'timeLimited')];

/** When the lines about an event of this type may leave; each time once. */
const leaves = (story: Story, what: OutboxRow['what']): string[] => [
  ...new Set(
    outboxOf(story)
      .filter((row) => row.what === what)
      .map((row) => local(row.notBefore)),
  ),
];
const issuedAt = (when: string, rules = COUNTY) => leaves(letter(rules, when, one), 'issued');

describe('quiet hours', () => {
  const quiet = (when: string, rules = COUNTY) => isQuiet(rules, beijing(when));

  it('last from closing time to the opening of the next morning (S2)', () => {
    const times = ['08:29:59', '08:30', '12:00', '17:59:59', '18:00', '23:59', '00:00', '08:00'];
    expect(times.map((time) => quiet(`2026-03-04 ${time}`))).to.deep.equal([
      true,
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
  it('last all of a day off, and not on a swapped working day (S2)', () => {
    expect(quiet('2026-03-07 12:00')).to.equal(true);
    expect(quiet('2026-10-01 12:00')).to.equal(true);
    expect(quiet('2026-10-10 12:00')).to.equal(false);
  });
  it('are the policy’s: at noon, or on no day off, or none at all', () => {
    const siesta = rulesOf('county-standard');
    siesta.policy.quiet = { from: '12:00', to: '14:00', daysOff: false };
    expect(
      ['11:59', '12:00', '13:59', '14:00'].map((t) => quiet(`2026-03-07 ${t}`, siesta)),
    ).to.deep.equal([false, true, true, false]);
    expect(quiet('2026-10-01 03:00', URGENT)).to.equal(false);
  });
});

describe('a letter', () => {
  it('leaves at once in working hours', () => {
    expect(issuedAt('2026-03-04 09:00')).to.deep.equal(['2026-03-04 09:00']);
    expect(issuedAt('2026-03-04 17:59')).to.deep.equal(['2026-03-04 17:59']);
  });
  it('waits for the opening of the next working day otherwise (S2)', () => {
    expect(issuedAt('2026-03-04 18:00')).to.deep.equal(['2026-03-05 08:30']);
    expect(issuedAt('2026-03-05 06:00')).to.deep.equal(['2026-03-05 08:30']);
    expect(issuedAt('2026-03-06 20:00')).to.deep.equal(['2026-03-09 08:30']);
    expect(issuedAt('2026-09-30 19:00')).to.deep.equal(['2026-10-08 08:30']);
    // Saturday 10 October is a swapped working day.
    expect(issuedAt('2026-10-09 19:00')).to.deep.equal(['2026-10-10 08:30']);
  });
  it('that is withdrawn says so at once, lest anybody work on it', () => {
    const story = letter(COUNTY, at, one).and('2026-03-04 15:00', withdraw());
    expect(leaves(story, 'noticeWithdrawn')).to.deep.equal(['2026-03-04 15:00']);
  });
});

describe('everything else', () => {
  const story = letter(COUNTY, at, one).and('2026-03-04 10:00', acknowledge());
  const reportedAt = (when: string, handled = when) =>
    leaves(story.and(when, report('1'), handled), 'findingReported');

  it('waits for the next digest (S1)', () => {
    expect(reportedAt('2026-03-05 10:00')).to.deep.equal(['2026-03-06 08:30']);
    expect(reportedAt('2026-03-06 17:00')).to.deep.equal(['2026-03-09 08:30']);
    expect(reportedAt('2026-03-06 07:00')).to.deep.equal(['2026-03-06 08:30']);
  });
  it('goes with the digest of its own minute', () => {
    expect(reportedAt('2026-03-06 08:30')).to.deep.equal(['2026-03-06 08:30']);
    expect(reportedAt('2026-03-06 08:30:01')).to.deep.equal(['2026-03-09 08:30']);
  });
  it('that an outage delays within the digest’s hour still goes along, later with the next', () => {
    expect(reportedAt('2026-03-06 08:00', '2026-03-06 09:30')).to.deep.equal(['2026-03-06 08:30']);
    expect(reportedAt('2026-03-06 08:00', '2026-03-06 09:31')).to.deep.equal(['2026-03-09 08:30']);
    expect(reportedAt('2026-03-06 08:00', '2026-03-20 10:00')).to.deep.equal(['2026-03-23 08:30']);
  });
  it('makes one digest per person and working day, whatever it is about (S1)', () => {
    const busy = letter(COUNTY, at, [
      finding('1', 'immediate'),
      finding('2', 'timeLimited'),
      finding('3', 'longTerm'),
    ])
      .and('2026-03-09 10:00', plan('2', '3'))
      .and('2026-03-09 11:00', returnPlan())
      .and('2026-03-09 12:00', remind(['1']))
      .until('2026-06-30 18:00');
    const rows = outboxOf(busy).filter((row) => row.what !== 'issued');
    expect(rows).to.have.length.above(100);
    expect(new Set(rows.map((row) => timeOf(row.notBefore)))).to.deep.equal(new Set(['08:30']));
    expect(rows.filter((r) => !isWorkingDay(CALENDAR, dateOf(r.notBefore)))).to.deep.equal([]);
    // The manual reminder and the returned plan of the same day come together.
    const tenth = rows.filter((r) => local(r.notBefore).startsWith('2026-03-10'));
    expect(new Set(tenth.filter((r) => r.post === 'handler').map((r) => r.what))).to.deep.equal(
      new Set(['planReturned', 'remindedByHand', 'rungFired']),
    );
  });
});

describe('a rung that falls due at night', () => {
  const nightly = rulesOf('county-standard');
  const { finding: ladder } = nightly.policy.ladders;
  if (ladder !== undefined) ladder.steps = [{ rung: 'remind', at: '+8h', to: ['contact'] }];

  it('is recorded at its own time and delivered in the morning (S2)', () => {
    const story = letter(nightly, at, [finding('1', 'timeLimited', '2026-03-17')])
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-04 11:00', plan('1'))
      .until('2026-03-18 02:00');
    const rows = outboxOf(story).filter((row) => row.kind === 'finding');
    expect(story.chase('finding/1')).to.deep.equal(['2026-03-18 02:00 remind finding/1 → contact']);
    expect(rows.map((r) => [local(r.decidedAt), local(r.notBefore)])).to.deep.equal([
      ['2026-03-18 02:00', '2026-03-18 08:30'],
    ]);
  });
  it('before a holiday is delivered after it, and the clock does not mind (S2)', () => {
    const story = letter(nightly, at, [finding('1', 'timeLimited', '2026-04-03')]);
    const rows = outboxOf(story.until('2026-04-04 02:00')).filter((row) => row.kind === 'finding');
    expect(rows.map((r) => local(r.notBefore))).to.deep.equal(['2026-04-07 08:30']);
    expect(story.until('2026-04-04 02:00').clock('finding/1')).to.match(/next 2026-04-13 08:30$/);
  });
  it('on a day off of the audit ladder, which counts days, waits as well (S2)', () => {
    const story = letter(AUDIT, at, one).until('2026-08-01 08:30');
    const drafts = outboxOf(story).filter((r) => r.what === 'rungProposed');
    expect(drafts.map((r) => [local(r.decidedAt), local(r.notBefore)]).at(-1)).to.deep.equal([
      '2026-08-01 08:30',
      '2026-08-03 08:30',
    ]);
  });
});

describe('an urgent notice', () => {
  it('breaks the quiet hours: everything leaves at once, by night and on days off (S2)', () => {
    const story = letter(URGENT, '2026-02-16 23:00', [finding('1', 'immediate')])
      .and('2026-02-17 02:30', report('1'))
      .until('2026-02-19 03:00');
    const rows = outboxOf(story);
    expect(rows).to.have.length.above(15);
    expect(rows.filter((r) => r.notBefore !== r.decidedAt)).to.deep.equal([]);
    expect(rows.filter((r) => !r.urgent)).to.deep.equal([]);
    expect(leaves(story, 'findingReported')).to.deep.equal(['2026-02-17 02:30']);
  });
  it('breaks them whatever hours its policy names, and a policy without any keeps none (S2)', () => {
    const urgent = rulesOf('county-standard');
    urgent.policy.urgent = true;
    expect(issuedAt('2026-03-07 02:00', urgent)).to.deep.equal(['2026-03-07 02:00']);
    const open = rulesOf('county-standard');
    open.policy.quiet = null;
    expect(issuedAt('2026-03-07 02:00', open)).to.deep.equal(['2026-03-07 02:00']);
  });
});

describe('a line of the outbox', () => {
  const life = (until: string) =>
    letter(COUNTY, at, one, { holders: without('contact', 'handler') }).until(until);
  const outbox = () => outboxOf(life('2026-04-09 18:00'));
  it('has a key of its own, from notice, event and recipient', () => {
    const rows = outbox();
    expect(new Set(rows.map((r) => r.key)).size).to.equal(rows.length);
    expect(rows[0]?.key).to.equal('n1/1/unitHead-1');
  });
  it('names the side and says who only gets a copy', () => {
    const rows = outbox();
    for (const row of rows) expect(row.side).to.equal(isOfficePost(row.post) ? 'office' : 'unit');
    const copied = rows.filter((r) => r.rung === 'order').map((r) => [r.post, r.copy]);
    expect(copied.slice(0, 2)).to.deep.equal([
      ['responsibleLeader', false],
      ['supervisionOffice', true],
    ]);
  });
  it('gives the search for a holder to the office alone (M11)', () => {
    const tasks = outbox().filter((r) => r.task !== null);
    expect(tasks).to.have.length.above(5);
    expect(new Set(tasks.map((r) => r.post))).to.deep.equal(new Set(['supervisionOffice']));
    expect(new Set(tasks.map((r) => r.task))).to.deep.equal(new Set(['vacancy']));
  });
  it('speaks of the clock it asks about: a letter of its acknowledgement', () => {
    expect(
      outbox()
        .filter((r) => r.what === 'issued')
        .map((r) => local(r.dueAt ?? '')),
    ).to.deep.equal(['2026-03-05 18:00']);
  });
  it('marks a rehearsal', () => {
    const played = letter(COUNTY, at, one, { rehearsal: true }).until('2026-03-31 18:00');
    expect(outboxOf(played).every((r) => r.rehearsal)).to.equal(true);
    expect(outbox().some((r) => r.rehearsal)).to.equal(false);
  });
});
