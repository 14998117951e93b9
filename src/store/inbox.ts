import type { Connection } from 'mongoose';
import type { Notice } from '../domain/notice/notice.ts';
import type { DispatchDoc } from './dispatches.ts';
import { collectionOf } from './models.ts';
import type { NoticeDoc } from './stored.ts';

const DURABLE = { writeConcern: { w: 'majority' as const, j: true } };

/** A position in an inbox: two messages of different campaigns may have left at one instant. */
export type InboxPosition = Pick<DispatchDoc, '_id' | 'slot'>;

/** What has reached one person, newest first, with nothing that had been overtaken; of rehearsals or of real letters. */
export function inboxOf(
  connection: Connection,
  holder: string,
  page: { rehearsal: boolean; before: InboxPosition | null; limit: number },
): Promise<DispatchDoc[]> {
  const { rehearsal, before, limit } = page;
  const older =
    before === null
      ? {}
      : { $or: [{ slot: { $lt: before.slot } }, { slot: before.slot, _id: { $lt: before._id } }] };
  return collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ holder, rehearsal, 'items.0': { $exists: true }, ...older } as never)
    .sort({ slot: -1, _id: -1 })
    .limit(limit)
    .toArray();
}

/** The letters that messages speak of, by id, as they stand now. */
export async function lettersIn(
  connection: Connection,
  dispatches: DispatchDoc[],
): Promise<Map<string, Notice>> {
  const ids = [...new Set(dispatches.flatMap((d) => d.items.map((row) => row.noticeId)))];
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ _id: { $in: ids } })
    .toArray();
  return new Map(docs.map((doc) => [doc._id, doc.notice]));
}

/** Every dispatch that says something about a notice, oldest first. */
export const dispatchesAbout = (connection: Connection, noticeId: string): Promise<DispatchDoc[]> =>
  collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ 'items.noticeId': noticeId } as never)
    .sort({ slot: 1 })
    .toArray();

/** How many messages have left for a campaign; several lines to one person are one message. */
export const countDispatches = (
  connection: Connection,
  campaign: { _id: string },
): Promise<number> =>
  collectionOf<DispatchDoc>(connection, 'dispatches').countDocuments({
    'items.campaign': campaign._id,
  } as never);

/** Marks a message as read, once; the first reading stands. @returns null for no such message. */
export async function markRead(
  connection: Connection,
  id: string,
  at: string,
): Promise<DispatchDoc | null> {
  const dispatches = collectionOf<DispatchDoc>(connection, 'dispatches');
  await dispatches.updateOne({ _id: id, readAt: null }, { $set: { readAt: at } }, DURABLE);
  return dispatches.findOne({ _id: id });
}
