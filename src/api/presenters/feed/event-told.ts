import { z } from 'zod';
import { ALL_EVENT_NAMES, type EventName } from '../../../domain/messages/feed/event-names.ts';
import { like, shape } from '../shape.ts';
import {
  campaignId,
  documentNumber,
  findingCode,
  instant,
  noticeId,
  rung,
  sha256,
  unitId,
} from '../vocabulary.ts';

/** What other systems are told of events: no text of a letter, and nobody's name. */

export const eventName = shape(
  'EventName',
  '外发事件的名称',
  'What an event is called outside of the house',
  z.enum(ALL_EVENT_NAMES as [EventName, ...EventName[]]),
  'notice.issued',
);

export const cursor = like('000000000042', /^\d{12}$/).describe(
  '在外发事件中的位置，十二位数字 · place in the feed of events, twelve digits',
);

const data = z.strictObject({
  cursor,
  notice: noticeId,
  seq: z
    .int()
    .min(1)
    .meta({ examples: [1] })
    .describe('在该通知书中的次序 · its place in the notice'),
  hash: sha256.describe('该事件在记录中的散列 · the event’s hash in the record'),
  documentNumber,
  campaign: campaignId,
  unit: unitId,
  findings: z.array(findingCode),
  rung: rung.nullable(),
  dates: z
    .array(z.strictObject({ finding: findingCode.nullable(), dueAt: instant }))
    .describe('该事件所定的期限；finding 为 null 的，属于整份通知书 · the dates that it sets'),
});

/** The body that a subscription is posted, by Standard Webhooks. */
export const eventTold = shape(
  'EventTold',
  '外发事件：只有编号、文号、日期，不含问题和报告的文字，也不含姓名',
  'An event as other systems are told of it: ids, numbers and dates; no text of a letter and nobody’s name',
  z.strictObject({
    type: eventName,
    timestamp: instant.describe('处理的时刻 · when it was handled'),
    data,
  }),
);

/** One line of the stream: the event with the id under which receivers know it. */
export const eventLine = shape(
  'EventLine',
  '事件流的一行；空行只表示连接仍在',
  'One line of the stream of events; an empty line says no more than that it goes on',
  z.strictObject({
    cursor,
    id: like(`evt_${'a3f5'.repeat(8)}`),
    type: eventName,
    timestamp: instant,
    data,
  }),
);

/** A test, as a subscription is posted it. */
export const pingTold = shape(
  'PingTold',
  '测试消息',
  'A test',
  z.strictObject({
    type: z.literal('ping'),
    timestamp: instant,
    data: z.strictObject({ subscription: like('sub-4f0c9a1b2d3e5f67') }),
  }),
);
