import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { scanXml } from '../../../documents/sheet/formats/xml-scan.ts';

const MiB = 1024 * 1024;
const LIST_BYTES = MiB;
const HEAD_BYTES = 4096;

export type Parts = ReadonlyMap<string, Entry>;

/** The first bytes of a part. */
export async function headOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as Readable) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(pieces).subarray(0, HEAD_BYTES);
}

/** The whole of a part. */
export const bytesOf = async (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  buffer(await zip.openReadStreamPromise(entry));

/** Each element of a list of parts, with its attributes; nothing where there is no such list. */
export async function listed(
  zip: ZipFile,
  parts: Parts,
  name: string,
): Promise<[string, string][]> {
  const entry = parts.get(name);
  if (!entry) return [];
  if (entry.uncompressedSize > LIST_BYTES) throw new Error('a list of parts is too long');
  const xml = await bytesOf(zip, entry);
  const elements: [string, string][] = [];
  scanXml(xml.toString(), {
    open: (element, attributes) => elements.push([element, attributes]),
    close: () => {},
  });
  return elements;
}

/** True for bytes that a program reads as XML, whatever the part is called. */
export function looksLikeXml(head: Buffer): boolean {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return isMarkedUtf16(head) || /^\s*</.test(text);
}

const latin = (...heads: string[]) => heads;
/** With what files begin, by their endings; those of two boxes have it behind their length. */
const HEADS: Readonly<Record<string, readonly string[]>> = {
  pdf: latin('%PDF-'),
  jpg: latin('\xff\xd8\xff'),
  png: latin('\x89PNG\r\n\x1a\n'),
  gif: latin('GIF8'),
  bmp: latin('BM'),
  tif: latin('II*\0', 'MM\0*'),
  webp: latin('RIFF'),
  avi: latin('RIFF'),
  wav: latin('RIFF'),
  amr: latin('#!AMR'),
  mp3: latin('ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2', '\xff\xfa'),
};
const BOXED = new Set(['heic', 'mp4', 'mov', 'm4a']);
const ALIKE: Readonly<Record<string, string>> = {
  ...{ jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg', tiff: 'tif' },
};

/** Long enough for the attributes of a file and for small pictures of a folder's files, of which there may be a thousand. */
const LEFT_BYTES = 8 * MiB;
const LEFT_HEADS = latin('\0\x05\x16\x07', '\0\0\0\x01Bud1', '\xd0\xcf\x11\xe0');
/** By these a reader finds a PDF, or a packed file, behind other bytes. */
const OTHER_WITHIN = latin('%PDF-', 'PK\x01\x02', 'PK\x05\x06');

/** True for what a desktop leaves behind, by its own bytes: nothing opens that, and nothing else lies behind its head. */
export async function isLeftBehind(zip: ZipFile, entry: Entry): Promise<boolean> {
  if (entry.uncompressedSize > LEFT_BYTES) return false;
  const text = (await bytesOf(zip, entry)).toString('latin1');
  return (
    LEFT_HEADS.some((head) => text.startsWith(head)) &&
    !OTHER_WITHIN.some((mark) => text.includes(mark))
  );
}

/** True for bytes that are what the ending says: those of a paper without form are text. */
export function isAsNamed(ending: string, head: Buffer): boolean {
  const text = head.toString('latin1');
  if (ending === 'txt' || ending === 'csv')
    return isMarkedUtf16(head) || !(head.includes(0) || /^(?:MZ|#!|\x7fELF)/.test(text));
  if (BOXED.has(ending)) return /^(?:ftyp|moov|mdat|wide|free|skip)/.test(text.slice(4));
  const heads = HEADS[ALIKE[ending] ?? ending];
  return heads?.some((begin) => text.startsWith(begin)) ?? false;
}

/** True for bytes that say of themselves that they are in UTF-16. */
export const isMarkedUtf16 = (head: Buffer): boolean =>
  head.length >= 2 && (head.readUInt16BE(0) === 0xfeff || head.readUInt16BE(0) === 0xfffe);
