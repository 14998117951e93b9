import type { Connection } from 'mongoose';
import type { Instant } from '../../domain/calendar/instant.ts';
import type { EventName } from '../../domain/messages/feed/event-names.ts';
import type { Push } from '../../domain/messages/feed/push.ts';
import { publicId } from '../access/opaque.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { type FeedDoc, feedAfter, feedEnd, placeAfter } from './feed.ts';
import type { SubscriptionDoc } from './subscription-doc.ts';

/** One try, as it stands in the log. */
export interface Try {
  at: Instant;
  ms: number;
  status: number | null;
  answer: string;
  error: string | null;
}

/** An entry on its way to a subscription, and what has come of it. */
export interface PushDoc extends Push {
  /** `subscription/place`. */
  _id: string;
  subscription: string;
  /** The entry's place in the feed; null of a test. */
  place: string | null;
  /** Id under which the receiver knows it, the same in every try. */
  event: string;
  name: EventName | 'ping';
  /** Whose order it keeps: pushes of one lane go one after the other. */
  lane: string;
  documentNumber: string | null;
  /** The last tries. */
  log: Try[];
  madeAt: Instant;
  /** When it was delivered or failed. */
  endedAt: Date | null;
}

const pushesOf = (connection: Connection) => collectionOf<PushDoc>(connection, 'pushes');

/** More than this is not made ready for one receiver; the rest stands in the feed. */
const MOST_WAITING = 5000;
const FEED_PART = 500;
/** Tries that are kept of a push. */
const LOG_KEPT = 20;

const fresh = { state: 'waiting', tries: 0, firstAt: null, endedAt: null } as const;

const wants = ({ events, campaign }: SubscriptionDoc, entry: FeedDoc): boolean =>
  (events.length === 0 || events.includes(entry.name)) &&
  (campaign === null || entry.campaign === campaign);

/**
 * Makes ready for a subscription what stands in the feed behind what it has been given. A crash in between repeats it, which adds nothing.
 * @returns how many entries were looked at.
 */
export async function fanOut(
  connection: Connection,
  subscription: SubscriptionDoc,
  now: Instant,
): Promise<number> {
  const { _id: id, fedTo } = subscription;
  const waiting = { subscription: id, state: 'waiting' as const };
  if ((await pushesOf(connection).countDocuments(waiting, { limit: MOST_WAITING })) >= MOST_WAITING)
    return 0;
  const entries = await feedAfter(connection, fedTo, FEED_PART);
  const last = entries.at(-1);
  if (last === undefined) return 0;
  const wanted = entries.filter((entry) => wants(subscription, entry));
  if (wanted.length > 0)
    await pushesOf(connection).bulkWrite(
      wanted.map((entry) => ({
        updateOne: {
          filter: { _id: `${id}/${entry._id}` },
          update: {
            $setOnInsert: {
              ...{ subscription: id, place: entry._id, event: entry.id, name: entry.name },
              ...{ lane: entry.notice, documentNumber: entry.documentNumber, log: [] },
              ...{ ...fresh, nextAt: now, madeAt: now },
            },
          },
          upsert: true,
        },
      })),
      { ordered: false, ...DURABLE },
    );
  // Whoever has set it back meanwhile, to be told again, has it his way.
  await collectionOf<SubscriptionDoc>(connection, 'subscriptions').updateOne(
    { _id: id, fedTo },
    { $set: { fedTo: last._id } },
    DURABLE,
  );
  return entries.length;
}

/** What waits for a subscription, in the order of the feed, tests among it. */
export const waitingFor = (connection: Connection, subscription: string): Promise<PushDoc[]> =>
  pushesOf(connection)
    .find({ subscription, state: 'waiting' })
    .sort({ _id: 1 })
    .limit(2 * MOST_WAITING)
    .toArray();

/** Subscriptions for which something that waits may be tried at `now`, and those among them that a test waits for. */
export async function subscriptionsDue(
  connection: Connection,
  now: Instant,
): Promise<{ due: string[]; tested: string[] }> {
  const waiting = { state: 'waiting' as const, nextAt: { $lte: now } };
  const [due, tested] = await Promise.all([
    pushesOf(connection).distinct('subscription', waiting),
    pushesOf(connection).distinct('subscription', { ...waiting, place: null }),
  ]);
  return { due: due.map(String), tested: tested.map(String) };
}

/** Begins the tries of what waits for a subscription anew: somebody has enabled it. */
export async function beginAnew(
  connection: Connection,
  subscription: string,
  now: Instant,
): Promise<void> {
  await pushesOf(connection).updateMany(
    { subscription, state: 'waiting' },
    { $set: { tries: 0, firstAt: null, nextAt: now } },
    DURABLE,
  );
}

/** Forgets what waits for a subscription that was removed. */
export async function forgetPushes(connection: Connection, subscription: string): Promise<void> {
  await pushesOf(connection).deleteMany({ subscription }, DURABLE);
}

/** Notes a try and what follows from it. */
export async function notePush(
  connection: Connection,
  { _id, firstAt }: PushDoc,
  tried: Try,
  then: Pick<Push, 'state' | 'nextAt' | 'tries'>,
): Promise<void> {
  const ended = then.state === 'waiting' ? null : new Date(tried.at);
  await pushesOf(connection).updateOne(
    { _id },
    {
      $set: { ...then, firstAt: firstAt ?? tried.at, endedAt: ended },
      $push: { log: { $each: [tried], $slice: -LOG_KEPT } },
    } as never,
    DURABLE,
  );
}

/** Lets what stands behind a push in its lane wait at least as long as it does, so that nothing seems due that may not go. */
export async function waitBehind(
  connection: Connection,
  { subscription, lane, _id }: PushDoc,
  until: Instant,
): Promise<void> {
  await pushesOf(connection).updateMany(
    { subscription, lane, state: 'waiting', _id: { $gt: _id }, nextAt: { $lt: until } },
    { $set: { nextAt: until } },
    DURABLE,
  );
}

/** Lets everything that waits for a subscription be tried at once: its receiver is back. */
export async function tryAtOnce(
  connection: Connection,
  subscription: string,
  now: Instant,
): Promise<void> {
  await pushesOf(connection).updateMany(
    { subscription, state: 'waiting', nextAt: { $gt: now } },
    { $set: { nextAt: now } },
    DURABLE,
  );
}

/** A test that a subscription is sent, whether or not it is paused. */
export async function addPing(
  connection: Connection,
  subscription: string,
  now: Instant,
): Promise<PushDoc> {
  const event = publicId('ping');
  const push: PushDoc = {
    // Behind what was told before it, so that the log is in the order of time.
    ...{
      _id: `${subscription}/${await feedEnd(connection)}/${event}`,
      subscription,
      place: null,
      event,
      name: 'ping',
    },
    ...{ lane: event, documentNumber: null, log: [], ...fresh, nextAt: now, madeAt: now },
  };
  await pushesOf(connection).insertOne(push, DURABLE);
  return push;
}

/** Sends one push again, whatever has come of it. @returns null where the log has none of that event. */
export const sendAgain = (
  connection: Connection,
  subscription: string,
  event: string,
  now: Instant,
): Promise<PushDoc | null> =>
  pushesOf(connection).findOneAndUpdate(
    { subscription, event },
    { $set: { ...fresh, nextAt: now } },
    { returnDocument: 'after', ...DURABLE },
  );

/**
 * Tells a subscription everything again from an entry on, under the ids that it was told under before.
 * @param place of the first that is told again.
 */
export async function replayFrom(
  connection: Connection,
  subscription: string,
  place: string,
  now: Instant,
): Promise<void> {
  const before = String(Number(place) - 1).padStart(place.length, '0');
  await pushesOf(connection).updateMany(
    { subscription, place: { $gte: place }, state: { $ne: 'waiting' } } as never,
    { $set: { ...fresh, nextAt: now } },
    DURABLE,
  );
  await collectionOf<SubscriptionDoc>(connection, 'subscriptions').updateOne(
    { _id: subscription, fedTo: { $gte: placeAfter(before) } },
    { $set: { fedTo: before } },
    DURABLE,
  );
}

/** The log of a subscription, the newest first. @param before an id of a push, behind which the page begins. */
export const pushesPage = (
  connection: Connection,
  subscription: string,
  {
    state,
    after,
    limit,
  }: { state?: Push['state'] | undefined; after: string | null; limit: number },
): Promise<PushDoc[]> =>
  pushesOf(connection)
    .find({
      subscription,
      ...(state === undefined ? {} : { state }),
      ...(after === null ? {} : { _id: { $lt: after } }),
    } as never)
    .sort({ _id: -1 })
    .limit(limit)
    .toArray();

/** How many pushes stand how, for each subscription or for one. */
export async function pushCounts(
  connection: Connection,
  subscription?: string,
): Promise<Map<string, Record<Push['state'], number>>> {
  const rows = await pushesOf(connection)
    .aggregate<{ _id: { subscription: string; state: Push['state'] }; count: number }>([
      { $match: subscription === undefined ? {} : { subscription } },
      { $group: { _id: { subscription: '$subscription', state: '$state' }, count: { $sum: 1 } } },
    ])
    .toArray();
  const counts = new Map<string, Record<Push['state'], number>>();
  for (const { _id, count } of rows) {
    const one = counts.get(_id.subscription) ?? { waiting: 0, delivered: 0, failed: 0 };
    counts.set(_id.subscription, { ...one, [_id.state]: count });
  }
  return counts;
}
