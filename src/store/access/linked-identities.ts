import { type Connection, mongo } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';
import type { AccountDoc, LinkedIdentity } from './accounts.ts';
import type { ProviderIdentity } from './provider-identity.ts';
import { endProvidedOf } from './sessions.ts';

const accountsOf = (connection: Connection) => collectionOf<AccountDoc>(connection, 'accounts');

/** The account that somebody at a provider opens, or null. */
export const accountLinked = (
  connection: Connection,
  { issuer, subject }: ProviderIdentity,
): Promise<AccountDoc | null> =>
  accountsOf(connection).findOne({
    'identity.issuer': issuer,
    'identity.subject': subject,
  } as never);

/** Sets the identity of an account that fits the filter. @returns false where none does, or another account has that identity. */
async function setIdentity(
  connection: Connection,
  filter: Record<string, unknown>,
  identity: LinkedIdentity,
): Promise<boolean> {
  try {
    const { matchedCount } = await accountsOf(connection).updateOne(
      filter as never,
      { $set: { identity } },
      DURABLE,
    );
    return matchedCount > 0;
  } catch (error) {
    if (error instanceof mongo.MongoServerError && error.code === 11_000) return false;
    throw error;
  }
}

/**
 * Links an account with somebody at a provider, in the place of whoever it was linked with, whose sessions end.
 * @returns false where another account has that identity.
 */
export async function linkIdentity(
  connection: Connection,
  login: string,
  identity: LinkedIdentity,
): Promise<boolean> {
  const linked = await setIdentity(connection, { _id: login }, identity);
  if (linked) await endProvidedOf(connection, login);
  return linked;
}

/** Links an account that a claim has named, at the first sign-in. @returns false where it is linked meanwhile, or somebody else is. */
export const linkFirst = (
  connection: Connection,
  login: string,
  identity: LinkedIdentity,
): Promise<boolean> => setIdentity(connection, { _id: login, identity: null }, identity);

/** Takes the identity from an account, and ends what was opened by it. */
export async function unlinkIdentity(connection: Connection, login: string): Promise<void> {
  await accountsOf(connection).updateOne({ _id: login }, { $set: { identity: null } }, DURABLE);
  await endProvidedOf(connection, login);
}
