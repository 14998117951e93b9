import type { Instant, IsoDate } from '../calendar/instant.ts';
import type { OfficePost } from '../policy/policy.ts';
import type { CommandKind } from './commands.ts';
import type { Hold, HoldEffect, Objection, ReviewOutcome } from './matters.ts';
import type { Evidence, Holder } from './notice.ts';
import type { RefusalCode } from './refusals.ts';

/** A finding's date as a stop or a calendar has moved it; the cap on extensions moves with it. */
export interface MovedDate {
  finding: string;
  dueAt: Instant;
  provisional: boolean;
  capFrom: Instant;
}

export interface ObjectionRaised {
  type: 'objectionRaised';
  objection: string;
  finding: string;
  ground: Objection['ground'];
  reasons: string;
  /** What it does to the unit's clock, as the policy says. */
  effect: HoldEffect;
  hold: Hold | null;
}
export interface ObjectionDecided {
  type: 'objectionDecided';
  objection: string;
  finding: string;
  upheld: boolean;
  opinion: string;
  toUnit: { id: string; name: string } | null;
  moved: MovedDate[];
}
export interface ReviewApplied {
  type: 'reviewApplied';
  review: string;
  findings: string[];
  grounds: string;
  effect: HoldEffect;
  hold: Hold | null;
}
export interface ReviewerAssigned {
  type: 'reviewerAssigned';
  review: string;
  reviewer: { id: string; name: string };
  /** Who had to step aside, as makers of the conclusion. */
  recused: string[];
}
export interface ReviewDecided {
  type: 'reviewDecided';
  review: string;
  outcome: ReviewOutcome;
  revoked: string[];
  opinion: string;
  moved: MovedDate[];
}
export interface Suspended {
  type: 'suspended';
  hold: Hold;
}
export interface Resumed {
  type: 'resumed';
  decision: string;
  reason: string;
  moved: MovedDate[];
}
export interface MilestoneReported {
  type: 'milestoneReported';
  finding: string;
  milestone: number;
  text: string;
  evidence: Evidence[];
  late: boolean;
}
export interface CoUnitAcknowledged {
  type: 'coUnitAcknowledged';
  unit: string;
  remarks: string;
}
export interface PartReported {
  type: 'partReported';
  finding: string;
  unit: string;
  summary: string;
  late: boolean;
}
export interface PartDeclined {
  type: 'partDeclined';
  finding: string;
  unit: string;
  reason: string;
}
export interface CheckRecorded {
  type: 'checkRecorded';
  finding: string;
  on: IsoDate;
  place: string;
  people: string[];
  result: string;
  passed: boolean;
}
/** One level of acceptance has agreed; the next one has to. */
export interface FindingPassed {
  type: 'findingPassed';
  finding: string;
  level: OfficePost;
  next: OfficePost;
  opinion: string;
}
export interface FindingDeferred {
  type: 'findingDeferred';
  finding: string;
  until: Instant;
  reason: string;
}
/** 挂账期满: the finding is open again, and the chase begins anew. */
export interface DeferralExpired {
  type: 'deferralExpired';
  finding: string;
  newDueAt: Instant;
  provisional: boolean;
}
export interface FindingTransferred {
  type: 'findingTransferred';
  finding: string;
  toUnit: { id: string; name: string };
  record: string;
  reason: string;
}
export interface UnitSucceeded {
  type: 'unitSucceeded';
  unit: { id: string; name: string };
  successor: { id: string; name: string };
  on: IsoDate;
  basis: string;
  holders: Holder[];
  findings: string[];
}
/** A co-operating unit's successor takes over its open parts; `findings` are those whose part goes over. */
export interface CoUnitSucceeded extends Omit<UnitSucceeded, 'type'> {
  type: 'coUnitSucceeded';
  /** Findings of which the successor has a share of its own: the part taken over becomes one with it. */
  merged: string[];
}
export interface CalendarChanged {
  type: 'calendarChanged';
  previous: string;
  calendar: string;
  rulebook: string;
  basis: string;
  /** Every clock whose date has moved, with both dates. */
  dates: { key: string; from: Instant; to: Instant }[];
  moved: MovedDate[];
}
export interface RulesMigrated {
  type: 'rulesMigrated';
  previous: number;
  rulesVersion: number;
  reason: string;
}
/** An answer that was taken while nobody could decide it, and that the rules refuse. */
export interface AnswerRefused {
  type: 'answerRefused';
  kind: CommandKind;
  code: RefusalCode;
  subject: string | null;
}

/** What happens on the ways out of the plain course. */
export type RareFact =
  | ObjectionRaised
  | ObjectionDecided
  | ReviewApplied
  | ReviewerAssigned
  | ReviewDecided
  | Suspended
  | Resumed
  | MilestoneReported
  | CoUnitAcknowledged
  | PartReported
  | PartDeclined
  | CheckRecorded
  | FindingPassed
  | FindingDeferred
  | DeferralExpired
  | FindingTransferred
  | UnitSucceeded
  | CoUnitSucceeded
  | CalendarChanged
  | RulesMigrated
  | AnswerRefused;
