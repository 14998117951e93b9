import { exampleMark } from '../sheet/characters.ts';
import { columnLetter, type Grid, type GridRow, viewOf } from '../sheet/grid.ts';
import {
  type Column,
  findHeads,
  type HeadMapping,
  type HeadReader,
  type Heads,
  headReader,
} from '../sheet/heads.ts';
import { accountOf, type CellAccount, saidOf } from './account/cell-account.ts';
import { accountForHeads, accountForRows } from './account/ledger-account.ts';
import type { LeftOutCode } from './account/left-out-words.ts';
import { campaignTitle } from './campaign-title.ts';
import { columnByWords } from './head-words.ts';
import type { KnownUnit, LedgerFinding, LedgerRead } from './ledger.ts';
import { categoryOf, closingOf, readFinding, seqOf } from './ledger-cells.ts';
import {
  headOf,
  isCarried,
  type LedgerColumn,
  ledgerHeads,
  minimumColumns,
} from './ledger-heads.ts';
import { carryCategories, groupByUnit, type ReadRow, withoutDuplicates } from './ledger-order.ts';
import {
  bannerCategory,
  classifiedColumn,
  mentionsSecrecy,
  type RowKind,
  shownText,
  textOf,
} from './ledger-rows.ts';
import type { FaultOfTime, SeveralUnits, SheetReading } from './row-cells.ts';
import { type Report, reportFor } from './row-errors.ts';
import { type HeadsOfRow, type SortedRow, sortRows } from './sorted-rows.ts';
import { indexUnits } from './unit-match.ts';

/** What a column of a ledger is said to mean. */
export type LedgerHeadMapping = HeadMapping<LedgerColumn>;

export type LedgerOptions = {
  /** The units that may get a notice; without them units are taken as they are written. */
  readonly units?: readonly KnownUnit[];
  /** The day of the import, `YYYY-MM-DD`: a date without a year lies on or after it. */
  readonly today: string;
  readonly faultOfTime?: FaultOfTime;
  /** What several units in one cell mean; without it they are refused. */
  readonly severalUnits?: SeveralUnits;
  /** What columns are said to mean. */
  readonly heads?: readonly LedgerHeadMapping[];
};

/**
 * Reads one sheet of a rectification ledger (整改台账) into drafts, one for each lead unit in the order of appearance. Bad
 * rows are left out and named; nothing is issued from here, a person confirms the drafts.
 */
export function readLedger(grid: Grid, options: LedgerOptions): LedgerRead {
  const report = reportFor(grid.name);
  const view = viewOf(grid);
  const account = accountOf(grid, view);
  const reader = readerOf(options.heads);
  const heads = findHeads(grid, view, reader, isLedger);
  if (!heads) {
    report.error('head-missing', 0, null, '“序号”“问题表述”“整改要求”“牵头单位”“整改时限”');
    account.leaveSheet({ code: 'sheet-other' });
    return { findings: [], drafts: [], ...saidOf(report, account) };
  }
  const units = options.units ? indexUnits(options.units) : null;
  const reading: SheetReading = {
    sheet: grid.name,
    view,
    heads,
    units,
    today: options.today,
    severalUnits: options.severalUnits ?? 'refused',
    ...(options.faultOfTime === undefined ? {} : { faultOfTime: options.faultOfTime }),
    report,
    account,
  };
  checkColumns(grid, heads, report);
  const above = grid.rows.filter((row) => row.number < heads.firstRow);
  const title = campaignTitle(above);
  const isSecret = grid.rows
    .filter((row) => row.number <= heads.lastRow)
    .some((row) => refuseClassified(row, heads, report));
  const isComplete = heads.columns.has('statement') && heads.columns.has('leadUnit');
  const isRead = isComplete && !isSecret;
  const headsOf: HeadsOfRow = (row) => findHeads({ ...grid, rows: [row] }, view, reader, isLedger);
  const findings = isRead ? readRows(grid, reading, headsOf) : [];
  if (isRead) accountForHeads(grid, reading, title);
  else account.leaveSheet({ code: 'sheet-faulty' });
  return {
    ...(title ? { campaignTitle: title.text } : {}),
    findings,
    drafts: groupByUnit(findings),
    ...saidOf(report, account),
  };
}

/** Columns that hold something below their heads and are not read are named in one line. */
function warnOfColumns(heads: Heads<LedgerColumn>, grid: Grid, report: Report): void {
  const read = new Set([...heads.columns.values()].map(({ number }) => number));
  const rows = grid.rows.filter(({ number }) => number > heads.lastRow);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const isFilled = (number: number) => rows.some(({ cells }) => textOf(cells[number - 1] ?? null));
  const nameOf = ({ number, letter, head }: Column) =>
    `${head}（${letter}列${grid.hiddenColumns.includes(number) ? '，隐藏' : ''}）`;
  const names = Array.from({ length: width }, (_, at) => at + 1)
    .filter((number) => !read.has(number) && isFilled(number))
    .map((number) => {
      const known = heads.unread.find((column) => column.number === number);
      return nameOf(known ?? { number, letter: columnLetter(number), head: '无列名' });
    });
  if (names.length > 0) report.warn('column-unread', heads.lastRow, null, names.join('、'));
  const later = [...heads.columns]
    .filter(([id, { number }]) => !isCarried(id) && isFilled(number))
    .map(([, column]) => nameOf(column));
  if (later.length > 0) report.warn('column-later', heads.lastRow, null, later.join('、'));
}

const readerOf = (mapped: LedgerOptions['heads'] = []): HeadReader<LedgerColumn> =>
  headReader({ table: ledgerHeads, byWords: columnByWords, mapped });

/** The heads of a ledger in a sheet, as they are known or said; null where it has none. */
export const ledgerHeadsIn = (
  grid: Grid,
  heads: LedgerOptions['heads'] = [],
): Heads<LedgerColumn> | null => findHeads(grid, viewOf(grid), readerOf(heads), isLedger);

function isLedger(found: ReadonlySet<LedgerColumn>): boolean {
  const telling = ['statement', 'leadUnit', 'recommendation', 'measures', 'dueDate'] as const;
  const known = telling.filter((id) => found.has(id)).length;
  return found.size >= 4 && known >= 2 && (found.has('statement') || found.has('leadUnit'));
}

function checkColumns(grid: Grid, heads: Heads<LedgerColumn>, report: Report): void {
  const missing = minimumColumns.filter(
    (alternatives) => !alternatives.some((id) => heads.columns.has(id)),
  );
  const named = (alternatives: readonly LedgerColumn[]) => alternatives.map(headOf).join('”或“');
  const isVital = ([first]: readonly LedgerColumn[]) =>
    first === 'statement' || first === 'leadUnit';
  for (const alternatives of missing.filter(isVital))
    report.error('column-missing', heads.lastRow, null, named(alternatives));
  const lesser = missing.filter((alternatives) => !isVital(alternatives)).map(named);
  if (lesser.length > 0) report.warn('columns-missing', heads.lastRow, null, lesser.join('”“'));
  warnOfColumns(heads, grid, report);
  warnOfMeanings(heads, report);
  warnOfHidden(grid, heads, report);
}

/** A head that was taken by its words alone is told, and one that somebody has named. */
function warnOfMeanings(
  { columns, said, suggested, lastRow }: Heads<LedgerColumn>,
  report: Report,
): void {
  const names = (which: ReadonlySet<LedgerColumn>) =>
    [...columns]
      .filter(([id]) => which.has(id))
      .map(([id, { head, letter }]) => `“${head}”（${letter}列）→ ${headOf(id)}`)
      .join('、');
  if (suggested.size > 0) report.warn('heads-suggested', lastRow, null, names(suggested));
  if (said.size > 0) report.warn('heads-mapped', lastRow, null, names(said));
}

/** What a hidden column says is read only where no visible one says it, and the clerk is told. */
function warnOfHidden(grid: Grid, heads: Heads<LedgerColumn>, report: Report): void {
  const hidden = [...heads.columns.values()].filter(({ number }) =>
    grid.hiddenColumns.includes(number),
  );
  const names = hidden.map((column) => `${column.head}（${column.letter}列）`).join('、');
  if (names !== '') report.warn('hidden-columns', heads.lastRow, null, names);
}

/** Reports a marking of a state secret by its place alone; the content is not repeated anywhere. */
function refuseClassified(row: GridRow, heads: Heads<LedgerColumn>, report: Report): boolean {
  const number = classifiedColumn(row);
  if (number === 0) return false;
  const known = [...heads.columns.values()].find((column) => column.number === number);
  const unnamed: Column = { number, letter: columnLetter(number), head: '' };
  report.error('classified', row.number, row.number > heads.lastRow && known ? known : unnamed);
  return true;
}

/** Names the row whose heads stand in other columns; what is below it would be taken for something else. */
function leaveFrom(changed: number | null, grid: Grid, { report, account }: SheetReading): void {
  if (changed === null) return;
  report.error('heads-changed', changed);
  for (const { number } of grid.rows)
    if (number > changed)
      account.leaveRow(number, { code: 'heads-changed', what: String(changed) });
}

function readRows(grid: Grid, reading: SheetReading, headsOf: HeadsOfRow): LedgerFinding[] {
  const { heads, report, account } = reading;
  const { rows, changed } = sortRows(grid, reading, headsOf);
  leaveFrom(changed, grid, reading);
  const read: ReadRow[] = [];
  let banner = '';
  for (const { row, kind } of rows) {
    if (refuseClassified(row, heads, report)) {
      read.push(withheld(row, reading, banner));
      continue;
    }
    const left = leftOutKinds[kind];
    if (left !== undefined) account.leaveRow(row.number, { code: left });
    if (kind === 'banner') banner = bannerIn(row, account);
    if (kind === 'numbered') report.warn('row-empty', row.number);
    if (kind === 'requirement') addRequirement(row, reading, read);
    if (kind === 'data') read.push(readRow(row, reading, banner));
    if (kind === 'struck') read.push(passed(row.number, reading, banner));
  }
  tellOfRows(rows, read, report, heads.lastRow);
  const kept = withoutDuplicates(carryCategories(read, heads, report), heads, report);
  accountForRows(read, kept, reading);
  return kept;
}

function bannerIn(row: GridRow, account: CellAccount): string {
  const at = row.cells.findIndex(Boolean);
  account.read(row.number, at + 1);
  return bannerCategory(textOf(row.cells[at] ?? null));
}

/** Rows that are left out, or were hidden from whoever looked at the sheet, are named in a line each. */
function tellOfRows(
  rows: readonly SortedRow[],
  read: readonly ReadRow[],
  report: Report,
  lastHeads: number,
): void {
  if (!read.some(({ isPassed }) => !isPassed)) report.warn('no-rows', lastHeads);
  const beside = rows.filter(({ kind }) => kind === 'total' || kind === 'note');
  const numbers = beside.map(({ row }) => row.number).join('、');
  if (numbers !== '') report.warn('rows-beside', 0, null, numbers);
  const struck = rows.filter(({ kind }) => kind === 'struck').map(({ row }) => row.number);
  if (struck.length > 0) report.warn('rows-struck', 0, null, struck.join('、'));
  const hidden = rows.filter(({ row, kind }) => kind === 'data' && row.hidden);
  const unseen = hidden.map(({ row }) => row.number).join('、');
  if (unseen !== '') report.warn('hidden-rows', 0, null, unseen);
}

/** Kinds of rows that are left out whatever they hold. */
const leftOutKinds: Partial<Record<RowKind, LeftOutCode>> = {
  heads: 'heads-repeated',
  total: 'total',
  note: 'note',
  struck: 'struck',
  numbered: 'number-only',
  columns: 'column-numbers',
};

/** A row with another requirement or measure belongs to the finding above; where that is not imported, or there is none, it is named. */
function addRequirement(row: GridRow, reading: SheetReading, read: ReadRow[]): void {
  const { heads, view, report, account } = reading;
  const above = read.at(-1);
  const textIn = (id: 'recommendation' | 'measures') => {
    const column = heads.columns.get(id);
    return column === undefined ? '' : shownText(view.own(row.number, column.number));
  };
  if (above?.isPassed) {
    report.warn('requirement-passed', row.number, null, String(above.row));
    account.leaveRow(row.number, { code: 'requirement-passed', what: String(above.row) });
    return;
  }
  if (!above?.finding) {
    report.error('requirement-alone', row.number, heads.columns.get('recommendation'));
    return;
  }
  const { finding } = above;
  const joined = (text: string, more: string) => [text, more].filter(Boolean).join('\n');
  const recommendation = joined(finding.recommendation, textIn('recommendation'));
  const measures = joined(finding.measures, textIn('measures'));
  read[read.length - 1] = {
    ...above,
    finding: { ...finding, recommendation, measures },
    joined: [...above.joined, row.number],
  };
  const statement = heads.columns.get('statement')?.number ?? 0;
  if (view.filled(row.number, statement) === null)
    report.warn('requirement-joined', row.number, null, String(above.row));
}

/** A row that carries a marking keeps its place only: requirements below it go to no other finding, and numbers go on. */
function withheld(row: GridRow, reading: SheetReading, banner: string): ReadRow {
  const { isPassed: _, ...place } = passed(row.number, reading, banner);
  const marked = classifiedColumn(row);
  const isMarked = (id: LedgerColumn) => reading.heads.columns.get(id)?.number === marked;
  return {
    ...{ ...place, seq: isMarked('seq') ? '' : place.seq },
    category: isMarked('category') ? banner : place.category,
  };
}

const passed = (row: number, reading: SheetReading, banner: string): ReadRow => ({
  ...{ row, seq: seqOf(reading, row), category: categoryOf(reading, row, banner) },
  ...{ finding: null, joined: [], isPassed: true },
});

function readRow(row: GridRow, reading: SheetReading, banner: string): ReadRow {
  const { heads, report, account } = reading;
  if (mentionsSecrecy(row)) report.warn('classified-word', row.number);
  if (seqOf(reading, row.number).startsWith(exampleMark)) {
    report.warn('example-row', row.number, heads.columns.get('seq'));
    account.leaveRow(row.number, { code: 'example' });
    return { ...passed(row.number, reading, banner), category: '' };
  }
  const crossed = row.cells.findIndex((cell) => cell?.struck) + 1;
  const at = [...heads.columns.values()].find(({ number }) => number === crossed);
  if (at !== undefined) report.warn('cell-struck', row.number, at);
  if (closingOf(reading, row.number) === 'closed') {
    report.warn('already-closed', row.number, heads.columns.get('closedAt'));
    account.leaveRow(row.number, { code: 'closed' });
    return passed(row.number, reading, banner);
  }
  const { number } = row;
  const category = categoryOf(reading, number, banner);
  const finding = readFinding(reading, number, category);
  return { row: number, seq: seqOf(reading, number), category, finding, joined: [] };
}
