import type { Calendar } from '../calendar/calendar.ts';
import type { Instant, IsoDate } from '../calendar/instant.ts';
import type { GatedRung, OfficePost, Policy, Post } from '../policy/policy.ts';
import type { Clock, Hold, StoppedClock } from './clock.ts';
import type { Finding } from './finding.ts';
import type { CommandKind } from './kinds.ts';
import type { Instruction } from './matters/instruction.ts';
import type { Approval, Consent, Issuer } from './matters/issue.ts';
import type { Raised } from './matters/rung.ts';
import type { CoUnit, Delegated, FormerCoUnit, FormerUnit, Holder } from './posts.ts';
import type { RefusalCode } from './refusals.ts';

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
  /** Codes of the findings whose measures have been accepted. */
  covers: string[];
}

/** A gated rung prepared by the machine, waiting for its approver. */
export interface Proposal {
  id: string;
  rung: GatedRung;
  findings: string[];
  to: Post[];
  needs: OfficePost;
  /** Ids of those who were asked to decide: when it was prepared, and by its reminders. */
  asked: string[];
  preparedAt: Instant;
  /** Why it was raised apart from the dates; null: because a date has passed. */
  cause: Raised['cause'] | null;
  /** Id of who has raised it by hand; null where nobody has. */
  raisedBy: string | null;
  /** Whose deputy has raised it by hand, by id. */
  raisedFor?: string;
  status: 'pending' | 'approved' | 'refused' | 'lapsed';
  decidedAt: Instant | null;
  decidedBy: string | null;
  /** Set where a delegate of the head of government has decided. */
  delegation: Delegated | null;
  basis: string | null;
  document: string | null;
  /** 受移送机关: the organ to which an approved referral goes; null for other rungs. */
  organ: string | null;
}

export type NoticeStage =
  | 'issued'
  | 'acknowledged'
  | 'inRectification'
  | 'underReview'
  | 'disputed'
  | 'closed'
  | 'withdrawn';

/** 整改通知书: one letter to one unit, with everything that has happened to it. */
export interface Notice {
  id: string;
  seq: number;
  documentNumber: string;
  title: string;
  /** 签发机关, as it was on the day of the issue. */
  issuer: Issuer;
  unit: { id: string; name: string };
  consent: Consent | null;
  campaign: { id: string; name: string };
  /** 督查的批准, as it stood on the day of the issue. */
  authorisation: Approval | null;
  /** A rehearsal (演练) is marked everywhere and never counted. */
  rehearsal: boolean;
  policy: { id: string; version: number };
  calendar: string;
  rulesVersion: number;
  /** Digest of the whole of policy and calendar. */
  rulebook: string;
  stage: NoticeStage;
  /** Everybody who has written the letter. */
  authors: string[];
  approvedBy: string;
  issuedBy: string;
  /** In whose place it was approved or issued, by id; not set where no deputy did. */
  madeFor?: string[];
  issuedAt: Instant;
  /** When it reached the unit: every clock of the letter counts from here. */
  deliveredAt: Instant;
  acknowledgedAt: Instant | null;
  acknowledgedLate: boolean;
  closedAt: Instant | null;
  rights: { objectBy: Instant; reviewBy: Instant };
  findings: Finding[];
  plan: Plan | null;
  clocks: Clock[];
  proposals: Proposal[];
  holders: Holder[];
  handReminders: { at: Instant; by: string; findings: string[] }[];
  notes: { at: Instant; by: string; text: string }[];
  coUnits: CoUnit[];
  formerUnits: FormerUnit[];
  formerCoUnits: FormerCoUnit[];
  objections: Objection[];
  formalReviews: FormalReview[];
  holds: Hold[];
  /** Clocks that a hold has stopped, with what is left of each. */
  stopped: StoppedClock[];
  /** Limits that wait without running: of a finding under review or deferred, of a plan under check and its stages. */
  resting: Clock[];
  /** Answers that were taken while nobody could decide them, and were refused later. */
  refusedAnswers: { at: Instant; kind: CommandKind; code: RefusalCode; by: string }[];
  /** 领导批示; not set before the first. */
  instructions?: Instruction[];
  /** Messages decided so far; used by counts and by the budget shown to the office. */
  messageCount: number;
}

/** The rules a notice runs under, frozen into its start. */
export interface Rules {
  policy: Policy;
  calendar: Calendar;
}

/** True once nothing more can happen to the notice. */
export const isFinal = (notice: Notice): boolean =>
  notice.stage === 'closed' || notice.stage === 'withdrawn';

/** True while an objection or a formal review waits for its decision: until then the letter does not end. */
export const isDisputed = ({ objections, formalReviews }: Notice): boolean =>
  objections.some((o) => o.status === 'pending') ||
  formalReviews.some((r) => r.status === 'pending');

/** The notice's finding with this code, or undefined. */
export const findingOf = (notice: Notice, code: string): Finding | undefined =>
  notice.findings.find((f) => f.code === code);

/** Since when the letter’s unit has been responsible for what is open. */
const responsibleSince = ({ formerUnits, issuedAt }: Notice): Instant =>
  formerUnits.at(-1)?.at ?? issuedAt;

/** What has happened since the letter’s unit is responsible; what the unit before it has seen is that one’s. */
export const sinceTakenOver = <T extends { at: Instant }>(notice: Notice, happened: T[]): T[] =>
  happened.filter(({ at }) => at >= responsibleSince(notice));

/** 催办、督办次数 of a finding in all, those of former units among them. */
export const remindersOf = ({ formerUnits }: Notice, { code, reminders }: Finding): number =>
  formerUnits
    .flatMap((u) => u.reached)
    .filter((r) => r.finding === code)
    .reduce((sum, r) => sum + r.reminders, reminders);

/** What leaders have instructed about the letter. */
export const instructionsOf = ({
  instructions = [],
}: Pick<Notice, 'instructions'>): Instruction[] => instructions;

/** The running clock with this key, or undefined. */
export const clockOf = (notice: Notice, key: string): Clock | undefined =>
  notice.clocks.find((c) => c.key === key);

/** 异议: not our remit, or a wrong fact. */
export interface Objection {
  id: string;
  finding: string;
  ground: 'notOurRemit' | 'wrongFact';
  reasons: string;
  raisedAt: Instant;
  by: string;
  status: 'pending' | 'upheld' | 'rejected' | 'takenBack' | 'lapsed';
  decidedAt: Instant | null;
  decidedBy: string | null;
  opinion: string | null;
}

/** What a formal review comes to: 维持, 变更, 撤销. */
export type FormalReviewOutcome = 'maintained' | 'revised' | 'revoked';

/** 复核 (政府督查工作条例 第十七条): applied for within 30 days, decided within 30, its makers recused. */
export interface FormalReview {
  id: string;
  findings: string[];
  grounds: string;
  appliedAt: Instant;
  by: string;
  reviewer: { id: string; name: string } | null;
  status: 'pending' | 'decided' | 'takenBack' | 'lapsed';
  outcome: FormalReviewOutcome | null;
  opinion: string | null;
  decidedAt: Instant | null;
  decidedBy: string | null;
}
