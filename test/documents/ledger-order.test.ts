import { expect } from 'chai';
import { readLedger } from '../../src/documents/import/ledger-import.ts';
import type { Cell } from '../../src/documents/sheet/grid.ts';
import { heads, places, readRows, row, today, units } from './clerk-rows.ts';
import { type GridValue, gridOf } from './grid-maker.ts';

const requirement = (text: string): GridValue[] => [null, null, null, text];

/** Reads rows of which those with these numbers are struck through. */
function readStruck(rows: readonly (readonly GridValue[])[], ...struck: number[]) {
  const grid = gridOf(rows);
  const cross = (cell: Cell | null): Cell | null => cell && { ...cell, struck: true };
  const crossed = grid.rows.map((each) =>
    struck.includes(each.number) ? { ...each, cells: each.cells.map(cross) } : each,
  );
  return readLedger({ ...grid, rows: crossed }, { units, today });
}

describe('a row with a requirement alone', () => {
  it('stays with its own finding, and never goes to the one before where its own is closed', () => {
    const { findings, errors, warnings } = readRows([
      heads,
      row(1, '财政局'),
      row(2, '教体局', { 是否销号: '是' }),
      requirement('（二）建立制度'),
    ]);
    expect(findings.map((f) => f.recommendation)).to.deep.equal(['限期改正。']);
    expect(errors).to.deep.equal([]);
    expect(places(warnings)).to.deep.equal(['3 K already-closed', '4  requirement-passed']);
    expect(warnings[1]?.message).to.contain('第3行');
  });

  it('never goes to the one before where its own is struck through', () => {
    const rows = [heads, row(1, '财政局'), row(2, '教体局'), requirement('（二）建立制度')];
    const { findings, warnings } = readStruck(rows, 3);
    expect(findings.map((f) => f.recommendation)).to.deep.equal(['限期改正。']);
    expect(warnings.map((w) => w.code)).to.have.members(['requirement-passed', 'rows-struck']);
  });
});

describe('a row that carries a marking of secrecy', () => {
  it('keeps its place: what belongs to it goes to no other finding, and numbers begin again with it', () => {
    const secret = { 问题表述: '机密★ 某处工程', 问题类别: '工程' };
    const { findings, errors } = readRows([
      heads,
      row(1, '财政局'),
      row(2, '财政局'),
      row(1, '教体局', secret),
      requirement('（二）建立制度'),
      row(2, '教体局', { 问题类别: null }),
    ]);
    expect(places(errors)).to.deep.equal(['4 C classified', '5 D requirement-alone']);
    expect(findings.map((f) => [f.row, f.category, f.recommendation])).to.deep.equal([
      [2, '依法行政', '限期改正。'],
      [3, '依法行政', '限期改正。'],
      [6, '工程', '限期改正。'],
    ]);
  });
});

describe('a sheet that was printed on several pages', () => {
  const title = ['云岭县2026年督察整改台账'];
  const bare = (seq: number) => row(seq, '财政局', { 问题类别: null });
  const across = (top: number) => ({ top, left: 1, bottom: top, right: 12 });

  it('has its title and heads again, and they name no category', () => {
    const rows = [title, heads, bare(1), title, heads, bare(2)];
    for (const merges of [[across(1), across(4)], []]) {
      const { findings, errors, warnings } = readLedger(gridOf(rows, merges), { units, today });
      expect(findings.map((f) => [f.row, f.category])).to.deep.equal([
        [3, ''],
        [6, ''],
      ]);
      expect(errors).to.deep.equal([]);
      expect(warnings.filter(({ row: at }) => at > 2)).to.deep.equal([]);
    }
  });

  it('has numbers of pages, which are named and belong to no finding', () => {
    const pages = [
      ['第1页 共3页'],
      [null, null, null, '第 2 页'],
      [null, '共3页'],
      ['— 4 —'],
      ['-5-'],
    ];
    for (const each of pages) {
      const grid = gridOf([heads, row(1, '财政局'), each, bare(2)], [across(3)]);
      const { findings, errors, warnings } = readLedger(grid, { units, today });
      expect(findings.map((f) => f.recommendation)).to.deep.equal(['限期改正。', '限期改正。']);
      expect(errors, String(each)).to.deep.equal([]);
      expect(warnings.map((w) => w.code)).to.include('rows-beside');
    }
  });

  it('is read no further where its heads have changed places, in the same words or others', () => {
    const swapped = [...heads];
    [swapped[5], swapped[6]] = ['责任人', '责任领导'];
    const inOtherWords = [...heads];
    [inOtherWords[3], inOtherWords[4]] = ['责任单位', '整改意见'];
    for (const other of [swapped, inOtherWords, [...heads].reverse()]) {
      const { findings, errors, notImported, cells } = readRows([
        heads,
        row(1, '财政局'),
        other,
        row(2, '财政局'),
        row(3, '教体局'),
      ]);
      expect(findings.map((f) => f.row)).to.deep.equal([2]);
      expect(places(errors)).to.deep.equal(['3  heads-changed']);
      expect(notImported.map(({ code }) => code)).to.include('heads-changed');
      expect(cells.read + cells.notImported).to.equal(cells.present);
    }
  });

  it('may have the same columns in other words on a further page', () => {
    const others = heads.map((head) => (head === '整改要求' ? '整改意见' : head));
    const { findings, errors } = readRows([heads, row(1, '财政局'), others, row(2, '财政局')]);
    expect(errors).to.deep.equal([]);
    expect(findings.map((f) => f.row)).to.deep.equal([2, 4]);
  });
});

describe('rows that are hidden', () => {
  it('are imported and named by their numbers', () => {
    const grid = gridOf([heads, row(1, '财政局'), row(2, '教体局')]);
    const rows = grid.rows.map((each) => ({ ...each, hidden: each.number === 3 }));
    const { findings, warnings } = readLedger({ ...grid, rows }, { units, today });
    expect(findings).to.have.length(2);
    expect(warnings.map((w) => w.message)).to.deep.equal([
      '被隐藏或筛选掉的行也已导入：第3行，请核对。',
    ]);
  });
});

describe('a row that begins as a note does', () => {
  it('is told of by its fault where the whole row is filled', () => {
    const change = { 序号: null, 问题类别: null, 问题表述: '说明：记录不全。', 牵头单位: '/' };
    expect(readRows([heads, row(1, '财政局', change)]).errors.map((e) => e.code)).to.deep.equal([
      'unit-missing',
    ]);
  });
});

describe('a category that stands in the first row of several', () => {
  const bare = (seq: number) => row(seq, '财政局', { 问题类别: null });
  const categories = (first: GridValue[]) =>
    readRows([heads, row(1, '教体局', { 问题类别: '档案' }), first, bare(3), bare(4)]).findings.map(
      (f) => f.category,
    );

  it('holds for the rows below where the first is closed or has an error', () => {
    for (const change of [
      { 是否销号: '已销号' },
      { 牵头单位: '无此单位处' },
      { 问题表述: '' },
      { 整改时限: '尽快' },
    ])
      expect(
        categories(row(2, '财政局', { ...change, 问题类别: '安全' })),
        JSON.stringify(change),
      ).to.deep.equal(['档案', '安全', '安全']);
  });

  it('holds for the rows below where the first is struck through', () => {
    const rows = [heads, row(1, '教体局'), row(2, '财政局', { 问题类别: '安全' }), bare(3)];
    expect(readStruck(rows, 3).findings.map((f) => f.category)).to.deep.equal(['依法行政', '安全']);
  });

  it('does not make a finding out of a wholly equal row', () => {
    const same = { 问题表述: '同一个问题。' };
    const { errors } = readRows([
      heads,
      row(1, '财政局', same),
      row(2, '财政局', { ...same, 问题类别: null }),
    ]);
    expect(places(errors)).to.deep.equal(['3 C row-duplicate']);
  });
});

describe('numbers that begin again', () => {
  it('do so also where the first row of a run is closed', () => {
    const { errors, findings } = readRows([
      heads,
      row(1, '财政局'),
      row(2, '财政局'),
      row(1, '教体局', { 是否销号: '是' }),
      row(2, '教体局'),
    ]);
    expect(errors).to.deep.equal([]);
    expect(findings.map((f) => f.row)).to.deep.equal([2, 3, 5]);
  });
});

describe('a row of a ledger that looks like one beside it', () => {
  const merge = { top: 2, left: 5, bottom: 3, right: 5 };
  const merged = (second: GridValue[]) =>
    readLedger(gridOf([heads, row(1, '财政局'), second], [merge]), { units, today });

  it('is a finding where its unit is merged with the one above', () => {
    for (const change of [
      { 序号: null, 问题类别: '汇总报送' },
      { 序号: null, 问题类别: null, 问题表述: '说明：记录不全。' },
      { 序号: null, 问题类别: '合计方面' },
    ]) {
      const { findings } = merged(row(2, '', { ...change, 牵头单位: null }));
      expect(
        findings.map((f) => f.row),
        JSON.stringify(change),
      ).to.deep.equal([2, 3]);
    }
  });

  it('is a sum where its first words say so, whatever stands in the column of units', () => {
    for (const sum of [
      ['合计', null, '3', null, '4'],
      ['小计：', '5个'],
      [null, null, '总计', 9],
      ['财政局小计', null, '1个'],
      ['本页小计', '3'],
      ['累计', 4],
    ]) {
      const { findings, errors, warnings } = readRows([heads, row(1, '财政局'), sum]);
      expect(findings, JSON.stringify(sum)).to.have.length(1);
      expect(errors, JSON.stringify(sum)).to.deep.equal([]);
      expect(places(warnings)).to.deep.equal(['0  rows-beside']);
    }
  });

  it('is a signature where nothing but a day stands in it', () => {
    for (const at of [0, 2, 3, 4, 8]) {
      const day = [...Array<null>(at).fill(null), '2026年9月1日'];
      const { findings, errors, warnings } = readRows([heads, row(1, '财政局'), day]);
      expect(errors, String(at)).to.deep.equal([]);
      expect(findings.map((f) => f.recommendation)).to.deep.equal(['限期改正。']);
      expect(places(warnings)).to.deep.equal(['0  rows-beside']);
    }
  });

  it('is a note where the column of units comes first', () => {
    const order = (cells: GridValue[]) => [
      cells[4] ?? null,
      ...cells.slice(0, 4),
      ...cells.slice(5),
    ];
    const { errors, warnings } = readRows([
      order(heads),
      order(row(1, '财政局')),
      ['注：本表一式三份，逾期不报的，予以通报。'],
    ]);
    expect(errors).to.deep.equal([]);
    expect(places(warnings)).to.deep.equal(['0  rows-beside']);
  });
});
