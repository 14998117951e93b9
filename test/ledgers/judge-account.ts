import type { ImportedFiles } from '../../src/documents/import/import-files.ts';
import type { Entry, LaidSheet, LedgerTruth, Place } from './truth.ts';

/** Whether a clerk sees anything in a cell. */
const isFilled = (entry: Entry | undefined): boolean => {
  if (entry === null || entry === undefined) return false;
  return typeof entry !== 'string' || entry.replace(/[\s\u200b\ufeff]/g, '') !== '';
};

const filledCells = ({ rows }: LaidSheet): Place[] =>
  rows.flatMap((entries, at) =>
    entries.flatMap((entry, place) =>
      isFilled(entry) ? [{ row: at + 1, column: place + 1 }] : [],
    ),
  );

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A range such as B12:F12 in numbers. */
function corners(range: string): { top: number; left: number; bottom: number; right: number } {
  const [, left = '', top, right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  return {
    ...{ top: Number(top), bottom: Number(bottom) },
    ...{ left: columnNumber(left), right: columnNumber(right) },
  };
}

/** Whether the account names a row among what is not imported. */
export const isLeftOut = (read: ImportedFiles, sheet: string, row: number): boolean =>
  read.notImported.some((left) => {
    const { top, bottom } = corners(left.range);
    return left.sheet === sheet && top <= row && row <= bottom;
  });

/** The cells of a sheet that have to be left out: all of those rows and sheets that are not read, and of other columns. */
function meantBeside(truth: LedgerTruth, sheet: LaidSheet): Place[] {
  const cells = filledCells(sheet);
  if (truth.sheetsBeside.includes(sheet.name)) return cells;
  const fates = new Map(
    truth.rows.filter((row) => row.sheet === sheet.name).map((row) => [row.row, row.is]),
  );
  const isShared = ({ row, column }: Place) =>
    sheet.merges.some(({ top, left, bottom }) => top === row && left === column && bottom > top);
  return cells
    .filter((cell) => {
      const fate = fates.get(cell.row);
      return (fate === 'beside' || fate === 'refused') && !isShared(cell);
    })
    .concat(sheet.outside);
}

/** What is wrong with the account of cells: read and left out are all, all are there, and what is not read is named. */
export function accountFaults(truth: LedgerTruth, read: ImportedFiles): string[] {
  const faults: string[] = [];
  const { present, read: taken, notImported } = read.cells;
  const written = truth.sheets.reduce((sum, sheet) => sum + filledCells(sheet).length, 0);
  if (present !== written) faults.push(`${present} cells are present instead of ${written}`);
  if (taken + notImported !== present)
    faults.push(`${taken} read and ${notImported} left out are not ${present}`);
  const listed = read.notImported.reduce((sum, { cells }) => sum + cells, 0);
  if (listed !== notImported) faults.push(`${listed} are listed of ${notImported} left out`);
  for (const { code, sheet, range } of read.notImported)
    if (code === 'not-accounted') faults.push(`nobody knows of ${sheet} ${range}`);
  for (const sheet of truth.sheets) {
    const ranges = read.notImported
      .filter((left) => left.sheet === sheet.name)
      .map(({ range }) => corners(range));
    const isNamed = ({ row, column }: Place) =>
      ranges.some(
        ({ top, left, bottom, right }) =>
          top <= row && row <= bottom && left <= column && column <= right,
      );
    const unnamed = meantBeside(truth, sheet).filter((cell) => !isNamed(cell));
    for (const { row, column } of unnamed.slice(0, 3))
      faults.push(`row ${row} column ${column} of ${sheet.name} is neither read nor named`);
  }
  return faults;
}
