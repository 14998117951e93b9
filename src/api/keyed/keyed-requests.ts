import { type Connection, mongo } from 'mongoose';
import { canonical } from '../../domain/notice/chain.ts';
import { collectionOf } from '../../store/models.ts';
import { Problem } from '../problem.ts';
import type { Asked, Reply } from '../route.ts';
import { digestOfRequest, principalOf } from './own-space.ts';

interface RequestDoc {
  _id: string;
  digest: string;
  at: Date;
  reply: { status: number; body: unknown } | null;
}

/** After this long a request without an answer is taken to have died with its process. */
const STALE_MS = 60_000;

/**
 * Runs a keyed request once: the same key with the same request as a whole gets the stored answer, with
 * another 422, while it is in flight 409 (draft-ietf-httpapi-idempotency-key-header-07). The key is
 * bound to who asks and to the path. Failures of ours are not stored, so they can be repeated.
 */
export async function answeredOnce<R extends Reply>(
  connection: Connection,
  asked: Asked<unknown, unknown>,
  work: () => Promise<R>,
): Promise<R> {
  const requests = collectionOf<RequestDoc>(connection, 'requests');
  const { method, path } = asked.req;
  const _id = canonical([...principalOf(asked), method.toLowerCase(), path, asked.key]);
  const digest = digestOfRequest(asked);
  const fresh: RequestDoc = { _id, digest, at: new Date(), reply: null };
  try {
    await requests.insertOne(fresh);
  } catch (error) {
    if (!(error instanceof mongo.MongoServerError) || error.code !== 11_000) throw error;
    const stored = await repeated(requests, fresh);
    if (stored !== null) return stored as R;
  }
  try {
    const reply = await work();
    const kept = { status: reply.status ?? 200, body: reply.body ?? null };
    await requests.updateOne({ _id }, { $set: { reply: kept } });
    return reply;
  } catch (error) {
    await requests.deleteOne({ _id });
    throw error;
  }
}

/** The answer of an earlier request under the same key, or null when this one has to do its work. */
async function repeated(
  requests: ReturnType<typeof collectionOf<RequestDoc>>,
  fresh: RequestDoc,
): Promise<Reply | null> {
  const stored = await requests.findOne({ _id: fresh._id });
  if (stored === null) return null;
  if (stored.digest !== fresh.digest) throw new Problem('key-reused');
  if (stored.reply !== null) return stored.reply;
  const stale = new Date(Date.now() - STALE_MS);
  const taken = await requests.updateOne(
    { _id: fresh._id, reply: null, at: { $lt: stale } },
    { $set: { at: fresh.at } },
  );
  if (taken.modifiedCount === 0) throw new Problem('key-in-flight');
  return null;
}
