import { z } from 'zod';
import { dispatchesOf, type InboxPosition, type ListedDispatch } from '../../store/inbox.ts';
import { positionedPage, twoParts } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { paging } from '../wire.ts';
import { campaignOf } from './issue-drafts.ts';

/** What a list of messages may be asked for. */
export const messageQuery = paging.extend({ campaign: z.string() });

/** A message in a list: who got it and when, and how many lines of it are about the campaign. */
const listedMessage = z.strictObject({
  id: z.string(),
  to: z.strictObject({ holder: z.string(), name: z.string() }),
  side: z.enum(['unit', 'office']),
  at: z.string(),
  readAt: z.string().nullable(),
  urgent: z.boolean(),
  lines: z.number().int(),
});

/** A page of messages. */
export const messagePage = z.strictObject({
  items: z.array(listedMessage),
  next: z.string().nullable(),
});

/** Positions in lists of messages: the instant at which each left, and its id. */
export const messagePositions = twoParts<InboxPosition>(
  (row) => row.slot,
  (row) => row._id,
);

/** Where a cursor stands in a list of messages. */
export const messagePosition = (after: [string, string] | null): InboxPosition | null =>
  after === null ? null : { slot: after[0], _id: after[1] };

/** Lists the messages that have left for a campaign, newest first. @throws Problem `campaign-unknown`. */
export async function messagesOn(
  deps: Deps,
  query: z.infer<typeof messageQuery>,
): Promise<z.infer<typeof messagePage>> {
  const { _id: campaign } = await campaignOf(deps, query.campaign);
  const { items, next } = await positionedPage<ListedDispatch, [string, string]>(
    deps.secret,
    query,
    ({ after, limit }) =>
      dispatchesOf(deps.connection, campaign, { before: messagePosition(after), limit }),
    messagePositions,
  );
  return {
    items: items.map(({ _id: id, holder, name, slot: at, ...rest }) => ({
      id,
      to: { holder, name },
      at,
      ...rest,
    })),
    next,
  };
}
