import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { collectionOf } from '../src/store/models.ts';

/**
 * The secret that signs links and cursors: the configured one, or one made at first start and kept
 * in the database, so that all replicas agree and links outlive a restart.
 */
export async function secretOf(
  connection: Connection,
  configured: string | undefined,
): Promise<string> {
  if (configured !== undefined) return configured;
  const counters = collectionOf<{ _id: string; value: string }>(connection, 'counters');
  const fresh = randomBytes(32).toString('base64url');
  await counters.updateOne({ _id: 'secret' }, { $setOnInsert: { value: fresh } }, { upsert: true });
  const kept = await counters.findOne({ _id: 'secret' });
  return kept?.value ?? fresh;
}
