import { dateOf, daysBetween, type Instant, type IsoDate, isIsoDate } from '../calendar/instant.ts';
import type { OfficePost, Rung, Timing } from '../policy/policy.ts';

export const SEVERITIES = ['minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 佐证材料: kept by hash; the file itself lies in the store. */
export interface Evidence {
  name: string;
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
  /** The day on which the proven fact took effect; it may lie before the upload. */
  effectiveOn: IsoDate;
}

/** 台账所列: what the office's ledger says about a finding beside its text; what is empty there is absent. */
export interface LedgerEntry {
  /** 问题来源: where the finding came from. */
  origin?: string;
  /** 整改措施 that the office has written down, where it asks for something else or more by 整改要求. */
  measures?: string;
  responsibleLeader?: string;
  responsiblePerson?: string;
  contactPerson?: string;
}

/** 问题及整改意见 as it stands in the letter. */
export interface FindingText {
  code: string;
  category: string;
  statement: string;
  severity: Severity;
  criterion: string;
  recommendation: string;
  target: string;
  timing: Timing;
  /** The letter's own limit (`15wd`, `2026-09-26`); null takes the policy's for this timing. */
  due: string | null;
  coUnits: string[];
  remarks: string;
  /** 屡查屡犯: the earlier finding that this one repeats, `documentNumber#code`. */
  repeatOf?: string;
  ledgerEntry?: LedgerEntry;
}

export type FindingStage =
  | 'open'
  | 'planned'
  | 'underReview'
  | 'returned'
  | 'deferred'
  | 'ownerSought'
  | 'closed'
  | 'withdrawn';

/** Why a finding was closed. */
export const CLOSURE_REASONS = [
  'implemented',
  'alternativeAction',
  'notValid',
  'duplicate',
  'transferredOut',
  'notImplemented',
] as const;

export type ClosureReason = (typeof CLOSURE_REASONS)[number];

/** Reasons of a closure which say that the fault was there and has been put right (销号 in the proper sense). */
export const RECTIFIED = [
  'implemented',
  'alternativeAction',
] as const satisfies readonly ClosureReason[];

/** True for a closure by one of these reasons. */
export const isRectified = (reason: ClosureReason): boolean =>
  (RECTIFIED as readonly ClosureReason[]).includes(reason);

/** True for what was closed without evidence: it fell away, or a leader decided so. */
export const isClosedBare = ({ stage, closure, reports }: ClosedFinding): boolean =>
  stage === 'closed' &&
  closure !== null &&
  !isRectified(closure.reason) &&
  (reports.at(-1)?.evidence.length ?? 0) === 0;

export interface Extension {
  until: string;
  reason: string;
  requestedAt: Instant;
  status: 'pending' | 'granted' | 'refused' | 'lapsed';
  decidedAt: Instant | null;
  decidedBy: string | null;
  /** True if the finding had been reported late before; no extension wipes that. */
  breached: boolean;
}

export interface FindingReport {
  summary: string;
  evidence: Evidence[];
  receivedAt: Instant;
  by: string;
  /** Judged on the instant at which the report was received. */
  late: boolean;
}

/** 阶段节点 of an accepted plan: a clock of its own that leaves the finding's date alone. */
export interface Milestone {
  /** Its place in the plan, from 1. */
  ordinal: number;
  on: IsoDate;
  goal: string;
  dueAt: Instant;
  text: string | null;
  evidence: Evidence[];
  reportedAt: Instant | null;
  late: boolean;
}

/** 现场核查: who went where, and what they saw. */
export interface OnSiteCheck {
  on: IsoDate;
  place: string;
  people: string[];
  result: string;
  passed: boolean;
  at: Instant;
  by: string;
}

/** 配合单位的任务: its own part, its own lateness. */
export interface Part {
  unit: { id: string; name: string };
  dueAt: Instant;
  /** `unanswered`: the finding was closed without it. */
  status: 'open' | 'reported' | 'declined' | 'unanswered';
  summary: string | null;
  at: Instant | null;
  late: boolean;
}

/** 挂账: accepted for a while without rectification; its expiry re-opens the finding. */
export interface Deferral {
  until: Instant;
  reason: string;
  at: Instant;
  by: string;
  /** When it ran out; null while it stands, and for good where a report or another deferral came first. */
  expiredAt: Instant | null;
  /** True where the office had a result when it deferred, and had not returned it. */
  reported: boolean;
  /** True from a report that came while it stood; what was left of the limit waits for the return of that report. */
  cutShort: boolean;
}

/** 转办: to whom, and what was handed over. */
export interface Handover {
  to: { id: string; name: string };
  record: string;
}

export const BAD_FAITH_GROUNDS = ['refused', 'faked'] as const;

/** 拒绝整改 or 虚假整改: the facts, and the basis of the decision that established them. */
export interface BadFaith {
  ground: (typeof BAD_FAITH_GROUNDS)[number];
  facts: string;
  basis: string;
  at: Instant;
  by: string;
}

/** By whom it was judged: in words, and by id; `personFor` is whose deputy he was then. */
interface Judged {
  by: string;
  person: string;
  personFor?: string;
}

/** A finding and where it stands. */
export interface Finding extends FindingText {
  stage: FindingStage;
  dueAt: Instant;
  originalDueAt: Instant;
  /** Where the cap on extensions counts from: the original date, moved by stops and calendars only. */
  capFrom: Instant;
  provisional: boolean;
  reports: FindingReport[];
  returns: ({ reason: string; at: Instant } & Judged)[];
  extensions: Extension[];
  progress: { text: string; noChange: boolean; at: Instant }[];
  /** 催办、督办次数: rungs `remind` and `order`, and reminders by hand. */
  reminders: number;
  /** Highest rung that fired; it never falls. */
  level: Rung | null;
  /** Opinions of the levels of acceptance that have agreed on the newest report. */
  passed: ({ level: OfficePost; opinion: string; at: Instant } & Judged)[];
  checks: OnSiteCheck[];
  milestones: Milestone[];
  parts: Part[];
  deferral: Deferral | null;
  /** Days of its deferrals that are over; the policy caps them all together. */
  deferredDays: number;
  handover: Handover | null;
  /** 拒绝整改、虚假整改, as established by decisions. */
  badFaith: BadFaith[];
  /** `unit`: the name of the responsible unit at that time. */
  closure: {
    reason: ClosureReason;
    opinion: string;
    at: Instant;
    by: string;
    unit: string;
  } | null;
}

/** A finding on which the unit still owes something. */
export const isOpen = (finding: Finding): boolean =>
  finding.stage !== 'closed' && finding.stage !== 'withdrawn';

type ClosedFinding = Pick<Finding, 'stage' | 'closure' | 'reports'>;

const WAITS_FOR_OTHERS: readonly FindingStage[] = ['underReview', 'deferred', 'ownerSought'];

/** A finding that waits for the unit: neither for the office, nor until a deferral ends. */
export const awaitsUnit = (finding: Finding): boolean =>
  isOpen(finding) && !WAITS_FOR_OTHERS.includes(finding.stage);

/** The extension that was asked for and is undecided. It was asked for in time, and until its decision nothing is late. */
export const pendingExtension = ({ extensions }: Pick<Finding, 'extensions'>) =>
  extensions.find((e) => e.status === 'pending');

/** True while a report is reviewed that has cut a deferral short: what was left when it began waits for the return. */
export const isCutShort = ({ stage, deferral }: Finding): boolean =>
  stage === 'underReview' && deferral !== null && deferral.cutShort;

/** A finding that no longer stands against the unit: withdrawn, revoked, or another unit's. What is closed otherwise still does. */
export const isGone = ({ stage, closure }: Finding): boolean =>
  stage === 'withdrawn' || closure?.reason === 'notValid' || closure?.reason === 'transferredOut';

/** A finding whose result the unit may report: what is deferred may be done earlier. */
export const isReportable = (finding: Finding): boolean =>
  awaitsUnit(finding) || finding.stage === 'deferred';

/** The report that the office had and had not returned when it deferred the finding; undefined for any other finding. */
export const reportWhenDeferred = ({
  stage,
  deferral,
  reports,
}: Finding): FindingReport | undefined =>
  stage === 'deferred' && deferral?.reported ? reports.at(-1) : undefined;

/** Days that a finding has been deferred up to a day, in all its deferrals. */
export const daysDeferred = (
  { stage, deferral, deferredDays }: Finding,
  today: IsoDate,
): number => {
  if (stage !== 'deferred' || deferral === null) return deferredDays;
  return deferredDays + Math.max(0, daysBetween(dateOf(deferral.at), today));
};

const SHA256 = /^[0-9a-f]{64}$/;

/** True for evidence with a name, a hash and a day on which it took effect. */
export const isEvidence = (e: Evidence): boolean =>
  e.name.trim() !== '' && SHA256.test(e.sha256) && isIsoDate(e.effectiveOn);
