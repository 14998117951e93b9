// Runs as a process of its own with a small heap: stdin holds the file, argv[2] the limits as JSON, and descriptor 3
// takes the answer as JSON. Whatever a hostile file does to this process, the one that asked lives on.
import { createWriteStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { type Cell, type Grid, type GridRow, type Merge, viewOf } from './grid.ts';
import type { SheetLimits } from './limits.ts';
import type { RefusalCode } from './refusals.ts';
import { inspectZip, type OpenZip } from './zip-directory.ts';

type Answer =
  | { ok: true; sheets: Grid[] }
  | { ok: false; code: RefusalCode; detail?: string | undefined };

class Refused extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** The parts that hold cells; pictures, drawings, names and validations are never given to the parser. */
const kept =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;
const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/;

// exceljs spreads each of these over every cell of its range, and a whole column has a million.
const ignoreNodes = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'pageSetup',
  'picture',
  'rowBreaks',
  'sheetProtection',
  'sheetViews',
  'tableParts',
];

/** The parts of a zip that hold cells, by name, as they are in full. */
async function inflate(opened: OpenZip, limits: SheetLimits): Promise<Record<string, Buffer>> {
  const parts: Record<string, Buffer> = {};
  let mergedCells = 0;
  for (const { name, entry } of opened.entries) {
    if (!kept.test(name)) continue;
    // yauzl ends the stream with an error as soon as it holds more, or less, than the directory declares.
    const data = await buffer(await opened.zip.openReadStreamPromise(entry));
    if (data.includes('<!DOCTYPE') || data.includes('<!ENTITY')) throw new Refused('xml-entities');
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(data.toString('latin1'))) {
      throw new Refused('macros');
    }
    if (sheetPart.test(name)) mergedCells += judgeSheet(data, limits);
    if (mergedCells > limits.mergedCells) throw new Refused('merge-too-large');
    parts[name] = name === 'xl/workbook.xml' ? withoutNames(data) : data;
  }
  return parts;
}

/** Refuses too many rows before any of them is parsed; answers with the number of merged cells. */
function judgeSheet(data: Buffer, limits: SheetLimits): number {
  let rows = 0;
  for (let at = data.indexOf('<row'); at >= 0; at = data.indexOf('<row', at + 4)) {
    const after = data[at + 4] ?? 0;
    if (after === 0x20 || after === 0x3e || after === 0x0a) rows += 1;
    if (rows > limits.rows) throw new Refused('too-many-rows');
  }
  const from = data.indexOf('<mergeCell');
  const merges = from < 0 ? '' : data.toString('latin1', from);
  let cells = 0;
  for (const [, range] of merges.matchAll(/<mergeCell\s[^>]*?ref="([A-Z0-9:]{1,30})"/g)) {
    const merge = mergeOf(range ?? '');
    if (merge) cells += (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
  }
  return cells;
}

function withoutNames(workbook: Buffer): Buffer {
  const text = workbook.toString();
  const from = text.indexOf('<definedNames');
  const end = text.indexOf('</definedNames>', from);
  return from < 0 || end < 0 ? workbook : Buffer.from(text.slice(0, from) + text.slice(end + 15));
}

function mergeOf(range: string): Merge | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(range);
  if (!match) return null;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: +top, left: columnNumber(left), bottom: +bottom, right: columnNumber(right) };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function dateText(date: Date): Cell {
  const minutes = Math.round(date.getTime() / 60_000);
  if (!Number.isFinite(minutes)) return { text: '#VALUE!', kind: 'error' };
  const iso = new Date(minutes * 60_000).toISOString();
  return { text: iso.slice(0, iso.slice(11, 16) === '00:00' ? 10 : 16), kind: 'date' };
}

function cellOf(value: ExcelJS.CellValue | undefined): Cell | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return { text: value, kind: 'string' };
  if (typeof value === 'number') return { text: String(value), kind: 'number' };
  if (typeof value === 'boolean') return { text: value ? '是' : '否', kind: 'string' };
  return value instanceof Date ? dateText(value) : compoundCell(value);
}

function compoundCell(value: Exclude<ExcelJS.CellValue, string | number | boolean | Date | null>) {
  if (typeof value !== 'object') return null;
  if ('error' in value) return { text: value.error, kind: 'error' } as const;
  if ('richText' in value) return cellOf(value.richText.map((run) => run.text).join(''));
  if ('formula' in value || 'sharedFormula' in value) {
    // A formula is never computed here: only the value that was saved with it counts.
    return cellOf(value.result) ?? ({ text: '#N/A', kind: 'error' } as const);
  }
  return 'text' in value ? cellOf(value.text) : null;
}

/** The cell with what its style says of it: a month without a day, a text that is struck through. */
function asShown(content: Cell, { numFmt, font }: ExcelJS.Cell): Cell {
  const isMonth = content.kind === 'date' && /^[^d]*y[^d]*m[^d]*$/i.test(numFmt ?? '');
  const [year, month] = content.text.split('-');
  const read: Cell = isMonth ? { text: `${year}年${Number(month)}月`, kind: 'string' } : content;
  return font?.strike ? { ...read, struck: true } : read;
}

function rowOf(row: ExcelJS.Row, limits: SheetLimits): GridRow {
  const cells: (Cell | null)[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    const isSlave = cell.isMerged && cell.master.address !== cell.address;
    const plain = isSlave ? null : cellOf(cell.value);
    if (!plain) return;
    const content = asShown(plain, cell);
    if (column > limits.columns) throw new Refused('too-many-columns');
    if (content.text.length > limits.cellChars) throw new Refused('cell-too-large');
    while (cells.length < column - 1) cells.push(null);
    cells.push(content);
  });
  return { number: row.number, hidden: row.hidden === true, cells };
}

function gridOf(sheet: ExcelJS.Worksheet, limits: SheetLimits): Grid {
  const rows: GridRow[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    const read = rowOf(row, limits);
    if (read.cells.length > 0) rows.push(read);
  });
  const merges = sheet.model.merges.map(mergeOf).filter((merge) => merge !== null);
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, at) => (hidden ? [at + 1] : []));
  const hidden = sheet.state !== 'visible';
  const grid = { name: sheet.name, hidden, hiddenColumns, rows, merges };
  const view = viewOf(grid);
  // A merged range without a value is decoration; leaving it out keeps the answer small.
  return { ...grid, merges: merges.filter((merge) => view.own(merge.top, merge.left) !== null) };
}

async function read(bytes: Buffer, limits: SheetLimits): Promise<Answer> {
  const inspection = await inspectZip(bytes, limits);
  if (!inspection.ok) return inspection;
  const honest = Buffer.from(zipSync(await inflate(inspection.opened, limits), { level: 0 }));
  const workbook = new ExcelJS.Workbook();
  const options = { ignoreNodes, maxRows: limits.rows, maxCols: limits.columns };
  // exceljs declares the Buffer of an older @types/node; the bytes are the same.
  const load = workbook.xlsx.load.bind(workbook.xlsx) as unknown as (
    data: Buffer,
    options: object,
  ) => Promise<unknown>;
  await load(honest, options);
  const sheets = workbook.worksheets.map((sheet) => gridOf(sheet, limits));
  return sheets.length > 0 ? { ok: true, sheets } : { ok: false, code: 'not-a-workbook' };
}

function answerFor(error: unknown): Answer {
  if (error instanceof Refused) return { ok: false, code: error.code };
  const detail = error instanceof Error ? error.message.slice(0, 300) : 'not an Error';
  if (/^Max row count/.test(detail)) return { ok: false, code: 'too-many-rows' };
  if (/^Max .{0,12}count/.test(detail)) return { ok: false, code: 'too-many-columns' };
  const lies =
    /bytes in the stream|compressed.*size|crc|invalid (?:stored|distance|code|block)|local file/i;
  return { ok: false, code: lies.test(detail) ? 'zip-damaged' : 'reader-failed', detail };
}

const limits: SheetLimits = JSON.parse(process.argv[2] ?? '');
const answer = await read(await buffer(process.stdin), limits).catch(answerFor);
createWriteStream('', { fd: 3 }).end(JSON.stringify(answer));
