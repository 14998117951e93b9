import type { Entry } from 'yauzl';
import { isClassifiedName } from '../../../domain/campaign/secrets.ts';
import { HIDDEN } from '../../../domain/text.ts';

/** Why a packed file is not taken. */
export type ZipFault = 'classified' | 'macros' | 'objects' | 'actions' | 'archive' | 'members';

/** What a packed file is. */
export type PackedKind = 'docx' | 'xlsx' | 'ofd' | 'zip';

const endings = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** What may lie in an archive: papers, pictures, recordings. Nothing of it runs, and each is what its ending says. */
const IN_ARCHIVE = endings(
  'pdf|docx|xlsx|pptx|ofd|txt|csv|jpg|jpeg|jpe|jfif|png|gif|bmp|tif|tiff|webp|heic|mp4|mov|avi|mp3|m4a|wav|amr',
);

/** What documents of Office, WPS and OFD are made of. */
const IN_OFFICE = endings(
  'xml|rels|vml|png|jpg|jpeg|jpe|jfif|gif|bmp|tif|tiff|emf|wmf|emz|wmz|wdp|webp|odttf|fntdata|psmdcp|sigs|thmx|xlsx|docx|pptx',
);
const IN_OFD = endings('xml|png|jpg|jpeg|gif|bmp|tif|tiff|jb2|gbig2|ttf|otf|ttc|esl|dat|ofd|pdf');

/** Settings of a printer, and drawings among the pictures, which the document's program only draws. */
const IN_PLACE = /^(?:(?:word|xl|ppt)\/media\/[^/]+\.svg|xl\/printersettings\/[^/]+\.bin)$/;

const MACRO =
  /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|macrosheets\/)|\.(?:(?:doc|dot|xls|xlt|ppt|pot|pps)m|xlam|ppam|xll|xla|ppa)$/i;
const OBJECT = /(?:^|\/)(?:activex\/|embeddings\/[^/]*\.bin$)/i;
/** Characters that turn the order of what is read (`gpj.exe` is shown as `exe.jpg`), or are not seen at all. */
const UNSEEN = new RegExp(`${HIDDEN}|[\\u2800\\ufffd]`, 'u');
/** Names that Windows takes for devices, whatever their ending. */
const DEVICE = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?(?:\/|$)/i;
/** What the desktops of Mac and Windows leave beside the files: attributes of each, and of each folder its looks. */
const LEFT_BEHIND = /(?:^|\/)(?:\._([^/]+)|\.ds_store|thumbs\.db)$/i;

/** More than any system lets a person write: Windows takes 260 characters, a zip 65,535 bytes. */
const LIMITS = { nameBytes: 1000, nameParts: 40 };

/** True for a name of which not even the length is a person's; nothing looks through it. */
export const isOverlong = ({ fileNameRaw }: Entry): boolean =>
  fileNameRaw.length > LIMITS.nameBytes;

/** A part's name as the tools of this country write it: UTF-8, or GB18030 without saying so. */
function nameOf({ fileNameRaw }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return new TextDecoder('gb18030').decode(fileNameRaw);
  }
}

/** A part of a path without the dots and blanks at its end, read from there: a pattern would begin at each of them anew. */
function withoutTail(part: string): string {
  if (part === '.' || part === '..') return part;
  let end = part.length;
  while (end > 0 && '. '.includes(part.charAt(end - 1))) end -= 1;
  return part.slice(0, end);
}

/** The name with `/` between folders, as tools of Windows do not write it, and without what Windows drops at an end. */
export function pathOf(entry: Entry): string {
  return nameOf(entry).replaceAll('\\', '/').split('/').map(withoutTail).join('/');
}

/** The ending of a path, in small letters; '' without one. */
export const endingOf = (path: string): string =>
  /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** True for the ending of a part that is looked through as XML; .NET names its core properties by the last of these. */
export const isXml = (ending: string): boolean => ['xml', 'rels', 'vml', 'psmdcp'].includes(ending);

/**
 * True for a part of an archive that may be what a desktop leaves behind; whether it is, its first bytes say. The attributes of
 * a file have its ending, by which a system would open them: they may stand beside what may lie here, and beside folders.
 */
export function seemsLeftBehind(path: string): boolean {
  const found = LEFT_BEHIND.exec(path);
  const beside = found?.[1];
  if (beside === undefined) return found !== null;
  const ending = endingOf(beside);
  // No system opens a file by an ending of which a sign is not Latin: that is the name of a folder with a full stop in it.
  const isNone = !/[a-z]/.test(ending) || /[^\x20-\x7e]/.test(ending);
  return IN_ARCHIVE.has(ending) || isNone || LEFT_BEHIND.test(`/${beside}`);
}

/** True for a name that leads out of the archive, or that some system takes for something else than it shows. */
const isTrap = (path: string): boolean =>
  path.startsWith('/') ||
  path.split('/').includes('..') ||
  path.split('/').length > LIMITS.nameParts ||
  // A drive, or a stream behind a file: `a.txt:b.exe`.
  path.includes(':') ||
  UNSEEN.test(path) ||
  DEVICE.test(path);

/** What is wrong with a name, whatever the file is. */
export function faultOfName(path: string): ZipFault | null {
  if (isClassifiedName(path)) return 'classified';
  if (isTrap(path)) return 'archive';
  if (MACRO.test(path)) return 'macros';
  return OBJECT.test(path) ? 'objects' : null;
}

/** True for what may lie in a packed file of that kind. */
export function isAllowedIn(kind: PackedKind | 'pptx', path: string): boolean {
  // A folder holds nothing itself.
  if (path.endsWith('/')) return true;
  const ending = endingOf(path);
  if (kind === 'zip') return IN_ARCHIVE.has(ending) || seemsLeftBehind(path);
  if (kind === 'ofd') return IN_OFD.has(ending);
  return IN_OFFICE.has(ending) || IN_PLACE.test(path.toLowerCase());
}
