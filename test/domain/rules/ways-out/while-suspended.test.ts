import { expect } from 'chai';
import { lightOf } from '../../../../src/domain/readings/light.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  askExtension,
  giveBack,
  plan,
  remind,
  report,
  resume,
  suspend,
  withdrawFinding,
} from '../../../support/acts.ts';
import { beijing, COUNTY, finding } from '../../../support/rules.ts';
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

describe('while a letter is suspended', () => {
  const still = fresh.and('2026-03-09 10:00', suspend('flood-1', [], '10wd'));

  it('nothing is sent to the unit, and no rung fires, however long it lasts', () => {
    const months = still.until('2026-09-30 18:00');
    expect(months.chase('finding/1')).to.deep.equal([]);
    expect(months.chase('finding/2')).to.deep.equal([]);
    const told = months.events
      .slice(still.events.length)
      .flatMap((e) => e.to)
      .map((r) => r.post);
    expect(new Set(told)).to.deep.equal(new Set(['approver', 'groupLeader']));
    // Negative control: without it the same months are full of reminders.
    expect(fresh.until('2026-09-30 18:00').chase('finding/1')).to.have.length.above(20);
  });

  it('the office is reminded once the estimate has passed, and until it resumes', () => {
    expect(still.clock('suspension/flood-1')).to.equal(
      'due 2026-03-23 18:00, next 2026-03-24 08:30',
    );
    expect(still.until('2026-04-03 18:00').chase('suspension/flood-1')).to.deep.equal([
      '2026-03-24 08:30 remind suspension/flood-1 → approver',
      '2026-03-26 08:30 order suspension/flood-1 → groupLeader (supervisionOffice)',
      '2026-04-02 08:30 remind suspension/flood-1 → approver, groupLeader',
    ]);
    const again = still.and('2026-03-12 10:00', resume()).until('2026-04-30 18:00');
    expect(again.chase('suspension/flood-1')).to.deep.equal([]);
  });

  it('the office is asked again after the time of the policy where no estimate was made', () => {
    const open = fresh.and('2026-03-09 10:00', suspend('flood-1', [], null));
    expect(open.clock('suspension/flood-1')).to.equal(
      'due 2026-04-21 18:00, next 2026-04-22 08:30',
    );
    expect(open.until('2026-04-24 18:00').chase('suspension/flood-1')).to.deep.equal([
      '2026-04-22 08:30 remind suspension/flood-1 → approver',
      '2026-04-24 08:30 order suspension/flood-1 → groupLeader (supervisionOffice)',
    ]);
  });

  it('the office is asked again after the time of the policy, however long was estimated', () => {
    const policys = 'due 2026-04-21 18:00, next 2026-04-22 08:30';
    for (const estimate of ['3660d', '31wd', '2036-01-31', '2026-04-22']) {
      const long = fresh.and('2026-03-09 10:00', suspend('flood-1', [], estimate));
      expect(long.clock('suspension/flood-1'), estimate).to.equal(policys);
    }
    for (const estimate of ['30wd', '2026-04-21']) {
      const same = fresh.and('2026-03-09 10:00', suspend('flood-1', [], estimate));
      expect(same.clock('suspension/flood-1'), estimate).to.equal(policys);
    }
    const long = fresh.and('2026-03-09 10:00', suspend('flood-1', [], '3660d'));
    expect(long.until('2026-04-24 18:00').chase('suspension/flood-1')).to.deep.equal([
      '2026-04-22 08:30 remind suspension/flood-1 → approver',
      '2026-04-24 08:30 order suspension/flood-1 → groupLeader (supervisionOffice)',
    ]);
  });

  it('under a policy that names no such time nobody asks, as before', () => {
    const { limit: _limit, ...suspension } = COUNTY.policy.clocks.suspension;
    const clocks = { ...COUNTY.policy.clocks, suspension };
    const older = { ...COUNTY, policy: { ...COUNTY.policy, clocks } };
    const open = letter(older, issued, [finding('1', 'timeLimited')]).and(
      '2026-03-09 10:00',
      suspend('flood-1', [], null),
    );
    expect(open.clock('suspension/flood-1')).to.equal(null);
  });

  it('a report is taken, and is not late after the old date', () => {
    given(still)
      .when('2026-05-20 10:00', report('1'))
      .causes({ type: 'findingReported', late: false, drops: ['finding/1'] });
    const closed = still.and('2026-05-20 10:00', report('1')).and('2026-05-20 11:00', accept('1'));
    expect(closed.finding('1').stage).to.equal('closed');
    expect(stopped(closed)).to.deep.equal({ 'finding/2': '25d' });
  });

  it('a receipt and a plan are not late after their old dates either', () => {
    const early = letter(COUNTY, issued, [finding('1', 'timeLimited')])
      .and('2026-03-04 10:00', suspend())
      .and('2026-03-20 10:00', acknowledge());
    expect(early.notice.acknowledgedLate).to.equal(false);
    given(early).when('2026-03-23 10:00', plan('1')).causes({ type: 'planSubmitted', late: false });
  });

  it('a return stops at once with the whole of its rework time (M17)', () => {
    const little = letter(COUNTY, issued, [finding('1', 'timeLimited', '3wd')]);
    const returned = little
      .and('2026-03-04 10:00', suspend())
      .and('2026-03-10 10:00', report('1'))
      .and('2026-03-11 10:00', giveBack('1'));
    expect(stopped(returned)['finding/1']).to.equal('5wd');
    expect(returned.until('2026-06-30 18:00').chase('finding/1')).to.deep.equal([]);
    const again = returned.and('2026-03-30 10:00', resume());
    expect(again.finding('1').dueAt).to.equal(beijing('2026-04-07 18:00'));
  });

  it('an extension is not asked for, and no reminder is given by hand', () => {
    given(still)
      .when('2026-03-10 10:00', askExtension('1', '2026-04-20'))
      .isRefused('suspended', '1');
    given(still)
      .when('2026-03-10 10:00', remind(['1']))
      .isRefused('suspended', '1');
    given(still).when('2026-03-10 10:00', remind()).isRefused('nothing-to-remind');
    const half = fresh.and('2026-03-09 10:00', suspend('flood-1', ['1']));
    given(half)
      .when('2026-03-10 10:00', remind())
      .emits({ type: 'remindedByHand', findings: ['2'] });
  });

  it('its light is grey', () => {
    const light = (story: Story) =>
      lightOf(story.finding('1'), story.notice, story.rules, beijing('2026-05-20 10:00'));
    expect(light(still)).to.equal('grey');
    expect(light(fresh)).to.equal('red');
  });
});

describe('a suspension of some findings', () => {
  const half = fresh.and('2026-03-09 10:00', suspend('flood-1', ['1']));

  it('leaves the others running', () => {
    expect(half.clock('finding/1')).to.equal('due 2026-03-25 18:00, paused');
    expect(half.clock('finding/2')).to.equal(fresh.clock('finding/2'));
  });

  it('ends with the last of them, and the office is not reminded of it any more', () => {
    const gone = half.and('2026-03-10 10:00', withdrawFinding('1'));
    expect(gone.notice.holds.map((h) => h.endedAt)).to.deep.equal([beijing('2026-03-10 10:00')]);
    expect(gone.clocks()).to.deep.equal(['finding/2']);
    given(gone).when('2026-03-11 10:00', resume()).isRefused('not-suspended');
  });

  it('needs a reason, findings that are open, and an estimate that can be read', () => {
    given(fresh)
      .when('2026-03-09 10:00', suspend('x', ['9']))
      .isRefused('unknown-finding', '9');
    given(fresh)
      .when('2026-03-09 10:00', suspend('x', [], 'soon'))
      .isRefused('estimate-unreadable', 'soon');
    const { by, body } = suspend();
    given(fresh)
      .when('2026-03-09 10:00', { by, body: { ...body, reason: ' ' } as typeof body })
      .isRefused('reason-missing');
    const closed = fresh.and('2026-03-09 10:00', report('1')).and('2026-03-09 11:00', accept('1'));
    given(closed)
      .when('2026-03-10 10:00', suspend('x', ['1']))
      .isRefused('finding-closed', '1');
  });
});
