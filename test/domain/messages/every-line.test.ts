import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { EVERY_LINE, TYPES, textOf } from '../../support/every-line.ts';

/** What somebody has read and found right, by the kind of event. */
const READ = new Map(
  readFileSync(EVERY_LINE, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end + 1).trimEnd()] as const;
    }),
);

describe('everything that is written down and told', () => {
  it('is about the kinds of events of which the lines have been read', () => {
    expect(TYPES).to.deep.equal([...READ.keys()]);
  });

  for (const type of TYPES)
    it(`reads as it did when somebody read it: ${type}`, () => {
      expect(textOf(type)).to.equal(READ.get(type));
    });
});
