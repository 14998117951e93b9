import { z } from 'zod';
import type { Notice } from '../../domain/notice/notice.ts';
import { messageOf } from '../../links/message.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import { inboxOf, lettersIn, markRead } from '../../store/inbox.ts';
import { positionedPage } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import {
  messagePage,
  messagePosition,
  messagePositions,
  messageQuery,
  messagesOn,
} from '../desk/message-list.ts';
import { Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { flag, paging } from '../wire.ts';

/** A rehearsal's business time runs ahead: its messages would stand before the real ones. */
const inboxQuery = paging.extend({ rehearsal: flag.default(false) });

/** A message as its reader sees it: what it says, and the links with which he answers (his alone, as in an e-mail). */
function entryOf(
  { secret, publicUrl, nowMs }: Deps,
  dispatch: DispatchDoc,
  letters: ReadonlyMap<string, Notice>,
) {
  const { _id: id, holder, name, slot: at, readAt, rehearsal, urgent } = dispatch;
  const message = messageOf(dispatch, { secret, publicUrl, nowMs: nowMs() }, letters);
  return { id, to: { holder, name }, at, readAt, rehearsal, urgent, ...message };
}

/** The in-app inbox: every dispatch a person got, each a list of what was due. */
export const inboxRoutes = (deps: Deps): Route[] => [
  route({
    method: 'get',
    path: '/api/inbox/{holder}',
    tag: 'inbox',
    summary: { zh: '收件箱', en: 'What has reached a person' },
    query: inboxQuery,
    async handle({ params, query }) {
      const { rehearsal } = query;
      const { items, next } = await positionedPage<DispatchDoc, [string, string]>(
        deps.secret,
        query,
        ({ after, limit }) => {
          const page = { rehearsal, before: messagePosition(after), limit };
          return inboxOf(deps.connection, params.holder ?? '', page);
        },
        messagePositions,
      );
      const letters = await lettersIn(deps.connection, items);
      return { body: { items: items.map((d) => entryOf(deps, d, letters)), next }, next };
    },
  }),
  route({
    method: 'get',
    path: '/api/messages',
    tag: 'inbox',
    summary: { zh: '一次督查行动已发出的消息', en: 'The messages that have left for a campaign' },
    query: messageQuery,
    answer: messagePage,
    async handle({ query }) {
      const page = await messagesOn(deps, query);
      return { body: page, next: page.next };
    },
  }),
  route({
    method: 'post',
    path: '/api/inbox/read',
    tag: 'inbox',
    summary: { zh: '标为已读', en: 'Mark a message as read' },
    keyed: 'natural',
    body: z.strictObject({ id: z.string().min(1).max(200) }),
    async handle({ body }) {
      const doc = await markRead(deps.connection, body.id, new Date(deps.nowMs()).toISOString());
      if (doc === null) throw new Problem('message-unknown', { subject: body.id });
      return { body: entryOf(deps, doc, await lettersIn(deps.connection, [doc])) };
    },
  }),
];
