import { z } from 'zod';
import { differenceText } from '../../audit/difference-text.ts';
import type { AuditReport } from '../../audit/replay.ts';
import type { TimelineLine } from '../../audit/timeline.ts';
import type { RefusalCode } from '../../domain/notice/refusals.ts';
import type { Delay } from '../../domain/readings/delay.ts';
import type { OpenCommand } from '../desk/open-commands.ts';
import { count, like, listOf, shape } from './shape.ts';
import {
  commandKind,
  day,
  documentNumber,
  findingCode,
  noticeId,
  personName,
  post,
  refusalCode,
} from './vocabulary.ts';

/** What is read off a letter: its story, its proof, what it lacks, whose delay it was, what is open to whom. */

const local = like('2026-09-24T09:30:00.000+08:00').describe('北京时间 · in Beijing time');

/** What happened, in business words. */
export const timeline = shape(
  'Timeline',
  '办理时间线，用业务语言',
  'What happened, in business words and in the language of the reader',
  listOf(
    z.strictObject({
      seq: count,
      at: local,
      handledAt: local.nullable(),
      who: personName.nullable(),
      text: like('王敏报送第1条整改结果'),
      dates: z.array(
        z.strictObject({
          what: like('第1条验收'),
          due: like('2026-10-22 18:00'),
          rule: like('自2026-10-15 16:20起5个工作日，18:00截止'),
          provisional: z.boolean(),
        }),
      ),
      folded: count.describe('并入本行的同类提醒 · like reminders folded into this line'),
    }),
  ),
);

/** The outcome of an audit. */
export const audit = shape(
  'Audit',
  '回放与比对的结果；没有 differences 即五方一致',
  'The outcome of an audit; without differences all five sides agree',
  z.strictObject({
    notice: noticeId,
    documentNumber: documentNumber.nullable(),
    ok: z.boolean(),
    events: count,
    historyEvents: count,
    differences: z.array(
      z.strictObject({
        kind: z.enum([
          'history-missing',
          'replay-failed',
          'command-refused',
          'event-missing',
          'event-extra',
          'field-differs',
          'chain-broken',
          'head-differs',
          'read-model-missing',
          'read-model-differs',
        ]),
        seq: z.int().nullable(),
        where: like('clocks.set[0].dueAt'),
        expected: like('"2026-10-15T10:00:00.000Z"'),
        found: like('"2026-10-16T10:00:00.000Z"'),
        text: like('内容被改动 第3条事件 clocks.set[0].dueAt'),
      }),
    ),
  }),
);

/** What every open finding still lacks for its closure. */
export const closing = shape(
  'Closing',
  '销号还缺什么；空表即可办结',
  'What every open finding still lacks for its closure',
  listOf(z.strictObject({ finding: findingCode, missing: z.array(refusalCode) })),
);

/** Whose delay it was. */
export const delays = shape(
  'Delays',
  '每个问题的日历日归谁：单位、原责任单位、督查室、待决定、暂停、非工作日',
  'Calendar days of each finding, each booked to exactly one share',
  listOf(
    z.strictObject({
      finding: findingCode,
      from: day,
      until: day,
      days: count,
      shares: z.strictObject({
        unit: count,
        formerUnit: count,
        office: count,
        decision: count,
        suspension: count,
        nonWorking: count,
      }),
    }),
  ),
);

/** What a post may do now, and why not. */
export const openCommands = shape(
  'OpenCommands',
  '某岗位现在可办与不可办的事项及原因',
  'What a post may do now, and why not',
  listOf(
    z.strictObject({
      kind: commandKind,
      open: z.boolean(),
      why: refusalCode.nullable(),
      by: z.array(post).describe('现在可以办理的岗位 · posts at which it is open now'),
    }),
  ),
);

/** A timeline as callers see it. */
export const presentTimeline = (lines: TimelineLine[]): z.infer<typeof timeline> => ({
  items: lines.map((line) => ({
    seq: line.seq,
    at: line.at,
    handledAt: line.handledAt,
    who: line.who,
    text: line.text,
    dates: line.dates.map(({ what, due, rule, provisional }) => ({ what, due, rule, provisional })),
    folded: line.folded,
  })),
});

/** An audit's report as callers see it, its differences in the reader's language. */
export const presentAudit = (r: AuditReport, lang: 'zh' | 'en'): z.infer<typeof audit> => ({
  notice: r.notice,
  documentNumber: r.documentNumber,
  ok: r.ok,
  events: r.events,
  historyEvents: r.historyEvents,
  differences: r.differences.map((d) => ({
    kind: d.kind,
    seq: d.seq,
    where: d.where,
    expected: d.expected,
    found: d.found,
    text: differenceText(d, lang),
  })),
});

/** What closure lacks as callers see it. */
export const presentClosing = (
  all: { finding: string; missing: RefusalCode[] }[],
): z.infer<typeof closing> => ({
  items: all.map(({ finding, missing }) => ({ finding, missing })),
});

/** Delays as callers see them. */
export const presentDelays = (all: Delay[]): z.infer<typeof delays> => ({
  items: all.map(({ finding, from, until, days, shares: s }) => ({
    ...{ finding, from, until, days },
    shares: {
      unit: s.unit,
      formerUnit: s.formerUnit,
      office: s.office,
      decision: s.decision,
      suspension: s.suspension,
      nonWorking: s.nonWorking,
    },
  })),
});

/** What is open to a post as callers see it. */
export const presentOpenCommands = (all: OpenCommand[]): z.infer<typeof openCommands> => ({
  items: all.map(({ kind, open, why, by }) => ({ kind, open, why, by })),
});
