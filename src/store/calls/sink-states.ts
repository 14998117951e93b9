import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import { collectionOf } from '../models.ts';
import type { SinkState } from './call-recorder.ts';

/** A place of the record of calls to which some process cannot write. */
export interface AwaySink {
  /** Chain of the process, and the sink. */
  _id: string;
  name: SinkState['name'];
  awaySince: Instant;
  error: string | null;
  /** When the process has said so last. */
  seenAt: Instant;
  /** The same in real time; the document is dropped a day later. */
  at: Date;
}

/** Whatever a process has said longer ago ended with it. */
const HEARD_MS = 5 * 60_000;

const sinksOf = (connection: Connection) => collectionOf<AwaySink>(connection, 'callSinks');

/** Says which sinks a process cannot write to; a sink that it can write to again is not named any more. */
export async function noteSinks(
  connection: Connection,
  chain: string,
  states: readonly SinkState[],
  now: Instant,
): Promise<void> {
  for (const { name, awaySince, error } of states) {
    const _id = `${chain}/${name}`;
    if (awaySince === null) await sinksOf(connection).deleteOne({ _id });
    else {
      const away = { name, awaySince, error, seenAt: now, at: new Date() };
      await sinksOf(connection).updateOne({ _id }, { $set: away }, { upsert: true });
    }
  }
}

/** What processes that run cannot write to now, the longest first. */
export const awaySinks = (connection: Connection, now: Instant): Promise<AwaySink[]> =>
  sinksOf(connection)
    .find({ seenAt: { $gte: addMs(now, -HEARD_MS) } })
    .sort({ awaySince: 1, _id: 1 })
    .toArray();
