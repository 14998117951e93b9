import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';
import type { EventDoc, NoticeDoc } from '../stored.ts';

/**
 * Sets aside the events of a lost decision (ADR 0017). Events are recorded before Temporal has their decision. A worker
 * that is killed in between leaves events of a decision that Temporal does not know and on which nobody was answered. The
 * same run decides anew, later, and perhaps otherwise. The old events are kept among the lost ones for an auditor, and with
 * them those of their messages that have left.
 * @param now the first event that the run says instead.
 * @returns false when what stands there is no lost decision: it is of another run, or decided later.
 */
export async function setAsideLost(connection: Connection, now: EventDoc): Promise<boolean> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const tail = await events
    .find({ noticeId: now.noticeId, seq: { $gte: now.seq } } as never)
    .sort({ seq: 1 })
    .toArray();
  // A run decides in the order of time: an event that was decided later than `now` is not lost.
  const isLost = ({ run, decidedAt }: EventDoc): boolean =>
    now.run !== undefined && run === now.run && (decidedAt ?? '') <= (now.decidedAt ?? '');
  const isWhole = tail.every(isLost) && (await follows(connection, tail[0], now.prev));
  if (isWhole) await keepAside(connection, tail);
  return isWhole;
}

/**
 * True if a tail begins where the run stands. A worker that was overtaken between two events leaves a tail without its
 * beginning; such a tail follows an event that has been set aside already.
 */
async function follows(
  connection: Connection,
  first: EventDoc | undefined,
  head: string,
): Promise<boolean> {
  if (first === undefined || first.prev === head) return first !== undefined;
  const { noticeId, seq, prev } = first;
  const _id = lostIdOf({ _id: `${noticeId}/${seq - 1}`, hash: prev });
  return (await collectionOf(connection, 'lostEvents').findOne({ _id })) !== null;
}

/**
 * Sets aside a lost decision that its run never took again, because nobody repeated the command. Its events follow the
 * last one that the run knows, are of that very run, and were decided long ago.
 * @param known where the run stands: its id, its last event's place and head.
 * @param before real time before which the events must have been decided, so that none is on its way.
 * @returns false, and nothing is touched, when what stands there is anything else.
 */
export async function dropLostTail(
  connection: Connection,
  noticeId: string,
  known: { run: string; seq: number; head: string },
  before: string,
): Promise<boolean> {
  const tail = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId, seq: { $gt: known.seq } } as never)
    .sort({ seq: 1 })
    .toArray();
  const isLost = ({ run, decidedAt }: EventDoc): boolean =>
    run === known.run && decidedAt !== undefined && decidedAt < before;
  const isWhole = tail.every(isLost) && (await follows(connection, tail[0], known.head));
  if (isWhole) await keepAside(connection, tail);
  return isWhole;
}

/**
 * Takes back the writings of a worker whose decision the run has overtaken meanwhile.
 * @param docs the decision's events as it would have them stored.
 * @returns false, and nothing is touched, when none of them has been set aside by another decision.
 */
export async function withdrawOvertaken(
  connection: Connection,
  docs: EventDoc[],
): Promise<boolean> {
  const aside = { _id: { $in: docs.map(lostIdOf) } };
  if ((await collectionOf(connection, 'lostEvents').findOne(aside)) === null) return false;
  const own = docs.map(({ _id, hash, run, decidedAt }) => ({ _id, hash, run, decidedAt }));
  const events = collectionOf<EventDoc>(connection, 'events');
  const left = await events
    .find({ $or: own } as never)
    .sort({ seq: 1 })
    .toArray();
  await keepAside(connection, left);
  return true;
}

const lostIdOf = ({ _id, hash }: Pick<EventDoc, '_id' | 'hash'>): string => `${_id}/${hash}`;

/** Moves events, oldest first, to the lost ones. Their messages go with them where they have left, and are dropped where not. */
async function keepAside(connection: Connection, tail: EventDoc[]): Promise<void> {
  const events = collectionOf<EventDoc>(connection, 'events');
  for (const { _id, hash } of tail) {
    const own = { _id, hash } as never;
    // What waits goes first: of what is copied afterwards no courier takes anything any more.
    await events.updateOne(
      own,
      { $pull: { 'outbox.rows': { dispatched: null } } } as never,
      DURABLE,
    );
    const left = await events.findOne(own);
    if (left !== null) await keepLost(connection, left);
  }
  // From the end, so that a crash in between leaves a shorter tail and no gap.
  for (const { _id, hash } of tail.toReversed())
    await events.deleteOne({ _id, hash } as never, DURABLE);
}

/** Keeps a lost event; where it was lost before, what has left of it since is added. */
async function keepLost(connection: Connection, doc: EventDoc): Promise<void> {
  const lost = collectionOf(connection, 'lostEvents');
  const { _id: _place, ...content } = doc;
  const name = { _id: lostIdOf(doc) };
  await lost.updateOne(name, { $setOnInsert: content }, { upsert: true, ...DURABLE });
  const rows = doc.outbox?.rows ?? [];
  if (rows.length > 0)
    await lost.updateOne(name, { $addToSet: { 'outbox.rows': { $each: rows } } } as never, DURABLE);
}

/**
 * Writes a fold over a stored one that is as new or newer but stands on a lost event. A stored fold that stands on a
 * recorded event is really newer and stays.
 */
export async function replaceLost(connection: Connection, doc: NoticeDoc): Promise<void> {
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  const present = await notices.findOne({ _id: doc._id }, { projection: { seq: 1, head: 1 } });
  if (present === null || present.head === doc.head) return;
  const event = await collectionOf<EventDoc>(connection, 'events').findOne(
    { _id: `${doc._id}/${present.seq}` },
    { projection: { hash: 1 } },
  );
  if (event?.hash === present.head) return;
  await notices.replaceOne({ _id: doc._id, head: present.head }, doc, DURABLE);
}
