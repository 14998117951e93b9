import { createHash } from 'node:crypto';
import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';

/** After so many failures in a row each further try has to wait. */
const FREE = 5;
const FORGOTTEN_MS = 15 * 60_000;
/** A try that has not ended by then ended with its process. */
const LOST_MS = 60_000;

/**
 * How long a try waits once there were failures, and how many may be open at once before. An account's delay doubles, so that
 * nobody gets anywhere with it. An address may be that of a whole county, where many sign in at half past eight and some type
 * wrongly: its delay stays as it is. From one address at most twenty passwords are looked at in a minute that are wrong.
 */
const LIMITS = {
  account: { firstMs: 4_000, longestMs: 5 * 60_000, together: FREE },
  address: { firstMs: 6_000, longestMs: 6_000, together: 10 },
} as const;

type Kind = keyof typeof LIMITS;

/** How often it went wrong under one login name, or from one address; real milliseconds. */
interface TriesDoc {
  _id: string;
  failures: number;
  /** Tries of which nobody knows yet how they end. */
  open: number;
  lastMs: number;
  /** No try before it. */
  nextMs: number;
  /** Dropped a while after it. */
  at: Date;
}

const triesOf = (connection: Connection) => collectionOf<TriesDoc>(connection, 'signInTries');

/** What is typed as a name may be a password: nobody finds it here. */
const keyOf = (kind: Kind, name: string): string =>
  `${kind}/${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;

/** A network of IPv6 addresses counts as one address. */
export const networkOf = (ip: string): string =>
  ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip;

/** The delay after that many failures; bounded before it doubles, or it would outgrow every number. */
const delayAfter = (kind: Kind, failures: number | string) => {
  const { firstMs, longestMs } = LIMITS[kind];
  const doublings = { $min: [{ $subtract: [failures, FREE] }, 20] };
  const delay = { $min: [longestMs, { $multiply: [firstMs, { $pow: [2, doublings] }] }] };
  return { $cond: [{ $gte: [failures, FREE] }, delay, 0] };
};

/** A try that was let through. */
interface Taken {
  kind: Kind;
  key: string;
  before: TriesDoc;
}

type Reserved = { ok: true; taken: Taken } | { ok: false; waitMs: number };

/** Lets a try through and marks it as open in one step: of many at once none is let through uncounted. */
async function reserve(
  connection: Connection,
  kind: Kind,
  name: string,
  nowMs: number,
): Promise<Reserved> {
  const tries = triesOf(connection);
  const _id = keyOf(kind, name);
  const nothing = { failures: 0, open: 0, lastMs: 0, nextMs: 0, at: new Date() };
  await tries.updateOne({ _id }, { $setOnInsert: nothing }, { upsert: true });
  const isForgotten = { $lte: ['$lastMs', nowMs - FORGOTTEN_MS] };
  const failures = { $cond: [isForgotten, 0, '$failures'] };
  const open = { $cond: [{ $lte: ['$lastMs', nowMs - LOST_MS] }, 0, '$open'] };
  const fits = { $lt: [{ $add: [failures, open] }, LIMITS[kind].together] };
  const before = await tries.findOneAndUpdate(
    { _id, nextMs: { $lte: nowMs }, $expr: { $or: [{ $gte: [failures, FREE] }, fits] } },
    [
      { $set: { failures, open: { $add: [open, 1] }, lastMs: nowMs, at: new Date() } },
      { $set: { nextMs: { $add: [nowMs, delayAfter(kind, '$failures')] } } },
    ],
    { returnDocument: 'before', ...DURABLE },
  );
  if (before !== null) return { ok: true, taken: { kind, key: _id, before } };
  const known = await tries.findOne({ _id });
  return { ok: false, waitMs: Math.max(1_000, (known?.nextMs ?? 0) - nowMs) };
}

/** It was wrong. */
async function failed(connection: Connection, { kind, key }: Taken, nowMs: number): Promise<void> {
  const next = { $max: ['$nextMs', { $add: [nowMs, delayAfter(kind, '$failures')] }] };
  const open = { $max: [0, { $subtract: ['$open', 1] }] };
  await triesOf(connection).updateOne(
    { _id: key },
    [
      { $set: { failures: { $add: ['$failures', 1] }, open, lastMs: nowMs } },
      { $set: { nextMs: next } },
    ],
    DURABLE,
  );
}

/** As if the try had not been, but for failures that came meanwhile. */
async function takeBack(connection: Connection, { key, before }: Taken): Promise<void> {
  const isSame = { $lte: ['$failures', before.failures] };
  const next = { $cond: [isSame, before.nextMs, '$nextMs'] };
  const open = { $max: [0, { $subtract: ['$open', 1] }] };
  await triesOf(connection).updateOne({ _id: key }, [{ $set: { open, nextMs: next } }], DURABLE);
}

/** A try at a password, to be told how it ended. */
export interface Try {
  /** It was right: the account's failures are forgotten, the address is as it was. */
  succeeded(): Promise<void>;
  failed(nowMs: number): Promise<void>;
  /** Nobody has looked at it: it counts for nothing. */
  unseen(): Promise<void>;
}

/**
 * Lets a password be tried under a login name from an address, or says how long to wait; for all processes of the house
 * together.
 */
export async function mayTry(
  connection: Connection,
  { account, ip }: { account: string; ip: string },
  nowMs: number,
): Promise<{ ok: true; tried: Try } | { ok: false; waitMs: number }> {
  const address = await reserve(connection, 'address', networkOf(ip), nowMs);
  if (!address.ok) return address;
  const login = await reserve(connection, 'account', account, nowMs);
  if (!login.ok) {
    await takeBack(connection, address.taken);
    return login;
  }
  const tried: Try = {
    async succeeded() {
      await forgetTries(connection, account);
      await takeBack(connection, address.taken);
    },
    async failed(endMs) {
      await failed(connection, login.taken, endMs);
      await failed(connection, address.taken, endMs);
    },
    async unseen() {
      await takeBack(connection, login.taken);
      await takeBack(connection, address.taken);
    },
  };
  return { ok: true, tried };
}

/** Forgets the failures under a login name: its owner was there, or has a new password. */
export async function forgetTries(connection: Connection, account: string): Promise<void> {
  await triesOf(connection).deleteOne({ _id: keyOf('account', account) }, DURABLE);
}
