import { extname } from 'node:path';
import { decodeCsv, readCsv } from './csv.ts';
import { type SheetLimits, sheetLimits } from './limits.ts';
import { readCompound, readZipped } from './read-workbook.ts';
import { type RefusalCode, refusal, type SheetRead } from './refusals.ts';

export type SheetFile = { readonly name: string; readonly bytes: Uint8Array };

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
/** The compound file of old Office and of WPS, and every workbook with an opening password. */
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0];
const workbookNames = new Set(['.xlsx', '.xls', '.et', '.ods']);

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads an untrusted workbook or csv into plain grids; to be called in the limited child process alone. The order of
 * defence: size, first bytes against the name, the zip's directory, then every part or record before its cells. What a
 * workbook is its content says, for clerks rename files. Never throws for a bad file: every refusal is a value with a
 * stable code and a sentence that says what to do.
 */
export async function readSheets(
  file: SheetFile,
  limits: SheetLimits = sheetLimits,
): Promise<SheetRead> {
  const refuse = (code: RefusalCode): SheetRead => ({ ok: false, refusal: refusal(code) });
  if (file.bytes.length === 0) return refuse('file-empty');
  if (file.bytes.length > limits.fileBytes) return refuse('file-too-large');
  const extension = extname(file.name.trim()).toLowerCase();
  if (/^\.(?:xlsm|xltm)$/.test(extension)) return refuse('macros');
  if (extension === '.csv') return readCsvFile(file, limits);
  if (!workbookNames.has(extension)) return refuse('extension-unknown');
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  if (startsWith(bytes, compoundMagic)) return readCompound(bytes, limits);
  return startsWith(bytes, zipMagic) ? readZipped(bytes, limits) : refuse('extension-mismatch');
}

function readCsvFile(file: SheetFile, limits: SheetLimits): SheetRead {
  if (startsWith(file.bytes, zipMagic) || startsWith(file.bytes, compoundMagic)) {
    return { ok: false, refusal: refusal('extension-mismatch') };
  }
  const text = decodeCsv(file.bytes);
  if (text === null) return { ok: false, refusal: refusal('encoding') };
  return readCsv(text, file.name, limits);
}
