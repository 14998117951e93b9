import type { RosterUnit } from '../../src/documents/import/ledger.ts';
import { headOf, type LedgerColumn } from '../../src/documents/import/ledger-heads.ts';
import { type RosterColumn, rosterHeads } from '../../src/documents/import/roster/roster-heads.ts';
import { kindWord } from '../../src/documents/import/roster/roster-import.ts';
import { type SheetValue, writeSheet } from '../../src/documents/sheet/workbook-writer.ts';

/** A ledger as a clerk fills it in, before any notice exists: columns of their choice, texts as typed. */
export type ClerkLedger = {
  readonly titles: readonly string[];
  readonly columns: readonly {
    readonly id: LedgerColumn;
    readonly head?: string;
    readonly width: number;
  }[];
  /** null is a blank row. */
  readonly rows: readonly (Partial<Record<LedgerColumn, SheetValue>> | null)[];
  /** Merge equal neighbours of these columns downwards. */
  readonly merged: readonly LedgerColumn[];
  readonly day: string;
};

const wide: ReadonlySet<LedgerColumn> = new Set([
  'statement',
  'criterion',
  'recommendation',
  'measures',
  'remarks',
]);

/** Writes a ledger in the form in which it is imported; blank rows and merged cells included. */
export function writeImportLedger(ledger: ClerkLedger): Promise<Buffer> {
  const rows = ledger.rows.map((row) => row && ledger.columns.map(({ id }) => row[id] ?? null));
  const merges = ledger.columns.flatMap(({ id }, column) =>
    ledger.merged.includes(id) ? runsOf(rows, column) : [],
  );
  for (const { column, from, to } of merges) {
    for (let at = from + 1; at <= to; at += 1) rows[at]?.splice(column, 1, null);
  }
  return writeSheet({
    name: '整改台账',
    titles: ledger.titles,
    columns: ledger.columns.map(({ id, head, width }) => ({
      head: head ?? headOf(id),
      width,
      align: wide.has(id) ? ('left' as const) : ('center' as const),
    })),
    rows,
    merges,
    filters: false,
    day: ledger.day,
  });
}

/** Runs of at least two equal, non-empty neighbours in a column; a blank row ends a run. */
function runsOf(rows: readonly (readonly SheetValue[] | null)[], column: number) {
  const runs: { column: number; from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    const value = rows[from]?.[column] ?? null;
    if (at < rows.length && value !== null && value !== '' && rows[at]?.[column] === value)
      continue;
    if (at - from > 1) runs.push({ column, from, to: at - 1 });
    from = at;
  }
  return runs;
}

const rosterColumns: readonly (readonly [RosterColumn, number])[] = [
  ['name', 26],
  ['kind', 14],
  ['shortNames', 16],
  ['aliases', 18],
  ['unitHead', 12],
  ['responsibleLeader', 12],
  ['handler', 12],
  ['contact', 12],
  ['phone', 16],
  ['email', 30],
];

/** Writes a roster of units in the form in which it is imported; a vacant post is an empty cell. */
export function writeRoster(
  units: readonly RosterUnit[],
  options: { readonly title: string; readonly day: string },
): Promise<Buffer> {
  return writeSheet({
    name: '单位名册',
    titles: [options.title],
    columns: rosterColumns.map(([id, width]) => ({
      head: rosterHeads[id][0] ?? id,
      width,
      align: 'center' as const,
    })),
    rows: units.map((unit) => {
      const { unitHead, responsibleLeader, handler, contact } = unit.posts;
      const names = [unit.shortNames.join('、'), unit.aliases.join('、')];
      const holders = [
        unitHead ?? null,
        responsibleLeader ?? null,
        handler ?? null,
        contact?.name ?? null,
      ];
      const reach = [contact?.phone ?? null, contact?.email ?? null];
      return [unit.name, kindWord(unit.kind), ...names, ...holders, ...reach];
    }),
    filters: true,
    day: options.day,
  });
}
