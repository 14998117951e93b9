import type { Connection } from 'mongoose';
import { addMs } from '../domain/calendar/instant.ts';
import {
  afterDeputy,
  isAnswerable,
  supersededRows,
  withoutAnswered,
} from '../domain/messages/gathering.ts';
import { AT_ONCE, DIGEST_MS } from '../domain/messages/messages.ts';
import { type Said, sayNow } from '../domain/messages/said.ts';
import type { Delivery } from '../domain/messages/sending/delivery.ts';
import type { DraftDoc } from './drafts.ts';
import { collectionOf, DURABLE } from './models.ts';
import { MESSAGES, rowsIn, rowsWhere, TELLING } from './record/outbox.ts';
import type { EventDoc, NoticeDoc, OutboxDoc } from './stored.ts';

/** One message to one person: everything that was due to him at that moment. It is his inbox entry. */
export interface DispatchDoc {
  _id: string;
  holder: string;
  name: string;
  side: 'unit' | 'office';
  tempoOf: string | null;
  rehearsal: boolean;
  urgent: boolean;
  /** Business instant at which it left. */
  slot: string;
  items: OutboxDoc[];
  /** What it says of them, as it was worded then. */
  said?: Said;
  /** Items that a higher rung or an answer has made pointless; kept, not sent. */
  superseded: string[];
  deliveries: Delivery[];
  /** Channels by which it may go, the preferred first; not set before it has been seen to, and in a rehearsal. */
  plan?: string[];
  /** Counts the changes of its deliveries. */
  turn?: number;
  /** When every channel had been tried in vain, and when the next post was told instead. */
  givenUpAt?: string;
  forwardedAt?: string;
  /** Whom it was meant for, where it goes to the next post because nothing reached him. */
  forwarded?: { holder: string; name: string };
  readAt: string | null;
}

/**
 * Events whose rows may leave by `now`. At half past eight many alarms ring at once, and a person gets all of them in one
 * digest. A digest therefore waits, for an hour at most, while notices of its tempo have due alarms that are not
 * recorded yet. A message that leaves at its own moment does not wait.
 */
async function ripeEvents(connection: Connection, tempoOf: string | null, now: string) {
  const hourAgo = addMs(now, -DIGEST_MS);
  const inTempo =
    tempoOf === null
      ? { 'notice.rehearsal': false }
      : { 'notice.rehearsal': true, 'notice.campaign.id': tempoOf };
  const ringing = await collectionOf<NoticeDoc>(connection, 'notices').findOne(
    { nextAlarmAt: { $gt: hourAgo, $lte: now }, ...inTempo } as never,
    { projection: { _id: 1 } },
  );
  if (ringing === null) return { 'outbox.notBefore': { $lte: now } };
  const atOnce = {
    'outbox.notBefore': { $lte: now },
    $expr: { $eq: ['$outbox.notBefore', '$outbox.decidedAt'] },
    $or: [{ 'outbox.urgent': true }, { 'outbox.what': { $in: [...AT_ONCE] } }],
  };
  return { $or: [{ 'outbox.notBefore': { $lte: hourAgo } }, atOnce] };
}

/** Events of a tempo with rows that wait. An event without messages has no tempo either, and is left out. */
const waitingIn = (tempoOf: string | null) => ({
  'outbox.tempoOf': tempoOf,
  'outbox.rows.dispatched': null,
  ...TELLING,
});

/**
 * Holders with something due by `now` in that tempo, and the next instant at which more will be. Of a rehearsal also when the next
 * alarm of its letters comes, and whether nothing will be told any more unless somebody acts, so that its courier can end.
 */
export async function dueHolders(
  connection: Connection,
  tempoOf: string | null,
  now: string,
): Promise<{ holders: string[]; nextAt: string | null; alarmAt: string | null; over: boolean }> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const ripe = await ripeEvents(connection, tempoOf, now);
  const waiting = await events
    .aggregate<{ _id: string }>([
      { $match: { ...waitingIn(tempoOf), ...ripe } },
      { $unwind: '$outbox.rows' },
      { $match: { 'outbox.rows.dispatched': null } },
      { $group: { _id: '$outbox.rows.holder' } },
    ])
    .toArray();
  const holders = waiting.map(({ _id }) => _id);
  const [next] = await events
    .find({ ...waitingIn(tempoOf), $nor: [ripe] } as never)
    .project<{ outbox: { notBefore: string } }>({ 'outbox.notBefore': 1 })
    .sort({ 'outbox.notBefore': 1 })
    .limit(1)
    .toArray();
  // A waiting digest is looked at again when its hour is over, if not before.
  const at = next?.outbox.notBefore ?? null;
  const nextAt = at !== null && at <= now ? addMs(at, DIGEST_MS) : at;
  const alarmAt = tempoOf === null ? null : await nextAlarmOf(connection, tempoOf);
  const silent = holders.length === 0 && nextAt === null && alarmAt === null;
  const over = tempoOf !== null && silent && !(await hasUnrecorded(connection, tempoOf));
  return { holders, nextAt, alarmAt, over };
}

/** When the first alarm of a rehearsal's letters comes; null: none of them will say anything by itself. */
async function nextAlarmOf(connection: Connection, campaign: string): Promise<string | null> {
  const [first] = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ 'notice.campaign.id': campaign, nextAlarmAt: { $gt: '' } } as never)
    .project<Pick<NoticeDoc, 'nextAlarmAt'>>({ nextAlarmAt: 1 })
    .sort({ nextAlarmAt: 1 })
    .limit(1)
    .toArray();
  return first?.nextAlarmAt ?? null;
}

/** True while a letter of a rehearsal that has its number has not been recorded yet: what it will tell is not known. */
async function hasUnrecorded(connection: Connection, campaign: string): Promise<boolean> {
  const numbered = { campaign, documentNumber: { $ne: null } };
  const [drafts, letters] = await Promise.all([
    collectionOf<DraftDoc>(connection, 'drafts').countDocuments(numbered),
    collectionOf<NoticeDoc>(connection, 'notices').countDocuments({
      'notice.campaign.id': campaign,
    } as never),
  ]);
  return drafts > letters;
}

/** Letters whose lines may have been answered or decided meanwhile; those that only tell of something are not read. */
const answerable = (rows: readonly OutboxDoc[]): string[] => [
  ...new Set(rows.filter(isAnswerable).map((row) => row.noticeId)),
];

/** In the order in which it was decided. */
const byTime = (a: OutboxDoc, b: OutboxDoc): number =>
  compare(a.decidedAt, b.decidedAt) || compare(a._id, b._id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Gathers all that is due to one person into one dispatch and puts it into his inbox. A repetition with the
 * same `now` gives the same dispatch: its rows belong to it for ever, and later rows wait for the next one.
 * @returns null when everything that was due had been overtaken.
 */
export async function makeDispatch(
  connection: Connection,
  to: { campaign: string | null; holder: string; now: string },
): Promise<DispatchDoc | null> {
  const events = collectionOf<EventDoc>(connection, 'events');
  const id = `${to.campaign ?? 'real'}/${to.holder}/${to.now}`;
  const his = (row: object) => ({
    ...TELLING,
    'outbox.rows': { $elemMatch: { holder: to.holder, ...row } },
  });
  await events.updateMany(
    {
      ...his({ dispatched: null }),
      'outbox.tempoOf': to.campaign,
      ...(await ripeEvents(connection, to.campaign, to.now)),
    } as never,
    { $set: { 'outbox.rows.$[row].dispatched': id } } as never,
    { arrayFilters: [{ 'row.holder': to.holder, 'row.dispatched': null }], ...DURABLE },
  );
  const marked = await events.find(his({ dispatched: id }) as never, MESSAGES).toArray();
  const rows = marked.flatMap(rowsIn).filter((row) => row.dispatched === id);
  rows.sort(byTime);
  const first = rows[0];
  if (first === undefined) return null;
  const ids = [...new Set(rows.map((r) => r.noticeId))];
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ _id: { $in: answerable(rows) } })
    .toArray();
  const notices = new Map(docs.map((d) => [d._id, d.notice]));
  const aboutThem = {
    noticeId: { $in: ids },
    'outbox.rows.holder': to.holder,
    'outbox.rung': { $ne: null },
  };
  const told = (await rowsWhere(connection, aboutThem)).filter(
    (row) => row.holder === to.holder && row.dispatched !== null,
  );
  const superseded = [
    ...new Set([...supersededRows(rows, told, notices), ...afterDeputy(rows, notices, to.now)]),
  ];
  const left = new Set(superseded);
  const items = rows
    .filter((row) => !left.has(row))
    .map((row) => withoutAnswered(row, notices.get(row.noticeId)));
  const doc: DispatchDoc = {
    _id: id,
    holder: to.holder,
    name: first.name,
    side: first.side,
    tempoOf: to.campaign,
    rehearsal: first.rehearsal,
    urgent: rows.some((row) => row.urgent),
    slot: to.now,
    items,
    said: sayNow(items),
    superseded: superseded.map((row) => row._id),
    deliveries: [],
    readAt: null,
  };
  const dispatches = collectionOf<DispatchDoc>(connection, 'dispatches');
  const { _id, ...content } = doc;
  await dispatches.updateOne({ _id }, { $setOnInsert: content }, { upsert: true, ...DURABLE });
  const made = (await dispatches.findOne({ _id })) ?? doc;
  await giveBackLeftOut(connection, made);
  return made.items.length === 0 ? null : made;
}

/** Gives the claim on rows back that a dispatch made before was made without, so that the next dispatch sends them. */
async function giveBackLeftOut(
  connection: Connection,
  { _id: id, holder, items, superseded }: DispatchDoc,
): Promise<void> {
  const kept = [...items.map((row) => row._id), ...superseded];
  const isLeftOut = { dispatched: id, key: { $nin: kept } };
  await collectionOf<EventDoc>(connection, 'events').updateMany(
    { ...TELLING, 'outbox.rows': { $elemMatch: { holder, ...isLeftOut } } } as never,
    { $set: { 'outbox.rows.$[row].dispatched': null } } as never,
    { arrayFilters: [{ 'row.dispatched': id, 'row.key': { $nin: kept } }], ...DURABLE },
  );
  // Such a row of an event that has been set aside since tells nobody anything.
  await collectionOf(connection, 'lostEvents').updateMany(
    { 'outbox.rows': { $elemMatch: isLeftOut } },
    { $pull: { 'outbox.rows': isLeftOut } } as never,
    DURABLE,
  );
}
