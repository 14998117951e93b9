import { keyOf } from '../../domain/text.ts';
import { isBlankMark, isDitto, isVacant, label, personName } from '../sheet/characters.ts';
import { type ClosingRead, readClosing } from './closing-words.ts';
import type { LedgerFinding, Severity } from './ledger.ts';
import type { LedgerColumn } from './ledger-heads.ts';
import { textOf } from './ledger-rows.ts';
import { cellsOf, type RowCells, type SheetReading } from './row-cells.ts';
import { quoted } from './row-errors.ts';
import { timesOf } from './row-times.ts';
import { unitsOf } from './row-units.ts';

/**
 * Reads one row as a finding. Every fault is reported with its place; a row with an error gives null.
 * @param category the category that stands in the row or over it, '' if none
 */
export function readFinding(
  reading: SheetReading,
  row: number,
  category: string,
): LedgerFinding | null {
  const errorsBefore = reading.report.errors.length;
  const cells = cellsOf(reading, row);
  const statement = statementOf(reading, cells);
  const { lead: leadUnit, others: coUnits } = unitsOf(reading, cells);
  const { timing, due, dueText } = timesOf(reading, cells);
  const recommendation = cells.text('recommendation');
  const measures = cells.text('measures');
  const both = ['recommendation', 'measures'] as const;
  const canLack = both.every((id) => cells.at(id) === null);
  const isTold = both.some((id) => cells.cell(id)?.kind === 'error');
  if (recommendation === '' && measures === '' && !canLack && !isTold) {
    reading.report.warn('recommendation-missing', row, cells.at('recommendation'));
  }
  const person = (id: LedgerColumn) => {
    const name = personName(cells.text(id));
    return isVacant(name) ? '' : name;
  };
  const remarks = cells.text('remarks');
  // Its text is known; what is wrong with its cell is told with the row's other faults.
  cells.text('category');
  const finding = {
    sheet: reading.sheet,
    row,
    seq: seqOf(reading, row),
    category,
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
    origin: cells.text('campaignId'),
    repeatOf: repeatOf(cells.text('repeatOf'), remarks),
  };
  if (!leadUnit || reading.report.errors.length > errorsBefore) return null;
  return { ...finding, leadUnit };
}

/** The category that stands in a row or over it, '' if none, whatever else is wrong with the row. */
export function categoryOf({ heads, view }: SheetReading, row: number, banner: string): string {
  const column = heads.columns.get('category');
  const cell = column ? view.filled(row, column.number) : null;
  const isWord =
    cell !== null && cell.kind !== 'error' && !isBlankMark(cell.text) && !isDitto(cell.text);
  return (isWord ? label(cell.text) : '') || banner;
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

function repeatOf(column: string, remarks: string): string | null {
  if (column !== '' && !/^(?:否|不是|未发现)/.test(keyOf(column))) return column;
  const isNamed =
    /重复问题|重复出现|屡查屡犯|屡改屡犯/.test(remarks) && !/非重复|不是重复/.test(remarks);
  return isNamed ? remarks : null;
}

/** Whether the ledger has struck the row off already; a doubt is reported. */
export function closingOf(reading: SheetReading, row: number): ClosingRead {
  const column = reading.heads.columns.get('closedAt');
  const cell = column ? reading.view.filled(row, column.number) : null;
  const read = readClosing(cell, reading.today);
  if (read === 'doubtful')
    reading.report.warn('closing-unclear', row, column, quoted(cell?.text ?? ''));
  return read;
}
