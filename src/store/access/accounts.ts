import { type Connection, mongo } from 'mongoose';
import { onOneLine } from '../../domain/access/call-record.ts';
import type { Administrator } from '../../domain/access/roles.ts';
import type { Instant } from '../../domain/calendar/instant.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { realPostingsOf } from '../roster.ts';
import type { ProviderIdentity } from './provider-identity.ts';
import { endSessionsOf } from './sessions.ts';
import { revokeTokensOf } from './tokens.ts';

/** Somebody: his id is the holder of his posts. */
export interface Person {
  id: string;
  name: string;
}

/** With what a person signs in. */
export interface AccountDoc {
  /** Login name, in small letters. */
  _id: string;
  person: Person;
  /** A PHC string of scrypt. */
  password: string;
  /** True until its owner has chosen a password of his own. */
  mustChange: boolean;
  passwordAt: Instant;
  disabledAt: Instant | null;
  /** 三员: which administrator it is; it then has no post and no grant. */
  administrator: Administrator | null;
  /** True for an account of a demonstration: it also acts for the people of rehearsals, and production does not start with it. */
  demo: boolean;
  createdAt: Instant;
  /** Id of the person who has made it; `machine` for whoever sits at the machine itself, `oidc` for the provider's word. */
  createdBy: string;
  /** 统一身份认证: as whom the provider knows its owner; none where he signs in with his password alone. */
  identity?: LinkedIdentity | null;
}

/** An identity with who has linked it, by id; `oidc` for a claim that named the person. */
export interface LinkedIdentity extends ProviderIdentity {
  linkedAt: Instant;
  linkedBy: string;
}

/** Why an account is not made. */
export type AccountFault = 'account-taken' | 'person-has-account' | 'administrator-has-posts';

const accountsOf = (connection: Connection) => collectionOf<AccountDoc>(connection, 'accounts');

/** How login names are written: three characters or more, that nobody mistakes for others. */
export const LOGIN_NAME = /^[a-z0-9][a-z0-9._-]{2,59}$/;

/** A login name as it is looked up; who types it need not mind capitals. */
export const loginName = (typed: string): string => typed.trim().toLowerCase();

/** True for a person who holds, or is to hold, a post outside of rehearsals; posts that have ended do not count. */
async function hasPosts(connection: Connection, person: string, today: string): Promise<boolean> {
  const postings = await realPostingsOf(connection, person);
  return postings.some(({ until }) => until === null || until >= today);
}

/**
 * An account that is to be made, as everybody's begins: in use, and neither an administrator's nor a demonstration's unless said.
 * Its name is of what is seen alone, wherever it comes from.
 */
export function newAccount({
  at,
  by,
  person,
  ...given
}: Pick<AccountDoc, '_id' | 'person' | 'password' | 'mustChange'> &
  Partial<Pick<AccountDoc, 'administrator' | 'demo'>> & { at: Instant; by: string }): AccountDoc {
  return {
    administrator: null,
    demo: false,
    ...given,
    person: { ...person, name: onOneLine(person.name) },
    passwordAt: at,
    disabledAt: null,
    createdAt: at,
    createdBy: by,
  };
}

/** Makes an account. @returns what stands in the way, or null. */
export async function addAccount(
  connection: Connection,
  account: AccountDoc,
  today: string,
): Promise<AccountFault | null> {
  const { person, administrator } = account;
  if (administrator !== null && (await hasPosts(connection, person.id, today)))
    return 'administrator-has-posts';
  try {
    await accountsOf(connection).insertOne(account, DURABLE);
    return null;
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== 11_000) throw error;
    const taken = await findAccount(connection, account._id);
    return taken === null ? 'person-has-account' : 'account-taken';
  }
}

/** The account of that login name, or null. */
export const findAccount = (connection: Connection, login: string): Promise<AccountDoc | null> =>
  accountsOf(connection).findOne({ _id: login });

/** The account of a person, or null. */
export const accountOf = (connection: Connection, person: string): Promise<AccountDoc | null> =>
  accountsOf(connection).findOne({ 'person.id': person } as never);

/** All accounts in the order of their login names. */
export const listAccounts = (connection: Connection): Promise<AccountDoc[]> =>
  accountsOf(connection).find({}).sort({ _id: 1 }).toArray();

/** Accounts of a demonstration, also those out of use, which somebody could take back into it, in the order of their login names. */
export const demoAccounts = (connection: Connection): Promise<AccountDoc[]> =>
  accountsOf(connection).find({ demo: true }).sort({ _id: 1 }).toArray();

/** True for a person whose account is an administrator's: he is put at no post. */
export async function isAdministrators(connection: Connection, person: string): Promise<boolean> {
  const query = { 'person.id': person, administrator: { $ne: null } };
  return (await accountsOf(connection).findOne(query as never)) !== null;
}

/** Ends all that an account has open: its sessions and its tokens. */
async function endAllOf(connection: Connection, login: string): Promise<void> {
  await endSessionsOf(connection, login);
  await revokeTokensOf(connection, login);
}

/** Removes an account with all that is open under it: one of a demonstration, the only kind that does not stay. */
export async function removeAccount(connection: Connection, login: string): Promise<void> {
  const { deletedCount } = await accountsOf(connection).deleteOne(
    { _id: login, demo: true },
    DURABLE,
  );
  if (deletedCount > 0) await endAllOf(connection, login);
}

/** Takes an account out of use with all that is open under it, or back into use. */
export async function setDisabled(
  connection: Connection,
  login: string,
  disabledAt: Instant | null,
): Promise<void> {
  await accountsOf(connection).updateOne({ _id: login }, { $set: { disabledAt } }, DURABLE);
  if (disabledAt !== null) await endAllOf(connection, login);
}

/** Gives an account a password that its owner has to change, and ends all that is open under it. */
export async function resetPassword(
  connection: Connection,
  login: string,
  { hash, at }: { hash: string; at: Instant },
): Promise<void> {
  const changed = { password: hash, mustChange: true, passwordAt: at };
  await accountsOf(connection).updateOne({ _id: login }, { $set: changed }, DURABLE);
  await endAllOf(connection, login);
}

/**
 * Gives an account the password that its owner has chosen, and ends every session under the old one.
 * @returns false where another password has been set meanwhile.
 */
export async function changePassword(
  connection: Connection,
  { _id, password }: AccountDoc,
  { hash, at }: { hash: string; at: Instant },
): Promise<boolean> {
  const changed = { password: hash, mustChange: false, passwordAt: at };
  const { modifiedCount } = await accountsOf(connection).updateOne(
    { _id, password },
    { $set: changed },
    DURABLE,
  );
  if (modifiedCount > 0) await endSessionsOf(connection, _id);
  return modifiedCount > 0;
}
