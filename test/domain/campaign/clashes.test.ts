import { expect } from 'chai';
import { clashesOf, loadsOf } from '../../../src/domain/campaign/clashes.ts';
import type { Post } from '../../../src/domain/policy/policy.ts';

const told = (holder: string, post: Post = 'unitHead') => ({ holder, post, name: `名${holder}` });
const step = (at: string, to: ReturnType<typeof told>[], more: object = {}) => ({
  ...{ at, to, copy: [] as ReturnType<typeof told>[], vacant: [] as Post[], dayOff: false },
  ...more,
});
/** 08:30 in Beijing. */
const MORNING = '2026-10-09T00:30:00.000Z';
/** The same day in Beijing, another one in London. */
const EARLY = '2026-10-08T16:10:00.000Z';

describe('what leaves for many letters', () => {
  const letters = [
    {
      draft: 'a',
      steps: [step(MORNING, [told('1')]), step('2026-10-12T00:30:00.000Z', [told('2')])],
    },
    { draft: 'b', steps: [step(EARLY, [told('2')], { copy: [told('1', 'responsibleLeader')] })] },
  ];

  it('is told by person and day in Beijing, copies among it', () => {
    const loads = loadsOf(letters);
    expect(loads.map(({ on, holder, lines }) => [on, holder, lines.length])).to.deep.equal([
      ['2026-10-09', '1', 2],
      ['2026-10-09', '2', 1],
      ['2026-10-12', '2', 1],
    ]);
    expect(loads[0]?.posts).to.deep.equal(['unitHead', 'responsibleLeader']);
    expect(loads[0]?.lines.map(({ draft, isCopy }) => [draft, isCopy])).to.deep.equal([
      ['a', false],
      ['b', true],
    ]);
  });

  it('clashes where one person gets more on one day than is bearable', () => {
    const loads = loadsOf(letters);
    expect(clashesOf(letters, loads, 2).crowded).to.deep.equal([]);
    expect(clashesOf(letters, loads, 1).crowded.map(({ holder }) => holder)).to.deep.equal(['1']);
  });

  it('clashes where a post is vacant, told once a letter with how many steps ask for it', () => {
    const vacant = [
      step(MORNING, []),
      step('2026-10-12T00:30:00.000Z', [], { vacant: ['contact'] }),
      step('2026-10-13T00:30:00.000Z', [], { vacant: ['contact', 'handler'] }),
    ];
    const clashes = clashesOf([{ draft: 'c', steps: vacant }], [], 5);
    expect(clashes.vacant.map(({ draft, posts, steps }) => [draft, posts, steps])).to.deep.equal([
      ['c', ['contact', 'handler'], 2],
    ]);
    expect(clashes.vacant[0]?.step).to.equal(vacant[1]);
  });

  it('clashes where something leaves on a day that is off', () => {
    const off = step('2026-10-01T00:30:00.000Z', [told('1')], { dayOff: true });
    const { daysOff } = clashesOf([{ draft: 'd', steps: [step(MORNING, []), off] }], [], 5);
    expect(daysOff).to.deep.equal([{ draft: 'd', step: off }]);
  });
});
