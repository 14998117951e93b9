import { z } from 'zod';
import type { Notice } from '../../domain/notice/notice.ts';
import { messageOf } from '../../links/message.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import { type InboxPosition, inboxOf, lettersIn, markRead } from '../../store/inbox.ts';
import { afterOf, cursorAfter } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { type Route, route } from '../route.ts';
import { flag } from '../wire.ts';

const page = z.strictObject({
  /** A rehearsal's business time runs ahead: its messages would stand before the real ones. */
  rehearsal: flag.default(false),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const positionText = ({ slot, _id }: InboxPosition): string => `${slot}|${_id}`;

function positionOf(text: string | null): InboxPosition | null {
  if (text === null) return null;
  const mark = text.indexOf('|');
  return { slot: text.slice(0, mark), _id: text.slice(mark + 1) };
}

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
    query: page,
    async handle({ params, query }) {
      const before = positionOf(afterOf(deps.secret, query.cursor));
      const docs = await inboxOf(deps.connection, params.holder ?? '', {
        rehearsal: query.rehearsal,
        before,
        limit: query.limit + 1,
      });
      const page = docs.slice(0, query.limit);
      const last = page.at(-1);
      const more = docs.length > query.limit && last !== undefined;
      const next = more ? cursorAfter(deps.secret, positionText(last)) : null;
      const letters = await lettersIn(deps.connection, page);
      return { body: { items: page.map((d) => entryOf(deps, d, letters)), next }, next };
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
