import type { Connection } from 'mongoose';
import type { DispatchDoc } from '../dispatches.ts';
import { type InboxPosition, olderThan } from '../inbox.ts';
import { collectionOf } from '../models.ts';

/** Somebody whom a rehearsal has told something. */
export interface RehearsedReader {
  holder: string;
  name: string;
  side: DispatchDoc['side'];
  /** How many messages, and when the last one left. */
  messages: number;
  last: string;
}

const dispatchesIn = (connection: Connection) =>
  collectionOf<DispatchDoc>(connection, 'dispatches');

/** Messages of one rehearsal that say something, to everybody or to one person. */
const ofRehearsal = (campaign: string, holder?: string) => ({
  ...{ 'items.campaign': campaign, rehearsal: true },
  ...(holder === undefined ? {} : { holder }),
});

/** Everybody whom a rehearsal has told something, units’ people first, in an order that no message changes. */
export const rehearsedReaders = (
  connection: Connection,
  campaign: string,
): Promise<RehearsedReader[]> =>
  dispatchesIn(connection)
    .aggregate<RehearsedReader>([
      { $match: ofRehearsal(campaign) },
      {
        $group: {
          _id: '$holder',
          name: { $last: '$name' },
          side: { $last: '$side' },
          messages: { $sum: 1 },
          last: { $max: '$slot' },
        },
      },
      { $sort: { side: -1, name: 1, _id: 1 } },
      { $project: { _id: 0, holder: '$_id', name: 1, side: 1, messages: 1, last: 1 } },
    ])
    .toArray();

/** What a rehearsal has told one person, newest first. */
export const rehearsedMessages = (
  connection: Connection,
  campaign: string,
  holder: string,
  { before, limit }: { before: InboxPosition | null; limit: number },
): Promise<DispatchDoc[]> =>
  dispatchesIn(connection)
    .find({
      ...ofRehearsal(campaign, holder),
      ...olderThan(before),
    } as never)
    .sort({ slot: -1, _id: -1 })
    .limit(limit)
    .toArray();
