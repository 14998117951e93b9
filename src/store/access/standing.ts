import type { Connection } from 'mongoose';
import type { IsoDate } from '../../domain/calendar/instant.ts';
import { collectionOf } from '../models.ts';
import type { PostingDoc } from '../roster.ts';
import type { AccountDoc } from './accounts.ts';
import { type GrantDoc, inForceOn } from './grants.ts';

/** An account with what its owner holds: places at posts, newest first, and grants that are in force. */
export interface Standing extends AccountDoc {
  postings: PostingDoc[];
  grants: GrantDoc[];
}

/** What everybody who asks is looked up by, in one round trip: account, places and grants; null without that account. */
export async function standingOf(
  connection: Connection,
  login: string,
  today: IsoDate,
): Promise<Standing | null> {
  const [found] = await collectionOf<AccountDoc>(connection, 'accounts')
    .aggregate<Standing>([
      { $match: { _id: login } },
      {
        $lookup: {
          from: 'postings',
          localField: 'person.id',
          foreignField: 'holder',
          pipeline: [{ $sort: { from: -1 } }],
          as: 'postings',
        },
      },
      {
        $lookup: {
          from: 'grants',
          localField: '_id',
          foreignField: 'account',
          pipeline: [{ $match: inForceOn(today) }, { $sort: { _id: 1 } }],
          as: 'grants',
        },
      },
    ])
    .toArray();
  return found ?? null;
}
