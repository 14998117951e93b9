import type { Identity, Sight } from '../../domain/access/identity.ts';
import type { Letter } from '../../links/answer-links.ts';
import { messageOf } from '../../links/message.ts';
import { seesRehearsals } from '../../store/access/sight.ts';
import type { DispatchDoc } from '../../store/dispatches.ts';
import { type InboxOwner, inboxOf, lettersIn, markRead } from '../../store/inbox.ts';
import type { Keys } from '../../store/keys/signing-keys.ts';
import { positionedPage } from '../cursor.ts';
import type { Deps } from '../deps.ts';
import { messagePosition, messagePositions, messagesOn } from '../desk/message-list.ts';
import { inboxPage, message, messagePage, presentMessage } from '../presenters/message.ts';
import { Problem } from '../problem.ts';
import { readBody } from '../requests/bodies.ts';
import { HOLDER } from '../requests/parameters.ts';
import { inboxQuery, messageQuery } from '../requests/queries.ts';
import { type Route, route } from '../route.ts';

/** A message as its reader sees it: what it says, and the links with which he answers (his alone, as in an e-mail). */
function entryOf(
  { publicUrl, nowMs }: Deps,
  keys: Keys,
  dispatch: DispatchDoc,
  letters: ReadonlyMap<string, Letter>,
) {
  const said = messageOf(dispatch, { keys, publicUrl, nowMs: nowMs() }, letters);
  return presentMessage(dispatch, said);
}

/** Whose messages somebody may read. */
const ownerOf = (identity: Identity | null, sight: Sight): InboxOwner => ({
  holder: identity?.person.id ?? '',
  rehearsed: seesRehearsals(sight),
});

/**
 * A message without the lines that its reader got as somebody's deputy, once he is that no more: what he saw in another's
 * place is not his to keep. Null where nothing of it is left.
 */
function whileDeputy(dispatch: DispatchDoc, identity: Identity | null): DispatchDoc | null {
  const isHis = ({ deputyFor, post, side, unit }: DispatchDoc['items'][number]): boolean =>
    deputyFor === undefined ||
    (identity?.roles ?? []).some(
      (held) =>
        held.deputyFor?.id === deputyFor.id &&
        held.role === post &&
        (side === 'office' || held.unit === unit),
    );
  const items = dispatch.items.filter((row) => row.holder !== identity?.person.id || isHis(row));
  return items.length === 0 ? null : { ...dispatch, items };
}

/** The in-app inbox: every dispatch a person got, each a list of what was due. */
export const inboxRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listInbox',
    method: 'get',
    path: '/api/inbox/{holder}',
    tag: 'inbox',
    summary: { zh: '收件箱', en: 'What has reached a person' },
    about: {
      zh: '新的在前；只能查看本人的。演练的消息须另外指明，督查一方可以查看演练中任何人的。',
      en: 'Newest first, and one’s own alone. Messages of rehearsals are asked for apart; the office sees those of everybody in them.',
    },
    params: { holder: HOLDER },
    query: inboxQuery,
    answers: { 200: inboxPage },
    problems: ['inbox-unknown'],
    async handle({ params, query, identity, sight }) {
      const { rehearsal } = query;
      const { holder, rehearsed } = ownerOf(identity, sight);
      if (params.holder !== holder && !(rehearsal && rehearsed))
        throw new Problem('inbox-unknown', { subject: params.holder });
      const { items, next } = await positionedPage<DispatchDoc, [string, string]>(
        { keys: deps.keys, list: 'inbox' },
        query,
        ({ after, limit }) => {
          const page = { rehearsal, before: messagePosition(after), limit };
          return inboxOf(deps.connection, params.holder, page);
        },
        messagePositions,
      );
      const shown = items.flatMap((d) => whileDeputy(d, identity) ?? []);
      const letters = await lettersIn(deps.connection, shown);
      const keys = await deps.keys.read();
      return { body: { items: shown.map((d) => entryOf(deps, keys, d, letters)), next }, next };
    },
  }),
  route({
    id: 'listMessages',
    method: 'get',
    path: '/api/messages',
    tag: 'inbox',
    summary: { zh: '已发出的消息', en: 'The messages that have left' },
    about: {
      zh: '新的在前，每条列收件人、各渠道的投递结果、所涉通知书和事项数；不写 campaign 的列全部正式督查的，rehearsal=true 列演练的。',
      en: 'Newest first, each with its reader, what became of it on each channel, its notices and how many lines they have. Without campaign those of all real campaigns, with rehearsal=true those of rehearsals.',
    },
    query: messageQuery,
    answers: { 200: messagePage },
    problems: ['campaign-unknown'],
    async handle({ query, sight }) {
      const page = await messagesOn(deps, sight, query);
      return { body: page, next: page.next };
    },
  }),
  route({
    id: 'markRead',
    method: 'post',
    path: '/api/inbox/read',
    tag: 'inbox',
    summary: { zh: '标为已读', en: 'Mark a message as read' },
    about: { zh: '首次阅读的时刻有效。', en: 'The first reading stands.' },
    acts: true,
    keyed: 'natural',
    body: readBody,
    answers: { 200: message },
    problems: ['message-unknown'],
    async handle({ body, identity, sight }) {
      const owner = ownerOf(identity, sight);
      const doc = await markRead(
        deps.connection,
        owner,
        body.id,
        new Date(deps.nowMs()).toISOString(),
      );
      const shown = doc && whileDeputy(doc, identity);
      if (shown === null) throw new Problem('message-unknown', { subject: body.id });
      const letters = await lettersIn(deps.connection, [shown]);
      return { body: entryOf(deps, await deps.keys.read(), shown, letters) };
    },
  }),
];
