import type { Connection } from 'mongoose';
import { mongo } from 'mongoose';
import { collectionOf, DURABLE } from './models.ts';

/** What a link's act came to. */
export interface LinkEffect {
  /** Last event of the command, and the business instant at which it was given. */
  seq: number;
  at: string;
}

/** The one use of a link (of a link and a finding, where it may answer each finding once). */
export interface LinkUse {
  /** The nonce, or `nonce/finding`. */
  _id: string;
  notice: string;
  act: string;
  finding: string | null;
  /** Digest of what was said: the same again is a repetition, other words are a second use. */
  digest: string;
  /** Real instant of the claim. */
  at: string;
  /** Null while the command is under way, or when its outcome never became known. */
  done: LinkEffect | null;
}

/** What a request may do with a link that it wants to use. */
export type Claim =
  | { kind: 'claimed' }
  | { kind: 'done'; effect: LinkEffect }
  | { kind: 'used'; use: LinkUse }
  | { kind: 'in-flight' };

/** After this long a claim without an effect is taken to have died with its process. */
const STALE_MS = 60_000;

/** Rounds in which a claim that vanishes under our hands is tried anew. */
const ROUNDS = 5;

const usesOf = (connection: Connection) => collectionOf<LinkUse>(connection, 'linkUses');

/**
 * Claims the one use of a link. The insert is atomic on the link's nonce: of many requests one
 * claims it; those that say the same join it (their command has the same key, so it is one effect).
 */
export async function claimUse(connection: Connection, use: Omit<LinkUse, 'done'>): Promise<Claim> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await inserted(connection, use)) return { kind: 'claimed' };
    const found = await usesOf(connection).findOne({ _id: use._id });
    // Without a use the link was released meanwhile: its command was refused.
    const claim = found === null ? null : await claimFound(connection, use, found);
    if (claim !== null) return claim;
  }
  return { kind: 'in-flight' };
}

async function inserted(connection: Connection, use: Omit<LinkUse, 'done'>): Promise<boolean> {
  try {
    await usesOf(connection).insertOne({ ...use, done: null }, DURABLE);
    return true;
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== 11_000) throw error;
    return false;
  }
}

/** The outcome of a claim where another one stands already; null: the other one has just gone, try again. */
async function claimFound(
  connection: Connection,
  use: Omit<LinkUse, 'done'>,
  found: LinkUse,
): Promise<Claim | null> {
  const same = found.digest === use.digest;
  if (found.done !== null)
    return same ? { kind: 'done', effect: found.done } : { kind: 'used', use: found };
  if (same) return { kind: 'claimed' };
  if (Date.parse(use.at) - Date.parse(found.at) < STALE_MS) return { kind: 'in-flight' };
  const { digest, at } = use;
  const { matchedCount } = await usesOf(connection).updateOne(
    { _id: use._id, digest: found.digest, done: null },
    { $set: { digest, at } },
    DURABLE,
  );
  return matchedCount > 0 ? { kind: 'claimed' } : null;
}

/** Notes what the claimed use came to; from now on the link is used. */
export async function completeUse(
  connection: Connection,
  use: Omit<LinkUse, 'done'>,
  done: LinkEffect,
): Promise<void> {
  const { _id, ...content } = use;
  await usesOf(connection).updateOne(
    { _id },
    { $set: { ...content, done } },
    { upsert: true, ...DURABLE },
  );
}

/** Gives a claim back after a refusal: a refused command does not burn the link. */
export async function releaseUse(
  connection: Connection,
  use: Pick<LinkUse, '_id' | 'digest'>,
): Promise<void> {
  await usesOf(connection).deleteOne({ _id: use._id, digest: use.digest, done: null }, DURABLE);
}

/** The uses among these ids that had an effect. */
export const usesAmong = (connection: Connection, ids: string[]): Promise<LinkUse[]> =>
  usesOf(connection)
    .find({ _id: { $in: ids }, done: { $ne: null } })
    .toArray();

/** One call on a link or a machine callback; it never holds the token, a digest of it at most. */
export interface Access {
  _id: string;
  /** Real instant. */
  at: string;
  door: 'link' | 'callback';
  method: string;
  /** `shown`, `done`, or why not: a link's fault or a problem's code. */
  outcome: string;
  notice: string | null;
  unit: string | null;
  post: string | null;
  holder: string | null;
  act: string | null;
  /** First digits of the token's SHA-256, to tell apart repeated tries. */
  tokenDigest: string | null;
  ip: string;
  requestId: string;
}

/** Records a call, good or bad, before it is answered. */
export async function recordAccess(connection: Connection, access: Access): Promise<void> {
  await collectionOf<Access>(connection, 'accesses').insertOne(access, DURABLE);
}

/**
 * Removes calls from before an instant that did nothing: refused ones, forged ones, and those that only looked. What was done stays
 * with its letter, with which an audit compares it.
 * @returns how many.
 */
export async function removeOldAccesses(connection: Connection, before: string): Promise<number> {
  const old = { at: { $lt: before }, outcome: { $ne: 'done' } };
  const accesses = collectionOf<Access>(connection, 'accesses');
  return (await accesses.deleteMany(old, DURABLE)).deletedCount;
}
