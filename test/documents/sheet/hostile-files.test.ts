import { expect } from 'chai';
import { sheetLimits } from '../../../src/documents/sheet/limits.ts';
import { largeFiles, largeRows } from '../large/large-files.ts';
import { type FakePart, makeZip, sheetData, workbookParts } from '../zip-maker.ts';
import { type HostileCase as Case, codeOf } from './hostile-case.ts';

const good = () => makeZip(workbookParts(sheetData([['序号', '问题']])));
const withParts = (...parts: FakePart[]) =>
  makeZip([...workbookParts(sheetData([['序号']])), ...parts]);
const withSheet = (inside: string) => makeZip(workbookParts(inside));
const zeros = (size: number) => Buffer.alloc(size);
const longRow = (cells: number) => sheetData([Array.from({ length: cells }, (_, at) => `格${at}`)]);

/** Judged by name, first bytes and the zip's directory, without opening anything. */
const refusedUnopened: readonly Case[] = [
  ['an empty file', 'a.xlsx', () => zeros(0), 'file-empty'],
  ['a file of more than 20 MB', 'a.xlsx', () => zeros(20 * 1024 * 1024 + 1), 'file-too-large'],
  ['a pdf', 'a.pdf', () => Buffer.from('%PDF-1.7'), 'extension-unknown'],
  ['a file without an extension', 'ledger', good, 'extension-unknown'],
  [
    'a picture named xlsx',
    'a.xlsx',
    () => Buffer.from('89504e470d0a', 'hex'),
    'extension-mismatch',
  ],
  ['a web page named xlsx', 'a.xlsx', () => Buffer.from('<html><script>'), 'extension-mismatch'],
  ['a workbook named csv', 'a.csv', good, 'extension-mismatch'],
  ['a workbook named xlsm', 'a.xlsm', good, 'macros'],
  [
    'a workbook with a macro project',
    'a.xlsx',
    () => withParts({ name: 'xl/vbaProject.bin', data: 'x' }),
    'macros',
  ],
  [
    'a workbook with macro sheets',
    'a.xlsx',
    () => withParts({ name: 'xl/macrosheets/sheet1.xml', data: 'x' }),
    'macros',
  ],
  [
    'a bomb by ratio',
    'a.xlsx',
    () => withParts({ name: 'xl/media/i.bin', data: zeros(8_000_000) }),
    'zip-ratio',
  ],
  [
    'a bomb spread over many parts',
    'a.xlsx',
    () => withParts(...many(30, zeros(60_000))),
    'zip-ratio',
  ],
  ['more than 1,000 parts', 'a.xlsx', () => withParts(...many(1001, 'x')), 'zip-too-many-entries'],
  ['parts that declare more than 100 MB', 'a.xlsx', declaredLarge, 'zip-too-large'],
  [
    'a path that climbs out',
    'a.xlsx',
    () => withParts({ name: '../evil.xml', data: 'x' }),
    'zip-path',
  ],
  ['an absolute path', 'a.xlsx', () => withParts({ name: '/etc/passwd', data: 'x' }), 'zip-path'],
  ['a path with a drive', 'a.xlsx', () => withParts({ name: 'C:/x.xml', data: 'x' }), 'zip-path'],
  [
    'a path with backslashes',
    'a.xlsx',
    () => withParts({ name: 'xl\\..\\x', data: 'x' }),
    'zip-path',
  ],
  [
    'a symbolic link',
    'a.xlsx',
    () => withParts({ name: 'l', data: '/etc', attributes: 0o120777 * 65536 }),
    'zip-symlink',
  ],
  ['a nested zip', 'a.xlsx', () => withParts({ name: 'xl/inner.zip', data: 'x' }), 'zip-nested'],
  [
    'an embedded workbook',
    'a.xlsx',
    () => withParts({ name: 'xl/embeddings/o.bin', data: 'x' }),
    'zip-nested',
  ],
  [
    'two parts in the same bytes',
    'a.xlsx',
    () =>
      withParts({ name: 'xl/a.xml', data: 'x' }, { name: 'xl/b.xml', data: 'x', sharesBytesOf: 5 }),
    'zip-overlap',
  ],
  [
    'a part that reaches into the next one',
    'a.xlsx',
    () =>
      withParts(
        { name: 'xl/a.xml', data: 'x', declaredPacked: 30 },
        { name: 'xl/b.xml', data: 'x' },
      ),
    'zip-overlap',
  ],
  [
    'two parts of one name',
    'a.xlsx',
    () => withParts({ name: 'XL/Workbook.xml', data: 'x' }),
    'zip-overlap',
  ],
  [
    'a part with two names',
    'a.xlsx',
    () => withParts({ name: 'xl/a.xml', localName: 'xl/b.xml', data: 'x' }),
    'zip-overlap',
  ],
  [
    'an encrypted part',
    'a.xlsx',
    () => withParts({ name: 'xl/a.xml', data: 'x', flags: 1 }),
    'file-encrypted',
  ],
  ['a truncated workbook', 'a.xlsx', () => good().subarray(0, 700), 'zip-damaged'],
  [
    'a workbook with bytes after its end',
    'a.xlsx',
    () => Buffer.concat([good(), zeros(9)]),
    'zip-damaged',
  ],
  [
    'a text document named xlsx',
    'a.xlsx',
    () => makeZip([{ name: 'word/document.xml', data: '<w/>' }]),
    'not-a-workbook',
  ],
  ['a csv with NUL bytes', 'a.csv', () => Buffer.from('a\0b'), 'encoding'],
  ['a csv in UTF-16 with NUL', 'a.csv', () => Buffer.from('\uFEFFa\0b', 'utf16le'), 'encoding'],
  ['a csv in no known encoding', 'a.csv', () => Buffer.from([0x61, 0xff, 0xff, 0x0a]), 'encoding'],
  ['a csv with an open quote', 'a.csv', () => Buffer.from('a,"b\nc'), 'csv-quotes'],
  ['a csv with one huge line', 'a.csv', () => Buffer.alloc(15_000_000, 'x'), 'cell-too-large'],
  ['a csv with 5,000 columns', 'a.csv', () => Buffer.alloc(5000, 'x,'), 'too-many-columns'],
  ['a csv with 200,000 rows', 'a.csv', () => Buffer.alloc(400_000, 'x\n'), 'too-many-rows'],
];

/** Found out by looking into the parts. */
const refusedByContent: readonly Case[] = [
  ['a part larger than it declares', 'a.xlsx', lyingSize, 'zip-damaged'],
  ['a content type with macros', 'a.xlsx', macroType, 'macros'],
  [
    'a billion laughs',
    'a.xlsx',
    () => withSheet(`<!DOCTYPE a [<!ENTITY l "ha">]>${sheetData([['&l;']])}`),
    'xml-entities',
  ],
  [
    'an external entity',
    'a.xlsx',
    () => withSheet('<!ENTITY x SYSTEM "file:///etc/passwd">'),
    'xml-entities',
  ],
  ['a sheet of 200,000 rows', 'a.xlsx', manyRows, 'too-many-rows'],
  ['a row of 300 columns', 'a.xlsx', () => withSheet(longRow(300)), 'too-many-columns'],
  [
    'a cell of 40,000 characters',
    'a.xlsx',
    () => withSheet(sheetData([[noise(9000)]])),
    'cell-too-large',
  ],
  [
    'a merged range over the whole sheet',
    'a.xlsx',
    () =>
      withSheet(`${sheetData([['a']])}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
    'merge-too-large',
  ],
  ...['A1:XFD1048576', '$A$1:$XFD$1048576', 'XFD1048576:A1'].flatMap((range): Case[] =>
    [`ref="${range}"`, `ref='${range}'`, `x="" ref = '${range}'`].map((ref) => [
      `a merged range written ${ref}`,
      'a.xlsx',
      () => withSheet(`${sheetData([['a']])}<mergeCells><mergeCell ${ref}/></mergeCells>`),
      'merge-too-large',
    ]),
  ),
  [
    'a row with the number 1,000,000,000',
    'a.xlsx',
    () =>
      withSheet('<sheetData><row r="1000000000"><c r="A1000000000"><v>1</v></c></row></sheetData>'),
    'too-many-rows',
  ],
  [
    'a row below the limit of rows',
    'a.xlsx',
    () => withSheet('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
    'too-many-rows',
  ],
  [
    'a cell in a column that no sheet has',
    'a.xlsx',
    () => withSheet('<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'),
    'too-many-columns',
  ],
  [
    'broken XML',
    'a.xlsx',
    () => withSheet('<sheetData><row r="1"><c r="A1"></row>'),
    'reader-failed',
  ],
];

/** Digits that hardly compress, about five for each step. */
function noise(steps: number): string {
  return Array.from({ length: steps }, (_, at) => (at * 48_271) % 65_521).join('');
}

function many(count: number, data: Buffer | string): FakePart[] {
  return Array.from({ length: count }, (_, at) => ({ name: `xl/media/p${at}.bin`, data }));
}

function declaredLarge(): Buffer {
  const noiseBytes = Buffer.from(noise(260_000));
  const part = { data: noiseBytes, declaredSize: 40_000_000 };
  return withParts(...['a', 'b', 'c'].map((name) => ({ name: `xl/media/${name}.bin`, ...part })));
}

function lyingSize(): Buffer {
  const parts = workbookParts(sheetData(Array.from({ length: 2000 }, (_, at) => [`第${at}行`])));
  return makeZip(
    parts.map((part) => (part.name.includes('sheet1') ? { ...part, declaredSize: 900 } : part)),
  );
}

function macroType(): Buffer {
  const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  return makeZip(
    workbookParts(sheetData([['a']])).map((part) =>
      part.name.startsWith('[')
        ? { ...part, data: `<Types><Override ContentType="${type}"/></Types>` }
        : part,
    ),
  );
}

function manyRows(): Buffer {
  // Noise in the cells keeps the ratio below the limit, so that the rows themselves are what is refused.
  const rows = Array.from(
    { length: 200_000 },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${(at * 48_271) % 65_521}</v></c></row>`,
  );
  return withSheet(`<sheetData>${rows.join('')}</sheetData>`);
}

describe('a hostile file (P13)', () => {
  for (const [what, name, bytes, code] of refusedUnopened) {
    it(`${what} is refused unopened as ${code}`, async () => {
      expect(await codeOf(name, bytes())).to.equal(code);
    });
  }

  for (const [what, name, bytes, code] of refusedByContent) {
    it(`${what} is refused as ${code}`, async () => {
      expect(await codeOf(name, bytes())).to.equal(code);
    });
  }

  it('that takes too long costs its own process only', async () => {
    const limits = { ...sheetLimits, timeoutMs: 50 };
    expect(await codeOf('a.xlsx', good(), limits)).to.equal('too-complex');
  });

  it('that takes too much of a processor costs its own process only', async () => {
    const busy = { ...sheetLimits, cpuSeconds: 1 };
    const large = largeFiles.xlsx(largeRows(19_900, (row) => `单位${row % 900}`));
    expect(await codeOf('a.xlsx', large, busy)).to.equal('too-complex');
  });

  it('that fills the memory costs its own process only', async () => {
    // 300,000 shared strings do not fit into so small a heap; with the usual one they do.
    const strings = Array.from(
      { length: 300_000 },
      (_, at) => `<si><t>${(at * 48_271) % 65_521}-${at}</t></si>`,
    );
    const bytes = withParts({
      name: 'xl/sharedStrings.xml',
      data: `<sst>${strings.join('')}</sst>`,
    });
    expect(await codeOf('a.xlsx', bytes, { ...sheetLimits, heapMb: 28 })).to.equal('too-complex');
    expect(await codeOf('a.xlsx', bytes)).to.equal('read');
  });

  it('that answers with more text than allowed is cut off', async () => {
    const limits = { ...sheetLimits, resultBytes: 20 };
    expect(await codeOf('a.xlsx', good(), limits)).to.equal('too-much-text');
  });

  it('does not keep a good one from being read next to it', async () => {
    const names = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'];
    const files = [good(), manyRows(), good(), lyingSize()];
    const codes = await Promise.all(files.map((bytes, at) => codeOf(names[at] ?? '', bytes)));
    expect(codes).to.deep.equal(['read', 'too-many-rows', 'read', 'zip-damaged']);
  });
});
