import { isClassifiedName } from '../../../domain/campaign/secrets.ts';
import { keyOf } from '../../../domain/text.ts';
import { faultOfZip } from './packed-file.ts';

/** Kinds of files that are taken as evidence, with the content type under which they are served. */
export const EVIDENCE_TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;
export type EvidenceKind = keyof typeof EVIDENCE_TYPES;

/** Why a file is not taken, worded for the one who sent it. */
export const FILE_FAULTS = {
  classified: '文件名含有密级标志。本系统不得处理、存储、传输国家秘密，该文件未被接收',
  empty: '文件是空的，请重新选择',
  kind: '不接收这种文件，请使用 PDF、JPG、PNG、DOCX、XLSX 或 ZIP',
  content: '文件内容与扩展名不符，请用原来的程序另存后再传',
  macros: '文件带有宏，请另存为不带宏的格式',
  objects: '文档内嵌有 OLE 对象或控件，请去除后另存再传',
  archive: '压缩包已损坏、加密、过大，或含有程序、网页、再套的压缩包，请整理后重新上传',
  tooLarge: '单个文件不得超过 20 MB，请压缩或分开后重新上传',
  undated: '请填写生效日期，如 2026-09-30',
  tooMany: '一次最多上传 10 个文件',
} as const;
export type FileFault = keyof typeof FILE_FAULTS;

const startsWith = (bytes: Buffer, ...magic: number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const isZip = (bytes: Buffer): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

const MAGIC: Record<EvidenceKind, (bytes: Buffer) => boolean> = {
  pdf: (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-',
  jpg: (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff),
  png: (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  docx: isZip,
  xlsx: isZip,
  zip: isZip,
};

/** The part that makes a zip a document of its kind. */
const MAIN_PART: Partial<Record<EvidenceKind, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
};

const kindOf = (name: string): EvidenceKind | null => {
  const extension = /\.([^.]+)$/.exec(keyOf(name).toLowerCase())?.[1];
  const kind = extension === 'jpeg' ? 'jpg' : extension;
  return kind !== undefined && Object.hasOwn(EVIDENCE_TYPES, kind) ? (kind as EvidenceKind) : null;
};

/**
 * Judges a file by its name and bytes, without unpacking or showing any of it.
 * @returns its kind, or why it is not taken.
 */
export async function judgeFile(
  name: string,
  bytes: Buffer,
): Promise<{ ok: true; kind: EvidenceKind } | { ok: false; fault: FileFault }> {
  if (isClassifiedName(name)) return { ok: false, fault: 'classified' };
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  if (/\.(?:docm|xlsm|pptm|dotm|xltm)$/i.test(name)) return { ok: false, fault: 'macros' };
  const kind = kindOf(name);
  if (kind === null) return { ok: false, fault: 'kind' };
  if (!MAGIC[kind](bytes)) return { ok: false, fault: 'content' };
  const fault = isZip(bytes) ? await faultOfZip(bytes, MAIN_PART[kind]) : null;
  return fault === null ? { ok: true, kind } : { ok: false, fault };
}
