import type { Connection } from 'mongoose';
import type { Sight } from '../domain/access/identity.ts';
import type { Notice, Rules } from '../domain/notice/notice.ts';
import { grantedUnits, seesRehearsals } from './access/sight.ts';
import type { DispatchDoc } from './dispatches.ts';
import { collectionOf, DURABLE } from './models.ts';
import { noticeIdsOf } from './notice-lists.ts';
import { rowsWhere } from './record/outbox.ts';
import { findRules } from './rulebooks.ts';
import type { NoticeDoc, OutboxDoc } from './stored.ts';

/** A position in an inbox: two messages of different campaigns may have left at one instant. */
export type InboxPosition = Pick<DispatchDoc, '_id' | 'slot'>;

/** Whose messages are meant: a person's own, and where `rehearsed` everybody's in rehearsals, who is nobody real. */
export interface InboxOwner {
  holder: string;
  rehearsed: boolean;
}

const ownedBy = ({ holder, rehearsed }: InboxOwner) =>
  rehearsed ? { $or: [{ holder }, { rehearsal: true }] } : { holder };

/** What lies behind a position in the order of newest first; all of it for none. */
export const olderThan = (before: InboxPosition | null) =>
  before === null
    ? {}
    : { $or: [{ slot: { $lt: before.slot } }, { slot: before.slot, _id: { $lt: before._id } }] };

/** The messages that have reached one person, newest first, without overtaken lines; of rehearsals or of real letters. */
export function inboxOf(
  connection: Connection,
  holder: string,
  page: { rehearsal: boolean; before: InboxPosition | null; limit: number },
): Promise<DispatchDoc[]> {
  const { rehearsal, before, limit } = page;
  return collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ holder, rehearsal, 'items.0': { $exists: true }, ...olderThan(before) } as never)
    .sort({ slot: -1, _id: -1 })
    .limit(limit)
    .toArray();
}

/**
 * The letters of which messages ask something, by id, as they stand now, each with its rules: both say which links are of use. A letter
 * whose rulebook is lost, which the sweep names and mends, is left out: its message goes all the same.
 */
export async function lettersIn(
  connection: Connection,
  dispatches: DispatchDoc[],
): Promise<Map<string, { notice: Notice; rules: Rules }>> {
  // A copy only lets its reader see the letter, however that stands.
  const asking = dispatches.flatMap((d) => d.items).filter((row) => !row.copy);
  const ids = [...new Set(asking.map((row) => row.noticeId))];
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find({ _id: { $in: ids } })
    .toArray();
  const digests = [...new Set(docs.map(({ notice }) => notice.rulebook))];
  const books = new Map(
    await Promise.all(digests.map(async (d) => [d, await findRules(connection, d)] as const)),
  );
  return new Map(
    docs.flatMap(({ _id, notice }) => {
      const rules = books.get(notice.rulebook) ?? null;
      return rules === null ? [] : [[_id, { notice, rules }] as const];
    }),
  );
}

/** Every dispatch that says something about a notice, oldest first, each with what it says about it alone. */
export async function dispatchesAbout(
  connection: Connection,
  noticeId: string,
): Promise<DispatchDoc[]> {
  const rows = await rowsWhere(connection, { noticeId });
  const ids = [...new Set(rows.flatMap(({ dispatched }) => dispatched ?? []))];
  return collectionOf<DispatchDoc>(connection, 'dispatches')
    .aggregate<DispatchDoc>([
      { $match: { _id: { $in: ids }, 'items.noticeId': noticeId } },
      {
        $set: {
          items: {
            $filter: { input: '$items', as: 'row', cond: { $eq: ['$$row.noticeId', noticeId] } },
          },
        },
      },
      { $sort: { slot: 1, _id: 1 } },
    ])
    .toArray();
}

/** A message as a list shows it, with the letters about which it says something that lies in the reader's sight. */
export type ListedDispatch = Pick<
  DispatchDoc,
  '_id' | 'holder' | 'name' | 'side' | 'urgent' | 'slot' | 'readAt' | 'deliveries' | 'items'
>;

/** Which of the messages that have left are meant; without a campaign those of all of them, or of rehearsals. */
export interface MessageFilter {
  campaign?: string | undefined;
  rehearsal?: boolean | undefined;
  /** Messages to people of this unit. */
  unit?: string | undefined;
  channel?: string | undefined;
  /** What became of it: on a channel, or whether its reader has opened it. */
  result?: 'sent' | 'failed' | 'read' | 'unread' | undefined;
}

/**
 * The messages that have left for a campaign and lie in a sight, as a filter. Where only some units were granted, a message
 * counts when it is about one of their letters.
 */
export async function messagesSeen(
  connection: Connection,
  sight: Sight,
  campaign: string,
): Promise<Record<string, unknown>> {
  if (grantedUnits(sight, campaign) === null) return { 'items.campaign': campaign };
  const letters = await noticeIdsOf(connection, sight, { campaign });
  return { 'items.campaign': campaign, 'items.noticeId': { $in: letters } };
}

/** The messages of every campaign in a sight; only somebody with grants is kept to some. */
async function allSeen(
  connection: Connection,
  sight: Sight,
  rehearsal: boolean,
): Promise<Record<string, unknown>> {
  if (seesRehearsals(sight)) return { rehearsal };
  if (sight.of !== 'granted') return { _id: { $in: [] } };
  const campaigns = [...new Set(sight.grants.flatMap((grant) => grant.campaigns))];
  const each = await Promise.all(campaigns.map((one) => messagesSeen(connection, sight, one)));
  return each.length === 0 ? { _id: { $in: [] } } : { rehearsal, $or: each };
}

/** What became of a message, as a filter. */
function resultOf({ channel, result }: MessageFilter): Record<string, unknown> {
  if (result === 'read' || result === 'unread')
    return { readAt: result === 'unread' ? null : { $ne: null }, ...onChannel({ channel }) };
  return onChannel({ channel, ...(result === undefined ? {} : { status: result }) });
}

function onChannel({ channel, status }: { channel?: string | undefined; status?: string }) {
  const wanted = {
    ...(channel === undefined ? {} : { channel }),
    ...(status === undefined ? {} : { status }),
  };
  return Object.keys(wanted).length === 0 ? {} : { deliveries: { $elemMatch: wanted } };
}

/** A page of the messages in a sight that have left, newest first, each with the lines that are meant. */
export async function dispatchesOf(
  connection: Connection,
  sight: Sight,
  filter: MessageFilter,
  page: { before: InboxPosition | null; limit: number },
): Promise<ListedDispatch[]> {
  const { campaign, unit, rehearsal = false } = filter;
  const seen =
    campaign === undefined
      ? await allSeen(connection, sight, rehearsal)
      : await messagesSeen(connection, sight, campaign);
  const to = unit === undefined ? {} : { side: 'unit', 'items.unit': unit };
  const found = await collectionOf<DispatchDoc>(connection, 'dispatches')
    .find({ $and: [seen, to, resultOf(filter), olderThan(page.before)] } as never)
    .sort({ slot: -1, _id: -1 })
    .limit(page.limit)
    .toArray();
  // To the people of a co-operating unit a line is about a letter of another unit: the letter decides who sees it.
  const letters = seesRehearsals(sight)
    ? null
    : new Set(await noticeIdsOf(connection, sight, { campaign }));
  const isMeant = (row: OutboxDoc): boolean =>
    (campaign === undefined || row.campaign === campaign) &&
    (letters === null || letters.has(row.noticeId));
  return found.map((dispatch) => ({ ...dispatch, items: dispatch.items.filter(isMeant) }));
}

/**
 * Marks a message as read, once; the first reading stands.
 * @param whose whose message it must be.
 * @returns null for no such message.
 */
export async function markRead(
  connection: Connection,
  whose: InboxOwner,
  id: string,
  at: string,
): Promise<DispatchDoc | null> {
  const dispatches = collectionOf<DispatchDoc>(connection, 'dispatches');
  const own = { _id: id, ...ownedBy(whose) };
  await dispatches.updateOne({ ...own, readAt: null }, { $set: { readAt: at } }, DURABLE);
  return dispatches.findOne(own);
}
