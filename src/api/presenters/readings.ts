import { z } from 'zod';
import { differenceText } from '../../audit/difference-text.ts';
import type { AuditReport } from '../../audit/replay.ts';
import type { TimelineLine } from '../../audit/timeline.ts';
import type { RefusalCode } from '../../domain/notice/refusals.ts';
import type { Delay } from '../../domain/readings/delay.ts';
import type { OpenCommand } from '../desk/open-commands.ts';
import { count, like, listOf, pageOf, shape } from './shape.ts';
import {
  commandKind,
  day,
  documentNumber,
  findingCode,
  findingStage,
  instant,
  noticeId,
  personName,
  post,
  refusalCode,
  unitId,
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
          'runs-overlap',
          'replay-failed',
          'command-refused',
          'event-missing',
          'event-extra',
          'field-differs',
          'chain-broken',
          'head-differs',
          'read-model-missing',
          'read-model-differs',
          'rulebook-differs',
          'message-differs',
          'dispatch-differs',
          'evidence-differs',
          'draft-differs',
          'link-use-differs',
          'access-extra',
          'lost-event-differs',
          'feed-differs',
          'number-missing',
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

const shares = z
  .strictObject({
    unit: count,
    formerUnit: count,
    office: count,
    decision: count,
    suspension: count,
    nonWorking: count,
  })
  .describe('各方的日历日，合计等于 days · calendar days of each side; they sum to days');

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
      shares,
    }),
  ),
);

/** Whose time the findings of many letters have taken. */
export const delayPage = shape(
  'DelayPage',
  '一页通知书各问题的用时与逾期',
  'A page of notices: whose time their findings have taken, and how late each is',
  pageOf(
    z.strictObject({
      notice: noticeId,
      documentNumber,
      unit: z.strictObject({ id: unitId, name: like('农村局') }),
      findings: z.array(
        z.strictObject({
          finding: findingCode,
          category: like('依法行政'),
          stage: findingStage,
          open: z.boolean(),
          withoutEvidence: z
            .boolean()
            .describe('没有佐证材料而销号 · closed with no evidence to show for it'),
          dueAt: instant,
          overdue: z
            .boolean()
            .describe('待单位办理而已过期 · it waits for the unit and was due before'),
          overdueDays: count.describe('逾期的工作日数 · working days since then'),
          days: count,
          shares,
        }),
      ),
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
