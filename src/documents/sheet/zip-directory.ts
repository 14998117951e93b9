import {
  type Entry,
  fromBufferPromise,
  getFileNameLowLevel,
  validateFileName,
  type ZipFile,
} from 'yauzl';
import type { SheetLimits } from './limits.ts';
import type { RefusalCode } from './refusals.ts';

/** Ratios of tiny parts say nothing; below this inflated size they are not looked at. */
const smallPart = 64 * 1024;
const archiveName =
  /\.(?:zip|rar|7z|gz|tgz|bz2|xz|tar|jar|xlsx|xlsm|xlsb|xls|docx|docm|doc|pptx)$/i;
const embeddedName = /(?:^|\/)embeddings\//i;
const macroName = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/)/i;

export type OpenZip = { readonly zip: ZipFile; readonly entries: readonly ZipPart[] };
type ZipPart = { readonly name: string; readonly entry: Entry };
export type ZipInspection =
  | { readonly ok: true; readonly opened: OpenZip }
  | { readonly ok: false; readonly code: RefusalCode };

/**
 * Reads only the directory of a zip and judges it by its own words: number of parts, declared sizes, ratios,
 * names, links, overlaps. Nothing is inflated. The reader of the parts must still hold them to these words.
 */
export async function inspectZip(bytes: Buffer, limits: SheetLimits): Promise<ZipInspection> {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
    if (zip.entryCount > limits.zipEntries) return { ok: false, code: 'zip-too-many-entries' };
    const entries: ZipPart[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      const code = judgeEntry(entry, name, limits);
      if (code) return { ok: false, code };
      entries.push({ name, entry });
    }
    const code = judgeWhole(entries, bytes, limits);
    return code ? { ok: false, code } : { ok: true, opened: { zip, entries } };
  } catch {
    // yauzl throws only for a broken structure; its English text would not help a clerk.
    return { ok: false, code: 'zip-damaged' };
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(
    entry.generalPurposeBitFlag,
    entry.fileNameRaw,
    entry.extraFields,
    true,
  );
}

function judgeEntry(entry: Entry, name: string, limits: SheetLimits): RefusalCode | null {
  if (validateFileName(name) !== null || name.includes('\0')) return 'zip-path';
  const unixMode = entry.externalFileAttributes >>> 16;
  if ((unixMode & 0o170000) === 0o120000) return 'zip-symlink';
  if (macroName.test(name)) return 'macros';
  if (archiveName.test(name) || embeddedName.test(name)) return 'zip-nested';
  if (entry.isEncrypted()) return 'file-encrypted';
  if (!entry.canDecodeFileData()) return 'zip-damaged';
  return tooDense(entry.uncompressedSize, entry.compressedSize, limits) ? 'zip-ratio' : null;
}

function tooDense(inflated: number, packed: number, limits: SheetLimits): boolean {
  return inflated > smallPart && inflated > packed * limits.ratio;
}

function judgeWhole(
  entries: readonly ZipPart[],
  bytes: Buffer,
  limits: SheetLimits,
): RefusalCode | null {
  const inflated = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (inflated > limits.inflatedBytes) return 'zip-too-large';
  if (tooDense(inflated, bytes.length, limits)) return 'zip-ratio';
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length || overlap(entries, bytes)) return 'zip-overlap';
  return isWorkbook(names) ? null : 'not-a-workbook';
}

/** What a workbook is recognised by; which part holds its sheets its own relationships say. */
function isWorkbook(names: ReadonlySet<string>): boolean {
  const isOffice = names.has('[content_types].xml') && names.has('_rels/.rels');
  return isOffice || (names.has('content.xml') && names.has('meta-inf/manifest.xml'));
}

/** Parts may neither share bytes (a bomb by overlap) nor carry another name in their own header. */
function overlap(entries: readonly ZipPart[], bytes: Buffer): boolean {
  const spans = entries
    .map(({ entry }) => ({ entry, start: entry.relativeOffsetOfLocalHeader }))
    .sort((a, b) => a.start - b.start);
  let free = 0;
  for (const { entry, start } of spans) {
    if (start < free || start + 30 > bytes.length) return true;
    const nameEnd = start + 30 + bytes.readUInt16LE(start + 26);
    if (!bytes.subarray(start + 30, nameEnd).equals(entry.fileNameRaw)) return true;
    free = nameEnd + bytes.readUInt16LE(start + 28) + entry.compressedSize;
  }
  return free > bytes.length;
}
