import { expect } from 'chai';
import { standingOf } from '../../../src/domain/readings/standing.ts';

describe('the mark of a finding in the ledger', () => {
  it('says of what waits for the unit whether its date has passed', () => {
    for (const stage of ['open', 'planned', 'returned'] as const) {
      expect(standingOf(stage, 'green', false)).to.equal('open');
      expect(standingOf(stage, 'yellow', true)).to.equal('open');
      expect(standingOf(stage, 'red', false)).to.equal('late');
    }
  });

  it('says of an answer whether it came in time', () => {
    expect(standingOf('underReview', 'grey', false)).to.equal('answered');
    expect(standingOf('underReview', 'grey', true)).to.equal('answeredLate');
  });

  it('says that something is at rest, closed or withdrawn, whatever its light', () => {
    expect(standingOf('deferred', 'grey', true)).to.equal('resting');
    expect(standingOf('ownerSought', 'grey', false)).to.equal('resting');
    expect(standingOf('closed', 'grey', true)).to.equal('closed');
    expect(standingOf('withdrawn', 'grey', false)).to.equal('withdrawn');
  });
});
