import type { Cell } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { type CellStyle, numberCell, plainStyle } from './cell-formats.ts';
import { cellPool } from './cell-pool.ts';
import type { GridBuilder } from './grid-builder.ts';
import { RecordTexts } from './xls-texts.ts';

/** Records of BIFF 5 and 8 ([MS-XLS] 2.3) that say something about cells; some programs write formulas by their older numbers. */
export const record = {
  formula: 0x0006,
  eof: 0x000a,
  date1904: 0x0022,
  password: 0x002f,
  font: 0x0031,
  continued: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  richText: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  texts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  formula3: 0x0206,
  rk: 0x027e,
  formula4: 0x0406,
  format: 0x041e,
  start: 0x0809,
} as const;

/** What the number of a failed formula stands for ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** What reading the records of one sheet needs. */
export type OpenSheet = {
  readonly sheet: GridBuilder;
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
  /** Texts are in the code page of a country, as before 1997. */
  readonly isOld: boolean;
  readonly decode: (bytes: Buffer) => string;
  /** The texts that cells refer to by their number. */
  readonly shared: readonly (Cell | null)[];
  readonly limits: SheetLimits;
};

/** A number in four bytes: a whole one or the upper half of one, with a flag for hundredths ([MS-XLS] 2.5.217). */
function rkNumber(data: Buffer, at: number): number {
  const low = data.readInt32LE(at);
  let value = low >> 2;
  if ((low & 2) === 0) {
    const whole = Buffer.alloc(8);
    whole.writeInt32LE(low & ~3, 4);
    value = whole.readDoubleLE(0);
  }
  return (low & 1) === 0 ? value : value / 100;
}

type Place = { readonly row: number; readonly column: number; readonly style: CellStyle };

/** Reads the records of one sheet in their order. */
export class SheetRecords {
  private readonly open: OpenSheet;
  private readonly pool = cellPool();
  /** The formula whose text comes in a record of its own, and the pieces of that text. */
  private waiting: Place | null = null;
  private readonly pieces: Buffer[] = [];

  constructor(open: OpenSheet) {
    this.open = open;
  }

  see(type: number, data: Buffer): void {
    if (type === record.string || type === record.continued) {
      if (this.waiting) this.pieces.push(data);
      return;
    }
    if (this.pieces.length > 0) this.close();
    const take = this.takes.get(type);
    if (take) take(data);
  }

  /** Puts down the formula that is still open; one whose text never came has failed. */
  close(): void {
    const { waiting } = this;
    this.waiting = null;
    const pieces = this.pieces.splice(0);
    if (waiting === null) return;
    if (pieces.length === 0) this.put(waiting, { text: '#N/A', kind: 'error' });
    else this.write(waiting, this.longText(pieces, 0));
  }

  private readonly takes = new Map<number, (data: Buffer) => void>([
    [record.formula, (data) => this.formula(data)],
    [record.formula3, (data) => this.formula(data)],
    [record.formula4, (data) => this.formula(data)],
    [record.mulRk, (data) => this.numbers(data)],
    [record.rk, (data) => this.number(this.placeOf(data), rkNumber(data, 6))],
    [record.number, (data) => this.number(this.placeOf(data), data.readDoubleLE(6))],
    [record.boolOrError, (data) => this.boolOrError(data)],
    [record.sharedText, (data) => this.sharedText(data)],
    [record.label, (data) => this.write(this.placeOf(data), this.longText([data], 6))],
    [record.richText, (data) => this.write(this.placeOf(data), this.longText([data], 6))],
    [record.row, (data) => this.row(data)],
    [record.columnInfo, (data) => this.columns(data)],
    [record.merges, (data) => this.merges(data)],
  ]);

  private placeOf(data: Buffer, at = 0): Place {
    const style = this.open.styles[data.readUInt16LE(at + 4)] ?? plainStyle;
    return { row: data.readUInt16LE(at) + 1, column: data.readUInt16LE(at + 2) + 1, style };
  }

  private put({ row, column, style }: Place, cell: Cell): void {
    this.open.sheet.put(row, column, this.pool(style.struck ? { ...cell, struck: true } : cell));
  }

  private number(place: Place, value: number): void {
    if (Number.isFinite(value))
      this.put(place, numberCell(value, place.style.format, this.open.is1904));
    else this.put(place, { text: '#NUM!', kind: 'error' });
  }

  private write(place: Place, text: string): void {
    const seen = text.replace(/\r\n?/g, '\n');
    if (seen !== '') this.put(place, { text: seen, kind: 'string' });
  }

  private longText(pieces: readonly Buffer[], at: number): string {
    const [first] = pieces;
    if (first === undefined) return '';
    if (!this.open.isOld) return new RecordTexts(pieces, at).text();
    return this.open.decode(first.subarray(at + 2, at + 2 + first.readUInt16LE(at)));
  }

  private numbers(data: Buffer): void {
    const row = data.readUInt16LE(0) + 1;
    for (let at = 4, column = data.readUInt16LE(2) + 1; at + 8 <= data.length; at += 6) {
      const style = this.open.styles[data.readUInt16LE(at)] ?? plainStyle;
      this.number({ row, column, style }, rkNumber(data, at + 2));
      column += 1;
    }
  }

  private sharedText(data: Buffer): void {
    const cell = this.open.shared[data.readUInt32LE(6)];
    if (cell === undefined) throw new Refused('file-damaged', 'a text is missing');
    if (cell !== null) this.put(this.placeOf(data), cell);
  }

  private boolOrError(data: Buffer): void {
    this.flag(this.placeOf(data), data.readUInt8(6), data.readUInt8(7) !== 0);
  }

  private flag(place: Place, value: number, isError: boolean): void {
    if (isError) this.put(place, { text: errors[value] ?? '#N/A', kind: 'error' });
    else this.put(place, { text: value === 0 ? '否' : '是', kind: 'string' });
  }

  /** A formula is never computed here: only the value that was saved with it counts ([MS-XLS] 2.5.133). */
  private formula(data: Buffer): void {
    this.close();
    const place = this.placeOf(data);
    if (data.readUInt16LE(12) !== 0xffff) {
      this.number(place, data.readDoubleLE(6));
      return;
    }
    const kind = data.readUInt8(6);
    if (kind === 0) this.waiting = place;
    else if (kind === 1 || kind === 2) this.flag(place, data.readUInt8(8), kind === 2);
  }

  private row(data: Buffer): void {
    if ((data.readUInt16LE(12) & 0x20) !== 0)
      this.open.sheet.hiddenRows.add(data.readUInt16LE(0) + 1);
  }

  private columns(data: Buffer): void {
    if ((data.readUInt16LE(8) & 1) !== 0)
      this.open.sheet.hideColumns(data.readUInt16LE(0) + 1, data.readUInt16LE(2) + 1);
  }

  private merges(data: Buffer): void {
    for (let at = 2; at + 8 <= data.length; at += 8)
      this.open.sheet.merge({
        top: data.readUInt16LE(at) + 1,
        bottom: data.readUInt16LE(at + 2) + 1,
        left: data.readUInt16LE(at + 4) + 1,
        right: data.readUInt16LE(at + 6) + 1,
      });
  }
}
