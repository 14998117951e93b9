import { z } from 'zod';
import type { Instant } from '../../domain/calendar/instant.ts';
import { instructionsOf, type Notice, type Rules } from '../../domain/notice/notice.ts';
import { lightOf, lightOfNotice, worstLight } from '../../domain/readings/light.ts';
import { workingDaysLeft as leftUntil } from '../../domain/readings/time-left.ts';
import type { ListedNotice } from '../../store/notice-lists.ts';
import type { NoticeDoc } from '../../store/stored.ts';
import { clock, hold, presentClock, presentHold, presentStopped, stoppedClock } from './clock.ts';
import { finding, presentFinding } from './finding.ts';
import { instruction, presentInstruction } from './instructions/instruction.ts';
import {
  coUnit,
  formalReview,
  formerCoUnit,
  formerUnit,
  objection,
  plan,
  presentCoUnit,
  presentFormalReview,
  presentFormerCoUnit,
  presentFormerUnit,
  presentHolder,
  presentNamed,
  presentObjection,
  presentPlan,
  presentProposal,
  proposal,
} from './matters.ts';
import { count, like, pageOf, shape } from './shape.ts';
import { presentApproval, presentConsent, presentIssuer } from './unit.ts';
import {
  approval,
  commandKind,
  consent,
  documentNumber,
  findingCode,
  holder,
  instant,
  issuer,
  light,
  named,
  noticeId,
  noticeStage,
  personId,
  refusalCode,
  sha256,
  text,
  workingDaysLeft,
} from './vocabulary.ts';

const title = like('关于2026年民生资金专项督查反馈问题的整改通知书');

const head = {
  id: noticeId,
  seq: count.describe('已记录的事件数 · events recorded so far'),
  documentNumber,
  title,
  unit: named,
  campaign: named,
  rehearsal: z.boolean().describe('演练，不计入统计 · a rehearsal, counted nowhere'),
  stage: noticeStage,
  light,
};

/** A letter whole. */
export const notice = shape(
  'Notice',
  '整改通知书：一份文书、一个单位及其全部办理情况',
  'A notice: one letter to one unit, with everything that has happened to it',
  z.strictObject({
    ...head,
    policy: z.strictObject({
      id: like('county-standard'),
      version: z.int().meta({ examples: [3] }),
    }),
    calendar: like('cn-2026-1x2y3z').describe('所用日历 · the calendar it counts with'),
    rulesVersion: z
      .int()
      .min(1)
      .meta({ examples: [1] }),
    rulebook: sha256.describe('规则与日历的散列 · digest of policy and calendar'),
    authors: z.array(personId),
    approvedBy: personId,
    issuedBy: personId,
    issuedAt: instant,
    deliveredAt: instant.describe(
      '送达时刻，各期限自此起算 · when it reached the unit; its clocks count from here',
    ),
    acknowledgedAt: instant.nullable(),
    acknowledgedLate: z.boolean(),
    closedAt: instant.nullable(),
    issuer,
    consent: consent.nullable(),
    authorisation: approval.nullable(),
    rights: z
      .strictObject({ objectBy: instant, reviewBy: instant })
      .describe('提出异议、申请复核的最后日期 · last days for an objection and for a review'),
    findings: z.array(finding),
    plan: plan.nullable(),
    clocks: z.array(clock),
    proposals: z.array(proposal),
    holders: z.array(holder),
    handReminders: z.array(
      z.strictObject({ at: instant, by: personId, findings: z.array(findingCode) }),
    ),
    notes: z.array(z.strictObject({ at: instant, by: personId, text })),
    coUnits: z.array(coUnit),
    formerUnits: z.array(formerUnit),
    formerCoUnits: z.array(formerCoUnit),
    objections: z.array(objection),
    formalReviews: z.array(formalReview),
    instructions: z.array(instruction).describe('领导批示 · what leaders have instructed'),
    holds: z.array(hold),
    stopped: z.array(stoppedClock),
    resting: z
      .array(clock)
      .describe(
        '等待中的期限：验收中、挂账中或方案审核中 · limits that wait: under review, deferred, in a plan under check',
      ),
    refusedAnswers: z.array(
      z.strictObject({ at: instant, kind: commandKind, code: refusalCode, by: personId }),
    ),
    messageCount: count.describe('应告知的事项数 · messages decided so far'),
    head: sha256.describe('哈希链的链尾 · head of its hash chain'),
    nextAlarmAt: instant.nullable().describe('下一次到期的时刻 · when something falls due next'),
    now: instant.describe('该专项督查时钟的现在 · now on the clock of its campaign'),
  }),
);

const listed = shape(
  'ListedNotice',
  '列表中的通知书：办到哪里、下一步何时，不含正文',
  'A notice in a list: where it stands and what comes next, without its text',
  z.strictObject({
    ...head,
    counts: z
      .strictObject({
        findings: count,
        open: count,
        closed: count,
        awaiting: count,
        underReview: count,
        overdue: count,
      })
      .describe(
        '问题：全部、未办结、已办结、待单位办理、验收中、已逾期 · findings: all, open, closed, waiting for the unit, under review, overdue',
      ),
    pending: z
      .strictObject({ proposals: count, decisions: count })
      .describe('待督查室：待批准的级别、其他待决定 · what waits for the office'),
    dueAt: instant.nullable().describe('待单位事项的最早期限 · the earliest date of the unit'),
    workingDaysLeft: workingDaysLeft
      .nullable()
      .describe(
        '距最早期限的工作日数，逾期为负 · working days until then, below zero once overdue',
      ),
    watched: z
      .boolean()
      .describe('本人已关注该份或所属专项督查 · whoever asks watches it, or its campaign'),
    nextAlarmAt: instant.nullable(),
    issuedAt: instant,
    acknowledgedAt: instant.nullable(),
    closedAt: instant.nullable(),
  }),
);

/** A page of letters. */
export const noticePage = shape('NoticePage', '一页通知书', 'A page of notices', pageOf(listed));

/** The outcome of a command. */
export const outcome = shape(
  'Outcome',
  '事项已办',
  'A command is done',
  z.strictObject({
    seq: count.describe('其最后一个事件 · the last event of the command'),
    stage: noticeStage,
    digest: sha256.describe('所办内容的散列 · digest of what was commanded'),
    events: z.array(like('findingReported')).describe('产生的事件 · types of its events'),
  }),
);

function presentState(n: Notice, rules: Rules, now: Instant) {
  return {
    id: n.id,
    seq: n.seq,
    documentNumber: n.documentNumber,
    title: n.title,
    unit: presentNamed(n.unit),
    campaign: presentNamed(n.campaign),
    rehearsal: n.rehearsal,
    stage: n.stage,
    light: lightOfNotice(n, rules, now),
    policy: { id: n.policy.id, version: n.policy.version },
    calendar: n.calendar,
    rulesVersion: n.rulesVersion,
    rulebook: n.rulebook,
    authors: n.authors,
    approvedBy: n.approvedBy,
    issuedBy: n.issuedBy,
    issuedAt: n.issuedAt,
    deliveredAt: n.deliveredAt,
    acknowledgedAt: n.acknowledgedAt,
    acknowledgedLate: n.acknowledgedLate,
    closedAt: n.closedAt,
    issuer: presentIssuer(n.issuer),
    authorisation: n.authorisation === null ? null : presentApproval(n.authorisation),
    consent: n.consent === null ? null : presentConsent(n.consent),
    rights: { objectBy: n.rights.objectBy, reviewBy: n.rights.reviewBy },
  };
}

function presentMatters(n: Notice, now: Instant) {
  return {
    plan: n.plan === null ? null : presentPlan(n.plan),
    clocks: n.clocks.map(presentClock),
    proposals: n.proposals.map(presentProposal),
    holders: n.holders.map(presentHolder),
    handReminders: n.handReminders.map(({ at, by, findings }) => ({ at, by, findings })),
    notes: n.notes.map((note) => ({ at: note.at, by: note.by, text: note.text })),
    coUnits: n.coUnits.map(presentCoUnit),
    formerUnits: n.formerUnits.map(presentFormerUnit),
    formerCoUnits: n.formerCoUnits.map(presentFormerCoUnit),
    objections: n.objections.map(presentObjection),
    formalReviews: n.formalReviews.map(presentFormalReview),
    instructions: instructionsOf(n).map((i) => presentInstruction(i, now)),
    holds: n.holds.map(presentHold),
    stopped: n.stopped.map(presentStopped),
    resting: n.resting.map(presentClock),
    refusedAnswers: n.refusedAnswers.map(({ at, kind, code, by }) => ({ at, kind, code, by })),
    messageCount: n.messageCount,
  };
}

/** A letter as callers see it, with the lights that it has `now`. */
export const presentNotice = (
  doc: NoticeDoc,
  rules: Rules,
  now: Instant,
): z.infer<typeof notice> => ({
  ...presentState(doc.notice, rules, now),
  findings: doc.notice.findings.map((f) =>
    presentFinding(f, lightOf(f, doc.notice, rules, now), leftUntil(rules.calendar, f.dueAt, now)),
  ),
  ...presentMatters(doc.notice, now),
  head: doc.head,
  nextAlarmAt: doc.nextAlarmAt,
  now,
});

/** Who reads a list, as far as a row of it depends on him. */
interface Reader {
  isWatched: boolean;
  /** True for the people of a unit, who are told of no measure before it is approved. */
  isUnits: boolean;
}

/** A letter of a list as callers see it, with the light that it has `now`. */
export function presentListedNotice(
  doc: ListedNotice,
  rules: Rules,
  now: Instant,
  { isWatched, isUnits }: Reader,
): z.infer<typeof listed> {
  const { notice: n, summary: s } = doc;
  return {
    id: doc._id,
    seq: doc.seq,
    documentNumber: doc.documentNumber,
    title: n.title,
    unit: presentNamed(n.unit),
    campaign: presentNamed(n.campaign),
    rehearsal: n.rehearsal,
    stage: n.stage,
    light: worstLight(s.watched, rules, now),
    counts: {
      findings: s.findings,
      open: s.open,
      closed: s.closed,
      awaiting: s.awaiting,
      underReview: s.underReview,
      overdue: s.watched.filter((w) => w.dueAt < now).length,
    },
    pending: { proposals: isUnits ? 0 : s.proposals, decisions: s.decisions },
    dueAt: s.dueAt,
    workingDaysLeft: s.dueAt === null ? null : leftUntil(rules.calendar, s.dueAt, now),
    watched: isWatched,
    nextAlarmAt: doc.nextAlarmAt,
    issuedAt: n.issuedAt,
    acknowledgedAt: n.acknowledgedAt,
    closedAt: n.closedAt,
  };
}
