import { type Identifying, identify } from '../../../src/api/access/identify.ts';
import { believedIdentity } from '../../../src/api/actor.ts';
import type { Identify } from '../../../src/api/who-asks.ts';

/** Whoever has signed in, else whoever a header names. */
export const signedInOrNamed = (parts: Identifying): Identify => {
  const bySession = identify(parts);
  return async (req) => (await bySession(req)) ?? believedIdentity(req);
};
