import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import type { OfficePost } from '../../domain/policy/policy.ts';
import { type Keys, sealOf } from '../keys/signing-keys.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { opaque, publicId } from './opaque.ts';
import type { ProviderIdentity } from './provider-identity.ts';

const MINUTE_MS = 60_000;
/** A session that nobody uses ends after half an hour, and every session after a working day. */
const IDLE_MS = 30 * MINUTE_MS;
const LONGEST_MS = 12 * 60 * MINUTE_MS;
/** How exactly the last use is kept; a write for each request would cost more than it tells. */
const SEEN_MS = MINUTE_MS;

/**
 * Somebody who has signed in at one device. Only what its browser holds opens it, and of that a seal alone is kept, which is
 * made with a key of the house: it ends with that key.
 */
export interface SessionDoc {
  /** Seal of the value in the cookie. */
  _id: string;
  /** Id of the key that seals it. */
  key: string;
  /** Names it in lists; opens nothing. */
  id: string;
  /** Login name. */
  account: string;
  createdAt: Instant;
  /** Last use, to the minute. */
  lastSeenAt: Instant;
  /** When it ends, however much it is used. */
  endsAt: Instant;
  ip: string;
  userAgent: string;
  /** Real time of its making; long after it the document is dropped. */
  at: Date;
  /** Set for one that a provider has opened (统一身份认证). */
  provider?: ProviderSession;
}

/** What a session knows of the provider that has opened it. */
export interface ProviderSession extends ProviderIdentity {
  /** The provider's own session, where it has told which. */
  sid: string | null;
  /** With what the provider is asked to end its session as well; null where it is too long to be sent. */
  idToken: string | null;
  /** Posts of the office that its claims give; they are his in this session alone. */
  posts: readonly OfficePost[];
}

/** Where somebody has signed in. */
export type Device = Pick<SessionDoc, 'ip' | 'userAgent'>;

const sessionsOf = (connection: Connection) => collectionOf<SessionDoc>(connection, 'sessions');

/** Opens a session. @returns the value that opens it, which is kept nowhere. */
export async function openSession(
  connection: Connection,
  { signing }: Pick<Keys, 'signing'>,
  { account, ...device }: Device & Pick<SessionDoc, 'account'>,
  now: Instant,
  provider?: ProviderSession,
): Promise<{ value: string; session: SessionDoc }> {
  const value = `${signing.id}.${opaque()}`;
  const session: SessionDoc = {
    _id: sealOf(signing, value),
    key: signing.id,
    id: publicId('s'),
    account,
    createdAt: now,
    lastSeenAt: now,
    endsAt: addMs(now, LONGEST_MS),
    ...device,
    at: new Date(),
    ...(provider === undefined ? {} : { provider }),
  };
  await sessionsOf(connection).insertOne(session, DURABLE);
  return { value, session };
}

const inForce = (now: Instant, { good }: Pick<Keys, 'good'>) => ({
  key: { $in: [...good.keys()] },
  endsAt: { $gt: now },
  lastSeenAt: { $gt: addMs(now, -IDLE_MS) },
});

/** The session that a value opens, which is thereby used; null where there is none, or none any more. */
export async function sessionOf(
  connection: Connection,
  keys: Pick<Keys, 'good'>,
  value: string,
  now: Instant,
): Promise<SessionDoc | null> {
  const key = keys.good.get(value.split('.')[0] ?? '');
  if (key === undefined) return null;
  const sessions = sessionsOf(connection);
  const _id = sealOf(key, value);
  const session = await sessions.findOne({ _id, ...inForce(now, keys) });
  if (session !== null && session.lastSeenAt <= addMs(now, -SEEN_MS))
    await sessions.updateOne({ _id }, { $set: { lastSeenAt: now } });
  return session;
}

/** The sessions of an account that are in force, the newest first. */
export const listSessions = (
  connection: Connection,
  keys: Pick<Keys, 'good'>,
  account: string,
  now: Instant,
): Promise<SessionDoc[]> =>
  sessionsOf(connection)
    .find({ account, ...inForce(now, keys) })
    .sort({ createdAt: -1, _id: 1 })
    .toArray();

/** Ends one session of an account, by the id that lists name. @returns false where it has none of that id. */
export async function endSession(
  connection: Connection,
  account: string,
  id: string,
): Promise<boolean> {
  const { deletedCount } = await sessionsOf(connection).deleteOne({ account, id }, DURABLE);
  return deletedCount > 0;
}

/** Ends every session of an account. */
export async function endSessionsOf(connection: Connection, account: string): Promise<void> {
  await sessionsOf(connection).deleteMany({ account }, DURABLE);
}

/** Ends every session of an account that a provider has opened. */
export async function endProvidedOf(connection: Connection, account: string): Promise<void> {
  const query = { account, 'provider.subject': { $exists: true } };
  await sessionsOf(connection).deleteMany(query as never, DURABLE);
}

/** Whom a provider has signed out: a person of its own, one of its sessions, or a person in one session. */
export interface SignedOut {
  issuer: string;
  subject: string | null;
  sid: string | null;
}

/** Ends the sessions that a provider has opened for whom it has signed out. @returns how many. */
export async function endProvided(
  connection: Connection,
  { issuer, subject, sid }: SignedOut,
): Promise<number> {
  if (subject === null && sid === null) return 0;
  const query = {
    'provider.issuer': issuer,
    ...(subject === null ? {} : { 'provider.subject': subject }),
    ...(sid === null ? {} : { 'provider.sid': sid }),
  };
  return (await sessionsOf(connection).deleteMany(query as never, DURABLE)).deletedCount;
}
