import { type Identifying, identify } from '../../../src/api/access/identify.ts';
import { sessionValue } from '../../../src/api/access/session-cookie.ts';
import type { Identify } from '../../../src/api/who-asks.ts';
import { believedIdentity } from './named.ts';

/** Whoever has signed in; who shows neither session nor token is whom the tests' header names. */
export const signedInOrNamed = (parts: Identifying): Identify => {
  const signedIn = identify(parts);
  return async (req) => {
    const brings =
      req.get('Authorization') !== undefined || sessionValue(req, parts.publicUrl) !== null;
    return brings ? signedIn(req) : believedIdentity(req);
  };
};

/** Whoever has signed in, also whom the tests' header names if his session or token is no good. */
export const signedInElseNamed = (parts: Identifying): Identify => {
  const signedIn = identify(parts);
  return async (req) => (await signedIn(req)) ?? believedIdentity(req);
};
