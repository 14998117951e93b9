import type { Cell, Grid, Merge } from '../../src/documents/sheet/grid.ts';

/** A value of a test grid: a text, a number cell, or null for an empty cell. */
export type GridValue = string | number | null;

/** A grid from rows of values; row 1 is the first. */
export function gridOf(
  rows: readonly (readonly GridValue[])[],
  merges: readonly Merge[] = [],
): Grid {
  const cellOf = (value: GridValue): Cell | null => {
    if (value === null || value === '') return null;
    if (typeof value === 'number') return { text: String(value), kind: 'number' };
    return { text: value, kind: 'string' };
  };
  return {
    name: '整改台账',
    hidden: false,
    hiddenColumns: [],
    rows: rows
      .map((values, index) => ({ number: index + 1, hidden: false, cells: values.map(cellOf) }))
      .filter((row) => row.cells.some(Boolean)),
    merges,
  };
}
