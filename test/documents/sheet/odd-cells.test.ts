import { expect } from 'chai';
import { makeZip, workbookParts } from '../zip-maker.ts';
import { firstRow, texts } from './first-row.ts';
import { codeOf } from './hostile-case.ts';
import { biffRecord, xlsFile } from './xls-maker.ts';

const row = (cells: string): Buffer =>
  makeZip(workbookParts(`<sheetData><row>${cells}</row></sheetData>`));
const seen = async (cells: string) => firstRow('a.xlsx', row(cells));

/** A formula in A1 whose saved value is the text that follows in records of their own. */
const formula = (): Buffer => {
  const data = Buffer.alloc(22);
  data.writeUInt16LE(0xffff, 12);
  return biffRecord(0x06, data);
};

/** A text of two bytes a character, as the record behind a formula holds it. */
const wideText = (text: string, length = text.length): Buffer => {
  const head = Buffer.alloc(3);
  head.writeUInt16LE(length);
  head[2] = 1;
  return Buffer.concat([head, Buffer.from(text, 'utf16le')]);
};

describe('a cell of a workbook', () => {
  it('that holds a date in words of XML is that day, or that hour', async () => {
    const [day, hour] = await seen(
      '<c t="d"><v>2027-03-31</v></c><c t="d"><v>2027-03-31T18:00:00</v></c>',
    );
    expect(day).to.include({ text: '2027-03-31', kind: 'date' });
    expect(hour).to.include({ text: '2027-03-31T18:00', kind: 'date' });
  });

  it('that says it is a number and is none is seen as it is written', async () => {
    expect(texts(await seen('<c><v>30日内</v></c><c t="n"><v>1,200</v></c>'))).to.deep.equal([
      '30日内',
      '1,200',
    ]);
  });

  it('whose text goes on behind runs and a reading aloud is one text', async () => {
    const cell =
      '<c t="inlineStr"><is><r><t>台账</t></r><r><t>缺页&amp;lt;</t></r><rPh sb="0" eb="1"><t>たい</t></rPh></is></c>';
    expect(texts(await seen(cell))).to.deep.equal(['台账缺页&lt;']);
  });

  it('that refers to a text which is not there makes the file a damaged one', async () => {
    expect(await codeOf('a.xlsx', row('<c t="s"><v>7</v></c>'))).to.equal('file-damaged');
  });

  it('of an old workbook may have its text in several records', async () => {
    const rest = Buffer.concat([Buffer.from([0]), Buffer.from('abc', 'latin1')]);
    const records = [formula(), biffRecord(0x0207, wideText('台账', 5)), biffRecord(0x3c, rest)];
    expect(
      texts(await firstRow('a.xls', xlsFile([{ column: 1, text: '甲' }], records))),
    ).to.deep.equal(['台账abc', '甲']);
  });

  it('of an old workbook is read behind a gap in its records, and where its formula has an older number', async () => {
    const result = Buffer.alloc(22);
    result.writeDoubleLE(3, 6);
    const records = [Buffer.alloc(8), biffRecord(0x0406, result)];
    const cells = await firstRow('a.xls', xlsFile([{ column: 1, text: '甲' }], records));
    expect(texts(cells)).to.deep.equal(['3', '甲']);
  });

  it('of an old workbook whose formula has no saved text has failed', async () => {
    const [cell] = await firstRow('a.xls', xlsFile([{ column: 1, text: '甲' }], [formula()]));
    expect(cell).to.deep.equal({ text: '#N/A', kind: 'error' });
  });
});
