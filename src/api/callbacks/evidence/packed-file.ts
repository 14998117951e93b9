import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { attribute, scanXml } from '../../../documents/sheet/formats/xml-scan.ts';
import { isClassifiedName } from '../../../domain/campaign/secrets.ts';

/** Why a packed file is not taken. */
export type ZipFault = 'classified' | 'macros' | 'objects' | 'archive';

/** What a packed file is. */
type PackedKind = 'docx' | 'xlsx' | 'ofd' | 'zip';

const MiB = 1024 * 1024;
/** What a packed file may declare of itself; of its parts we read only the lists, but whoever reviews it opens all. */
const LIMITS = {
  parts: 1000,
  inflatedBytes: 200 * MiB,
  ratio: 100,
  smallPart: MiB,
  listBytes: MiB,
};

const ARCHIVE = /\.(?:zip|rar|7z|gz|tgz|bz2|xz|tar|jar|iso|cab|img|vhdx?|wim|arj|lzh|z)$/i;
const MACRO =
  /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/)|\.(?:(?:doc|dot|xls|xlt|ppt|pot|pps)m|xlam|ppam|xll|xla|ppa)$/i;
const OBJECT = /(?:^|\/)(?:activex\/|embeddings\/[^/]*\.bin$)/i;
/** Parts that run when they are opened, or make another program do so. */
const RUNS = new RegExp(
  `\\.(?:${[
    'exe|dll|com|scr|pif|cpl|msi|msp|mst|bat|cmd|ps1|psm1|sh|vbs|vbe|jse?|mjs|wsf|wsh|wsc|hta|lnk|url|scf|sct',
    'reg|inf|chm|hlp|iqy|rqy|oqy|slk|gadget|application|appref-ms|settingcontent-ms|library-ms|search-ms|msc',
    'apk|ipa|deb|rpm|dmg|pkg|app|py|pl|rb|php|jsp|aspx?',
  ].join('|')})$`,
  'i',
);
/** Parts that a browser runs; a document may hold a drawing of this kind among its pictures, which its program only draws. */
const SHOWS = /\.(?:html?|xhtml|mht(?:ml)?|svgz?|xml\.html)$/i;
const PICTURE = /^(?:word|xl|ppt)\/media\/[^/]+\.svg$/i;
/** Characters that turn the order of what is read: `gpj.exe` is shown as `exe.jpg`. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A part's name as the tools of this country write it: UTF-8, or GB18030 without saying so. */
function nameOf({ fileNameRaw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return new TextDecoder('gb18030').decode(fileNameRaw);
  }
}

/** The name with `/` between folders, as tools of Windows do not write it, and without what Windows drops at an end. */
function pathOf(entry: Entry): string {
  return nameOf(entry)
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => part.replace(/[. ]+$/, (end) => (/^\.\.?$/.test(part) ? end : '')))
    .join('/');
}

function leadsAway(path: string): boolean {
  return (
    path.startsWith('/') ||
    /^[a-z]:/i.test(path) ||
    path.split('/').includes('..') ||
    path.includes('\0')
  );
}

function faultOfName(path: string): ZipFault | null {
  // A stream behind a file has a name of its own: `a.txt:b.exe`.
  const names = path.split(':').map((name) => name.replace(/[. ]+$/, ''));
  const any = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (isClassifiedName(path)) return 'classified';
  if (any(MACRO)) return 'macros';
  if (any(OBJECT)) return 'objects';
  if (leadsAway(path) || TURNING.test(path)) return 'archive';
  if (any(ARCHIVE) || any(RUNS)) return 'archive';
  return any(SHOWS) && !PICTURE.test(path) ? 'archive' : null;
}

function faultOfPart(entry: Entry, path: string, bytes: Buffer): ZipFault | null {
  const fault = faultOfName(path);
  if (fault !== null) return fault;
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

type Parts = ReadonlyMap<string, Entry>;

/** Each element of a list of parts, with its attributes; nothing where there is no such list. */
async function listed(zip: ZipFile, parts: Parts, name: string): Promise<[string, string][]> {
  const entry = parts.get(name);
  if (!entry) return [];
  if (entry.uncompressedSize > LIMITS.listBytes) throw new Error('a list of parts is too long');
  const xml = await buffer(await zip.openReadStreamPromise(entry));
  const elements: [string, string][] = [];
  scanXml(xml.toString(), {
    open: (element, attributes) => elements.push([element, attributes]),
    close: () => {},
  });
  return elements;
}

/** The usual places of a main part, for documents whose relationships do not name it. */
const MAIN: readonly (readonly [PackedKind, RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/],
  ['xlsx', /^xl\/workbook\d*\.xml$/],
  ['ofd', /^ofd\.xml$/],
];

/** What a packed file is by its lists of parts: a document has a main part, any other file is an archive. */
async function kindOf(zip: ZipFile, parts: Parts): Promise<PackedKind> {
  const relations = await listed(zip, parts, '_rels/.rels');
  const main = relations.find(([, a]) => /\/officeDocument$/.test(attribute(a, 'Type') ?? ''))?.[1];
  const target = (attribute(main ?? '', 'Target') ?? '').replace(/^\//, '').toLowerCase();
  const types = await listed(zip, parts, '[content_types].xml');
  const type = types.find(
    ([, a]) => (attribute(a, 'PartName') ?? '').replace(/^\//, '').toLowerCase() === target,
  )?.[1];
  const stated = attribute(type ?? '', 'ContentType') ?? '';
  if (target !== '' && parts.has(target)) {
    if (/wordprocessingml\.document\.main/.test(stated)) return 'docx';
    if (/spreadsheetml\.sheet\.main/.test(stated)) return 'xlsx';
  }
  return MAIN.find(([, place]) => [...parts.keys()].some((name) => place.test(name)))?.[0] ?? 'zip';
}

/** Macros under another name, and templates that are fetched from elsewhere when the document is opened. */
async function faultOfLists(zip: ZipFile, parts: Parts): Promise<ZipFault | null> {
  const types = await listed(zip, parts, '[content_types].xml');
  const hasMacros = types.some(
    ([name, a]) =>
      name === 'Override' && /macroEnabled|vbaProject/i.test(attribute(a, 'ContentType') ?? ''),
  );
  if (hasMacros) return 'macros';
  for (const name of parts.keys()) {
    if (!/^word\/_rels\/[^/]*\.rels$/.test(name)) continue;
    const relations = await listed(zip, parts, name);
    const isFetched = relations.some(
      ([, a]) =>
        attribute(a, 'TargetMode') === 'External' &&
        /\/(?:attachedTemplate|oleObject|frame|subDocument)$/.test(attribute(a, 'Type') ?? ''),
    );
    if (isFetched) return 'objects';
  }
  return null;
}

/**
 * Judges a packed file by its directory and its lists of parts; nothing else of it is unpacked.
 * @returns what it is, or why it is not taken.
 */
export async function judgeZip(bytes: Buffer): Promise<{ kind: PackedKind } | { fault: ZipFault }> {
  try {
    const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
    if (zip.entryCount > LIMITS.parts) return { fault: 'archive' };
    const parts = new Map<string, Entry>();
    let inflated = 0;
    for await (const entry of zip.eachEntry()) {
      const path = pathOf(entry);
      const fault = faultOfPart(entry, path, bytes);
      if (fault !== null) return { fault };
      inflated += entry.uncompressedSize;
      parts.set(path.toLowerCase(), entry);
    }
    if (inflated > LIMITS.inflatedBytes) return { fault: 'archive' };
    const kind = await kindOf(zip, parts);
    const fault = kind === 'zip' ? null : await faultOfLists(zip, parts);
    return fault === null ? { kind } : { fault };
  } catch {
    // yauzl and the scan throw only for a broken structure; their English text would not help a clerk.
    return { fault: 'archive' };
  }
}
