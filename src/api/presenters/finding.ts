import { z } from 'zod';
import { BAD_FAITH_GROUNDS, type Finding, isClosedBare } from '../../domain/notice/finding.ts';
import type { Light } from '../../domain/readings/light.ts';
import { presentFindingText, written } from './finding-text.ts';
import { count, like, shape } from './shape.ts';
import {
  closureReason,
  day,
  evidence,
  findingStage,
  instant,
  light,
  named,
  officePost,
  personId,
  personName,
  rung,
  text,
  workingDaysLeft,
} from './vocabulary.ts';

const extension = shape(
  'Extension',
  '延期申请',
  'A request for more time',
  z.strictObject({
    until: like('2026-10-20').describe('申请延至的日或时刻 · day or minute asked for'),
    reason: text,
    requestedAt: instant,
    status: z.enum(['pending', 'granted', 'refused', 'lapsed']),
    decidedAt: instant.nullable(),
    decidedBy: personId.nullable(),
    breached: z.boolean().describe('此前已有逾期报送 · it had been reported late before'),
  }),
);

const report = shape(
  'FindingReport',
  '报送的整改结果',
  'A reported result',
  z.strictObject({
    summary: text,
    evidence: z.array(evidence),
    receivedAt: instant,
    by: personId,
    late: z.boolean(),
  }),
);

const milestone = shape(
  'Milestone',
  '方案中的阶段节点',
  'A stage of an accepted plan',
  z.strictObject({
    ordinal: z
      .int()
      .min(1)
      .meta({ examples: [1] }),
    on: day,
    goal: like('完成清单'),
    dueAt: instant,
    text: text.nullable(),
    evidence: z.array(evidence),
    reportedAt: instant.nullable(),
    late: z.boolean(),
  }),
);

const check = shape(
  'OnSiteCheck',
  '现场核查',
  'A check on the spot',
  z.strictObject({
    on: day,
    place: like('城关镇便民服务中心'),
    people: z.array(personName),
    result: text,
    passed: z.boolean(),
    at: instant,
    by: personId,
  }),
);

const part = shape(
  'Part',
  '配合单位的任务',
  'The part of a co-operating unit',
  z.strictObject({
    unit: named,
    dueAt: instant,
    status: z.enum(['open', 'reported', 'declined', 'unanswered']),
    summary: text.nullable(),
    at: instant.nullable(),
    late: z.boolean(),
  }),
);

/** A finding with where it stands. */
export const finding = shape(
  'Finding',
  '问题及其办理情况',
  'A finding and where it stands',
  written.extend({
    stage: findingStage,
    light,
    dueAt: instant,
    workingDaysLeft: workingDaysLeft.describe(
      '距期限的工作日数，逾期为负 · working days until then, below zero once it is past',
    ),
    originalDueAt: instant.describe('最初期限 · the first date'),
    capFrom: instant.describe('延期上限自此起算 · where the cap on extensions counts from'),
    provisional: z.boolean(),
    reports: z.array(report),
    returns: z.array(
      z.strictObject({ reason: text, at: instant, by: personId, person: personName }),
    ),
    extensions: z.array(extension),
    progress: z.array(z.strictObject({ text, noChange: z.boolean(), at: instant })),
    reminders: count.describe(
      '对现责任单位的催办、督办次数 · reminders and orders to the unit that is responsible now',
    ),
    level: rung
      .nullable()
      .describe(
        '对现责任单位已到的最高级别 · highest rung that the unit responsible now has reached',
      ),
    passed: z
      .array(
        z.strictObject({
          level: officePost,
          opinion: text,
          at: instant,
          by: personId,
          person: personName,
        }),
      )
      .describe('逐级验收中已同意的各级 · levels of acceptance that have agreed'),
    checks: z.array(check),
    milestones: z.array(milestone),
    parts: z.array(part),
    deferral: z
      .strictObject({
        until: instant,
        reason: text,
        at: instant,
        by: personId,
        expiredAt: instant.nullable(),
        reported: z
          .boolean()
          .describe(
            '挂账时已有未退回的整改结果 · the office had a result then that it had not returned',
          ),
        cutShort: z.boolean().describe('挂账期间单位报送了整改结果 · a report came while it stood'),
      })
      .nullable()
      .describe('挂账 · accepted for a while without rectification'),
    deferredDays: count.describe('已结束的挂账合计天数 · days of its deferrals that are over'),
    handover: z
      .strictObject({ to: named, record: text })
      .nullable()
      .describe('转办 · transferred to another unit'),
    badFaith: z
      .array(
        z.strictObject({
          ground: z.enum(BAD_FAITH_GROUNDS),
          facts: text,
          basis: text,
          at: instant,
          by: personName,
        }),
      )
      .describe('拒绝整改、虚假整改的认定 · refusal or faking, as established'),
    closure: z
      .strictObject({
        reason: closureReason,
        opinion: text,
        at: instant,
        by: personId,
        unit: like('农村局').describe('当时的责任单位 · the responsible unit then'),
        withoutEvidence: z
          .boolean()
          .describe('没有佐证材料而销号 · closed with no evidence to show for it'),
      })
      .nullable()
      .describe('销号 · how it was closed'),
  }),
);

type Public = z.infer<typeof finding>;

const presentExtension = (e: Finding['extensions'][number]): Public['extensions'][number] => ({
  until: e.until,
  reason: e.reason,
  requestedAt: e.requestedAt,
  status: e.status,
  decidedAt: e.decidedAt,
  decidedBy: e.decidedBy,
  breached: e.breached,
});

const presentEvidence = (e: z.infer<typeof evidence>): z.infer<typeof evidence> => ({
  name: e.name,
  sha256: e.sha256,
  effectiveOn: e.effectiveOn,
});

const presentReport = (r: Finding['reports'][number]): Public['reports'][number] => ({
  summary: r.summary,
  evidence: r.evidence.map(presentEvidence),
  receivedAt: r.receivedAt,
  by: r.by,
  late: r.late,
});

const presentMilestone = (m: Finding['milestones'][number]): Public['milestones'][number] => ({
  ordinal: m.ordinal,
  on: m.on,
  goal: m.goal,
  dueAt: m.dueAt,
  text: m.text,
  evidence: m.evidence.map(presentEvidence),
  reportedAt: m.reportedAt,
  late: m.late,
});

const presentCheck = (c: Finding['checks'][number]): Public['checks'][number] => ({
  on: c.on,
  place: c.place,
  people: c.people,
  result: c.result,
  passed: c.passed,
  at: c.at,
  by: c.by,
});

const presentPart = (p: Finding['parts'][number]): Public['parts'][number] => ({
  unit: { id: p.unit.id, name: p.unit.name },
  dueAt: p.dueAt,
  status: p.status,
  summary: p.summary,
  at: p.at,
  late: p.late,
});

const presentDeferral = (d: NonNullable<Finding['deferral']>): NonNullable<Public['deferral']> => ({
  until: d.until,
  reason: d.reason,
  at: d.at,
  by: d.by,
  expiredAt: d.expiredAt,
  reported: d.reported,
  cutShort: d.cutShort,
});

const presentClosure = (
  f: Finding,
  c: NonNullable<Finding['closure']>,
): NonNullable<Public['closure']> => ({
  reason: c.reason,
  opinion: c.opinion,
  at: c.at,
  by: c.by,
  unit: c.unit,
  withoutEvidence: isClosedBare(f),
});

/** A finding as callers see it, with its light and the working days left now. */
export const presentFinding = (f: Finding, now: Light, left: number): Public => ({
  ...presentFindingText(f),
  stage: f.stage,
  light: now,
  dueAt: f.dueAt,
  workingDaysLeft: left,
  originalDueAt: f.originalDueAt,
  capFrom: f.capFrom,
  provisional: f.provisional,
  reports: f.reports.map(presentReport),
  returns: f.returns.map(({ reason, at, by, person }) => ({ reason, at, by, person })),
  extensions: f.extensions.map(presentExtension),
  progress: f.progress.map((p) => ({ text: p.text, noChange: p.noChange, at: p.at })),
  reminders: f.reminders,
  level: f.level,
  passed: f.passed.map(({ level, opinion, at, by, person }) => ({
    ...{ level, opinion, at, by, person },
  })),
  checks: f.checks.map(presentCheck),
  milestones: f.milestones.map(presentMilestone),
  parts: f.parts.map(presentPart),
  deferral: f.deferral === null ? null : presentDeferral(f.deferral),
  deferredDays: f.deferredDays,
  handover:
    f.handover === null
      ? null
      : {
          to: { id: f.handover.to.id, name: f.handover.to.name },
          record: f.handover.record,
        },
  badFaith: f.badFaith.map(({ ground, facts, basis, at, by }) => ({
    ground,
    facts,
    basis,
    at,
    by,
  })),
  closure: f.closure === null ? null : presentClosure(f, f.closure),
});
