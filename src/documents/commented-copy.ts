import { type CellObject, utils, write } from '@e965/xlsx';
import { type CellNote, withComments } from './sheet/formats/xlsx-comments.ts';
import type { Cell, Grid } from './sheet/grid.ts';
import { type SheetLimits, sheetLimits } from './sheet/limits.ts';
import { readSheets, type SheetFile } from './sheet/read-sheets.ts';
import { inspectZip } from './sheet/zip-directory.ts';

/** What an import says about a file: about a cell, a row (no letter), or the whole (row 0). */
export type FileNote = {
  readonly sheet: string;
  readonly row: number;
  readonly letter: string;
  readonly text: string;
};

/** A copy of a clerk's file as xlsx, and whether it is the file itself with all its looks, or its values alone. */
export type CommentedCopy = { readonly bytes: Buffer; readonly isOwn: boolean };

const columnOf = (letter: string): number =>
  [...letter].reduce((sum, character) => sum * 26 + character.charCodeAt(0) - 64, 0) || 1;

/** Notes by sheet, one for each cell. */
function gathered(notes: readonly FileNote[], sheets: readonly Grid[]) {
  const first = sheets.find(({ hidden }) => !hidden)?.name ?? '';
  const bySheet = new Map<string, Map<string, CellNote>>();
  for (const { sheet, row, letter, text } of notes) {
    const name = sheets.some((grid) => grid.name === sheet) ? sheet : first;
    const cells = bySheet.get(name) ?? new Map<string, CellNote>();
    bySheet.set(name, cells);
    const place = { row: Math.max(row, 1), column: columnOf(letter) };
    const key = `${place.row}:${place.column}`;
    const said = cells.get(key);
    cells.set(key, { ...place, text: said ? `${said.text}\n${text}` : text });
  }
  return new Map([...bySheet].map(([name, cells]) => [name, [...cells.values()]]));
}

/**
 * A copy of a clerk's file with each note as a comment on its cell: an xlsx with all its looks; of any other format,
 * which holds no comments or not such ones, an xlsx of what is seen in it. Null for a file that cannot be read.
 */
export async function commentedCopy(
  file: SheetFile,
  notes: readonly FileNote[],
  limits: SheetLimits = sheetLimits,
): Promise<CommentedCopy | null> {
  const read = await readSheets(file, limits);
  if (!read.ok) return null;
  const said = gathered(notes, read.sheets);
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const inspection = await inspectZip(bytes, limits);
  const isOffice =
    inspection.ok && inspection.opened.entries.some(({ name }) => /^\[content_types\]/i.test(name));
  const own = isOffice ? await withComments(inspection.opened, said) : null;
  if (own !== null) return { bytes: own, isOwn: true };
  return { bytes: copyOfValues(read.sheets, said), isOwn: false };
}

function copiedCell(cell: Cell | null): CellObject | null {
  if (cell === null) return null;
  if (cell.kind === 'number' && cell.shown === undefined) return { t: 'n', v: Number(cell.text) };
  return { t: 's', v: cell.shown ?? cell.text };
}

/** Names of sheets as xlsx allows them: 31 characters, some of which it keeps for itself. */
function sheetName(name: string, at: number): string {
  const plain = name
    .replace(/[[\]*?/\\:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 28)
    .trim();
  return at === 0 ? plain || '台账' : `${plain}_${at + 1}`;
}

function copyOfValues(
  grids: readonly Grid[],
  notes: ReadonlyMap<string, readonly CellNote[]>,
): Buffer {
  const book = utils.book_new();
  for (const [at, grid] of grids.entries()) {
    const rows: (CellObject | null)[][] = [];
    for (const { number, cells } of grid.rows) rows[number - 1] = cells.map(copiedCell);
    const said = notes.get(grid.name) ?? [];
    for (const { row, column, text } of said) {
      const line = rows[row - 1] ?? [];
      const cell = line[column - 1] ?? { t: 's', v: '' };
      line[column - 1] = { ...cell, c: Object.assign([{ a: '督办', t: text }], { hidden: true }) };
      rows[row - 1] = line;
    }
    const sheet = utils.aoa_to_sheet(Array.from(rows, (row) => row ?? []));
    sheet['!merges'] = grid.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top - 1, c: left - 1 },
      e: { r: bottom - 1, c: right - 1 },
    }));
    utils.book_append_sheet(book, sheet, sheetName(grid.name, at));
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
