import { type Connection, mongo } from 'mongoose';
import type { Call } from '../../domain/access/call-record.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { type Entry, type Head, LAST_PLACE, placeId } from './call-chain.ts';
import type { Sink } from './call-recorder.ts';

export const callsOf = (connection: Connection) => collectionOf<Entry>(connection, 'calls');

/** Chains whose heads a new one names; a county runs two to four processes. */
const CITED = 20;

const isDouble = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11_000;

/**
 * The collection of calls: to a majority and its journals, in groups.
 * @param gatherMs see Sink.
 */
export function databaseSink(connection: Connection, gatherMs = 0): Sink {
  return {
    name: 'database',
    gatherMs,
    async write(entries) {
      // What an earlier try has left there is the same entry, for nobody else writes in this chain.
      await callsOf(connection)
        .insertMany(entries, { ordered: false, ...DURABLE })
        .catch((error: unknown) => {
          if (!isDouble(error)) throw error;
        });
    },
  };
}

/** A filter of the places of a chain up to one of them, by the order of their ids. */
export const placesOf = (chain: string, to = LAST_PLACE) => ({
  _id: { $gte: placeId(chain, 0), $lte: placeId(chain, to) },
});

/** Where the newest chains stand, as a new chain names them. */
export async function headsNow(connection: Connection, but: string | null): Promise<Head[]> {
  const calls = callsOf(connection);
  const opened = await calls
    .find({
      kind: 'opened',
      heads: { $exists: true },
      ...(but === null ? {} : { chain: { $ne: but } }),
    } as never)
    .sort({ at: -1 })
    .limit(CITED)
    .toArray();
  const heads = await Promise.all(
    opened.map(({ chain }) => calls.find(placesOf(chain)).sort({ _id: -1 }).limit(1).next()),
  );
  return heads.flatMap((head) =>
    head === null ? [] : [{ chain: head.chain, seq: head.seq, hash: head.hash }],
  );
}

/** What of the record is asked for. */
export interface CallQuery {
  person?: string | undefined;
  operation?: string | undefined;
  object?: string | undefined;
  since?: Instant | undefined;
  until?: Instant | undefined;
}

/** Where a list of calls stands. */
export interface CallPosition {
  at: Instant;
  _id: string;
}

export type CallDoc = Call & { _id: string };

/** Calls, newest first. */
export async function listCalls(
  connection: Connection,
  { person, operation, object, since, until }: CallQuery,
  { before, limit }: { before: CallPosition | null; limit: number },
): Promise<CallDoc[]> {
  const when = {
    ...(since === undefined ? {} : { $gte: since }),
    ...(until === undefined ? {} : { $lt: until }),
  };
  const filter = {
    kind: 'call',
    ...(person === undefined ? {} : { 'person.id': person }),
    ...(operation === undefined ? {} : { operation }),
    ...(object === undefined ? {} : { 'object.value': object }),
    ...(since === undefined && until === undefined ? {} : { at: when }),
    ...(before === null
      ? {}
      : { $or: [{ at: { $lt: before.at } }, { at: before.at, _id: { $lt: before._id } }] }),
  };
  const found = await callsOf(connection)
    .find(filter as never)
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .toArray();
  return found as unknown as CallDoc[];
}

/** Writes entries that a file has and the collection lacks. @returns how many these were. */
export async function takeOver(connection: Connection, entries: Entry[]): Promise<number> {
  const calls = callsOf(connection);
  const there = await calls
    .find({ _id: { $in: entries.map((e) => e._id) } })
    .project<{ _id: string }>({ _id: 1 })
    .toArray();
  const known = new Set(there.map(({ _id }) => _id));
  const lacking = entries.filter(({ _id }) => !known.has(_id));
  if (lacking.length > 0) await databaseSink(connection).write(lacking);
  return lacking.length;
}
