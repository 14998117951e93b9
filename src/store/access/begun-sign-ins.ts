import type { Connection } from 'mongoose';
import { addMs, type Instant } from '../../domain/calendar/instant.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { digestOfOpaque, opaque } from './opaque.ts';

/** How long somebody may take at the provider. */
export const BEGUN_MINUTES = 10;

/** A sign-in that somebody has begun at a provider. Whoever holds the cookie ends it, once. */
export interface BegunSignIn {
  /** SHA-256 of the value in the cookie. */
  _id: string;
  state: string;
  nonce: string;
  /** Proves to the provider that whoever shows the code is who has asked for it (RFC 7636). */
  verifier: string;
  /** Where he goes on in this house; null: to his account. */
  to: string | null;
  endsAt: Instant;
  /** Real time of its making; long after it the document is dropped. */
  at: Date;
}

const begunOf = (connection: Connection) => collectionOf<BegunSignIn>(connection, 'begunSignIns');

/** Keeps what was begun. @returns the value that ends it, which is kept nowhere. */
export async function keepBegun(
  connection: Connection,
  begun: Pick<BegunSignIn, 'state' | 'nonce' | 'verifier' | 'to'>,
  now: Instant,
): Promise<string> {
  const value = opaque();
  const endsAt = addMs(now, BEGUN_MINUTES * 60_000);
  const doc = { ...begun, _id: digestOfOpaque(value), endsAt, at: new Date() };
  await begunOf(connection).insertOne(doc, DURABLE);
  return value;
}

/** What was begun under that value, which is thereby used up; null where there is nothing, or nothing any more. */
export async function takeBegun(
  connection: Connection,
  value: string,
  now: Instant,
): Promise<BegunSignIn | null> {
  const begun = await begunOf(connection).findOneAndDelete({ _id: digestOfOpaque(value) }, DURABLE);
  return begun !== null && begun.endsAt > now ? begun : null;
}
