import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';
import { type EvidenceNote, putEvidence, removeFile, sha256Of } from './files.ts';

/** A file that a letter holds: it was sent by its unit, or for it, and can be cited in its reports. */
interface HeldEvidence {
  /** `NOTICE/SHA256`: sent twice, it is held once. */
  _id: string;
  notice: string;
  unit: string;
  sha256: string;
  bytes: number;
  /** False until its bytes are there. */
  stored: boolean;
  /** Until when it waits for a report; what is cited stays for good. */
  until: Date;
  /** Reports that cite it, those that are under way among them. */
  cited: number;
}

/** How many bytes may be held. */
export interface EvidenceLimits {
  letterBytes: number;
  unitBytes: number;
}

/** Why a file is not held. */
export type NotHeld = 'letterFull' | 'unitFull';

const DAY_MS = 86_400_000;

const heldOf = (connection: Connection) => collectionOf<HeldEvidence>(connection, 'evidenceHeld');

const idOf = (notice: string, sha256: string): string => `${notice}/${sha256}`;

async function bytesOf(connection: Connection, of: Partial<HeldEvidence>): Promise<number> {
  const [sum] = await heldOf(connection)
    .aggregate<{ bytes: number }>([
      { $match: of },
      { $group: { _id: null, bytes: { $sum: '$bytes' } } },
    ])
    .toArray();
  return sum?.bytes ?? 0;
}

/**
 * Stores a file that was sent with a letter, which holds it from now on: for a day, and for good once a report cites it.
 * @returns the SHA-256 of its bytes, or why nothing was stored.
 */
export async function holdEvidence(
  connection: Connection,
  bytes: Uint8Array,
  note: EvidenceNote,
  { limits, nowMs }: { limits: EvidenceLimits; nowMs: number },
): Promise<{ ok: true; sha256: string } | { ok: false; fault: NotHeld }> {
  const { notice, unit } = note;
  const sha256 = sha256Of(bytes);
  const _id = idOf(notice, sha256);
  const until = new Date(nowMs + DAY_MS);
  const { upsertedCount } = await heldOf(connection).updateOne(
    { _id },
    {
      $set: { until },
      $setOnInsert: { notice, unit, sha256, bytes: bytes.length, stored: false, cited: 0 },
    },
    { upsert: true, ...DURABLE },
  );
  // Counted with itself among them: of two that come at once no two pass for one.
  const full = upsertedCount === 0 ? null : await fullness(connection, note, limits);
  if (full !== null) {
    await heldOf(connection).deleteOne({ _id, cited: 0 }, DURABLE);
    return { ok: false, fault: full };
  }
  await putEvidence(connection, bytes, note);
  await heldOf(connection).updateOne({ _id }, { $set: { stored: true } }, DURABLE);
  return { ok: true, sha256 };
}

async function fullness(
  connection: Connection,
  { notice, unit }: EvidenceNote,
  { letterBytes, unitBytes }: EvidenceLimits,
): Promise<NotHeld | null> {
  if ((await bytesOf(connection, { notice })) > letterBytes) return 'letterFull';
  return (await bytesOf(connection, { unit })) > unitBytes ? 'unitFull' : null;
}

/** Those of these files that the letter holds. */
export async function heldAmong(
  connection: Connection,
  notice: string,
  sha256s: readonly string[],
): Promise<Set<string>> {
  const _id = { $in: sha256s.map((sha256) => idOf(notice, sha256)) };
  const held = await heldOf(connection).find({ _id, stored: true }).toArray();
  return new Set(held.map((h) => h.sha256));
}

/**
 * Notes that a report of the letter cites these files, before it is given: what it cites may not be removed meanwhile.
 * @returns the first that the letter does not hold, and nothing is noted then; null where it holds them all.
 */
export async function citeEvidence(
  connection: Connection,
  notice: string,
  sha256s: readonly string[],
): Promise<string | null> {
  const noted: string[] = [];
  for (const sha256 of new Set(sha256s)) {
    const { matchedCount } = await heldOf(connection).updateOne(
      { _id: idOf(notice, sha256), stored: true },
      { $inc: { cited: 1 } },
      DURABLE,
    );
    if (matchedCount === 0) {
      await uncite(connection, notice, noted);
      return sha256;
    }
    noted.push(sha256);
  }
  return null;
}

/** Takes back what was noted, once it is known that the report was refused. */
export async function uncite(
  connection: Connection,
  notice: string,
  sha256s: readonly string[],
): Promise<void> {
  const _id = { $in: [...new Set(sha256s)].map((sha256) => idOf(notice, sha256)) };
  await heldOf(connection).updateMany({ _id }, { $inc: { cited: -1 } }, DURABLE);
}

/** Lets go of what no report has cited in time; a file that no letter holds any more is removed. @returns how many letters let go of one. */
export async function removeUncited(connection: Connection, nowMs: number): Promise<number> {
  const held = heldOf(connection);
  const old = { cited: 0, until: { $lt: new Date(nowMs) } };
  let count = 0;
  for (;;) {
    const gone = await held.findOneAndDelete(old, DURABLE);
    if (gone === null) return count;
    count += 1;
    await removeFile(connection, gone.sha256, () => isHeld(connection, gone.sha256));
  }
}

/** Lets go of all that these letters hold. */
export async function letGoOf(connection: Connection, notices: readonly string[]): Promise<void> {
  const held = heldOf(connection);
  const all = await held.find({ notice: { $in: [...notices] } }).toArray();
  for (const { _id, sha256 } of all) {
    await held.deleteOne({ _id }, DURABLE);
    await removeFile(connection, sha256, () => isHeld(connection, sha256));
  }
}

const isHeld = async (connection: Connection, sha256: string): Promise<boolean> =>
  (await heldOf(connection).findOne({ sha256 })) !== null;
