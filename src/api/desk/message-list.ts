import type { z } from 'zod';
import type { Sight } from '../../domain/access/identity.ts';
import { dispatchesOf, type InboxPosition, type ListedDispatch } from '../../store/inbox.ts';
import { positionedPage, twoParts } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { type messagePage, presentMessagePage } from '../presenters/message.ts';
import type { messageQuery } from '../requests/queries.ts';
import { campaignOf } from './in-sight.ts';

/** Places in lists of messages: the instant at which each left, and its id. */
export const messagePositions = twoParts<InboxPosition>(
  (row) => row.slot,
  (row) => row._id,
);

/** Where a cursor stands in a list of messages. */
export const messagePosition = (after: [string, string] | null): InboxPosition | null =>
  after === null ? null : { slot: after[0], _id: after[1] };

/** Lists the messages that have left, of one campaign or of all, newest first. @throws Problem `campaign-unknown`. */
export async function messagesOn(
  deps: Deps,
  sight: Sight,
  query: z.infer<typeof messageQuery>,
): Promise<z.infer<typeof messagePage>> {
  const { campaign, rehearsal, unit, channel, result } = query;
  if (campaign !== undefined) await campaignOf(deps, sight, campaign);
  const page = await positionedPage<ListedDispatch, [string, string]>(
    { keys: deps.keys, list: 'messages' },
    query,
    ({ after, limit }) =>
      dispatchesOf(
        deps.connection,
        sight,
        { campaign, rehearsal, unit, channel, result },
        { before: messagePosition(after), limit },
      ),
    messagePositions,
  );
  return presentMessagePage(page);
}
