import { expect } from 'chai';
import fc from 'fast-check';
import { daysBetween } from '../../../src/domain/calendar/instant.ts';
import { DELAY_SHARES, type Delay, delaysOf } from '../../../src/domain/readings/delay.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  applyForFormalReview,
  askExtension,
  assignFormalReviewer,
  decideFormalReview,
  decideObjection,
  defer,
  giveBack,
  grant,
  object,
  plan,
  report,
  resume,
  suspend,
} from '../../support/acts.ts';
import { beijing, CALENDAR, COUNTY, changed, finding } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const ISSUED = '2026-03-04 09:00';

const LETTER = letter(COUNTY, ISSUED, [finding('1', 'timeLimited')]);

const delayOf = (story: Story, now: string): Delay => {
  const [delay] = delaysOf(story.events, CALENDAR, beijing(now));
  if (delay === undefined) throw new Error('nothing was counted');
  return delay;
};

const sharesOf = (story: Story, now: string): Delay['shares'][] =>
  delaysOf(story.events, CALENDAR, beijing(now)).map(({ shares }) => shares);

const sum = ({ shares }: Delay): number =>
  DELAY_SHARES.reduce((total, share) => total + shares[share], 0);

describe('the days of a finding between issue and closure', () => {
  it('are the unit’s while it works, the office’s while it reviews, and nobody’s on days off (A10)', () => {
    const story = LETTER.and('2026-03-05 10:00', acknowledge())
      .and('2026-03-10 10:00', report('1'))
      .and('2026-03-16 10:00', accept('1'));
    expect(delayOf(story, '2026-12-01 10:00')).to.deep.equal({
      finding: '1',
      from: '2026-03-04',
      until: '2026-03-16',
      days: 12,
      shares: { unit: 3, formerUnit: 0, office: 5, decision: 0, suspension: 0, nonWorking: 4 },
    });
  });

  it('are the office’s while it checks the measures for that finding, and for no other', () => {
    const planned = letter(COUNTY, ISSUED, [
      finding('1', 'timeLimited'),
      finding('2', 'immediate'),
    ]).and('2026-03-05 10:00', plan('1'));
    const [first, second] = sharesOf(planned, '2026-03-10 18:00');
    expect([first?.office, first?.unit]).to.deep.equal([4, 0]);
    expect([second?.office, second?.unit]).to.deep.equal([0, 4]);
    const checked = planned.and('2026-03-09 10:00', acceptPlan());
    expect(sharesOf(checked, '2026-03-10 18:00')[0]?.unit).to.equal(2);
  });

  it('add nothing to the unit while a return waits on the office’s desk for nine days (A10)', () => {
    const before = delayOf(LETTER.and('2026-03-10 10:00', report('1')), '2026-03-10 18:00');
    const story = LETTER.and('2026-03-10 10:00', report('1')).and(
      '2026-03-19 10:00',
      giveBack('1'),
    );
    const at = delayOf(story, '2026-03-18 18:00');
    expect(at.shares.unit).to.equal(before.shares.unit);
    expect(at.shares.office).to.equal(7);
  });

  it('are the decision-maker’s while an extension or an objection waits', () => {
    const asked = LETTER.and('2026-03-05 10:00', askExtension('1', '2026-04-20')).and(
      '2026-03-09 10:00',
      grant('1'),
    );
    expect(delayOf(asked, '2026-03-11 18:00').shares).to.deep.include({ decision: 2, unit: 3 });
    const objected = LETTER.and('2026-03-05 10:00', object('1')).and(
      '2026-03-09 10:00',
      decideObjection('objection-1', false),
    );
    expect(delayOf(objected, '2026-03-11 18:00').shares).to.deep.include({ decision: 2, unit: 3 });
  });

  it('are the decision-maker’s of that finding alone, though the clock runs on', () => {
    const { clocks } = COUNTY.policy;
    const objectionDecision = { ...clocks.objectionDecision, effect: 'none' as const };
    const running = letter(changed(COUNTY, { clocks: { ...clocks, objectionDecision } }), ISSUED, [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
    ]);
    const objected = running
      .and('2026-03-05 10:00', object('1'))
      .and('2026-03-10 10:00', decideObjection('objection-1', false));
    expect(sharesOf(objected, '2026-03-11 18:00')).to.deep.equal([
      { unit: 2, formerUnit: 0, office: 0, decision: 3, suspension: 0, nonWorking: 2 },
      { unit: 5, formerUnit: 0, office: 0, decision: 0, suspension: 0, nonWorking: 2 },
    ]);
  });

  it('are the decision-maker’s while a formal review of that finding is pending', () => {
    const reviewed = letter(COUNTY, ISSUED, [
      finding('1', 'timeLimited'),
      finding('2', 'timeLimited'),
    ])
      .and('2026-03-05 10:00', applyForFormalReview(['2']))
      .and('2026-03-05 11:00', assignFormalReviewer('formal-review-1'))
      .and('2026-03-10 10:00', decideFormalReview('formal-review-1'));
    expect(sharesOf(reviewed, '2026-03-11 18:00')).to.deep.equal([
      { unit: 5, formerUnit: 0, office: 0, decision: 0, suspension: 0, nonWorking: 2 },
      { unit: 2, formerUnit: 0, office: 0, decision: 3, suspension: 0, nonWorking: 2 },
    ]);
  });

  it('are nobody’s delay while a finding is deferred', () => {
    const deferred = LETTER.and('2026-03-05 10:00', defer('1', '2026-06-01'));
    expect(sharesOf(deferred, '2026-03-06 18:00')).to.deep.equal([
      { unit: 0, formerUnit: 0, office: 0, decision: 0, suspension: 2, nonWorking: 0 },
    ]);
  });

  it('are none where a letter has not been issued', () => {
    expect(delaysOf([], CALENDAR, beijing('2026-03-06 18:00'))).to.deep.equal([]);
    expect(
      delaysOf(
        LETTER.and('2026-03-05 10:00', acknowledge()).events.slice(1),
        CALENDAR,
        beijing('2026-03-06 18:00'),
      ),
    ).to.deep.equal([]);
  });

  it('are a suspension’s while it lasts', () => {
    const story = LETTER.and('2026-03-05 10:00', suspend()).and('2026-03-10 10:00', resume());
    const { shares } = delayOf(story, '2026-03-12 18:00');
    expect(shares).to.deep.equal({
      unit: 3,
      formerUnit: 0,
      office: 0,
      decision: 0,
      suspension: 3,
      nonWorking: 2,
    });
  });

  it('sum to the calendar days in every life (A10)', () => {
    const acts = [
      acknowledge(),
      report('1'),
      giveBack('1'),
      accept('1'),
      suspend('a'),
      resume('a'),
      object('1'),
      decideObjection('objection-1', false),
      askExtension('1', '2026-04-20'),
      grant('1'),
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(acts.length - 1), fc.integer({ min: 1, max: 9 })), {
          maxLength: 12,
        }),
        (steps) => {
          let story = LETTER;
          let day = 5;
          for (const [which, later] of steps) {
            day += later;
            const date = new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10);
            const act = acts[which];
            if (act === undefined || story.notice.closedAt !== null) continue;
            try {
              story = story.and(`${date} 10:00`, act);
            } catch {
              // Refused: nothing has happened.
            }
          }
          const delay = delayOf(story, '2026-07-31 18:00');
          expect(sum(delay)).to.equal(delay.days);
          expect(delay.days).to.equal(daysBetween(delay.from, delay.until));
          const closed = story.finding('1').closure;
          if (closed === null) expect(delay.until).to.equal('2026-07-31');
        },
      ),
      { numRuns: 500, seed: 20_260_304 },
    );
  });
});
