import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, IsoDate } from '../calendar/instant.ts';
import type {
  GatedRung,
  OfficePost,
  Policy,
  Post,
  Rung,
  Timing,
  UnitPost,
} from '../policy/policy.ts';
import type { CommandKind } from './commands.ts';
import type {
  CoUnit,
  Deferral,
  FormalReview,
  FormerUnit,
  Handover,
  Hold,
  Milestone,
  Objection,
  OnSiteCheck,
  Part,
  StoppedClock,
} from './matters.ts';
import type { RefusalCode } from './refusals.ts';

export type Severity = 'minor' | 'major' | 'critical';

/** Who holds which post, and from which day until which (inclusive); `until: null` is "still". */
export interface Holder {
  post: Post;
  id: string;
  name: string;
  from: IsoDate;
  until: IsoDate | null;
}

/** A holder as he was when a message was decided; frozen in the event (M4). */
export interface Recipient {
  post: Post;
  holder: string;
  name: string;
  /** The co-operating unit whose post it is; none: the notice's own unit or the office. */
  unit?: string;
}

/** Who gives a command. `unit` is set for the unit's side and must be the notice's unit. */
export interface Actor {
  role: OfficePost | UnitPost;
  id: string;
  name: string;
  unit?: string;
}

/** 佐证材料: kept by hash; the file itself lies in the store. */
export interface Evidence {
  name: string;
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
  /** The day on which what it proves took effect, which need not be the day of upload. */
  effectiveOn: IsoDate;
}

/** 整改意见 as it stands in the letter. */
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
}

export type FindingStage =
  | 'open'
  | 'planned'
  | 'underReview'
  | 'returned'
  | 'deferred'
  | 'closed'
  | 'withdrawn';

/** Why a finding was closed (domain §3.1). */
export const CLOSURE_REASONS = [
  'implemented',
  'alternativeAction',
  'notValid',
  'duplicate',
  'transferredOut',
  'notImplemented',
] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

export interface Extension {
  until: string;
  reason: string;
  requestedAt: Instant;
  status: 'pending' | 'granted' | 'refused' | 'lapsed';
  decidedAt: Instant | null;
  decidedBy: string | null;
  /** True if the finding had been reported late before; no extension wipes that (A13). */
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

/** A finding and where it stands. */
export interface Finding extends FindingText {
  stage: FindingStage;
  dueAt: Instant;
  originalDueAt: Instant;
  /** Where the cap on extensions counts from: the original date, moved by stops and calendars only. */
  capFrom: Instant;
  provisional: boolean;
  reports: FindingReport[];
  returns: { reason: string; at: Instant; by: string; person: string }[];
  extensions: Extension[];
  progress: { text: string; noChange: boolean; at: Instant }[];
  /** 催办、督办次数: rungs `remind` and `order`, and reminders by hand. */
  reminders: number;
  /** Highest rung that fired; it never falls. */
  level: Rung | null;
  /** Opinions of the levels of acceptance that have agreed on the newest report. */
  passed: { level: OfficePost; opinion: string; at: Instant; by: string; person: string }[];
  checks: OnSiteCheck[];
  milestones: Milestone[];
  parts: Part[];
  deferral: Deferral | null;
  handover: Handover | null;
  /** `unit`: the name of the responsible unit at that time. */
  closure: {
    reason: ClosureReason;
    opinion: string;
    at: Instant;
    by: string;
    unit: string;
  } | null;
}

export type ClockKind =
  | 'acknowledge'
  | 'plan'
  | 'planCheck'
  | 'finding'
  | 'progress'
  | 'milestone'
  | 'part'
  | 'review'
  | 'extensionDecision'
  | 'rungDecision'
  | 'objectionDecision'
  | 'reviewDecision'
  | 'suspension'
  | 'deferral';

/** A running clock. `nextAt` is the next step of its ladder; null while it is paused or has none left. */
export interface Clock {
  key: string;
  kind: ClockKind;
  /** Finding code, `code#place` of a milestone, `code@unit` of a part, or id of a matter; null: the whole notice. */
  subject: string | null;
  rule: string;
  ladder: string;
  startedAt: Instant;
  dueAt: Instant;
  dueOn: IsoDate;
  provisional: boolean;
  /** Where the ladder's steps count from: the due instant, or later if a decision came after it. */
  chaseFrom: Instant;
  step: number;
  nextAt: Instant | null;
  paused: boolean;
}

/** 整改方案: per finding its measures; stages with dates for staged findings. */
export interface PlanItem {
  finding: string;
  measures: string;
  responsiblePerson: string;
  milestones: { on: IsoDate; goal: string }[];
}

export interface Plan {
  items: PlanItem[];
  status: 'submitted' | 'accepted' | 'returned';
  submittedAt: Instant;
  late: boolean;
  returns: number;
}

/** A gated rung prepared by the machine, waiting for its approver (A6). */
export interface Draft {
  id: string;
  rung: GatedRung;
  findings: string[];
  to: Post[];
  needs: OfficePost;
  preparedAt: Instant;
  status: 'pending' | 'approved' | 'refused' | 'lapsed';
  decidedAt: Instant | null;
  decidedBy: string | null;
  basis: string | null;
  document: string | null;
}

export type NoticeStage =
  | 'issued'
  | 'acknowledged'
  | 'inRectification'
  | 'underReview'
  | 'closed'
  | 'withdrawn';

/** 整改通知书: one letter to one unit, with everything that has happened to it. */
export interface Notice {
  id: string;
  seq: number;
  documentNumber: string;
  title: string;
  unit: { id: string; name: string };
  campaign: { id: string; name: string };
  /** A rehearsal (演练) is marked everywhere and never counted. */
  rehearsal: boolean;
  policy: { id: string; version: number };
  calendar: string;
  rulesVersion: number;
  /** Digest of the whole of policy and calendar. */
  rulebook: string;
  stage: NoticeStage;
  author: string;
  approvedBy: string;
  issuedBy: string;
  issuedAt: Instant;
  acknowledgedAt: Instant | null;
  acknowledgedLate: boolean;
  closedAt: Instant | null;
  rights: { objectBy: IsoDate; reviewBy: IsoDate };
  findings: Finding[];
  plan: Plan | null;
  clocks: Clock[];
  drafts: Draft[];
  holders: Holder[];
  handReminders: { at: Instant; by: string; findings: string[] }[];
  notes: { at: Instant; by: string; text: string }[];
  coUnits: CoUnit[];
  formerUnits: FormerUnit[];
  objections: Objection[];
  reviews: FormalReview[];
  holds: Hold[];
  /** Clocks that a hold has stopped, with what is left of each. */
  stopped: StoppedClock[];
  /** Answers that were taken while nobody could decide them, and were refused later. */
  refusedAnswers: { at: Instant; kind: CommandKind; code: RefusalCode; by: string }[];
  /** Messages decided so far; used by counts and by the budget shown to the office. */
  messageCount: number;
}

/** The rules a notice runs under, frozen into its start. */
export interface Rules {
  policy: Policy;
  calendar: Calendar;
}

/** A finding on which the unit still owes something. */
export const isOpen = (finding: Finding): boolean =>
  finding.stage !== 'closed' && finding.stage !== 'withdrawn';

/** A finding that waits for the unit (neither for the office's review nor until a deferral ends). */
export const awaitsUnit = (finding: Finding): boolean =>
  isOpen(finding) && finding.stage !== 'underReview' && finding.stage !== 'deferred';

/** A finding whose result the unit may report: what is deferred may be done earlier. */
export const isReportable = (finding: Finding): boolean =>
  awaitsUnit(finding) || finding.stage === 'deferred';

/** True once nothing more can happen to the notice. */
export const isFinal = (notice: Notice): boolean =>
  notice.stage === 'closed' || notice.stage === 'withdrawn';

/** The notice's finding with this code, or undefined. */
export const findingOf = (notice: Notice, code: string): Finding | undefined =>
  notice.findings.find((f) => f.code === code);

/** The running clock with this key, or undefined. */
export const clockOf = (notice: Notice, key: string): Clock | undefined =>
  notice.clocks.find((c) => c.key === key);
