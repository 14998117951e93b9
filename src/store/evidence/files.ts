import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Connection } from 'mongoose';
import { mongo } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';

const BUCKET = 'evidence';

/** What is kept beside the bytes of a piece of evidence. */
export interface EvidenceNote {
  /** File kind by its content: pdf, jpg, png, docx, xlsx, zip. */
  kind: string;
  /** The letter with which it came first, and who sent it. */
  notice: string;
  unit: string;
  holder: string;
}

/** A stored file as GridFS lists it; its name is the SHA-256 of its bytes. */
type FileDoc = {
  _id: string;
  filename: string;
  length: number;
  /** `sent`: how often it was; what is sent once more while it is being removed stays. */
  metadata: EvidenceNote & { sent: number };
};

/** The stored bytes are no longer those that were sent. */
export class EvidenceAltered extends Error {
  constructor(sha256: string) {
    super(`evidence ${sha256} reads differently from what was stored`);
    this.name = 'EvidenceAltered';
  }
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

function bucketOf(connection: Connection) {
  if (connection.db === undefined) throw new Error('the connection is not open');
  return new mongo.GridFSBucket(connection.db, {
    bucketName: BUCKET,
    writeConcern: { w: 'majority', j: true },
  });
}

const filesOf = (connection: Connection) => collectionOf<FileDoc>(connection, 'evidence.files');

/**
 * Stores a piece of evidence under the SHA-256 of its bytes. The same bytes are stored once, however
 * often and from wherever they come; nothing is ever overwritten.
 * @returns the SHA-256, 64 hex digits.
 */
export async function putEvidence(
  connection: Connection,
  bytes: Uint8Array,
  note: EvidenceNote,
): Promise<string> {
  const sha256 = sha256Of(bytes);
  const { matchedCount } = await filesOf(connection).updateOne(
    { filename: sha256 },
    { $inc: { 'metadata.sent': 1 } },
    DURABLE,
  );
  if (matchedCount > 0) return sha256;
  const metadata = { ...note, sent: 1 };
  const upload = bucketOf(connection).openUploadStream(sha256, { metadata });
  try {
    upload.end(bytes);
    await once(upload, 'finish');
  } catch (error) {
    await upload.abort().catch(() => undefined);
    // Somebody else stored the same bytes at the same moment: the unique name let one of us in.
    if (!(error instanceof mongo.MongoServerError) || error.code !== 11_000) throw error;
  }
  return sha256;
}

/** Removes a file by its SHA-256 that nobody holds, unless it is sent once more meanwhile. */
export async function removeFile(
  connection: Connection,
  sha256: string,
  isHeld: () => Promise<boolean>,
): Promise<void> {
  const file = await filesOf(connection).findOne({ filename: sha256 });
  if (file === null || (await isHeld())) return;
  const { _id, metadata } = file;
  const { deletedCount } = await filesOf(connection).deleteOne(
    { _id, 'metadata.sent': metadata.sent } as never,
    DURABLE,
  );
  if (deletedCount > 0)
    await connection.collection('evidence.chunks').deleteMany({ files_id: _id } as never, DURABLE);
}

/**
 * The bytes of a piece of evidence, hashed again on the way out.
 * @returns null when there is none.
 * @throws EvidenceAltered when a byte is not what it was.
 */
export async function readEvidence(
  connection: Connection,
  sha256: string,
): Promise<{ bytes: Buffer; note: EvidenceNote } | null> {
  const file = await filesOf(connection).findOne({ filename: sha256 });
  if (file === null) return null;
  const parts: Buffer[] = [];
  try {
    for await (const part of bucketOf(connection).openDownloadStreamByName(sha256))
      parts.push(part as Buffer);
  } catch (error) {
    // A chunk that is missing, too long or too short is told by the driver itself.
    if (error instanceof mongo.MongoGridFSChunkError) throw new EvidenceAltered(sha256);
    throw error;
  }
  const bytes = Buffer.concat(parts);
  if (sha256Of(bytes) !== sha256) throw new EvidenceAltered(sha256);
  return { bytes, note: file.metadata };
}
