import type { Instant, IsoDate } from '../calendar/instant.ts';
import type { GatedRung, OfficePost, Post, Rung } from '../policy/policy.ts';
import type { StoppedClock } from './matters.ts';
import type {
  Actor,
  Clock,
  ClockKind,
  ClosureReason,
  Evidence,
  FindingText,
  Holder,
  PlanItem,
  Recipient,
} from './notice.ts';
import type { RareFact } from './rare-events.ts';

/** What every event carries besides its own facts. */
export interface EventFrame {
  /** Who caused it; null: the clock. */
  by: Actor | null;
  /** Id of the command; null for an alarm. */
  command: string | null;
  /** When the command was received, or when the alarm was due. */
  dueAt: Instant;
  /** When it was handled; later than `dueAt` after an outage. */
  at: Instant;
  /** Clocks as they stand after the event: set or reset, and dropped; which of them it stops, and which it lets go. */
  clocks: { set: Clock[]; drop: string[]; stop?: StoppedClock[]; go?: string[] };
  /** Who is told, frozen. */
  to: Recipient[];
}

/** A finding as issued: its text and the date computed for it. */
export interface IssuedFinding extends FindingText {
  dueAt: Instant;
  provisional: boolean;
}

export interface Issued {
  type: 'issued';
  notice: string;
  documentNumber: string;
  title: string;
  unit: { id: string; name: string };
  campaign: { id: string; name: string };
  rehearsal: boolean;
  policy: { id: string; version: number };
  calendar: string;
  rulesVersion: number;
  /** Digest of the whole of policy and calendar, for finding them again. */
  rulebook: string;
  author: string;
  approvedBy: string;
  urgencyReason: string | null;
  findings: IssuedFinding[];
  holders: Holder[];
  coUnits: { id: string; name: string; holders: Holder[] }[];
  rights: { objectBy: IsoDate; reviewBy: IsoDate };
}
export interface Acknowledged {
  type: 'acknowledged';
  remarks: string;
  /** True when another answer stood for it. */
  implied: boolean;
  late: boolean;
}
export interface PlanSubmitted {
  type: 'planSubmitted';
  items: PlanItem[];
  late: boolean;
}
export interface PlanAccepted {
  type: 'planAccepted';
  opinion: string;
  /** When each stage of the plan is due. */
  milestones: { finding: string; place: number; on: IsoDate; goal: string; dueAt: Instant }[];
}
export interface PlanReturned {
  type: 'planReturned';
  reason: string;
}
export interface ProgressReported {
  type: 'progressReported';
  finding: string;
  text: string;
  noChange: boolean;
}
export interface FindingReported {
  type: 'findingReported';
  finding: string;
  summary: string;
  evidence: Evidence[];
  late: boolean;
  /** An extension request that the report makes pointless. */
  lapsedExtension: boolean;
}
export interface FindingAccepted {
  type: 'findingAccepted';
  finding: string;
  reason: ClosureReason;
  opinion: string;
}
export interface FindingReturned {
  type: 'findingReturned';
  finding: string;
  reason: string;
  newDueAt: Instant;
  provisional: boolean;
}
export interface ExtensionRequested {
  type: 'extensionRequested';
  finding: string;
  until: string;
  reason: string;
  breached: boolean;
}
export interface ExtensionGranted {
  type: 'extensionGranted';
  finding: string;
  opinion: string;
  previousDueAt: Instant;
  newDueAt: Instant;
  provisional: boolean;
}
export interface ExtensionRefused {
  type: 'extensionRefused';
  finding: string;
  reason: string;
}
export interface NoticeWithdrawn {
  type: 'noticeWithdrawn';
  reason: string;
}
export interface FindingWithdrawn {
  type: 'findingWithdrawn';
  finding: string;
  reason: string;
}
/** What raises a rung apart from its date. */
export type Raised = { cause: 'return' | 'hand'; reason: string };

/** A rung that runs by itself has fired for these clocks. */
export interface RungFired {
  type: 'rungFired';
  rung: Rung;
  kind: ClockKind;
  keys: string[];
  findings: string[];
  copy: Recipient[];
  /** Posts that nobody held. */
  vacant: Post[];
  task: 'phone' | 'vacancy' | null;
  /** What raised it instead of a date: a returned report, or the office by hand. */
  raised: Raised | null;
}
/** A gated rung has been drafted and waits for its approver. */
export interface DraftPrepared {
  type: 'draftPrepared';
  draft: string;
  rung: GatedRung;
  keys: string[];
  findings: string[];
  addressees: Post[];
  needs: OfficePost;
  raised: Raised | null;
}
export interface DraftLapsed {
  type: 'draftLapsed';
  draft: string;
}
export interface RungApproved {
  type: 'rungApproved';
  draft: string;
  rung: GatedRung;
  findings: string[];
  basis: string;
  document: string | null;
}
export interface RungRefused {
  type: 'rungRefused';
  draft: string;
  rung: GatedRung;
  reason: string;
}
export interface RemindedByHand {
  type: 'remindedByHand';
  findings: string[];
  text: string;
}
export interface NoteAdded {
  type: 'noteAdded';
  text: string;
}
export interface HoldersReplaced {
  type: 'holdersReplaced';
  holders: Holder[];
  coUnit: string | null;
}
export interface Closed {
  type: 'closed';
}

export type Fact =
  | Issued
  | Acknowledged
  | PlanSubmitted
  | PlanAccepted
  | PlanReturned
  | ProgressReported
  | FindingReported
  | FindingAccepted
  | FindingReturned
  | ExtensionRequested
  | ExtensionGranted
  | ExtensionRefused
  | NoticeWithdrawn
  | FindingWithdrawn
  | RungFired
  | DraftPrepared
  | DraftLapsed
  | RungApproved
  | RungRefused
  | RemindedByHand
  | NoteAdded
  | HoldersReplaced
  | Closed
  | RareFact;

/** Something that happened to a notice. */
export type NoticeEvent = EventFrame & Fact;

export type EventType = Fact['type'];

/** An event with its place in the notice's chain; what is stored, archived and compared. */
export type RecordedEvent = NoticeEvent & {
  noticeId: string;
  seq: number;
  /** The next alarm after this event, so that the chain covers every armed timer. */
  nextAlarmAt: Instant | null;
  prev: string;
  hash: string;
};
