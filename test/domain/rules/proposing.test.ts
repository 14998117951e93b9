import { expect } from 'chai';
import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import { isGated } from '../../../src/domain/policy/policy.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  approve,
  by,
  giveBack,
  plan,
  refuseRung,
  report,
} from '../../support/acts.ts';
import { COUNTY, finding, rulesOf, URGENT } from '../../support/rules.ts';
import { given, letter, type Story } from '../../support/story.ts';

// Both findings are due on Friday 3 April at 18:00; the interview is drafted on 14 April.
const two = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'timeLimited'),
])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1', '2'))
  .and('2026-03-05 11:00', acceptPlan());

const drafted = two.until('2026-04-14 18:00');

const ofDrafts = ({ events }: Story) => events.filter((e) => e.type === 'rungProposed');

const statuses = ({ notice }: Story) => notice.proposals.map((d) => [d.rung, d.status]);

/** Everybody of the unit whom the events told of a rung that the law gates. */
const toldOfGated = (events: NoticeEvent[]) =>
  events.flatMap((e) =>
    'rung' in e && isGated(e.rung) && e.type !== 'rungApproved'
      ? e.to.filter((r) => ['contact', 'handler', 'responsibleLeader', 'unitHead'].includes(r.post))
      : [],
  );

describe('a gated rung', () => {
  it('is only drafted: its approver is told, the unit is not (A6)', () => {
    expect(drafted.chase().filter((line) => line.includes('draft'))).to.deep.equal([
      '2026-04-14 08:30 draft interview finding/1 finding/2 → approver',
    ]);
    expect(ofDrafts(drafted)[0]).to.deep.include({
      proposal: '1',
      findings: ['1', '2'],
      addressees: ['unitHead', 'responsibleLeader'],
      needs: 'approver',
      raised: null,
    });
    expect(statuses(drafted)).to.deep.equal([['interview', 'pending']]);
  });

  it('never fires without a decision, not in 400 working days (A6)', () => {
    const silent = two.until('2027-11-12 18:00');
    const fired = silent.events.filter((e) => e.type === 'rungFired');
    expect(fired.filter((e) => isGated(e.rung))).to.deep.equal([]);
    expect(fired).to.have.length.above(70);
    expect(toldOfGated(silent.events)).to.deep.equal([]);
    expect(statuses(silent)).to.deep.equal([
      ['interview', 'pending'],
      ['criticise', 'pending'],
      ['refer', 'pending'],
    ]);
  });

  it('has a decision clock, and the office’s own delay is escalated (A6)', () => {
    expect(drafted.clock('rungDecision/1')).to.equal('due 2026-04-17 18:00, next 2026-04-20 08:30');
    expect(two.until('2026-05-09 18:00').chase('rungDecision/1')).to.deep.equal([
      '2026-04-20 08:30 remind rungDecision/1 → approver',
      '2026-04-22 08:30 order rungDecision/1 → groupLeader (supervisionOffice)',
      '2026-04-29 08:30 remind rungDecision/1 → approver, groupLeader',
      '2026-05-09 08:30 remind rungDecision/1 → approver, groupLeader',
    ]);
  });

  it('counts the decision’s time in hours under the urgent preset', () => {
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')]);
    const late = urgent.until('2026-03-06 10:00');
    expect(late.clock('rungDecision/1')).to.equal('due 2026-03-06 22:00, next 2026-03-06 22:00');
  });

  it('raises the findings it is about to its level once it is approved, not before', () => {
    expect(drafted.notice.findings.map((f) => f.level)).to.deep.equal(['order', 'order']);
    const approved = drafted.and('2026-04-15 10:00', approve('1'));
    expect(approved.notice.findings.map((f) => f.level)).to.deep.equal(['interview', 'interview']);
    // 催办、督办次数: a draft is neither.
    expect(drafted.notice.findings.map((f) => f.reminders)).to.deep.equal([2, 2]);
  });
});

describe('approving a draft', () => {
  it('lets the rung out to its addressees with decider, basis and paper (A6)', () => {
    given(drafted)
      .when('2026-04-15 10:00', approve('1'))
      .emits({
        type: 'rungApproved',
        proposal: '1',
        rung: 'interview',
        findings: ['1', '2'],
        basis: '《政府督查工作条例》第二十一条',
        document: '云政督批〔2026〕3号',
        to: ['unitHead', 'responsibleLeader'],
        drops: ['rungDecision/1'],
        arms: [],
      });
    expect(drafted.and('2026-04-15 10:00', approve('1')).notice.proposals[0]).to.deep.include({
      status: 'approved',
      decidedAt: '2026-04-15T02:00:00.000Z',
      decidedBy: '刘建国',
      basis: '《政府督查工作条例》第二十一条',
      document: '云政督批〔2026〕3号',
    });
  });

  it('is possible without a paper of its own', () => {
    given(drafted)
      .when('2026-04-15 10:00', approve('1', { document: null }))
      .emits({ type: 'rungApproved', document: null });
  });

  it('is refused without a basis (A6)', () => {
    for (const basis of ['', ' \t'])
      given(drafted)
        .when('2026-04-15 10:00', approve('1', { basis }))
        .isRefused('basis-missing', '1');
  });

  it('is refused before the facts of an interview are checked (A6)', () => {
    given(drafted)
      .when('2026-04-15 10:00', approve('1', { factsChecked: false }))
      .isRefused('facts-not-checked', '1');
  });

  it('is the act of the post that the policy names, of no other (A6)', () => {
    for (const role of ['supervisionOffice', 'groupLeader', 'reviewer', 'unitHead'] as const) {
      given(drafted)
        .when('2026-04-15 10:00', by(role, approve('1')))
        .isRefused('not-your-role');
      given(drafted)
        .when('2026-04-15 10:00', by(role, refuseRung('1')))
        .isRefused('not-your-role');
    }
    const led = rulesOf('county-standard');
    for (const step of led.policy.ladders.finding?.steps ?? [])
      if (step.needs !== undefined) step.needs = 'groupLeader';
    const other = letter(led, '2026-03-04 09:00', [finding('1', 'timeLimited')]).until(
      '2026-04-14 18:00',
    );
    given(other).when('2026-04-15 10:00', approve('1')).isRefused('not-your-role');
    given(other)
      .when('2026-04-15 10:00', by('groupLeader', approve('1')))
      .causes('rungApproved');
  });

  it('is done once, and for a draft that is there', () => {
    given(drafted.and('2026-04-15 10:00', approve('1')))
      .when('2026-04-15 11:00', approve('1'))
      .isRefused('proposal-not-pending', '1');
    given(drafted).when('2026-04-15 10:00', approve('2')).isRefused('unknown-proposal', '2');
    given(two).when('2026-03-10 10:00', approve('1')).isRefused('unknown-proposal', '1');
  });

  it('does not end the chase: the next rung is drafted on its day', () => {
    const after = drafted.and('2026-04-15 10:00', approve('1')).until('2026-04-20 18:00');
    expect(statuses(after)).to.deep.equal([
      ['interview', 'approved'],
      ['criticise', 'pending'],
    ]);
  });
});

describe('refusing a draft', () => {
  const refused = drafted.and('2026-04-15 10:00', refuseRung('1', '单位已在整改'));

  it('is recorded with its reason, and nothing reaches the unit (A6)', () => {
    given(drafted)
      .when('2026-04-15 10:00', refuseRung('1', '单位已在整改'))
      .emits({
        type: 'rungRefused',
        proposal: '1',
        rung: 'interview',
        reason: '单位已在整改',
        to: ['supervisionOffice'],
        drops: ['rungDecision/1'],
      });
    expect(refused.notice.proposals[0]).to.deep.include({ status: 'refused', decidedBy: '刘建国' });
    expect(toldOfGated(refused.until('2026-04-17 18:00').events)).to.deep.equal([]);
  });
  it('needs a reason and a pending draft', () => {
    given(drafted).when('2026-04-15 10:00', refuseRung('1', ' ')).isRefused('reason-missing', '1');
    given(drafted).when('2026-04-15 10:00', refuseRung('7')).isRefused('unknown-proposal', '7');
    given(refused).when('2026-04-15 11:00', refuseRung('1')).isRefused('proposal-not-pending', '1');
    given(refused).when('2026-04-15 11:00', approve('1')).isRefused('proposal-not-pending', '1');
  });
  it('leaves the ladder to go on by date', () => {
    expect(statuses(refused.until('2026-04-20 18:00'))).to.deep.equal([
      ['interview', 'refused'],
      ['criticise', 'pending'],
    ]);
  });
});

describe('a draft whose findings are answered', () => {
  it('lapses with the last answer: nobody is interviewed for an answered letter (A6)', () => {
    const half = drafted.and('2026-04-15 09:00', report('1'));
    expect(statuses(half)).to.deep.equal([['interview', 'pending']]);
    given(half)
      .when('2026-04-15 10:00', report('2'))
      .emits('findingReported', {
        type: 'proposalLapsed',
        proposal: '1',
        drops: ['rungDecision/1'],
        // He was asked, and learns that he need not decide.
        to: ['approver'],
      });
    const answered = half.and('2026-04-15 10:00', report('2'));
    given(answered).when('2026-04-15 11:00', approve('1')).isRefused('proposal-not-pending', '1');
    expect(answered.until('2026-04-21 18:00').chase('rungDecision/1')).to.deep.equal([]);
  });

  it('lapses with a written decision as well', () => {
    const decision = (code: string) =>
      by('approver', accept(code, 'notImplemented', '经批准不再整改'));
    const decided = drafted
      .and('2026-04-15 09:00', decision('1'))
      .and('2026-04-15 10:00', decision('2'));
    expect(statuses(decided)).to.deep.equal([['interview', 'lapsed']]);
    expect(decided.notice.stage).to.equal('closed');
  });

  it('comes back as a new draft when the answer is returned and time runs out again', () => {
    const again = drafted
      .and('2026-04-15 09:00', report('1'))
      .and('2026-04-15 10:00', report('2'))
      .and('2026-04-15 11:00', giveBack('1'))
      .until('2026-05-06 18:00');
    expect(again.notice.proposals.map((d) => [d.id, d.rung, d.status, d.findings])).to.deep.equal([
      ['1', 'interview', 'lapsed', ['2']],
      ['2', 'interview', 'pending', ['1']],
    ]);
  });
});
