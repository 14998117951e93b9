import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';
import type { EventDoc, NoticeDoc, OutboxDoc } from '../stored.ts';

/**
 * Sets aside the events of a lost decision (ADR 0017). Events are recorded before Temporal has their decision. A worker
 * that is killed in between leaves events of a decision that Temporal does not know and on which nobody was answered. The
 * same run decides anew, later, and perhaps otherwise. The old events are kept among the lost ones for an auditor; messages
 * that have not left are taken back.
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
  for (const doc of docs)
    if ((await events.findOne({ _id: doc._id, hash: doc.hash } as never)) === null)
      await takeBack(connection, doc);
  return true;
}

const lostIdOf = ({ _id, hash }: Pick<EventDoc, '_id' | 'hash'>): string => `${_id}/${hash}`;

/** Moves events, oldest first, to the lost ones, and takes back their messages. */
async function keepAside(connection: Connection, tail: EventDoc[]): Promise<void> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const lost = collectionOf(connection, 'lostEvents');
  for (const doc of tail) {
    const { _id: _place, ...content } = doc;
    const name = { _id: lostIdOf(doc) };
    await lost.updateOne(name, { $setOnInsert: content }, { upsert: true, ...DURABLE });
    await takeBack(connection, doc);
  }
  // From the end, so that a crash in between leaves a shorter tail and no gap.
  for (const doc of tail.toReversed())
    await events.deleteOne({ _id: doc._id, hash: doc.hash } as never, DURABLE);
  // A worker that still writes their messages looks afterwards whether they stand; earlier messages are taken back here.
  for (const doc of tail) await takeBack(connection, doc);
}

/** Takes back the messages of a lost event, and no other's; one that has left is kept under another name. */
async function takeBack(connection: Connection, { noticeId, seq, hash }: EventDoc): Promise<void> {
  const outbox = collectionOf<OutboxDoc>(connection, 'outbox');
  const told = { noticeId, seq, eventHash: hash };
  await outbox.deleteMany({ ...told, dispatched: null }, DURABLE);
  for (const row of await outbox.find({ ...told, _id: { $not: LOST_ROW } }).toArray()) {
    const _id = `${row._id}/lost/${hash.slice(0, 12)}`;
    const { _id: _old, ...content } = row;
    await outbox.updateOne({ _id }, { $setOnInsert: content }, { upsert: true, ...DURABLE });
    await outbox.deleteOne({ _id: row._id, eventHash: hash }, DURABLE);
  }
}

/** Rows of lost decisions that had left. */
const LOST_ROW = /\/lost\/[0-9a-f]{12}$/;

/**
 * Puts rows in places that other rows hold. A row of the same event is the same row; a row of a lost event is taken back
 * first. A row of no stored event is not put anywhere.
 */
export async function putAfterLost(connection: Connection, rows: OutboxDoc[]): Promise<void> {
  const outbox = collectionOf<OutboxDoc>(connection, 'outbox');
  for (const row of rows) {
    const { _id, noticeId, seq, eventHash } = row;
    const present = await outbox.findOne({ _id }, { projection: { eventHash: 1 } });
    if (eventHash === undefined || present?.eventHash === eventHash) continue;
    const place = { _id: `${noticeId}/${seq}`, hash: eventHash };
    const own = await collectionOf<EventDoc>(connection, 'events').findOne(place as never);
    if (own === null) continue;
    if (present?.eventHash !== undefined)
      await takeBack(connection, { ...own, hash: present.eventHash });
    const { _id: _name, ...content } = row;
    await outbox.updateOne({ _id }, { $setOnInsert: content }, { upsert: true, ...DURABLE });
  }
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
