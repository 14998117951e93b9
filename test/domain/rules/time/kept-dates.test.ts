import { expect } from 'chai';
import {
  type Act,
  accept,
  acceptPlan,
  acknowledge,
  by,
  defer,
  establishBadFaith,
  progress,
  proof,
  report,
  reportMilestone,
  resume,
  stagedPlan,
  suspend,
} from '../../../support/acts.ts';
import { beijing, COUNTY, finding, local, URGENT } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const MARCH = '2026-03-04 09:00';

const one = (due: string | null, timing: 'timeLimited' | 'staged' = 'timeLimited') =>
  letter(COUNTY, MARCH, [finding('1', timing, due)]).and('2026-03-04 10:00', acknowledge());

const resting = ({ notice }: Story) => notice.resting.map((c) => `${c.key} ${local(c.dueAt)}`);
const left = ({ notice }: Story) => notice.stopped.map((s) => `${s.key} ${s.remaining}`);

describe('a date that waits while a result is under review', () => {
  it('keeps what was left of it when its finding is deferred, and runs on with that', () => {
    const deferred = one('2026-07-31')
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-09 10:00', defer('1', '2026-05-20'));
    expect(left(deferred)).to.deep.equal(['finding/1 100wd']);
    const over = deferred.until('2026-05-20 18:00');
    expect(over.clock('finding/1')).to.match(/^due 2026-10-14 18:00/);
    expect([resting(over), left(over)]).to.deep.equal([[], []]);
  });

  it('has nothing left once it has passed, or passes that very instant', () => {
    const reported = one('2026-03-12').and('2026-03-11 10:00', report('1'));
    for (const at of ['2026-03-12 18:00', '2026-03-16 10:00']) {
      const deferred = reported.and(at, defer('1', '2026-05-20'));
      expect(left(deferred), at).to.deep.equal([]);
      expect(deferred.until('2026-05-20 18:00').clock('finding/1'), at).to.match(/^due 2026-06-22/);
    }
  });
});

describe('a date that stands still', () => {
  it('is not counted again by a deferral: what was left when it was stopped is left at its end', () => {
    const deferred = one('2026-04-30')
      .and('2026-03-10 10:00', suspend('flood-1', [], null))
      .and('2026-03-20 10:00', defer('1', '2026-05-20'));
    expect(left(deferred)).to.deep.equal(['finding/1 36wd']);
    const gone = deferred.and('2026-04-01 10:00', resume('flood-1'));
    expect(left(gone)).to.deep.equal(['finding/1 36wd']);
    expect(gone.until('2026-05-20 18:00').clock('finding/1')).to.match(/^due 2026-07-10 18:00/);
  });
});

describe('the stages of a plan under check, over a deferral', () => {
  const deferred = one('2026-04-30', 'staged')
    .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20', '2026-04-20'] }))
    .and('2026-03-06 10:00', defer('1', '2026-03-12'));

  it('wait on with what was left of each, and run once the plan is accepted', () => {
    const over = deferred.until('2026-03-12 18:00');
    const [expired] = over.events.slice(-1);
    const stages = ['milestone/1#1', 'milestone/1#2'];
    expect(expired?.clocks.drop).to.deep.equal(['deferral/1']);
    expect(expired?.clocks.go).to.deep.equal(stages);
    expect(expired?.clocks.rest?.map((c) => c.key)).to.deep.equal(stages);
    expect(resting(over)).to.include.members([
      'milestone/1#1 2026-03-26 18:00',
      'milestone/1#2 2026-04-24 18:00',
    ]);
    const accepted = over.and('2026-03-13 10:00', acceptPlan());
    expect(accepted.clock('milestone/1#1')).to.match(/^due 2026-03-26 18:00/);
    expect(accepted.clock('milestone/1#2')).to.match(/^due 2026-04-24 18:00/);
  });

  it('stand still on where a stop is in force when it ends', () => {
    const over = deferred
      .and('2026-03-10 10:00', suspend('flood-1', [], null))
      .until('2026-03-12 18:00');
    expect(over.clock('finding/1')).to.match(/, paused$/);
    expect(resting(over)).to.include.members([
      'milestone/1#1 2026-03-20 18:00',
      'milestone/1#2 2026-04-20 18:00',
    ]);
    expect(left(over)).to.include.members(['milestone/1#1 10wd', 'milestone/1#2 30wd']);
    const [expired] = over.events.slice(-1);
    expect([expired?.clocks.go, expired?.clocks.rest]).to.deep.equal([undefined, undefined]);
  });
});

describe('a plan that other findings owe already', () => {
  const two = letter(COUNTY, MARCH, [finding('1', 'timeLimited'), finding('2', 'timeLimited')]);

  it('is asked for with the time of the one that comes back last', () => {
    const over = two.and('2026-03-05 10:00', defer('1', '2026-03-06')).until('2026-03-06 18:00');
    expect(two.clock('plan')).to.match(/^due 2026-03-11 18:00/);
    expect(over.clock('plan')).to.match(/^due 2026-03-13 18:00/);
  });

  it('is left as it was where that gives it no more time', () => {
    const over = two.and('2026-03-04 11:00', defer('1', '2026-03-04')).until('2026-03-04 18:00');
    const [expired] = over.events.slice(-1);
    expect(expired?.type).to.equal('deferralExpired');
    expect(expired?.clocks.set.map((c) => c.key)).to.deep.equal(['finding/1']);
    expect(over.clock('plan')).to.equal(two.clock('plan'));
  });
});

describe('the stages of a plan that is accepted', () => {
  it('run in the order of their days, however the plan lists them', () => {
    const accepted = one('2026-04-30', 'staged')
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-04-20', '2026-03-20'] }))
      .and('2026-03-06 10:00', acceptPlan());
    const [event] = accepted.events.slice(-1);
    expect(event?.clocks.set.map((c) => `${c.key} ${local(c.dueAt)}`)).to.deep.equal([
      'milestone/1#2 2026-03-20 18:00',
      'milestone/1#1 2026-04-20 18:00',
    ]);
    // The finding shows them as the plan lists them.
    expect(accepted.finding('1').milestones.map((m) => [m.ordinal, m.on])).to.deep.equal([
      [1, '2026-04-20'],
      [2, '2026-03-20'],
    ]);
  });

  it('are reported with evidence that is one', () => {
    const accepted = one('2026-04-30', 'staged')
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'] }))
      .and('2026-03-06 10:00', acceptPlan());
    const { by, body } = reportMilestone('1');
    const proved = (sha256: string) => ({
      by,
      body: { ...body, evidence: [{ ...proof(), sha256 }] },
    });
    given(accepted)
      .when('2026-03-09 10:00', proved('no digest') as Act)
      .isRefused('evidence-invalid');
    given(accepted)
      .when('2026-03-09 10:00', proved(proof().sha256) as Act)
      .causes({ type: 'milestoneReported', late: false });
  });

  it('end with their own finding, and not with another one', () => {
    const accepted = letter(COUNTY, MARCH, [
      finding('1', 'staged', '2026-03-31'),
      finding('2', 'staged', '2026-05-29'),
    ])
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'], 2: ['2026-05-20'] }))
      .and('2026-03-06 10:00', acceptPlan());
    expect(accepted.clock('milestone/2#1')).to.match(/^due 2026-05-20 18:00/);
  });

  it('come no later than their finding while that lies ahead, and have a time of their own where it has passed', () => {
    const planned = one('2026-03-20', 'staged').and(
      '2026-03-05 10:00',
      stagedPlan({ 1: ['2026-03-18', '2026-03-19'] }),
    );
    const dues = (story: Story) =>
      ['milestone/1#1', 'milestone/1#2'].map((key) => story.clock(key)?.slice(4, 14));
    const ahead = planned.and('2026-03-18 10:00', acceptPlan());
    expect(dues(ahead)).to.deep.equal(['2026-03-20', '2026-03-20']);
    const passed = planned.and('2026-03-25 10:00', acceptPlan());
    expect(dues(passed)).to.deep.equal(['2026-04-08', '2026-04-09']);
  });

  it('stand still with a finding that stands still, and do not end with its date', () => {
    const stopped = one('2026-03-20', 'staged')
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-18', '2026-03-19'] }))
      .and('2026-03-17 10:00', suspend('flood-1', [], null))
      .and('2026-03-19 10:00', acceptPlan());
    expect(stopped.clock('milestone/1#1')).to.match(/^due 2026-03-20 18:00, paused/);
    expect(stopped.clock('milestone/1#2')).to.match(/^due 2026-03-23 18:00, paused/);
  });
});

describe('an interim answer that is asked for once', () => {
  const urgent = letter(URGENT, MARCH, [finding('1', 'immediate')]);
  const closed = (story: Story) =>
    story
      .and('2026-03-04 09:10', by('approver', accept('1', 'notImplemented')))
      .and('2026-03-04 09:20', establishBadFaith('1'));

  it('is asked for again with a finding that is opened again without any', () => {
    expect(closed(urgent).clock('progress/1')).to.match(/^due 2026-03-04 13:20/);
  });

  it('is asked for no more once it was given', () => {
    const answered = urgent.and('2026-03-04 09:05', progress('1'));
    expect(closed(answered).clock('progress/1')).to.equal(null);
  });
});

describe('refusal or faking that is established in a deferral', () => {
  it('ends it that day: the days until then count, and its end falls away', () => {
    const faked = one(null)
      .and('2026-03-09 10:00', defer('1', '2026-06-30'))
      .and('2026-03-20 10:00', establishBadFaith('1'));
    const { deferral, deferredDays, stage } = faked.finding('1');
    expect([stage, deferredDays]).to.deep.equal(['returned', 11]);
    expect(deferral).to.deep.include({
      until: beijing('2026-06-30 18:00'),
      at: beijing('2026-03-09 10:00'),
      expiredAt: beijing('2026-03-20 10:00'),
    });
    const [established] = faked.events.filter((e) => e.type === 'badFaithEstablished');
    expect(established?.clocks.drop).to.deep.equal(['deferral/1']);
  });

  it('leaves an earlier deferral that is over as it was', () => {
    const over = one(null)
      .and('2026-03-09 10:00', defer('1', '2026-03-20'))
      .until('2026-03-20 18:00')
      .and('2026-03-23 10:00', report('1'));
    const faked = over.and('2026-03-25 10:00', establishBadFaith('1'));
    expect(faked.finding('1').deferral).to.deep.equal(over.finding('1').deferral);
    expect(faked.finding('1').deferredDays).to.equal(over.finding('1').deferredDays);
  });
});
