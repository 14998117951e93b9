import type { Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { type CellStyle, formatCode } from './cell-formats.ts';
import type { SheetMarks } from './xlsx-marks.ts';

/** Records of BIFF 5 and 8 ([MS-XLS] 2.3) that say something about cells. */
const record = {
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
  dimensions: 0x0200,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  start: 0x0809,
} as const;

const known = new Set<number>(Object.values(record));
const cellRecords = new Set<number>([
  record.formula,
  record.richText,
  record.sharedText,
  record.number,
  record.label,
  record.boolOrError,
  record.rk,
]);

/** The record that says which cell is selected: SheetJS passes over it. */
const passedOver = 0x001d;

/** What the records of a workbook say beyond its values. */
export type XlsMarks = {
  readonly is1904: boolean;
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly hasCells: boolean;
    readonly marks: SheetMarks;
  }[];
};

type RawStyle = { font: number; format: number };

type OpenSheet = {
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Merge[];
  styles: Map<number, number>;
};

/** What is gathered on the way through the records. */
class Walk {
  readonly limits: SheetLimits;
  is1904 = false;
  readonly struckFonts: boolean[] = [];
  readonly formats = new Map<number, string>();
  readonly styles: RawStyle[] = [];
  /** By the place of their first record. */
  readonly listed = new Map<number, { name: string; hidden: boolean; hasCells: boolean }>();
  readonly sheets: { name: string; hidden: boolean; hasCells: boolean; sheet: OpenSheet }[] = [];
  current: OpenSheet | null = null;
  depth = 0;
  isOld = false;
  decode: (bytes: Buffer) => string = (bytes) => bytes.toString('latin1');

  constructor(limits: SheetLimits) {
    this.limits = limits;
  }

  see(type: number, data: Buffer, at: number): void {
    if (type === record.start) this.begin(data, at);
    else if (type === record.eof) this.depth -= 1;
    else if (type === record.password) throw new Refused('file-encrypted');
    else if (this.depth === 1) this.say(type, data);
  }

  private begin(data: Buffer, at: number): void {
    this.depth += 1;
    if (this.depth > 1) return;
    if (data.length >= 2) this.isOld = data.readUInt16LE(0) < 0x0600;
    const listed = this.listed.get(at);
    this.current = null;
    if (!listed) return;
    const sheet = {
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
      merges: [],
      styles: new Map(),
    };
    this.current = sheet;
    this.sheets.push({ ...listed, sheet });
  }

  private say(type: number, data: Buffer): void {
    if (this.current) this.ofSheet(type, data, this.current);
    else this.ofBook(type, data);
  }

  private ofBook(type: number, data: Buffer): void {
    if (type === record.date1904) this.is1904 = data.readUInt16LE(0) === 1;
    else if (type === record.codePage) this.decode = decoderOf(data.readUInt16LE(0));
    else if (type === record.font) this.font((data.readUInt16LE(2) & 0x08) !== 0);
    else if (type === record.style)
      this.styles.push({ font: data.readUInt16LE(0), format: data.readUInt16LE(2) });
    else if (type === record.format) this.formats.set(data.readUInt16LE(0), this.text(data, 2));
    else if (type === record.boundSheet) {
      const kind = data.readUInt8(5);
      if (kind === 1 || kind === 6) throw new Refused('macros');
      this.listed.set(data.readUInt32LE(0), {
        name: this.isOld
          ? this.decode(data.subarray(7, 7 + data.readUInt8(6)))
          : this.short(data, 6),
        hidden: (data.readUInt8(4) & 3) !== 0,
        hasCells: kind === 0,
      });
    }
  }

  /** There is no font of the number 4. */
  private font(isStruck: boolean): void {
    if (this.struckFonts.length === 4) this.struckFonts.push(false);
    this.struckFonts.push(isStruck);
  }

  private ofSheet(type: number, data: Buffer, sheet: OpenSheet): void {
    if (cellRecords.has(type))
      this.cell(sheet, data.readUInt16LE(0), data.readUInt16LE(2), data.readUInt16LE(4));
    else if (type === record.mulRk)
      for (let at = 4, column = data.readUInt16LE(2); at + 8 <= data.length; at += 6, column += 1)
        this.cell(sheet, data.readUInt16LE(0), column, data.readUInt16LE(at));
    else if (type === record.row && (data.readUInt16LE(12) & 0x20) !== 0)
      sheet.hiddenRows.add(data.readUInt16LE(0) + 1);
    else if (type === record.columnInfo && (data.readUInt16LE(8) & 1) !== 0)
      for (let n = data.readUInt16LE(0); n <= Math.min(data.readUInt16LE(2), 255); n += 1)
        sheet.hiddenColumns.add(n + 1);
    else if (type === record.merges)
      for (let at = 2; at + 8 <= data.length; at += 8)
        sheet.merges.push({
          top: data.readUInt16LE(at) + 1,
          bottom: data.readUInt16LE(at + 2) + 1,
          left: data.readUInt16LE(at + 4) + 1,
          right: data.readUInt16LE(at + 6) + 1,
        });
  }

  private cell(sheet: OpenSheet, row: number, column: number, style: number): void {
    if (row >= this.limits.rows) throw new Refused('too-many-rows');
    if (column >= this.limits.columns) throw new Refused('too-many-columns');
    sheet.styles.set(row * 256 + column, style);
  }

  /** A text whose length stands before it in two bytes; older files write one byte and their own code page. */
  private text(data: Buffer, at: number): string {
    if (this.isOld) return this.decode(data.subarray(at + 1, at + 1 + data.readUInt8(at)));
    return wide(data, at + 3, data.readUInt16LE(at), data.readUInt8(at + 2));
  }

  private short(data: Buffer, at: number): string {
    return wide(data, at + 2, data.readUInt8(at), data.readUInt8(at + 1));
  }
}

function wide(data: Buffer, at: number, length: number, flags: number): string {
  return (flags & 1) === 0
    ? data.toString('latin1', at, at + length)
    : data.toString('utf16le', at, at + length * 2);
}

function decoderOf(codePage: number): (bytes: Buffer) => string {
  const name = codePage === 936 ? 'gb18030' : codePage === 950 ? 'big5' : 'windows-1252';
  return (bytes) => new TextDecoder(name).decode(bytes);
}

/**
 * Walks the records of a workbook once: refuses passwords, macro sheets and sheets that are too large, gathers what SheetJS
 * does not tell (struck fonts, formats by number), and makes SheetJS pass over every record that is not about cells:
 * links, notes and drawings have ranges that a hostile file makes as large as it likes.
 */
export function walkRecords(stream: Buffer, limits: SheetLimits): XlsMarks {
  const walk = new Walk(limits);
  let at = 0;
  let before = 0;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (type === 0 && length === 0) break;
    const data = stream.subarray(at + 4, at + 4 + length);
    if (data.length < length) throw new Refused('file-damaged', 'a record is cut off');
    // The rest of a record that is passed over is passed over with it.
    const isKept = known.has(type) && !(type === record.continued && before === passedOver);
    if (isKept) look(walk, type, data, at);
    else stream.writeUInt16LE(passedOver, at);
    if (type !== record.continued) before = isKept ? type : passedOver;
    at += 4 + length;
  }
  return {
    is1904: walk.is1904,
    styles: walk.styles.map(({ font, format }) => ({
      format: formatCode(format, walk.formats),
      struck: walk.struckFonts[font] ?? false,
    })),
    sheets: walk.sheets.map(({ sheet, ...rest }) => ({ ...rest, marks: marksFrom(sheet) })),
  };
}

function look(walk: Walk, type: number, data: Buffer, at: number): void {
  try {
    walk.see(type, data, at);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('file-damaged', 'a record is too short');
    throw error;
  }
}

function marksFrom(sheet: OpenSheet): SheetMarks {
  return {
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    merges: sheet.merges,
    styleOf: (row, column) => sheet.styles.get((row - 1) * 256 + column - 1) ?? 0,
    isStruck: () => false,
    exactText: () => null,
    uncomputed: [],
  };
}
