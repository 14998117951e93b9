import type { Request } from 'express';
import { isWriting } from '../../domain/access/call-record.ts';
import type { Identity } from '../../domain/access/identity.ts';
import { digestOfOpaque } from '../../store/access/opaque.ts';
import type { Identify } from '../who-asks.ts';
import { sessionValue } from './session-cookie.ts';

/**
 * How long it is remembered who shows a session or a token. With the half second for which signing keys are known, what is
 * revoked opens nothing a second later, anywhere.
 */
export const REMEMBERED_MS = 400;

/** As many as are remembered at once; beyond that all are looked up anew. */
const MOST = 2000;

interface Known {
  identity: Identity;
  since: number;
}

/**
 * What a request shows and whether it writes, for which some tokens are no good, as a digest: the memory holds nothing that
 * opens the house.
 */
function shown(req: Request, publicUrl: string): string | null {
  const authorization = req.get('Authorization');
  const value = authorization ?? sessionValue(req, publicUrl);
  if (value === null) return null;
  const how = [authorization === undefined ? 'session' : 'token', isWriting(req.method)];
  return digestOfOpaque(JSON.stringify([...how, value]));
}

/** A clock that only goes forward, in milliseconds. */
const steady = (): number => performance.now();

/**
 * Remembers for a moment who asks, for somebody who asks often: looking it up takes as many reads as a command takes writes.
 * Nobody is remembered who is nobody; `anew` looks up whom the memory knows, for whoever is about to be refused.
 */
export function remembering(
  identify: Identify,
  publicUrl: string,
  clock: () => number = steady,
): Identify {
  const known = new Map<string, Known>();
  return async (req, anew = false) => {
    const key = shown(req, publicUrl);
    if (key === null) return identify(req);
    const found = known.get(key);
    const now = clock();
    if (!anew && found !== undefined && now - found.since < REMEMBERED_MS) return found.identity;
    const identity = await identify(req);
    known.delete(key);
    if (known.size >= MOST) known.clear();
    // As of before it was looked up: what was revoked meanwhile may not have been seen.
    if (identity !== null) known.set(key, { identity, since: now });
    return identity;
  };
}
