import { isBlankMark, isDitto, isFailure } from '../sheet/characters.ts';
import type { Cell, GridView } from '../sheet/grid.ts';
import type { Column, Heads } from '../sheet/heads.ts';
import type { CellAccount } from './account/cell-account.ts';
import type { LedgerColumn } from './ledger-heads.ts';
import { shownText, textOf } from './ledger-rows.ts';
import type { Report } from './row-errors.ts';
import type { UnitIndex } from './unit-match.ts';

/** Why a finding with this limit could not be issued today, or null. */
export type FaultOfTime = (limit: string) => 'date-past' | 'too-little-time' | null;

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
  readonly account: CellAccount;
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

/** A number to which its format adds words (30, seen as 30日内) is what is seen. */
function asWords(cell: Cell | null): Cell | null {
  const isInWords = cell?.kind === 'number' && /\p{Script=Han}/u.test(cell.shown ?? '');
  return isInWords ? { text: cell.shown ?? '', kind: 'string' } : cell;
}

/** Columns of one kind: one cell across them is meant for each. */
const alike: readonly (readonly LedgerColumn[])[] = [
  ['leadUnit', 'coUnits'],
  ['responsibleLeader', 'responsiblePerson', 'contactPerson'],
  ['recommendation', 'measures'],
  ['timing', 'dueDate'],
];

/** The cells of one row, by what they mean. */
export type RowCells = {
  readonly row: number;
  readonly at: (id: LedgerColumn) => Column | null;
  readonly cell: (id: LedgerColumn) => Cell | null;
  /** The tidy text of a column; '' for an empty cell, a blank mark, or a fault, which is reported. */
  readonly text: (id: LedgerColumn) => string;
};

/** Finds the cells of a row under the heads of its sheet. */
export function cellsOf(reading: SheetReading, row: number): RowCells {
  const { heads, view, report } = reading;
  const at = (id: LedgerColumn) => heads.columns.get(id) ?? null;
  // A cell that is merged across columns means the first of them, and others only where these hold the same kind of thing.
  const spillsFrom = (id: LedgerColumn, column: Column, line: number): boolean => {
    const merge = view.mergeAt(line, column.number);
    if (merge === null || merge.left === column.number) return false;
    const [from] = [...heads.columns].find(([, { number }]) => number === merge.left) ?? [];
    return from !== undefined && !alike.some((kin) => kin.includes(from) && kin.includes(id));
  };
  const cell = (id: LedgerColumn) => {
    const column = at(id);
    if (!column) return null;
    const isOwn = ownOnly.has(id) || spillsFrom(id, column, row);
    const found = isOwn ? view.own(row, column.number) : view.filled(row, column.number);
    // What is the same as above is not guessed, and a formula whose failure was copied as text has failed as well: nothing
    // that depends on the cell is read.
    return found !== null && (isDitto(found.text) || isFailure(found.text))
      ? { ...found, kind: 'error' as const }
      : asWords(found);
  };
  const text = (id: LedgerColumn) => {
    const content = cell(id);
    const value = id === 'dueDate' ? textOf(content) : shownText(content);
    const fault = isDitto(value) ? 'cell-ditto' : 'cell-error';
    if (content?.kind === 'error') report.error(fault, row, at(id), value);
    const most = longest[id] ?? 200;
    if (value.length > most) report.error('cell-too-long', row, at(id), String(most));
    return content?.kind === 'error' || isBlankMark(value) ? '' : value;
  };
  return { row, at, cell, text };
}
