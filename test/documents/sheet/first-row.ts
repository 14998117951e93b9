import type { Cell, Grid } from '../../../src/documents/sheet/grid.ts';
import { readSheets } from '../../../src/documents/sheet/read-sheets.ts';

/** The sheets of a file that can be read. */
export async function gridsIn(name: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  const read = await readSheets({ name, bytes });
  if (!read.ok) throw new Error(`${read.refusal.code} ${read.refusal.detail ?? ''}`);
  return read.sheets;
}

/** The first row of the first sheet. */
export async function firstRow(name: string, bytes: Uint8Array): Promise<readonly (Cell | null)[]> {
  const [grid] = await gridsIn(name, bytes);
  return grid?.rows[0]?.cells ?? [];
}

/** What stands in cells, in its normal form. */
export const texts = (cells: readonly (Cell | null)[]) => cells.map((cell) => cell?.text);
