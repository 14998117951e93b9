import type { Cell, Grid, GridRow } from './grid.ts';
import type { SheetLimits } from './limits.ts';
import { type RefusalCode, refusal, type SheetRead } from './refusals.ts';

/** A text that a spreadsheet program would run instead of show, with any apostrophes already put before it. */
const formulaLike = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

/** The text of a CSV file: UTF-8 with or without a mark, or GB18030 as older Excel writes it; null if neither. */
export function decodeCsv(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return null;
}

/**
 * Reads CSV after RFC 4180 (quoted fields, doubled quotes, line ends inside quotes; CRLF, LF or CR between records).
 * The number of a row is the number of its record, as a spreadsheet program shows it. An apostrophe that guards a
 * formula-like text is taken off again.
 */
export function readCsv(text: string, name: string, limits: SheetLimits): SheetRead {
  const rows: GridRow[] = [];
  let record: string[] = [];
  let number = 1;
  const scan = scanFields(text, limits, (field, endsRecord): RefusalCode | null => {
    record.push(field);
    if (record.length > limits.columns) return 'too-many-columns';
    if (!endsRecord) return null;
    const cells = trimmed(record);
    if (cells.length > 0) rows.push({ number, hidden: false, cells });
    if (number > limits.rows) return 'too-many-rows';
    number += 1;
    record = [];
    return null;
  });
  if (scan) return { ok: false, refusal: refusal(scan) };
  const grid: Grid = { name, hidden: false, hiddenColumns: [], rows, merges: [] };
  return { ok: true, sheets: [grid] };
}

function trimmed(record: readonly string[]): (Cell | null)[] {
  const cells = record.map((field): Cell | null =>
    field === '' ? null : { text: unguarded(field), kind: 'string' },
  );
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  return cells;
}

function unguarded(field: string): string {
  return field.startsWith("'") && formulaLike.test(field) ? field.slice(1) : field;
}

type OnField = (field: string, endsRecord: boolean) => RefusalCode | null;

function scanFields(text: string, limits: SheetLimits, onField: OnField): RefusalCode | null {
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at + 1) : { value: '', next: at };
    if (!field) return 'csv-quotes';
    const next = plainEnd(text, field.next);
    const value = field.value + text.slice(field.next, next);
    if (value.length > limits.cellChars) return 'cell-too-large';
    const mark = text[next] ?? '\n';
    const refused = onField(value, mark !== ',');
    if (refused) return refused;
    at = next + (text.startsWith('\r\n', next) ? 2 : 1);
    if (mark === ',' && at >= text.length) return onField('', true);
  }
  return null;
}

function quotedField(text: string, from: number): { value: string; next: number } | null {
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

function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !',\r\n'.includes(text[at] ?? '')) at += 1;
  return at;
}
