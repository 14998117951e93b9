import type { Connection } from 'mongoose';
import { collectionOf, DURABLE } from './models.ts';

/** One look-back (回头看) at closed findings of a campaign. */
export interface LookBackDoc {
  _id: string;
  campaign: string;
  asOf: string;
  candidates: number;
  by: string;
  /** The sample, each with what was found. */
  sample: LookedAt[];
}

/** A finding of a sample, with what was found at it. */
export interface LookedAt {
  ref: string;
  relapsed: boolean | null;
  note: string | null;
  at: string | null;
}

const lookBacksOf = (connection: Connection) => collectionOf<LookBackDoc>(connection, 'lookBacks');

/** Keeps a look-back; one that was drawn before stands. */
export async function keepLookBack(connection: Connection, doc: LookBackDoc): Promise<LookBackDoc> {
  const { _id, ...content } = doc;
  await lookBacksOf(connection).updateOne(
    { _id },
    { $setOnInsert: content },
    { upsert: true, ...DURABLE },
  );
  return (await findLookBack(connection, _id)) ?? doc;
}

/** A look-back, or null. */
export const findLookBack = (connection: Connection, id: string): Promise<LookBackDoc | null> =>
  lookBacksOf(connection).findOne({ _id: id });

/**
 * Notes what was found at one finding of the sample; the first note stands.
 * @returns what stands, or null when it is not in the sample.
 */
export async function noteLookedAt(
  connection: Connection,
  id: string,
  seen: { ref: string; relapsed: boolean; note: string; at: string },
): Promise<LookedAt | null> {
  const { ref, ...found } = seen;
  const lookBacks = lookBacksOf(connection);
  await lookBacks.updateOne(
    { _id: id, sample: { $elemMatch: { ref, at: null } } },
    {
      $set: {
        'sample.$.relapsed': found.relapsed,
        'sample.$.note': found.note,
        'sample.$.at': found.at,
      },
    },
    DURABLE,
  );
  const doc = await lookBacks.findOne({ _id: id, 'sample.ref': ref });
  return doc?.sample.find((one) => one.ref === ref) ?? null;
}
