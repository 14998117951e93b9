import { expect } from 'chai';
import {
  accept,
  acceptPlan,
  acknowledge,
  by,
  decideObjection,
  defer,
  establishBadFaith,
  giveBack,
  object,
  plan,
  report,
  resume,
  returnPlan,
  stagedPlan,
  suspend,
  withdrawFinding,
} from '../../../support/acts.ts';
import { AUDIT, COUNTY, changed, finding, local } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const staged = (...days: string[]) =>
  letter(COUNTY, '2026-03-02 09:00', [finding('1', 'staged')])
    .and('2026-03-02 10:00', acknowledge())
    .and('2026-03-04 10:00', stagedPlan({ 1: days }));

const stageDays = (life: Story): string[] => life.finding('1').milestones.map((m) => m.on);

describe('a stage whose plan was under check during a stop (M14)', () => {
  it('has what it had when it was handed in, once the stop has left it no whole day', () => {
    // Two working days were left on 4 March; the stop came on the second.
    const used = staged('2026-03-06').and('2026-03-06 10:00', suspend('x', [], null));
    const resumed = used.and('2026-03-18 10:00', resume('x'));
    for (const time of ['2026-03-18 11:00', '2026-03-18 17:59', '2026-03-18 18:30'])
      expect(stageDays(resumed.and(time, acceptPlan())), time).to.deep.equal(['2026-03-20']);
    const one = staged('2026-03-06')
      .and('2026-03-05 10:00', suspend('x', [], null))
      .and('2026-03-18 10:00', resume('x'));
    expect(stageDays(one.and('2026-03-18 11:00', acceptPlan()))).to.deep.equal(['2026-03-19']);
    expect(stageDays(one.and('2026-03-19 11:00', acceptPlan()))).to.deep.equal(['2026-03-23']);
  });

  it('has it also when the plan is accepted under the stop, and goes on with it at the end', () => {
    const still = staged('2026-03-06')
      .and('2026-03-06 10:00', suspend('x', [], null))
      .and('2026-03-17 17:50', acceptPlan());
    const key = 'milestone/1#1';
    expect(still.notice.stopped.find((s) => s.key === key)?.remaining).to.equal('2wd');
    const going = still.and('2026-03-23 10:00', resume('x'));
    expect(going.clock(key)).to.match(/^due 2026-03-25 18:00/);
  });
});

describe('a plan that is handed in under a stop', () => {
  const still = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited', '2026-03-20')])
    .and('2026-03-02 10:00', acknowledge())
    .and('2026-03-09 10:00', suspend('x', [], null));
  const key = 'milestone/1#1';

  it('may name stages within what was left, although the old date has passed', () => {
    // Nine working days were left on 9 March.
    const planned = still.and('2026-04-13 10:00', stagedPlan({ 1: ['2026-04-20', '2026-04-24'] }));
    const going = planned
      .and('2026-04-14 10:00', acceptPlan())
      .and('2026-05-11 10:00', resume('x'));
    expect(going.clock(key)).to.match(/^due 2026-05-18 18:00/);
    expect(local(going.finding('1').dueAt)).to.equal('2026-05-22 18:00');
    expect(going.clock('milestone/1#2')).to.match(/^due 2026-05-22 18:00/);
  });

  it('names none beyond it, nor where nothing was left', () => {
    given(still)
      .when('2026-04-13 10:00', stagedPlan({ 1: ['2026-04-27'] }))
      .isRefused('milestone-out-of-range', '1');
    const overdue = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'timeLimited', '2026-03-06')])
      .and('2026-03-02 10:00', acknowledge())
      .and('2026-03-09 10:00', suspend('x', [], null));
    given(overdue)
      .when('2026-03-16 10:00', stagedPlan({ 1: ['2026-03-17'] }))
      .isRefused('milestone-out-of-range', '1');
    given(overdue).when('2026-03-16 10:00', plan('1')).causes('planSubmitted');
  });
});

describe('a returned plan (M17)', () => {
  it('never loses time: the unit has what was left for the first one where that is longer', () => {
    const audit = letter(AUDIT, '2026-03-04 09:00', [finding('1', 'staged')]).and(
      '2026-03-04 10:00',
      acknowledge(),
    );
    const early = audit.and('2026-03-06 10:00', plan('1')).and('2026-03-09 10:00', returnPlan());
    expect(early.clock('plan')).to.equal(audit.clock('plan'));
    given(early).when('2026-04-03 10:00', plan('1')).causes({ type: 'planSubmitted', late: false });
    // The rework takes ten days where less is left.
    const late = audit.and('2026-04-02 10:00', plan('1')).and('2026-04-08 10:00', returnPlan());
    expect(late.clock('plan')).to.match(/^due 2026-04-21 00:00/);
    const twice = early
      .and('2026-03-10 10:00', plan('1'))
      .and('2026-03-11 10:00', returnPlan('目标不明确'));
    expect(twice.clock('plan')).to.equal(audit.clock('plan'));
  });

  it('goes on after a stop with what the stop has left', () => {
    const audit = letter(AUDIT, '2026-03-04 09:00', [finding('1', 'staged')])
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-06 10:00', plan('1'))
      .and('2026-03-09 10:00', suspend('x', [], null))
      .and('2026-05-11 10:00', resume('x'))
      .and('2026-05-12 10:00', returnPlan());
    // 25 days were left on 9 March, which end on Friday 5 June.
    expect(audit.clock('plan')).to.match(/^due 2026-06-06 00:00/);
  });

  it('is forgotten with its acceptance', () => {
    const accepted = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'staged')])
      .and('2026-03-05 10:00', plan('1'))
      .and('2026-03-06 10:00', acceptPlan());
    expect(accepted.notice.resting).to.deep.equal([]);
  });
});

describe('a plan after a deferral', () => {
  const two = letter(COUNTY, '2026-03-04 09:00', [
    finding('1', 'timeLimited'),
    finding('2', 'timeLimited'),
  ])
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', defer('1', '2026-03-20'));

  it('is asked for with its own time, not by the old clock of another finding', () => {
    const over = two.until('2026-03-20 18:00');
    // Five working days from Friday 20 March.
    expect(over.clock('plan')).to.match(/^due 2026-03-27 18:00/);
    expect(over.until('2026-03-24 09:00').chase('plan').at(-1)).not.to.include('2026-03-2');
    given(over)
      .when('2026-03-27 10:00', plan('1', '2'))
      .causes({ type: 'planSubmitted', late: false });
  });

  it('has its own time under a stop, too', () => {
    const still = two.and('2026-03-06 10:00', suspend('x', [], null)).until('2026-03-20 18:00');
    expect(still.notice.stopped.find((s) => s.key === 'plan')?.remaining).to.equal('5wd');
    expect(still.clock('plan')).to.include('paused');
  });

  it('leaves a clock that runs longer alone', () => {
    const rules = changed(COUNTY, {
      clocks: { ...COUNTY.policy.clocks, plan: { limit: '40d', ladder: 'plan', notFor: [] } },
    });
    const long = letter(rules, '2026-03-04 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
    ]);
    const over = long.and('2026-03-04 10:00', defer('1', '2026-03-04')).until('2026-03-04 18:00');
    expect(over.clock('plan')).to.equal(long.clock('plan'));
  });
});

describe('the result of a finding', () => {
  it('leaves no stage to be asked for, though it comes back before its plan is accepted', () => {
    const back = staged('2026-03-20', '2026-04-10')
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-06 10:00', giveBack('1'));
    expect(back.notice.resting.map((c) => c.kind)).to.deep.equal(['plan']);
    const accepted = back.and('2026-03-09 10:00', acceptPlan());
    expect(accepted.clocks()).to.deep.equal(['finding/1']);
    expect(accepted.finding('1').milestones).to.deep.equal([]);
  });

  it('ends the stages that a deferral has kept, also those of a later deferral', () => {
    const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'staged')])
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'] }))
      .and('2026-03-06 10:00', acceptPlan())
      .and('2026-03-09 10:00', defer('1', '2026-05-20'))
      .and('2026-03-16 10:00', report('1'))
      .and('2026-03-17 10:00', giveBack('1'));
    expect(story.clocks()).to.deep.equal(['finding/1']);
    const again = story.and('2026-03-18 10:00', defer('1', '2026-04-20')).until('2026-04-21 09:00');
    expect(again.clocks()).to.deep.equal(['finding/1']);
  });

  it('asks for no plan of it, although others still owe theirs', () => {
    const two = letter(COUNTY, '2026-03-04 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
    ])
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-06 10:00', giveBack('1'));
    given(two).when('2026-03-09 10:00', plan('2')).causes('planSubmitted');
    const alone = two.and('2026-03-09 10:00', withdrawFinding('2'));
    expect(alone.clock('plan')).to.equal(null);
  });

  it('leaves the stages of an accepted plan to a finding that faking has opened before any', () => {
    const faked = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'staged')])
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'] }))
      .and('2026-03-06 10:00', acceptPlan())
      .and('2026-03-09 10:00', defer('1', '2026-05-20'))
      .and('2026-03-16 10:00', establishBadFaith('1', 'refused'));
    // Nine working days were left on 9 March.
    expect(faked.clock('milestone/1#1')).to.match(/^due 2026-03-27 18:00/);
  });
});

describe('the check of a plan', () => {
  const checked = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', plan('1'))
    .and('2026-03-05 11:00', object('1'));

  it('ends with the last finding, though an objection still waits', () => {
    const closed = checked.and(
      '2026-03-06 10:00',
      by('approver', accept('1', 'notImplemented', '书面决定')),
    );
    expect(closed.notice.stage).to.equal('disputed');
    expect(closed.clocks()).to.deep.equal(['objectionDecision/objection-1']);
    expect(closed.until('2026-04-30 09:00').chase('planCheck')).to.deep.equal([]);
    // Opened again, the letter has its plan checked.
    const faked = closed.and('2026-03-09 10:00', establishBadFaith('1'));
    expect(faked.clocks()).to.include('planCheck');
  });

  it('goes on while another finding that the plan is about is open, and ends with the last of them', () => {
    const two = letter(COUNTY, '2026-03-04 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
      finding('3', 'immediate'),
    ])
      .and('2026-03-05 10:00', plan('1', '2'))
      .and('2026-03-05 11:00', object('1'))
      .and('2026-03-06 10:00', decideObjection('objection-1', true, { id: 'u', name: '县林业局' }));
    expect(two.clocks()).to.include('planCheck');
    const last = two
      .and('2026-03-06 11:00', object('2'))
      .and('2026-03-06 12:00', withdrawFinding('2'));
    // The third needs no plan.
    expect([last.notice.stage, last.clocks()]).to.deep.equal(['inRectification', ['finding/3']]);
  });
});
