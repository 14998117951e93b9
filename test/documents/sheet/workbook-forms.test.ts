import { expect } from 'chai';
import { clerkFile, serialOf } from '../clerk-file.ts';
import { makeZip, sheetData, workbookParts } from '../zip-maker.ts';
import { firstRow, gridsIn, texts } from './first-row.ts';
import { odsFile } from './ods-maker.ts';
import { biffRecord, xlsFile } from './xls-maker.ts';

const merge = { top: 1, left: 1, bottom: 1, right: 3 };
const day = serialOf('2026-09-26');
const clerks = [
  {
    name: '台账',
    rows: [
      ['标题', null, null],
      ['序号', 7, { number: day + 0.75, format: 'yyyy/m/d h:mm' }],
      ['甲乙', { formula: '1+1', saved: 2 }, { number: 0.5, format: '0%' }],
    ],
    merges: [merge],
    hiddenRows: [3],
    hiddenColumns: [2],
  },
  { name: '旧表', rows: [['x']], hidden: true },
] as const;

describe('a workbook that a clerk saved', () => {
  for (const format of ['xlsx', 'xls'] as const) {
    it(`as ${format} gives texts, numbers, dates, merged ranges and what is hidden as plain data`, async () => {
      const [first, second] = await gridsIn(`台账.${format}`, clerkFile(format, clerks));
      expect(first).to.deep.equal({
        name: '台账',
        hidden: false,
        hiddenColumns: [2],
        merges: [merge],
        rows: [
          { number: 1, hidden: false, cells: [{ text: '标题', kind: 'string' }] },
          {
            number: 2,
            hidden: false,
            cells: [
              { text: '序号', kind: 'string' },
              { text: '7', kind: 'number' },
              { text: '2026-09-26T18:00', kind: 'date', shown: '2026/9/26 18:00' },
            ],
          },
          {
            number: 3,
            hidden: format === 'xlsx',
            cells: [
              { text: '甲乙', kind: 'string' },
              { text: '2', kind: 'number' },
              { text: '0.5', kind: 'number', shown: '50%' },
            ],
          },
        ],
      });
      expect(second).to.include({ name: '旧表', hidden: true });
    });
  }

  it('as xls names hidden rows, and reads texts and numbers next to records that are not for it', async () => {
    const row = Buffer.alloc(16);
    row.writeUInt16LE(1);
    row.writeUInt16LE(0x20, 12);
    const cells = [{ text: '甲' }, { row: 1, number: 7 }];
    const bytes = xlsFile(cells, [biffRecord(0x208, row), biffRecord(0x1b8, Buffer.alloc(40))]);
    const [grid] = await gridsIn('a.xls', bytes);
    expect(grid?.rows).to.deep.equal([
      { number: 1, hidden: false, cells: [{ text: '甲', kind: 'string' }] },
      { number: 2, hidden: true, cells: [{ text: '7', kind: 'number' }] },
    ]);
  });

  it('as .et, or as xlsx under the name .xls, is what its content says', async () => {
    expect(texts(await firstRow('台账.et', clerkFile('xls', clerks)))).to.deep.equal(['标题']);
    expect(texts(await firstRow('台账.xls', clerkFile('xlsx', clerks)))).to.deep.equal(['标题']);
    const ods = clerkFile('ods', [{ rows: [['标题']] }]);
    expect(texts(await firstRow('台账.xlsx', ods))).to.deep.equal(['标题']);
  });

  it('keeps a value under a merged range to itself: only the first cell is seen', async () => {
    const rows = [['甲', '乙', '丙']];
    const [grid] = await gridsIn('a.xlsx', clerkFile('xlsx', [{ rows, merges: [merge] }]));
    expect(texts(grid?.rows[0]?.cells ?? [])).to.deep.equal(['甲']);
  });

  it('has an empty cell where a formula yields an empty text, and an error where none was saved', async () => {
    const cells =
      '<c r="A1" t="str"><f>IF(1,"")</f><v></v></c><c r="B1" t="str"><f>""</f><v/></c><c r="C1"><f>A1</f></c>';
    const bytes = makeZip(workbookParts(`<sheetData><row r="1">${cells}</row></sheetData>`));
    expect(await firstRow('a.xlsx', bytes)).to.deep.equal([
      null,
      null,
      { text: '#N/A', kind: 'error' },
    ]);
  });
});

describe('a text that is struck through', () => {
  const struck = [
    { text: '作废', kind: 'string', struck: true },
    { text: '有效', kind: 'string' },
  ];

  it('is marked in an xlsx', async () => {
    const styles =
      '<styleSheet><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>';
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1" t="str"><v>作废</v></c><c r="B1" s="2" t="str"><v>有效</v></c></row></sheetData>';
    const bytes = makeZip([...workbookParts(sheet), { name: 'xl/styles.xml', data: styles }]);
    expect(await firstRow('a.xlsx', bytes)).to.deep.equal(struck);
  });

  it('is marked in an xlsx where all of its runs are struck, and not where one is not', async () => {
    const run = (text: string, struck: boolean) =>
      `<r><rPr>${struck ? '<strike/>' : ''}</rPr><t>${text}</t></r>`;
    const shared = `<sst><si>${run('作', true)}${run('废', true)}</si><si>${run('有', true)}${run('效', false)}</si></sst>`;
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
      `<c r="C1" t="inlineStr"><is>${run('作废', true)}</is></c>`;
    const bytes = makeZip([
      ...workbookParts(`<sheetData><row r="1">${cells}</row></sheetData>`),
      { name: 'xl/sharedStrings.xml', data: shared },
    ]);
    expect(await firstRow('a.xlsx', bytes)).to.deep.equal([...struck, struck[0]]);
  });

  it('is marked in an xls', async () => {
    const styles = [
      { font: 0, format: 0 },
      { font: 5, format: 0 },
    ];
    const cells = [
      { text: '作废', style: 1 },
      { text: '有效', column: 1 },
    ];
    expect(await firstRow('a.xls', xlsFile(cells, [], styles))).to.deep.equal(struck);
  });

  it('is marked in an ods', async () => {
    const styles =
      '<style:style style:name="s1"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const cell = (text: string, style = '') =>
      `<table:table-cell${style}><text:p>${text}</text:p></table:table-cell>`;
    const row = `<table:table-row>${cell('作废', ' table:style-name="s1"')}${cell('有效')}</table:table-row>`;
    expect(await firstRow('a.ods', odsFile(row, { styles }))).to.deep.equal(struck);
  });
});

describe('an OpenDocument sheet', () => {
  it('gives what is shown: lines, spaces, dates, months, numbers, and no notes', async () => {
    const cells = [
      '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲<text:s text:c="2"/>乙</text:p><text:p>丙&amp;丁</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2027-06-01"><text:p>2027年6月1日</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2027-06-01"><text:p>2027年6月</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"/>',
      '<table:table-cell table:number-columns-repeated="1000"/>',
    ];
    const bytes = odsFile(`<table:table-row>${cells.join('')}</table:table-row>`);
    expect(await firstRow('a.ods', bytes)).to.deep.equal([
      { text: '甲  乙\n丙&丁', kind: 'string' },
      { text: '2027-06-01', kind: 'date', shown: '2027年6月1日' },
      { text: '2027年6月', kind: 'string' },
      { text: '7', kind: 'number' },
      { text: '#DIV/0!', kind: 'error' },
    ]);
  });

  it('counts rows and columns that are repeated, and names what is hidden and merged', async () => {
    const rows =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>宽</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>';
    const [grid] = await gridsIn('a.ods', odsFile(rows));
    expect(grid?.hiddenColumns).to.deep.equal([3]);
    expect(grid?.merges).to.deep.equal([{ top: 6, left: 1, bottom: 6, right: 2 }]);
    expect(
      grid?.rows.map(({ number, hidden, cells }) => [number, hidden, ...texts(cells)]),
    ).to.deep.equal([
      [4, true, 'x', 'x'],
      [5, true, 'x', 'x'],
      [6, false, '宽', undefined, 'y'],
    ]);
  });
});

describe('what a clerk has dragged shut', () => {
  it('is hidden as if it had been hidden', async () => {
    const bytes = makeZip(
      workbookParts(
        '<cols><col min="2" max="3" width="0" customWidth="1"/></cols><sheetData><row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="15"><c r="A2"><v>2</v></c></row></sheetData>',
      ),
    );
    const [grid] = await gridsIn('a.xlsx', bytes);
    expect(grid?.hiddenColumns).to.deep.equal([2, 3]);
    expect(grid?.rows.map(({ hidden }) => hidden)).to.deep.equal([true, false]);
  });
});

describe('a part of a workbook', () => {
  const parts = workbookParts(sheetData([['序号', '问题']]));
  const renamed = (change: (text: string) => string) =>
    makeZip(
      parts.map(({ name, data }) => ({
        ...{ name: change(name), data: change(String(data)) },
        // The name is in UTF-8.
        flags: 0x0800,
      })),
    );

  it('is found by its relationship, whatever it is called', async () => {
    const bytes = renamed((text) => text.replaceAll('sheet1.xml', '台账一.xml'));
    expect(texts(await firstRow('a.xlsx', bytes))).to.deep.equal(['序号', '问题']);
  });

  it('may be written in UTF-16', async () => {
    for (const swap of [false, true]) {
      const bytes = makeZip(
        parts.map(({ name, data }) => {
          const wide = Buffer.from(`\uFEFF${data}`, 'utf16le');
          return { name, data: swap ? wide.swap16() : wide };
        }),
      );
      expect(texts(await firstRow('a.xlsx', bytes))).to.deep.equal(['序号', '问题']);
    }
  });

  it('may have thousands of rows below the data that hold nothing but their looks', async () => {
    const empty = Array.from(
      { length: 60_000 },
      (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`,
    );
    const sheet = sheetData([['序号', '问题']]).replace(
      '</sheetData>',
      `${empty.join('')}</sheetData>`,
    );
    expect(texts(await firstRow('a.xlsx', makeZip(workbookParts(sheet))))).to.deep.equal([
      '序号',
      '问题',
    ]);
  });

  it('is found by an absolute target, and in another folder', async () => {
    const bytes = renamed((text) =>
      text.replace('Target="worksheets/', 'Target="/data/').replace(/^xl\/worksheets/, 'data'),
    );
    expect(texts(await firstRow('a.xlsx', bytes))).to.deep.equal(['序号', '问题']);
  });

  it('may have its names under a prefix', async () => {
    const prefixed = makeZip(
      parts.map(({ name, data }) => ({
        name,
        data: name.includes('sheet1')
          ? String(data)
              .replace(/<(\/?)(\w)/g, '<$1x:$2')
              .replace('xmlns=', 'xmlns:x=')
          : data,
      })),
    );
    expect(texts(await firstRow('a.xlsx', prefixed))).to.deep.equal(['序号', '问题']);
  });
});
