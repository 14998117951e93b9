import type { GridRow, Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';

const cellsIn = ({ top, left, bottom, right }: Merge): number =>
  (bottom - top + 1) * (right - left + 1);

/** Counts the cells that merged ranges cover, over all sheets, and refuses more than a ledger has. */
export function mergeCounter({ mergedCells }: SheetLimits): (merge: Merge) => void {
  let cells = 0;
  return (merge) => {
    cells += cellsIn(merge);
    if (cells > mergedCells) throw new Refused('merge-too-large');
  };
}

/** The merged ranges that hold a value, of more than one cell. */
export function held(merges: readonly Merge[], rows: readonly GridRow[]): Merge[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return merges.filter(
    (merge) => cellsIn(merge) > 1 && Boolean(byNumber.get(merge.top)?.cells[merge.left - 1]),
  );
}
