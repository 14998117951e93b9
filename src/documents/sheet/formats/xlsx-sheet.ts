import type { Cell, Grid, Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { type CellStyle, numberCell, plainStyle, serialOf } from './cell-formats.ts';
import { GridBuilder } from './grid-builder.ts';
import { officeText, TextRuns } from './text-runs.ts';
import { attribute, isSet, scanPieces } from './xml-scan.ts';

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

/** A dimension of nothing hides as well: clerks drag a row or a column shut. */
const isShut = (attributes: string, size: string): boolean =>
  isSet(attributes, 'hidden') || Number(attribute(attributes, size) ?? 1) === 0;

/** What the sheets of a workbook have in common. */
export type XlsxBook = {
  readonly is1904: boolean;
  readonly styles: readonly CellStyle[];
  /** The texts that cells refer to by their number. */
  readonly texts: readonly (Cell | null)[];
  /** Cells that say the same are one object. */
  readonly pool: (cell: Cell) => Cell;
  /** Counts merged ranges over all sheets, and refuses too many. */
  readonly count: (merge: Merge) => void;
};

type OpenCell = { type: string; style: CellStyle; value: string | null; hasFormula: boolean };

const noCell: OpenCell = { type: 'n', style: plainStyle, value: null, hasFormula: false };

/** The value of a date that is written as one (`t="d"`), with a format that shows its day where the cell has none. */
function isoCell(value: string, { format }: CellStyle, is1904: boolean): Cell {
  const serial = serialOf(value, is1904);
  if (serial === null) return { text: value, kind: 'string' };
  const shows = format === plainStyle.format ? 'yyyy/m/d h:mm' : format;
  return numberCell(serial, shows, is1904);
}

/** Gathers one sheet while it is scanned. */
class SheetScan {
  readonly sheet: GridBuilder;
  private readonly limits: SheetLimits;
  private readonly book: XlsxBook;
  private counted = 0;
  private isCounted = false;
  private at = { row: 0, column: 0 };
  private cell = noCell;
  private runs: TextRuns;
  private within = '';

  constructor(limits: SheetLimits, book: XlsxBook) {
    this.limits = limits;
    this.book = book;
    this.sheet = new GridBuilder(limits, book.count);
    this.runs = new TextRuns(limits);
  }

  open(name: string, attributes: string): void {
    if (name === 'row') this.row(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'col') this.column(attributes);
    else if (name === 'mergeCell') {
      const merge = mergeOf(attribute(attributes, 'ref') ?? '');
      if (merge) this.sheet.merge(merge);
    } else if (name === 'f') this.cell.hasFormula = true;
    else if (name === 'v') {
      this.cell.value = '';
      this.within = 'v';
    } else if (name === 'is') {
      this.cell.value = '';
      this.runs = new TextRuns(this.limits);
    } else this.runs.open(name, attributes);
  }

  private row(attributes: string): void {
    const stated = attribute(attributes, 'r');
    const row = stated === null ? this.at.row + 1 : Number(stated);
    this.at = { row, column: 0 };
    this.isCounted = false;
    if (!(row >= 1 && row <= lastRow)) throw new Refused('too-many-rows');
    if (isShut(attributes, 'ht')) this.sheet.hiddenRows.add(row);
  }

  private beginCell(attributes: string): void {
    const { row, column: before } = this.at;
    const stated = attribute(attributes, 'r');
    const place = stated === null ? { row, column: before + 1 } : placeOf(stated);
    if (!place || place.row !== row) throw new Refused('reader-failed', 'a cell outside its row');
    if (place.column > lastColumn) throw new Refused('too-many-columns');
    this.at = place;
    const style = this.book.styles[Number(attribute(attributes, 's') ?? 0)] ?? plainStyle;
    const type = attribute(attributes, 't') ?? 'n';
    this.cell = { type, style, value: null, hasFormula: false };
  }

  private column(attributes: string): void {
    if (!isShut(attributes, 'width')) return;
    const number = (name: string) => Number(attribute(attributes, name));
    this.sheet.hideColumns(number('min'), number('max'));
  }

  text(text: string): void {
    if (this.within !== 'v') this.runs.text(text);
    else {
      this.cell.value += text;
      if ((this.cell.value?.length ?? 0) > this.limits.cellChars * 10)
        throw new Refused('cell-too-large');
    }
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
    this.counted += 1;
    if (this.counted > this.limits.rows) throw new Refused('too-many-rows');
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = noCell;
    if (cell.value === null && !cell.hasFormula) return;
    this.count();
    const read = this.content(cell);
    if (read === null) return;
    const isStruck = cell.style.struck && !read.struck;
    const seen = isStruck ? this.book.pool({ ...read, struck: true }) : read;
    this.sheet.put(this.at.row, this.at.column, seen);
  }

  /** A formula is never computed here: only the value that was saved with it counts. */
  private content({ type, style, value }: OpenCell): Cell | null {
    const { texts, is1904, pool } = this.book;
    if (type === 'inlineStr') return this.runs.cell();
    if (value === null) return { text: '#N/A', kind: 'error' };
    const text = officeText(value);
    if (text === '') return null;
    if (type === 's') {
      const shared = texts[Number(text)];
      if (shared === undefined) throw new Refused('file-damaged', 'a text is missing');
      return shared;
    }
    return pool(cellOf(type, text, style, is1904));
  }
}

function cellOf(type: string, text: string, style: CellStyle, is1904: boolean): Cell {
  if (type === 'e') return { text: text.startsWith('#') ? text : '#N/A', kind: 'error' };
  if (type === 'b') return { text: /^(?:1|true)$/i.test(text) ? '是' : '否', kind: 'string' };
  if (type === 'd') return isoCell(text, style, is1904);
  const number = type === 'n' ? Number(text) : Number.NaN;
  return Number.isFinite(number)
    ? numberCell(number, style.format, is1904)
    : { text, kind: 'string' };
}

/** Reads one sheet from front to back, and refuses what would cost more than a ledger may. */
export async function readXlsxSheet(
  pieces: AsyncIterable<string>,
  { name, hidden }: { readonly name: string; readonly hidden: boolean },
  book: XlsxBook,
  limits: SheetLimits,
): Promise<Grid> {
  const scan = new SheetScan(limits, book);
  await scanPieces(pieces, {
    open: (tag, attributes) => scan.open(tag, attributes),
    close: (tag) => scan.close(tag),
    text: (text) => scan.text(text),
  });
  return scan.sheet.grid(name, hidden);
}
