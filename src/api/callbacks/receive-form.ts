import express, { type Request, type Response } from 'express';
import multer from 'multer';
import { type ArrivingLimits, arrivals, LEAST_SPEED } from '../doors/arriving.ts';
import { Problem } from '../problem.ts';
import type { FileFault } from './evidence/file-kinds.ts';

/** What was entered into a form, by field; a field may occur several times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** The first value of a field; '' without one. */
export const firstOf = (fields: Fields, name: string): string => fields.get(name)?.[0] ?? '';

/** A file as it came, with the row of the form in which it stood. */
export interface SentFile {
  row: number;
  name: string;
  bytes: Buffer;
}

/** A form that was sent; with a fault, what came before it. */
export interface SentForm {
  fields: Fields;
  files: SentFile[];
  fault: FileFault | null;
}

const MiB = 1024 * 1024;
/** The most that one file has. */
export const FILE_BYTES = 20 * MiB;
const FILES = 10;
/** Rows of the form in which files can be put; the files of a row share their effective date. */
export const FILE_ROWS = 5;

/** The most that one form can hold. */
const FORM_BYTES = FILES * FILE_BYTES + MiB;

/** What a process takes in of forms with files. */
export interface ReceivingLimits extends ArrivingLimits {
  /** Forms that are being sent over one link at once. */
  perLink: number;
}

const LIMITS: ReceivingLimits = { ...LEAST_SPEED, atOnceBytes: 400 * MiB, perLink: 2 };

const rowName = (row: number): string => `file${row}`;

const upload = multer({
  storage: multer.memoryStorage(),
  // Browsers write file names in UTF-8 without saying so.
  defParamCharset: 'utf8',
  limits: { fileSize: FILE_BYTES, files: FILES, fields: 200, fieldSize: 64 * 1024, parts: 220 },
}).fields(Array.from({ length: FILE_ROWS }, (_, i) => ({ name: rowName(i + 1), maxCount: FILES })));

const texts = express.urlencoded({
  ...{ extended: false, inflate: false, limit: '1mb', parameterLimit: 2000 },
});

const FAULTS: Partial<Record<string, FileFault>> = {
  LIMIT_FILE_SIZE: 'tooLarge',
  LIMIT_FILE_COUNT: 'tooMany',
  LIMIT_UNEXPECTED_FILE: 'tooMany',
};

function fieldsOf(body: unknown): Fields {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>);
  return new Map(
    entries.map(([name, value]) => [name, [value].flat().filter((v) => typeof v === 'string')]),
  );
}

function filesOf(req: Request): SentFile[] {
  const byName = (req.files ?? {}) as Record<string, Express.Multer.File[]>;
  return Array.from({ length: FILE_ROWS }, (_, i) => i + 1).flatMap((row) =>
    (byName[rowName(row)] ?? []).map((file) => ({
      row,
      name: file.originalname,
      bytes: file.buffer,
    })),
  );
}

/** Takes in forms, with files where a form has them; the memory for files is bounded per process. */
export function formReceiver(limits: ReceivingLimits = LIMITS) {
  const arriving = arrivals(limits);

  const receiveFiles = async (
    req: Request,
    res: Response,
    link: string,
  ): Promise<FileFault | null> => {
    if (Number(req.get('Content-Length') ?? 0) > FORM_BYTES) throw new Problem('too-large');
    if (arriving.from(link) >= limits.perLink) throw new Problem('uploads-busy');
    try {
      await arriving.whole(req, res, link, upload);
      return null;
    } catch (error) {
      if (!(error instanceof multer.MulterError)) throw error;
      const fault = FAULTS[error.code];
      if (fault === undefined) throw new Problem('too-large');
      return fault;
    }
  };

  /**
   * @param link over which link a form with files came; null for one without files.
   * @throws Problem `too-large`, `uploads-busy`, `upload-slow`, `form-unreadable`.
   */
  return async (req: Request, res: Response, link: string | null): Promise<SentForm> => {
    try {
      const isMultipart = link !== null && req.is('multipart/form-data') !== false;
      const fault = isMultipart ? await receiveFiles(req, res, link) : null;
      if (!isMultipart) await arriving.whole(req, res, null, texts);
      return { fields: fieldsOf(req.body), files: fault === null ? filesOf(req) : [], fault };
    } catch (error) {
      if (error instanceof Problem) throw error;
      if ((error as { status?: number }).status === 413) throw new Problem('too-large');
      // A body that was cut off, or is not what its type says.
      throw new Problem('form-unreadable');
    }
  };
}
