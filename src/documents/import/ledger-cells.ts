import { keyOf } from '../../domain/text.ts';
import { isBlankMark, isVacant, personName } from '../sheet/characters.ts';
import type { Cell, GridView } from '../sheet/grid.ts';
import type { Column, Heads } from '../sheet/heads.ts';
import { readDue, splitTiming } from './due-forms.ts';
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

/** Why a finding with this limit could not be issued today, or null. */
export type FaultOfTime = (limit: string) => 'date-past' | 'too-little-time' | null;

/** What reading one sheet needs; `units` null means that units are taken as they are written. */
export type SheetReading = {
  readonly sheet: string;
  readonly view: GridView;
  readonly heads: Heads<LedgerColumn>;
  readonly units: UnitIndex | null;
  readonly today: string;
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

const separators = /[、,，;；/\n]+/;

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
  const leadUnit = leadUnitOf(reading, cells);
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
    coUnits: leadUnit ? coUnitsOf(reading, cells, leadUnit) : [],
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

function leadUnitOf(reading: SheetReading, cells: RowCells): UnitRef | null {
  const name = cells.text('leadUnit');
  const refuse = (code: RowErrorCode, ...what: string[]) => {
    reading.report.error(code, cells.row, cells.at('leadUnit'), ...what);
    return null;
  };
  if (name === '') {
    const isReported = cells.cell('leadUnit')?.kind === 'error';
    return isReported ? null : refuse('unit-missing');
  }
  const match = lookUp(reading.units, name);
  if (match.kind === 'found') return match.unit;
  if (isScopeWord(name)) return refuse('unit-scope-word', quoted(name));
  const several = name.split(separators).filter((part) => keyOf(part) !== '');
  if (several.length > 1) return refuse('unit-several', quoted(several.join('、')));
  if (match.kind === 'ambiguous') return refuse('unit-ambiguous', match.nearest.join('、'));
  return refuse('unit-unknown', quoted(name), match.nearest.join('、'));
}

type LookUp =
  | { readonly kind: 'found'; readonly unit: UnitRef }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly nearest: readonly string[] };

function lookUp(units: UnitIndex | null, text: string): LookUp {
  if (units) {
    const match = findUnit(units, text);
    if (match.kind !== 'found') return match;
    return { kind: 'found', unit: { unit: match.unit.id, unitName: match.unit.name } };
  }
  const unitName = text.replace(/\s+/g, '');
  const isName = !isScopeWord(unitName) && !separators.test(text);
  if (!isName) return { kind: 'unknown', nearest: [] };
  return { kind: 'found', unit: { unit: unitIdOf(unitName), unitName } };
}

function coUnitsOf(reading: SheetReading, cells: RowCells, lead: UnitRef): UnitRef[] {
  const found = new Map<string, UnitRef>();
  for (const part of cells.text('coUnits').split(separators)) {
    if (keyOf(part) === '') continue;
    const match = lookUp(reading.units, part);
    if (match.kind === 'found') found.set(match.unit.unit, match.unit);
    else {
      const nearest = isScopeWord(part) ? '' : match.nearest.join('、');
      reading.report.warn('co-unit-unknown', cells.row, cells.at('coUnits'), quoted(part), nearest);
    }
  }
  found.delete(lead.unit);
  return [...found.values()];
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
  assumed: 'year' | 'day' | null,
): void {
  const column = cells.at('dueDate');
  if (assumed) report.warn(`${assumed}-assumed`, cells.row, column, rule);
  const isPast = /^\d{4}-/.test(rule) && rule.slice(0, 10) < today;
  const fault = faultOfTime === undefined ? isPast && 'date-past' : faultOfTime(rule);
  if (fault) report.warn(fault, cells.row, column, rule);
}

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

/** True if the ledger has struck the row off already: 是, 已销号, or a date of closure. */
export function isClosed(reading: SheetReading, row: number): boolean {
  const column = reading.heads.columns.get('closedAt');
  const cell = column ? reading.view.own(row, column.number) : null;
  return cell !== null && (cell.kind === 'date' || /^(?:是|已|√|✓|\d{4})/.test(keyOf(cell.text)));
}
