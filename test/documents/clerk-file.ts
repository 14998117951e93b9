import { type CellObject, type Sheet, utils, write } from '@e965/xlsx';
import type { Merge } from '../../src/documents/sheet/grid.ts';

/** A value as a clerk enters it: text, number, a number with the format that shows it, a formula with its saved value. */
export type ClerkValue =
  | string
  | number
  | null
  | { readonly number: number; readonly format: string }
  | { readonly formula: string; readonly saved: string | number };

export type ClerkSheet = {
  readonly name?: string;
  readonly rows: readonly (readonly ClerkValue[])[];
  readonly merges?: readonly Merge[];
  readonly hidden?: boolean;
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

/** The number by which Excel knows a day. */
export const serialOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function cellOf(value: ClerkValue): CellObject | null {
  if (value === null) return null;
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'number') return { t: 'n', v: value };
  if ('format' in value) return { t: 'n', v: value.number, z: value.format };
  return { t: typeof value.saved === 'number' ? 'n' : 's', v: value.saved, f: value.formula };
}

function sheetOf({ rows, merges, hiddenRows, hiddenColumns }: ClerkSheet): Sheet {
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
  const hide = (numbers: readonly number[] = []) => {
    const list: { hidden: boolean }[] = [];
    for (const number of numbers) list[number - 1] = { hidden: true };
    return list;
  };
  sheet['!cols'] = hide(hiddenColumns);
  sheet['!rows'] = hide(hiddenRows);
  sheet['!merges'] = (merges ?? []).map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  return sheet;
}

/** A workbook as a spreadsheet program saves it, in each of the formats that offices have. */
export function clerkFile(
  format: 'xlsx' | 'xls' | 'ods',
  sheets: readonly ClerkSheet[],
  counts: { readonly from1904?: boolean } = {},
): Buffer {
  const book = utils.book_new();
  for (const [at, sheet] of sheets.entries())
    utils.book_append_sheet(book, sheetOf(sheet), sheet.name ?? `表${at + 1}`);
  book.Workbook = {
    WBProps: { date1904: counts.from1904 === true },
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
  };
  const bookType = format === 'xls' ? 'biff8' : format;
  return write(book, { type: 'buffer', bookType, compression: true }) as Buffer;
}
