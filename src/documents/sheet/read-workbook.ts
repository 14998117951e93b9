import { CFB, read, set_cptable } from '@e965/xlsx';
import { readOds } from './formats/ods-sheets.ts';
import { gridFrom } from './formats/sheetjs-grids.ts';
import { walkRecords } from './formats/xls-records.ts';
import { judgeMerges } from './formats/xlsx-marks.ts';
import { inflater, openXlsx } from './formats/xlsx-parts.ts';
import type { Grid } from './grid.ts';
import type { SheetLimits } from './limits.ts';
import { Refused, refusal, type SheetRead } from './refusals.ts';
import { inspectZip, type OpenZip } from './zip-directory.ts';

/** SheetJS gives values alone: formats, formulas and links are not asked for. */
const options = { type: 'buffer', dense: true, cellText: false, cellHTML: false } as const;

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

async function readXlsx(opened: OpenZip, limits: SheetLimits): Promise<Grid[]> {
  const { sheets, styles, is1904, plain } = await openXlsx(opened, limits);
  const { SheetNames, Sheets } = read(plain, { ...options, cellFormula: false });
  return sheets.map((sheet, at) =>
    gridFrom(Sheets[SheetNames[at] ?? ''] ?? {}, { ...sheet, is1904, styles }, limits),
  );
}

async function readXls(bytes: Buffer, limits: SheetLimits): Promise<Grid[]> {
  const file = CFB.read(bytes, { type: 'buffer' });
  const has = (name: RegExp) => file.FullPaths.some((path: string) => name.test(path));
  if (has(/\/(?:EncryptionInfo|EncryptedPackage)$/i)) throw new Refused('file-encrypted');
  if (has(/\/_VBA_PROJECT_CUR\//i)) throw new Refused('macros');
  const stream = CFB.find(file, '/Workbook') ?? CFB.find(file, '/Book');
  if (!stream) throw new Refused('not-a-workbook');
  const records = Buffer.from(stream.content as Uint8Array);
  const { sheets, styles, is1904 } = walkRecords(records, limits);
  judgeMerges(
    sheets.flatMap(({ marks }) => marks.merges),
    limits,
  );
  // Old workbooks have their texts in the code page of their country; GBK is one of these.
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const { SheetNames, Sheets } = read(records, { ...options, cellFormula: false });
  return sheets.flatMap(({ hasCells, ...frame }, at) =>
    hasCells
      ? [gridFrom(Sheets[SheetNames[at] ?? ''] ?? {}, { ...frame, styles, is1904 }, limits)]
      : [],
  );
}

async function readOpenDocument(opened: OpenZip, limits: SheetLimits): Promise<Grid[]> {
  const inflate = inflater(opened);
  const manifest = (await inflate('META-INF/manifest.xml'))?.toString() ?? '';
  if (/encryption-data/.test(manifest)) throw new Refused('file-encrypted');
  if (opened.entries.some(({ name }) => /^(?:basic|scripts)\//i.test(name)))
    throw new Refused('macros');
  const content = (await inflate('content.xml'))?.toString();
  if (content === undefined) throw new Refused('not-a-workbook');
  return readOds(content, limits);
}
