import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { scanXml } from '../../../documents/sheet/formats/xml-scan.ts';
import { hasReachingFields } from './field-codes.ts';
import { endingOf, isXml, type ZipFault } from './part-names.ts';
import { valuesOf } from './xml-pieces.ts';

const MiB = 1024 * 1024;
/** The most of a part of a document of text that is looked through as a whole; such texts are far shorter. */
const TEXT_BYTES = 32 * MiB;
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

/** Links that a document may have to what lies elsewhere: they are opened by a person, or ask him first. */
const MAY_LEAD_AWAY = /\/(?:hyperlink|externalLinkPath)$/;

function isFetched(attributes: string): boolean {
  if (!valuesOf(attributes, 'TargetMode').includes('External')) return false;
  const types = valuesOf(attributes, 'Type');
  const targets = valuesOf(attributes, 'Target');
  // A picture of a web page; one on a server of files would send it the reader's password.
  const isWebPicture =
    types.every((type) => /\/image$/.test(type)) && targets.every((to) => /^https?:/i.test(to));
  return types.length === 0 || !(types.every((type) => MAY_LEAD_AWAY.test(type)) || isWebPicture);
}

/** What a part with macros is called, by its type and by its relationship; Excel 4 has them in sheets of their own. */
const MACRO_TYPE = /macroEnabled|vbaProject|vbaData|macrosheet/i;
const MACRO_RELATION = /\/(?:vbaProject|wordVbaData|xl(?:Intl)?Macrosheet)$/i;

const says = (attributes: string, name: string, what: RegExp): boolean =>
  valuesOf(attributes, name).some((value) => what.test(value));

/** What a part of the document itself is called by its type; a picture may be XML as well. */
const XML_TYPE = /[+/]xml$/i;
const PICTURE_TYPE = /^image\//i;

/** True where the list of types calls a part XML whose name says otherwise, so that it would not be looked through as that. */
function isHiddenXml(attributes: string): boolean {
  const types = valuesOf(attributes, 'ContentType').map((type) => type.trim());
  if (!types.some((type) => XML_TYPE.test(type) && !PICTURE_TYPE.test(type))) return false;
  const endings = [
    ...valuesOf(attributes, 'PartName').map(endingOf),
    ...valuesOf(attributes, 'Extension').map((ending) => ending.toLowerCase()),
  ];
  return endings.some((ending) => !isXml(ending));
}

/** Macros under another name, parts whose name hides what they are, and templates, objects or frames that are fetched from elsewhere when the document is opened. */
export async function faultOfLists(zip: ZipFile, parts: Parts): Promise<ZipFault | null> {
  const types = await listed(zip, parts, '[content_types].xml');
  if (types.some(([, a]) => says(a, 'ContentType', MACRO_TYPE))) return 'macros';
  if (types.some(([, a]) => isHiddenXml(a))) return 'members';
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    const relations = await listed(zip, parts, name);
    if (relations.some(([, a]) => says(a, 'Type', MACRO_RELATION))) return 'macros';
    if (relations.some(([, a]) => isFetched(a))) return 'objects';
  }
  return null;
}

const DECLARATION = /<!(?:DOCTYPE|ENTITY|ELEMENT|NOTATION)/i;
const DDE_LINK = /[<:]ddeLink[\s/>]/;

/** True where any of the text, read piece by piece, fits. */
async function anyFits(stream: Readable, pattern: RegExp): Promise<boolean> {
  let tail = '';
  for await (const piece of stream) {
    const text = tail + (piece as Buffer).toString('latin1');
    if (pattern.test(text)) return true;
    tail = text.slice(-100);
  }
  return false;
}

/** True for bytes that a program reads as XML, whatever the part is called. */
export function looksLikeXml(head: Buffer): boolean {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return isMarkedUtf16(head) || /^\s*</.test(text);
}

const isUtf16 = (head: Buffer): boolean =>
  head.readUInt16BE(0) === 0xfeff || head.readUInt16BE(0) === 0xfffe || head.includes(0);

/**
 * What a text of XML in a document does besides showing itself: declarations, and links that start another program.
 * @param isText for a part of a document of text, which has fields.
 */
export async function faultOfXml(
  zip: ZipFile,
  entry: Entry,
  isText: boolean,
): Promise<ZipFault | null> {
  if (entry.uncompressedSize < 2) return null;
  // No program writes another encoding, in which nothing would be found here.
  if (isUtf16(await headOf(zip, entry))) return 'archive';
  if (isText && entry.uncompressedSize > TEXT_BYTES) return 'archive';
  if (isText) {
    const xml = (await bytesOf(zip, entry)).toString();
    if (DECLARATION.test(xml)) return 'objects';
    return (await hasReachingFields(xml)) ? 'objects' : null;
  }
  const stream = (await zip.openReadStreamPromise(entry)) as Readable;
  const both = new RegExp(`${DECLARATION.source}|${DDE_LINK.source}`, 'i');
  return (await anyFits(stream, both)) ? 'objects' : null;
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

/** True for bytes that are what the ending says: those of a paper without form are text. */
export function isAsNamed(ending: string, head: Buffer): boolean {
  const text = head.toString('latin1');
  if (ending === 'txt' || ending === 'csv')
    return (
      (head.length >= 2 && isMarkedUtf16(head)) ||
      !(head.includes(0) || /^(?:MZ|#!|\x7fELF)/.test(text))
    );
  if (BOXED.has(ending)) return /^(?:ftyp|moov|mdat|wide|free|skip)/.test(text.slice(4));
  const heads = HEADS[ALIKE[ending] ?? ending];
  return heads?.some((begin) => text.startsWith(begin)) ?? false;
}

const isMarkedUtf16 = (head: Buffer): boolean =>
  head.readUInt16BE(0) === 0xfeff || head.readUInt16BE(0) === 0xfffe;
