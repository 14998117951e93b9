import type { Request } from 'express';
import { instantOfMs } from '../../../domain/calendar/instant.ts';
import type { AccountDoc } from '../../../store/access/accounts.ts';
import { takeBegun } from '../../../store/access/begun-sign-ins.ts';
import { isSignedOut } from '../../../store/access/provider-logouts.ts';
import { endSession } from '../../../store/access/sessions.ts';
import { TooManyWait } from '../../../taking-turns.ts';
import { Problem } from '../../problem.ts';
import type { Identifying } from '../identify.ts';
import { begunValue, sessionValue } from '../session-cookie.ts';
import { left, opened } from '../sign-in.ts';
import type { OidcParty } from './oidc-party.ts';
import { type WhoCame, whoCame } from './who-came.ts';

/** Somebody who has signed in by the provider. */
export interface SignedIn {
  /** What the browser gets as its session. */
  value: string;
  account: AccountDoc;
  to: string | null;
}

/**
 * Signs in whom the provider has sent back, at the browser that has begun it and no other, once.
 * @param known is told whose account it is, whatever comes of it.
 * @throws Problem as `OidcParty.finish` and `whoCame`.
 */
export async function signInByProvider(
  parts: Identifying & { oidc: OidcParty },
  req: Request,
  known: (account: AccountDoc) => void,
): Promise<SignedIn> {
  const { connection, nowMs, publicUrl, oidc } = parts;
  const now = instantOfMs(nowMs());
  const begun = begunValue(req, publicUrl);
  const begunHere = begun === null ? null : await takeBegun(connection, begun, now);
  // Without it the way back is somebody else's, who would have this browser work in his name.
  if (begunHere === null) throw new Problem('oidc-failed');
  const came = await oidc.finish(new URL(req.originalUrl, publicUrl).search, begunHere);
  const { account, posts } = await whoever(() =>
    whoCame(connection, oidc.settings, came.claims, came.session, now),
  );
  known(account);
  const before = sessionValue(req, publicUrl);
  const { value, session } = await opened(parts, req, account, { ...came.session, posts });
  // The provider may have signed him out since it let him in; that word found no session yet.
  if (await isSignedOut(connection, session, came.iat)) {
    await endSession(connection, account._id, session.id);
    throw new Problem('oidc-failed');
  }
  await left(parts, before);
  return { value, account, to: begunHere.to };
}

async function whoever(find: () => Promise<WhoCame>): Promise<WhoCame> {
  try {
    return await find();
  } catch (error) {
    throw error instanceof TooManyWait ? new Problem('sign-in-busy') : error;
  }
}
