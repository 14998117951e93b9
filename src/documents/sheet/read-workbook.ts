import { CFB } from '@e965/xlsx';
import { readOds } from './formats/ods-sheets.ts';
import { readRecords } from './formats/xls-records.ts';
import { inflater, piecesOf, readXlsx } from './formats/xlsx-parts.ts';
import type { Grid } from './grid.ts';
import type { SheetLimits } from './limits.ts';
import { Refused, refusal, type SheetRead } from './refusals.ts';
import { inspectZip, type OpenZip } from './zip-directory.ts';

/** Reads a workbook in a zip: Office Open XML, or OpenDocument. */
export async function readZipped(bytes: Buffer, limits: SheetLimits): Promise<SheetRead> {
  const inspection = await inspectZip(bytes, limits);
  if (!inspection.ok) return { ok: false, refusal: refusal(inspection.code) };
  const { opened } = inspection;
  const isOffice = opened.entries.some(({ name }) => name.toLowerCase() === '[content_types].xml');
  return answer(() => (isOffice ? readXlsx(opened, limits) : readOpenDocument(opened, limits)));
}

/** Reads a workbook in a compound file: .xls, and .et where WPS keeps to the same records. */
export function readCompound(bytes: Buffer, limits: SheetLimits): Promise<SheetRead> {
  return answer(() => readXls(bytes, limits));
}

async function answer(reading: () => Promise<Grid[]>): Promise<SheetRead> {
  try {
    const sheets = await reading();
    if (sheets.length === 0) return { ok: false, refusal: refusal('not-a-workbook') };
    return { ok: true, sheets };
  } catch (error) {
    return { ok: false, refusal: refusalFor(error) };
  }
}

function refusalFor(error: unknown) {
  if (error instanceof Refused) return refusal(error.code, error.message);
  const detail = error instanceof Error ? error.message.slice(0, 300) : String(error).slice(0, 300);
  const lies =
    /bytes in the stream|compressed.*size|crc|invalid (?:stored|distance|code|block)|local file/i;
  return refusal(lies.test(detail) ? 'zip-damaged' : 'reader-failed', detail);
}

async function readXls(bytes: Buffer, limits: SheetLimits): Promise<Grid[]> {
  const file = CFB.read(bytes, { type: 'buffer' });
  const has = (name: RegExp) => file.FullPaths.some((path: string) => name.test(path));
  if (has(/\/(?:EncryptionInfo|EncryptedPackage)$/i)) throw new Refused('file-encrypted');
  if (has(/\/_VBA_PROJECT_CUR\//i)) throw new Refused('macros');
  const stream = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book');
  if (!stream) throw new Refused('not-a-workbook');
  return readRecords(Buffer.from(stream.content as Uint8Array), limits);
}

async function readOpenDocument(opened: OpenZip, limits: SheetLimits): Promise<Grid[]> {
  const inflate = inflater(opened);
  const manifest = (await inflate('META-INF/manifest.xml'))?.toString() ?? '';
  if (/encryption-data/.test(manifest)) throw new Refused('file-encrypted');
  if (opened.entries.some(({ name }) => /^(?:basic|scripts)\//i.test(name)))
    throw new Refused('macros');
  const content = await piecesOf(opened, 'content.xml');
  if (content === null) throw new Refused('not-a-workbook');
  return readOds(content, limits);
}
