import express, { type Request, type RequestHandler, type Response } from 'express';
import multer from 'multer';
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
const FILE_BYTES = 20 * MiB;
const FILES = 10;
/** Rows of the form in which files can be put; the files of a row share their effective date. */
export const FILE_ROWS = 5;

/** Bytes of uploads that this process takes in at once; more are asked to come back. */
const AT_ONCE_BYTES = 400 * MiB;
/** The most that one form can hold; a form that does not say its size is taken to have it. */
const FORM_BYTES = FILES * FILE_BYTES + MiB;

const rowName = (row: number): string => `file${row}`;

const upload = multer({
  storage: multer.memoryStorage(),
  // Browsers write file names in UTF-8 without saying so.
  defParamCharset: 'utf8',
  limits: { fileSize: FILE_BYTES, files: FILES, fields: 200, fieldSize: 64 * 1024, parts: 220 },
}).fields(Array.from({ length: FILE_ROWS }, (_, i) => ({ name: rowName(i + 1), maxCount: FILES })));

const texts = express.urlencoded({ extended: false, limit: '1mb', parameterLimit: 2000 });

const run = (parser: RequestHandler, req: Request, res: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void parser(req, res, (error?: unknown) => (error ? reject(error) : resolve()));
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
export function formReceiver() {
  let inFlight = 0;

  const receiveFiles = async (req: Request, res: Response): Promise<FileFault | null> => {
    const length = Number(req.get('Content-Length') ?? FORM_BYTES);
    if (length > FORM_BYTES) throw new Problem('too-large');
    if (inFlight + length > AT_ONCE_BYTES) throw new Problem('uploads-busy');
    inFlight += length;
    res.once('close', () => {
      inFlight -= length;
    });
    try {
      await run(upload, req, res);
      return null;
    } catch (error) {
      if (!(error instanceof multer.MulterError)) throw error;
      const fault = FAULTS[error.code];
      if (fault === undefined) throw new Problem('too-large');
      return fault;
    }
  };

  /** @throws Problem `too-large`, `uploads-busy`, `form-unreadable`. */
  return async (req: Request, res: Response, withFiles: boolean): Promise<SentForm> => {
    try {
      const multipart = withFiles && req.is('multipart/form-data') !== false;
      const fault = multipart ? await receiveFiles(req, res) : null;
      if (!multipart) await run(texts, req, res);
      return { fields: fieldsOf(req.body), files: fault === null ? filesOf(req) : [], fault };
    } catch (error) {
      if (error instanceof Problem) throw error;
      if ((error as { status?: number }).status === 413) throw new Problem('too-large');
      // A body that was cut off, or is not what its type says.
      throw new Problem('form-unreadable');
    }
  };
}
