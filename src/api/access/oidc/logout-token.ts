import type { JWTPayload } from 'jose';
import type { SignedOut } from '../../../store/access/sessions.ts';
import { Problem } from '../../problem.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** How old the word of a provider may be. */
const OLDEST_S = 600;
const TOLERANCE_S = 60;
const LONGEST = 255;

/** What a provider says of somebody who has signed out there. */
export type SaidLogout = SignedOut & { jti: string; iat: number };

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whom a logout token signs out, whose signature, issuer, audience and end are checked already (OpenID Connect Back-Channel
 * Logout 1.0, 2.4 and 2.6).
 * @throws Problem `logout-token-invalid`.
 */
export function logoutIn(payload: JWTPayload, nowMs: number): Omit<SaidLogout, 'issuer'> {
  const { iat, events } = payload;
  const [jti, subject, sid] = [payload.jti, payload.sub, payload.sid].map(textIn);
  const age = typeof iat === 'number' ? nowMs / 1000 - iat : Number.NaN;
  const isLogout = isObject(events) && isObject(events[EVENT]);
  // An identity token has a nonce: it is never taken for this.
  if (!isLogout || 'nonce' in payload || !(age <= OLDEST_S && age >= -TOLERANCE_S))
    throw new Problem('logout-token-invalid');
  if (!jti || typeof iat !== 'number' || (!subject && !sid))
    throw new Problem('logout-token-invalid');
  return { jti, iat, subject: subject ?? null, sid: sid ?? null };
}
