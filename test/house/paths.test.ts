import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pages that people read; RESULTS.md tells of machines and the changelog of times gone by. */
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => `docs/${name}`)
    .filter((name) => name.endsWith('.md')),
];

const FOLDERS = 'src|test|cli|worker|engines|scripts|bench|data|docs|lint|mutation|web';

/** Paths of ours in backquotes, from the root; one with YYYY stands for several. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(`\`((?:${FOLDERS})/[\\w./-]+)\``, 'g'))].flatMap(([, path = '']) =>
    path.includes('YYYY') ? [] : [path],
  );

/** Where links lead that stay in the repository, from the root. */
const linkedFrom = (page: string, text: string): string[] =>
  [...text.matchAll(/\]\(([^)#:\s]+)\)/g)].map(([, path = '']) => join(dirname(page), path));

/** Folders that a build makes; a fresh copy of the repository has none of them. */
const BUILT = ['web/dist'];

const gone = (paths: string[]): string[] =>
  paths.filter((path) => !BUILT.includes(path) && !existsSync(join(root, path)));

describe('a path that a page names', () => {
  for (const page of PAGES)
    it(`is there: ${page}`, () => {
      const text = readFileSync(join(root, page), 'utf8');
      expect(gone([...namedIn(text), ...linkedFrom(page, text)])).to.deep.equal([]);
    });

  it('would be missed where it is not there', () => {
    expect(gone(namedIn('see `src/domain/text.ts` and `src/presets.ts`'))).to.deep.equal([
      'src/presets.ts',
    ]);
    expect(gone(linkedFrom('docs/a.md', '[here](glossary.md), [there](gone.md)'))).to.deep.equal([
      'docs/gone.md',
    ]);
  });
});
