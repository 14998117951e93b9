import { z } from 'zod';
import type { PushDoc } from '../../../store/feed/pushes.ts';
import type { SubscriptionDoc } from '../../../store/feed/subscription-doc.ts';
import { count, like, listOf, pageOf, shape } from '../shape.ts';
import { campaignId, documentNumber, instant, personId, text } from '../vocabulary.ts';
import { cursor, eventName } from './event-told.ts';

const id = like('sub-4f0c9a1b2d3e5f67').describe('订阅编号 · id of a subscription');
const url = like('https://dashboard.example.gov.cn/duban');

const content = z.strictObject({
  id,
  name: like('县政务大屏'),
  url,
  events: z.array(eventName).describe('订阅哪些事件，空为全部 · none named: all'),
  campaign: campaignId
    .nullable()
    .describe('只订阅一个专项督查的，写明编号 · null: the whole office'),
  state: z
    .enum(['enabled', 'paused', 'stopped'])
    .describe(
      'stopped：系统停推，原因见 why · the house has stopped it, and why says for what reason',
    ),
  why: z
    .enum(['gone', 'failing'])
    .nullable()
    .describe(
      'gone：对方答 410；failing：75 小时未收下任何一条 · it answered 410, or has taken nothing for 75 hours',
    ),
  createdAt: instant,
  createdBy: personId,
  secrets: count.describe('正在签名的密钥个数 · how many secrets sign now'),
  fedTo: cursor,
  takenAt: instant.nullable().describe('对方最近一次收下的时刻 · when it last took something'),
  fault: z
    .strictObject({ at: instant, text: text.describe('对方所答，或为何未能送达 · what was wrong') })
    .nullable(),
  restsUntil: instant
    .nullable()
    .describe('对方多次无应答，暂停至此刻再试 · until then it is left alone'),
  waiting: count.describe('待推送 · not taken yet'),
  delivered: count.describe('三十日内已推送 · taken within thirty days'),
  failed: count.describe('三十日内未能推送、不再重试 · given up within thirty days'),
});

/** A subscription, without its secret. */
export const subscription = shape(
  'Subscription',
  '事件订阅（不含密钥）',
  'A subscription to events, without its secret',
  content,
);

export const subscriptions = shape(
  'SubscriptionList',
  '事件订阅',
  'The subscriptions to events',
  listOf(subscription),
);

/** A subscription with its secret, which is told this once. */
export const madeSubscription = shape(
  'SubscriptionWithSecret',
  '事件订阅及其密钥；密钥只显示这一次',
  'A subscription with its secret, which is told this once',
  content.extend({
    secret: like('whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDC2FVsBQIhrs').describe(
      '签名密钥（Standard Webhooks） · what pushes are signed with',
    ),
  }),
);

export const removed = shape(
  'SubscriptionRemoved',
  '已移除的订阅',
  'A subscription that was removed',
  z.strictObject({ id }),
);

const oneTry = z.strictObject({
  at: instant,
  ms: count,
  status: z
    .int()
    .nullable()
    .meta({ examples: [200] })
    .describe('所答的状态码；null 为无应答 · null: there was no answer'),
  answer: text.describe('所答内容的开头 · how the answer begins'),
  error: text.nullable(),
});

/** An event on its way to a subscription, with its tries. */
export const push = shape(
  'Push',
  '一次推送',
  'An event on its way to a subscription',
  z.strictObject({
    event: like(`evt_${'a3f5'.repeat(8)}`).describe(
      '消息编号（webhook-id），重发不变 · the id under which the receiver knows it',
    ),
    name: z.union([eventName, z.literal('ping')]),
    cursor: cursor.nullable().describe('测试消息没有 · a test has none'),
    documentNumber: documentNumber.nullable(),
    state: z.enum(['waiting', 'delivered', 'failed']),
    madeAt: instant,
    nextAt: instant.nullable().describe('下次何时推送 · when it is tried next'),
    tries: count,
    log: z.array(oneTry).describe('最近二十次 · the last twenty tries'),
  }),
);

export const pushes = shape(
  'PushPage',
  '推送记录，新的在前',
  'Pushes, the newest first',
  pageOf(push),
);

type Counts = { waiting: number; delivered: number; failed: number };

/** A subscription as callers see it. */
export const presentSubscription = (
  doc: SubscriptionDoc,
  { waiting, delivered, failed }: Counts,
  now: string,
): z.infer<typeof subscription> => ({
  id: doc._id,
  name: doc.name,
  url: doc.url,
  events: doc.events,
  campaign: doc.campaign,
  state: doc.state,
  why: doc.why,
  createdAt: doc.createdAt,
  createdBy: doc.createdBy,
  secrets: doc.secrets.filter(({ until }) => until === null || until > now).length,
  fedTo: doc.fedTo,
  takenAt: doc.okAt,
  fault: doc.lastFault,
  restsUntil: doc.resting !== null && doc.resting.until > now ? doc.resting.until : null,
  ...{ waiting, delivered, failed },
});

/** A push as callers see it. */
export const presentPush = (doc: PushDoc): z.infer<typeof push> => ({
  event: doc.event,
  name: doc.name,
  cursor: doc.place,
  documentNumber: doc.documentNumber,
  state: doc.state,
  madeAt: doc.madeAt,
  nextAt: doc.state === 'waiting' ? doc.nextAt : null,
  tries: doc.tries,
  log: doc.log,
});
