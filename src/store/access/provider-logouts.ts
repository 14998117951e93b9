import { type Connection, mongo } from 'mongoose';
import { digestOf } from '../../domain/notice/chain.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { endProvided, type SessionDoc, type SignedOut } from './sessions.ts';

/** What a provider has said of somebody who has signed out there. */
interface ProviderLogout extends SignedOut {
  /** Digest of issuer and `jti`: the same word is taken once. */
  _id: string;
  /** When the provider has said it, in seconds. */
  iat: number;
  /** False until its sessions have ended: a process that died meanwhile is made up for when the provider says it again. */
  done: boolean;
  at: Date;
}

const logoutsOf = (connection: Connection) =>
  collectionOf<ProviderLogout>(connection, 'providerLogouts');

/**
 * Ends what a provider has opened for whom it has signed out.
 * @returns false for a word that was taken before.
 */
export async function signOutByProvider(
  connection: Connection,
  said: SignedOut & { jti: string; iat: number },
): Promise<boolean> {
  const { jti, ...whom } = said;
  const _id = digestOf(JSON.stringify([whom.issuer, jti]));
  const logouts = logoutsOf(connection);
  try {
    await logouts.insertOne({ ...whom, _id, done: false, at: new Date() }, DURABLE);
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== 11_000) throw error;
    if ((await logouts.findOne({ _id }))?.done !== false) return false;
  }
  await endProvided(connection, whom);
  await logouts.updateOne({ _id }, { $set: { done: true } }, DURABLE);
  return true;
}

/**
 * True if the provider has signed out whom a session is of while it was being opened.
 * @param iat when the provider has said who he is, in seconds.
 */
export async function isSignedOut(
  connection: Connection,
  { provider }: Pick<SessionDoc, 'provider'>,
  iat: number,
): Promise<boolean> {
  if (provider === undefined) return false;
  const { issuer, subject, sid } = provider;
  const person = { issuer, subject, sid: null, iat: { $gte: iat } };
  const query = { $or: [person, ...(sid === null ? [] : [{ issuer, sid }])] };
  return (await logoutsOf(connection).findOne(query as never)) !== null;
}
