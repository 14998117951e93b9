import { expect } from 'chai';
import { linesOf, missingTests, read, testsIn } from './named-tests.ts';

const page = (): string => read('docs/accessibility.md');

const STATES = ['test', 'looked at', 'partly', 'none'];

/** Criteria of levels A and AA of WCAG 2.1 in each of its guidelines: how many have which last numbers. */
const CRITERIA: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7],
  '2.5': [1, 2, 3, 4],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4],
  '3.3': [1, 2, 3, 4],
  '4.1': [1, 2, 3],
};

const lines = (): string[][] => linesOf(page(), '\\d\\.\\d\\.\\d+');

const missing = (text: string): string[] => missingTests(text, 'accessibility-page.test.ts');

describe('the page about accessibility', () => {
  it('has each criterion of levels A and AA of WCAG 2.1 once, in order', () => {
    const expected = Object.entries(CRITERIA).flatMap(([guideline, last]) =>
      last.map((n) => `${guideline}.${n}`),
    );
    expect(lines().map(([id]) => id)).to.deep.equal(expected);
  });

  it('leaves no line without a level, words, a known state, and a proof or a reason', () => {
    const wrong = lines().filter(
      ([, level = '', words = '', state = '', reason = '', ...more]) =>
        !['A', 'AA'].includes(level) ||
        words === '' ||
        !STATES.includes(state) ||
        reason.length < 6 ||
        more.length > 0,
    );
    expect(wrong).to.deep.equal([]);
    const bare = lines().filter(
      ([, , , state, reason = '']) => state === 'test' && testsIn(reason).length === 0,
    );
    expect(bare).to.deep.equal([]);
  });

  it('counts its lines by how they stand', () => {
    const counted = STATES.map((state) => lines().filter((line) => line[3] === state).length);
    const said = STATES.map((state) =>
      Number(new RegExp(`^\\| ${state} \\|.*\\| (\\d+) \\|$`, 'm').exec(page())?.[1]),
    );
    expect(said).to.deep.equal(counted);
  });

  it('names tests that are there, and would miss one that is not', () => {
    expect(missing(page())).to.deep.equal([]);
    expect(missing('`test/web/no-such.test.ts` “x”')).to.have.length(1);
    expect(missing('`test/web/words.test.ts` “says nothing of the kind”')).to.have.length(1);
  });
});
