import { type Connection, mongo } from 'mongoose';
import type { OutboxRow } from '../../domain/messages/messages.ts';
import type { RecordedEvent } from '../../domain/notice/events.ts';
import { isFinal, type Notice } from '../../domain/notice/notice.ts';
import { coreOf } from '../../domain/rules/core.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { type EventDoc, eventIn, type NoticeDoc, noticeDoc } from '../stored.ts';
import { groupCommit, type Written } from './group-commit.ts';
import { replaceLost, setAsideLost, withdrawOvertaken } from './lost-decisions.ts';
import { outboxFor } from './outbox.ts';

/** What one turn of a notice's loop leaves behind. */
export interface Batch {
  noticeId: string;
  /** Head of the chain after the last event. */
  head: string;
  events: RecordedEvent[];
  messages: OutboxRow[];
  /** Digests of what its commands said, by their ids. */
  said?: Record<string, string>;
  /** The run of the workflow that decided it, as the engine knows it; a batch without one replaces nothing. */
  run?: string;
  /** Real time of the task in which it was decided: of two decisions of one run the later one stands. */
  decidedAt?: string;
}

/** A batch that does not continue the stored chain: a reset or forged run. Nothing of it is kept. */
export class ForeignChain extends Error {
  constructor(noticeId: string, seq: number) {
    super(`event ${seq} of notice ${noticeId} is stored with another content`);
    this.name = 'ForeignChain';
  }
}

/** Notices whose last fold is remembered, so that a batch need not carry or read the whole notice. */
const REMEMBERED = 4000;

/**
 * Records batches: events with their messages, then the read model. Every part is idempotent, so a retry
 * after a crash anywhere in between completes it; the events decide, the read model follows from them.
 * After a slow recording it looks whether the events still stand: the run may have decided anew meanwhile (ADR 0017).
 */
export function recorderOf(connection: Connection) {
  const write = groupCommit((entries: Entry[]) => recordAll(connection, entries));
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
    const head = await write({ batch, notice });
    if (folds.size >= REMEMBERED) folds.delete(folds.keys().next().value ?? '');
    folds.delete(batch.noticeId);
    if (!isFinal(notice)) folds.set(batch.noticeId, { notice, head });
    return head;
  };
}

/** A batch with the notice as it is after it. */
interface Entry {
  batch: Batch;
  notice: Notice;
}

/**
 * Records several batches, each kind of document of all of them at once: a crowd shares round trips and flushes.
 * @returns for each the head that is stored.
 */
async function recordAll(connection: Connection, entries: Entry[]): Promise<Written<string>[]> {
  const results = await recordEvents(
    connection,
    entries.map(({ batch }) => batch),
  );
  const placed = entries.flatMap((entry, place) =>
    'done' in (results[place] ?? {}) ? [{ ...entry, place }] : [],
  );
  if (placed.length === 0) return results;
  const docs = placed.map(({ batch, notice }) =>
    noticeDoc(notice, batch.head, batch.events.at(-1)?.nextAlarmAt ?? null),
  );
  // After the events: a digest takes the messages of an alarm for written once the alarm is handled in the read model.
  for (const [at, failed] of await recordNotices(connection, docs)) {
    const { place } = placed[at] ?? {};
    if (place !== undefined) results[place] = { failed };
  }
  for (const { batch, place } of await overtaken(connection, placed.filter(isLate)))
    results[place] = { failed: await withdraw(connection, batch).catch((error: unknown) => error) };
  return results;
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
    .find({ noticeId, seq: { $lt: seq } } as never, { projection: { outbox: 0 } })
    .sort({ seq: 1 })
    .toArray();
  const last = docs.at(-1);
  if (last === undefined) return null;
  const notice = docs.reduce<Notice | null>((n, doc) => evolveAny(n, eventIn(doc)), null);
  return notice === null ? null : { notice, head: last.hash, nextAlarmAt: last.nextAlarmAt };
}

/** The events of a batch as they are stored, each with its messages: neither is ever there without the other. */
const eventDocs = ({ events, messages, said, run, decidedAt }: Batch): EventDoc[] =>
  events.map((event) => {
    const outbox = outboxFor(messages.filter(({ seq }) => seq === event.seq));
    const digest = said?.[event.command ?? ''];
    return {
      ...event,
      _id: `${event.noticeId}/${event.seq}`,
      unfed: true,
      ...(run === undefined ? {} : { run }),
      ...(decidedAt === undefined ? {} : { decidedAt }),
      ...(digest === undefined ? {} : { said: digest }),
      ...(outbox === undefined ? {} : { outbox }),
    };
  });

/** What a bulk write says about each document it refused. @throws whatever is not about documents. */
function refusedDocs(error: unknown): { index: number; duplicateOf: string | null }[] {
  if (!(error instanceof mongo.MongoBulkWriteError) || error.result.getWriteConcernError())
    throw error;
  const faults = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
  // The driver wraps a lost connection into the same error, and then no document is named.
  if (faults.length === 0) throw error;
  return faults.map(({ index, code, errmsg }) => ({
    index,
    duplicateOf: code === 11000 ? (/ index: (\S+)/.exec(errmsg ?? '')?.[1] ?? '') : null,
  }));
}

/**
 * Inserts the events of several batches at once, in their order. A refused event ends its own batch, so that a foreign
 * batch leaves no later event in a free place; the other batches go on.
 * @returns for each the head that is stored.
 */
async function recordEvents(connection: Connection, batches: Batch[]): Promise<Written<string>[]> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const again = new Set<number>();
  let left = batches.flatMap((batch, place) => eventDocs(batch).map((doc) => ({ doc, place })));
  while (left.length > 0) {
    const docs = left.map(({ doc }) => doc);
    try {
      await events.insertMany(docs, { ordered: true, ...DURABLE });
      break;
    } catch (error) {
      const [refused] = refusedDocs(error);
      const index = refused?.index ?? 0;
      const place = left[index]?.place ?? 0;
      again.add(place);
      left = left.slice(index + 1).filter((one) => one.place !== place);
    }
  }
  return Promise.all(
    batches.map(async (batch, place): Promise<Written<string>> => {
      if (!again.has(place)) return { done: batch.head };
      return completeEvents(connection, batch).then(
        (done) => ({ done }),
        (failed: unknown) => ({ failed }),
      );
    }),
  );
}

/** A try that was cut off has left some or all of a batch's events: the same ones are a success, with all their messages. */
async function completeEvents(connection: Connection, batch: Batch): Promise<string> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const docs = eventDocs(batch);
  const found = await events
    .find({ _id: { $in: docs.map((d) => d._id) } })
    .project<Pick<EventDoc, 'seq' | 'hash' | 'outbox'>>({ seq: 1, hash: 1, 'outbox.rows.key': 1 })
    .toArray();
  const stored = new Map(found.map((doc) => [doc.seq, doc.hash]));
  const other = docs.find((doc) => (stored.get(doc.seq) ?? doc.hash) !== doc.hash);
  if (other !== undefined) {
    if (!(await setAsideLost(connection, other))) throw new ForeignChain(batch.noticeId, other.seq);
    for (const seq of stored.keys()) if (seq >= other.seq) stored.delete(seq);
  }
  const missing = docs.filter((doc) => !stored.has(doc.seq));
  if (missing.length > 0) await events.insertMany(missing, { ordered: true, ...DURABLE });
  for (const doc of docs) {
    const there = found.find(({ seq }) => seq === doc.seq && stored.has(seq));
    if (there !== undefined) await putBack(connection, doc, there);
  }
  return batch.head;
}

/**
 * Puts back the messages of a stored event that were taken from it to set it aside: whoever did so was killed, and the run has
 * decided as at first. What has left since is there and stays as it is.
 */
async function putBack(
  connection: Connection,
  { _id, hash, outbox }: EventDoc,
  there: Pick<EventDoc, 'outbox'>,
): Promise<void> {
  const keys = new Set(there.outbox?.rows.map(({ key }) => key));
  for (const row of outbox?.rows ?? [])
    if (!keys.has(row.key))
      await collectionOf<EventDoc>(connection, 'events').updateOne(
        { _id, hash, 'outbox.rows.key': { $ne: row.key } } as never,
        { $push: { 'outbox.rows': row } } as never,
        DURABLE,
      );
}

/**
 * Puts the newest fold of each notice into the read model. An older try that comes late finds nothing to replace and is
 * refused as a duplicate of the newer document, which is as it should be.
 * @returns what could not be written, by its place.
 */
async function recordNotices(
  connection: Connection,
  docs: NoticeDoc[],
): Promise<Map<number, unknown>> {
  const failures = new Map<number, unknown>();
  try {
    await collectionOf<NoticeDoc>(connection, 'notices').bulkWrite(
      docs.map((replacement) => ({
        replaceOne: {
          filter: { _id: replacement._id, seq: { $lt: replacement.seq } },
          replacement,
          upsert: true,
        },
      })),
      { ordered: false, ...DURABLE },
    );
  } catch (error) {
    for (const { index, duplicateOf } of refusedDocs(error)) {
      const doc = docs[index];
      if (duplicateOf !== '_id_') failures.set(index, error);
      else if (doc !== undefined) await replaceLost(connection, doc);
    }
  }
  return failures;
}

/**
 * Age of a decision, in ms, below which no other can have overtaken it. Temporal hands out a task again after its 10 s,
 * or after a start of its own, which takes longer than this.
 */
const OVERTAKEN_MS = 1000;

const isLate = ({ batch: { decidedAt } }: Entry): boolean =>
  decidedAt !== undefined && Date.now() - Date.parse(decidedAt) >= OVERTAKEN_MS;

/** The batches whose first or last event no longer stands in its place. */
async function overtaken<E extends Entry>(connection: Connection, entries: E[]): Promise<E[]> {
  if (entries.length === 0) return [];
  const ends = entries.map(({ batch }) => {
    const docs = eventDocs(batch);
    return [docs.at(0), docs.at(-1)].filter((doc) => doc !== undefined);
  });
  const found = await collectionOf<EventDoc>(connection, 'events')
    .find({ _id: { $in: ends.flat().map((doc) => doc._id) } } as never)
    .project<Pick<EventDoc, '_id' | 'hash'>>({ hash: 1 })
    .toArray();
  const stored = new Map(found.map(({ _id, hash }) => [_id, hash]));
  return entries.filter((_, at) => ends[at]?.some((doc) => stored.get(doc._id) !== doc.hash));
}

/**
 * Takes back the writings of a batch whose task is lost and whose run has decided anew meanwhile.
 * @returns why it is refused: as a foreign chain, or, to be tried again, because its events are gone and were never set aside.
 */
async function withdraw(connection: Connection, batch: Batch): Promise<Error> {
  const { noticeId, head, events } = batch;
  if (!(await withdrawOvertaken(connection, eventDocs(batch))))
    return new Error(`events of notice ${noticeId} are no longer there`);
  const present = await foldUntil(connection, noticeId, Number.POSITIVE_INFINITY);
  if (present !== null)
    await collectionOf<NoticeDoc>(connection, 'notices').replaceOne(
      { _id: noticeId, head },
      noticeDoc(present.notice, present.head, present.nextAlarmAt),
      DURABLE,
    );
  return new ForeignChain(noticeId, events[0]?.seq ?? 0);
}
