import { z } from 'zod';
import { ALL_EVENT_NAMES } from '../../domain/messages/feed/event-names.ts';
import { eventName } from '../presenters/feed/event-told.ts';
import { shape } from '../presenters/shape.ts';
import { campaignId } from '../presenters/vocabulary.ts';
import { paging, told } from './queries.ts';
import { name } from './texts.ts';

/** An address over the network, without user and password; whether it leads inside is looked at when it is reached. */
const url = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((text) => {
    // What is no address at all is said by the rule before.
    if (!URL.canParse(text)) return true;
    const { username, password, hash } = new URL(text);
    return username === '' && password === '' && hash === '';
  }, '不得含用户名、密码或 # no user, password or fragment')
  .meta({ examples: ['https://dashboard.example.gov.cn/duban'] })
  .describe('接收地址，http 或 https · where events are posted to');

const events = z
  .array(eventName)
  .max(ALL_EVENT_NAMES.length)
  .refine((all) => new Set(all).size === all.length, '不得重复 each once')
  .describe('订阅哪些事件，空为全部 · none named: all');

const campaign = campaignId
  .nullable()
  .describe('只订阅一个专项督查的，写明编号 · null: the whole office');

/** A subscription that is to be made. */
export const subscriptionBody = shape(
  'SubscriptionBody',
  '新建事件订阅',
  'A subscription to be made',
  z.strictObject({
    name: name(60, '县政务大屏'),
    url,
    events: events.default([]),
    campaign: campaign.default(null),
  }),
);

/** What is to be otherwise of a subscription. */
export const subscriptionChange = shape(
  'SubscriptionChange',
  '修改事件订阅；不写的不变',
  'A change of a subscription; what is not named stays',
  z.strictObject({
    name: z.exactOptional(name(60, '县政务大屏')),
    url: z.exactOptional(url),
    events: z.exactOptional(events),
    campaign: z.exactOptional(campaign),
    state: z.exactOptional(
      z
        .enum(['enabled', 'paused'])
        .describe(
          'enabled：启用，未推送的接着推送；paused：暂停，事件不丢失 · enabled goes on where it stopped; paused loses nothing',
        ),
    ),
  }),
);

/** From which event on a subscription is told everything again. */
export const replayBody = shape(
  'ReplayBody',
  '自某一事件起重新推送',
  'The event from which on everything is pushed again',
  z.strictObject({
    from: z
      .string()
      .regex(/^(?:evt_[0-9a-f]{32}|\d{12})$/)
      .meta({ examples: ['000000000001'] })
      .describe('该事件的编号或位置，含该事件 · its id or its place; it is pushed too'),
  }),
);

/** Which pushes of a subscription are asked for. */
export const pushQuery = paging.extend({
  state: z
    .enum(['waiting', 'delivered', 'failed'])
    .optional()
    .meta(told('只列这些', 'those alone that stand so', 'failed')),
});

/** Where in the stream a collector goes on. */
export const streamQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{12}$/)
    .default('000000000000')
    .meta(
      told(
        '已收到的最后一行的 cursor；不写为从头',
        'cursor of the last line; none: from the beginning',
        '000000000042',
      ),
    ),
  follow: z
    .enum(['true', 'false'])
    .default('false')
    .meta(
      told(
        '到末尾后不结束，随时续发，至多十分钟',
        'goes on at the end, for ten minutes at most',
        'false',
      ),
    )
    .transform((text) => text === 'true'),
});
