import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import {
  type Delivery,
  firstDelivery,
  isGivenUp,
  type Sending,
  unreached,
} from '../../domain/messages/sending/delivery.ts';
import type { DispatchDoc } from '../dispatches.ts';
import { collectionOf, DURABLE } from '../models.ts';

const dispatchesIn = (connection: Connection) =>
  collectionOf<DispatchDoc>(connection, 'dispatches');

export const sendingOf = ({ plan = [], deliveries, urgent }: DispatchDoc): Sending => ({
  plan,
  deliveries,
  urgent,
});

/** Says by which channels a dispatch may go, and when the first of them is tried; what was said first stands. */
export async function planSending(
  connection: Connection,
  id: string,
  plan: string[],
  at: Instant,
): Promise<void> {
  await dispatchesIn(connection).updateOne(
    { _id: id, plan: { $exists: false } },
    { $set: { plan, deliveries: firstDelivery(plan, at), turn: 0 } },
    DURABLE,
  );
}

/** Says that no channel reaches a dispatch's reader: it is given up at once, so that the next post and the office learn of it. */
export async function noteUnreached(
  connection: Connection,
  id: string,
  at: Instant,
): Promise<void> {
  await dispatchesIn(connection).updateOne(
    { _id: id, plan: { $exists: false } },
    { $set: { plan: [], deliveries: [unreached(at)], givenUpAt: at, turn: 0 } },
    DURABLE,
  );
}

/** How far back a dispatch is looked for whose making was interrupted. */
const MAKING_MS = 3_600_000;

/** Dispatches that stand in an inbox and that no channel has been chosen for yet: their making was interrupted. */
export const unplanned = (connection: Connection, now: Instant): Promise<DispatchDoc[]> =>
  dispatchesIn(connection)
    .find({
      rehearsal: false,
      slot: { $gt: addMs(now, -MAKING_MS) },
      plan: { $exists: false },
      deliveries: { $size: 0 },
      'items.0': { $exists: true },
    } as never)
    .limit(200)
    .toArray();

/** Channels on which something is to be done by `now`, and the next instant at which more will be. */
export async function dueChannels(
  connection: Connection,
  now: Instant,
): Promise<{ channels: string[]; nextAt: Instant | null }> {
  const waiting = await dispatchesIn(connection)
    .aggregate<{ _id: string; next: Instant }>([
      { $match: { 'deliveries.nextAt': { $gt: '' } } },
      { $unwind: '$deliveries' },
      { $match: { 'deliveries.nextAt': { $gt: '' } } },
      { $group: { _id: '$deliveries.channel', next: { $min: '$deliveries.nextAt' } } },
    ])
    .toArray();
  const later = waiting.filter((one) => one.next > now).map((one) => one.next);
  return {
    channels: waiting.filter((one) => one.next <= now).map((one) => one._id),
    nextAt: later.sort()[0] ?? null,
  };
}

/** One try on one channel that its taker alone makes. */
export interface Claim {
  dispatch: DispatchDoc;
  /** As it was found: with `tryingAt`, where nobody knows how the last try ended. */
  found: Delivery;
}

/**
 * Takes the delivery of a channel that has waited longest.
 * @param until by then its outcome is noted; if not, another may take it.
 */
export async function claimDelivery(
  connection: Connection,
  channel: string,
  now: Instant,
  until: Instant,
): Promise<Claim | null> {
  const before = await dispatchesIn(connection).findOneAndUpdate(
    // Said twice, so that the index of what is due is used; it gives them in their order.
    {
      'deliveries.nextAt': { $gt: '', $lte: now },
      deliveries: { $elemMatch: { channel, nextAt: { $gt: '', $lte: now } } },
    } as never,
    {
      $set: { 'deliveries.$.nextAt': until, 'deliveries.$.tryingAt': now },
      $inc: { 'deliveries.$.attempts': 1, turn: 1 },
    } as never,
    { returnDocument: 'before', ...DURABLE },
  );
  const found = before?.deliveries.find((d) => d.channel === channel);
  return before === null || found === undefined ? null : { dispatch: before, found };
}

/** Changes the deliveries of a dispatch as one step. @returns the dispatch as it is then; null for no such dispatch. */
export async function changeDeliveries(
  connection: Connection,
  id: string,
  change: (dispatch: DispatchDoc) => Delivery[],
  now: Instant,
): Promise<DispatchDoc | null> {
  for (;;) {
    const doc = await dispatchesIn(connection).findOne({ _id: id });
    if (doc === null) return null;
    const changed = { ...doc, deliveries: change(doc) };
    const over = isGivenUp(sendingOf(changed)) && doc.givenUpAt === undefined;
    const after = await dispatchesIn(connection).findOneAndUpdate(
      { _id: id, turn: doc.turn ?? { $exists: false } } as never,
      {
        $set: { deliveries: changed.deliveries, ...(over ? { givenUpAt: now } : {}) },
        $inc: { turn: 1 },
      },
      { returnDocument: 'after', ...DURABLE },
    );
    if (after !== null) return after;
  }
}

/** How many messages have not got through, for whoever watches the house. */
export async function sendingState(
  connection: Connection,
): Promise<Record<'retrying' | 'givenUp' | 'unknown', number>> {
  const dispatches = dispatchesIn(connection);
  const trying = { $elemMatch: { status: 'failed', nextAt: { $gt: '' } } };
  const [retrying, givenUp, unknown] = await Promise.all([
    dispatches.countDocuments({ 'deliveries.nextAt': { $gt: '' }, deliveries: trying } as never),
    dispatches.countDocuments({ givenUpAt: { $exists: true }, readAt: null }),
    dispatches.countDocuments({ 'deliveries.status': 'unknown', readAt: null } as never),
  ]);
  return { retrying, givenUp, unknown };
}
