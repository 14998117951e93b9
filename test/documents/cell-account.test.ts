import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type ImportedFiles, importFiles } from '../../src/documents/import/import-files.ts';
import type { LedgerRead } from '../../src/documents/import/ledger.ts';
import {
  isCarried,
  type LedgerColumn,
  ledgerHeads,
} from '../../src/documents/import/ledger-heads.ts';
import { readLedger } from '../../src/documents/import/ledger-import.ts';
import { readRoster } from '../../src/documents/import/roster/roster-import.ts';
import type { Grid, Merge } from '../../src/documents/sheet/grid.ts';
import { readSheets } from '../../src/documents/sheet/read-sheets.ts';
import { heads, row, today, units } from './clerk-rows.ts';
import { type GridValue, gridOf } from './grid-maker.ts';

const at = (url: URL) => ({
  name: decodeURIComponent(url.pathname.split('/').at(-1) ?? ''),
  bytes: readFileSync(url),
});
const folder = new URL('./clerk-files/', import.meta.url);
const clerkFiles = readdirSync(folder)
  .filter((name) => /\.(xlsx|csv)$/.test(name))
  .map((name) => at(new URL(name, folder)));
const roster = at(new URL('rosters/whole.xlsx', folder));

/** Cells with content, counted without the import. */
async function cellsIn(file: ReturnType<typeof at>): Promise<number> {
  const read = await readSheets(file);
  if (!read.ok) return 0;
  const counts = read.sheets.map(({ rows }: Grid) =>
    rows.map(
      ({ cells }) => cells.filter((cell) => cell !== null && cell.text.trim() !== '').length,
    ),
  );
  return counts.flat().reduce((a, b) => a + b, 0);
}

type Account = Pick<ImportedFiles | LedgerRead, 'cells' | 'notImported'>;

function expectClosed({ cells, notImported }: Account, present: number): void {
  expect(cells.present).to.equal(present);
  expect(cells.read + cells.notImported).to.equal(cells.present);
  expect(notImported.reduce((sum, left) => sum + left.cells, 0)).to.equal(cells.notImported);
  expect(notImported.map(({ code }) => code)).to.not.include('not-accounted');
}

const ledgerOf = (rows: readonly (readonly GridValue[])[], merges: Merge[] = []): LedgerRead =>
  readLedger(gridOf(rows, merges), { units, today });

/** Places and reasons of what is left out. */
const leftIn = ({ notImported }: Account): string[] =>
  notImported.map(({ range, cells, code }) => `${range} ${cells} ${code}`);

describe('the account of an import’s cells', () => {
  for (const ledger of clerkFiles)
    it(`closes for ${ledger.name}`, async () => {
      const read = await importFiles({ ledger, roster, today });
      expectClosed(read, (await cellsIn(ledger)) + (await cellsIn(roster)));
    });

  it('has everything read in a plain ledger', () => {
    const read = ledgerOf([heads, row(1, '县教育体育局'), row(2, '县财政局')]);
    expectClosed(read, 32);
    expect(leftIn(read)).to.deep.equal([]);
  });

  it('names what stands above and below the table, and each row that holds no finding', () => {
    const read = ledgerOf([
      ['2026年法治督察整改台账'],
      ['填报单位：督查室'],
      heads,
      ['一、法治意识'],
      row(1, '县教育体育局'),
      row(2, '县财政局', { 是否销号: '已销号' }),
      row(3, '无此单位'),
      heads,
      ['9'],
      ['合计', '', '3个'],
      ['制表人：张三'],
    ]);
    expectClosed(read, 2 + 12 + 1 + 10 + 10 + 10 + 12 + 1 + 2 + 1);
    expect(leftIn(read)).to.deep.equal([
      'A2 1 above-heads',
      'A6:K6 10 closed',
      'A7:K7 10 refused',
      'A8:L8 12 heads-repeated',
      'A9 1 number-only',
      'A10:C10 2 total',
      'A11 1 note',
    ]);
    expect(read.notImported.find(({ code }) => code === 'refused')?.message).to.include('无此单位');
  });

  it('names columns without a head, with an unknown one, and beside one of the same meaning', () => {
    const read = ledgerOf([
      [...heads, '得分', '责任单位', ''],
      [...row(1, '县教育体育局'), '90', '县财政局', '附件3'],
      [...row(2, '县财政局'), '80', '县财政局', ''],
    ]);
    expect(leftIn(read)).to.deep.equal([
      'M1:M3 3 head-unknown',
      'N1:N3 3 head-taken',
      'O2 1 head-none',
    ]);
    const [told] = read.warnings.filter(({ code }) => code === 'column-unread');
    expect(told?.message).to.include('得分（M列）、责任单位（N列）、无列名（O列）');
  });

  it('names what only the unit reports, or Duban counts', () => {
    const read = ledgerOf([
      [...heads, '催办次数'],
      [...row(1, '县财政局', { 完成情况: '已整改' }), '3'],
    ]);
    expect(leftIn(read)).to.deep.equal(['J2 1 column-later', 'M2 1 column-own']);
    expect(read.warnings.map(({ code }) => code)).to.deep.equal(['column-later']);
  });

  it('says of a requirement below a refused finding that it is refused', () => {
    const rest = (text: string) => ['', '', '', text];
    const read = ledgerOf([
      heads,
      row(1, '无此单位'),
      rest('（二）补课。'),
      row(2, '县财政局'),
      rest('（二）补票。'),
    ]);
    expectClosed(read, 12 + 10 + 1 + 10 + 1);
    expect(leftIn(read)).to.deep.equal(['A2:K2 10 refused', 'D3 1 refused']);
  });

  it('reads a cell that is merged down once, also where its first row is refused', () => {
    const rows = [heads, row(1, '无此单位'), row(2, '县财政局')].map((r) => [...r]);
    (rows[2] as GridValue[])[1] = null;
    const read = ledgerOf(rows, [{ top: 2, left: 2, bottom: 3, right: 2 }]);
    expectClosed(read, 12 + 10 + 9);
    expect(leftIn(read)).to.include('A2:K2 9 refused');
  });

  it('leaves a whole sheet out that carries a marking or lacks the unit', () => {
    const secret = ledgerOf([['机密★10年'], heads, row(1, '县财政局')]);
    expect(leftIn(secret)).to.deep.equal(['A1:L3 23 sheet-faulty']);
    const without = (r: readonly GridValue[]) => r.filter((_, i) => i !== 4);
    const lacking = ledgerOf([without(heads), without(row(1, '县财政局'))]);
    expect(lacking.cells).to.deep.equal({ present: 20, read: 0, notImported: 20 });
  });

  it('counts what a finding carries as read: each such column is found again in the finding', () => {
    const inWords: Partial<Record<LedgerColumn, string>> = {
      severity: '严重',
      leadUnit: '县财政局',
      coUnits: '青崖镇',
      timing: '长期坚持',
      dueDate: '2026-12-31',
    };
    const shown: Partial<Record<LedgerColumn, string>> = {
      severity: 'critical',
      timing: 'longTerm',
    };
    // Whether a row is closed or classified decides if there is a finding at all; it is not kept in it.
    const decides = ['closedAt', 'classification'];
    const ids = (Object.keys(ledgerHeads) as LedgerColumn[]).filter(
      (id) => isCarried(id) && !decides.includes(id),
    );
    const value = (id: LedgerColumn) => inWords[id] ?? `某${ids.indexOf(id)}甲`;
    const read = ledgerOf([ids.map((id) => ledgerHeads[id][0] ?? ''), ids.map(value)]);
    expect(read.errors).to.deep.equal([]);
    expect(read.cells.notImported).to.equal(0);
    const said = JSON.stringify(read.findings[0]);
    for (const id of ids) expect(said, id).to.include(shown[id] ?? value(id));
  });

  it('is kept of a roster as well', () => {
    const read = readRoster(
      gridOf([
        ['单位名册'],
        ['单位', '类别', '主要负责人', '联络员', '联系电话', '车牌'],
        ['一、部门'],
        ['县财政局', '部门', '张三', '李四', '0955-1111111', '甲A1'],
        ['县财政局', '部门', '张三', '李四', '0955-1111111', ''],
        ['合计', '2'],
      ]),
    );
    expectClosed(read, 1 + 6 + 1 + 6 + 5 + 2);
    expect(leftIn(read)).to.deep.equal([
      'A1 1 above-heads',
      'F2:F4 2 head-unknown',
      'A3 1 group-row',
      'A5:E5 5 refused',
      'A6:B6 2 total',
    ]);
  });
});
