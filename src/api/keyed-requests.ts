import { type Connection, mongo } from 'mongoose';
import { canonical, digestOf } from '../domain/notice/chain.ts';
import { collectionOf } from '../store/models.ts';
import { Problem } from './problem.ts';
import type { Asked, Reply } from './route.ts';

interface RequestDoc {
  _id: string;
  digest: string;
  at: Date;
  reply: { status: number; body: unknown } | null;
}

/** After this long a request without an answer is taken to have died with its process. */
const STALE_MS = 60_000;

/**
 * Runs a keyed request once: the same key with the same content gets the stored answer, with other
 * content 422, while it is in flight 409 (draft-ietf-httpapi-idempotency-key-header-07). The key is
 * bound to who asks and to the route. Failures of ours are not stored, so they can be repeated.
 */
export async function answeredOnce<R extends Reply>(
  connection: Connection,
  asked: Asked<unknown, unknown>,
  work: () => Promise<R>,
): Promise<R> {
  const requests = collectionOf<RequestDoc>(connection, 'requests');
  const { identity, actor } = asked;
  // By whoever has signed in, and as whom he acts: he may play somebody in a rehearsal who has a name of somebody real.
  const who = [identity?.account ?? '', actor?.id ?? identity?.person.id ?? ''].join('/');
  const _id = [who, asked.req.method.toLowerCase(), asked.req.path, asked.key].join('|');
  const digest = digestOf(canonical({ body: asked.body ?? null, actor: asked.actor ?? null }));
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
