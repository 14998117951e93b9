import { type CellObject, type Sheet, utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Entry, LaidSheet, LedgerTruth } from '../truth.ts';
import { serial } from '../words/days.ts';
import { writeCsv } from './write-csv.ts';
import { writeOds } from './write-ods.ts';

/** Numbers by which a workbook knows its failed formulas. */
const FAILED: Readonly<Record<string, number>> = {
  '#VALUE!': 15,
  '#REF!': 23,
  '#NAME?': 29,
  '#N/A': 42,
};

function cellOf(entry: Entry, from1904: boolean): CellObject | null {
  if (entry === null || entry === '') return null;
  if (typeof entry === 'string') return { t: 's', v: entry };
  if (typeof entry === 'number') return { t: 'n', v: entry };
  if ('number' in entry) return { t: 'n', v: entry.number, z: entry.format };
  if ('failed' in entry) return { t: 'e', v: FAILED[entry.failed] ?? 42 };
  const number = serial(entry.day, from1904) + (entry.minutes ?? 0) / 1440;
  return { t: 'n', v: number, z: entry.format };
}

const hidden = (numbers: readonly number[]) => {
  const list: { hidden: boolean }[] = [];
  for (const number of numbers) list[number - 1] = { hidden: true };
  return list;
};

function sheetOf(laid: LaidSheet, from1904: boolean): Sheet {
  const rows = laid.rows.map((row) => row.map((entry) => cellOf(entry, from1904)));
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!cols'] = hidden(laid.hiddenColumns);
  sheet['!rows'] = hidden(laid.hiddenRows);
  sheet['!merges'] = laid.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  return sheet;
}

/** Strikes rows through in a written xlsx: each style of a cell gets a twin with a line through its font. */
function withStruckRows(bytes: Buffer, sheets: readonly LaidSheet[]): Buffer {
  if (sheets.every(({ struckRows }) => struckRows.length === 0)) return bytes;
  const parts = unzipSync(bytes);
  const text = (name: string) => Buffer.from(parts[name] ?? []).toString();
  const styles = text('xl/styles.xml');
  const [all = '', inner = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const formats = inner.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const fonts = (/<fonts[^>]*>(.*?)<\/fonts>/s.exec(styles)?.[1] ?? '').split('<font>').length - 1;
  const twins = formats.map((format) => format.replace(/fontId="\d+"/, `fontId="${fonts}"`));
  const struck = styles
    .replace('</fonts>', '<font><strike/><sz val="12"/></font></fonts>')
    .replace(all, `<cellXfs>${[...formats, ...twins].join('')}</cellXfs>`)
    .replace(/<fonts[^>]*>/, '<fonts>');
  parts['xl/styles.xml'] = strToU8(struck);
  sheets.forEach(({ struckRows }, at) => {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    const marked = text(name).replace(/<c r="[A-Z]+(\d+)"([^>]*)>/g, (cell, row, more: string) => {
      if (!struckRows.includes(Number(row))) return cell;
      const style = Number(/ s="(\d+)"/.exec(more)?.[1] ?? 0) + formats.length;
      return `${cell.slice(0, cell.indexOf('"', 6) + 1)} s="${style}"${more.replace(/ s="\d+"/, '')}>`;
    });
    parts[name] = strToU8(marked);
  });
  return Buffer.from(zipSync(parts, { level: 1 }));
}

/** The bytes of a generated file, as a spreadsheet program saves it. */
export function writeFile({ format, sheets, from1904, seed }: LedgerTruth): Buffer {
  if (format === 'csv') return writeCsv(sheets[0]?.rows ?? [], seed);
  if (format === 'ods') return writeOds(sheets);
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet, from1904), sheet.name);
  book.Workbook = {
    WBProps: { date1904: from1904 },
    Sheets: sheets.map((sheet) => ({ Hidden: sheet.hidden ? 1 : 0 })),
  };
  const bookType = format === 'xls' ? 'biff8' : format;
  // Without the table of texts an old workbook keeps 255 characters of each.
  const options = { type: 'buffer', bookType, compression: true, bookSST: true } as const;
  const bytes = write(book, options) as Buffer;
  return format === 'xlsx' ? withStruckRows(bytes, sheets) : bytes;
}
