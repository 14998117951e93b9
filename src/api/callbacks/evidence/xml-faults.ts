import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import { Fields } from './field-codes.ts';
import { bytesOf, headOf, isMarkedUtf16, looksLikeXml } from './part-contents.ts';
import type { ZipFault } from './part-names.ts';
import { ReachingParts } from './reaching-parts.ts';
import { walkXml } from './xml-pieces.ts';

const MiB = 1024 * 1024;
/** The most of a part that is looked through as a whole; texts are far shorter, and so are sheets with anything to look for. */
const TEXT_BYTES = 32 * MiB;

const DECLARATION = /<!(?:DOCTYPE|ENTITY|ELEMENT|NOTATION)/i;

/**
 * Signs without which nothing in a part that is no text reaches out: long sheets have none of them, and are read no further. Letters
 * in numbers, comments, sections and instructions of programs could stand within a name.
 */
const SUSPECT =
  /<!|&#|<\?(?!xml\s)|\||ddeLink|webPr|dbPr|olapPr|WEBSERVICE|RTD|DDE|CALL|REGISTER|EXEC|SQL\.|IMAGE|mailMerge|hlinkMouseOver|worksheetSource|\bsrc|href|<(?:[\w.-]+:)?Action\b/i;

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

const ENCODING = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/i;
const READ = /^(?:utf-?8|us-ascii|iso-8859-\d+|windows-125\d|gb2312|gbk|gb18030)$/i;

/** True for a part whose signs are read here as every program reads them, and which is what its ending says. */
function isReadable(head: Buffer): boolean {
  if (isMarkedUtf16(head) || head.includes(0) || !looksLikeXml(head)) return false;
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  return READ.test(ENCODING.exec(text)?.[1] ?? 'utf-8');
}

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
  if (!isReadable(await headOf(zip, entry))) return 'archive';
  if (!isText) {
    const stream = (await zip.openReadStreamPromise(entry)) as Readable;
    if (!(await anyFits(stream, SUSPECT))) return null;
  }
  if (entry.uncompressedSize > TEXT_BYTES) return 'archive';
  const xml = (await bytesOf(zip, entry)).toString();
  if (DECLARATION.test(xml)) return 'objects';
  const listeners = [new ReachingParts(), ...(isText ? [new Fields()] : [])];
  await walkXml(xml, ...listeners);
  return listeners.some((one) => one.reachesOut()) ? 'objects' : null;
}
