import { expect } from 'chai';
import {
  accept,
  acceptPlan,
  acknowledge,
  actor,
  by,
  byPerson,
  giveBack,
  plan,
  report,
  withdrawFinding,
} from '../../support/acts.ts';
import { AUDIT, COUNTY, finding, URGENT } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const two = letter(COUNTY, at, [finding('1', 'timeLimited'), finding('2', 'timeLimited')])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1', '2'))
  .and('2026-03-05 11:00', acceptPlan());

const reported = two.and('2026-03-10 10:00', report('1'));

/** The same letter with a date so near that the rework time is the longer one: due on 12 March. */
const pressing = letter(COUNTY, at, [
  finding('1', 'timeLimited', '6wd'),
  finding('2', 'timeLimited'),
])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1', '2'))
  .and('2026-03-05 11:00', acceptPlan())
  .and('2026-03-06 10:00', report('1'));

describe('accepting a finding', () => {
  it('closes it with reason, opinion and name, and tells the unit', () => {
    given(reported)
      .when('2026-03-12 10:00', accept('1', 'implemented', '材料齐全，同意销号'))
      .emits({
        type: 'findingAccepted',
        finding: '1',
        reason: 'implemented',
        opinion: '材料齐全，同意销号',
        to: ['contact', 'handler'],
        drops: ['review/1'],
        arms: [],
      });
    const closed = reported.and('2026-03-12 10:00', accept('1', 'implemented', '同意'));
    expect(closed.finding('1').stage).to.equal('closed');
    expect(closed.finding('1').closure).to.deep.equal({
      reason: 'implemented',
      opinion: '同意',
      at: '2026-03-12T02:00:00.000Z',
      by: '陈立',
      unit: '县水务局',
    });
  });

  it('leaves the letter open while another finding is', () => {
    const { notice } = reported.and('2026-03-12 10:00', accept('1'));
    expect(notice.stage).to.equal('inRectification');
    expect(notice.closedAt).to.equal(null);
  });

  it('closes the letter with its last finding, and every clock stops (M21)', () => {
    const last = reported.and('2026-03-12 10:00', accept('1')).and('2026-03-12 11:00', report('2'));
    given(last)
      .when('2026-03-13 10:00', accept('2'))
      .emits('findingAccepted', { type: 'closed', to: ['contact', 'unitHead'] });
    const done = last.and('2026-03-13 10:00', accept('2'));
    expect(done.notice.stage).to.equal('closed');
    expect(done.notice.closedAt).to.equal('2026-03-13T02:00:00.000Z');
    expect(done.clocks()).to.deep.equal([]);
    expect(done.nextAlarm()).to.equal(null);
  });

  it('is nobody’s but a reviewer’s: no timer closes anything (M21)', () => {
    const silent = reported.until('2027-12-31 18:00');
    expect(silent.finding('1').stage).to.equal('underReview');
    expect(silent.events.map((e) => e.type)).not.to.include('findingAccepted');
  });

  it('is refused to the unit, and to a reviewer who holds a post of it', () => {
    given(reported)
      .when('2026-03-12 10:00', by('unitHead', accept('1')))
      .isRefused('not-your-role');
    const ofUnit = { ...actor('reviewer'), id: 'responsibleLeader-1', name: '张强' };
    const sent = { ...actor('reviewer'), unit: 'unit-1' };
    for (const who of [ofUnit, sent]) {
      given(reported)
        .when('2026-03-12 10:00', byPerson(who, accept('1')))
        .isRefused('own-unit');
      given(reported)
        .when('2026-03-12 10:00', byPerson(who, giveBack('1')))
        .isRefused('own-unit');
    }
  });

  it('is refused before there is a report, after closing, and for a stranger', () => {
    given(two).when('2026-03-12 10:00', accept('1')).isRefused('not-reported', '1');
    given(reported.and('2026-03-12 10:00', accept('1')))
      .when('2026-03-12 11:00', accept('1'))
      .isRefused('finding-closed', '1');
    given(two.and('2026-03-12 10:00', withdrawFinding('1')))
      .when('2026-03-12 11:00', accept('1'))
      .isRefused('finding-closed', '1');
    given(reported).when('2026-03-12 10:00', accept('9')).isRefused('unknown-finding', '9');
  });
});

describe('returning a finding', () => {
  it('says what is missing and by when it is due again (M17)', () => {
    given(pressing)
      .when('2026-03-12 10:00', giveBack('1', '缺少九月台账'))
      .emits({
        type: 'findingReturned',
        reason: '缺少九月台账',
        newDueAt: '2026-03-19 18:00',
        to: ['contact', 'handler'],
        drops: ['review/1'],
        arms: ['finding/1 2026-03-19 18:00'],
      });
  });

  it('re-arms the clock: every reminder and rung fires as configured (M17)', () => {
    const returned = pressing.and('2026-03-12 10:00', giveBack('1')).until('2026-04-24 18:00');
    expect(returned.chase('finding/1')).to.deep.equal([
      '2026-03-16 08:30 warn finding/1 → contact, handler',
      '2026-03-18 08:30 warn finding/1 → contact, handler',
      '2026-03-20 08:30 remind finding/1 → contact, handler',
      '2026-03-24 08:30 order finding/1 → contact, handler (responsibleLeader)',
      '2026-03-27 08:30 draft interview finding/1 → approver',
      '2026-04-02 08:30 draft criticise finding/1 → governmentHead',
      '2026-04-17 08:30 draft refer finding/1 → governmentHead',
      '2026-04-24 08:30 remind finding/1 → contact, handler',
    ]);
  });

  it('passes over no step that lies ahead, and sends none that lies behind (M17)', () => {
    // Returned after closing time: the count starts on the 13th, and ends on the 20th.
    const returned = pressing.and('2026-03-12 18:30', giveBack('1'));
    expect(returned.clock('finding/1')).to.equal('due 2026-03-20 18:00, next 2026-03-17 08:30');
    // A rework of one working day leaves no room for the warning three days before.
    const quick = structuredClone(COUNTY);
    quick.policy.clocks.rework.limit = '1wd';
    const short = letter(quick, at, [finding('1', 'timeLimited', '6wd')])
      .and('2026-03-10 10:00', report('1'))
      .and('2026-03-12 10:00', giveBack('1'));
    expect(short.clock('finding/1')).to.equal('due 2026-03-13 18:00, next 2026-03-16 08:30');
  });

  it('judges the next report on the new date', () => {
    const returned = pressing.and('2026-03-12 10:00', giveBack('1'));
    given(returned)
      .when('2026-03-19 18:00', report('1'))
      .causes({ type: 'findingReported', late: false });
    given(returned)
      .when('2026-03-19 18:00:01', report('1'))
      .causes({ type: 'findingReported', late: true });
  });

  it('keeps the first date beside the new one', () => {
    const { dueAt, originalDueAt, returns } = pressing
      .and('2026-03-12 10:00', giveBack('1'))
      .finding('1');
    expect([originalDueAt, dueAt]).to.deep.equal([
      '2026-03-12T10:00:00.000Z',
      '2026-03-19T10:00:00.000Z',
    ]);
    expect(returns).to.deep.equal([
      { reason: '缺少九月台账', at: '2026-03-12T02:00:00.000Z', by: '陈立', person: 'reviewer-1' },
    ]);
  });

  it('gives the time of its own policy', () => {
    const again = (rules: typeof COUNTY) =>
      letter(rules, at, [finding('1', 'staged', '2026-03-10')])
        .and('2026-03-09 10:00', report('1'))
        .and('2026-03-10 11:00', giveBack('1'))
        .clock('finding/1');
    expect(again(URGENT)).to.match(/^due 2026-03-11 11:00/);
    // Ten days from the 10th, until the end of the day.
    expect(again(AUDIT)).to.match(/^due 2026-03-21 00:00/);
  });

  it('needs a reason and a report under review', () => {
    given(reported).when('2026-03-12 10:00', giveBack('1', ' ')).isRefused('reason-missing', '1');
    given(reported).when('2026-03-12 10:00', giveBack('2')).isRefused('not-reported', '2');
    given(reported).when('2026-03-12 10:00', giveBack('9')).isRefused('unknown-finding', '9');
    given(reported)
      .when('2026-03-12 10:00', by('groupLeader', giveBack('1')))
      .isRefused('not-your-role');
  });
});

describe('the second return of a finding', () => {
  const once = pressing.and('2026-03-12 10:00', giveBack('1')).and('2026-03-13 10:00', report('1'));

  it('raises a rung at once, without a date (M17)', () => {
    given(once)
      .when('2026-03-16 10:00', giveBack('1'))
      .emits('findingReturned', {
        type: 'rungFired',
        rung: 'order',
        dueAt: '2026-03-16 10:00',
        keys: ['finding/1'],
        to: ['contact', 'handler'],
        copy: ['responsibleLeader'],
        raised: { cause: 'return', reason: '缺少九月台账' },
        arms: [],
      });
    expect(once.and('2026-03-16 10:00', giveBack('1')).finding('1').level).to.equal('order');
  });
  it('raises none the first time', () => {
    given(pressing).when('2026-03-12 10:00', giveBack('1')).emits('findingReturned');
  });
  it('raises nothing that the finding has reached by its own delay', () => {
    const late = pressing
      .and('2026-03-12 10:00', giveBack('1'))
      .and('2026-03-25 10:00', report('1'));
    expect(late.finding('1').level).to.equal('order');
    given(late).when('2026-03-26 10:00', giveBack('1')).emits('findingReturned');
  });
  it('leaves the re-armed clock its own course', () => {
    const twice = once.and('2026-03-16 10:00', giveBack('1'));
    expect(twice.clock('finding/1')).to.equal('due 2026-03-23 18:00, next 2026-03-18 08:30');
  });
  it('is followed by a fourth that raises to an interview, as the policy says', () => {
    const thrice = once
      .and('2026-03-16 10:00', giveBack('1'))
      .and('2026-03-17 10:00', report('1'))
      .and('2026-03-18 10:00', giveBack('1'))
      .and('2026-03-19 10:00', report('1'));
    given(thrice)
      .when('2026-03-20 10:00', giveBack('1'))
      .emits('findingReturned', {
        type: 'rungProposed',
        rung: 'interview',
        findings: ['1'],
        to: ['approver'],
        raised: { cause: 'return', reason: '缺少九月台账' },
        arms: ['rungDecision/1 2026-03-25 18:00'],
      });
  });
});

describe('the office’s late review', () => {
  it('is escalated inside the office, and no delay of the unit (M17)', () => {
    const late = reported.until('2026-03-31 18:00');
    expect(late.chase('review/1')).to.deep.equal([
      '2026-03-18 08:30 remind review/1 → reviewer',
      '2026-03-20 08:30 order review/1 → groupLeader (supervisionOffice)',
      '2026-03-27 08:30 remind review/1 → reviewer, groupLeader',
    ]);
    expect(late.finding('1').level).to.equal(null);
    expect(late.finding('1').reminders).to.equal(0);
  });
  it('ends with the decision', () => {
    const decided = reported.until('2026-03-20 18:00').and('2026-03-23 10:00', accept('1'));
    expect(decided.until('2026-05-31 18:00').chase('review/1')).to.have.length(2);
  });
});
