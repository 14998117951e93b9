import { expect } from 'chai';
import { acknowledge } from '../../../support/acts.ts';
import { COUNTY, changed, finding } from '../../../support/rules.ts';
import { letter } from '../../../support/story.ts';

const at = '2026-03-04 09:00';

const repeat = { ...finding('1', 'timeLimited'), repeatOf: '云督整〔2025〕40号#3' };

describe('a finding that repeats an earlier one (S7)', () => {
  const silent = letter(COUNTY, at, [repeat])
    .and('2026-03-04 10:00', acknowledge())
    .until('2026-04-09 18:00');

  it('is told to the head of the unit from the first rung on', () => {
    expect(silent.chase('finding/1')).to.deep.equal([
      '2026-03-31 08:30 warn finding/1 → contact, handler, unitHead',
      '2026-04-02 08:30 warn finding/1 → contact, handler, unitHead',
      '2026-04-07 08:30 remind finding/1 → contact, handler, unitHead',
      '2026-04-09 08:30 order finding/1 → contact, handler, unitHead (responsibleLeader)',
    ]);
  });

  it('says which one it repeats', () => {
    expect(silent.finding('1').repeatOf).to.equal('云督整〔2025〕40号#3');
  });

  it('changes nothing for the clocks of the letter as a whole', () => {
    const unread = letter(COUNTY, at, [repeat]).until('2026-03-06 18:00');
    expect(unread.chase('acknowledge')).to.deep.equal([
      '2026-03-06 08:30 remind acknowledge → contact, handler',
    ]);
  });

  it('is a matter of the policy: without it, or for a first finding, the ladder is the usual one', () => {
    const usual = '2026-03-31 08:30 warn finding/1 → contact, handler';
    const without = changed(COUNTY, { recurrence: null });
    for (const story of [
      letter(without, at, [repeat]),
      letter(COUNTY, at, [finding('1', 'timeLimited')]),
    ])
      expect(story.until('2026-03-31 18:00').chase('finding/1')).to.deep.equal([usual]);
  });

  it('takes those along that fire with it', () => {
    const two = letter(COUNTY, at, [repeat, finding('2', 'timeLimited')]).until('2026-03-31 18:00');
    expect(two.chase('finding/2')).to.deep.equal([
      '2026-03-31 08:30 warn finding/1 finding/2 → contact, handler, unitHead',
    ]);
  });
});
