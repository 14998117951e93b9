import type { Connection } from 'mongoose';
import { collectionOf } from './models.ts';
import type { EventDoc, NoticeDoc, OutboxDoc } from './record.ts';

const DURABLE = { writeConcern: { w: 'majority' as const, j: true } };

/**
 * Sets aside what a lost decision has left behind (ADR 0002): events are recorded before Temporal has the decision that
 * made them, so that a worker that is killed in between leaves events of a decision that never was, and nobody has been
 * answered on. The same run of the workflow decides anew, later, and perhaps something else. What stood there is kept
 * among the lost ones, for an auditor; messages that have not left are taken back.
 * @param now the first event that the run says instead.
 * @returns false when what stands there is no lost decision: it is of another run, or decided later.
 */
export async function setAsideLost(connection: Connection, now: EventDoc): Promise<boolean> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const tail = await events
    .find({ noticeId: now.noticeId, seq: { $gte: now.seq } } as never)
    .sort({ seq: 1 })
    .toArray();
  // A run decides in the order of time: whatever was decided later than this is not overtaken by it.
  const isLost = ({ run, decidedAt }: EventDoc): boolean =>
    now.run !== undefined && run === now.run && (decidedAt ?? '') <= (now.decidedAt ?? '');
  if (tail.length === 0 || !tail.every(isLost) || tail[0]?.prev !== now.prev) return false;
  await keepAside(connection, tail);
  return true;
}

/**
 * Sets aside a lost decision that its run never took again, because nobody repeated the command: events after the last one
 * that the run knows, of that very run, decided long ago.
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
  if (tail.length === 0 || !tail.every(isLost) || tail[0]?.prev !== known.head) return false;
  await keepAside(connection, tail);
  return true;
}

/** Moves events, oldest first, to the lost ones, and takes back their messages. */
async function keepAside(connection: Connection, tail: EventDoc[]): Promise<void> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const lost = collectionOf(connection, 'lostEvents');
  for (const doc of tail) {
    const { _id: place, ...content } = doc;
    const name = { _id: `${place}/${doc.hash}` };
    await lost.updateOne(name, { $setOnInsert: content }, { upsert: true, ...DURABLE });
    await takeBack(connection, doc);
  }
  // From the end, so that a crash in between leaves a shorter tail and no gap.
  for (const doc of tail.reverse())
    await events.deleteOne({ _id: doc._id, hash: doc.hash } as never, DURABLE);
}

/** Takes back the messages of a lost event; one that has left is kept under another name. */
async function takeBack(connection: Connection, { noticeId, seq, hash }: EventDoc): Promise<void> {
  const outbox = collectionOf<OutboxDoc>(connection, 'outbox');
  const rows = await outbox.find({ noticeId, seq } as never).toArray();
  for (const row of rows) {
    if (row.dispatched !== null) {
      const _id = `${row._id}/lost/${hash.slice(0, 12)}`;
      const { _id: _old, ...content } = row;
      await outbox.updateOne({ _id }, { $setOnInsert: content }, { upsert: true, ...DURABLE });
    }
    await outbox.deleteOne({ _id: row._id }, DURABLE);
  }
}

/**
 * Writes a fold over one that is as new or newer but stands on a lost event; one that stands on a recorded event is newer
 * indeed and stays.
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
