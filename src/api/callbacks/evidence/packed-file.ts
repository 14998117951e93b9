import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { attribute } from '../../../documents/sheet/formats/xml-scan.ts';
import { hasReachingCells } from './formulas.ts';
import {
  bytesOf,
  headOf,
  isAsNamed,
  isLeftBehind,
  listed,
  looksLikeXml,
  type Parts,
} from './part-contents.ts';
import { faultOfLists } from './part-lists.ts';
import {
  endingOf,
  faultOfName,
  isAllowedIn,
  isOverlong,
  isXml,
  type PackedKind,
  pathOf,
  seemsLeftBehind,
  type ZipFault,
} from './part-names.ts';
import { hasActions } from './pdf-actions.ts';
import { faultOfXml } from './xml-faults.ts';

const MiB = 1024 * 1024;
/** What a packed file may declare of itself: whoever reviews it opens all of it. */
const LIMITS = {
  parts: 1000,
  inflatedBytes: 200 * MiB,
  ratio: 100,
  smallPart: MiB,
  /** The most that a document within a packed file has. */
  innerBytes: 20 * MiB,
  /** The most of a part that is read as a whole, by itself. */
  readBytes: 64 * MiB,
};

/** What has been unpacked of one file that was sent, with all that is packed within it. */
interface Spent {
  inflated: number;
}

/** Documents within documents within an archive: a chart has its table, and that has none of its own. */
const DEEPEST = 3;

function faultOfPart(entry: Entry, path: string, bytes: Buffer): ZipFault | null {
  const fault = faultOfName(path);
  if (fault !== null) return fault;
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  const isFullFolder = path.endsWith('/') && entry.uncompressedSize > 0;
  if (isFullFolder || isLink || entry.isEncrypted() || !isNamedAlike(entry, bytes))
    return 'archive';
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

type Kind = PackedKind | 'pptx';

/** The usual places of a main part, for documents whose relationships do not name it. */
const MAIN: readonly (readonly [Kind, RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/],
  ['xlsx', /^xl\/workbook\d*\.xml$/],
  ['pptx', /^ppt\/presentation\d*\.xml$/],
  ['ofd', /^ofd\.xml$/],
];

/** What a packed file is by its lists of parts: a document has a main part, any other file is an archive. */
async function kindOf(zip: ZipFile, parts: Parts): Promise<Kind> {
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

const isDocument = (ending: string): boolean => ['docx', 'xlsx', 'pptx', 'ofd'].includes(ending);

/** A document within a packed file is judged as one that was sent by itself. */
async function faultOfInner(
  zip: ZipFile,
  entry: Entry,
  depth: number,
  spent: Spent,
): Promise<ZipFault | null> {
  if (depth >= DEEPEST || entry.uncompressedSize > LIMITS.innerBytes) return 'archive';
  const judged = await judge(await bytesOf(zip, entry), depth + 1, spent);
  if ('fault' in judged) return judged.fault;
  return judged.kind === 'zip' ? 'members' : null;
}

/** What a part does that is read as a whole: a PDF, and a table in text, whose cells may be formulas. */
async function faultOfRead(zip: ZipFile, entry: Entry, ending: string): Promise<ZipFault | null> {
  if (entry.uncompressedSize > LIMITS.readBytes) return 'archive';
  const bytes = await bytesOf(zip, entry);
  const isReaching = ending === 'csv' ? hasReachingCells(bytes) : await hasActions(bytes);
  return isReaching ? 'actions' : null;
}

/** What is wrong with a part by what it holds. */
async function faultOfContent(
  zip: ZipFile,
  kind: Kind,
  [path, entry]: [string, Entry],
  depth: number,
  spent: Spent,
): Promise<ZipFault | null> {
  if (path.endsWith('/')) return null;
  const ending = endingOf(path);
  const isRead = ending === 'csv' || ending === 'pdf';
  const fault = isRead ? await faultOfRead(zip, entry, ending) : null;
  if (fault !== null) return fault;
  if (kind === 'zip' && seemsLeftBehind(path) && (await isLeftBehind(zip, entry))) return null;
  if (isDocument(ending)) return faultOfInner(zip, entry, depth, spent);
  if (kind === 'zip') return isAsNamed(ending, await headOf(zip, entry)) ? null : 'members';
  if (ending === 'svg') return null;
  // The parts of a document of text lie where its lists say, not always in that folder.
  if (isXml(ending)) return faultOfXml(zip, entry, kind === 'docx' || path.startsWith('word/'));
  // The lists may name it as a part of the text: what is called a picture is none.
  return looksLikeXml(await headOf(zip, entry)) ? 'members' : null;
}

/** What is wrong with a packed file of that kind by its lists, and by the names of its parts. */
async function faultOfAll(
  zip: ZipFile,
  kind: Kind,
  parts: Parts,
  count: number,
): Promise<ZipFault | null> {
  if (kind !== 'zip') {
    // Which of two parts under one name a program opens is not known; in an archive they may differ in their capitals, and each is judged.
    if (parts.size < count) return 'archive';
    // By this list another program takes it for a document of its own, with macros in plain XML.
    if (parts.has('meta-inf/manifest.xml')) return 'members';
    const fault = await faultOfLists(zip, parts);
    if (fault !== null) return fault;
  }
  return [...parts.keys()].every((path) => isAllowedIn(kind, path)) ? null : 'members';
}

async function judge(
  bytes: Buffer,
  depth: number,
  spent: Spent,
): Promise<{ kind: Kind } | { fault: ZipFault }> {
  const zip = await fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: true });
  if (zip.entryCount > LIMITS.parts) return { fault: 'archive' };
  const all: [string, Entry][] = [];
  for await (const entry of zip.eachEntry()) {
    if (isOverlong(entry)) return { fault: 'archive' };
    const path = pathOf(entry);
    const fault = faultOfPart(entry, path, bytes);
    if (fault !== null) return { fault };
    spent.inflated += entry.uncompressedSize;
    all.push([path.toLowerCase(), entry]);
  }
  if (spent.inflated > LIMITS.inflatedBytes) return { fault: 'archive' };
  const parts = new Map(all);
  const kind = await kindOf(zip, parts);
  const fault = await faultOfAll(zip, kind, parts, all.length);
  if (fault !== null) return { fault };
  for (const part of all) {
    const wrong = await faultOfContent(zip, kind, part, depth, spent);
    if (wrong !== null) return { fault: wrong };
  }
  return { kind };
}

/**
 * Judges a packed file by its directory, and by what its parts hold.
 * @returns what it is, or why it is not taken.
 */
export async function judgeZip(bytes: Buffer): Promise<{ kind: PackedKind } | { fault: ZipFault }> {
  try {
    const judged = await judge(bytes, 0, { inflated: 0 });
    if ('fault' in judged) return judged;
    return judged.kind === 'pptx' ? { fault: 'members' } : { kind: judged.kind };
  } catch {
    // yauzl and the scan throw only for a broken structure; their English text would not help a clerk.
    return { fault: 'archive' };
  }
}
