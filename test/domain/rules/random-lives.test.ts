import { expect } from 'chai';
import { liveThrough } from '../../support/simulation/live-through.ts';

/** As many as a mutant can be tried on; simulation.test.ts lives thousands. */
const LIVES = 60;

describe('a sample of random lives', () => {
  it('breaks no invariant', () => {
    expect(liveThrough(1, LIVES)).to.include({ broken: null, lives: LIVES });
  });
});
