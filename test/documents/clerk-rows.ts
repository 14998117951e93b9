import type { LedgerRead, RowError } from '../../src/documents/import/ledger.ts';
import { readLedger } from '../../src/documents/import/ledger-import.ts';
import { type GridValue, gridOf } from './grid-maker.ts';

export const today = '2026-09-10';
export const units = [
  { id: 'u-edu', name: '县教育体育局', shortNames: ['教体局'] },
  { id: 'u-fin', name: '县财政局', shortNames: ['财政局'] },
  { id: 'u-qy', name: '青崖镇', shortNames: [] },
];
export const heads = [
  '序号',
  '问题类别',
  '问题表述',
  '整改要求',
  '牵头单位',
  '责任领导',
  '责任人',
  '整改类型',
  '整改时限',
  '完成情况',
  '是否销号',
  '备注',
];

/** A good row; `change` replaces the cells of the named heads. */
export function row(
  seq: GridValue,
  unit: string,
  change: Record<string, GridValue> = {},
): GridValue[] {
  const plain: GridValue[] = [
    seq,
    '依法行政',
    `${unit}的第${seq}个问题。`,
    '限期改正。',
    unit,
    '张三',
    '李四',
    '限期整改',
    '30日内',
    '',
    '否',
    '',
  ];
  return plain.map((value, at) => {
    const changed = change[heads[at] ?? ''];
    return changed === undefined ? value : changed;
  });
}

/** Reads rows, the first of which are the heads. */
export function readRows(rows: readonly (readonly GridValue[])[], known = true): LedgerRead {
  return readLedger(gridOf(rows), known ? { units, today } : { today });
}

/** Reads one row under the heads. */
export function readOne(change: Record<string, GridValue>): LedgerRead {
  return readRows([heads, row(1, '县教育体育局', change)]);
}

/** Errors as “row column code”. */
export function places(errors: readonly RowError[]): string[] {
  return errors.map((error) => `${error.row} ${error.letter} ${error.code}`);
}
