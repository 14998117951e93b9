import type { Connection } from 'mongoose';
import type { Calendar } from '../domain/calendar/calendar.ts';
import type { Actor } from '../domain/notice/posts.ts';
import { collectionOf, DURABLE } from './models.ts';

/** One act on many notices (批量办理): a bulk command, a suspension by one decision, a published calendar. */
export interface ManyDoc {
  _id: string;
  /** Digest of the whole request that it came from; another one under the same key is refused. */
  asked: string;
  /** The command without its envelope. */
  said: { kind: string } & Record<string, unknown>;
  by: Actor;
  /** Real instant at which it was received; every notice reads it on its own clock. */
  receivedAt: string;
  notices: string[];
  finishedAt: string | null;
}

/** What became of one notice of it. */
export interface ManyItem {
  _id: string;
  many: string;
  notice: string;
  status: 'done' | 'refused' | 'over';
  code: string | null;
  at: string;
}

const itemId = (many: string, notice: string): string => `${many}/${notice}`;
const itemsOf = (connection: Connection) => collectionOf<ManyItem>(connection, 'manyItems');
const manyOf = (connection: Connection) => collectionOf<ManyDoc>(connection, 'many');

/** Keeps an act on many; one that is there already stays as it is. @returns the one that is kept. */
export async function keepMany(connection: Connection, many: ManyDoc): Promise<ManyDoc> {
  const { _id, ...content } = many;
  await manyOf(connection).updateOne(
    { _id },
    { $setOnInsert: content },
    { upsert: true, ...DURABLE },
  );
  return (await findMany(connection, _id)) ?? many;
}

/** An act on many, or null. */
export const findMany = (connection: Connection, id: string): Promise<ManyDoc | null> =>
  manyOf(connection).findOne({ _id: id });

/** A calendar that was published, as the act that gives it to the open notices. */
export type PublishedCalendar = ManyDoc & { said: { calendar: Calendar } };

/** The newest publication of a region's calendar; null: none since the start. */
export const lastPublished = (
  connection: Connection,
  region: string,
): Promise<PublishedCalendar | null> =>
  manyOf(connection).findOne<PublishedCalendar>(
    { 'said.kind': 'changeCalendar', 'said.calendar.region': region } as never,
    { sort: { receivedAt: -1, _id: -1 } },
  );

/** What has become of its notices so far, in the order of their ids: a page, of one outcome or of all. */
export const manyItems = (
  connection: Connection,
  id: string,
  page: { status?: ManyItem['status'] | undefined; after: string | null; limit: number },
): Promise<ManyItem[]> =>
  itemsOf(connection)
    .find({
      many: id,
      ...(page.status === undefined ? {} : { status: page.status }),
      ...(page.after === null ? {} : { _id: { $gt: page.after } }),
    } as never)
    .sort({ _id: 1 })
    .limit(page.limit)
    .toArray();

/** Those among some of its notices of which it is known what has become of them. */
export async function dealtWith(
  connection: Connection,
  id: string,
  notices: readonly string[],
): Promise<ReadonlySet<string>> {
  const items = await itemsOf(connection)
    .find({ _id: { $in: notices.map((notice) => itemId(id, notice)) } })
    .toArray();
  return new Set(items.map((item) => item.notice));
}

/** How many of its notices have come to which end. */
export async function countItems(
  connection: Connection,
  id: string,
): Promise<Record<ManyItem['status'], number>> {
  const counts = { done: 0, refused: 0, over: 0 };
  const found = await itemsOf(connection)
    .aggregate<{ _id: ManyItem['status']; count: number }>([
      { $match: { many: id } },
      { $group: { _id: '$status', count: { $sum: 1 } } },
    ])
    .toArray();
  for (const { _id, count } of found) counts[_id] = count;
  return counts;
}

/** Notes what became of one notice; the first note stands. */
export async function noteItem(connection: Connection, item: Omit<ManyItem, '_id'>): Promise<void> {
  await itemsOf(connection).updateOne(
    { _id: itemId(item.many, item.notice) },
    { $setOnInsert: item },
    { upsert: true, ...DURABLE },
  );
}

/** Notes that every notice of it has been dealt with. */
export async function finishMany(connection: Connection, id: string, at: string): Promise<void> {
  await manyOf(connection).updateOne(
    { _id: id, finishedAt: null },
    { $set: { finishedAt: at } },
    DURABLE,
  );
}
