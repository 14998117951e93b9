import { expect } from 'chai';
import { keepOrder } from '../../web/parts/steady-rows.ts';

const row = (id: string, seq = 1) => ({ id, seq });

describe('rows that somebody looks at while others change them', () => {
  it('tell what is new at the place where they stand', () => {
    const kept = keepOrder([row('a'), row('b')], [row('a'), row('b', 2)]);
    expect(kept).to.deep.equal({ rows: [row('a'), row('b', 2)], isMoved: false });
  });

  it('stay where they are when the list is in another order by now', () => {
    const kept = keepOrder([row('a'), row('b')], [row('b', 2), row('a')]);
    expect(kept).to.deep.equal({ rows: [row('a'), row('b', 2)], isMoved: true });
  });

  it('stay as they were when they have gone, and what is new waits', () => {
    const kept = keepOrder([row('a'), row('b')], [row('b'), row('c')]);
    expect(kept).to.deep.equal({ rows: [row('a'), row('b')], isMoved: true });
  });
});
