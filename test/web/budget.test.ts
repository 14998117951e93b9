import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { readyConsole } from '../../engines/console.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'web', 'dist');

/** One part of the build, as the bundler's manifest names it. */
interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  isEntry?: boolean;
  isDynamicEntry?: boolean;
}

/** Sizes packed by gzip, in kB of 1000 bytes: what crosses the network. */
const FIRST_LOAD = 380;
const FURTHER_PAGE = 120;

const TODAY = 'pages/today/today-page.tsx';

describe('what a browser loads of the console', () => {
  let manifest: Record<string, Chunk>;

  before(async () => {
    await readyConsole(root, () => undefined);
    manifest = JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'));
  });

  /** Every file that comes with some parts: they, what they import, and their styles. */
  function filesOf(names: readonly string[]): Set<string> {
    const files = new Set<string>();
    const seen = new Set<string>();
    const take = (name: string): void => {
      const chunk = manifest[name];
      if (chunk === undefined || seen.has(name)) return;
      seen.add(name);
      for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
      for (const other of chunk.imports ?? []) take(other);
    };
    for (const name of names) take(name);
    return files;
  }
  const sizeOf = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0) /
    1000;

  const entry = (): string =>
    Object.keys(manifest).find((name) => manifest[name]?.isEntry === true) ?? '';
  const pages = (): string[] =>
    Object.keys(manifest).filter(
      (name) => name.startsWith('pages/') && manifest[name]?.isDynamicEntry === true,
    );

  it(`is at most ${FIRST_LOAD} kB for the page of today`, () => {
    expect(pages()).to.include(TODAY);
    const size = sizeOf(filesOf([entry(), TODAY]));
    expect(size).to.be.within(50, FIRST_LOAD);
  });

  it(`is at most ${FURTHER_PAGE} kB more for any other page`, () => {
    const first = filesOf([entry(), TODAY]);
    expect(pages()).to.have.length.above(1);
    for (const page of pages()) {
      const more = [...filesOf([page])].filter((file) => !first.has(file));
      expect(sizeOf(more), page).to.be.at.most(FURTHER_PAGE);
    }
  });

  it('comes from this house alone: no file names another address to load from', () => {
    const foreign = Object.values(manifest).flatMap(({ file, css = [] }) =>
      [file, ...css].flatMap((name) => {
        const text = readFileSync(join(built, name), 'utf8');
        return [...text.matchAll(/(?:@import|url\(|import\()\s*["']?(https?:)?\/\/[^"')\s]+/g)].map(
          ([found]) => `${name}: ${found}`,
        );
      }),
    );
    expect(foreign).to.deep.equal([]);
  });
});
