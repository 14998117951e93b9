import type { Connection } from 'mongoose';
import { collectionOf } from './models.ts';
import type { NoticeDoc } from './stored.ts';
import { summaryOf } from './summary.ts';

/** Letters that are read at once. */
const BATCH = 200;

/** Adds to documents of an earlier version what lists and accounts read; safe to repeat and to run side by side. */
export async function completeStored(connection: Connection): Promise<void> {
  const notices = collectionOf<NoticeDoc>(connection, 'notices');
  const old = notices.find({ summary: { $exists: false } } as never).batchSize(BATCH);
  // A letter that has gone on meanwhile was written whole.
  for await (const { _id, seq, notice } of old)
    await notices.updateOne({ _id, seq }, { $set: { summary: summaryOf(notice) } });
  await collectionOf(connection, 'drafts').updateMany(
    { findingCount: { $exists: false } } as never,
    [{ $set: { findingCount: { $size: { $ifNull: ['$findings', []] } } } }],
  );
}
