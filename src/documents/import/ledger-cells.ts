import { keyOf } from '../../domain/text.ts';
import { isBlankMark, isVacant, personName } from '../sheet/characters.ts';
import type { Cell, GridView } from '../sheet/grid.ts';
import type { Column, Heads } from '../sheet/heads.ts';
import { type ClosingRead, readClosing } from './closing-words.ts';
import { type Assumed, readDue, splitTiming } from './due-forms.ts';
import {
  type DueRule,
  type LedgerFinding,
  type Severity,
  type Timing,
  type UnitRef,
  unitIdOf,
} from './ledger.ts';
import type { LedgerColumn } from './ledger-heads.ts';
import { textOf } from './ledger-rows.ts';
import { quoted, type Report, type RowErrorCode } from './row-errors.ts';
import { findUnit, isScopeWord, type UnitIndex } from './unit-match.ts';
import { splitUnits, unitsInCell } from './units-in-cell.ts';

/** Why a finding with this limit could not be issued today, or null. */
export type FaultOfTime = (
  limit: string,
) => 'date-past' | 'too-little-time' | 'date-too-far' | null;

/** What several units in the cell of the lead unit mean: `refused`, or the first leads and the others co-operate. */
export type SeveralUnits = 'refused' | 'first-leads';

/** What reading one sheet needs; `units` null means that units are taken as they are written. */
export type SheetReading = {
  readonly sheet: string;
  readonly view: GridView;
  readonly heads: Heads<LedgerColumn>;
  readonly units: UnitIndex | null;
  readonly today: string;
  readonly severalUnits: SeveralUnits;
  /** Why a limit would be refused at issue; without it only a day before today is told of. */
  readonly faultOfTime?: FaultOfTime;
  readonly report: Report;
};

/** Longest content of a cell, in characters; what is not listed may have 200. */
const longest: Partial<Record<LedgerColumn, number>> = {
  statement: 2000,
  recommendation: 2000,
  measures: 2000,
  criterion: 1000,
  target: 1000,
  remarks: 1000,
};

/** Columns where a merged cell belongs to its first row only. */
const ownOnly: ReadonlySet<LedgerColumn> = new Set(['seq', 'statement']);

type RowCells = {
  readonly row: number;
  readonly at: (id: LedgerColumn) => Column | null;
  readonly cell: (id: LedgerColumn) => Cell | null;
  /** The tidy text of a column; '' for an empty cell, a blank mark, or a fault, which is reported. */
  readonly text: (id: LedgerColumn) => string;
};

function cellsOf(reading: SheetReading, row: number): RowCells {
  const { heads, view, report } = reading;
  const at = (id: LedgerColumn) => heads.columns.get(id) ?? null;
  const cell = (id: LedgerColumn) => {
    const column = at(id);
    if (!column) return null;
    return ownOnly.has(id) ? view.own(row, column.number) : view.filled(row, column.number);
  };
  const text = (id: LedgerColumn) => {
    const content = cell(id);
    const value = textOf(content);
    if (content?.kind === 'error') report.error('cell-error', row, at(id), value);
    const most = longest[id] ?? 200;
    if (value.length > most) report.error('cell-too-long', row, at(id), String(most));
    return content?.kind === 'error' || isBlankMark(value) ? '' : value;
  };
  return { row, at, cell, text };
}

/** A word or label: line breaks and spaces between Chinese characters are only there to fit the column. */
function label(text: string): string {
  return personName(text);
}

/**
 * Reads one row as a finding. Every fault is reported with its place; a row with an error gives null.
 * @param banner the category that stands in a banner row above, '' if none
 */
export function readFinding(
  reading: SheetReading,
  row: number,
  banner: string,
): LedgerFinding | null {
  const errorsBefore = reading.report.errors.length;
  const cells = cellsOf(reading, row);
  const statement = statementOf(reading, cells);
  const { lead: leadUnit, others: coUnits } = unitsOf(reading, cells);
  const { timing, due, dueText } = timesOf(reading, cells);
  const recommendation = cells.text('recommendation');
  const measures = cells.text('measures');
  const canLack = cells.at('recommendation') === null && cells.at('measures') === null;
  if (recommendation === '' && measures === '' && !canLack) {
    reading.report.warn('recommendation-missing', row, cells.at('recommendation'));
  }
  const person = (id: LedgerColumn) => {
    const name = personName(cells.text(id));
    return isVacant(name) ? '' : name;
  };
  const remarks = cells.text('remarks');
  const finding = {
    sheet: reading.sheet,
    row,
    seq: seqOf(reading, row),
    category: label(cells.text('category')) || banner,
    statement,
    severity: severityOf(reading, cells),
    criterion: cells.text('criterion'),
    recommendation,
    target: cells.text('target'),
    measures,
    coUnits,
    responsibleLeader: person('responsibleLeader'),
    responsiblePerson: person('responsiblePerson'),
    contactPerson: person('contactPerson'),
    timing,
    due,
    dueText,
    remarks,
    repeatOf: repeatOf(cells.text('repeatOf'), remarks),
  };
  if (!leadUnit || reading.report.errors.length > errorsBefore) return null;
  return { ...finding, leadUnit };
}

/** The number of a row in comparison form: half width, without leading zeros and the stop after it. */
export function seqOf({ heads, view }: SheetReading, row: number): string {
  const column = heads.columns.get('seq');
  const text = column ? textOf(view.own(row, column.number)) : '';
  const key = keyOf(text).replace(/[.、]+$/, '');
  return key.replace(/^0+(?=\d+$)/, '');
}

function statementOf({ view, report }: SheetReading, cells: RowCells): string {
  const statement = cells.text('statement');
  if (statement !== '' || cells.cell('statement')?.kind === 'error') return statement;
  const column = cells.at('statement');
  const merge = column ? view.mergeAt(cells.row, column.number) : null;
  const isMerged = merge !== null && merge.top < cells.row;
  report.error(isMerged ? 'statement-merged' : 'statement-missing', cells.row, column);
  return '';
}

/** The units of a row: the one that leads and those that co-operate. */
type RowUnits = { readonly lead: UnitRef | null; readonly others: readonly UnitRef[] };

const noUnits: RowUnits = { lead: null, others: [] };

function unitsOf(reading: SheetReading, cells: RowCells): RowUnits {
  const { lead, others } = leadOf(reading, cells);
  const named = coUnitNames(reading, cells).flatMap((name) => coUnitOf(reading, cells, name));
  const all = new Map([...others, ...named].map((unit) => [unit.unit, unit]));
  if (lead) all.delete(lead.unit);
  return { lead, others: [...all.values()] };
}

function leadOf(reading: SheetReading, cells: RowCells): RowUnits {
  const name = cells.text('leadUnit');
  const refuse = (code: RowErrorCode, ...what: string[]): RowUnits => {
    reading.report.error(code, cells.row, cells.at('leadUnit'), ...what);
    return noUnits;
  };
  if (name === '') {
    const isReported = cells.cell('leadUnit')?.kind === 'error';
    return isReported ? noUnits : refuse('unit-missing');
  }
  if (isScopeWord(name)) return refuse('unit-scope-word', quoted(name));
  const { lead, others } = unitsInCell(name, isKnownIn(reading.units));
  const all = lead === null ? others : [lead, ...others];
  if (lead === null && all.length > 1 && reading.severalUnits === 'refused')
    return refuse('unit-several', quoted(all.join('、')));
  const [first = name, ...rest] = all;
  const match = lookUp(reading.units, first);
  if (match.kind !== 'found') {
    const nearest = match.nearest.join('、');
    return match.kind === 'ambiguous'
      ? refuse('unit-ambiguous', nearest)
      : refuse('unit-unknown', quoted(first), nearest);
  }
  warnOfCounty(reading, cells, match, first, 'leadUnit');
  if (rest.length > 0)
    reading.report.warn(
      'first-unit-leads',
      cells.row,
      cells.at('leadUnit'),
      first,
      rest.join('、'),
    );
  const helping = rest.flatMap((part) => coUnitOf(reading, cells, part, 'leadUnit'));
  return { lead: match.unit, others: helping };
}

const isKnownIn =
  (units: UnitIndex | null) =>
  (name: string): boolean =>
    units !== null && findUnit(units, name).kind === 'found';

type LookUp =
  | { readonly kind: 'found'; readonly unit: UnitRef; readonly assumedCounty?: string }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly nearest: readonly string[] };

function lookUp(units: UnitIndex | null, text: string): LookUp {
  if (units) {
    const match = findUnit(units, text);
    if (match.kind !== 'found') return match;
    const { unit, ...more } = match;
    return { ...more, unit: { unit: unit.id, unitName: unit.name } };
  }
  const unitName = text.replace(/\s+/g, '');
  if (isScopeWord(unitName)) return { kind: 'unknown', nearest: [] };
  return { kind: 'found', unit: { unit: unitIdOf(unitName), unitName } };
}

/** A county that no unit of the roster names may be the office’s own or a neighbour’s. */
function warnOfCounty(
  { report }: SheetReading,
  cells: RowCells,
  match: LookUp,
  name: string,
  column: LedgerColumn,
): void {
  if (match.kind !== 'found' || match.assumedCounty === undefined) return;
  report.warn('county-assumed', cells.row, cells.at(column), quoted(name), match.unit.unitName);
}

const coUnitNames = ({ units }: SheetReading, cells: RowCells): string[] =>
  splitUnits(cells.text('coUnits'), isKnownIn(units));

function coUnitOf(
  reading: SheetReading,
  cells: RowCells,
  name: string,
  column: LedgerColumn = 'coUnits',
): UnitRef[] {
  const match = lookUp(reading.units, name);
  warnOfCounty(reading, cells, match, name, column);
  if (match.kind === 'found') return [match.unit];
  const nearest = isScopeWord(name) ? '' : match.nearest.join('、');
  reading.report.warn('co-unit-unknown', cells.row, cells.at(column), quoted(name), nearest);
  return [];
}

const severities: readonly (readonly [Severity, RegExp])[] = [
  ['major', /^(?:较重|较大|较严重|比较严重|中等)$/],
  ['critical', /^(?:严重|重大|特别严重|特别重大)$/],
  ['minor', /^(?:一般|轻微|较轻)?$/],
];

function severityOf({ report }: SheetReading, cells: RowCells): Severity {
  const text = keyOf(cells.text('severity')).replace(/(?:问题|程度)$/, '');
  const known = severities.find(([, words]) => words.test(text));
  if (!known) report.warn('severity-unknown', cells.row, cells.at('severity'), quoted(text));
  return known ? known[0] : 'minor';
}

type Times = { readonly timing: Timing; readonly due: DueRule | null; readonly dueText: string };

function timesOf(reading: SheetReading, cells: RowCells): Times {
  const { report, today } = reading;
  const dueText = cells.text('dueDate');
  const dueCell = cells.cell('dueDate');
  const read = readDue(dueCell, today);
  const timing = timingOf(reading, cells);
  if (!read.readable) {
    const isReported = dueCell?.kind === 'error';
    if (!isReported)
      report.error('date-unreadable', cells.row, cells.at('dueDate'), quoted(dueText));
    return { timing: timing ?? 'timeLimited', due: null, dueText };
  }
  if (read.due) warnOfDate(reading, cells, read.due.rule, read.assumed);
  const known = timing ?? read.timing;
  // A stated limit makes a finding time-limited; without one the clerk is asked to look.
  const isSilent = cells.at('timing') === null && cells.at('dueDate') === null;
  if (!known && !read.due && !isSilent) {
    report.warn('timing-assumed', cells.row, cells.at('timing') ?? cells.at('dueDate'));
  }
  return { timing: known ?? 'timeLimited', due: read.due, dueText };
}

function warnOfDate(
  { report, today, faultOfTime }: SheetReading,
  cells: RowCells,
  rule: string,
  assumed: Assumed | null,
): void {
  const column = cells.at('dueDate');
  if (assumed) report.warn(`${assumed}-assumed`, cells.row, column, rule.replace(/d$/, ''));
  const fault = (faultOfTime ?? faultByDay(today))(rule);
  // A year that was mistyped (2206) is no date that a draft could keep.
  if (fault === 'date-too-far') report.error(fault, cells.row, column, rule);
  else if (fault) report.warn(fault, cells.row, column, rule);
}

/** What can be said of a limit without the rules of issue. */
const faultByDay =
  (today: string): FaultOfTime =>
  (rule) => {
    if (!/^\d{4}-/.test(rule)) return null;
    if (rule.slice(0, 10) < today) return 'date-past';
    return Number(rule.slice(0, 4)) - Number(today.slice(0, 4)) > 10 ? 'date-too-far' : null;
  };

function timingOf({ report }: SheetReading, cells: RowCells): Timing | null {
  const text = cells.text('timing');
  if (text === '') return null;
  const split = splitTiming(text);
  if (!split) report.error('timing-unknown', cells.row, cells.at('timing'), quoted(text));
  return split?.timing ?? null;
}

function repeatOf(column: string, remarks: string): string | null {
  if (column !== '' && !/^(?:否|不是|未发现)/.test(keyOf(column))) return column;
  const isNamed =
    /重复问题|重复出现|屡查屡犯|屡改屡犯/.test(remarks) && !/非重复|不是重复/.test(remarks);
  return isNamed ? remarks : null;
}

/** Whether the ledger has struck the row off already; a doubt is reported. */
export function closingOf(reading: SheetReading, row: number): ClosingRead {
  const column = reading.heads.columns.get('closedAt');
  const cell = column ? reading.view.own(row, column.number) : null;
  const read = readClosing(cell, reading.today);
  if (read === 'doubtful')
    reading.report.warn('closing-unclear', row, column, quoted(cell?.text ?? ''));
  return read;
}
