import { expect } from 'chai';
import {
  accept,
  acceptPlan,
  acknowledge,
  by,
  giveBack,
  plan,
  report,
  returnPlan,
  withdrawFinding,
} from '../../support/acts.ts';
import { COUNTY, finding, URGENT } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const mixed = letter(COUNTY, at, [
  finding('1', 'immediate'),
  finding('2', 'timeLimited'),
  finding('3', 'staged'),
]).and('2026-03-04 10:00', acknowledge());

describe('submitting a plan', () => {
  it('stops its clock and starts the office’s', () => {
    given(mixed)
      .when('2026-03-10 08:00', plan('2', '3'))
      .causes({
        type: 'planSubmitted',
        late: false,
        to: ['reviewer'],
        drops: ['plan'],
        arms: ['planCheck 2026-03-13 18:00'],
      });
  });
  it('is late after its due instant', () => {
    const late = mixed.until('2026-03-11 18:00');
    given(late)
      .when('2026-03-11 18:00', plan('2', '3'))
      .causes({ type: 'planSubmitted', late: false });
    given(late)
      .when('2026-03-11 18:00:01', plan('2', '3'))
      .causes({ type: 'planSubmitted', late: true });
  });
  it('starts no clock of the office where the policy gives it no time for plans', () => {
    const rules = structuredClone(COUNTY);
    rules.policy.clocks.planCheck = null;
    given(letter(rules, at, [finding('2', 'timeLimited')]).and('2026-03-04 10:00', acknowledge()))
      .when('2026-03-10 08:00', plan('2'))
      .causes({ type: 'planSubmitted', drops: ['plan'], arms: [] });
  });
  it('stands for a missing acknowledgement', () => {
    const unsigned = letter(COUNTY, at, [finding('2', 'timeLimited')]);
    given(unsigned)
      .when('2026-03-05 09:00', plan('2'))
      .causes({ type: 'acknowledged', implied: true, late: false }, 'planSubmitted');
  });
  it('needs measures for every finding that is not immediate, naming the one that lacks them', () => {
    given(mixed).when('2026-03-05 09:00', plan('2')).isRefused('plan-incomplete', '3');
    given(mixed).when('2026-03-05 09:00', plan()).isRefused('plan-incomplete', '2');
    given(mixed)
      .when('2026-03-05 09:00', plan('1', '2', '3'))
      .causes('planSubmitted');
  });
  it('takes blank measures for none', () => {
    const act = plan('2', '3');
    if (act.body.kind !== 'submitPlan') throw new Error('no plan');
    const items = act.body.items.map((item) => ({ ...item, measures: ' ' }));
    given(mixed)
      .when('2026-03-05 09:00', { ...act, body: { ...act.body, items } })
      .isRefused('plan-incomplete', '2');
  });
  it('is refused for a finding that the letter does not hold', () => {
    given(mixed)
      .when('2026-03-05 09:00', plan('2', '3', '9'))
      .isRefused('unknown-finding', '9');
  });
  it('is refused while one is under review, and after one was accepted', () => {
    const submitted = mixed.and('2026-03-05 09:00', plan('2', '3'));
    given(submitted).when('2026-03-05 10:00', plan('2', '3')).isRefused('plan-already-submitted');
    const accepted = submitted.and('2026-03-05 11:00', acceptPlan());
    given(accepted).when('2026-03-05 12:00', plan('2', '3')).isRefused('plan-already-accepted');
  });
  it('is refused where none is asked for', () => {
    given(letter(COUNTY, at, [finding('1', 'immediate')]))
      .when('2026-03-05 09:00', plan('1'))
      .isRefused('plan-not-needed');
    given(letter(URGENT, at, [finding('1', 'staged')]))
      .when('2026-03-04 10:00', plan('1'))
      .isRefused('plan-not-needed');
  });
});

describe('a plan that nobody needs any more', () => {
  const all = ['2', '3'] as const;
  it('is not chased once every finding that needed it is reported', () => {
    const reported = mixed.and('2026-03-05 09:00', report('2'));
    expect(reported.clocks()).to.include('plan');
    given(reported)
      .when('2026-03-05 10:00', report('3'))
      .causes({ type: 'findingReported', drops: ['finding/3', 'plan'] });
    const done = reported.and('2026-03-05 10:00', report('3'));
    given(done)
      .when('2026-03-05 11:00', plan(...all))
      .isRefused('plan-not-needed');
  });
  it('is not chased once the last such finding is withdrawn', () => {
    const left = mixed.and('2026-03-05 09:00', withdrawFinding('2'));
    expect(left.clocks()).to.include('plan');
    given(left)
      .when('2026-03-05 10:00', withdrawFinding('3'))
      .causes({ type: 'findingWithdrawn', drops: ['finding/3', 'plan'] });
  });
  it('is not chased once the last such finding is closed by a written decision', () => {
    const decision = (code: string) => by('approver', accept(code, 'notImplemented', '书面决定'));
    const left = mixed.and('2026-03-05 09:00', decision('2'));
    given(left)
      .when('2026-03-05 10:00', decision('3'))
      .causes({ type: 'findingAccepted', drops: ['finding/3', 'plan'] });
  });
  it('is not asked for anew when it is returned after the answers', () => {
    const answered = mixed
      .and('2026-03-05 09:00', plan(...all))
      .and('2026-03-06 09:00', report('2'))
      .and('2026-03-06 10:00', report('3'));
    given(answered)
      .when('2026-03-06 11:00', returnPlan())
      .causes({ type: 'planReturned', arms: [], drops: ['planCheck', 'plan'] });
  });
});

describe('accepting a plan', () => {
  const submitted = mixed.and('2026-03-05 09:00', plan('2', '3'));
  it('lets the rectification begin', () => {
    given(submitted)
      .when('2026-03-06 09:00', acceptPlan('同意，抓紧落实'))
      .causes({
        type: 'planAccepted',
        opinion: '同意，抓紧落实',
        drops: ['planCheck', 'plan'],
        to: ['contact', 'handler'],
      });
    const { notice } = submitted.and('2026-03-06 09:00', acceptPlan());
    expect(notice.stage).to.equal('inRectification');
    expect(notice.findings.map((f) => f.stage)).to.deep.equal(['open', 'planned', 'planned']);
  });
  it('leaves a finding that was returned where it stands', () => {
    const returned = submitted
      .and('2026-03-05 10:00', report('2'))
      .and('2026-03-05 11:00', giveBack('2'))
      .and('2026-03-05 12:00', acceptPlan());
    expect(returned.finding('2').stage).to.equal('returned');
    expect(returned.finding('3').stage).to.equal('planned');
  });
  it('is the reviewer’s or the office’s act, and needs a plan', () => {
    given(submitted)
      .when('2026-03-06 09:00', by('approver', acceptPlan()))
      .isRefused('not-your-role');
    given(submitted)
      .when('2026-03-06 09:00', by('unitHead', acceptPlan()))
      .isRefused('not-your-role');
    given(submitted)
      .when('2026-03-06 09:00', by('supervisionOffice', acceptPlan()))
      .causes('planAccepted');
    given(mixed).when('2026-03-06 09:00', acceptPlan()).isRefused('plan-not-submitted');
  });
  it('is never done by silence: the office is reminded instead', () => {
    const silent = submitted.until('2026-03-17 18:00');
    expect(silent.notice.plan?.status).to.equal('submitted');
    expect(silent.chase('planCheck')).to.deep.equal([
      '2026-03-11 08:30 remind planCheck → reviewer',
      '2026-03-13 08:30 order planCheck → groupLeader (supervisionOffice)',
    ]);
  });
});

describe('returning a plan', () => {
  const submitted = mixed.and('2026-03-05 09:00', plan('2', '3'));
  it('re-arms its clock with the time for rework', () => {
    given(submitted)
      .when('2026-03-09 09:00', returnPlan('措施不具体'))
      .causes({
        type: 'planReturned',
        reason: '措施不具体',
        drops: ['planCheck'],
        arms: ['plan 2026-03-16 18:00'],
        to: ['contact', 'handler'],
      });
  });
  it('has the unit reminded again', () => {
    const returned = submitted.and('2026-03-09 09:00', returnPlan()).until('2026-03-19 09:00');
    expect(returned.chase('plan')).to.deep.equal([
      '2026-03-13 08:30 warn plan → contact, handler',
      '2026-03-17 08:30 remind plan → contact, handler',
      '2026-03-19 08:30 order plan → contact, handler (responsibleLeader)',
    ]);
    expect(returned.notice.plan).to.deep.include({ status: 'returned', returns: 1 });
  });
  it('needs a reason and a plan under review', () => {
    given(submitted).when('2026-03-09 09:00', returnPlan(' ')).isRefused('reason-missing');
    given(mixed).when('2026-03-09 09:00', returnPlan()).isRefused('plan-not-submitted');
  });
  it('lets a better plan come, whose lateness is judged on the new date', () => {
    const again = submitted.and('2026-03-09 09:00', returnPlan());
    given(again)
      .when('2026-03-13 08:00', plan('2', '3'))
      .causes({ type: 'planSubmitted', late: false });
    expect(again.and('2026-03-13 08:00', plan('2', '3')).notice.plan?.returns).to.equal(1);
  });
});
