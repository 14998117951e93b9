import type { Random } from '../../support/simulation/random.ts';
import type { Entry, LaidSheet, Place, RowTruth } from '../truth.ts';
import type { Meaning } from '../words/head-words.ts';

/** A column as it is laid out; `isBeside` means that its content is not the one that counts. */
export type LaidColumn = {
  readonly meaning: Meaning;
  readonly head: string;
  readonly isBeside: boolean;
  readonly isHidden: boolean;
};

/** What becomes of a row, before its place is known. */
export type Fate = RowTruth extends infer T
  ? T extends RowTruth
    ? Omit<T, 'sheet' | 'row'>
    : never
  : never;

/** Items in another order. */
export function shuffled<T>(r: Random, items: readonly T[]): T[] {
  const left = [...items];
  return items.map(() => left.splice(r.below(left.length), 1)[0] as T);
}

/** A sheet that is being filled from above. */
export class SheetDraft {
  readonly name: string;
  readonly columns: readonly LaidColumn[];
  readonly rows: Entry[][] = [];
  readonly merges: LaidSheet['merges'][number][] = [];
  readonly hiddenRows: number[] = [];
  readonly struckRows: number[] = [];
  readonly truths: RowTruth[] = [];
  /** What stands above the heads. */
  title: string | null = null;
  /** Columns (from 0) that are not read and hold something below their head. */
  readonly filledBeside = new Set<number>();
  /** Cells beside the table. */
  readonly outside: Place[] = [];

  constructor(name: string, columns: readonly LaidColumn[]) {
    this.name = name;
    this.columns = columns;
  }

  /** The number of the next row. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Puts a row below; what becomes of it is told, where it holds anything. @returns its number */
  put(cells: readonly Entry[], fate: Fate | null): number {
    this.rows.push([...cells]);
    const row = this.rows.length;
    if (fate !== null) this.truths.push({ sheet: this.name, row, ...fate } as RowTruth);
    return row;
  }

  /** A row with some of the columns filled. */
  line(entries: ReadonlyMap<Meaning, Entry>): Entry[] {
    return this.columns.map(({ meaning, isBeside }) =>
      isBeside ? null : (entries.get(meaning) ?? null),
    );
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  /** The last column (from 1) that a cell of this one (from 0) covers. */
  rightOf(at: number): number {
    return this.columns[at + 1]?.meaning === 'gap' ? at + 2 : at + 1;
  }

  laid(): LaidSheet {
    const hiddenColumns = this.columns.flatMap(({ isHidden }, at) => (isHidden ? [at + 1] : []));
    const { name, rows, merges, hiddenRows, struckRows, outside } = this;
    return { name, hidden: false, rows, merges, hiddenRows, hiddenColumns, struckRows, outside };
  }
}
