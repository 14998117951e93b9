import { expect } from 'chai';
import fc from 'fast-check';
import type { Grid } from '../../../src/documents/sheet/grid.ts';
import { readSheets } from '../../../src/documents/sheet/read-sheets.ts';
import { makeZip, sheetData, workbookParts } from '../zip-maker.ts';

async function gridsIn(name: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readSheets({ name, bytes });
  if (!read.ok) throw new Error(`${read.refusal.code} ${read.refusal.detail ?? ''}`);
  return read.sheets;
}

async function csvTexts(bytes: Uint8Array): Promise<(string | undefined)[][]> {
  const [grid] = await gridsIn('台账.csv', bytes);
  return (grid?.rows ?? []).map((row) => row.cells.map((cell) => cell?.text));
}

describe('reading a workbook that a clerk saved', () => {
  it('keeps the value that was saved with a formula, and names a formula without one', async () => {
    const cells = '<c r="A1"><f>1/0</f></c><c r="B1" t="e"><f>X</f><v>#REF!</v></c>';
    const bytes = makeZip(workbookParts(`<sheetData><row r="1">${cells}</row></sheetData>`));
    const [grid] = await gridsIn('a.xlsx', bytes);
    expect(grid?.rows[0]?.cells.map((cell) => cell?.kind)).to.deep.equal(['error', 'error']);
  });

  it('is not stopped by a validation or a name that covers a whole column or sheet', async () => {
    const validation =
      '<dataValidations><dataValidation type="list" sqref="A1:Z1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
    const names =
      '<definedNames><definedName name="all">台账!$A$1:$XFD$1048576</definedName></definedNames>';
    const bytes = makeZip(workbookParts(sheetData([['序号']]) + validation, names));
    const [grid] = await gridsIn('a.xlsx', bytes);
    expect(grid?.rows[0]?.cells[0]?.text).to.equal('序号');
  });
});

describe('reading a csv', () => {
  const text = '序号,问题\r\n1,"甲,""乙""\n丙"\r\n';
  const rows = [
    ['序号', '问题'],
    ['1', '甲,"乙"\n丙'],
  ];

  it('reads UTF-8 with and without a mark', async () => {
    expect(await csvTexts(Buffer.from(text))).to.deep.equal(rows);
    expect(await csvTexts(Buffer.from(`\uFEFF${text}`))).to.deep.equal(rows);
  });

  it('reads GB18030 as older Excel writes it', async () => {
    const bytes = Buffer.from('d0f2bac52ccecacce20a312cbcd70a', 'hex');
    expect(await csvTexts(bytes)).to.deep.equal([
      ['序号', '问题'],
      ['1', '甲'],
    ]);
  });

  it('numbers rows as a spreadsheet program shows them, blank lines and line breaks in cells included', async () => {
    const [grid] = await gridsIn('a.csv', Buffer.from('a\n\n"b\nc"\nd'));
    expect(grid?.rows.map((row) => row.number)).to.deep.equal([1, 3, 4]);
  });

  it('reads UTF-16 with a mark, in either order of bytes', async () => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await csvTexts(little)).to.deep.equal(rows);
    expect(await csvTexts(Buffer.from(little).swap16())).to.deep.equal(rows);
  });

  it('reads characters of GBK and of GB18030 that GB 2312 does not have', async () => {
    // 镕 is in GBK alone; 㐀 takes four bytes in GB18030.
    const bytes = Buffer.concat([
      Buffer.from('e946', 'hex'),
      Buffer.from(','),
      Buffer.from('8139ee39', 'hex'),
    ]);
    expect(await csvTexts(bytes)).to.deep.equal([['镕', '㐀']]);
  });

  for (const [what, mark] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const)
    it(`reads fields parted by ${what}, with commas in their texts`, async () => {
      const lines = [`序号${mark}问题${mark}单位`, `1${mark}"甲${mark}乙,丙"${mark}某局,某镇`];
      expect(await csvTexts(Buffer.from(lines.join('\r\n')))).to.deep.equal([
        ['序号', '问题', '单位'],
        ['1', `甲${mark}乙,丙`, '某局,某镇'],
      ]);
    });

  it('reads fields parted by commas, with semicolons in their texts', async () => {
    expect(await csvTexts(Buffer.from('序号,问题\n1,甲;乙;丙\n2,丁'))).to.deep.equal([
      ['序号', '问题'],
      ['1', '甲;乙;丙'],
      ['2', '丁'],
    ]);
  });

  it('follows the line in which Excel names the separator', async () => {
    const [grid] = await gridsIn('a.csv', Buffer.from('sep=;\r\na;b,c,d\r\n'));
    expect(
      grid?.rows.map(({ number, cells }) => [number, ...cells.map((c) => c?.text)]),
    ).to.deep.equal([[2, 'a', 'b,c,d']]);
  });

  for (const [what, content, row] of [
    ['opened and never closed', 'a,b\n1,"甲\n2,乙\n', 2],
    [
      'closed before the end of its field',
      '序号,问题\n1,"三重一大制度未落实,补齐\n2,"食堂无留样",留样\n',
      2,
    ],
    ['closed before a text', 'a,b\n1,乙\n2,"甲"乙\n', 3],
    ['opened in the last field', 'a,"b', 1],
  ] as const)
    it(`is refused with its row where a quote is ${what}`, async () => {
      const read = await readSheets({ name: 'a.csv', bytes: Buffer.from(content) });
      expect(read.ok || read.refusal.code).to.equal('csv-quotes');
      if (read.ok) return;
      expect(read.refusal.message).to.match(new RegExp(`^第${row}行：`));
      expect(read.refusal.messageEn).to.match(new RegExp(`^Row ${row}: `));
    });

  it('knows what a failed formula has left in a field, and does not take it for a text', async () => {
    const bytes = Buffer.from('#REF!,#N/A,#VALUE!,见#REF!\n');
    const read = await readSheets({ name: 'a.csv', bytes });
    const cells = read.ok ? read.sheets[0]?.rows[0]?.cells : [];
    expect(cells?.map((cell) => cell?.kind)).to.deep.equal(['error', 'error', 'error', 'string']);
  });

  it('keeps a quote in the middle of a text, and takes blanks after a closing quote', async () => {
    expect(await csvTexts(Buffer.from('5"管,"甲" ,乙\n'))).to.deep.equal([['5"管', '甲', '乙']]);
  });

  /** A field as RFC 4180 quotes it, a text that could be run with an apostrophe before it. */
  const quoted = (text: string): string => {
    const guard = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" : '';
    return `"${guard}${text.replaceAll('"', '""')}"`;
  };

  it('reads back every record that is quoted and guarded', async () => {
    const field = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
    const record = fc
      .array(field, { minLength: 1, maxLength: 4 })
      .map((fields) => [...fields, '.']);
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
        const wanted = records.map((fields) => fields.map((text) => text || undefined));
        const lines = records.map((fields) => `${fields.map(quoted).join(',')}\r\n`);
        expect(await csvTexts(Buffer.from(lines.join('')))).to.deep.equal(wanted);
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
