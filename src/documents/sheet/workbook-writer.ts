import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { fromBufferPromise } from 'yauzl';
import { type PackedPart, storedPart, writeZip } from './zip-writer.ts';

/** A calendar date `YYYY-MM-DD`, written as a real date. */
type DateValue = { readonly date: string };
export type SheetValue = string | number | DateValue | null;

export type SheetColumn = {
  readonly head: string;
  /** Width in characters of the body font. */
  readonly width: number;
  readonly align?: 'left' | 'center';
};

/** A sheet to write. Texts stay texts whatever they begin with; there are no formulas. */
export type SheetDesign = {
  readonly name: string;
  /** Lines above the heads, each merged over all columns; the first is the title. */
  readonly titles: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** null stands for a blank row. */
  readonly rows: readonly (readonly SheetValue[] | null)[];
  /** Ranges to merge below the heads: column (from 0) and first and last index of `rows`. */
  readonly merges?: readonly {
    readonly column: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** ARGB fill of a cell, by index of `rows` and column. */
  readonly fills?: ReadonlyMap<string, string>;
  readonly filters: boolean;
  /** Author's day in the file's properties, `YYYY-MM-DD`; the same input gives the same bytes. */
  readonly day: string;
};

const bodyFont = { name: '仿宋', size: 10 };
const longestCell = 32_767;
const cutMark = '…（内容过长，此处截断，全文见系统）';

/** Key of a cell in `SheetDesign.fills`. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/**
 * The text as a cell can hold it: control characters and lone surrogates are dropped, line ends become LF, and the
 * `_x0041_` form, which readers of xlsx decode, is protected.
 */
function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\uFFFE\uFFFF]/g, '');
  const whole = clean.length <= longestCell ? clean : clean.slice(0, longestCell - 40) + cutMark;
  return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function fillCell(cell: ExcelJS.Cell, value: SheetValue, align: 'left' | 'center'): void {
  cell.font = bodyFont;
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: align };
  cell.border = { top: thin, left: thin, bottom: thin, right: thin };
  if (value === null || value === '') return;
  if (typeof value === 'number') cell.value = value;
  else if (typeof value === 'string') {
    cell.value = cellText(value);
    cell.protection = quoteMark;
  } else {
    cell.value = new Date(`${value.date}T00:00:00Z`);
    cell.numFmt = 'yyyy-mm-dd';
  }
}

const thin = { style: 'thin' } as const;
// exceljs cannot write quotePrefix, so text cells carry this protection, and `withQuotePrefix` turns it into the flag.
const quoteMark = { locked: true, hidden: false };

/** Writes one sheet as xlsx: A4 landscape, title lines, frozen and repeated heads, filters. */
export async function writeSheet(design: SheetDesign): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Duban 督办';
  workbook.created = new Date(`${design.day}T00:00:00Z`);
  workbook.modified = workbook.created;
  const headRow = design.titles.length + 1;
  const sheet = workbook.addWorksheet(design.name, {
    views: [{ state: 'frozen', ySplit: headRow, xSplit: 0 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  });
  sheet.columns = design.columns.map(({ width }) => ({ width }));
  writeTitles(sheet, design);
  writeHeads(sheet, design, headRow);
  writeRows(sheet, design, headRow);
  if (design.filters) {
    const last = { row: headRow + design.rows.length, column: design.columns.length };
    sheet.autoFilter = { from: { row: headRow, column: 1 }, to: last };
  }
  return withQuotePrefix(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function writeTitles(sheet: ExcelJS.Worksheet, design: SheetDesign): void {
  design.titles.forEach((title, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = cellText(title);
    cell.font = index === 0 ? { name: '方正小标宋简体', size: 18 } : bodyFont;
    cell.alignment = { horizontal: index === 0 ? 'center' : 'left', vertical: 'middle' };
    cell.protection = quoteMark;
    sheet.getRow(index + 1).height = index === 0 ? 30 : 18;
    sheet.mergeCells(index + 1, 1, index + 1, design.columns.length);
  });
}

function writeHeads(sheet: ExcelJS.Worksheet, design: SheetDesign, headRow: number): void {
  design.columns.forEach(({ head }, index) => {
    const cell = sheet.getCell(headRow, index + 1);
    fillCell(cell, head, 'center');
    cell.font = { name: '黑体', size: 10, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFEFEF' } };
  });
  sheet.getRow(headRow).height = 32;
}

function writeRows(sheet: ExcelJS.Worksheet, design: SheetDesign, headRow: number): void {
  design.rows.forEach((row, index) => {
    row?.forEach((value, column) => {
      const cell = sheet.getCell(headRow + 1 + index, column + 1);
      fillCell(cell, value, design.columns[column]?.align ?? 'left');
      const argb = design.fills?.get(cellKey(index, column));
      if (argb) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
    });
  });
  for (const { column, from, to } of design.merges ?? []) {
    sheet.mergeCells(headRow + 1 + from, column + 1, headRow + 1 + to, column + 1);
  }
}

/**
 * Writes the package again with fixed times, and with quotePrefix on every style that carries our mark: a text that
 * begins with `=` then stays a text even after someone edits the cell.
 */
async function withQuotePrefix(bytes: Buffer): Promise<Buffer> {
  const zip = await fromBufferPromise(bytes);
  const parts: PackedPart[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (name === 'xl/styles.xml') {
      const styles = (await buffer(await zip.openReadStreamPromise(entry))).toString();
      const marked = styles.replaceAll(' applyProtection="1"', ' quotePrefix="1"');
      parts.push(storedPart(name, Buffer.from(marked)));
      continue;
    }
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry);
    const data = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    const method = entry.compressionMethod === 0 ? 0 : 8;
    parts.push({ name, method, crc: entry.crc32, size: entry.uncompressedSize, data });
  }
  return writeZip(parts);
}
