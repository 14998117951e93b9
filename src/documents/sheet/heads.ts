import { keyOf } from '../../domain/text.ts';
import { columnLetter, type Grid, type GridView } from './grid.ts';

/** A column of the sheet: its place, and its head as written there. */
export type Column = { readonly number: number; readonly letter: string; readonly head: string };

/** For each meaning of a column, the heads that stand for it, best first. */
export type HeadTable<Id extends string> = Readonly<Record<Id, readonly string[]>>;

export type Heads<Id extends string> = {
  /** Rows of the sheet that hold the heads: one, or two where heads are grouped. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Id, Column>;
  /** Columns with a head that is not known, or whose meaning another column has already. */
  readonly unread: readonly UnreadColumn[];
};

/** A column that is not read; `isTaken` where another one means the same. */
type UnreadColumn = Column & { readonly isTaken: boolean };

/** Heads stand among the first rows that hold anything; below is data. */
const searchedRows = 40;

/** Comparison form of a head: half width, without spaces, marks of obligation and line breaks. */
function headKey(text: string): string {
  return keyOf(text)
    .toLowerCase()
    .replace(/^[*※★#]+|[*※:：]+$/g, '');
}

function idOf<Id extends string>(
  index: ReadonlyMap<string, Id>,
  text: string | undefined,
): Id | null {
  if (!text) return null;
  const key = headKey(text);
  return index.get(key) ?? index.get(key.replace(/\([^()]*\)/g, '')) ?? null;
}

function indexOf<Id extends string>(table: HeadTable<Id>): ReadonlyMap<string, Id> {
  const entries = Object.entries<readonly string[]>(table) as [Id, readonly string[]][];
  return new Map(entries.flatMap(([id, heads]) => heads.map((head) => [headKey(head), id])));
}

/**
 * Finds the row of heads: the first one whose known heads satisfy `isEnough`. A row below it that splits merged heads
 * (责任 over 责任领导 and 责任人) is taken as part of the heads. Answers null if there is none.
 */
export function findHeads<Id extends string>(
  grid: Grid,
  view: GridView,
  table: HeadTable<Id>,
  isEnough: (found: ReadonlySet<Id>) => boolean,
): Heads<Id> | null {
  const index = indexOf(table);
  const width = Math.max(0, ...grid.rows.map((row) => row.cells.length));
  for (const row of grid.rows.slice(0, searchedRows)) {
    const single = columnsOf(view, index, [row.number], width);
    const double = columnsOf(view, index, [row.number + 1, row.number], width);
    // A title above the heads has no heads of its own, so it is not the upper half of them.
    const isDouble =
      ids(single).size >= 1 &&
      row.cells.filter(Boolean).length >= 2 &&
      ids(double).size > ids(single).size &&
      isHeadRow(view, index, row.number + 1);
    const texts = isDouble ? double : single;
    if (!isEnough(ids(texts))) continue;
    const chosen = choose(texts, table, grid.hiddenColumns);
    const upper = isDouble || !holdsGroups(view, row.number - 1, width) ? 0 : 1;
    return { firstRow: row.number - upper, lastRow: row.number + (isDouble ? 1 : 0), ...chosen };
  }
  return null;
}

type Named<Id> = { readonly id: Id | null; readonly column: Column };

function columnsOf<Id extends string>(
  view: GridView,
  index: ReadonlyMap<string, Id>,
  rows: readonly number[],
  width: number,
): Named<Id>[] {
  const named: Named<Id>[] = [];
  for (let number = 1; number <= width; number += 1) {
    const texts = rows.map((row) => view.filled(row, number)?.text ?? '');
    const known = texts.find((text) => idOf(index, text) !== null);
    const head = (known ?? texts.find((text) => text !== '') ?? '').replace(/\s+/g, '');
    if (head === '') continue;
    named.push({
      id: idOf(index, known),
      column: { number, letter: columnLetter(number), head },
    });
  }
  return named;
}

function ids<Id extends string>(named: readonly Named<Id>[]): ReadonlySet<Id> {
  return new Set(named.flatMap(({ id }) => (id === null ? [] : [id])));
}

/**
 * A second row of heads holds nothing but heads, apart from what is merged into it from above; below a head that spans several
 * columns, or one that is none of ours (a csv has lost what it spans), other short words may stand (姓名, 联系电话).
 */
function isHeadRow<Id extends string>(
  view: GridView,
  index: ReadonlyMap<string, Id>,
  row: number,
): boolean {
  for (let number = 1; number <= 60; number += 1) {
    const own = view.own(row, number);
    if (own === null || idOf(index, own.text) !== null) continue;
    const above = view.mergeAt(row - 1, number);
    const spans = above !== null && above.right > above.left && above.bottom < row;
    const isGrouped = spans || idOf(index, view.filled(row - 1, number)?.text) === null;
    if (!isGrouped || own.kind !== 'string' || own.text.length > 10) return false;
  }
  return true;
}

/** True for a row above the heads that holds nothing but words over several of them (责任, 整改情况): two or more, short, without a colon. */
function holdsGroups(view: GridView, row: number, width: number): boolean {
  const texts = Array.from({ length: width }, (_, at) => view.own(row, at + 1)?.text ?? '');
  const words = texts.filter((text) => text !== '');
  return words.length >= 2 && words.every((text) => text.length <= 10 && !/[:：]/.test(text));
}

/** Of two columns with one meaning, the one whose head stands earlier in the table wins. */
function choose<Id extends string>(
  named: readonly Named<Id>[],
  table: HeadTable<Id>,
  hidden: readonly number[],
): Pick<Heads<Id>, 'columns' | 'unread'> {
  const columns = new Map<Id, Column>();
  const rank = (id: Id, column: Column) => {
    const at = table[id].findIndex((head) => headKey(head) === headKey(column.head));
    // Whoever sees the sheet does not see what is hidden: a visible column of the same meaning wins.
    const unseen = hidden.includes(column.number) ? 1000 : 0;
    return unseen + (at < 0 ? table[id].length : at);
  };
  for (const { id, column } of named) {
    if (id === null) continue;
    const held = columns.get(id);
    if (!held || rank(id, column) < rank(id, held)) columns.set(id, column);
  }
  const read = new Set([...columns.values()].map((column) => column.number));
  const unread = named
    .filter(({ column }) => !read.has(column.number))
    .map(({ id, column }) => ({ ...column, isTaken: id !== null }));
  return { columns, unread };
}

/** True for a row that repeats the heads, as printed ledgers do on every page; of two rows of heads each may be short. */
export function repeatsHeads<Id extends string>(
  heads: Heads<Id>,
  view: GridView,
  row: number,
): boolean {
  const { firstRow, lastRow, columns, unread } = heads;
  const printed = [...columns.values(), ...unread];
  const same = (text: string | undefined, other: string | undefined) =>
    headKey(text ?? '') === headKey(other ?? '');
  const isCopyOf = (of: number) =>
    printed.every(({ number }) => same(view.own(row, number)?.text, view.own(of, number)?.text));
  if (isCopyOf(firstRow) || isCopyOf(lastRow)) return true;
  const texts = [...columns.values()].flatMap((column) => {
    const text = view.filled(row, column.number)?.text;
    return text ? [{ text, head: column.head }] : [];
  });
  const alike = texts.filter(({ text, head }) => same(text, head)).length;
  return alike >= 3 && alike > texts.length - alike;
}
