import type { Cell, Grid, GridRow, Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { held } from './merged-ranges.ts';

/** A sheet that is being read, cell by cell in any order; rows and columns are from 1. */
export class GridBuilder {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly limits: SheetLimits;
  private readonly count: (merge: Merge) => void;
  private readonly rows = new Map<number, (Cell | null)[]>();
  private readonly merges: Merge[] = [];

  /** @param count counts merged ranges over all sheets, and refuses too many. */
  constructor(limits: SheetLimits, count: (merge: Merge) => void) {
    this.limits = limits;
    this.count = count;
  }

  /** @throws Refused for a place or a text beyond what a ledger has. */
  put(row: number, column: number, cell: Cell): void {
    if (row > this.limits.rows) throw new Refused('too-many-rows');
    if (column > this.limits.columns) throw new Refused('too-many-columns');
    if (cell.text.length > this.limits.cellChars) throw new Refused('cell-too-large');
    const cells = this.rows.get(row) ?? [];
    if (cells.length === 0) this.rows.set(row, cells);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  }

  merge(merge: Merge): void {
    this.count(merge);
    this.merges.push(merge);
  }

  hideColumns(from: number, to: number): void {
    for (let n = Math.max(from, 1); n <= Math.min(to, this.limits.columns); n += 1)
      this.hiddenColumns.add(n);
  }

  /** The grid: what a merged range covers is left out, and so are rows that hold nothing. */
  grid(name: string, hidden: boolean): Grid {
    for (const merge of this.merges) this.uncover(merge);
    const rows: GridRow[] = [];
    for (const [number, cells] of [...this.rows].sort(([a], [b]) => a - b)) {
      while (cells.length > 0 && cells.at(-1) === null) cells.pop();
      // The copy is as long as the row, and not as what was set aside for it.
      if (cells.length > 0)
        rows.push({ number, hidden: this.hiddenRows.has(number), cells: cells.slice() });
    }
    const hiddenColumns = [...this.hiddenColumns].sort((a, b) => a - b);
    return { name, hidden, hiddenColumns, rows, merges: held(this.merges, rows) };
  }

  private uncover({ top, left, bottom, right }: Merge): void {
    for (let row = top; row <= bottom; row += 1) {
      const cells = this.rows.get(row) ?? [];
      for (let column = left; column <= Math.min(right, cells.length); column += 1)
        if (row !== top || column !== left) cells[column - 1] = null;
    }
  }
}
