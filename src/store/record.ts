import type { Connection } from 'mongoose';
import { mongo } from 'mongoose';
import type { OutboxRow } from '../domain/messages/messages.ts';
import { coreOf } from '../domain/notice/core.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import { isFinal, type Notice } from '../domain/notice/notice.ts';
import { collectionOf } from './models.ts';

/** What one turn of a notice's loop leaves behind. */
export interface Batch {
  noticeId: string;
  /** Head of the chain after the last event. */
  head: string;
  events: RecordedEvent[];
  messages: OutboxRow[];
}

/** A notice as lists and pages read it: the fold of its events, guarded by its head. */
export interface NoticeDoc {
  _id: string;
  notice: Notice;
  seq: number;
  head: string;
  documentNumber: string;
  nextAlarmAt: string | null;
}

export type EventDoc = RecordedEvent & { _id: string };
export type OutboxDoc = OutboxRow & {
  _id: string;
  /** Campaign whose clock holds for it, or null for real time; couriers divide the work by it. */
  campaignClock: string | null;
  dispatched: string | null;
};

/** A batch that does not continue the stored chain: a reset or forged run. Nothing of it is kept. */
export class ForeignChain extends Error {
  constructor(noticeId: string, seq: number) {
    super(`event ${seq} of notice ${noticeId} is stored with another content`);
    this.name = 'ForeignChain';
  }
}

const DURABLE = { writeConcern: { w: 'majority' as const, j: true } };

const isDuplicate = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11000;

/** The read model's document of a notice. */
export const noticeDoc = (notice: Notice, head: string, nextAlarmAt: string | null): NoticeDoc => ({
  _id: notice.id,
  notice,
  seq: notice.seq,
  head,
  documentNumber: notice.documentNumber,
  nextAlarmAt,
});

/** Notices whose last fold is remembered, so that a batch need not carry or read the whole notice. */
const REMEMBERED = 4000;

/**
 * Records batches: events, then outbox rows and read model. Every part is idempotent, so a retry
 * after a crash anywhere in between completes it; the events decide, the rest follows from them.
 */
export function recorderOf(connection: Connection) {
  const folds = new Map<string, { notice: Notice; head: string }>();

  /** The notice just before a batch; null before its first event. @throws ForeignChain. */
  const before = async ({ noticeId, events }: Batch): Promise<Notice | null> => {
    const [first] = events;
    if (first === undefined || first.seq === 1) return null;
    const known = folds.get(noticeId);
    if (known?.head === first.prev) return known.notice;
    const stored = await foldUntil(connection, noticeId, first.seq);
    if (stored?.head !== first.prev) throw new ForeignChain(noticeId, first.seq - 1);
    return stored.notice;
  };

  /**
   * Records one batch.
   * @returns the head of the chain as it is stored now for the batch's last event.
   * @throws ForeignChain when other events stand in the batch's places, or before them.
   */
  return async (batch: Batch): Promise<string> => {
    const start = await before(batch);
    const notice = batch.events.reduce(evolveAny, start);
    if (notice === null) return batch.head;
    const head = await recordEvents(connection, batch);
    await Promise.all([
      recordMessages(connection, batch, notice),
      recordNotice(connection, batch, notice),
    ]);
    if (folds.size >= REMEMBERED) folds.delete(folds.keys().next().value ?? '');
    folds.delete(batch.noticeId);
    if (!isFinal(notice)) folds.set(batch.noticeId, { notice, head });
    return head;
  };
}

/** An event folded by the rules of the version under which the notice was issued. */
const evolveAny = (notice: Notice | null, event: RecordedEvent): Notice =>
  coreOf(event.type === 'issued' ? event.rulesVersion : (notice?.rulesVersion ?? 1)).evolve(
    notice,
    event,
  );

/** The stored notice just before the event at `seq`, folded from its events. */
async function foldUntil(connection: Connection, noticeId: string, seq: number) {
  const docs = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId, seq: { $lt: seq } } as never)
    .sort({ seq: 1 })
    .toArray();
  const last = docs.at(-1);
  if (last === undefined) return null;
  const notice = docs.reduce<Notice | null>(
    (n, { _id, ...event }) => evolveAny(n, event as RecordedEvent),
    null,
  );
  return notice === null ? null : { notice, head: last.hash };
}

async function recordEvents(connection: Connection, batch: Batch): Promise<string> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const docs = batch.events.map((event) => ({ ...event, _id: `${event.noticeId}/${event.seq}` }));
  try {
    await events.insertMany(docs, { ordered: true, ...DURABLE });
    return docs.at(-1)?.hash ?? batch.head;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  // A try that was cut off has left some or all of them: the same ones are a success.
  const found = await events.find({ _id: { $in: docs.map((d) => d._id) } }).toArray();
  const stored = new Map(found.map((doc) => [doc.seq, doc.hash]));
  for (const doc of docs) {
    const hash = stored.get(doc.seq);
    if (hash !== undefined && hash !== doc.hash) throw new ForeignChain(batch.noticeId, doc.seq);
  }
  const missing = docs.filter((doc) => !stored.has(doc.seq));
  if (missing.length > 0) await events.insertMany(missing, { ordered: true, ...DURABLE });
  return docs.at(-1)?.hash ?? batch.head;
}

async function recordMessages(connection: Connection, batch: Batch, notice: Notice): Promise<void> {
  if (batch.messages.length === 0) return;
  const clock = notice.rehearsal ? notice.campaign.id : null;
  const docs = batch.messages.map(
    (row): OutboxDoc => ({ ...row, _id: row.key, campaignClock: clock, dispatched: null }),
  );
  try {
    await collectionOf<OutboxDoc>(connection, 'outbox').insertMany(docs, {
      ordered: false,
      ...DURABLE,
    });
  } catch (error) {
    // Rows that stand there already were written by an earlier try of this very batch.
    if (!isDuplicate(error)) throw error;
  }
}

async function recordNotice(connection: Connection, batch: Batch, notice: Notice): Promise<void> {
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  const first = batch.events[0];
  const last = batch.events.at(-1);
  if (first === undefined || last === undefined) return;
  const doc = noticeDoc(notice, batch.head, last.nextAlarmAt);
  if (first.seq === 1) {
    try {
      await notices.insertOne(doc, DURABLE);
      return;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
  }
  // An older try that comes late must not turn the clock back.
  const older = { _id: doc._id, seq: { $lt: doc.seq } };
  const { matchedCount } = await notices.replaceOne(older, doc, DURABLE);
  if (matchedCount > 0) return;
  const present = await notices.findOne({ _id: doc._id }, { projection: { seq: 1 } });
  if (present === null)
    await notices.replaceOne({ _id: doc._id }, doc, { upsert: true, ...DURABLE });
}
