import type { Request } from 'express';
import { instantOfMs } from '../../domain/calendar/instant.ts';
import {
  type AccountDoc,
  findAccount,
  loginName,
  changePassword as setPassword,
} from '../../store/access/accounts.ts';
import { hashOf, isPassword, passwordFault } from '../../store/access/passwords.ts';
import {
  type Device,
  endSession,
  openSession,
  type ProviderSession,
  type SessionDoc,
  sessionOf,
} from '../../store/access/sessions.ts';
import { mayTry, type Try } from '../../store/access/tries.ts';
import { TooManyWait } from '../../taking-turns.ts';
import { Problem } from '../problem.ts';
import type { Identifying } from './identify.ts';
import { PASSWORD_FAULTS } from './password-faults.ts';
import { sessionValue } from './session-cookie.ts';

/** Where a request comes from, as a list of sessions shows it. */
const deviceOf = (req: Request): Device => ({
  ip: req.ip ?? '',
  userAgent: (req.get('User-Agent') ?? '').slice(0, 200),
});

/** A hashing, or `sign-in-busy` where too many wait; what was not looked at counts for nothing. */
async function hashed<T>(work: () => Promise<T>, tried?: Try): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await tried?.unseen();
    throw error instanceof TooManyWait ? new Problem('sign-in-busy') : error;
  }
}

/**
 * The account whose password this is; null where there is none, at the same cost.
 * @throws Problem `too-many-tries`, `sign-in-busy`.
 */
async function proven(
  { connection, nowMs }: Identifying,
  req: Request,
  given: { account: string; password: string },
): Promise<AccountDoc | null> {
  const login = loginName(given.account);
  const asked = { account: login, ip: deviceOf(req).ip };
  const allowed = await mayTry(connection, asked, nowMs());
  if (!allowed.ok)
    throw new Problem('too-many-tries', { retryAfterS: Math.ceil(allowed.waitMs / 1000) });
  const { tried } = allowed;
  const account = await findAccount(connection, login);
  const isRight = await hashed(() => isPassword(given.password, account?.password ?? null), tried);
  if (account === null || !isRight || account.disabledAt !== null) {
    await tried.failed(nowMs());
    return null;
  }
  await tried.succeeded();
  return account;
}

/**
 * Opens a session for an account whose owner has shown who he is: by his password, or by a provider. What the browser had before goes on.
 * @throws Problem `sign-in-failed` where the account was changed meanwhile.
 */
export async function opened(
  { connection, keys, nowMs }: Identifying,
  req: Request,
  { _id, password }: Pick<AccountDoc, '_id' | 'password'>,
  provider?: ProviderSession,
): Promise<{ value: string; session: SessionDoc }> {
  const now = instantOfMs(nowMs());
  const { value, session } = await openSession(
    connection,
    await keys.read(),
    { account: _id, ...deviceOf(req) },
    now,
    provider,
  );
  // Whoever changes the password or takes the account out of use ends the sessions that he finds; this one may have come after.
  const account = await findAccount(connection, _id);
  if (account !== null && account.password === password && account.disabledAt === null)
    return { value, session };
  await endSession(connection, _id, session.id);
  throw new Problem('sign-in-failed');
}

/**
 * Signs a person in. The session is a new one whatever the browser had, and what it had is ended.
 * @returns the value of its cookie, and the account.
 * @throws Problem `sign-in-failed`, `too-many-tries`, `sign-in-busy`.
 */
export async function signIn(
  parts: Identifying,
  req: Request,
  given: { account: string; password: string },
): Promise<{ value: string; account: AccountDoc }> {
  const account = await proven(parts, req, given);
  if (account === null) throw new Problem('sign-in-failed');
  const before = sessionValue(req, parts.publicUrl);
  const { value } = await opened(parts, req, account);
  await left(parts, before);
  return { value, account };
}

/** Ends the session that a browser had before. */
export async function left(
  { connection, keys, nowMs }: Identifying,
  value: string | null,
): Promise<void> {
  if (value === null) return;
  const session = await sessionOf(connection, await keys.read(), value, instantOfMs(nowMs()));
  if (session !== null) await endSession(connection, session.account, session.id);
}

/** @throws Problem `password-unfit` for a new password that will not do. */
function checkNew(
  { _id, person }: AccountDoc,
  { current, next }: { current: string; next: string },
  lang: 'zh' | 'en',
): void {
  const fault =
    next === current ? 'same' : passwordFault(next, { account: _id, name: person.name });
  if (fault === null) return;
  const errors = [{ pointer: '/next', detail: PASSWORD_FAULTS[fault][lang] }];
  throw new Problem('password-unfit', { errors });
}

/**
 * Changes the password of an account, by its owner. Every session ends; the one in which he has done it goes on under a new value.
 * @returns that value.
 * @throws Problem `password-unfit`, `password-wrong`, `too-many-tries`, `sign-in-busy`.
 */
export async function changePassword(
  parts: Identifying,
  req: Request,
  login: string,
  given: { current: string; next: string },
  lang: 'zh' | 'en',
): Promise<string> {
  const { connection, nowMs } = parts;
  const known = await findAccount(connection, login);
  if (known === null) throw new Problem('not-signed-in');
  checkNew(known, given, lang);
  const account = await proven(parts, req, { account: login, password: given.current });
  if (account === null) throw new Problem('password-wrong');
  const hash = await hashed(() => hashOf(given.next));
  const changed = await setPassword(connection, account, { hash, at: instantOfMs(nowMs()) });
  if (!changed) throw new Problem('password-wrong');
  return (await opened(parts, req, { _id: login, password: hash })).value;
}
