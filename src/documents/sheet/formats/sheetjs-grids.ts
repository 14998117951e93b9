import type { WorkSheet } from '@e965/xlsx';
import type { Cell, Grid, GridRow, Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { type CellStyle, numberCell, plainStyle } from './cell-formats.ts';
import type { SheetMarks } from './xlsx-marks.ts';

/** A cell as SheetJS hands it on: its type and its value; for an error the number of the error. */
type RawCell = { readonly t: string; readonly v?: unknown };

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function contentOf({ t, v }: RawCell, style: CellStyle, is1904: boolean): Cell | null {
  if (t === 'e') return { text: errors[Number(v)] ?? '#N/A', kind: 'error' };
  if (typeof v === 'boolean') return { text: v ? '是' : '否', kind: 'string' };
  if (typeof v === 'number' && Number.isFinite(v)) return numberCell(v, style.format, is1904);
  return typeof v === 'string' && v !== ''
    ? { text: v.replace(/\r\n?/g, '\n'), kind: 'string' }
    : null;
}

/** What a grid is made of beside its cells. */
export type SheetFrame = {
  readonly name: string;
  readonly hidden: boolean;
  readonly is1904: boolean;
  readonly styles: readonly CellStyle[];
  readonly marks: SheetMarks;
};

/** Puts values and marks together: cells that a merged range covers, and decoration without a value, are left out. */
export function gridFrom(sheet: WorkSheet, frame: SheetFrame, limits: SheetLimits): Grid {
  const { name, hidden, marks } = frame;
  const covered = coveredBy(marks.merges);
  const rows: GridRow[] = [];
  const data = (sheet['!data'] ?? []) as unknown as RawCell[][];
  // A formula is never computed here: only the value that was saved with it counts.
  for (const { row, column } of marks.uncomputed) {
    const raw = data[row - 1] ?? [];
    raw[column - 1] = { t: 'e' };
    data[row - 1] = raw;
  }
  data.forEach((raw, at) => {
    const number = at + 1;
    const cells = cellsOf(raw, number, frame, limits, covered);
    if (cells.length === 0) return;
    if (number > limits.rows) throw new Refused('too-many-rows');
    rows.push({ number, hidden: marks.hiddenRows.has(number), cells });
  });
  const merges = held(marks.merges, rows);
  return { name, hidden, hiddenColumns: marks.hiddenColumns, rows, merges };
}

/** The value that SheetJS read, or the text that it would have read wrongly. */
const exactly = (value: RawCell, text: string | null): RawCell =>
  text === null ? value : { t: 's', v: text };

function cellsOf(
  raw: readonly RawCell[],
  row: number,
  { styles, marks, is1904 }: SheetFrame,
  limits: SheetLimits,
  covered: (row: number, column: number) => boolean,
): (Cell | null)[] {
  const cells: (Cell | null)[] = [];
  raw.forEach((value, index) => {
    const column = index + 1;
    const style = styles[marks.styleOf(row, column)] ?? plainStyle;
    const read = value && contentOf(exactly(value, marks.exactText(row, column)), style, is1904);
    if (!read || covered(row, column)) return;
    if (column > limits.columns) throw new Refused('too-many-columns');
    if (read.text.length > limits.cellChars) throw new Refused('cell-too-large');
    while (cells.length < index) cells.push(null);
    cells.push(style.struck || marks.isStruck(row, column) ? { ...read, struck: true } : read);
  });
  return cells;
}

/** Tells whether a cell lies under a merged range without being its top left one. */
function coveredBy(merges: readonly Merge[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom; row += 1)
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  return (row, column) =>
    byRow
      .get(row)
      ?.some(
        ({ top, left, right }) =>
          left <= column && column <= right && (row !== top || column !== left),
      ) ?? false;
}

/** The merged ranges that hold a value, of more than one cell. */
export function held(merges: readonly Merge[], rows: readonly GridRow[]): Merge[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return merges.filter(
    ({ top, left, bottom, right }) =>
      (bottom > top || right > left) && Boolean(byNumber.get(top)?.cells[left - 1]),
  );
}
