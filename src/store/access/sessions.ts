import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { digestOfOpaque, opaque, publicId } from './opaque.ts';

const MINUTE_MS = 60_000;
/** A session that nobody uses ends after half an hour, and every session after a working day. */
const IDLE_MS = 30 * MINUTE_MS;
const LONGEST_MS = 12 * 60 * MINUTE_MS;
/** How exactly the last use is kept; a write for each request would cost more than it tells. */
const SEEN_MS = MINUTE_MS;

/** Somebody who has signed in at one device. Only what its browser holds opens it, and of that the digest alone is kept. */
export interface SessionDoc {
  /** SHA-256 of the value in the cookie. */
  _id: string;
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
}

/** Where somebody has signed in. */
export type Device = Pick<SessionDoc, 'ip' | 'userAgent'>;

const sessionsOf = (connection: Connection) => collectionOf<SessionDoc>(connection, 'sessions');

/** Opens a session. @returns the value that opens it, which is kept nowhere. */
export async function openSession(
  connection: Connection,
  account: string,
  device: Device,
  now: Instant,
): Promise<{ value: string; session: SessionDoc }> {
  const value = opaque();
  const session: SessionDoc = {
    _id: digestOfOpaque(value),
    id: publicId('s'),
    account,
    createdAt: now,
    lastSeenAt: now,
    endsAt: addMs(now, LONGEST_MS),
    ...device,
    at: new Date(),
  };
  await sessionsOf(connection).insertOne(session, DURABLE);
  return { value, session };
}

const inForce = (now: Instant) => ({
  endsAt: { $gt: now },
  lastSeenAt: { $gt: addMs(now, -IDLE_MS) },
});

/** The session that a value opens, which is thereby used; null where there is none, or none any more. */
export async function sessionOf(
  connection: Connection,
  value: string,
  now: Instant,
): Promise<SessionDoc | null> {
  const sessions = sessionsOf(connection);
  const _id = digestOfOpaque(value);
  const session = await sessions.findOne({ _id, ...inForce(now) });
  if (session !== null && session.lastSeenAt <= addMs(now, -SEEN_MS))
    await sessions.updateOne({ _id }, { $set: { lastSeenAt: now } });
  return session;
}

/** The sessions of an account that are in force, the newest first. */
export const listSessions = (
  connection: Connection,
  account: string,
  now: Instant,
): Promise<SessionDoc[]> =>
  sessionsOf(connection)
    .find({ account, ...inForce(now) })
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
