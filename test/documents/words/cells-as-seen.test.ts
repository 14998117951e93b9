import { expect } from 'chai';
import { readLedger } from '../../../src/documents/import/ledger-import.ts';
import { heads, places, readRows, row, today, units } from '../clerk-rows.ts';
import { type GridValue, gridOf } from '../grid-maker.ts';

describe('a cell that is merged across columns or down', () => {
  const over = (change: Record<string, GridValue>, left: number, right: number) =>
    readLedger(gridOf([heads, row(1, '财政局', change)], [{ top: 2, left, bottom: 2, right }]), {
      units,
      today,
    });

  it('means the first of its columns and none of another kind', () => {
    const wide = over({ 整改要求: null }, 3, 4);
    expect(wide.findings[0]).to.include({ statement: '财政局的第1个问题。', recommendation: '' });
    expect(wide.warnings.map((w) => w.code)).to.include('recommendation-missing');
    expect(over({ 责任领导: null }, 5, 6).findings[0]?.responsibleLeader).to.equal('');
    expect(over({ 整改类型: null }, 7, 8).findings[0]?.timing).to.equal('timeLimited');
  });

  it('means each of them where they hold the same kind of thing', () => {
    const { findings } = over({ 责任人: null }, 6, 7);
    expect(findings[0]).to.include({ responsibleLeader: '张三', responsiblePerson: '张三' });
  });

  it('closes each of the findings over which 已销号 is merged', () => {
    const rows = [
      heads,
      row(1, '财政局', { 是否销号: '是' }),
      row(2, '财政局', { 是否销号: null }),
    ];
    const merges = [{ top: 2, left: 11, bottom: 3, right: 11 }];
    const { findings, warnings } = readLedger(gridOf(rows, merges), { units, today });
    expect(findings).to.deep.equal([]);
    expect(places(warnings).filter((place) => /closed/.test(place))).to.deep.equal([
      '2 K already-closed',
      '3 K already-closed',
    ]);
  });
});

describe('a number that is shown in a format', () => {
  it('means what its words say, where the format adds them', () => {
    const grid = gridOf([heads, row(1, '财政局', { 整改时限: 30 })]);
    const rows = grid.rows.map((each) => ({
      ...each,
      cells: each.cells.map(
        (cell) =>
          cell &&
          (cell.kind === 'number' && cell.text === '30' ? { ...cell, shown: '30日内' } : cell),
      ),
    }));
    const [finding] = readLedger({ ...grid, rows }, { units, today }).findings;
    expect(finding).to.deep.include({ due: { rule: '30d' }, dueText: '30日内' });
  });

  it('is kept as it is seen', () => {
    const grid = gridOf([heads, row(1, '财政局', { 整改要求: 0.95, 备注: 46_291 })]);
    const rows = grid.rows.map((each) => ({
      ...each,
      cells: each.cells.map((cell) => {
        if (cell?.kind !== 'number') return cell;
        return { ...cell, shown: cell.text === '0.95' ? '95%' : '2026年9月26日' };
      }),
    }));
    const [finding] = readLedger({ ...grid, rows }, { units, today }).findings;
    expect(finding).to.include({ recommendation: '95%', remarks: '2026年9月26日' });
  });
});

describe('what is the same as above', () => {
  it('is asked for in full, and never taken for a text', () => {
    for (const mark of ['同上', '〃', '″', '同 上'.replace(' ', '')])
      for (const head of [
        '问题类别',
        '问题表述',
        '整改要求',
        '牵头单位',
        '责任人',
        '整改时限',
        '备注',
      ]) {
        const { findings, errors } = readRows([
          heads,
          row(1, '财政局'),
          row(2, '财政局', { [head]: mark }),
        ]);
        expect(findings, `${head} ${mark}`).to.have.length(1);
        expect(errors.map((e) => e.code)).to.deep.equal(['cell-ditto']);
        expect(errors[0]?.column).to.equal(head);
      }
  });
});
