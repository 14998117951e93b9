import type { Keys } from '../../src/store/keys/signing-keys.ts';

/** A house with one key, whose secret this is. */
export function oneKey(secret: string, id = 'k1'): Keys {
  const signing = { id, secret };
  const good = new Map([[id, signing]]);
  return { signing, good, revoked: new Set(), nonceSeed: 'the seed of the tests' };
}
