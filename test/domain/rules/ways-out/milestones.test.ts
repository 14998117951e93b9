import { expect } from 'chai';
import {
  acceptPlan,
  acknowledge,
  defer,
  giveBack,
  progress,
  report,
  reportMilestone,
  resume,
  returnPlan,
  stagedPlan,
  suspend,
} from '../../../support/acts.ts';
import { AUDIT, beijing, COUNTY, changed, finding } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

/** Finding 1 is due on 3 May 2026 and so, after the holiday, on the 6th. */
const fresh = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'staged'),
  finding('2', 'timeLimited'),
]).and('2026-03-04 10:00', acknowledge());

const submitted = fresh.and(
  '2026-03-05 10:00',
  stagedPlan({ 1: ['2026-03-20', '2026-04-10'], 2: [] }),
);

const staged = submitted.and('2026-03-06 10:00', acceptPlan());

describe('accepting a plan with stage dates (M14)', () => {
  it('arms exactly their clocks and leaves every other alone', () => {
    given(submitted)
      .when('2026-03-06 10:00', acceptPlan())
      .causes({
        type: 'planAccepted',
        arms: ['milestone/1#1 2026-03-20 18:00', 'milestone/1#2 2026-04-10 18:00'],
        drops: ['planCheck', 'plan'],
      });
    expect(staged.clock('finding/1')).to.equal(submitted.clock('finding/1'));
    expect(staged.clocks()).to.deep.equal([
      'finding/1',
      'finding/2',
      'milestone/1#1',
      'milestone/1#2',
    ]);
  });

  it('arms none while the plan is only submitted, or when it is returned', () => {
    expect(submitted.clocks().filter((k) => k.startsWith('milestone'))).to.deep.equal([]);
    const returned = submitted.and('2026-03-06 10:00', returnPlan());
    expect(returned.clocks().filter((k) => k.startsWith('milestone'))).to.deep.equal([]);
  });

  it('arms none for a finding that has been answered meanwhile, or where the policy wants none', () => {
    const answered = submitted
      .and('2026-03-05 11:00', report('1'))
      .and('2026-03-06 10:00', acceptPlan());
    expect(answered.clocks()).not.to.include('milestone/1#1');
    const { clocks } = COUNTY.policy;
    const without = changed(COUNTY, { clocks: { ...clocks, milestone: null } });
    const plain = letter(without, '2026-03-04 09:00', [finding('1', 'staged')])
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'] }))
      .and('2026-03-06 10:00', acceptPlan());
    expect(plain.finding('1').milestones).to.deep.equal([]);
  });
});

describe('a stage date', () => {
  const planning = (on: string, rules = COUNTY) =>
    given(letter(rules, '2026-03-04 09:00', [finding('1', 'staged', '2026-04-10')])).when(
      '2026-03-05 10:00',
      stagedPlan({ 1: [on] }),
    );
  it('lies ahead, and not after the finding’s own date, under either end of the day', () => {
    for (const rules of [COUNTY, AUDIT]) {
      planning('2026-03-05', rules).isRefused('milestone-out-of-range', '1');
      planning('2026-03-06', rules).causes('acknowledged', 'planSubmitted');
      planning('2026-04-10', rules).causes('acknowledged', 'planSubmitted');
      planning('2026-04-11', rules).isRefused('milestone-out-of-range', '1');
    }
    planning('2026-02-30').isRefused('milestone-out-of-range', '1');
    planning('soon').isRefused('milestone-out-of-range', '1');
  });
});

describe('a stage that is missed', () => {
  const missed = staged.until('2026-03-31 18:00');

  it('is warned of and reminded on its own clock, and the main date is untouched (M14)', () => {
    expect(missed.chase('milestone/1#1')).to.deep.equal([
      '2026-03-19 08:30 warn milestone/1#1 → contact, handler',
      '2026-03-23 08:30 remind milestone/1#1 → contact, handler',
      '2026-03-25 08:30 order milestone/1#1 → contact, handler (responsibleLeader)',
    ]);
    expect(missed.clock('finding/1')).to.equal(staged.clock('finding/1'));
    expect(missed.finding('1').dueAt).to.equal(staged.finding('1').dueAt);
  });

  it('is reported late, and ends with its report alone', () => {
    given(missed)
      .when('2026-04-01 10:00', reportMilestone('1'))
      .causes({
        type: 'milestoneReported',
        milestone: 1,
        late: true,
        drops: ['milestone/1#1'],
        to: ['supervisionOffice'],
      });
    const told = missed.and('2026-04-01 10:00', reportMilestone('1'));
    expect(told.clocks()).to.deep.equal(['finding/1', 'finding/2', 'milestone/1#2']);
    expect(told.finding('1').milestones.map((m) => [m.ordinal, m.late])).to.deep.equal([
      [1, true],
      [2, false],
    ]);
  });
});

describe('reporting a stage', () => {
  it('in time is in time to the second, and leaves the finding open', () => {
    given(staged)
      .when('2026-03-20 18:00', reportMilestone('1'))
      .causes({ type: 'milestoneReported', late: false });
    given(staged)
      .when('2026-03-20 18:00:01', reportMilestone('1'))
      .causes({ type: 'milestoneReported', late: true });
    const told = staged.and('2026-03-20 18:00', reportMilestone('1'));
    expect(told.finding('1').stage).to.equal('planned');
  });

  it('is done once, for a stage there is, of a finding that waits for the unit', () => {
    const at = '2026-03-16 10:00';
    given(staged).when(at, reportMilestone('1', 3)).isRefused('unknown-milestone', '3');
    given(staged).when(at, reportMilestone('2')).isRefused('unknown-milestone', '1');
    given(staged).when(at, reportMilestone('9')).isRefused('unknown-finding', '9');
    const told = staged.and(at, reportMilestone('1'));
    given(told).when('2026-03-17 10:00', reportMilestone('1')).isRefused('milestone-reported', '1');
    const done = staged.and(at, report('1'));
    given(done).when('2026-03-17 10:00', reportMilestone('1')).isRefused('already-reported', '1');
  });

  it('is not asked for any more once the result is in, not even after a return', () => {
    const done = staged.and('2026-03-16 10:00', report('1'));
    expect(done.clocks()).to.deep.equal(['finding/2', 'review/1']);
    const back = done.and('2026-03-17 10:00', giveBack('1'));
    expect(back.clocks()).to.deep.equal(['finding/1', 'finding/2']);
  });
});

describe('the stages of a suspended finding', () => {
  it('stop with it, and move by as much: the date shown is the clock’s (M22)', () => {
    const still = staged.and('2026-03-16 10:00', suspend('flood-1', ['1']));
    const again = still.and('2026-03-23 10:00', resume());
    expect(still.until('2026-03-22 18:00').chase('milestone/1#1')).to.deep.equal([]);
    expect(again.clock('milestone/1#1')).to.equal('due 2026-03-27 18:00, next 2026-03-26 08:30');
    expect(again.finding('1').milestones[0]?.dueAt).to.equal(beijing('2026-03-27 18:00'));
    for (const story of [still, again])
      given(story)
        .when('2026-03-27 18:00', reportMilestone('1'))
        .causes({ type: 'milestoneReported', late: false });
    given(again)
      .when('2026-03-27 18:00:01', reportMilestone('1'))
      .causes({ type: 'milestoneReported', late: true });
  });
  it('end with a deferral', () => {
    const deferred = staged.and('2026-03-16 10:00', defer('1', '2026-06-30'));
    expect(deferred.clocks()).to.deep.equal(['deferral/1', 'finding/2']);
  });
});

describe('a periodic report that is missed (M15)', () => {
  it('is reminded on its own clock without touching the main date', () => {
    const long = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'longTerm')]);
    const missed = long.until('2026-04-10 18:00');
    expect(missed.chase('progress/1')).to.deep.equal([
      '2026-04-02 08:30 warn progress/1 → contact, handler',
      '2026-04-07 08:30 remind progress/1 → contact, handler',
      '2026-04-09 08:30 order progress/1 → contact, handler (responsibleLeader)',
    ]);
    expect(missed.clock('finding/1')).to.equal(long.clock('finding/1'));
    const told = missed.and('2026-04-13 10:00', progress('1'));
    expect(told.clock('finding/1')).to.equal(long.clock('finding/1'));
    expect(told.clock('progress/1')).to.match(/^due 2026-05-13 18:00/);
  });
});
