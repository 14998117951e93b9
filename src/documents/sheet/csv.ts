import { isFailure } from './characters.ts';
import { cellPool } from './formats/cell-pool.ts';
import type { Cell, Grid, GridRow } from './grid.ts';
import type { SheetLimits } from './limits.ts';
import { type RefusalCode, refusal, type SheetRead } from './refusals.ts';

/** A text that a spreadsheet program would run instead of show, with any apostrophes already put before it. */
const formulaLike = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** Marks at the beginning of a file that name its encoding. */
const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a CSV file: UTF-8 with or without a mark, UTF-16 with one (“Unicode text” of Excel), or GB18030 as older Excel
 * and WPS write it, which holds GBK and GB 2312; null if it is none of these, or holds NUL.
 */
export function decodeCsv(bytes: Uint8Array): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  for (const encoding of marked ? [marked[0]] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? null : text;
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return null;
}

const separators = [',', ';', '\t'] as const;
type Separator = (typeof separators)[number];

/** So much of a file shows what parts its fields. */
const looked = 32_768;

/** The character that parts the fields: the one that Excel names in a first line, or the most frequent one outside quotes. */
function separatorOf(text: string): { separator: Separator; from: number } {
  const stated = /^sep=([,;\t])(?:\r\n?|\n)/i.exec(text);
  if (stated) return { separator: stated[1] as Separator, from: stated[0].length };
  const plain = text.slice(0, looked).replace(/"(?:[^"]|"")*"/g, '');
  const counts = separators.map((each) => plain.split(each).length);
  const most = counts.indexOf(Math.max(...counts));
  return { separator: separators[most] ?? ',', from: 0 };
}

/**
 * Reads CSV after RFC 4180 (quoted fields, doubled quotes, line ends inside quotes; CRLF, LF or CR between records), with
 * commas, semicolons or tabs. The number of a row is the number of its record, as a spreadsheet program shows it. An
 * apostrophe that guards a formula-like text is taken off again. A quote that ends anywhere but at the end of its field
 * is refused with its row: what follows it could be taken for the wrong cells.
 */
export function readCsv(text: string, name: string, limits: SheetLimits): SheetRead {
  const { separator, from } = separatorOf(text);
  const rows: GridRow[] = [];
  const pool = cellPool();
  let record: string[] = [];
  let number = from > 0 ? 2 : 1;
  const onField = (field: string, endsRecord: boolean): RefusalCode | null => {
    record.push(field);
    if (record.length > limits.columns) return 'too-many-columns';
    if (!endsRecord) return null;
    const cells = trimmed(record).map((cell) => cell && pool(cell));
    if (cells.length > 0) {
      if (number > limits.rows) return 'too-many-rows';
      rows.push({ number, hidden: false, cells });
    }
    number += 1;
    record = [];
    return null;
  };
  const refused = scanFields({ text, from, separator, limits }, onField);
  if (refused) return { ok: false, refusal: refusal(refused, undefined, { row: number }) };
  const grid: Grid = { name, hidden: false, hiddenColumns: [], rows, merges: [] };
  return { ok: true, sheets: [grid] };
}

function trimmed(record: readonly string[]): (Cell | null)[] {
  const cells = record.map((field): Cell | null => {
    if (field === '') return null;
    return isFailure(field)
      ? { text: field, kind: 'error' }
      : { text: unguarded(field), kind: 'string' };
  });
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}

function unguarded(field: string): string {
  return field.startsWith("'") && formulaLike.test(field) ? field.slice(1) : field;
}

type OnField = (field: string, endsRecord: boolean) => RefusalCode | null;

type Scanned = {
  readonly text: string;
  readonly from: number;
  readonly separator: Separator;
  readonly limits: SheetLimits;
};

function scanFields(scanned: Scanned, onField: OnField): RefusalCode | null {
  const { text, from, separator, limits } = scanned;
  let at = from;
  while (at < text.length) {
    const field = fieldAt(scanned, at);
    if (!field) return 'csv-quotes';
    const { value, next } = field;
    if (value.length > limits.cellChars) return 'cell-too-large';
    const mark = text[next] ?? '\n';
    const refused = onField(value, mark !== separator);
    if (refused) return refused;
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
    if (mark === separator && at >= text.length) return onField('', true);
  }
  return null;
}

type Field = { readonly value: string; readonly next: number };

/** The field that begins here, and where it ends; null where a quote is out of place. */
function fieldAt({ text, separator }: Scanned, at: number): Field | null {
  if (text[at] !== '"') {
    const next = plainEnd(text, at, separator);
    return { value: text.slice(at, next), next };
  }
  const quoted = quotedField(text, at + 1);
  if (!quoted) return null;
  const next = plainEnd(text, quoted.next, separator);
  return text.slice(quoted.next, next).trim() === '' ? { value: quoted.value, next } : null;
}

function quotedField(text: string, from: number): Field | null {
  let value = '';
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function plainEnd(text: string, from: number, separator: Separator): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === separator || character === '\r' || character === '\n') break;
  }
  return at;
}
