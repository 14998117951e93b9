import { z } from 'zod';
import type { RecordedEvent } from '../../domain/notice/events.ts';
import { clock, partTurn, stoppedClock } from './clock.ts';
import { facts } from './event-facts.ts';
import { like, listOf, shape } from './shape.ts';
import {
  actor,
  clockKey,
  evidence,
  instant,
  noticeId,
  personId,
  personName,
  recipient,
  sha256,
} from './vocabulary.ts';

/** What every event carries besides what it says. */
const frame = {
  noticeId,
  seq: z
    .int()
    .min(1)
    .meta({ examples: [1] })
    .describe('在该通知书中的次序 · its place in the notice'),
  by: actor.nullable().describe('何人所为，null 为时钟 · who caused it; null: the clock'),
  cameBy: z.exactOptional(
    z
      .strictObject({
        way: z.enum(['paper', 'phone']),
        by: z.strictObject({ id: personId, name: personName }),
        at: instant.describe('录入的时刻 · when it was entered'),
        scan: evidence.nullable().describe('纸质材料的扫描件 · the paper as it was scanned'),
        note: like('来电人：李联东，称已全部补正'),
      })
      .describe(
        '纸质、电话报送由督查室录入的 · came on paper or by telephone, entered by the office',
      ),
  ),
  command: like('key:0123456789abcdef0123456789abcdef:7f3c1a52-0d4e-4b6a-9c8d-1e2f3a4b5c6d')
    .nullable()
    .describe(
      '事项的编号：办理人所用的 Idempotency-Key 前冠其本人与接口的摘要 · id of the command: the Idempotency-Key behind a digest of who gave it and by which route',
    ),
  dueAt: instant.describe('收到或到期的时刻 · when it was received or fell due'),
  at: instant.describe('处理的时刻 · when it was handled'),
  clocks: z
    .strictObject({
      set: z.array(clock),
      drop: z.array(clockKey),
      stop: z.exactOptional(z.array(stoppedClock)),
      go: z.exactOptional(z.array(clockKey)),
      rest: z.exactOptional(z.array(clock)),
    })
    .describe(
      '对期限的影响 · clocks as they stand after it: set, dropped, stopped, let go, resting',
    ),
  parts: z.exactOptional(
    z.array(partTurn).describe('配合任务期限的变动 · what it does to parts of co-operating units'),
  ),
  to: z.array(recipient).describe('告知何人 · who is told'),
  nextAlarmAt: instant.nullable(),
  prev: sha256.describe('前一事件的散列 · hash of the event before'),
  hash: sha256,
};

type Facts = typeof facts;

/** The event of one type: its frame, and what it says. */
const eventOf = <T extends keyof Facts>(type: T) =>
  z.strictObject({ ...frame, type: z.literal(type), ...facts[type] });

type EventSchema = { [T in keyof Facts]: ReturnType<typeof eventOf<T>> }[keyof Facts];

const types = Object.keys(facts) as (keyof Facts)[];

const named = (type: keyof Facts) =>
  shape(
    `${type.charAt(0).toUpperCase()}${type.slice(1)}Event`,
    `事件 ${type}`,
    `The event ${type}`,
    eventOf(type) as z.ZodType,
  );

/** An event as it is recorded. */
const event = shape(
  'Event',
  '事件，与记录完全一致，可据以核对哈希链',
  'An event exactly as it is recorded, so that the hash chain can be checked by it',
  z.discriminatedUnion('type', types.map(named) as unknown as [EventSchema, ...EventSchema[]]),
);

/** Events in their order. */
export const events = shape('Events', '全部事件', 'Events in their order', listOf(event));

/**
 * Events as callers see them: they are the record itself. Their hashes are of every field, so nothing is left out and
 * nothing is worded anew; what the record holds and the schema does not fails the checks.
 */
export const presentEvents = (items: RecordedEvent[]): z.infer<typeof events> => ({ items });
