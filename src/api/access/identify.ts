import type { Request } from 'express';
import type { Connection } from 'mongoose';
import { isWriting } from '../../domain/access/call-record.ts';
import { dateOf, type IsoDate, instantOfMs } from '../../domain/calendar/instant.ts';
import { identityIn } from '../../store/access/identity-of.ts';
import { type SessionDoc, sessionOf } from '../../store/access/sessions.ts';
import { type Standing, standingOf } from '../../store/access/standing.ts';
import { TOKEN_PREFIX, tokenOf } from '../../store/access/tokens.ts';
import type { KeyRing } from '../../store/keys/signing-keys.ts';
import { Problem } from '../problem.ts';
import type { Identify } from '../who-asks.ts';
import { sessionValue } from './session-cookie.ts';

/** What telling who asks is done with. */
export interface Identifying {
  connection: Connection;
  /** What sessions are sealed with. */
  keys: KeyRing;
  /** Where people reach the house; over TLS the cookie has another name. */
  publicUrl: string;
  nowMs: () => number;
}

/** Login name behind an access token, or null. @throws Problem `token-read-only`. */
async function shownToken(
  { connection, nowMs }: Identifying,
  req: Request,
  authorization: string,
): Promise<string | null> {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (!token?.startsWith(TOKEN_PREFIX)) return null;
  const doc = await tokenOf(connection, token, dateOf(instantOfMs(nowMs())));
  if (doc === null) return null;
  if (doc.readOnly && isWriting(req.method)) throw new Problem('token-read-only');
  return doc.account;
}

/** The session in force whose cookie a request brings; null without one, and for whoever shows a token. */
export async function currentSession(
  { connection, keys, publicUrl, nowMs }: Identifying,
  req: Request,
): Promise<SessionDoc | null> {
  if (req.get('Authorization') !== undefined) return null;
  const value = sessionValue(req, publicUrl);
  if (value === null) return null;
  return sessionOf(connection, await keys.read(), value, instantOfMs(nowMs()));
}

/** The account in use of that login name with what its owner holds, or null. */
async function inUse(
  connection: Connection,
  login: string | null,
  today: IsoDate,
): Promise<Standing | null> {
  if (login === null) return null;
  const standing = await standingOf(connection, login, today);
  return standing?.disabledAt === null ? standing : null;
}

/**
 * Tells who asks: by an access token in `Authorization: Bearer duban_…`, else by the session cookie. It is looked up for each
 * request, so that what was revoked is nobody's at once, in every process.
 */
export const identify =
  (parts: Identifying): Identify =>
  async (req) => {
    const { connection, nowMs } = parts;
    const authorization = req.get('Authorization');
    const session = await currentSession(parts, req);
    const login =
      authorization === undefined
        ? (session?.account ?? null)
        : await shownToken(parts, req, authorization);
    const today = dateOf(instantOfMs(nowMs()));
    const standing = await inUse(connection, login, today);
    if (standing === null) return null;
    return identityIn(connection, standing, session, today);
  };
