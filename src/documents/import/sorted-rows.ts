import { keyOf } from '../../domain/text.ts';
import type { Cell, Grid, GridRow } from '../sheet/grid.ts';
import { copiesHeads, type Heads } from '../sheet/heads.ts';
import type { LedgerColumn } from './ledger-heads.ts';
import { type RowKind, rowKind, textOf } from './ledger-rows.ts';
import type { SheetReading } from './row-cells.ts';

/** A row below the heads, and what it is for. */
export type SortedRow = { readonly row: GridRow; readonly kind: RowKind };

/** Finds heads in one row alone. */
export type HeadsOfRow = (row: GridRow) => Heads<LedgerColumn> | null;

/**
 * The rows below the heads, told apart: the title and the heads of a further page are known again. `changed` is the first row whose
 * heads stand in other columns; it and the rows below are left out of `rows`.
 */
export function sortRows(
  grid: Grid,
  { view, heads }: SheetReading,
  headsOf: HeadsOfRow,
): { readonly rows: readonly SortedRow[]; readonly changed: number | null } {
  const above = grid.rows.filter(({ number }) => number < heads.firstRow);
  const titles = new Set(above.flatMap(({ cells }) => cells.map((cell) => keyOf(textOf(cell)))));
  const isKnown = ({ number }: GridRow) => copiesHeads(heads, view, number);
  const rows: SortedRow[] = [];
  for (const row of grid.rows.filter(({ number }) => number > heads.lastRow)) {
    const kind = isTitleAgain(row, titles) ? 'heads' : rowKind(row, view, heads);
    const found = !mayBeHeads(row) || isKnown(row) ? null : headsOf(row);
    if (found !== null && hasMoved(found, heads)) return { rows, changed: row.number };
    rows.push({ row, kind: found === null ? kind : 'heads' });
  }
  return { rows, changed: null };
}

function isTitleAgain({ cells }: GridRow, titles: ReadonlySet<string>): boolean {
  const texts = cells.map((cell) => keyOf(textOf(cell))).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => text.length > 3 && titles.has(text));
}

const isWord = (cell: Cell): boolean =>
  cell.kind === 'string' && cell.text.length <= 20 && !/[\d。；;]/.test(cell.text);

/** A row is looked through for heads only where it holds several short words and nothing else. */
function mayBeHeads({ cells }: GridRow): boolean {
  const filled = cells.flatMap((cell) => (cell === null ? [] : [cell]));
  return filled.length >= 4 && filled.every(isWord);
}

const hasMoved = (found: Heads<LedgerColumn>, heads: Heads<LedgerColumn>): boolean =>
  [...found.columns].some(
    ([id, { number }]) => !found.suggested.has(id) && heads.columns.get(id)?.number !== number,
  );
