import { expect } from 'chai';
import { afterDecision, byDue, findingIn } from '../../web/pages/reviews/queue.ts';
import { mayReview } from '../../web/parts/may-review.ts';

describe('the queue of results that wait for acceptance', () => {
  it('has the earliest due first, and those of one moment as they came', () => {
    const row = (id: string, dueAt: string) => ({ id, dueAt });
    const rows = [
      row('n-3#1', '2026-12-02T16:00:00.000Z'),
      row('n-1#2', '2026-11-30T16:00:00.000Z'),
      row('n-1#1', '2026-12-02T16:00:00.000Z'),
      row('n-2#1', '2026-11-30T16:00:00.000Z'),
    ];
    expect(byDue(rows).map(({ id }) => id)).to.deep.equal(['n-1#2', 'n-2#1', 'n-3#1', 'n-1#1']);
  });

  it('opens after a decision what stood behind, at the end what stood before, and nothing after the last', () => {
    const ids = ['a', 'b', 'c'];
    expect(ids.map((id) => afterDecision(id, ids))).to.deep.equal(['b', 'c', 'b']);
    expect(afterDecision('a', ['a'])).to.equal(null);
  });

  it('goes on with its first when what was decided does not stand in it', () => {
    expect(afterDecision('x', ['a', 'b'])).to.equal('a');
    expect(afterDecision('x', [])).to.equal(null);
  });

  it('names notice and finding by one id, whatever the notice is called', () => {
    expect(findingIn('n-1#12')).to.deep.equal({ notice: 'n-1', code: '12' });
    expect(findingIn('n#1#2')).to.deep.equal({ notice: 'n#1', code: '2' });
    expect(findingIn('n-1')).to.deep.equal({ notice: 'n-1', code: '' });
  });

  it('is the work of the posts to which results come, and of no unit and no auditor', () => {
    expect(mayReview(['reviewer'])).to.equal(true);
    expect(mayReview(['contact', 'groupLeader'])).to.equal(true);
    expect(mayReview(['contact', 'handler', 'auditor'])).to.equal(false);
  });
});
