import { keyOf } from '../../domain/text.ts';
import { type Cell, columnLetter, type Grid, type GridRow, type GridView } from './grid.ts';

/** A column of the sheet: its place, and its head as written there. */
export type Column = { readonly number: number; readonly letter: string; readonly head: string };

/** For each meaning of a column, the heads that stand for it, best first. */
export type HeadTable<Id extends string> = Readonly<Record<Id, readonly string[]>>;

/** What a column is said to mean, by its letter or by its head as written; null: it is not to be read. */
export type HeadMapping<Id extends string> = { readonly column: string; readonly as: Id | null };

/** How heads are understood: by the table, by the words in them, and by what somebody has said of them. */
export type HeadWords<Id extends string> = {
  readonly table: HeadTable<Id>;
  /** The meaning of a head that the table lacks, by its words; null: none, or more than one. */
  readonly byWords?: (head: string) => Id | null;
  readonly mapped?: readonly HeadMapping<Id>[];
};

/** How sure a meaning is: somebody has said it, the table has it, or the words suggest it. */
type Certainty = 'mapped' | 'table' | 'words';

export type Heads<Id extends string> = {
  /** Rows of the sheet that hold the heads: one, or up to three where heads are grouped. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Id, Column>;
  /** Of these columns the meaning was said by somebody, or is suggested by the words of the head alone. */
  readonly said: ReadonlySet<Id>;
  readonly suggested: ReadonlySet<Id>;
  /** Columns with a head that is not known, or whose meaning another column has already. */
  readonly unread: readonly UnreadColumn[];
};

/** A column that is not read; `isTaken` where another one means the same, `isUnwanted` where somebody has said so. */
type UnreadColumn = Column & { readonly isTaken: boolean; readonly isUnwanted: boolean };

/** Heads stand among the first rows that hold anything; below is data. */
const searchedRows = 40;

/** Grouped heads have at most so many rows. */
const mostHeadRows = 3;

/** A head is a word or two, and no sentence. */
const longestHead = 24;

/** Comparison form of a head: half width, without spaces, marks of obligation, line breaks and a number before it. */
export function headKey(text: string): string {
  return keyOf(text)
    .toLowerCase()
    .replace(/^[*※★#]+|[*※:：]+$/g, '')
    .replace(/^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}、)(?=\D)/, '');
}

const withoutBrackets = (key: string): string => key.replace(/\([^()]*\)/g, '');

type Meaning<Id> = { readonly id: Id | null; readonly by: Certainty };

/** Says what a text means as a head; null where it means nothing that is known. */
export type HeadReader<Id extends string> = {
  readonly table: HeadTable<Id>;
  readonly ofLetter: (letter: string) => Meaning<Id> | null;
  /** By what was said, or by the table. */
  readonly plainly: (text: string) => Meaning<Id> | null;
  readonly byWords: (text: string) => Meaning<Id> | null;
};

/** Makes ready how heads are understood; it serves for any number of sheets and rows. */
export function headReader<Id extends string>({
  table,
  byWords,
  mapped = [],
}: HeadWords<Id>): HeadReader<Id> {
  const entries = Object.entries<readonly string[]>(table) as [Id, readonly string[]][];
  const index = new Map(
    entries.flatMap(([id, heads]) => heads.map((head) => [headKey(head), id] as const)),
  );
  const said = new Map(mapped.map(({ column, as }) => [headKey(column), as]));
  const saidOf = (key: string): Meaning<Id> | null => {
    const id = said.get(key);
    return id === undefined ? null : { id, by: 'mapped' };
  };
  return {
    table,
    ofLetter: (letter) => saidOf(letter.toLowerCase()),
    plainly: (text) => {
      const key = headKey(text);
      const id = index.get(key) ?? index.get(withoutBrackets(key));
      return saidOf(key) ?? (id === undefined ? null : { id, by: 'table' });
    },
    byWords: (text) => {
      const key = withoutBrackets(headKey(text));
      if (byWords === undefined || key.length > longestHead) return null;
      const id = byWords(key);
      return id === null ? null : { id, by: 'words' };
    },
  };
}

/**
 * Finds the row of heads: the first one whose heads satisfy `isEnough`. Rows below it that split merged heads
 * (责任 over 责任领导 and 责任人) are taken as part of the heads. Rows with heads of the table come before rows whose words
 * alone suggest heads. Answers null if there is none.
 */
export function findHeads<Id extends string>(
  grid: Grid,
  view: GridView,
  reader: HeadReader<Id>,
  isEnough: (found: ReadonlySet<Id>) => boolean,
): Heads<Id> | null {
  const width = Math.max(0, ...grid.rows.map((row) => row.cells.length));
  const rows = grid.rows.slice(0, searchedRows);
  const at = (firstRow: number) => {
    const lastRow = lastHeadRow(view, reader, firstRow, width);
    return { firstRow, lastRow, named: columnsOf(view, reader, firstRow, lastRow, width) };
  };
  const isSure = ({ named }: { named: readonly Named<Id>[] }) =>
    ids(named.filter(({ by }) => by !== 'words')).size >= 2;
  const fits = ({ named }: { named: readonly Named<Id>[] }) => isEnough(ids(named));
  const found =
    firstOf(
      rows,
      ({ number }) => at(number),
      (one) => isSure(one) && fits(one),
    ) ?? firstOf(rows.filter(isOfHeads), ({ number }) => at(number), fits);
  if (found === null) return null;
  const { firstRow, lastRow, named } = found;
  const upper = lastRow === firstRow && holdsGroups(view, firstRow - 1, width) ? 1 : 0;
  const chosen = choose(named, reader.table, grid.hiddenColumns);
  return { firstRow: firstRow - upper, lastRow, ...chosen };
}

/** The first of what is made of the items that will do; what stands behind it is not made. */
function firstOf<T, R>(
  items: readonly T[],
  make: (item: T) => R,
  willDo: (made: R) => boolean,
): R | null {
  for (const item of items) {
    const made = make(item);
    if (willDo(made)) return made;
  }
  return null;
}

/** True where a sheet has a column of this letter, or a head of these words among its first rows. */
export function hasHead(grid: Grid, column: string): boolean {
  const key = headKey(column);
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length));
  const letters = Array.from({ length: width }, (_, at) => columnLetter(at + 1).toLowerCase());
  const heads = grid.rows.slice(0, searchedRows).flatMap(({ cells }) => cells);
  return letters.includes(key) || heads.some((cell) => cell !== null && headKey(cell.text) === key);
}

/** Words alone make a row of heads only where it holds nothing but words. */
const isOfHeads = ({ cells }: GridRow): boolean =>
  cells.every((cell) => cell === null || isHeadText(cell));

const isHeadText = ({ kind, text }: Cell): boolean =>
  kind === 'string' && text.length <= longestHead && !/[。；;！!]/.test(text);

type Named<Id> = {
  readonly id: Id | null;
  readonly by: Certainty | null;
  readonly column: Column;
};

function columnsOf<Id extends string>(
  view: GridView,
  reader: HeadReader<Id>,
  firstRow: number,
  lastRow: number,
  width: number,
): Named<Id>[] {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => lastRow - i);
  const named: Named<Id>[] = [];
  for (let number = 1; number <= width; number += 1) {
    const letter = columnLetter(number);
    const texts = rows.flatMap((row) => view.filled(row, number)?.text ?? []);
    const [lowest = ''] = texts;
    const known = texts.find((text) => reader.plainly(text) !== null);
    // What the words of a group suggest says nothing about each of its columns.
    const isGroup = isGroupHead(
      view,
      lastRow,
      rows.find((row) => view.filled(row, number)) ?? 0,
      number,
    );
    const meaning =
      reader.ofLetter(letter) ??
      (known === undefined ? null : reader.plainly(known)) ??
      (isGroup ? null : reader.byWords(lowest));
    const head = (known ?? lowest).replace(/\s+/g, '');
    if (head === '' && meaning === null) continue;
    named.push({
      ...{ id: meaning?.id ?? null, by: meaning?.by ?? null },
      column: { number, letter, head },
    });
  }
  return named;
}

/** True for a head over several columns, below which further heads stand; without these it is the head of its first column. */
const isGroupHead = (view: GridView, lastRow: number, row: number, column: number): boolean => {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.right > merge.left && merge.bottom < lastRow;
};

function ids<Id extends string>(named: readonly Named<Id>[]): ReadonlySet<Id> {
  return new Set(named.flatMap(({ id }) => (id === null ? [] : [id])));
}

/** The last row of the heads that begin in a row: rows that tell more of them, or that heads are merged down into. */
function lastHeadRow<Id extends string>(
  view: GridView,
  reader: HeadReader<Id>,
  firstRow: number,
  width: number,
): number {
  const cells = Array.from({ length: width }, (_, at) => view.own(firstRow, at + 1));
  const isTitle = cells.filter(Boolean).length < 2;
  let last = firstRow;
  for (let row = firstRow + 1; row < firstRow + mostHeadRows; row += 1) {
    const above = ids(columnsOf(view, reader, firstRow, row - 1, width)).size;
    // A title above the heads has no heads of its own, so it is not the upper half of them.
    if (above === 0 || isTitle || !isFurtherHeadRow(view, reader, firstRow, row, width)) break;
    const isMergedInto = mergedInto(view, firstRow, row, width);
    if (!isMergedInto && ids(columnsOf(view, reader, firstRow, row, width)).size <= above) break;
    last = row;
  }
  return last;
}

/** True where a head of the first rows is merged down into a row. */
function mergedInto(view: GridView, firstRow: number, row: number, width: number): boolean {
  for (let number = 1; number <= width; number += 1) {
    const merge = view.mergeAt(row, number);
    if (merge !== null && merge.top >= firstRow && merge.top < row) return true;
  }
  return false;
}

/**
 * A further row of heads holds nothing but heads, apart from what is merged into it from above; below a head that spans several
 * columns, below one that is none of ours, or beside heads that are merged down, other short words may stand (姓名, 联系电话).
 */
function isFurtherHeadRow<Id extends string>(
  view: GridView,
  reader: HeadReader<Id>,
  firstRow: number,
  row: number,
  width: number,
): boolean {
  const isBeside = mergedInto(view, firstRow, row, width);
  let own = 0;
  for (let number = 1; number <= width; number += 1) {
    const cell = view.own(row, number);
    if (cell === null) continue;
    own += 1;
    if (reader.plainly(cell.text) !== null) continue;
    const above = view.mergeAt(row - 1, number);
    const spans = above !== null && above.right > above.left && above.bottom < row;
    // A csv has lost what a head spans; one that is none of ours may be a group.
    const over = view.filled(row - 1, number)?.text ?? '';
    const isGrouped = spans || reader.plainly(over) === null;
    const isWord = isHeadText(cell) && withoutBrackets(headKey(cell.text)).length <= 12;
    if (!isWord || !(isGrouped || isBeside || reader.byWords(cell.text) !== null)) return false;
  }
  return own > 0;
}

/** True for a row above the heads that holds nothing but words over several of them (责任, 整改情况): two or more, short, without a colon. */
function holdsGroups(view: GridView, row: number, width: number): boolean {
  const texts = Array.from({ length: width }, (_, at) => view.own(row, at + 1)?.text ?? '');
  const words = texts.filter((text) => text !== '');
  return words.length >= 2 && words.every((text) => text.length <= 10 && !/[:：]/.test(text));
}

/** Of two columns with one meaning, the surer one wins, and then the one whose head stands earlier in the table. */
function choose<Id extends string>(
  named: readonly Named<Id>[],
  table: HeadTable<Id>,
  hidden: readonly number[],
): Pick<Heads<Id>, 'columns' | 'said' | 'suggested' | 'unread'> {
  const rank = ({ id, by, column }: Named<Id>) => {
    const at = id === null ? 0 : table[id].findIndex((h) => headKey(h) === headKey(column.head));
    const sure = { mapped: 0, table: 1000, words: 2000 }[by ?? 'words'];
    // Whoever sees the sheet does not see what is hidden: a visible column of the same meaning wins.
    const unseen = by !== 'mapped' && hidden.includes(column.number) ? 10_000 : 0;
    return unseen + sure + (at < 0 ? 500 : at);
  };
  const held = new Map<Id, Named<Id>>();
  for (const one of named) {
    if (one.id === null) continue;
    const other = held.get(one.id);
    if (other === undefined || rank(one) < rank(other)) held.set(one.id, one);
  }
  const read = new Set([...held.values()].map(({ column }) => column.number));
  const of = (by: Certainty) =>
    new Set([...held].flatMap(([id, one]) => (one.by === by ? [id] : [])));
  return {
    columns: new Map([...held].map(([id, { column }]) => [id, column])),
    ...{ said: of('mapped'), suggested: of('words') },
    unread: named
      .filter(({ column }) => !read.has(column.number))
      .map(({ id, by, column }) => ({
        ...column,
        ...{ isTaken: id !== null, isUnwanted: id === null && by === 'mapped' },
      })),
  };
}

const isSame = (text: string | undefined, other: string | undefined): boolean =>
  headKey(text ?? '') === headKey(other ?? '');

/** True for a row that is the first or the last row of the heads once more. */
export function copiesHeads<Id extends string>(
  { firstRow, lastRow, columns, unread }: Heads<Id>,
  view: GridView,
  row: number,
): boolean {
  const printed = [...columns.values(), ...unread];
  const isCopyOf = (of: number) =>
    printed.every(({ number }) => isSame(view.own(row, number)?.text, view.own(of, number)?.text));
  return isCopyOf(firstRow) || isCopyOf(lastRow);
}

/** True for a row that repeats the heads, as printed ledgers do on every page; of two rows of heads each may be short. */
export function repeatsHeads<Id extends string>(
  heads: Heads<Id>,
  view: GridView,
  row: number,
): boolean {
  if (copiesHeads(heads, view, row)) return true;
  const texts = [...heads.columns.values()].flatMap((column) => {
    const text = view.filled(row, column.number)?.text;
    return text ? [{ text, head: column.head }] : [];
  });
  const alike = texts.filter(({ text, head }) => isSame(text, head)).length;
  return alike >= 3 && alike > texts.length - alike;
}
