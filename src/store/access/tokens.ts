import type { Connection } from 'mongoose';
import type { Instant, IsoDate } from '../../domain/calendar/instant.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { digestOfOpaque, opaque, publicId } from './opaque.ts';

/** How every token begins, so that it is found where it was left lying about. */
export const TOKEN_PREFIX = 'duban_';

/** 访问令牌: what a machine or the command line shows in the place of a person. */
export interface TokenDoc {
  /** SHA-256 of the token. */
  _id: string;
  /** Names it in lists; opens nothing. */
  id: string;
  /** Login name of whose it is; a token can do what he can. */
  account: string;
  /** What its owner calls it. */
  name: string;
  /** True for one that changes nothing. */
  readOnly: boolean;
  createdAt: Instant;
  /** Its last day. */
  until: IsoDate;
  /** Last day of use; null before the first. */
  lastUsedOn: IsoDate | null;
}

const tokensOf = (connection: Connection) => collectionOf<TokenDoc>(connection, 'tokens');

/** Makes a token. @returns the token itself, which is told once and kept nowhere. */
export async function addToken(
  connection: Connection,
  given: Pick<TokenDoc, 'account' | 'name' | 'readOnly' | 'until' | 'createdAt'>,
): Promise<{ token: string; doc: TokenDoc }> {
  const token = `${TOKEN_PREFIX}${opaque()}`;
  const doc = { ...given, _id: digestOfOpaque(token), id: publicId('k'), lastUsedOn: null };
  await tokensOf(connection).insertOne(doc, DURABLE);
  return { token, doc };
}

/** The token in force that was shown, which is thereby used; null for any other text. */
export async function tokenOf(
  connection: Connection,
  token: string,
  today: IsoDate,
): Promise<TokenDoc | null> {
  const tokens = tokensOf(connection);
  const _id = digestOfOpaque(token);
  const doc = await tokens.findOne({ _id, until: { $gte: today } });
  if (doc !== null && doc.lastUsedOn !== today)
    await tokens.updateOne({ _id }, { $set: { lastUsedOn: today } });
  return doc;
}

/** The tokens of an account, the newest first; those that have run out among them. */
export const listTokens = (connection: Connection, account: string): Promise<TokenDoc[]> =>
  tokensOf(connection).find({ account }).sort({ createdAt: -1, _id: 1 }).toArray();

/** Revokes one token of an account. @returns false where it has none of that id. */
export async function revokeToken(
  connection: Connection,
  account: string,
  id: string,
): Promise<boolean> {
  const { deletedCount } = await tokensOf(connection).deleteOne({ account, id }, DURABLE);
  return deletedCount > 0;
}

/** Makes a token in the place of those of the same name, which open nothing from then on. */
export async function renewToken(
  connection: Connection,
  given: Parameters<typeof addToken>[1],
): Promise<{ token: string; doc: TokenDoc }> {
  const { account, name } = given;
  await tokensOf(connection).deleteMany({ account, name }, DURABLE);
  return addToken(connection, given);
}

/** Revokes every token of an account. */
export async function revokeTokensOf(connection: Connection, account: string): Promise<void> {
  await tokensOf(connection).deleteMany({ account }, DURABLE);
}
