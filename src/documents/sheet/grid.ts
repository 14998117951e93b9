/**
 * What a cell was in the file; `date` texts are `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. A date whose format shows no day
 * (2027年6月) is a `string`, as it is shown: the day behind it was not meant.
 */
export type CellKind = 'string' | 'number' | 'date' | 'error';

export type Cell = {
  /** The normal form: ISO for dates, the plain number for numbers. */
  readonly text: string;
  readonly kind: CellKind;
  /** What the clerk sees, where it differs from `text`. */
  readonly shown?: string;
  /** The whole cell is struck through. */
  readonly struck?: true;
  /** The day that a plain number means as a date, where the workbook counts its days from 1904. */
  readonly day?: string;
};

/** A row with its number as the sheet shows it (from 1); `cells[0]` is column A. */
export type GridRow = {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly (Cell | null)[];
};

/** A merged range; all four are 1-based and inclusive. */
export type Merge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** A sheet as plain JSON: only rows that hold something, in ascending order. */
export type Grid = {
  readonly name: string;
  readonly hidden: boolean;
  /** Columns that are not shown, from 1, in ascending order. */
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly GridRow[];
  readonly merges: readonly Merge[];
};

/** 1 → `A`, 27 → `AA`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Looks cells up by row and column; `filled` also sees through merged ranges. */
export type GridView = {
  readonly own: (row: number, column: number) => Cell | null;
  readonly filled: (row: number, column: number) => Cell | null;
  /** The merged range that covers a cell, the top left cell included. */
  readonly mergeAt: (row: number, column: number) => Merge | null;
};

/** Indexes a grid once, so that every look-up afterwards is direct. */
export function viewOf(grid: Grid): GridView {
  const rows = new Map(grid.rows.map((row) => [row.number, row]));
  const mergesByRow = new Map<number, Merge[]>();
  for (const merge of grid.merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const list = mergesByRow.get(row);
      if (list) list.push(merge);
      else mergesByRow.set(row, [merge]);
    }
  }
  const own = (row: number, column: number) => rows.get(row)?.cells[column - 1] ?? null;
  const mergeAt = (row: number, column: number) =>
    mergesByRow.get(row)?.find((merge) => merge.left <= column && column <= merge.right) ?? null;
  const filled = (row: number, column: number) => {
    const merge = mergeAt(row, column);
    return merge ? own(merge.top, merge.left) : own(row, column);
  };
  return { own, filled, mergeAt };
}
