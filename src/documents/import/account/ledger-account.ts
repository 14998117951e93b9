import type { Grid } from '../../sheet/grid.ts';
import type { LedgerFinding } from '../ledger.ts';
import { isCarried, isOwnCount } from '../ledger-heads.ts';
import type { ReadRow } from '../ledger-order.ts';
import type { SheetReading } from '../row-cells.ts';
import { leaveRefused, refusedFor } from './cell-account.ts';

/** The cell that gave the campaign its name. */
export type TitleCell = { readonly row: number; readonly column: number; readonly text: string };

/** Rows whose finding is kept were read, with the requirements below them; of the others the fault is the reason. */
export function accountForRows(
  read: readonly ReadRow[],
  kept: readonly LedgerFinding[],
  reading: SheetReading,
): void {
  const rows = new Set(kept.map(({ row }) => row));
  for (const one of read) {
    if (rows.has(one.row)) readKept(one, reading);
    else refuseJoined(one, reading);
  }
  leaveRefused(reading.report, reading.heads.lastRow, reading.account);
}

function readKept({ row, joined }: ReadRow, { heads, account }: SheetReading): void {
  for (const [id, { number }] of heads.columns) if (isCarried(id)) account.read(row, number);
  for (const other of joined) {
    for (const id of REQUIREMENTS) {
      const column = heads.columns.get(id);
      if (column !== undefined) account.read(other, column.number);
    }
    account.leaveRow(other, { code: 'requirement-rest', what: String(row) });
  }
}

const REQUIREMENTS = ['recommendation', 'measures'] as const;

/** Requirements below a finding that is refused are refused with it. */
function refuseJoined({ row, joined }: ReadRow, { report, account }: SheetReading): void {
  const why = report.errors.find((error) => error.row === row);
  if (why !== undefined) for (const other of joined) account.leaveRow(other, refusedFor(why));
}

/** Whatever stands above the rows, and columns that no finding carries. */
export function accountForHeads(grid: Grid, reading: SheetReading, title: TitleCell | null): void {
  const { heads, account } = reading;
  if (title !== null) account.read(title.row, title.column);
  for (const { number: row } of grid.rows) {
    if (row < heads.firstRow) account.leaveRow(row, { code: 'above-heads' });
    else if (row <= heads.lastRow)
      for (const { number } of heads.columns.values()) account.read(row, number);
  }
  leaveColumns(reading);
  account.leaveRest({ code: 'head-none' });
}

function leaveColumns({ heads, view, account }: SheetReading): void {
  for (const [id, { number, head }] of heads.columns) {
    const code = isOwnCount(id) ? 'column-own' : 'column-later';
    if (!isCarried(id)) account.leaveColumn(number, { code, what: head });
  }
  for (const { number, head, isTaken, isUnwanted } of heads.unread) {
    const merge = view.mergeAt(heads.firstRow, number);
    const isMerged = merge !== null && merge.left < number && merge.bottom >= heads.lastRow;
    const known = isTaken ? 'head-taken' : 'head-unknown';
    const code = isUnwanted ? 'head-unwanted' : known;
    account.leaveColumn(number, isMerged ? { code: 'head-merged' } : { code, what: head });
  }
}
