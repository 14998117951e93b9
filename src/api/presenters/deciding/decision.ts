import { z } from 'zod';
import type { Instant } from '../../../domain/calendar/instant.ts';
import { type Finding, pendingExtension } from '../../../domain/notice/finding.ts';
import type { Notice, Rules } from '../../../domain/notice/notice.ts';
import type { Post } from '../../../domain/policy/policy.ts';
import { DECISION_KINDS, type PendingDecision } from '../../../domain/readings/decisions.ts';
import { workingDaysLeft as leftUntil } from '../../../domain/readings/time-left.ts';

import type { OpenAnswer } from '../../../domain/readings/trial.ts';
import { letterFacts, presentLetterNamed } from '../instructions/letter.ts';
import { presentNamed } from '../matters.ts';
import { count, like, pageOf, shape } from '../shape.ts';
import {
  commandKind,
  gatedRung,
  instant,
  officePost,
  personId,
  personName,
  post,
  refusalCode,
  text,
  workingDaysLeft,
} from '../vocabulary.ts';
import { findingThen, presentFindingThen } from './finding-then.ts';

const finding = z.strictObject({
  ...findingThen,
  workingDaysLeft,
  returns: count.describe('退回次数 · how often its results were returned'),
  reminders: count.describe('催办、督办次数 · how often it was chased'),
});

/** What is asked for, as far as each kind of decision says it. */
const matter = z
  .strictObject({
    rung: gatedRung.nullable(),
    needs: officePost.nullable().describe('须由何岗位批准 · the post that approves it'),
    to: z.array(post).describe('拟发给的岗位 · posts to which it would go'),
    until: like('2026-10-20').nullable().describe('申请延至 · day or minute asked for'),
    ground: z.enum(['notOurRemit', 'wrongFact']).nullable(),
    text: text
      .nullable()
      .describe('申请理由、提级理由、复核理由或暂停原因 · grounds of what is asked'),
    by: personId.nullable(),
    reviewer: z.strictObject({ id: personId, name: personName }).nullable(),
    estimate: like('2026-10-30').nullable().describe('预计暂停至 · when a suspension is to end'),
  })
  .describe('请求的内容，不适用的为 null · what is asked for; null where it does not apply');

/** Something that waits for a decision of the office. */
const decision = shape(
  'PendingDecision',
  '待决定的事项',
  'Something that waits for a decision of the office',
  z.strictObject({
    id: like('c-3f2a91bc04-001-9d8e7f60/extensionDecision/1'),
    kind: z.enum(DECISION_KINDS).meta({ examples: ['extensionDecision'] }),
    subject: like('1')
      .nullable()
      .describe(
        '拟发、异议、复核或决定的编号，或问题序号 · id of the matter, or code of the finding',
      ),
    notice: z.strictObject({
      ...letterFacts,
      seq: count,
      title: like('关于民生资金管理使用问题的整改通知书'),
    }),
    findings: z.array(finding),
    matter,
    askedAt: instant,
    dueAt: instant.nullable().describe('决定的期限；无期限的为 null · when the decision is due'),
    workingDaysLeft: workingDaysLeft.nullable(),
    overdue: z.boolean(),
    paused: z.boolean().describe('期限暂停计算 · its clock stands still'),
    answers: z
      .array(z.strictObject({ kind: commandKind, open: z.boolean(), why: refusalCode.nullable() }))
      .describe(
        '可用的决定，及对读者是否可办 · the commands that decide it, open to the reader or not',
      ),
    by: z.array(post).describe('现在可以决定的岗位 · posts at which it can be decided now'),
    mine: z.boolean().describe('读者本人现在可以决定 · the reader can decide it now'),
  }),
);

/** A page of what waits for a decision. */
export const decisionPage = shape(
  'DecisionPage',
  '一页待决定的事项；limit 按通知书计',
  'A page of what waits for a decision; its limit counts notices',
  pageOf(decision),
);

/** A pending decision with what the reader may do about it. */
export interface ReadDecision {
  decision: PendingDecision;
  answers: OpenAnswer[];
  by: Post[];
  /** Why a rung was raised apart from the dates, where it was; it stands in its event alone. */
  raisedFor: string | null;
}

function matterOf(
  { decision: { kind, subject }, raisedFor }: ReadDecision,
  notice: Notice,
): Partial<z.infer<typeof matter>> {
  const found = <T extends { id: string }>(of: readonly T[]) => of.find(({ id }) => id === subject);
  switch (kind) {
    case 'rungDecision': {
      const proposal = found(notice.proposals);
      return proposal === undefined
        ? {}
        : {
            ...{ rung: proposal.rung, needs: proposal.needs, to: proposal.to },
            ...{ by: proposal.raisedBy, text: raisedFor },
          };
    }
    case 'extensionDecision': {
      const asked = notice.findings.flatMap((f) =>
        f.code === subject ? (pendingExtension(f) ?? []) : [],
      )[0];
      return asked === undefined ? {} : { until: asked.until, text: asked.reason };
    }
    case 'objectionDecision': {
      const objection = found(notice.objections);
      return objection === undefined
        ? {}
        : { ground: objection.ground, text: objection.reasons, by: objection.by };
    }
    case 'formalReviewDecision': {
      const review = found(notice.formalReviews);
      return review === undefined
        ? {}
        : {
            ...{ text: review.grounds, by: review.by },
            reviewer: review.reviewer === null ? null : presentNamed(review.reviewer),
          };
    }
    case 'suspension': {
      const hold = found(notice.holds);
      return hold === undefined ? {} : { text: hold.reason, estimate: hold.estimate };
    }
    default:
      return {};
  }
}

const NO_MATTER: z.infer<typeof matter> = {
  ...{ rung: null, needs: null, to: [], until: null, ground: null, text: null, by: null },
  ...{ reviewer: null, estimate: null },
};

const presentFindingOf = (f: Finding, notice: Notice, rules: Rules, now: Instant) => ({
  ...presentFindingThen(f, notice, rules, now),
  workingDaysLeft: leftUntil(rules.calendar, f.dueAt, now),
  returns: f.returns.length,
  reminders: f.reminders,
});

/** A pending decision as callers see it. */
export function presentDecision(
  read: ReadDecision,
  notice: Notice,
  rules: Rules,
  now: Instant,
): z.infer<typeof decision> {
  const { decision: one, answers, by } = read;
  const { kind, subject, findings, askedAt, clock } = one;
  return {
    id: [notice.id, kind, subject].filter((part) => part !== null).join('/'),
    kind,
    subject,
    notice: { ...presentLetterNamed(notice), seq: notice.seq, title: notice.title },
    findings: notice.findings
      .filter(({ code }) => findings.includes(code))
      .map((f) => presentFindingOf(f, notice, rules, now)),
    matter: { ...NO_MATTER, ...matterOf(read, notice) },
    askedAt,
    dueAt: clock?.dueAt ?? null,
    workingDaysLeft: clock === null ? null : leftUntil(rules.calendar, clock.dueAt, now),
    overdue: clock !== null && !clock.paused && clock.dueAt < now,
    paused: clock?.paused ?? false,
    answers: answers.map(({ kind: command, open, why }) => ({ kind: command, open, why })),
    by,
    mine: answers.some(({ open }) => open),
  };
}
