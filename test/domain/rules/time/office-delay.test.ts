import { expect } from 'chai';
import { delaysOf } from '../../../../src/domain/readings/delay.ts';
import {
  acceptPlan,
  acknowledge,
  reportMilestone,
  resume,
  returnPlan,
  stagedPlan,
  suspend,
} from '../../../support/acts.ts';
import { beijing, CALENDAR, COUNTY, finding } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const staged = (...days: string[]) =>
  letter(COUNTY, '2026-03-02 09:00', [finding('1', 'staged')])
    .and('2026-03-02 10:00', acknowledge())
    .and('2026-03-04 10:00', stagedPlan({ 1: days }));

describe('the office’s delay is never the unit’s (M14)', () => {
  const late = staged('2026-03-06', '2026-04-29').and('2026-03-16 10:00', acceptPlan());

  it('moves a stage that passed while its plan waited by as much as was left of it', () => {
    // Two working days were left on 4 March.
    expect(late.clock('milestone/1#1')).to.match(/^due 2026-03-18 18:00, next 2026-03-17/);
    expect(late.clock('milestone/1#2')).to.match(/^due 2026-04-29 18:00/);
    expect(late.finding('1').milestones.map((m) => m.on)).to.deep.equal([
      '2026-03-18',
      '2026-04-29',
    ]);
  });

  it('neither reminds of it nor calls its report late', () => {
    expect(late.until('2026-03-16 18:00').chase('milestone/1#1')).to.deep.equal([]);
    given(late)
      .when('2026-03-18 18:00', reportMilestone('1'))
      .causes({ type: 'milestoneReported', late: false });
    given(late)
      .when('2026-03-18 18:00:01', reportMilestone('1'))
      .causes({ type: 'milestoneReported', late: true });
  });

  it('moves a stage of the very day of the decision too', () => {
    for (const time of ['10:00', '17:59', '18:30']) {
      const same = staged('2026-03-06').and(`2026-03-06 ${time}`, acceptPlan());
      expect(same.clock('milestone/1#1'), time).to.match(/^due 2026-03-10 18:00/);
    }
  });

  it('keeps stages in their order and within the finding’s date', () => {
    const crowded = staged('2026-03-06', '2026-03-17', '2026-03-18');
    const accepted = crowded.and('2026-03-16 10:00', acceptPlan());
    expect(accepted.finding('1').milestones.map((m) => m.on)).to.deep.equal([
      '2026-03-18',
      '2026-03-18',
      '2026-03-18',
    ]);
    // Due on Wednesday 6 May.
    const last = staged('2026-04-29').and('2026-04-30 10:00', acceptPlan());
    expect(last.finding('1').milestones[0]?.on).to.equal('2026-05-06');
    const over = staged('2026-04-29').and('2026-05-11 10:00', acceptPlan());
    expect((over.finding('1').milestones[0]?.dueAt ?? '') > beijing('2026-05-11 10:00')).to.equal(
      true,
    );
  });

  it('gives a stage the days of a suspension that fell into the check', () => {
    const still = staged('2026-03-20')
      .and('2026-03-05 10:00', suspend('x', [], null))
      .and('2026-03-18 10:00', resume('x'))
      .and('2026-03-19 10:00', acceptPlan());
    // Eleven working days were left on 5 March.
    expect(still.clock('milestone/1#1')).to.match(/^due 2026-04-02 18:00/);
  });

  it('forgets the stages of a plan that is given back', () => {
    const anew = staged('2026-03-06')
      .and('2026-03-16 10:00', returnPlan())
      .and('2026-03-17 10:00', stagedPlan({ 1: ['2026-04-01'] }))
      .and('2026-03-18 10:00', acceptPlan());
    expect(anew.finding('1').milestones.map((m) => m.on)).to.deep.equal(['2026-04-01']);
    expect(anew.notice.resting).to.deep.equal([]);
  });

  it('is booked to the office, day by day, while the plan waits', () => {
    const [delay] = delaysOf(late.events, CALENDAR, beijing('2026-03-20 18:00'));
    // From 4 March until the 13th the plan waited, eight working days.
    expect(delay?.shares).to.deep.equal({
      unit: 6,
      formerUnit: 0,
      office: 8,
      decision: 0,
      suspension: 0,
      nonWorking: 4,
    });
  });
});
