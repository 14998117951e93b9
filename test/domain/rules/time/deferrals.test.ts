import { expect } from 'chai';
import { addWorkingDays } from '../../../../src/domain/calendar/calendar.ts';
import { addDays } from '../../../../src/domain/calendar/instant.ts';
import {
  acceptPlan,
  acknowledge,
  defer,
  giveBack,
  plan,
  report,
  reportPart,
  resume,
  stagedPlan,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT } from '../../../support/co-units.ts';
import { AUDIT, COUNTY, finding, local } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const one = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]).and(
  '2026-03-04 10:00',
  acknowledge(),
);

describe('after a deferral (S6)', () => {
  it('a plan is asked for where one is owed, and the finding stands open as before', () => {
    const over = one.and('2026-03-05 10:00', defer('1', '2026-05-20')).until('2026-05-21 09:00');
    expect(over.finding('1').stage).to.equal('open');
    expect(over.clock('plan')).to.match(/^due 2026-05-27 18:00/);
    given(over).when('2026-05-21 10:00', plan('1')).causes({ type: 'planSubmitted', late: false });
    expect(over.until('2026-05-28 09:00').chase('plan').at(-1)).to.include('remind plan');
  });

  it('no plan is asked for where it was accepted before, none is needed, or the result was reported', () => {
    const planned = one.and('2026-03-04 11:00', plan('1')).and('2026-03-04 12:00', acceptPlan());
    const deferred = planned.and('2026-03-05 10:00', defer('1', '2026-05-20'));
    const over = deferred.until('2026-05-21 09:00');
    expect([over.finding('1').stage, over.clock('plan')]).to.deep.equal(['planned', null]);
    const returned = one
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-06 10:00', giveBack('1'))
      .and('2026-03-09 10:00', defer('1', '2026-05-20'))
      .until('2026-05-21 09:00');
    expect([returned.finding('1').stage, returned.clock('plan')]).to.deep.equal(['returned', null]);
    const quick = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'immediate')])
      .and('2026-03-05 10:00', defer('1', '2026-05-20'))
      .until('2026-05-21 09:00');
    expect(quick.clock('plan')).to.equal(null);
  });

  it('an accepted plan of the other findings is added to, and they keep what was accepted', () => {
    const two = letter(COUNTY, '2026-03-04 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'staged'),
    ])
      .and('2026-03-05 10:00', defer('1', '2026-03-20'))
      .and('2026-03-06 10:00', stagedPlan({ 2: ['2026-03-30'] }))
      .and('2026-03-09 10:00', acceptPlan());
    given(two).when('2026-03-10 10:00', plan('1')).isRefused('plan-already-accepted');
    const over = two.until('2026-03-23 09:00');
    given(over).when('2026-03-23 10:00', plan('2')).isRefused('plan-incomplete', '1');
    const added = over.and('2026-03-23 10:00', plan('1')).and('2026-03-24 10:00', acceptPlan());
    expect(added.notice.plan?.covers).to.deep.equal(['2', '1']);
    expect(added.notice.plan?.items.map((i) => i.finding)).to.deep.equal(['2', '1']);
    expect(added.clock('milestone/2#1')).to.equal(over.clock('milestone/2#1'));
  });

  it('a plan that was under check asks for the finding’s own with its acceptance', () => {
    const two = letter(COUNTY, '2026-03-04 09:00', [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
    ])
      .and('2026-03-05 10:00', defer('1', '2026-03-12'))
      .and('2026-03-11 10:00', plan('2'))
      .until('2026-03-12 18:00');
    expect(two.clock('plan')).to.equal(null);
    expect(two.and('2026-03-13 10:00', acceptPlan()).clock('plan')).to.match(/^due 2026-03-20/);
  });

  it('stages, progress and parts go on with it', () => {
    const story = letter(
      COUNTY,
      '2026-03-04 09:00',
      [{ ...finding('1', 'longTerm'), coUnits: [CO_UNIT.name] }],
      { coUnits: [CO_UNIT] },
    )
      .and('2026-03-05 10:00', stagedPlan({ 1: ['2026-03-20'] }))
      .and('2026-03-06 10:00', acceptPlan());
    const over = story.and('2026-03-09 10:00', defer('1', '2026-05-20')).until('2026-05-20 18:00');
    expect(over.clocks()).to.deep.equal([
      'finding/1',
      'milestone/1#1',
      `part/1@${CO_UNIT.id}`,
      'progress/1',
    ]);
    // Nine working days were left of the stage.
    expect(over.clock('milestone/1#1')).to.match(/^due 2026-06-02 18:00/);
    expect(over.finding('1').milestones[0]?.dueAt).to.equal(
      over.notice.clocks.find((c) => c.kind === 'milestone')?.dueAt,
    );
    given(over)
      .when('2026-06-01 10:00', reportPart('1', CO_UNIT.id))
      .causes({ type: 'partReported', late: false });
  });
});

describe('what begins when a deferral ends', () => {
  const audit = (due: string | null = null) =>
    letter(AUDIT, '2026-03-04 09:00', [finding('1', 'immediate', due)]);

  it('counts from the last day of the deferral, which ends at 24:00 or at any hour', () => {
    // Sixty days from Friday 5 June end on Tuesday 4 August.
    for (const until of ['2026-06-05', '2026-06-05T24:00', '2026-06-05T20:00']) {
      const over = audit().and('2026-03-05 10:00', defer('1', until)).until('2026-06-06 00:00');
      expect(local(over.finding('1').dueAt), until).to.equal('2026-08-05 00:00');
      expect(over.finding('1').deferredDays, until).to.equal(92);
      // A stop and a new calendar count the same.
      const still = over.and('2026-06-08 10:00', suspend('x', [], null));
      expect(still.notice.stopped.find((s) => s.key === 'finding/1')?.remaining).to.equal('57d');
    }
  });

  it('counts what was left of a longer limit from there as well', () => {
    // Eighty working days were left on 5 March.
    const over = audit('2026-07-01')
      .and('2026-03-05 10:00', defer('1', '2026-06-04'))
      .until('2026-06-05 00:00');
    const left = over.events.findLast((e) => e.type === 'findingDeferred')?.clocks.stop?.[0];
    expect(left?.remaining).to.equal('80wd');
    const last = addWorkingDays(over.rules.calendar, '2026-06-04', 80).date;
    expect(local(over.finding('1').dueAt)).to.equal(`${addDays(last, 1)} 00:00`);
  });

  it('leaves a deferral that ends with the office day as it was', () => {
    const over = one.and('2026-03-05 10:00', defer('1', '2026-05-20')).until('2026-05-20 18:00');
    expect(local(over.finding('1').dueAt)).to.equal('2026-06-22 18:00');
  });
});

describe('the cap on deferrals', () => {
  it('is for all of them together, with the days that each has stood', () => {
    // 76 days until 20 May, and one more day until the next.
    const first = one.and('2026-03-05 10:00', defer('1', '2026-05-20')).until('2026-05-21 09:00');
    expect(first.finding('1').deferredDays).to.equal(76);
    given(first).when('2026-05-22 09:00', defer('1', '2026-09-03')).causes('findingDeferred');
    given(first)
      .when('2026-05-22 09:00', defer('1', '2026-11-10'))
      .isRefused('deferral-too-long', '1');
    const second = first
      .and('2026-05-22 09:00', defer('1', '2026-09-03'))
      .until('2026-09-04 09:00');
    given(second)
      .when('2026-09-07 10:00', defer('1', '2026-09-09'))
      .isRefused('deferral-too-long', '1');
  });

  it('counts a deferral that a report or another deferral has cut short as long as it stood', () => {
    const cut = one
      .and('2026-03-05 10:00', defer('1', '2026-08-31'))
      .and('2026-03-15 10:00', report('1'))
      .and('2026-03-16 10:00', giveBack('1'));
    expect(cut.finding('1').deferredDays).to.equal(10);
    const anew = one
      .and('2026-03-05 10:00', defer('1', '2026-08-31'))
      .and('2026-03-25 10:00', defer('1', '2026-08-31'));
    expect(anew.finding('1').deferredDays).to.equal(20);
    given(anew)
      .when('2026-04-04 10:00', defer('1', '2026-09-02'))
      .isRefused('deferral-too-long', '1');
  });

  it('is twelve months in all under the rules of the audit', () => {
    const audit = letter(AUDIT, '2026-03-04 09:00', [finding('1', 'staged')])
      .and('2026-03-05 10:00', defer('1', '2026-09-05'))
      .until('2026-09-06 09:00');
    given(audit).when('2026-09-07 09:00', defer('1', '2027-03-05')).causes('findingDeferred');
    given(audit)
      .when('2026-09-07 09:00', defer('1', '2027-03-20'))
      .isRefused('deferral-too-long', '1');
  });

  it('makes nothing late that was with the office in time when it was deferred', () => {
    const held = letter(AUDIT, '2025-12-01 09:00', [finding('1', 'timeLimited', '9d')])
      .and('2025-12-01 20:40', acknowledge())
      .and('2025-12-02 10:00', report('1'))
      .and('2025-12-12 16:13', defer('1', '2026-05-02'));
    given(held)
      .when('2025-12-12 18:24', report('1'))
      .causes({ type: 'findingReported', late: false });
    // What came back in time and was not sent again is late, though it was deferred afterwards.
    const returned = letter(AUDIT, '2025-12-01 09:00', [finding('1', 'timeLimited', '9d')])
      .and('2025-12-01 20:40', acknowledge())
      .and('2025-12-02 10:00', report('1'))
      .and('2025-12-03 10:00', giveBack('1'))
      .until('2026-01-05 10:00')
      .and('2026-01-05 16:13', defer('1', '2026-05-02'));
    given(returned)
      .when('2026-01-06 18:24', report('1'))
      .causes({ type: 'findingReported', late: true });
  });

  it('keeps what was left through a stop, in whatever order returns and deferral were received', () => {
    const returned = letter(COUNTY, '2026-01-08 09:00', [finding('1', 'longTerm', '3m')])
      .and('2026-01-10 14:00', report('1'))
      .and('2026-01-18 10:00', giveBack('1'));
    // The leader's decision had come before the return and was handled after it.
    for (const received of ['2026-01-16 18:00', '2026-01-18 11:00']) {
      const again = returned
        .and(received, defer('1', '2026-01-22'), '2026-01-18 11:00')
        .and('2026-01-19 10:00', suspend('flood-1', ['1']))
        .and('2026-01-19 16:00', report('1'))
        .and('2026-01-20 10:00', resume('flood-1'))
        .and('2026-03-02 10:00', giveBack('1'));
      expect(local(again.finding('1').dueAt) >= '2026-05-20', received).to.equal(true);
    }
  });
});
