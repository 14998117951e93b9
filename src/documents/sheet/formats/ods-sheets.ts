import type { Cell, Grid, GridRow, Merge } from '../grid.ts';
import type { SheetLimits } from '../limits.ts';
import { Refused } from '../refusals.ts';
import { numberText } from './cell-formats.ts';
import { cellPool } from './cell-pool.ts';
import { held, mergeCounter } from './merged-ranges.ts';
import { attribute, plainText, scanPieces } from './xml-scan.ts';

type OpenCell = {
  readonly attributes: string;
  readonly repeated: number;
  lines: string[];
};

/** A date as shown without a day: 2027年6月, 2027-06. */
const monthShown = /^\s*\d{4}\s*(?:年\s*\d{1,2}\s*月|[-/.]\s*\d{1,2})\s*$/;

function timesOf(attributes: string, name: string): number {
  const stated = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(stated) && stated >= 1 ? stated : 1;
}

/** What a cell of an OpenDocument sheet holds; its paragraphs are what the clerk sees. */
function cellOf({ attributes, lines }: OpenCell): Cell | null {
  const shown = lines.join('\n');
  const type = attribute(attributes, 'value-type');
  const isError = /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(shown);
  if (isError && attribute(attributes, 'formula') !== null) return { text: shown, kind: 'error' };
  const value = attribute(attributes, 'value');
  if (type === 'date') return dateCell(attribute(attributes, 'date-value') ?? '', shown);
  if (type === 'boolean') {
    const text = attribute(attributes, 'boolean-value') === 'true' ? '是' : '否';
    return withShown({ text, kind: 'string' }, shown);
  }
  if (value !== null && Number.isFinite(Number(value)))
    return withShown({ text: numberText(Number(value)), kind: 'number' }, shown);
  const text = lines.length > 0 ? shown : (attribute(attributes, 'string-value') ?? '');
  if (text !== '') return { text, kind: 'string' };
  const isUncomputed = type === null && attribute(attributes, 'formula') !== null;
  return isUncomputed ? { text: '#N/A', kind: 'error' } : null;
}

function dateCell(value: string, shown: string): Cell | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value);
  if (!match || monthShown.test(shown))
    return shown === '' ? null : { text: shown.trim(), kind: 'string' };
  const [, day = '', hour] = match;
  const text = hour === undefined || hour === '00:00' ? day : `${day}T${hour}`;
  return withShown({ text, kind: 'date' }, shown);
}

function withShown(cell: Cell, shown: string): Cell {
  return shown === '' || shown === cell.text ? cell : { ...cell, shown };
}

const isHidden = (attributes: string): boolean =>
  /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? 'visible');

/** Notes, drawings and records of changes: they hold texts, but none of a cell. */
const notCells = new Set([
  ...['annotation', 'frame', 'custom-shape', 'shapes', 'forms', 'tracked-changes', 'dde-links'],
]);

/** Reads the sheets of `content.xml` in one pass; a repeated cell or row is spread out only where it holds something. */
class OdsReading {
  readonly limits: SheetLimits;
  readonly grids: Grid[] = [];
  private readonly struckStyles = new Set<string>();
  private readonly hiddenTables = new Set<string>();
  private style = '';
  private skipping = 0;
  private sheet: {
    name: string;
    hidden: boolean;
    columns: string[];
    hiddenColumns: Set<number>;
  } | null = null;
  private rows: GridRow[] = [];
  private merges: Merge[] = [];
  private row = { number: 0, repeated: 1, hidden: false };
  private rowCells: (Cell | null)[] = [];
  private column = 0;
  private cell: OpenCell | null = null;
  private depth = 0;
  private readonly pool = cellPool();
  private readonly count: (merge: Merge) => void;

  constructor(limits: SheetLimits) {
    this.limits = limits;
    this.count = mergeCounter(limits);
  }

  open(name: string, attributes: string): void {
    if (this.skipping > 0 || notCells.has(name)) this.skipping += 1;
    else if (name === 'style') this.style = attribute(attributes, 'name') ?? '';
    else if (name === 'text-properties') this.textStyle(attributes);
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false')
      this.hiddenTables.add(this.style);
    else if (name === 'table') this.beginSheet(attributes);
    else if (this.sheet) this.inSheet(name, attributes);
  }

  private textStyle(attributes: string): void {
    const line = attribute(attributes, 'text-line-through-style') ?? 'none';
    const type = attribute(attributes, 'text-line-through-type') ?? 'none';
    if (line !== 'none' || type !== 'none') this.struckStyles.add(this.style);
  }

  private beginSheet(attributes: string): void {
    // A table within a cell or a chart is none of the sheets.
    this.depth += 1;
    if (this.depth > 1) return;
    const hidden = this.hiddenTables.has(attribute(attributes, 'style-name') ?? '');
    const name = attribute(attributes, 'name') ?? '';
    this.sheet = { name, hidden, columns: [], hiddenColumns: new Set() };
    this.rows = [];
    this.merges = [];
    this.row = { number: 0, repeated: 1, hidden: false };
  }

  private inSheet(name: string, attributes: string): void {
    if (name === 'table-column') this.columns(attributes);
    else if (name === 'table-row') {
      const number = this.row.number + this.row.repeated;
      const repeated = timesOf(attributes, 'number-rows-repeated');
      this.row = { number, repeated, hidden: isHidden(attributes) };
      this.rowCells = [];
      this.column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = {
        attributes,
        repeated: timesOf(attributes, 'number-columns-repeated'),
        lines: [],
      };
    } else if (this.cell) this.inCell(name, attributes, this.cell);
  }

  private columns(attributes: string): void {
    if (!this.sheet) return;
    const { columns, hiddenColumns } = this.sheet;
    const count = Math.min(
      timesOf(attributes, 'number-columns-repeated'),
      this.limits.columns - columns.length,
    );
    for (let n = 0; n < count; n += 1) {
      columns.push(attribute(attributes, 'default-cell-style-name') ?? '');
      if (isHidden(attributes)) hiddenColumns.add(columns.length);
    }
  }

  private inCell(name: string, attributes: string, cell: OpenCell): void {
    if (name === 'p') cell.lines.push('');
    else if (name === 's') this.write(' '.repeat(Math.min(timesOf(attributes, 'c'), 1000)));
    else if (name === 'tab') this.write('\t');
    else if (name === 'line-break') this.write('\n');
  }

  private write(text: string): void {
    const lines = this.cell?.lines;
    if (!lines || lines.length === 0 || this.skipping > 0) return;
    lines[lines.length - 1] += text;
  }

  text(text: string): void {
    this.write(plainText(text).replace(/[ \t\r\n]+/g, ' '));
  }

  close(name: string): void {
    if (this.skipping > 0) this.skipping -= 1;
    else if (name === 'table') this.endSheet();
    else if (this.depth !== 1) return;
    else if (name === 'table-row') this.endRow();
    else if (name === 'table-cell') this.endCell();
    else if (name === 'covered-table-cell') {
      this.column += this.cell?.repeated ?? 1;
      this.cell = null;
    }
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const from = this.column;
    this.column += cell.repeated;
    this.noteMerge(cell.attributes, from + 1);
    const read = cellOf(cell);
    if (!read) return;
    if (this.column > this.limits.columns) throw new Refused('too-many-columns');
    if (read.text.length > this.limits.cellChars) throw new Refused('cell-too-large');
    while (this.rowCells.length < from) this.rowCells.push(null);
    for (let at = from; at < this.column; at += 1) {
      const style = attribute(cell.attributes, 'style-name') ?? this.sheet?.columns[at] ?? '';
      this.rowCells.push(
        this.pool(this.struckStyles.has(style) ? { ...read, struck: true } : read),
      );
    }
  }

  private noteMerge(attributes: string, left: number): void {
    const bottom = this.row.number + timesOf(attributes, 'number-rows-spanned') - 1;
    const right = left + timesOf(attributes, 'number-columns-spanned') - 1;
    if (bottom <= this.row.number && right <= left) return;
    const merge = { top: this.row.number, left, bottom, right };
    this.count(merge);
    this.merges.push(merge);
  }

  private endRow(): void {
    if (this.rowCells.length === 0) return;
    const { number, repeated, hidden } = this.row;
    if (number + repeated - 1 > this.limits.rows) throw new Refused('too-many-rows');
    // The copy is as long as the row, and not as what was set aside for it.
    const cells = this.rowCells.slice();
    for (let at = 0; at < repeated; at += 1) this.rows.push({ number: number + at, hidden, cells });
  }

  private endSheet(): void {
    this.depth -= 1;
    if (this.depth > 0 || !this.sheet) return;
    const { name, hidden, hiddenColumns } = this.sheet;
    this.grids.push({
      ...{ name, hidden, hiddenColumns: [...hiddenColumns], rows: this.rows },
      merges: held(this.merges, this.rows),
    });
    this.sheet = null;
  }
}

/** The sheets of an OpenDocument workbook, from its `content.xml`. */
export async function readOds(
  content: AsyncIterable<string>,
  limits: SheetLimits,
): Promise<Grid[]> {
  const reading = new OdsReading(limits);
  await scanPieces(content, {
    open: (name, attributes) => reading.open(name, attributes),
    close: (name) => reading.close(name),
    text: (text) => reading.text(text),
  });
  return reading.grids;
}
