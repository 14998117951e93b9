import { z } from 'zod';
import type { OutboxRow } from '../../../domain/messages/messages.ts';
import { wordRow } from '../../../domain/messages/wording.ts';
import { narrate } from '../../../domain/messages/words.ts';
import { namesOf } from '../../../domain/notice/acting.ts';
import type { RecordedEvent } from '../../../domain/notice/events.ts';
import type { Notice, Rules } from '../../../domain/notice/notice.ts';
import type { Difference } from '../../../domain/readings/difference.ts';
import type { ForecastStep } from '../../../domain/readings/forecast.ts';
import { clock, presentClock, presentStep, step } from '../clock.ts';
import { count, like, shape } from '../shape.ts';
import {
  clockKey,
  clockKind,
  findingCode,
  findingStage,
  instant,
  noticeStage,
  personId,
  personName,
  post,
  rung,
  sha256,
  text,
} from '../vocabulary.ts';
import { findingThen, presentFindingThen } from './finding-then.ts';

/** Who would be or was told, and what. */
export const toldRow = z.strictObject({
  holder: personId,
  name: personName,
  post,
  unit: like('农业农村局').describe('督查一方为空 · empty for the office'),
  text,
});

/** A line of a message as callers see it. */
export const presentToldRow = (row: OutboxRow): z.infer<typeof toldRow> => ({
  holder: row.holder,
  name: row.name,
  post: row.post,
  unit: row.side === 'office' ? '' : row.facts.unit,
  text: wordRow(row),
});

const finding = { finding: findingCode };
const findingChange = z.discriminatedUnion('what', [
  z.strictObject({
    ...finding,
    what: z.literal('stage'),
    was: findingStage.nullable(),
    is: findingStage,
  }),
  z.strictObject({ ...finding, what: z.literal('dueAt'), was: instant, is: instant }),
  z.strictObject({
    ...finding,
    what: z.literal('level'),
    was: rung.nullable(),
    is: rung.nullable(),
  }),
  z.strictObject({
    ...finding,
    what: z.enum(['reminders', 'reports', 'returns']),
    was: count,
    is: count,
  }),
  z.strictObject({
    ...finding,
    what: z.literal('extension'),
    was: like('2026-10-20').nullable(),
    is: like('2026-10-20').nullable(),
  }),
]);

/** A letter as it stood behind one of its events, and what that event has changed. */
export const recordedStep = shape(
  'RecordedStep',
  '某一事件之后通知书的状态，以及该事件带来的变化',
  'A notice as it stood behind one of its events, and what that event has changed',
  z.strictObject({
    seq: count,
    of: count.describe('事件总数 · how many events there are'),
    at: instant.describe('发生或到期的时刻 · when it happened or fell due'),
    recordedAt: instant,
    who: personName.nullable(),
    type: like('findingReported'),
    text: like('王敏报送第1条整改结果'),
    hash: sha256,
    stage: noticeStage,
    findings: z.array(z.strictObject(findingThen)),
    clocks: z.array(clock),
    changed: z.strictObject({
      stage: z.strictObject({ was: noticeStage.nullable(), is: noticeStage }).nullable(),
      findings: z.array(findingChange),
      clocks: z.array(
        z.strictObject({
          key: clockKey,
          kind: clockKind,
          what: z.enum(['set', 'gone', 'moved', 'paused', 'resumed', 'climbed']),
          was: instant.nullable(),
          is: instant.nullable(),
        }),
      ),
    }),
    told: z.array(toldRow).describe('该事件告知的人 · who was told of it'),
    next: z
      .array(step)
      .describe('当时如无人办理将发生什么 · what would have fired then if nobody had answered'),
  }),
);

/** A step as it was worked out from the events. */
export interface ReadStep {
  event: RecordedEvent;
  of: number;
  notice: Notice;
  rules: Rules;
  changed: Difference;
  told: OutboxRow[];
  next: ForecastStep[];
}

/** A step as callers see it. */
export function presentRecordedStep(
  read: ReadStep,
  lang: 'zh' | 'en',
): z.infer<typeof recordedStep> {
  const { event, of, notice, rules, changed, told, next } = read;
  return {
    seq: event.seq,
    of,
    at: event.dueAt,
    recordedAt: event.at,
    who: event.by && namesOf(event.by),
    type: event.type,
    text: narrate(event)[lang],
    hash: event.hash,
    stage: notice.stage,
    findings: notice.findings.map((f) => presentFindingThen(f, notice, rules, event.dueAt)),
    clocks: notice.clocks.map(presentClock),
    changed: {
      stage: changed.stage,
      findings: changed.findings,
      clocks: changed.clocks.map(({ key, kind, what, was, is }) => ({ key, kind, what, was, is })),
    },
    told: told.map(presentToldRow),
    next: next.map(presentStep),
  };
}
