import { read, utils, write } from '@e965/xlsx';
import { expect } from 'chai';
import { commentedCopy, type FileNote } from '../../src/documents/commented-copy.ts';
import type { Grid } from '../../src/documents/sheet/grid.ts';
import { readSheets } from '../../src/documents/sheet/read-sheets.ts';
import { clerkFile } from './clerk-file.ts';
import { makeZip, sheetData, workbookParts } from './zip-maker.ts';

const rows = [
  ['序号', '问题', '单位'],
  ['1', '=1+1', '无此单位'],
];
const notes: FileNote[] = [
  { sheet: '台账', row: 2, letter: 'C', text: '没有这个单位。' },
  { sheet: '台账', row: 2, letter: 'C', text: '请改用名册中的名称。' },
  { sheet: '台账', row: 2, letter: '', text: '整改时限为空。' },
  { sheet: '', row: 0, letter: '', text: '还有3处未列出。' },
];

async function copyOf(name: string, bytes: Buffer, said = notes) {
  const copy = await commentedCopy({ name, bytes }, said);
  if (copy === null) throw new Error('not read');
  return copy;
}

/** Comments of the first sheet by place, as another program reads them. */
function commentsIn(bytes: Buffer): Record<string, string> {
  const { SheetNames, Sheets } = read(bytes);
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
  return Object.fromEntries(
    Object.entries(sheet).flatMap(([place, cell]) =>
      cell?.c ? [[place, cell.c.map(({ t }: { t: string }) => t).join('|')]] : [],
    ),
  );
}

const gridsIn = async (name: string, bytes: Buffer): Promise<readonly Grid[]> => {
  const found = await readSheets({ name, bytes });
  return found.ok ? found.sheets : [];
};

const said = {
  A1: '还有3处未列出。',
  A2: '整改时限为空。',
  C2: '没有这个单位。\n请改用名册中的名称。',
};

describe('a copy of a clerk’s file with what is wrong in it', () => {
  it('is the xlsx itself with a comment on each cell, and holds what it held', async () => {
    const bytes = makeZip([
      ...workbookParts(`${sheetData(rows)}<tableParts count="0"/>`),
      { name: 'xl/media/image1.png', data: 'picture' },
    ]);
    const copy = await copyOf('a.xlsx', bytes);
    expect(copy.isOwn).to.equal(true);
    expect(commentsIn(copy.bytes)).to.deep.equal(said);
    expect(await gridsIn('a.xlsx', copy.bytes)).to.deep.equal(await gridsIn('a.xlsx', bytes));
    expect(copy.bytes.includes('xl/media/image1.png')).to.equal(true);
  });

  it('keeps comments that are there, and ends one on the same cell with its own', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet(rows);
    const note = (text: string) => Object.assign([{ a: '科长', t: text }], { hidden: true });
    if (sheet.B2) sheet.B2.c = note('请核实');
    if (sheet.C2) sheet.C2.c = note('哪个单位？');
    utils.book_append_sheet(book, sheet, '台账');
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    const copy = await copyOf('a.xlsx', bytes);
    expect(copy.isOwn).to.equal(true);
    expect(commentsIn(copy.bytes)).to.deep.equal({
      ...said,
      B2: '请核实',
      C2: `哪个单位？\n${said.C2}`,
    });
  });

  it('may be made again of itself', async () => {
    const first = await copyOf('a.xlsx', makeZip(workbookParts(sheetData(rows))));
    const again: FileNote[] = [{ sheet: '台账', row: 1, letter: 'B', text: '再看。' }];
    const second = await copyOf('a.xlsx', first.bytes, again);
    expect(commentsIn(second.bytes)).to.deep.equal({ ...said, B1: '再看。' });
  });

  for (const format of ['xls', 'ods', 'csv'] as const)
    it(`is an xlsx of the values for an ${format}, in which no text is a formula`, async () => {
      const bytes =
        format === 'csv'
          ? Buffer.from(rows.map((row) => row.map((text) => `"${text}"`).join(',')).join('\r\n'))
          : clerkFile(format, [{ name: '台账', rows }]);
      const copy = await copyOf(`台账.${format}`, bytes);
      expect(copy.isOwn).to.equal(false);
      expect(commentsIn(copy.bytes)).to.deep.equal(said);
      const [grid] = await gridsIn('a.xlsx', copy.bytes);
      expect(grid?.rows.map(({ cells }) => cells.map((cell) => cell?.text))).to.deep.equal(rows);
      const sheet = Object.values(read(copy.bytes).Sheets)[0];
      expect(sheet?.B2).to.include({ t: 's', v: '=1+1' });
      expect(sheet?.B2).not.to.have.property('f');
    });

  it('is not made of a file that cannot be read', async () => {
    expect(await commentedCopy({ name: 'a.xlsx', bytes: Buffer.from('x') }, notes)).to.equal(null);
  });
});
