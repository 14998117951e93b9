import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from '../models.ts';
import { givePlaceBack, type Limit, takePlace } from './budgets.ts';

/** What a code opens: the link of one matter, for one person. */
export interface CodeDoc {
  /** The digest of code and 文号. */
  _id: string;
  notice: string;
  unit: string;
  post: string;
  holder: string;
  act: string;
  nonce: string;
  /** When it ends; then the index forgets it. */
  at: Date;
}

const codesIn = (connection: Connection) => collectionOf<CodeDoc>(connection, 'answerCodes');

/** Keeps what a code opens; told again, it is good for as long as the later message. */
export async function keepCode(connection: Connection, code: CodeDoc): Promise<void> {
  const { _id, ...opens } = code;
  await codesIn(connection).updateOne({ _id }, { $set: opens }, { upsert: true, ...DURABLE });
}

/** Wrong codes for one letter within an hour: 50 bits are then guessed in no lifetime. */
const TRIES: readonly Limit[] = [{ count: 5, ms: 3_600_000, whole: true }];

/** What somebody who types a code may do. */
export type Tried =
  | { kind: 'opens'; code: CodeDoc }
  | { kind: 'wrong' }
  | { kind: 'wait'; ms: number };

/**
 * Tries a code. The try is counted before it is looked at, so that no two at one moment are one; one that opens is given back.
 * @param number the letter's number as it was typed, by which tries are counted.
 */
export async function tryCode(
  connection: Connection,
  number: string,
  key: string | null,
  nowMs: number,
): Promise<Tried> {
  const scope = `code/${number}`;
  const ms = await takePlace(connection, scope, TRIES, nowMs);
  if (ms > 0) return { kind: 'wait', ms };
  const code = key === null ? null : await codesIn(connection).findOne({ _id: key });
  if (code === null || code.at.getTime() < nowMs) return { kind: 'wrong' };
  await givePlaceBack(connection, scope, nowMs);
  return { kind: 'opens', code };
}
