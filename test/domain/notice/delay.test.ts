import { expect } from 'chai';
import fc from 'fast-check';
import { daysBetween } from '../../../src/domain/calendar/instant.ts';
import { DELAY_SHARES, type Delay, delaysOf } from '../../../src/domain/notice/delay.ts';
import { accept, acknowledge, askExtension, giveBack, grant, report } from '../../support/acts.ts';
import { decideObjection, object, resume, suspend } from '../../support/rare-acts.ts';
import { beijing, CALENDAR, COUNTY, finding } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const LETTER = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);

const delayOf = (story: Story, now: string): Delay => {
  const [delay] = delaysOf(story.events, CALENDAR, beijing(now));
  if (delay === undefined) throw new Error('nothing was counted');
  return delay;
};

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
      shares: { unit: 3, office: 5, decision: 0, suspension: 0, nonWorking: 4 },
    });
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
    expect(delayOf(asked, '2026-03-10 18:00').shares).to.deep.include({ decision: 2, unit: 2 });
    const objected = LETTER.and('2026-03-05 10:00', object('1')).and(
      '2026-03-09 10:00',
      decideObjection('objection-1', false),
    );
    expect(delayOf(objected, '2026-03-10 18:00').shares).to.deep.include({ decision: 2, unit: 2 });
  });

  it('are a suspension’s while it lasts', () => {
    const story = LETTER.and('2026-03-05 10:00', suspend()).and('2026-03-10 10:00', resume());
    const { shares } = delayOf(story, '2026-03-12 18:00');
    expect(shares).to.deep.equal({
      unit: 3,
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
          const closed = story.notice.closedAt;
          if (closed === null) expect(delay.until).to.equal('2026-07-31');
        },
      ),
      { numRuns: 500, seed: 20_260_304 },
    );
  });
});
