import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Package and licence of each line, chapter by chapter in the order of the page. */
const chapters = read('docs/dependencies.md')
  .split('\n## ')
  .slice(1)
  .map((chapter) =>
    [...chapter.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
      ([, name = '', purpose, licence]) => ({ name, purpose, licence }),
    ),
  );

const namesIn = (chapter: number): string[] => (chapters[chapter] ?? []).map(({ name }) => name);

const house = JSON.parse(read('package.json')) as Package;
const mutation = JSON.parse(read('mutation/package.json')) as Package;

/** The licence that a package says it has; those for mutants are in their lockfile alone. */
function licenceOf(name: string, chapter: number): string | undefined {
  const path = `node_modules/${name}/package.json`;
  if (chapter < 2) return (JSON.parse(read(path)) as { license?: string }).license;
  const lock = JSON.parse(read('mutation/package-lock.json')) as {
    packages: Record<string, { license?: string }>;
  };
  return lock.packages[`node_modules/${name}`]?.license;
}

describe('the page of dependencies', () => {
  it('has a line for every package, in its chapter, and none for another', () => {
    expect(namesIn(0)).to.deep.equal(Object.keys(house.dependencies ?? {}));
    expect(namesIn(1)).to.deep.equal(Object.keys(house.devDependencies ?? {}));
    expect(namesIn(2)).to.deep.equal(Object.keys(mutation.dependencies ?? {}));
    expect(mutation.devDependencies).to.equal(undefined);
    expect(chapters).to.have.length(3);
  });

  it('names the licence that each package names itself', () => {
    const wrong = chapters.flatMap((lines, chapter) =>
      lines.flatMap(({ name, licence }) => {
        const own = licenceOf(name, chapter);
        return own === licence ? [] : [`${name}: ${own}`];
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  it('goes with a licence of our own that is the one of package.json', () => {
    expect((JSON.parse(read('package.json')) as { license: string }).license).to.equal(
      'Apache-2.0',
    );
    expect(read('LICENSE')).to.match(/Apache License\s+Version 2\.0, January 2004/);
  });
});
