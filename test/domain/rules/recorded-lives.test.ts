import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { decisionsIn, RECORDED_LIVES, SHOWN } from '../../support/notice-lives/recorded.ts';

/** The decisions as they were recorded, by what a life shows. */
const RECORDED = new Map(
  readFileSync(RECORDED_LIVES, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const end = line.indexOf(': ');
      return [line.slice(0, end), line.slice(end + 2)] as const;
    }),
);

describe('the rules by themselves decide in each recorded life what they decided when it was recorded', () => {
  it('and no life is without its record', () => {
    expect([...SHOWN].sort()).to.deep.equal([...RECORDED.keys()]);
  });

  for (const shows of SHOWN)
    it(`event by event: ${shows}`, () => {
      expect(decisionsIn(shows)).to.equal(RECORDED.get(shows));
    });
});
