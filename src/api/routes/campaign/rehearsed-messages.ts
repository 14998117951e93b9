import type { Deps } from '../../deps.ts';
import { messagesTo, readersOf } from '../../desk/campaign/rehearsed-messages.ts';
import {
  presentRehearsedMessages,
  presentRehearsedReaders,
  rehearsedMessagesPage,
  rehearsedReadersShape,
} from '../../presenters/campaigns/rehearsed-messages.ts';
import { CAMPAIGN, HOLDER } from '../../requests/parameters.ts';
import { paging } from '../../requests/queries.ts';
import { type Route, route } from '../../route.ts';

/** What a rehearsal has told its people, which never leaves the house, as it would have reached them. */
export const rehearsedMessageRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listRehearsedReaders',
    method: 'get',
    path: '/api/campaigns/{id}/readers',
    tag: 'campaigns',
    summary: { zh: '演练中收到消息的人', en: 'Whom a rehearsal has told something' },
    about: {
      zh: '只限演练：正式督查的消息和链接只给收件人本人。',
      en: 'Of rehearsals alone: messages and links of real letters are their readers’ own.',
    },
    params: { id: CAMPAIGN },
    answers: { 200: rehearsedReadersShape },
    problems: ['not-a-rehearsal'],
    async handle({ params, sight }) {
      return { body: presentRehearsedReaders(await readersOf(deps, sight, params.id)) };
    },
  }),
  route({
    id: 'listRehearsedMessages',
    method: 'get',
    path: '/api/campaigns/{id}/readers/{holder}/messages',
    tag: 'campaigns',
    summary: {
      zh: '演练中一人收到的邮件、短信和工作群消息',
      en: 'What a rehearsal has told somebody, as mail, text message and chat',
    },
    about: {
      zh: '演练的消息不出本机；这里按各渠道的样式显示，其中的链接和办理码可以使用。',
      en: 'Nothing of a rehearsal leaves the machine; here it is shown as each channel would, and its links and codes work.',
    },
    params: { id: CAMPAIGN, holder: HOLDER },
    query: paging,
    answers: { 200: rehearsedMessagesPage },
    problems: ['not-a-rehearsal'],
    async handle({ params, query, sight }) {
      const page = await messagesTo(deps, sight, params, query);
      return { body: presentRehearsedMessages(page), next: page.next };
    },
  }),
];
