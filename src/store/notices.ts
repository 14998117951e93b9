import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { EventType, RecordedEvent } from '../domain/notice/events.ts';
import type { Notice } from '../domain/notice/notice.ts';
import { summaryOf } from '../domain/readings/summary.ts';
import { coreOf } from '../domain/rules/core.ts';
import { both, lettersSeen, lettersTouched } from './access/sight.ts';
import { collectionOf, DURABLE } from './models.ts';
import { type EventDoc, eventIn, type NoticeDoc, noticeDoc } from './stored.ts';

/** Rehearsals number their letters each for itself: a number is that of the real letter, else of the latest rehearsed. */
const REAL_FIRST = { 'notice.rehearsal': 1, 'notice.issuedAt': -1 } as const;

const named = (id: string) => ({ $or: [{ _id: id }, { documentNumber: id }] });

/** The read model of one notice in a sight by its id or its document number, or null. */
export const findNotice = (
  connection: Connection,
  sight: Sight,
  id: string,
): Promise<NoticeDoc | null> =>
  collectionOf<NoticeDoc>(connection, 'notices').findOne(
    both(lettersTouched(sight), named(id)) as never,
    { sort: REAL_FIRST },
  );

/** The id and the campaign of a notice in a sight that is named by its id or its document number, or null. */
export async function whereIs(
  connection: Connection,
  sight: Sight,
  id: string,
): Promise<{ id: string; campaign: string } | null> {
  const doc = await collectionOf<NoticeDoc>(connection, 'notices').findOne(
    both(lettersTouched(sight), named(id)) as never,
    { projection: { 'notice.campaign.id': 1 }, sort: REAL_FIRST },
  );
  return doc === null ? null : { id: doc._id, campaign: doc.notice.campaign.id };
}

/** Ids of the notices in a sight that are named by their ids or document numbers, each name being that of one. */
export async function idsNamed(
  connection: Connection,
  sight: Sight,
  names: readonly string[],
): Promise<string[]> {
  const found = await collectionOf<NoticeDoc>(connection, 'notices')
    .find(
      both(lettersSeen(sight), {
        $or: [{ _id: { $in: names } }, { documentNumber: { $in: names } }],
      }) as never,
    )
    .project<Pick<NoticeDoc, '_id' | 'documentNumber'>>({ documentNumber: 1 })
    .sort(REAL_FIRST)
    .toArray();
  const ids = new Set(found.map(({ _id }) => _id));
  // The last that is set stands: the first in this order.
  const numbered = new Map(found.toReversed().map((doc) => [doc.documentNumber, doc._id]));
  return names.flatMap((name) => (ids.has(name) ? [name] : (numbered.get(name) ?? [])));
}

/** True if the notice of that id lies in a sight. */
export async function isSeen(connection: Connection, sight: Sight, id: string): Promise<boolean> {
  if (sight.of === 'office') return true;
  const found = await collectionOf<NoticeDoc>(connection, 'notices').findOne(
    both(lettersTouched(sight), { _id: id }) as never,
    { projection: { _id: 1 } },
  );
  return found !== null;
}

/** When a command was received that a notice has taken; null when it has not. */
export async function receiptOf(
  connection: Connection,
  noticeId: string,
  command: string,
): Promise<string | null> {
  const doc = await collectionOf<EventDoc>(connection, 'events').findOne(
    { noticeId, command } as never,
    { projection: { dueAt: 1 } },
  );
  return doc?.dueAt ?? null;
}

/** The events of a notice in order, as recorded; a limit of 0 gives all. */
export async function eventsOf(
  connection: Connection,
  noticeId: string,
  after = 0,
  limit = 0,
): Promise<RecordedEvent[]> {
  const docs = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId, seq: { $gt: after } } as never, { projection: { outbox: 0 } })
    .sort({ seq: 1 })
    .limit(limit)
    .toArray();
  return docs.map(eventIn);
}

/** Digests of what the commands said that a notice has taken, by their ids; not of those that an earlier version has recorded. */
export async function saidIn(
  connection: Connection,
  noticeId: string,
): Promise<ReadonlyMap<string, string>> {
  const docs = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId, said: { $exists: true } } as never)
    .project<Pick<EventDoc, 'command' | 'said'>>({ command: 1, said: 1 })
    .toArray();
  return new Map(docs.map(({ command, said }) => [command ?? '', said ?? '']));
}

/** The events of a notice that are of these types, in order. */
export async function eventsOfTypes(
  connection: Connection,
  noticeId: string,
  types: EventType[],
): Promise<RecordedEvent[]> {
  const docs = await collectionOf<EventDoc>(connection, 'events')
    .find({ noticeId, type: { $in: types } } as never, { projection: { outbox: 0 } })
    .sort({ seq: 1 })
    .toArray();
  return docs.map(eventIn);
}

const withEvents = (connection: Connection, campaign?: string): Promise<string[]> =>
  collectionOf<EventDoc>(connection, 'events').distinct(
    'noticeId',
    (campaign === undefined ? {} : { seq: 1, 'campaign.id': campaign }) as never,
  );

/**
 * Ids of all notices of which there is a trace: events, a read model or an issued draft. An audit
 * that asked for events alone would not miss a notice whose every event was deleted.
 */
export async function noticeIds(connection: Connection, campaign?: string): Promise<string[]> {
  const found = await Promise.all([
    withEvents(connection, campaign),
    collectionOf(connection, 'notices').distinct(
      '_id',
      campaign === undefined ? {} : ({ 'notice.campaign.id': campaign } as never),
    ),
    collectionOf(connection, 'drafts').distinct('_id', {
      status: 'issued',
      ...(campaign === undefined ? {} : { campaign }),
    } as never),
  ]);
  return [...new Set(found.flat())].sort();
}

/**
 * Ids of the notices whose last event says that another alarm comes, as the events have it. A read model that was edited or
 * deleted is not asked.
 */
export async function idsThatWait(connection: Connection): Promise<string[]> {
  // In the order of the unique index the server reads one entry for each notice.
  const last = await collectionOf<EventDoc>(connection, 'events')
    .aggregate<{ _id: string; next: string | null }>([
      { $sort: { noticeId: -1, seq: -1 } },
      { $group: { _id: '$noticeId', next: { $first: '$nextAlarmAt' } } },
    ])
    .toArray();
  return last.flatMap(({ _id, next }) => (next === null ? [] : [_id]));
}

/** A notice folded from its events; null when there are none. The fold needs no rules. */
export function foldEvents(events: RecordedEvent[]): NoticeDoc | null {
  const [first] = events;
  if (first?.type !== 'issued') return null;
  const notice = events.reduce<Notice | null>(
    (before, event) => coreOf(before?.rulesVersion ?? first.rulesVersion).evolve(before, event),
    null,
  );
  const last = events.at(-1);
  return notice === null || last === undefined
    ? null
    : noticeDoc(notice, last.hash, last.nextAlarmAt);
}

/** Folds one notice anew into the read model. @returns false when it has no events. */
export async function rebuildNotice(connection: Connection, id: string): Promise<boolean> {
  const doc = foldEvents(await eventsOf(connection, id));
  if (doc === null) return false;
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  await notices.replaceOne({ _id: id }, doc, { upsert: true, ...DURABLE });
  return true;
}

/**
 * Drops the read model and folds it anew from the events.
 * @param told called after each notice with how many are done.
 * @returns how many notices were rebuilt.
 */
export async function rebuild(
  connection: Connection,
  told: (done: number, all: number) => void = () => undefined,
): Promise<number> {
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  await notices.deleteMany({}, DURABLE);
  const ids = await withEvents(connection);
  let done = 0;
  for (const id of ids) {
    await rebuildNotice(connection, id);
    done += 1;
    told(done, ids.length);
  }
  return done;
}

/** Letters that are read at once. */
const BATCH = 200;

/** Adds to documents of an earlier version what lists and accounts read; safe to repeat and to run side by side. */
export async function completeStored(connection: Connection): Promise<void> {
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  const old = notices.find({ summary: { $exists: false } } as never).batchSize(BATCH);
  // A letter that has gone on meanwhile was written whole.
  for await (const { _id, seq, notice } of old)
    await notices.updateOne({ _id, seq }, { $set: { summary: summaryOf(notice) } });
  await collectionOf(connection, 'drafts').updateMany(
    { findingCount: { $exists: false } } as never,
    [{ $set: { findingCount: { $size: { $ifNull: ['$findings', []] } } } }],
  );
}

/** True if a letter in that sight names evidence of this SHA-256; whoever sees everything need not ask. */
export async function seesEvidence(
  connection: Connection,
  sight: Sight,
  sha256: string,
): Promise<boolean> {
  if (sight.of === 'office') return true;
  const proof = ['reports', 'milestones'].map((of) => ({
    [`notice.findings.${of}.evidence.sha256`]: sha256,
  }));
  const letter = await collectionOf(connection, 'notices').findOne(
    both(lettersSeen(sight), { $or: proof }) as never,
    { projection: { _id: 1 } },
  );
  return letter !== null;
}
