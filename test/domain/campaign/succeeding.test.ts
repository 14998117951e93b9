import { expect } from 'chai';
import { inCharge } from '../../../src/domain/campaign/succeeding.ts';

const unit = (id: string, successor?: { id: string; on: string }) => ({
  _id: id,
  name: `单位${id}`,
  ...(successor === undefined ? {} : { successor }),
});
const roster = [
  unit('a', { id: 'b', on: '2026-03-01' }),
  unit('b', { id: 'c', on: '2026-06-01' }),
  unit('c'),
];
const on = (id: string, day: string, units = roster) => inCharge(units, id, day)?._id;

describe('who has the duties of a unit', () => {
  it('is the unit itself until the day of the succession, and its successor from that day on', () => {
    expect([on('a', '2026-02-28'), on('a', '2026-03-01')]).to.deep.equal(['a', 'b']);
    expect(on('c', '2026-03-01')).to.equal('c');
  });

  it('is the last of several successors, each from its day on', () => {
    expect([on('a', '2026-05-31'), on('a', '2026-06-01')]).to.deep.equal(['b', 'c']);
    expect(on('b', '2026-06-01')).to.equal('c');
  });

  it('is nobody for a unit that the roster does not know', () => {
    expect(on('x', '2026-06-01')).to.equal(undefined);
  });

  it('is found even in a roster that is not in order: successors in a ring, or out of the roster', () => {
    const ring = [
      unit('a', { id: 'b', on: '2026-03-01' }),
      unit('b', { id: 'a', on: '2026-03-01' }),
    ];
    expect(['a', 'b']).to.include(on('a', '2026-06-01', ring));
    expect(on('a', '2026-06-01', [unit('a', { id: 'x', on: '2026-03-01' })])).to.equal('a');
  });
});
