import { WHOLE } from '../../../domain/access/identity.ts';
import type { Instant } from '../../../domain/calendar/instant.ts';
import { findCampaign } from '../../../store/campaigns.ts';
import { pushCounts } from '../../../store/feed/pushes.ts';
import type { SubscriptionDoc } from '../../../store/feed/subscription-doc.ts';
import {
  addSubscription,
  changeSecret,
  changeSubscription,
  listSubscriptions,
  removeSubscription,
} from '../../../store/feed/subscriptions.ts';
import { ownAccount } from '../../access/own-account.ts';
import { type Deps, nowOf } from '../../deps.ts';
import {
  madeSubscription,
  presentSubscription,
  removed,
  subscription,
  subscriptions,
} from '../../presenters/feed/subscription.ts';
import { Problem } from '../../problem.ts';
import { subscriptionBody, subscriptionChange } from '../../requests/feed-bodies.ts';
import { SUBSCRIPTION } from '../../requests/parameters.ts';
import { type Route, route } from '../../route.ts';

/** The key by which secrets are sealed. @throws Problem `channel-key-missing`. */
function sealingKey({ channelKey }: Deps): string {
  if (channelKey === undefined) throw new Problem('channel-key-missing');
  return channelKey;
}

/** Checks that a campaign that is named is there, and real. @throws Problem. */
async function checkCampaign({ connection }: Deps, campaign: string | null): Promise<void> {
  if (campaign === null) return;
  const found = await findCampaign(connection, WHOLE, campaign);
  if (found === null) throw new Problem('campaign-unknown', { subject: campaign });
  if (found.rehearsal) throw new Problem('subscription-rehearsal');
}

/** A subscription with how its pushes stand. */
async function presented({ connection }: Deps, doc: SubscriptionDoc, now: Instant) {
  const counts = (await pushCounts(connection, doc._id)).get(doc._id);
  return presentSubscription(doc, counts ?? { waiting: 0, delivered: 0, failed: 0 }, now);
}

const unknown = (id: string) => new Problem('subscription-unknown', { subject: id });

/** Subscriptions of other systems to what happens to letters, as the system administrator keeps them. */
export const subscriptionRoutes = (deps: Deps): Route[] => [
  route({
    id: 'listSubscriptions',
    method: 'get',
    path: '/api/subscriptions',
    tag: 'events',
    summary: { zh: '事件订阅', en: 'List the subscriptions to events' },
    about: {
      zh: '密钥不再显示。演练中的事件不外发。',
      en: 'No secret is told again. What happens in rehearsals is told to nobody.',
    },
    answers: { 200: subscriptions },
    async handle() {
      const now = nowOf(deps);
      const [all, counts] = await Promise.all([
        listSubscriptions(deps.connection),
        pushCounts(deps.connection),
      ]);
      const none = { waiting: 0, delivered: 0, failed: 0 };
      const items = all.map((doc) => presentSubscription(doc, counts.get(doc._id) ?? none, now));
      return { body: { items } };
    },
  }),
  route({
    id: 'addSubscription',
    method: 'post',
    path: '/api/subscriptions',
    tag: 'events',
    summary: { zh: '新建事件订阅', en: 'Make a subscription to events' },
    about: {
      zh: '自此刻起发生的事件逐件推送到该地址（见 webhooks）：同一通知书的按记录次序，前一件收下后才推送下一件；未收下的在约 75 小时内重试。每件以 Standard Webhooks 签名，密钥只显示这一次。',
      en: 'What happens from now on is posted there (see webhooks), of one letter in the order of its record, each event once the one before it was taken; what is not taken is tried again for some 75 hours. Each is signed by Standard Webhooks; the secret is told this once.',
    },
    body: subscriptionBody,
    answers: { 201: madeSubscription },
    problems: ['channel-key-missing', 'campaign-unknown', 'subscription-rehearsal'],
    async handle(asked) {
      const key = sealingKey(deps);
      await checkCampaign(deps, asked.body.campaign);
      const now = nowOf(deps);
      const by = { person: ownAccount(asked).identity.person.id, at: now };
      const { doc, secret } = await addSubscription(deps.connection, key, asked.body, by);
      return { status: 201, body: { ...(await presented(deps, doc, now)), secret } };
    },
  }),
  route({
    id: 'changeSubscription',
    method: 'patch',
    path: '/api/subscriptions/{subscription}',
    tag: 'events',
    summary: { zh: '修改、暂停、启用事件订阅', en: 'Change, pause or enable a subscription' },
    about: {
      zh: '暂停期间的事件不丢失，启用后接着推送；系统停推的，查明原因后也由此启用。',
      en: 'What happens while it is paused is told once it is enabled; one that the house has stopped is enabled here as well, once its fault is mended.',
    },
    params: { subscription: SUBSCRIPTION },
    body: subscriptionChange,
    answers: { 200: subscription },
    problems: ['campaign-unknown', 'subscription-rehearsal'],
    async handle({ params, body }) {
      await checkCampaign(deps, body.campaign ?? null);
      const now = nowOf(deps);
      const doc = await changeSubscription(deps.connection, params.subscription, body, now);
      if (doc === null) throw unknown(params.subscription);
      return { body: await presented(deps, doc, now) };
    },
  }),
  route({
    id: 'removeSubscription',
    method: 'delete',
    path: '/api/subscriptions/{subscription}',
    tag: 'events',
    summary: { zh: '移除事件订阅', en: 'Remove a subscription' },
    about: {
      zh: '连同其推送记录；未推送的不再推送。',
      en: 'Together with its log; what it was not told it is not told any more.',
    },
    params: { subscription: SUBSCRIPTION },
    answers: { 200: removed },
    async handle({ params: { subscription: id } }) {
      if (!(await removeSubscription(deps.connection, id))) throw unknown(id);
      return { body: { id } };
    },
  }),
  route({
    id: 'changeSubscriptionSecret',
    method: 'post',
    path: '/api/subscriptions/{subscription}/secret',
    tag: 'events',
    summary: { zh: '更换订阅的签名密钥', en: 'Change the secret of a subscription' },
    about: {
      zh: '新密钥只显示这一次；此后一日内每件以新旧两个密钥签名，请在一日内换用新密钥。',
      en: 'The new secret is told this once. For a day each event is signed with both, the new one and the one before.',
    },
    params: { subscription: SUBSCRIPTION },
    answers: { 200: madeSubscription },
    problems: ['channel-key-missing'],
    async handle({ params: { subscription: id } }) {
      const now = nowOf(deps);
      const changed = await changeSecret(deps.connection, sealingKey(deps), id, now);
      if (changed === null) throw unknown(id);
      const { doc, secret } = changed;
      return { body: { ...(await presented(deps, doc, now)), secret } };
    },
  }),
];
