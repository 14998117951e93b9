import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'docs/adr';
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const files = readdirSync(join(root, FOLDER))
  .filter((name) => name !== 'README.md')
  .sort();
const numbers = files.map((name) => name.slice(0, 4));

/** Files in which decisions are named, in a comment or a sentence. */
const TEXTS = ['src', 'test', 'cli', 'worker', 'engines', 'scripts', 'bench', 'docs'].flatMap(
  (folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /\.(?:ts|mjs|md)$/.test(name)),
);

describe('the decisions', () => {
  it('are numbered one after the other, and no number is given twice', () => {
    expect(numbers).to.deep.equal(files.map((_, i) => String(i + 1).padStart(4, '0')));
  });

  it('are listed with their titles', () => {
    const listed = [...read(`${FOLDER}/README.md`).matchAll(/^- \[(\d{4})\]\(([^)]+)\) (.+)$/gm)];
    const titles = files.map((name) => /^# (\d{4}) (.+)$/m.exec(read(`${FOLDER}/${name}`)));
    expect(listed.map(([, number, file, title]) => [number, file, title])).to.deep.equal(
      titles.map((title, i) => [title?.[1], files[i], title?.[2]]),
    );
  });

  it('that a file names are there', () => {
    const named = TEXTS.flatMap((path) =>
      [...read(path).matchAll(/\bADR (\d{4})\b/g)].map(([, number = '']) => ({ path, number })),
    );
    expect(named).to.have.length.above(20);
    expect(named.filter(({ number }) => !numbers.includes(number))).to.deep.equal([]);
  });
});
