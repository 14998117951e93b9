import { isMarkedSecret } from '../../../domain/campaign/secrets.ts';
import { columnLetter, type Grid, viewOf } from '../../sheet/grid.ts';
import type { Heads } from '../../sheet/heads.ts';
import type { RowError } from '../ledger.ts';
import { shownText } from '../ledger-rows.ts';

type Which = 'ledger' | 'roster';

/** How the meaning of a column was found, or why it has none. */
export type HowKnown =
  | 'said'
  | 'known'
  | 'suggested'
  | 'taken'
  | 'unwanted'
  | 'unknown'
  | 'unnamed';

/** A column of a sheet as it was understood; `as` null: it is not read. */
export type SeenColumn = {
  readonly file: Which;
  readonly sheet: string;
  readonly letter: string;
  readonly head: string;
  readonly as: string | null;
  readonly how: HowKnown;
  /** The last row of the heads; null where none were found. */
  readonly headRow: number | null;
};

/** A row of a sheet as whoever looks at the file sees it, from column A on. */
export type SeenRow = {
  readonly file: Which;
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly string[];
};

export type Seen = { readonly columns: readonly SeenColumn[]; readonly rows: readonly SeenRow[] };

/** Rows that are shown below the heads, and without heads from the first on. */
const FIRST = 5;
const WITHOUT_HEADS = 8;

/** Rows with faults that are shown, and characters of all that is shown: whoever mends asks again. */
const MOST_ROWS = 300;
const MOST_CHARACTERS = 600_000;

/** More than any cell may hold; what is longer is a fault of its own. */
const LONGEST = 2_200;

/** A row that carries a marking of a state secret is not repeated anywhere. */
const isShown = (cells: readonly string[]): boolean => !cells.some(isMarkedSecret);

/** The columns of a sheet, each with its head and with what it is taken for. */
function columnsOf<Id extends string>(
  file: Which,
  { name: sheet, rows }: Grid,
  heads: Heads<Id> | null,
): SeenColumn[] {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const understood = heads === null ? new Map() : meaningsOf(heads);
  const headRow = heads?.lastRow ?? null;
  return Array.from({ length: width }, (_, at): SeenColumn => {
    const place = { file, sheet, letter: columnLetter(at + 1), headRow };
    return { ...place, ...(understood.get(at + 1) ?? UNNAMED) };
  });
}

type Meaning = Pick<SeenColumn, 'head' | 'as' | 'how'>;

const UNNAMED: Meaning = { head: '', as: null, how: 'unnamed' };

/** What each column with a head is taken for, by its number. */
function meaningsOf<Id extends string>({
  columns,
  said,
  suggested,
  unread,
}: Heads<Id>): Map<number, Meaning> {
  const howOf = (id: Id): HowKnown =>
    said.has(id) ? 'said' : suggested.has(id) ? 'suggested' : 'known';
  const read = [...columns].map(
    ([as, { number, head }]) => [number, { head, as, how: howOf(as) }] as const,
  );
  const others = unread.map(({ number, head, isUnwanted, isTaken }) => {
    const how: HowKnown = isUnwanted ? 'unwanted' : isTaken ? 'taken' : 'unknown';
    return [number, { head, as: null, how }] as const;
  });
  return new Map<number, Meaning>([...read, ...others]);
}

/**
 * What whoever imports looks at beside the faults: the columns as they were understood, the first rows, and each row of which
 * something is said. Nothing of it decides anything.
 */
export function seenOf<Id extends string>(
  file: Which,
  grid: Grid,
  heads: Heads<Id> | null,
  faults: readonly RowError[],
): Seen {
  const view = viewOf(grid);
  const above = heads?.lastRow ?? 0;
  const below = grid.rows.filter(({ number }) => number > above);
  const first = below.slice(0, heads === null ? WITHOUT_HEADS : FIRST).map(({ number }) => number);
  const named = faults.flatMap(({ sheet, row }) =>
    sheet === grid.name && row > above ? [row] : [],
  );
  const wanted = new Set([...first, ...named].slice(0, MOST_ROWS));
  let characters = 0;
  const rows: SeenRow[] = [];
  for (const { number: row, cells } of grid.rows) {
    if (!wanted.has(row) || characters > MOST_CHARACTERS) continue;
    const texts = cells.map((_, at) => shownText(view.filled(row, at + 1)).slice(0, LONGEST));
    characters += texts.reduce((sum, text) => sum + text.length, 0);
    if (isShown(texts)) rows.push({ file, sheet: grid.name, row, cells: texts });
  }
  return { columns: columnsOf(file, grid, heads), rows };
}

/** What is seen of several sheets. */
export const seenTogether = (all: readonly Seen[]): Seen => ({
  columns: all.flatMap(({ columns }) => columns),
  rows: all.flatMap(({ rows }) => rows),
});
