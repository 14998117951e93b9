import type { Connection } from 'mongoose';
import type { IsoDate } from '../../domain/calendar/instant.ts';
import { addDays } from '../../domain/calendar/instant.ts';
import type { Post } from '../../domain/policy/policy.ts';
import { collectionOf, DURABLE } from '../models.ts';
import { type Deputising, type PostingDoc, type PostsOf, sideOf } from '../roster.ts';

/** Who is a deputy at which post, and in whose place. */
export interface Deputyship extends PostsOf {
  post: Post;
  /** Id of the deputy. */
  holder: string;
  /** Id of whoever he acts for. */
  of: string;
}

const deputiesAt = ({ register, unit, post, holder, of }: Deputyship) => ({
  ...{ register, unit, post, holder },
  'deputyFor.id': of,
});

/**
 * Enters a deputy among the people at a post. The same person for the same one from the same day on is one entry: entered
 * again with another last day it has that from then on, and repeating it changes nothing.
 * @returns true when something has changed.
 */
export async function putDeputy(
  connection: Connection,
  posting: Omit<PostingDoc, '_id' | 'delegation'> & { until: IsoDate; deputyFor: Deputising },
): Promise<boolean> {
  const { post, holder, from, deputyFor } = posting;
  const _id = `${sideOf(posting)}/${post}/${holder}/for/${deputyFor.id}/${from}`;
  const { modifiedCount, upsertedCount } = await collectionOf<PostingDoc>(
    connection,
    'postings',
  ).updateOne({ _id }, { $set: posting }, { upsert: true, ...DURABLE });
  return modifiedCount + upsertedCount > 0;
}

/**
 * Ends what a deputy does in somebody's place with that day; what has not begun by then never does. Nothing is deleted.
 * @returns true when something has changed.
 */
export async function endDeputy(
  connection: Connection,
  deputyship: Deputyship,
  until: IsoDate,
): Promise<boolean> {
  const postings = collectionOf<PostingDoc>(connection, 'postings');
  const known = await postings
    .find({ ...deputiesAt(deputyship), until: { $gt: until } } as never)
    .toArray();
  for (const { _id, from } of known) {
    const last = from > until ? addDays(from, -1) : until;
    await postings.updateOne({ _id }, { $set: { until: last } }, DURABLE);
  }
  return known.length > 0;
}
