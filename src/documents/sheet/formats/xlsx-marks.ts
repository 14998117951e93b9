import type { Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { type CellStyle, plainStyle } from './cell-formats.ts';
import { StruckRuns } from './struck-runs.ts';
import { attribute, isSet, plainText, scanXml } from './xml-scan.ts';

/** What stands around the values of a sheet; rows and columns are 1-based. */
export type SheetMarks = {
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Merge[];
  /** The number of a cell's style; -1 where it says nothing of what is shown. */
  readonly styleOf: (row: number, column: number) => number;
  /** True where the text of a cell is struck through run by run, whatever its style says. */
  readonly isStruck: (row: number, column: number) => boolean;
  /** The text of a cell in which entities were written as text, which SheetJS resolves twice. */
  readonly exactText: (row: number, column: number) => string | null;
  /** Formulas whose value was not saved with them. */
  readonly uncomputed: readonly { readonly row: number; readonly column: number }[];
};

/** The last row and column of the format. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

function placeOf(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference.trim());
  if (!match) return null;
  const [, letters = '', row = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}

/** The range of a reference, relative or with dollar signs; null if it is none. */
function mergeOf(reference: string): Merge | null {
  const [first = '', last = first] = reference.split(':');
  const from = placeOf(first);
  const to = placeOf(last);
  if (!from || !to) return null;
  const [top = 0, bottom = 0] = [from.row, to.row].sort((a, b) => a - b);
  const [left = 0, right = 0] = [from.column, to.column].sort((a, b) => a - b);
  return { top, left, bottom, right };
}

const keyOf = (row: number, column: number) => row * lastColumn + column;

/** Text as Office writes it: entities, and characters that XML cannot hold by their number. */
const officeText = (text: string): string =>
  plainText(text).replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** A dimension of nothing hides as well: clerks drag a row or a column shut. */
const isShut = (attributes: string, size: string): boolean =>
  isSet(attributes, 'hidden') || Number(attribute(attributes, size) ?? 1) === 0;

/** The styles of the workbook, and the numbers of its shared texts that are struck through run by run. */
type Looks = { readonly styles: readonly CellStyle[]; readonly struck: ReadonlySet<number> };

/** Gathers the marks of one sheet while it is scanned. */
class MarkReading {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Merge[] = [];
  readonly styles = new Map<number, number>();
  readonly struck = new Set<number>();
  readonly exact = new Map<number, string>();
  readonly uncomputed: { row: number; column: number }[] = [];
  private rows = 0;
  private isCounted = false;
  private at = { row: 0, column: 0 };
  private cell = { hasFormula: false, hasValue: false, type: 'n', value: '' };
  private runs = new StruckRuns();
  private within = '';
  private readonly limits: SheetLimits;
  private readonly looks: Looks;

  constructor(limits: SheetLimits, looks: Looks) {
    this.limits = limits;
    this.looks = looks;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.row(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'col') this.column(attributes);
    else if (name === 'mergeCell') {
      const merge = mergeOf(attribute(attributes, 'ref') ?? '');
      if (merge) this.merges.push(merge);
    } else if (name === 'f') this.cell.hasFormula = true;
    else if (name === 'v') {
      this.cell.hasValue = true;
      this.within = 'v';
    } else {
      if (name === 'is') this.cell.hasValue = true;
      this.runs.open(name, attributes);
    }
  }

  private row(attributes: string): void {
    const stated = attribute(attributes, 'r');
    const row = stated === null ? this.at.row + 1 : Number(stated);
    this.at = { row, column: 0 };
    this.isCounted = false;
    if (!(row >= 1 && row <= lastRow)) throw new Refused('too-many-rows');
    if (isShut(attributes, 'ht')) this.hiddenRows.add(row);
  }

  private beginCell(attributes: string): void {
    const { row, column: before } = this.at;
    const stated = attribute(attributes, 'r');
    const place = stated === null ? { row, column: before + 1 } : placeOf(stated);
    if (!place || place.row !== row) throw new Refused('reader-failed', 'a cell outside its row');
    if (place.column > lastColumn) throw new Refused('too-many-columns');
    this.at = place;
    const type = attribute(attributes, 't') ?? 'n';
    this.cell = { hasFormula: false, hasValue: false, type, value: '' };
    this.runs = new StruckRuns();
    const style = Number(attribute(attributes, 's') ?? 0);
    // Most styles are frames and fonts: a sheet has hundreds of thousands of cells, and these say nothing here.
    const { format, struck } = this.looks.styles[style] ?? plainStyle;
    if (struck || format !== plainStyle.format) this.styles.set(keyOf(row, place.column), style);
  }

  private column(attributes: string): void {
    if (!isShut(attributes, 'width')) return;
    const to = Math.min(Number(attribute(attributes, 'max')), this.limits.columns);
    for (let n = Number(attribute(attributes, 'min')); n >= 1 && n <= to; n += 1)
      this.hiddenColumns.add(n);
  }

  text(text: string): void {
    if (this.within === 'v') this.cell.value += text;
    else this.runs.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.within = '';
    else if (name === 'c') this.endCell();
    else this.runs.close(name);
  }

  /** Rows that hold nothing but their looks are left over in many files, and cost little. */
  private count(): void {
    if (this.isCounted) return;
    this.isCounted = true;
    this.rows += 1;
    if (this.rows > this.limits.rows) throw new Refused('too-many-rows');
  }

  private endCell(): void {
    const { hasFormula, hasValue, type, value } = this.cell;
    const key = keyOf(this.at.row, this.at.column);
    if (hasFormula || hasValue) this.count();
    if (hasFormula && !hasValue) this.uncomputed.push({ ...this.at });
    if (type === 'str' && value.includes('&amp;')) this.exact.set(key, officeText(value));
    const isStruck =
      type === 's' ? this.looks.struck.has(Number(value)) : this.runs.isWhollyStruck();
    if (isStruck) this.struck.add(key);
  }
}

/** Looks through a sheet before any of its cells is read, and refuses what would cost more than a ledger may. */
export function marksOf(xml: string, limits: SheetLimits, looks: Looks): SheetMarks {
  const reading = new MarkReading(limits, looks);
  scanXml(xml, {
    open: (name, attributes) => reading.open(name, attributes),
    close: (name) => reading.close(name),
    text: (text) => reading.text(text),
  });
  const { hiddenRows, hiddenColumns, merges, styles, struck, exact, uncomputed } = reading;
  return {
    hiddenRows,
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    merges,
    styleOf: (row, column) => styles.get(keyOf(row, column)) ?? -1,
    isStruck: (row, column) => struck.has(keyOf(row, column)),
    exactText: (row, column) => exact.get(keyOf(row, column)) ?? null,
    uncomputed,
  };
}

/** Refuses merged ranges that cover more cells, over all sheets, than a ledger has. */
export function judgeMerges(merges: readonly Merge[], limits: SheetLimits): void {
  const cells = merges.reduce((sum, m) => sum + (m.bottom - m.top + 1) * (m.right - m.left + 1), 0);
  if (cells > limits.mergedCells) throw new Refused('merge-too-large');
}
