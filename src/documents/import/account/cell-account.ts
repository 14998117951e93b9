import { columnLetter, type Grid, type GridView } from '../../sheet/grid.ts';
import type { CellSum, LeftOut, RowError } from '../ledger.ts';
import { textOf } from '../ledger-rows.ts';
import type { Report } from '../row-errors.ts';
import { type LeftOutCode, leftOutTexts } from './left-out-words.ts';

/** Why a cell is left out, and what the reason says beyond its code. */
export type LeftOutReason = {
  readonly code: LeftOutCode;
  readonly what?: string;
  /** What it says in English, where that is not the same. */
  readonly whatEn?: string;
};

/** What became of the cells of a sheet, or of several. */
export type Accounted = { readonly cells: CellSum; readonly notImported: readonly LeftOut[] };

/** Keeps account of the cells of one sheet: each with content is read, or left out for a reason. */
export type CellAccount = {
  /** The cell of this place was read; within a merged range its top left one. */
  readonly read: (row: number, column: number) => void;
  /** Whatever of the row nobody reads is left out for this reason. */
  readonly leaveRow: (row: number, reason: LeftOutReason) => void;
  /** Whatever of the column nobody reads, in rows that are not left out themselves, is left out for this reason. */
  readonly leaveColumn: (column: number, reason: LeftOutReason) => void;
  /** Nothing of the sheet is read, for this reason. */
  readonly leaveSheet: (reason: LeftOutReason) => void;
  /** Whatever nobody reads and no reason was given for is left out for this one. */
  readonly leaveRest: (reason: LeftOutReason) => void;
  /** What became of all cells; it is asked for once everything is read. */
  readonly close: () => Accounted;
};

type Place = { readonly row: number; readonly column: number; readonly reason: LeftOutReason };

type Block = {
  readonly reason: LeftOutReason;
  top: number;
  bottom: number;
  left: number;
  right: number;
  cells: number;
};

/** Opens the account of a sheet. */
export function accountOf(grid: Grid, view: GridView): CellAccount {
  const width = Math.max(1, ...grid.rows.map(({ cells }) => cells.length));
  // A byte for each cell: a large sheet has half a million of them, and a set takes thirty times as much.
  const readCells = new Uint8Array(grid.rows.length * width);
  const places = new Map(grid.rows.map(({ number }, at) => [number, at]));
  const rows = new Map<number, LeftOutReason>();
  const columns = new Map<number, LeftOutReason>();
  let rest: LeftOutReason = { code: 'not-accounted' };
  const close = () => {
    let present = 0;
    const left: Place[] = [];
    grid.rows.forEach(({ number: row, cells }, place) => {
      cells.forEach((cell, at) => {
        if (cell === null || textOf(cell) === '') return;
        const column = at + 1;
        present += 1;
        if (readCells[place * width + at] === 1) return;
        left.push({ row, column, reason: rows.get(row) ?? columns.get(column) ?? rest });
      });
    });
    const inRows = blocksOfRows(left.filter(({ row }) => rows.has(row)));
    const inColumns = blocksOfColumns(left.filter(({ row }) => !rows.has(row)));
    const leftOut = [...inRows, ...inColumns]
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map((block) => leftOutAt(grid.name, block));
    const notImported = left.length;
    const cells = { present, read: present - notImported, notImported };
    return { cells, notImported: leftOut };
  };
  return {
    read: (row, column) => {
      const { top, left } = view.mergeAt(row, column) ?? { top: row, left: column };
      const place = places.get(top);
      if (place !== undefined && left <= width) readCells[place * width + left - 1] = 1;
    },
    leaveRow: (row, reason) => void rows.set(row, reason),
    leaveColumn: (column, reason) => void columns.set(column, reason),
    leaveSheet: (reason) => {
      for (const { number } of grid.rows) rows.set(number, reason);
    },
    leaveRest: (reason) => {
      rest = reason;
    },
    close,
  };
}

const isSame = (a: LeftOutReason, b: LeftOutReason): boolean =>
  a.code === b.code && a.what === b.what;

const blockOf = ({ row, column, reason }: Place): Block => ({
  ...{ reason, cells: 0 },
  ...{ top: row, bottom: row, left: column, right: column },
});

function add(block: Block, { row, column }: Place): void {
  block.bottom = row;
  block.left = Math.min(block.left, column);
  block.right = Math.max(block.right, column);
  block.cells += 1;
}

/** Rows that follow each other and are left out for one reason are one block. */
function blocksOfRows(places: readonly Place[]): Block[] {
  const blocks: Block[] = [];
  for (const place of places) {
    const last = blocks.at(-1);
    const goesOn = last && place.row <= last.bottom + 1 && isSame(last.reason, place.reason);
    const block = goesOn ? last : blockOf(place);
    if (!goesOn) blocks.push(block);
    add(block, place);
  }
  return blocks;
}

/** Cells of one column, or of the columns beside it in one row, that are left out for one reason are one block. */
function blocksOfColumns(places: readonly Place[]): Block[] {
  const byColumn = new Map<number, Block[]>();
  for (const place of places) {
    const blocks = byColumn.get(place.column) ?? [];
    byColumn.set(place.column, blocks);
    const last = blocks.at(-1);
    const goesOn = last && isSame(last.reason, place.reason);
    const block = goesOn ? last : blockOf(place);
    if (!goesOn) blocks.push(block);
    add(block, place);
  }
  return [...byColumn.values()].flat();
}

function leftOutAt(sheet: string, block: Block): LeftOut {
  const { top, bottom, left, right, cells, reason } = block;
  const { code, what = '', whatEn = what } = reason;
  const from = `${columnLetter(left)}${top}`;
  const to = `${columnLetter(right)}${bottom}`;
  const range = from === to ? from : `${from}:${to}`;
  const [message, messageEn] = leftOutTexts(code, what, whatEn);
  return { sheet, range, cells, code, message, messageEn };
}

/** What the clerk is told of a sheet, and what became of its cells. */
export const saidOf = ({ errors, warnings }: Report, account: CellAccount) => ({
  ...{ errors, warnings },
  ...account.close(),
});

/** Rows whose fault was named are left out for it. */
export function leaveRefused({ errors }: Report, lastHeads: number, account: CellAccount): void {
  for (const error of errors)
    if (error.row > lastHeads) account.leaveRow(error.row, refusedFor(error));
}

/** The fault of a row as the reason why its cells are left out. */
export const refusedFor = ({ message, messageEn }: RowError): LeftOutReason => ({
  ...{ code: 'refused', what: message, whatEn: messageEn },
});

const noCells: CellSum = { present: 0, read: 0, notImported: 0 };

/** Several accounts as one. */
export const together = (parts: readonly Accounted[]): Accounted => ({
  cells: parts.reduce(
    (all, { cells }) => ({
      present: all.present + cells.present,
      read: all.read + cells.read,
      notImported: all.notImported + cells.notImported,
    }),
    noCells,
  ),
  notImported: parts.flatMap(({ notImported }) => notImported),
});

/** The account of a file of which nothing was opened. */
export const unopened: Accounted = together([]);
