import type { Schemas } from '../../shapes.ts';

type Body = Schemas['LedgerBody'];
export type Report = Schemas['ImportReport'];
export type Sheet = NonNullable<Report['sheets']>[number];
export type Fault = Report['errors'][number];
type Asked = NonNullable<Body['map']>[number];

/** A correction with what the cell held before, to be told. */
export type Corrected = NonNullable<Body['corrections']>[number] & { was: string };

/** What somebody has chosen and typed for an import, besides the files themselves. */
export interface Entered {
  /** Under which the files are kept. */
  slot: string;
  names: { ledger: string | null; roster: string | null };
  map: Asked[];
  corrections: Corrected[];
  severalUnits: 'refused' | 'first-leads';
  supplement: boolean;
}

/** The place of a cell, to be compared and told. */
export interface Place {
  file: 'ledger' | 'roster';
  sheet: string;
  row: number;
  letter: string;
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.letter === b.letter;

/** The correction of a place; undefined where there is none. */
export const correctionAt = (
  corrections: readonly Corrected[],
  place: Place,
): Corrected | undefined => corrections.find((one) => isSamePlace(one, place));

/** The same corrections with that text at a place; a cell that holds again what it held is not corrected. */
export function withCorrection(
  corrections: readonly Corrected[],
  { file, sheet, row, letter }: Place,
  shown: string,
  text: string,
): Corrected[] {
  const place = { file, sheet, row, letter };
  const known = correctionAt(corrections, place);
  const was = known?.was ?? shown;
  const others = corrections.filter((one) => one !== known);
  return text === was ? others : [...others, { ...place, text, was }];
}

/** A word of one to three letters would be taken for a column's letter. */
const isLetter = (head: string): boolean => /^[a-z]{1,3}$/i.test(head);

/** How a column is named to the API: by its head, which later ledgers may have as well, or by its letter where that says more. */
export function namedColumn(
  { columns }: Sheet,
  { head, letter }: Sheet['columns'][number],
): string {
  const alike = columns.filter((one) => one.head === head).length;
  return head === '' || alike > 1 || isLetter(head) ? letter : head;
}

/** The same mapping with another meaning of a column. */
export const withMeaning = (map: readonly Asked[], column: string, as: Asked['as']): Asked[] => [
  ...map.filter((one) => one.column !== column),
  { column, as },
];

/** Meanings of columns that no sheet has any more, such as those of another file. */
export const unknownMeanings = (map: readonly Asked[], sheets: readonly Sheet[]): Asked[] =>
  map.filter(
    ({ column }) =>
      !sheets.some(
        (sheet) =>
          sheet.file === 'ledger' &&
          sheet.columns.some((one) => one.letter === column || one.head === column),
      ),
  );

/** What is shown in a cell; null where the row is not shown. */
export function shownAt(sheets: readonly Sheet[], place: Place): string | null {
  const sheet = sheets.find((one) => one.file === place.file && one.sheet === place.sheet);
  const row = sheet?.rows.find((one) => one.row === place.row);
  const at = sheet?.columns.findIndex((one) => one.letter === place.letter) ?? -1;
  return row === undefined || at < 0 ? null : (row.cells[at] ?? '');
}

/** The faults of one row, cell by cell. */
export interface RowFaults {
  key: string;
  file: Fault['file'];
  sheet: string;
  row: number;
  cells: { letter: string; column: string; faults: Fault[] }[];
}

/** Faults row by row in their order, and in a row cell by cell. */
export function byRow(faults: readonly Fault[]): RowFaults[] {
  const rows = new Map<string, RowFaults>();
  for (const fault of faults) {
    const { file, sheet, row, letter, column } = fault;
    const key = `${file}/${sheet}/${row}`;
    const known = rows.get(key) ?? { key, file, sheet, row, cells: [] };
    rows.set(key, known);
    const cell = known.cells.find((one) => one.letter === letter);
    if (cell === undefined) known.cells.push({ letter, column, faults: [fault] });
    else cell.faults.push(fault);
  }
  return [...rows.values()];
}
