import type { Connection } from 'mongoose';
import type { Sight } from '../../domain/access/identity.ts';
import { both, lettersTouched } from '../access/sight.ts';
import { collectionOf } from '../models.ts';
import type { NoticeDoc } from '../stored.ts';

/** How far the letters of these ids are that lie in a sight. */
export async function versionsOf(
  connection: Connection,
  sight: Sight,
  ids: readonly string[],
): Promise<{ id: string; seq: number }[]> {
  if (ids.length === 0) return [];
  const docs = await collectionOf<NoticeDoc>(connection, 'notices')
    .find(both(lettersTouched(sight), { _id: { $in: ids } }) as never)
    .project<{ _id: string; seq: number }>({ seq: 1 })
    .sort({ _id: 1 })
    .toArray();
  return docs.map(({ _id, seq }) => ({ id: _id, seq }));
}
