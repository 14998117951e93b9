import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import { isOver, OLD_SECRET_MS } from '../../domain/messages/feed/push.ts';
import { publicId } from '../access/opaque.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { seal, unseal } from '../sending/sealed-secrets.ts';
import { feedEnd } from './feed.ts';
import { beginAnew, forgetPushes } from './pushes.ts';
import type { SubscriptionDoc, SubscriptionSecret } from './subscription-doc.ts';

const all = (connection: Connection) => collectionOf<SubscriptionDoc>(connection, 'subscriptions');

/** A secret as Standard Webhooks writes it, 32 random bytes. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const placeOf = (subscription: string, secret: string): string =>
  `subscription/${subscription}/${secret}`;

function sealedSecret(key: string, subscription: string, secret: string): SubscriptionSecret {
  const id = publicId('s');
  return { id, sealed: seal(key, placeOf(subscription, id), secret), until: null };
}

/** What somebody says of a subscription. */
export type Wanted = Pick<SubscriptionDoc, 'name' | 'url' | 'events' | 'campaign'>;

/**
 * Makes a subscription, which is told what happens from now on.
 * @returns its secret, which is told once.
 */
export async function addSubscription(
  connection: Connection,
  key: string,
  wanted: Wanted,
  by: { person: string; at: Instant },
): Promise<{ doc: SubscriptionDoc; secret: string }> {
  const _id = publicId('sub');
  const secret = newSecret();
  const doc: SubscriptionDoc = {
    ...{ _id, ...wanted, state: 'enabled', why: null, secrets: [sealedSecret(key, _id, secret)] },
    ...{ createdAt: by.at, createdBy: by.person, fedTo: await feedEnd(connection) },
    ...{ okAt: null, lastFault: null, resting: null, takenUntil: null },
  };
  await all(connection).insertOne(doc, DURABLE);
  return { doc, secret };
}

export const subscriptionById = (
  connection: Connection,
  id: string,
): Promise<SubscriptionDoc | null> => all(connection).findOne({ _id: id });

/** All subscriptions, the oldest first. */
export const listSubscriptions = (connection: Connection): Promise<SubscriptionDoc[]> =>
  all(connection).find({}).sort({ createdAt: 1, _id: 1 }).toArray();

/** Changes a subscription; whoever enables it ends its rest, and what waits is tried at once. @returns null where there is none. */
export async function changeSubscription(
  connection: Connection,
  id: string,
  change: Partial<Wanted & Pick<SubscriptionDoc, 'state'>>,
  now: Instant,
): Promise<SubscriptionDoc | null> {
  const began = change.state === undefined ? {} : { why: null, resting: null };
  if (change.state === 'enabled') await beginAnew(connection, id, now);
  return all(connection).findOneAndUpdate(
    { _id: id },
    { $set: { ...change, ...began } },
    { returnDocument: 'after', ...DURABLE },
  );
}

/** Removes a subscription with what was on its way to it. @returns false where there was none. */
export async function removeSubscription(connection: Connection, id: string): Promise<boolean> {
  const { deletedCount } = await all(connection).deleteOne({ _id: id }, DURABLE);
  await forgetPushes(connection, id);
  return deletedCount > 0;
}

/** Gives a subscription another secret; the one before signs beside it for a day. @returns null where there is no such subscription. */
export async function changeSecret(
  connection: Connection,
  key: string,
  id: string,
  now: Instant,
): Promise<{ doc: SubscriptionDoc; secret: string } | null> {
  const before = await subscriptionById(connection, id);
  if (before === null) return null;
  const secret = newSecret();
  const until = addMs(now, OLD_SECRET_MS);
  const old = before.secrets
    .filter((one) => !isOver(one.until, now))
    .map((one) => ({ ...one, until: one.until ?? until }));
  const doc = await all(connection).findOneAndUpdate(
    // Of two who change it at once one is refused as if it were gone, and asks again.
    { _id: id, secrets: before.secrets },
    { $set: { secrets: [sealedSecret(key, id, secret), ...old] } },
    { returnDocument: 'after', ...DURABLE },
  );
  return doc === null ? changeSecret(connection, key, id, now) : { doc, secret };
}

/** The secrets that sign now, in clear; null where the key does not open one of them. */
export function openSubscriptionSecrets(
  key: string,
  { _id, secrets }: SubscriptionDoc,
  now: Instant,
): string[] | null {
  const opened = secrets
    .filter(({ until }) => !isOver(until, now))
    .map(({ id, sealed }) => unseal(key, placeOf(_id, id), sealed));
  return opened.includes(null) ? null : (opened as string[]);
}

/** Takes a subscription to work on it. @returns null where somebody else works on it, or nothing is to be done. */
export function takeSubscription(
  connection: Connection,
  id: string,
  now: Instant,
  until: Instant,
): Promise<SubscriptionDoc | null> {
  const free = { $or: [{ takenUntil: null }, { takenUntil: { $lte: now } }] };
  return all(connection).findOneAndUpdate(
    { _id: id, ...free } as never,
    { $set: { takenUntil: until } },
    { returnDocument: 'after', ...DURABLE },
  );
}

/** Lets a subscription go that was taken until then. */
export async function letGo(connection: Connection, id: string, until: Instant): Promise<void> {
  await all(connection).updateOne(
    { _id: id, takenUntil: until },
    { $set: { takenUntil: null } },
    DURABLE,
  );
}

/** Notes how a receiver does. */
export async function noteReceiver(
  connection: Connection,
  id: string,
  state: Partial<
    Pick<SubscriptionDoc, 'okAt' | 'lastFault' | 'resting' | 'state' | 'why' | 'fedTo'>
  >,
): Promise<void> {
  await all(connection).updateOne({ _id: id }, { $set: state }, DURABLE);
}
