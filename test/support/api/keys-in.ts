import type { Connection } from 'mongoose';
import { type KeptKeys, keyRing } from '../../../src/store/keys/key-ring.ts';
import { prepareKeys } from '../../../src/store/keys/stored-keys.ts';

/** The signing keys that a house keeps in its database, as one of its processes has them. */
export async function keysIn(connection: Connection, nowMs: () => number): Promise<KeptKeys> {
  await prepareKeys(connection, false, new Date(nowMs()).toISOString());
  return keyRing({ connection, configured: [], nowMs });
}
