import { isClassifiedName } from '../../../domain/campaign/secrets.ts';
import { keyOf } from '../../../domain/text.ts';
import { judgeZip } from './packed-file.ts';
import { hasActions } from './pdf-actions.ts';

/** Kinds of files that are taken as evidence, with the content type under which they are served. */
export const EVIDENCE_TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ofd: 'application/ofd',
  zip: 'application/zip',
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_TYPES;

/** Why a file is not taken, worded for the one who sent it. */
export const FILE_FAULTS = {
  classified: {
    zh: '文件名含有密级标志。本系统不得处理、存储、传输国家秘密，该文件未被接收',
    en: 'The name bears a mark of secrecy. State secrets must not be processed, stored or sent here; the file was not taken',
  },
  empty: {
    zh: '文件是空的，请重新选择',
    en: 'The file is empty; choose it again',
  },
  kind: {
    zh: '不接收这种文件，请使用 PDF、JPG、PNG、DOCX、XLSX、OFD 或 ZIP',
    en: 'Such a file is not taken; use PDF, JPG, PNG, DOCX, XLSX, OFD or ZIP',
  },
  content: {
    zh: '文件内容与扩展名不符，请用原来的程序另存后再传',
    en: 'The content is not what the ending says; save it anew from its program',
  },
  macros: {
    zh: '文件带有宏，请另存为不带宏的格式',
    en: 'The file has macros; save it without them',
  },
  objects: {
    zh: '文档内嵌有 OLE 对象、控件、动态链接，或打开时取用别处的模板、图片、文字、数据，请去除后另存再传',
    en: 'The document holds OLE objects, controls or dynamic links, or fetches templates, pictures, texts or data from elsewhere; take them out and save it anew',
  },
  actions: {
    zh: 'PDF 带有脚本，或打开时会自动启动程序、打开网址或其他文件，或因限制编辑而无法检查；CSV 带有取用外部数据的公式。请用“打印为 PDF”或去除后另存再传',
    en: 'The PDF has scripts, starts programs or leads elsewhere when it is opened, or is locked against being looked through; or a CSV has formulas that fetch something. Print it as a PDF, or take them out, and save it anew',
  },
  archive: {
    zh: '文件已损坏、加密、过大，或其中文件的名称有误，请整理后重新上传',
    en: 'The file is damaged, encrypted, too large, or names what it holds in a dangerous way; tidy it up and send it again',
  },
  members: {
    zh: '压缩包中只接收 PDF、DOCX、XLSX、PPTX、OFD、TXT、CSV、图片、音频和视频，内容须与扩展名相符；请另存为这些格式，去掉其他文件后重新上传',
    en: 'An archive may hold PDF, DOCX, XLSX, PPTX, OFD, TXT, CSV, pictures, sound and films, each being what its ending says; save it so, take out the rest, and send it again',
  },
  tooLarge: {
    zh: '单个文件不得超过 20 MB，请压缩或分开后重新上传',
    en: 'A file has at most 20 MB; compress or split it',
  },
  undated: {
    zh: '请填写生效日期，如 2026-09-30',
    en: 'Say on which day it took effect, such as 2026-09-30',
  },
  letterFull: {
    zh: '本通知书的佐证材料已达容量上限，请压缩后再传，或联系督查室',
    en: 'The evidence of this notice has reached its limit; compress it, or ask the supervision office',
  },
  unitFull: {
    zh: '本单位的佐证材料已达容量上限，请压缩后再传，或联系督查室',
    en: 'The evidence of this unit has reached its limit; compress it, or ask the supervision office',
  },
  gone: {
    zh: '上传后一天之内没有随事项报送，已经删除，请重新上传',
    en: 'No report cited it within a day, so that it is gone; send it again',
  },
  tooMany: {
    zh: '一次最多上传 10 个文件',
    en: 'At most 10 files at once',
  },
} as const;
export type FileFault = keyof typeof FILE_FAULTS;

const startsWith = (bytes: Buffer, ...magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const isZip = (bytes: Buffer): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** Some programs write a mark of UTF-8 or blanks before the head of a PDF; readers look further than that. */
const PDF_HEAD = /^(?:\xef\xbb\xbf)?[\s\0]{0,1000}%PDF-/;

/** What a file that is not packed is by its first bytes. */
function plainKind(bytes: Buffer): EvidenceKind | null {
  if (PDF_HEAD.test(bytes.subarray(0, 1024).toString('latin1'))) return 'pdf';
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg';
  return startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ? 'png' : null;
}

/** Endings under which files of a kind are also known. */
const ALSO: Readonly<Record<string, EvidenceKind>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' };

/** The kind that a file's name claims, or null where it is none that is taken. */
export function namedKind(name: string): EvidenceKind | null {
  const extension = /\.([^.]+)$/.exec(keyOf(name).toLowerCase())?.[1] ?? '';
  if (Object.hasOwn(EVIDENCE_TYPES, extension)) return extension as EvidenceKind;
  return Object.hasOwn(ALSO, extension) ? (ALSO[extension] ?? null) : null;
}

/**
 * Judges a file by its name and bytes, without showing any of it. What it is its content says: a PNG named .jpg is a PNG,
 * and is kept and served as one.
 * @returns its kind, or why it is not taken.
 */
export async function judgeFile(
  name: string,
  bytes: Buffer,
): Promise<{ ok: true; kind: EvidenceKind } | { ok: false; fault: FileFault }> {
  if (isClassifiedName(name)) return { ok: false, fault: 'classified' };
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  if (/\.(?:docm|xlsm|pptm|dotm|xltm)$/i.test(name)) return { ok: false, fault: 'macros' };
  const claimed = namedKind(name);
  if (claimed === null) return { ok: false, fault: 'kind' };
  const judged = isZip(bytes) ? await judgeZip(bytes) : { kind: plainKind(bytes) };
  if ('fault' in judged) return { ok: false, fault: judged.fault };
  const { kind } = judged;
  // A document without its main part is damaged, or is none.
  const isHollow = kind === 'zip' && claimed !== 'zip';
  if (kind === null || isHollow) return { ok: false, fault: 'content' };
  if (kind === 'pdf' && (await hasActions(bytes))) return { ok: false, fault: 'actions' };
  return { ok: true, kind };
}
