import { z } from 'zod';
import { deadline } from '../../../domain/calendar/explain.ts';
import type { DryStep } from '../../../domain/readings/dry-run.ts';
import type { DryDraft } from '../../desk/approval/dry-run.ts';
import { textOf } from '../../problem.ts';
import { explainedDeadline, presentExplained } from '../calendar.ts';
import { presentNamed } from '../matters.ts';
import { like, pageOf, shape } from '../shape.ts';
import {
  clockKind,
  draftStatus,
  findingCode,
  instant,
  limit,
  named,
  noticeId,
  post,
  recipient,
  rung,
} from '../vocabulary.ts';
import { presentWarnings, warnings } from './draft.ts';

const step = shape(
  'DryStep',
  '签发后无人办理时将发出的一项；rung 为 null 的是通知书本身',
  'What leaves when where nobody answers; without a rung it is the letter itself',
  z.strictObject({
    at: instant,
    rung: rung.nullable(),
    gated: z.boolean().describe('须经批准 · it is drafted and waits for its approver'),
    kind: clockKind.nullable(),
    findings: z.array(findingCode),
    to: z.array(recipient),
    copy: z.array(recipient),
    vacant: z.array(post).describe('空缺岗位 · posts that nobody holds'),
    dayOff: z.boolean().describe('该日休息 · that day is off'),
  }),
);

/** A draft as it would come out. */
export const dryRun = shape(
  'DryRun',
  '一份草稿的试运行：不能签发的原因、提示、送达与期限、各项发送',
  'A draft as it would come out: what stands against it, what to look at, its dates, and what leaves when',
  z.strictObject({
    draft: noticeId,
    unit: named,
    title: like('关于2026年民生资金专项督查反馈问题的整改通知书'),
    status: draftStatus,
    version: z
      .int()
      .min(1)
      .meta({ examples: [2] }),
    reasons: z
      .array(
        z.strictObject({
          code: like('consent-missing'),
          subject: like('城关镇').nullable(),
          details: z.array(like('第 1 条 finding 1')),
          zh: like('向乡镇下发须经县委、县政府同意。'),
          en: like('a letter to a township needs the consent of the county'),
        }),
      )
      .describe(
        '不能审签、签发的原因，空为可以 · why it is not approved or issued; empty: it can be',
      ),
    warnings: warnings.shape.items,
    deliveredAt: instant.nullable(),
    findings: z.array(
      z.strictObject({
        code: findingCode,
        limit,
        dueAt: instant
          .nullable()
          .describe('到期时刻，不能签发的为 null · null: it cannot be issued'),
        provisional: z.boolean(),
      }),
    ),
    steps: z.array(step),
  }),
);

/** A draft as it would come out, with its dates explained. */
export const explainedDryRun = shape(
  'ExplainedDryRun',
  '一份草稿的试运行，期限逐日说明',
  'A draft as it would come out, each date explained day by day',
  dryRun.extend({
    explained: z.array(z.strictObject({ code: findingCode, deadline: explainedDeadline })),
  }),
);

/** A page of dry runs. */
export const dryRunPage = shape(
  'DryRunPage',
  '一页草稿的试运行',
  'A page of drafts as they would come out',
  pageOf(dryRun),
);

const presentDryStep = (s: DryStep): z.infer<typeof step> => ({
  at: s.at,
  rung: s.rung,
  gated: s.gated,
  kind: s.kind,
  findings: s.findings,
  to: s.to,
  copy: s.copy,
  vacant: s.vacant,
  dayOff: s.dayOff,
});

/** A dry run as callers see it. */
export const presentDryRun = ({
  draft: d,
  reasons,
  warnings: notes,
  limits,
  run,
}: DryDraft): z.infer<typeof dryRun> => ({
  draft: d._id,
  unit: presentNamed(d.unit),
  title: d.title,
  status: d.status,
  version: d.version,
  reasons: reasons.map(({ code, subject, errors }) => ({
    code,
    subject: subject ?? null,
    details: errors.map(({ detail }) => detail),
    ...textsOf(code),
  })),
  warnings: presentWarnings(notes).items,
  deliveredAt: run?.deliveredAt ?? null,
  findings: d.findings.map(({ code }) => {
    const due = run?.findings.find((one) => one.code === code);
    return {
      code,
      limit: limits.get(code) ?? '',
      dueAt: due?.dueAt ?? null,
      provisional: due?.provisional ?? false,
    };
  }),
  steps: (run?.steps ?? []).map(presentDryStep),
});

const textsOf = (code: Parameters<typeof textOf>[0]): { zh: string; en: string } => {
  const { zh, en } = textOf(code);
  return { zh, en };
};

/** A dry run with its dates explained, as callers see it. */
export function presentExplainedDryRun(one: DryDraft): z.infer<typeof explainedDryRun> {
  const { run, limits, rules } = one;
  const { cutoff, roll, officeHours } = rules.policy;
  const explained = (run?.findings ?? []).map(({ code }) => {
    const how = { rule: limits.get(code) ?? '', cutoff, roll, officeHours };
    const start = run?.deliveredAt ?? '';
    const explainedOne = deadline({ start, ...how, calendar: rules.calendar });
    return { code, deadline: presentExplained(explainedOne) };
  });
  return { ...presentDryRun(one), explained };
}
