import type { Connection } from 'mongoose';
import { LEAST_DAYS_KEPT } from '../../domain/access/call-record.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { collectionOf, DURABLE } from '../models.ts';
import type { Head } from './call-chain.ts';
import { callsOf, placesOf } from './calls.ts';

/** Up to where a chain was removed with its age; the rest of it is followed from there. */
export interface Anchor {
  /** The chain. */
  _id: string;
  seq: number;
  hash: string;
  /** When it was removed. */
  at: Instant;
}

export const anchorsOf = (connection: Connection) =>
  collectionOf<Anchor>(connection, 'callAnchors');

const DAY_MS = 86_400_000;

/** Before which instant entries are too old; no later than law allows, whatever is configured. */
export const keptSince = (days: number, now: Instant): Instant =>
  new Date(Date.parse(now) - Math.max(days, LEAST_DAYS_KEPT) * DAY_MS).toISOString();

/** The last entry of each chain that is too old, where all before it are too old as well. */
async function tooOld(connection: Connection, before: Instant): Promise<Head[]> {
  const calls = callsOf(connection);
  const heads: Head[] = [];
  for (const chain of await calls.distinct('chain', { at: { $lt: before } } as never)) {
    // A clock that was set back leaves entries out of order; only what lies before the first young one goes.
    const young = await calls
      .find({ ...placesOf(chain), at: { $gte: before } } as never)
      .sort({ _id: 1 })
      .limit(1)
      .next();
    const last = await calls
      .find(placesOf(chain, young === null ? undefined : young.seq - 1))
      .sort({ _id: -1 })
      .limit(1)
      .next();
    if (last !== null) heads.push({ chain, seq: last.seq, hash: last.hash });
  }
  return heads;
}

/**
 * Removes what is older than is kept. Where each chain was cut is kept, so that the rest can still be checked.
 * @returns up to where each chain was removed, to be said in the record itself.
 */
export async function removeOld(
  connection: Connection,
  days: number,
  now: Instant,
): Promise<Head[]> {
  const heads = await tooOld(connection, keptSince(days, now));
  for (const { chain, seq, hash } of heads) {
    // The anchor first: a crash in between leaves entries that go at the next time.
    await anchorsOf(connection).updateOne(
      { _id: chain },
      { $set: { seq, hash, at: now } },
      { upsert: true, ...DURABLE },
    );
    await callsOf(connection).deleteMany(placesOf(chain, seq), DURABLE);
  }
  return heads;
}
