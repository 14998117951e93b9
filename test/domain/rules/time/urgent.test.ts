import { expect } from 'chai';
import { msBetween } from '../../../../src/domain/calendar/instant.ts';
import { giveBack, progress, report } from '../../../support/acts.ts';
import { beijing, COUNTY, finding, URGENT } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const HOUR = 3_600_000;

const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')]);

/** Hours between the reminders of a clock that come after its ladder. */
const gaps = (life: Story, key: string, ladder: number): number[] => {
  const times = life.events
    .filter((e) => 'keys' in e && e.keys.includes(key))
    .slice(ladder - 1)
    .map((e) => e.dueAt);
  return times.slice(1).map((at, i) => msBetween(times[i] ?? at, at) / HOUR);
};

describe('an urgent letter that nobody answers', () => {
  it('backs off after its ladder, down to once a day', () => {
    const silent = urgent.until('2026-03-13 22:00');
    expect(gaps(silent, 'finding/1', 6)).to.deep.equal([4, 8, 16, 24, 24, 24, 24, 24]);
    expect(gaps(silent, 'acknowledge', 2).slice(0, 5)).to.deep.equal([4, 8, 16, 24, 24]);
  });
  it('is chased at the old pace by a policy that names no slower one', () => {
    const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'immediate')]);
    const steps = COUNTY.policy.ladders.finding?.steps.length ?? 0;
    const hours = gaps(story.until('2026-07-31 18:00'), 'finding/1', steps);
    expect(Math.max(...hours)).to.be.below(16 * 24);
  });
});

describe('the first progress of an urgent letter', () => {
  it('is asked for before it is due, so that it can be reported on time', () => {
    const asked = urgent.until('2026-03-05 00:00');
    expect(asked.chase('progress/1')).to.deep.equal([
      '2026-03-05 00:00 warn progress/1 → contact, handler',
    ]);
    given(asked)
      .when('2026-03-05 01:59', progress('1'))
      .causes('acknowledged', { type: 'progressReported', drops: ['progress/1'] });
    expect(beijing('2026-03-05 02:00')).to.equal(
      urgent.notice.clocks.find((c) => c.key === 'progress/1')?.dueAt,
    );
  });
  it('is not asked for again once the result was reported and came back', () => {
    const back = urgent.and('2026-03-04 23:00', report('1')).and('2026-03-04 23:30', giveBack('1'));
    expect(back.clocks()).to.deep.equal(['finding/1']);
  });
});
