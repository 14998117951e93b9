import { expect } from 'chai';
import { isThere, linesOf, missingTests, read, testsIn } from './named-tests.ts';

const STATES = ['test', 'configuration', 'document', 'partly', 'not met', 'none'];

/** How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has, the first of them first. */
const CHAPTERS = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

/** The lines of the page. */
const lines = (): string[][] => linesOf(asvs(), 'V\\d+\\.\\d+\\.\\d+');

const missing = (page: string): string[] => missingTests(page, 'security-pages.test.ts');

/** Other files that a page names in backquotes. */
const filesMissing = (page: string): string[] =>
  [
    ...page.matchAll(
      /`((?:src|docs|cli|worker|data)\/[\w./-]+|[\w-]+\.(?:md|json|yml|jsonc)|Dockerfile)`/g,
    ),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !isThere(path));

const asvs = () => read('docs/asvs.md');

describe('the page of ASVS 5.0', () => {
  it('has each requirement of levels 1 and 2 once, in order: 70 and 183', () => {
    const ids = lines().map(([id = '']) => id);
    const numbers = ids.map((id) => id.slice(1).split('.').map(Number));
    const inOrder = [...numbers].sort(
      ([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z,
    );
    expect(numbers).to.deep.equal(inOrder);
    expect(new Set(ids).size).to.equal(ids.length);
    const levels = lines().map(([, level]) => level);
    expect(['1', '2'].map((l) => levels.filter((level) => level === l).length)).to.deep.equal([
      70, 183,
    ]);
    const counts = CHAPTERS.map((_, i) => numbers.filter(([chapter]) => chapter === i + 1).length);
    expect(counts).to.deep.equal(CHAPTERS);
  });

  it('leaves no line without words, a known state, and a proof or a reason', () => {
    const wrong = lines().filter(
      ([, , words = '', state = '', reason = '', ...more]) =>
        words === '' || !STATES.includes(state) || reason.length < 8 || more.length > 0,
    );
    expect(wrong).to.deep.equal([]);
  });

  it('names a test where a test is said to prove it', () => {
    const bare = lines().filter(
      ([, , , state, reason = '']) => state === 'test' && testsIn(reason).length === 0,
    );
    expect(bare).to.deep.equal([]);
  });

  it('counts its lines by how they stand', () => {
    const counted = STATES.map((state) => lines().filter((line) => line[3] === state).length);
    const said = STATES.map((state) =>
      Number(new RegExp(`^\\| ${state} \\|.*\\| (\\d+) \\|$`, 'm').exec(asvs())?.[1]),
    );
    expect(said).to.deep.equal(counted);
  });
});

for (const page of ['docs/asvs.md', 'docs/security.md'])
  describe(`the tests and files that ${page} names`, () => {
    it('are there, each test with its title', () => {
      expect(testsIn(read(page)).length).to.be.above(20);
      expect(missing(read(page))).to.deep.equal([]);
      expect(filesMissing(read(page))).to.deep.equal([]);
    });

    it('would be missed where they are not', () => {
      expect(missing('`test/api/no-such.test.ts` “x”')).to.have.length(1);
      expect(missing('`test/house/paths.test.ts` “says nothing of the kind”')).to.have.length(1);
      expect(missing('`test/house/paths.test.ts`')).to.have.length(1);
      expect(filesMissing('`src/no-such.ts`')).to.have.length(1);
    });
  });
