import { type UnitRef, unitIdOf } from './ledger.ts';
import type { LedgerColumn } from './ledger-heads.ts';
import type { RowCells, SheetReading } from './row-cells.ts';
import { quoted, type RowErrorCode } from './row-errors.ts';
import { findUnit, isScopeWord, type UnitIndex } from './unit-match.ts';
import { splitUnits, unitsInCell } from './units-in-cell.ts';

type UnitColumn = Extract<LedgerColumn, 'leadUnit' | 'coUnits'>;

/** The units of a row: the one that leads and those that co-operate. */
type RowUnits = { readonly lead: UnitRef | null; readonly others: readonly UnitRef[] };

const noUnits: RowUnits = { lead: null, others: [] };

/** Reads the lead unit and the co-operating ones of a row; whatever is not known is reported. */
export function unitsOf(reading: SheetReading, cells: RowCells): RowUnits {
  const { lead, others } = leadOf(reading, cells);
  const names = splitUnits(cells.text('coUnits'), isKnownIn(reading.units));
  const named = names.flatMap((name) => coUnitOf(reading, cells, name, 'coUnits'));
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
  column: UnitColumn,
): void {
  if (match.kind !== 'found' || match.assumedCounty === undefined) return;
  report.warn('county-assumed', cells.row, cells.at(column), quoted(name), match.unit.unitName);
}

function coUnitOf(
  reading: SheetReading,
  cells: RowCells,
  name: string,
  column: UnitColumn,
): UnitRef[] {
  const match = lookUp(reading.units, name);
  warnOfCounty(reading, cells, match, name, column);
  if (match.kind === 'found') return [match.unit];
  const nearest = isScopeWord(name) ? '' : match.nearest.join('、');
  reading.report.warn('co-unit-unknown', cells.row, cells.at(column), quoted(name), nearest);
  return [];
}
