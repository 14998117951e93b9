import type { Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { attribute, isSet, scanXml } from './xml-scan.ts';

/** What stands around the values of a sheet; rows and columns are 1-based. */
export type SheetMarks = {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Merge[];
  /** The number of a cell's style. */
  readonly styleOf: (row: number, column: number) => number;
  /** Formulas whose value was not saved with them. */
  readonly uncomputed: readonly { readonly row: number; readonly column: number }[];
};

/** The last row and column of the format. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

function placeOf(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference.trim());
  if (!match) return null;
  const [, letters = '', row = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** The range of a reference, relative or with dollar signs; null if it is none. */
function mergeOf(reference: string): Merge | null {
  const [first = '', last = first] = reference.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  if (!from || !to) return null;
  const [top = 0, bottom = 0] = [from.row, to.row].sort((a, b) => a - b);
  const [left = 0, right = 0] = [from.column, to.column].sort((a, b) => a - b);
  return { top, left, bottom, right };
}

const keyOf = (row: number, column: number) => row * lastColumn + column;

/** Looks through a sheet before any of its cells is read, and refuses what would cost more than a ledger may. */
export function marksOf(xml: string, limits: SheetLimits): SheetMarks {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: Merge[] = [];
  const styles = new Map<number, number>();
  const uncomputed: { row: number; column: number }[] = [];
  let rows = 0;
  const at = { row: 0, column: 0 };
  const cell = { hasFormula: false, hasValue: false };
  const open = new Map(
    Object.entries<(attributes: string) => void>({
      row: (attributes) => {
        rows += 1;
        const stated = attribute(attributes, 'r');
        at.row = stated === null ? at.row + 1 : Number(stated);
        at.column = 0;
        if (rows > limits.rows || !(at.row >= 1 && at.row <= lastRow))
          throw new Refused('too-many-rows');
        if (isSet(attributes, 'hidden')) hiddenRows.add(at.row);
      },
      c: (attributes) => {
        const stated = attribute(attributes, 'r');
        const place = stated === null ? { row: at.row, column: at.column + 1 } : placeOf(stated);
        if (!place || place.row !== at.row)
          throw new Refused('reader-failed', 'a cell outside its row');
        at.column = place.column;
        if (at.column > lastColumn) throw new Refused('too-many-columns');
        cell.hasFormula = false;
        cell.hasValue = false;
        const style = Number(attribute(attributes, 's') ?? 0);
        if (style > 0) styles.set(keyOf(at.row, at.column), style);
      },
      f: () => {
        cell.hasFormula = true;
      },
      v: () => {
        cell.hasValue = true;
      },
      col: (attributes) => {
        if (!isSet(attributes, 'hidden')) return;
        const to = Math.min(Number(attribute(attributes, 'max')), limits.columns);
        for (let n = Number(attribute(attributes, 'min')); n >= 1 && n <= to; n += 1)
          hiddenColumns.add(n);
      },
      mergeCell: (attributes) => {
        const merge = mergeOf(attribute(attributes, 'ref') ?? '');
        if (merge) merges.push(merge);
      },
    }),
  );
  scanXml(xml, {
    open: (name, attributes) => open.get(name)?.(attributes),
    close: (name) => {
      if (name === 'c' && cell.hasFormula && !cell.hasValue) uncomputed.push({ ...at });
    },
  });
  return {
    hiddenRows,
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    merges,
    styleOf: (row, column) => styles.get(keyOf(row, column)) ?? 0,
    uncomputed,
  };
}

/** Refuses merged ranges that cover more cells, over all sheets, than a ledger has. */
export function judgeMerges(merges: readonly Merge[], limits: SheetLimits): void {
  const cells = merges.reduce((sum, m) => sum + (m.bottom - m.top + 1) * (m.right - m.left + 1), 0);
  if (cells > limits.mergedCells) throw new Refused('merge-too-large');
}
