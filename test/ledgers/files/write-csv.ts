import { random } from '../../support/simulation/random.ts';
import type { Entry } from '../truth.ts';

let table: ReadonlyMap<string, readonly number[]> | null = null;

const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Every code of two bytes, and those of four that begin so. */
const codes = (): number[][] => {
  const leads = upTo(0x81, 0xfe);
  const short = leads.flatMap((lead) => upTo(0x40, 0xfe).map((trail) => [lead, trail]));
  const halves = leads.flatMap((third) => upTo(0x30, 0x39).map((last) => [third, last]));
  const long = [0x81, 0x82, 0x83, 0x84, 0x95].flatMap((first) =>
    upTo(0x30, 0x39).flatMap((second) => halves.map((half) => [first, second, ...half])),
  );
  return [...short, ...long];
};

/** Bytes of GB18030 for each character, found by asking the platform what bytes mean. */
function gb18030(): ReadonlyMap<string, readonly number[]> {
  if (table !== null) return table;
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (const bytes of codes()) {
    const character = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...character].length === 1 && character !== '\ufffd';
    if (isOne && !found.has(character)) found.set(character, bytes);
  }
  table = found;
  return found;
}

/** A text in GB18030, which older Excel and WPS write; most of it is GBK. */
function inGb18030(text: string): Buffer {
  const known = gb18030();
  const bytes = [...text].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    const written = code < 0x80 ? [code] : known.get(character);
    if (written === undefined) throw new Error(`no bytes for ${character}`);
    return written;
  });
  return Buffer.from(bytes);
}

function said(entry: Entry): string {
  if (entry === null) return '';
  if (typeof entry === 'object') return 'failed' in entry ? entry.failed : entry.shown;
  return String(entry);
}

/** A file of commas, semicolons or tabs in one of the encodings that offices have. */
export function writeCsv(rows: readonly (readonly Entry[])[], seed: number): Buffer {
  const r = random(seed ^ 0x5eed);
  const separator = r.pick([',', ',', ',', ';', '\t']);
  const end = r.pick(['\r\n', '\n']);
  const needs = new RegExp(`["\\r\\n${separator}]`);
  const quotesAll = r.chance(0.2);
  const width = Math.max(...rows.map((row) => row.length));
  const field = (entry: Entry) => {
    const text = said(entry);
    return quotesAll || needs.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, at) => field(row[at] ?? null)).join(separator),
  );
  const text = lines.join(end) + (r.chance(0.8) ? end : '');
  const encoding = r.pick(['utf-8', 'bom', 'gb18030', 'gb18030', 'utf-16le']);
  if (encoding === 'gb18030') return inGb18030(text);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  return Buffer.from(encoding === 'bom' ? `\ufeff${text}` : text);
}
