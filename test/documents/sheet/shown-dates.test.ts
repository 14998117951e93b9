import { expect } from 'chai';
import { clerkFile, serialOf } from '../clerk-file.ts';
import { makeZip, workbookParts } from '../zip-maker.ts';
import { firstRow, texts } from './first-row.ts';
import { xlsFile } from './xls-maker.ts';

describe('the date that a clerk sees', () => {
  const shownBy = async (format: string, value = serialOf('2027-06-01')) => {
    const bytes = clerkFile('xlsx', [{ rows: [[{ number: value, format }]] }]);
    return (await firstRow('a.xlsx', bytes))[0];
  };

  for (const format of [
    'yyyy"年"m"月"',
    '[$-804]yyyy"年"m"月"',
    'yyyy/m',
    'yyyy-mm',
    'yyyy\\年m\\月;@',
  ])
    it(`is a month where the format is ${format}`, async () => {
      const cell = await shownBy(format);
      expect(cell?.kind).to.equal('string');
      expect(cell?.text).to.match(/^2027(?:年|\/|-)0?6月?$/);
    });

  for (const format of [
    'yyyy-mm-dd',
    'm/d/yy',
    'yyyy"年"m"月"d"日"',
    '[$-F800]dddd, mmmm dd, yyyy',
    'm"月"d"日";@',
  ])
    it(`is a day where the format is ${format}`, async () => {
      expect(await shownBy(format)).to.include({ text: '2027-06-01', kind: 'date' });
    });

  for (const format of ['mmm-yy', 'yyyy.mm', 'yyyy年m月', '[DBNum1][$-804]yyyy"年"m"月"'])
    it(`is a month that can be read where the format is ${format}`, async () => {
      expect((await shownBy(format))?.text).to.match(/^2027(?:年6月|\.06)$/);
    });

  it('has no hour that is not shown, and the weekday in Chinese', async () => {
    const value = serialOf('2027-06-01') + 0.75;
    expect(await shownBy('yyyy/m/d aaaa', value)).to.deep.equal({
      text: '2027-06-01',
      kind: 'date',
      shown: '2027/6/1 星期二',
    });
    expect(await shownBy('yyyy年m月d日', value)).to.include({ shown: '2027年6月1日' });
    expect(await shownBy('上午/下午h"时"', value)).to.include({ text: '下午6时', kind: 'string' });
    expect(await shownBy('yyyy.m.d h:mm', value)).to.deep.equal({
      text: '2027-06-01T18:00',
      kind: 'date',
      shown: '2027.6.1 18:00',
    });
  });

  it('is an hour where the format shows an hour alone, and a number where it shows none of them', async () => {
    expect(await shownBy('h:mm', 0.75)).to.deep.equal({ text: '18:00', kind: 'string' });
    expect(await shownBy('#,##0.00', 1234.5)).to.deep.equal({
      text: '1234.5',
      kind: 'number',
      shown: '1,234.50',
    });
    expect(await shownBy('0.00E+00', 46_000)).to.include({ text: '46000', kind: 'number' });
  });

  it('follows the formats that East Asian programs name by number alone', async () => {
    const numbers = [27, 31, 57, 58, 14];
    const xfs = [0, ...numbers].map((number) => `<xf numFmtId="${number}"/>`).join('');
    const cells = numbers.map((_, at) => `<c s="${at + 1}"><v>46539</v></c>`).join('');
    const parts = [
      ...workbookParts(`<sheetData><row r="1">${cells}</row></sheetData>`),
      { name: 'xl/styles.xml', data: `<styleSheet><cellXfs>${xfs}</cellXfs></styleSheet>` },
    ];
    const expected = ['2027年6月', '2027-06-01', '2027年6月', '2027-06-01', '2027-06-01'];
    expect(texts(await firstRow('a.xlsx', makeZip(parts)))).to.deep.equal(expected);
    const styles = numbers.map((format) => ({ font: 0, format }));
    const old = numbers.map((_, column) => ({ column, number: 46_539, style: column }));
    expect(texts(await firstRow('a.xls', xlsFile(old, [], styles)))).to.deep.equal(expected);
  });

  for (const format of ['xlsx', 'xls'] as const)
    it(`is the same in an ${format} that counts its days from 1904`, async () => {
      const value = serialOf('2030-12-31') - 1462;
      const rows = [[{ number: value, format: 'yyyy-mm-dd' }, value, 3]];
      const bytes = clerkFile(format, [{ rows }], { from1904: true });
      expect(await firstRow(`a.${format}`, bytes)).to.deep.equal([
        { text: '2030-12-31', kind: 'date' },
        { text: String(value), kind: 'number', day: '2030-12-31' },
        { text: '3', kind: 'number' },
      ]);
    });
});
