import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = 'docs/promises.md';

/** A code in the brackets of a title, alone or among other words. */
const CODE = /\b[ACMPS]\d{1,2}\b/g;

const TITLE = /\b(?:describe|it)\(\s*(['"`])((?:(?!\1).)*)\1/gs;

/** Codes in brackets, wherever they stand, and what points to a text that is not in the repository. */
const OUTSIDE: [string, RegExp][] = [
  ['a code in brackets', /\([ACMPS]\d{1,2}(?:[,;] [ACMPS]\d{1,2})*\)/],
  [
    'a section of another book',
    /\bdomain (?:§|\d+\.\d)|\(domain\b:|(?<!\d)§ ?\d|\b(?:features|promise) [A-Z]\d/,
  ],
  ['a file beside the repository', /\bhouse\.md\b|\/work\/|\/root\/|\/home\/\w/],
];

const SKIPPED = /^(?:node_modules|dist|reports|histories|pictures|package-lock\.json|\.(?!ci$).*)$/;

/** Every text file below a folder of the repository. */
function textsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.test(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return textsBelow(path);
    return /\.(?:m?ts|js|md|jsonc?|ya?ml|grit|sh)$|^Dockerfile$/.test(entry.name) ? [path] : [];
  });
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The ids that stand in the brackets of the titles in a text. */
function idsIn(text: string): Set<string> {
  const titles = text.matchAll(TITLE);
  const brackets = [...titles].flatMap(([, , title]) => title?.match(/\([^()]*\)/g) ?? []);
  return new Set(brackets.flatMap((inside) => inside.match(CODE) ?? []));
}

/** The page's rows: id, promise, and the files that prove it. */
const rowsOf = (page: string) =>
  [...page.matchAll(/^\| ([A-Z]\d+) \| (.+) \| (.+) \|$/gm)].map(([, id = '', text, files]) => ({
    id,
    text,
    files: [...(files ?? '').matchAll(/`([^`]+)`/g)].map(([, file]) => `test/${file}`),
  }));

/** What is wrong between the titles of the tests and the rows of the page. */
function disagreements(tests: Map<string, Set<string>>, page: string): string[] {
  const rows = rowsOf(page);
  const known = new Map(rows.map((row) => [row.id, row]));
  const twice = rows.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i);
  const unnamed = [...tests].flatMap(([file, ids]) =>
    [...ids]
      .filter((id) => !known.get(id)?.files.includes(file))
      .map((id) => `${id} does not name ${file}`),
  );
  const unproved = rows.flatMap(({ id, files }) =>
    files.length === 0
      ? [`${id} names no test`]
      : files.filter((f) => !tests.get(f)?.has(id)).map((f) => `no title in ${f} has ${id}`),
  );
  return [...twice.map((id) => `${id} stands twice`), ...unnamed, ...unproved];
}

/** What a file may not say: an id outside titles and page, or a text that is not here. */
const strayIn = (text: string, ids: RegExp): string[] => [
  ...OUTSIDE.filter(([, pattern]) => pattern.test(text)).map(([what]) => what),
  ...(ids.test(text) ? ['an id'] : []),
];

describe('the promises', () => {
  const all = textsBelow('.');
  const page = read(PAGE);
  const tests = new Map(
    all.filter((path) => path.startsWith('test/')).map((path) => [path, idsIn(read(path))]),
  );
  const ids = new RegExp(
    `\\b(?:${rowsOf(page)
      .map(({ id }) => id)
      .join('|')})\\b`,
  );

  it('have a row for each id in a title, and each row names the tests that prove it', () => {
    expect(rowsOf(page)).to.have.length.above(40);
    expect(disagreements(tests, page)).to.deep.equal([]);
    for (const path of rowsOf(page).flatMap(({ files }) => files))
      expect(existsSync(join(root, path)), path).to.equal(true);
  });

  it('would be told apart from titles that prove something else', () => {
    const file = 'test/domain/rules/escalating.test.ts';
    const planted = new Map(tests).set(file, new Set([...(tests.get(file) ?? []), 'M99']));
    expect(disagreements(planted, page)).to.deep.equal([`M99 does not name ${file}`]);
    const row = rowsOf(page).find(({ files }) => files.includes(file));
    const without = new Map(tests).set(file, new Set());
    expect(disagreements(without, page)).to.include(`no title in ${file} has ${row?.id}`);
  });

  it('are named by id in titles and on their page alone; nothing else is pointed to from outside', () => {
    const stray = all
      .filter((path) => path !== PAGE)
      .flatMap((path) => {
        const inTest = path.startsWith('test/');
        // Cells of a spreadsheet look like ids, and titles carry them.
        const text = inTest ? read(path).replaceAll(TITLE, '') : read(path);
        return strayIn(text, inTest ? /$^/ : ids).map((what) => `${path}: ${what}`);
      });
    expect(stray).to.deep.equal([]);
  });

  it('would show an id or a book that strays into a file', () => {
    const strays = [
      ['M', '17 re-arms the clock'],
      ['(A', '99)'],
      ['see domain ', '§', '6.2'],
      ['see features A', '7'],
      ['as in house', '.md'],
      ['read /wo', 'rk/shared'],
    ];
    for (const parts of strays)
      expect(strayIn(parts.join(''), ids), parts.join('')).not.to.be.empty;
    expect(strayIn('an A4 sheet, 条例 第十七条, RFC 8785', ids)).to.deep.equal([]);
  });
});
