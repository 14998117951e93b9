import { type Cell, type Grid, viewOf } from '../../sheet/grid.ts';

/** What somebody says stands in a cell of his file instead of what does; an empty text empties it. */
export type Correction = {
  readonly file: 'ledger' | 'roster';
  readonly sheet: string;
  readonly row: number;
  /** The column's letter. */
  readonly letter: string;
  readonly text: string;
};

const columnOf = (letter: string): number =>
  [...letter.toUpperCase()].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);

const typed = (text: string): Cell | null =>
  text.trim() === '' ? null : { text: text.trim(), kind: 'string' };

/** The same grid with these cells as they were typed. A merged cell is one cell: whichever of its rows is named, all of it changes. */
function withCells(grid: Grid, corrections: readonly Correction[]): Grid {
  const view = viewOf(grid);
  const changed = new Map<number, Map<number, Cell | null>>();
  for (const { row, letter, text } of corrections) {
    const column = columnOf(letter);
    const merge = view.mergeAt(row, column);
    const at = merge === null ? { row, column } : { row: merge.top, column: merge.left };
    const cells = changed.get(at.row) ?? new Map<number, Cell | null>();
    cells.set(at.column, typed(text));
    changed.set(at.row, cells);
  }
  const rows = grid.rows.map((row) => {
    const own = changed.get(row.number);
    if (own === undefined) return row;
    const width = Math.max(row.cells.length, ...own.keys());
    const cells = Array.from({ length: width }, (_, at) => {
      const now = own.get(at + 1);
      return now === undefined ? (row.cells[at] ?? null) : now;
    });
    return { ...row, cells };
  });
  return { ...grid, rows };
}

/** Places that a file does not have, as they are named to people. */
export const placeText = ({ sheet, row, letter }: Correction): string =>
  `${sheet} ${letter.toUpperCase()}${row}`;

/**
 * Sheets with corrections put into their cells before anything is read of them.
 * @returns besides, the corrections whose sheet, row or column the file does not have.
 */
export function corrected(
  grids: readonly Grid[],
  corrections: readonly Correction[],
): { grids: readonly Grid[]; unplaced: readonly Correction[] } {
  const isIn = (grid: Grid, { sheet, row, letter }: Correction): boolean => {
    const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length));
    const isRow = grid.rows.some(({ number }) => number === row);
    return grid.name === sheet && isRow && columnOf(letter) <= width;
  };
  const placed = new Map(grids.map((grid) => [grid, corrections.filter((c) => isIn(grid, c))]));
  const known = new Set([...placed.values()].flat());
  return {
    grids: grids.map((grid) => {
      const own = placed.get(grid) ?? [];
      return own.length === 0 ? grid : withCells(grid, own);
    }),
    unplaced: corrections.filter((one) => !known.has(one)),
  };
}
