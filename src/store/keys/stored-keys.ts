import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { mongo } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { STORED_ID } from './configured-keys.ts';
import { linkEndMs } from './signing-keys.ts';

/** A key as the house keeps it; of one from the environment its revocation alone. */
export interface KeyDoc {
  /** Its id. */
  _id: string;
  /** Null once it is past or revoked, and for a key from the environment. */
  secret: string | null;
  madeAt: Instant;
  /** Id of the person who has made it; null for the first one, which the house made itself. */
  madeBy: string | null;
  /** From when on it signs. */
  from: Instant;
  /** Last instant of what it has signed; null while it signs. */
  until: Instant | null;
  revoked: { by: string; at: Instant } | null;
}

const signingKeysOf = (connection: Connection) => collectionOf<KeyDoc>(connection, 'signingKeys');

const SEED = 'nonces';

/** A key signs only once every process has had the time to know it. */
const KNOWN_MS = 5000;
const MINUTE_MS = 60_000;

const orderOf = (id: string): number => Number(id.slice(1));

/** The keys that the house keeps, in the order of their making, and what it knows of others. */
export const storedKeys = (connection: Connection): Promise<KeyDoc[]> =>
  signingKeysOf(connection).find({}).sort({ madeAt: 1, _id: 1 }).toArray();

/** The seed of nonces, which is made once. */
export async function nonceSeed(connection: Connection): Promise<string> {
  const counters = collectionOf<{ _id: string; value: string }>(connection, 'counters');
  const known = await counters.findOne({ _id: SEED });
  if (known !== null) return known.value;
  const fresh = randomBytes(32).toString('base64url');
  await counters.updateOne({ _id: SEED }, { $setOnInsert: { value: fresh } }, { upsert: true });
  return (await counters.findOne({ _id: SEED }))?.value ?? fresh;
}

/** True for a key that signs, or will. */
const isOpen = ({ secret, until, revoked }: KeyDoc): boolean =>
  secret !== null && until === null && revoked === null;

/**
 * Makes the key that follows those that are known; whoever has seen the same ones makes the same one.
 * @param from from when on it signs.
 */
async function makeKey(
  connection: Connection,
  known: readonly KeyDoc[],
  given: Pick<KeyDoc, 'madeAt' | 'madeBy' | 'from'>,
): Promise<KeyDoc> {
  const own = known.filter(({ _id }) => STORED_ID.test(_id));
  const next = Math.max(0, ...own.map(({ _id }) => orderOf(_id))) + 1;
  const secret = randomBytes(32).toString('base64url');
  const doc: KeyDoc = { _id: `k${next}`, secret, ...given, until: null, revoked: null };
  try {
    await signingKeysOf(connection).insertOne(doc, DURABLE);
    return doc;
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== 11_000) throw error;
    return (await signingKeysOf(connection).findOne({ _id: doc._id })) ?? doc;
  }
}

/** Every other key of the house signs no more from `at` on; what it has signed is good until the last of its links ends. */
async function retire(connection: Connection, at: Instant, but: string | null): Promise<void> {
  // A process that has not looked yet may sign with it for a moment longer.
  const until = new Date(linkEndMs(Date.parse(at) + MINUTE_MS)).toISOString();
  const others = { _id: { $ne: but ?? '' }, until: null, revoked: null };
  await signingKeysOf(connection).updateMany(others, { $set: { until } }, DURABLE);
}

/** What a key that is past or revoked was made of is kept nowhere. */
async function forgetPast(connection: Connection, now: Instant): Promise<void> {
  await signingKeysOf(connection).updateMany(
    { until: { $lt: now }, secret: { $ne: null } },
    { $set: { secret: null } },
    DURABLE,
  );
}

/**
 * Makes what the house needs to sign: the seed of nonces, and a key of its own unless the environment gives keys; then its
 * own keys sign no more, and what they have signed stays good until it ends.
 */
export async function prepareKeys(
  connection: Connection,
  isConfigured: boolean,
  now: Instant,
): Promise<void> {
  await nonceSeed(connection);
  const known = await storedKeys(connection);
  if (isConfigured) await retire(connection, now, null);
  else if (!known.some(isOpen))
    await makeKey(connection, known, { madeAt: now, madeBy: null, from: now });
  await forgetPast(connection, now);
}

/** Makes a new key, with which everything is signed that is made from then on. @param by id of a person. */
export async function rotateKeys(
  connection: Connection,
  by: string,
  now: Instant,
): Promise<KeyDoc> {
  const from = addMs(now, KNOWN_MS);
  const known = await storedKeys(connection);
  const made = await makeKey(connection, known, { madeAt: now, madeBy: by, from });
  await retire(connection, from, made._id);
  await forgetPast(connection, now);
  return made;
}

/**
 * Revokes a key: nothing that it has signed is good any more.
 * @param mustSign true where no other keys sign than these: in the place of the last of them another is made first.
 */
export async function revokeStored(
  connection: Connection,
  id: string,
  revoked: { by: string; at: Instant },
  mustSign: boolean,
): Promise<void> {
  const { by, at } = revoked;
  const known = await storedKeys(connection);
  const others = known.filter((key) => key._id !== id);
  if (mustSign && !others.some((key) => isOpen(key) && key.from <= at))
    await makeKey(connection, known, { madeAt: at, madeBy: by, from: at });
  await signingKeysOf(connection).updateOne(
    { _id: id, revoked: null },
    { $set: { revoked, secret: null } },
    DURABLE,
  );
}

/** Revokes a key of the environment, which goes on standing there. */
export async function revokeConfigured(
  connection: Connection,
  id: string,
  revoked: { by: string; at: Instant },
): Promise<void> {
  const { at } = revoked;
  const doc = { secret: null, madeAt: at, madeBy: null, from: at, until: at, revoked };
  await signingKeysOf(connection).updateOne(
    { _id: id },
    { $setOnInsert: doc },
    { upsert: true, ...DURABLE },
  );
}
