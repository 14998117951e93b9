import { extname } from 'node:path';
import { decodeCsv, readCsv } from './csv.ts';
import { type SheetLimits, sheetLimits } from './limits.ts';
import { type RefusalCode, refusal, type SheetRead } from './refusals.ts';
import { readWorkbookApart } from './workbook-parent.ts';
import { inspectZip } from './zip-directory.ts';

export type SheetFile = { readonly name: string; readonly bytes: Uint8Array };

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
/** The compound file of old Office: .xls, and every workbook with an opening password. */
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads an untrusted `.xlsx` or `.csv` into plain grids. The order of defence: size, first bytes against the name,
 * the zip's directory, then a child process with a small heap and little time. Never throws for a bad file: every
 * refusal is a value with a stable code and a sentence that says what to do.
 */
export async function readSheets(
  file: SheetFile,
  limits: SheetLimits = sheetLimits,
): Promise<SheetRead> {
  const refuse = (code: RefusalCode): SheetRead => ({ ok: false, refusal: refusal(code) });
  if (file.bytes.length === 0) return refuse('file-empty');
  if (file.bytes.length > limits.fileBytes) return refuse('file-too-large');
  const extension = extname(file.name).toLowerCase();
  if (extension === '.xlsm' || extension === '.xltm') return refuse('macros');
  if (extension === '.csv') return readCsvFile(file, limits);
  if (extension === '.xls') return refuse('file-encrypted-or-old');
  if (extension !== '.xlsx') return refuse('extension-unknown');
  if (startsWith(file.bytes, compoundMagic)) return refuse('file-encrypted-or-old');
  if (!startsWith(file.bytes, zipMagic)) return refuse('extension-mismatch');
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  const inspection = await inspectZip(bytes, limits);
  return inspection.ok ? readWorkbookApart(bytes, limits) : refuse(inspection.code);
}

function readCsvFile(file: SheetFile, limits: SheetLimits): SheetRead {
  if (startsWith(file.bytes, zipMagic) || startsWith(file.bytes, compoundMagic)) {
    return { ok: false, refusal: refusal('extension-mismatch') };
  }
  const text = decodeCsv(file.bytes);
  if (text === null) return { ok: false, refusal: refusal('encoding') };
  return readCsv(text, file.name, limits);
}
