import { expect } from 'chai';
import { aboutIn, placeIn } from '../../web/pages/replay/changes.ts';

describe('the place of a replay', () => {
  it('is what the address asks for, within the events that there are', () => {
    const asked = ['2', '0', '-3', '9', '1.5', 'x', '', null];
    expect(asked.map((place) => placeIn(place, 5))).to.deep.equal([2, 1, 1, 5, 5, 5, 1, 5]);
  });
});

describe('what a clock of a replay is about', () => {
  it('is told by its key: nothing, a finding, a stage of it, the part of a unit, a matter', () => {
    expect(
      ['plan', 'finding/1', 'milestone/3#2', 'part/1@c-1.u-2', 'objectionDecision/objection-1'].map(
        aboutIn,
      ),
    ).to.deep.equal([
      { id: null, milestone: null, unit: null },
      { id: '1', milestone: null, unit: null },
      { id: '3', milestone: '2', unit: null },
      { id: '1', milestone: null, unit: 'c-1.u-2' },
      { id: 'objection-1', milestone: null, unit: null },
    ]);
  });
});
