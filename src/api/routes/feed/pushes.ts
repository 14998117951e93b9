import { entryById, feedAt } from '../../../store/feed/feed.ts';
import { addPing, pushesPage, replayFrom, sendAgain } from '../../../store/feed/pushes.ts';
import { subscriptionById } from '../../../store/feed/subscriptions.ts';
import { pageOf } from '../../cursor.ts';
import { type Deps, nowOf } from '../../deps.ts';
import { presentPush, push, pushes, removed } from '../../presenters/feed/subscription.ts';
import { Problem } from '../../problem.ts';
import { pushQuery, replayBody } from '../../requests/feed-bodies.ts';
import { EVENT, SUBSCRIPTION } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** Checks that there is a subscription. @throws Problem `subscription-unknown`. */
async function checkKnown({ connection }: Deps, id: string): Promise<void> {
  if ((await subscriptionById(connection, id)) === null)
    throw new Problem('subscription-unknown', { subject: id });
}

/** What was pushed to subscriptions, and what is pushed again. */
export const pushRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listPushes',
    method: 'get',
    path: '/api/subscriptions/{subscription}/pushes',
    tag: 'events',
    summary: { zh: '推送记录', en: 'List what was pushed' },
    about: {
      zh: '新的在前，附每次所答的状态码和内容开头；已推送的保留三十日。',
      en: 'The newest first, with the status and the beginning of each answer; what was delivered is kept for thirty days.',
    },
    params: { subscription: SUBSCRIPTION },
    query: pushQuery,
    answers: { 200: pushes },
    async handle({ params: { subscription: id }, query }) {
      await checkKnown(deps, id);
      const { items, next } = await pageOf(
        { keys: deps.keys, list: 'pushes' },
        query,
        ({ after, limit }) => pushesPage(deps.connection, id, { state: query.state, after, limit }),
      );
      return { body: { items: items.map(presentPush), next }, next };
    },
  }),
  route({
    id: 'addPing',
    method: 'post',
    path: '/api/subscriptions/{subscription}/pings',
    tag: 'events',
    summary: { zh: '发送测试消息', en: 'Send a test to a subscription' },
    about: {
      zh: '随即推送一次 ping，暂停中的也推送，不重试；结果见推送记录。',
      en: 'A ping is pushed at once, to a paused subscription too, and tried once; what came of it stands in the log.',
    },
    params: { subscription: SUBSCRIPTION },
    answers: { 202: push },
    async handle({ params: { subscription: id } }) {
      await checkKnown(deps, id);
      const ping = await addPing(deps.connection, id, nowOf(deps));
      return { status: 202, body: presentPush(ping) };
    },
  }),
  route({
    id: 'givePushAgain',
    method: 'post',
    path: '/api/subscriptions/{subscription}/pushes/{event}/again',
    tag: 'events',
    summary: { zh: '重新推送一件', en: 'Push one event again' },
    about: {
      zh: '编号与内容不变，接收方据编号识别重复。',
      en: 'Under the same id and with the same content, so that the receiver knows the repetition.',
    },
    params: { subscription: SUBSCRIPTION, event: EVENT },
    answers: { 202: push },
    async handle({ params: { subscription: id, event } }) {
      await checkKnown(deps, id);
      const found = await sendAgain(deps.connection, id, event, nowOf(deps));
      if (found === null) throw new Problem('event-unknown', { subject: event });
      return { status: 202, body: presentPush(found) };
    },
  }),
  route({
    id: 'giveEventsAgain',
    method: 'post',
    path: '/api/subscriptions/{subscription}/replay',
    tag: 'events',
    summary: { zh: '自某一事件起重新推送', en: 'Push everything again from an event on' },
    about: {
      zh: '自该事件起，凡订阅范围内的按原次序、原编号重新推送，订阅之前发生的也在内。',
      en: 'From that event on, whatever the subscription asks for is pushed again in its order and under its ids, what happened before it was made included.',
    },
    params: { subscription: SUBSCRIPTION },
    body: replayBody,
    answers: { 202: removed },
    problems: ['event-unknown'],
    async handle({ params: { subscription: id }, body: { from } }) {
      await checkKnown(deps, id);
      const { connection } = deps;
      const entry = await (from.startsWith('evt_')
        ? entryById(connection, from)
        : feedAt(connection, from));
      if (entry === null) throw new Problem('event-unknown', { subject: from });
      await replayFrom(connection, id, entry._id, nowOf(deps));
      return { status: 202, body: { id } };
    },
  }),
];
