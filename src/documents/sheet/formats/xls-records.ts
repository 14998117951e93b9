import type { Cell, Grid } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { type CellStyle, formatCode } from './cell-formats.ts';
import { GridBuilder } from './grid-builder.ts';
import { mergeCounter } from './merged-ranges.ts';
import { type OpenSheet, record, SheetRecords } from './xls-sheet.ts';
import { decoderOf, RecordTexts, wide } from './xls-texts.ts';

/** A sheet as the directory of the workbook lists it. */
type Listed = {
  readonly name: string;
  readonly hidden: boolean;
  readonly hasCells: boolean;
  readonly sheet: GridBuilder;
};

/** What is gathered on the way through the records. */
class Walk {
  /** By the place of their first record, in the order of the workbook. */
  readonly listed = new Map<number, Listed>();
  private readonly limits: SheetLimits;
  private readonly count: ReturnType<typeof mergeCounter>;
  private readonly struckFonts: boolean[] = [];
  private readonly formats = new Map<number, string>();
  private readonly looks: { font: number; format: number }[] = [];
  private is1904 = false;
  private isOld = false;
  private depth = 0;
  private decode: (bytes: Buffer) => string = (bytes) => bytes.toString('latin1');
  /** The records of the shared texts, until the first sheet is met. */
  private readonly texts: Buffer[] = [];
  private shared: (Cell | null)[] | null = null;
  private current: SheetRecords | null = null;

  constructor(limits: SheetLimits) {
    this.limits = limits;
    this.count = mergeCounter(limits);
  }

  see(type: number, data: Buffer, at: number): void {
    if (type === record.start) this.begin(data, at);
    else if (type === record.eof) this.end();
    else if (type === record.password) throw new Refused('file-encrypted');
    else if (this.depth !== 1) return;
    else if (this.current) this.current.see(type, data);
    else this.ofBook(type, data);
  }

  private begin(data: Buffer, at: number): void {
    this.depth += 1;
    if (this.depth > 1) return;
    // What the workbook says of itself holds for its sheets, whatever these say.
    if (at === 0) this.isOld = data.readUInt16LE(0) < 0x0600;
    const listed = this.listed.get(at);
    this.current = listed?.hasCells ? new SheetRecords(this.open(listed)) : null;
  }

  private end(): void {
    this.depth -= 1;
    if (this.depth === 0) this.current?.close();
  }

  private open({ sheet }: Listed): OpenSheet {
    this.shared ??= this.sharedCells();
    const { is1904, isOld, decode, shared, limits } = this;
    return { sheet, styles: this.styles(), is1904, isOld, decode, shared, limits };
  }

  private sharedCells(): (Cell | null)[] {
    const [first] = this.texts;
    if (first === undefined) return [];
    const texts = new RecordTexts(this.texts, 8);
    const count = Math.min(first.readUInt32LE(4), first.length * this.texts.length);
    const cells: (Cell | null)[] = [];
    while (cells.length < count && texts.hasMore()) {
      const text = texts.text().replace(/\r\n?/g, '\n');
      cells.push(text === '' ? null : { text, kind: 'string' });
    }
    return cells;
  }

  private styles(): CellStyle[] {
    return this.looks.map(({ font, format }) => ({
      format: formatCode(format, this.formats),
      struck: this.struckFonts[font] ?? false,
    }));
  }

  private ofBook(type: number, data: Buffer): void {
    if (type === record.date1904) this.is1904 = data.readUInt16LE(0) === 1;
    else if (type === record.codePage) this.decode = decoderOf(data.readUInt16LE(0));
    else if (type === record.font) this.font((data.readUInt16LE(2) & 0x08) !== 0);
    else if (type === record.style)
      this.looks.push({ font: data.readUInt16LE(0), format: data.readUInt16LE(2) });
    else if (type === record.format) this.formats.set(data.readUInt16LE(0), this.text(data, 2));
    else if (type === record.texts) this.texts.push(data);
    else if (type === record.continued && this.texts.length > 0) this.texts.push(data);
    else if (type === record.boundSheet) this.list(data);
  }

  private list(data: Buffer): void {
    const kind = data.readUInt8(5);
    if (kind === 1 || kind === 6) throw new Refused('macros');
    const name = this.isOld
      ? this.decode(data.subarray(7, 7 + data.readUInt8(6)))
      : wide(data, 8, data.readUInt8(6), data.readUInt8(7));
    const sheet = new GridBuilder(this.limits, this.count);
    const hidden = (data.readUInt8(4) & 3) !== 0;
    this.listed.set(data.readUInt32LE(0), { name, hidden, hasCells: kind === 0, sheet });
  }

  /** There is no font of the number 4. */
  private font(isStruck: boolean): void {
    if (this.struckFonts.length === 4) this.struckFonts.push(false);
    this.struckFonts.push(isStruck);
  }

  /** A text whose length stands before it in two bytes; older files write one byte and their own code page. */
  private text(data: Buffer, at: number): string {
    if (this.isOld) return this.decode(data.subarray(at + 1, at + 1 + data.readUInt8(at)));
    return wide(data, at + 3, data.readUInt16LE(at), data.readUInt8(at + 2));
  }
}

/**
 * Reads a workbook of BIFF 5 or 8 record by record: refuses passwords, macro sheets and sheets that are too large, and passes over
 * every record that is not about cells: links, notes and drawings have ranges that a hostile file makes as large as it likes.
 */
export function readRecords(stream: Buffer, limits: SheetLimits): Grid[] {
  const walk = new Walk(limits);
  let at = 0;
  let before = 0;
  while (at + 4 <= stream.length) {
    const type = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    // Behind the last sheet the rest of the stream is empty; some programs leave gaps before it.
    if (type === 0 && length === 0 && before === record.eof) break;
    const data = stream.subarray(at + 4, at + 4 + length);
    if (data.length < length) throw new Refused('file-damaged', 'a record is cut off');
    // A record that goes on belongs to the one before it; only texts are read on.
    const isRead = type !== record.continued || continues.has(before);
    if (isRead) look(walk, type, data, at);
    if (type !== record.continued) before = type;
    at += 4 + length;
  }
  return [...walk.listed.values()]
    .filter(({ hasCells }) => hasCells)
    .map(({ name, hidden, sheet }) => sheet.grid(name, hidden));
}

const continues = new Set<number>([record.texts, record.string]);

function look(walk: Walk, type: number, data: Buffer, at: number): void {
  try {
    walk.see(type, data, at);
  } catch (error) {
    if (error instanceof RangeError) throw new Refused('file-damaged', 'a record is too short');
    throw error;
  }
}
