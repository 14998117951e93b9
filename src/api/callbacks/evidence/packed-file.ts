import { type Entry, fromBufferPromise, validateFileName } from 'yauzl';
import { isClassifiedName } from '../../../domain/campaign/secrets.ts';

/** Why a packed file is not taken. */
export type ZipFault = 'classified' | 'macros' | 'objects' | 'archive' | 'content';

const MiB = 1024 * 1024;
/** What a packed file may declare of itself; we never unpack it, but whoever reviews it will. */
const LIMITS = { parts: 1000, inflatedBytes: 200 * MiB, ratio: 100, smallPart: MiB };

const ARCHIVE = /\.(?:zip|rar|7z|gz|tgz|bz2|xz|tar|jar|iso|cab)$/i;
const MACRO = /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/)|\.(?:doc|dot|xls|xlt|ppt)m$/i;
const OBJECT = /(?:^|\/)(?:activex\/|embeddings\/[^/]*\.bin$)/i;
/** Parts that run or show themselves when they are opened. */
const ACTIVE =
  /\.(?:exe|dll|com|scr|msi|bat|cmd|ps1|sh|vbs|vbe|jse?|mjs|wsf|hta|lnk|reg|apk|html?|xhtml|svgz?)$/i;

/** A part's name as the tools of this country write it: UTF-8, or GB18030 without saying so. */
function namesOf(raw: Buffer): string[] {
  return ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding).decode(raw));
}

function faultOfPart(entry: Entry, bytes: Buffer): ZipFault | null {
  const names = namesOf(entry.fileNameRaw);
  const any = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (names.some(isClassifiedName)) return 'classified';
  if (any(MACRO)) return 'macros';
  if (any(OBJECT)) return 'objects';
  if (names.some((name) => validateFileName(name) !== null) || any(/\0/)) return 'archive';
  if (any(ARCHIVE) || any(ACTIVE)) return 'archive';
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (isLink || entry.isEncrypted() || !isNamedAlike(entry, bytes)) return 'archive';
  const { uncompressedSize, compressedSize } = entry;
  const dense = uncompressedSize > compressedSize * LIMITS.ratio;
  return dense && uncompressedSize > LIMITS.smallPart ? 'archive' : null;
}

/** True if a part's own header names it as the directory does, so that every tool unpacks the same thing. */
function isNamedAlike(entry: Entry, bytes: Buffer): boolean {
  const start = entry.relativeOffsetOfLocalHeader;
  if (start + 30 > bytes.length) return false;
  const end = start + 30 + bytes.readUInt16LE(start + 26);
  return bytes.subarray(start + 30, end).equals(entry.fileNameRaw);
}

/**
 * Judges a packed file by its directory; nothing is unpacked.
 * @param main the part that a document of this kind must have.
 * @returns why it is not taken, or null.
 */
export async function faultOfZip(bytes: Buffer, main?: string): Promise<ZipFault | null> {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
    if (zip.entryCount > LIMITS.parts) return 'archive';
    let inflated = 0;
    let hasMain = main === undefined;
    for await (const entry of zip.eachEntry()) {
      const fault = faultOfPart(entry, bytes);
      if (fault !== null) return fault;
      inflated += entry.uncompressedSize;
      hasMain ||= entry.fileNameRaw.toString() === main;
    }
    if (inflated > LIMITS.inflatedBytes) return 'archive';
    return hasMain ? null : 'content';
  } catch {
    // yauzl throws only for a broken structure; its English text would not help a clerk.
    return 'archive';
  }
}
