import type { Instant } from '../calendar/instant.ts';
import type { EventFrame } from './envelope.ts';
import type {
  CheckRecorded,
  FindingAccepted,
  FindingPassed,
  FindingReturned,
} from './matters/acceptance.ts';
import type { DeferralExpired, FindingDeferred } from './matters/deferral.ts';
import type {
  ExtensionGranted,
  ExtensionRefused,
  ExtensionRequested,
} from './matters/extension.ts';
import type {
  FormalReviewApplied,
  FormalReviewDecided,
  FormalReviewerAssigned,
} from './matters/formal-review.ts';
import type { Issued } from './matters/issue.ts';
import type { AnswerRefused } from './matters/late-answer.ts';
import type { CalendarChanged, RulesMigrated } from './matters/new-rules.ts';
import type { ObjectionDecided, ObjectionRaised } from './matters/objection.ts';
import type { HoldersReplaced, NoteAdded, RemindedByHand } from './matters/office.ts';
import type { PartDeclined, PartReported } from './matters/part.ts';
import type {
  MilestoneReported,
  PlanAccepted,
  PlanReturned,
  PlanSubmitted,
} from './matters/plan.ts';
import type {
  ProposalLapsed,
  RungApproved,
  RungProposed,
  RungRefused,
} from './matters/proposal.ts';
import type { Acknowledged, CoUnitAcknowledged } from './matters/receipt.ts';
import type { FindingReported, ProgressReported } from './matters/report.ts';
import type { RungFired } from './matters/rung.ts';
import type { CoUnitSucceeded, UnitSucceeded } from './matters/succession.ts';
import type { Resumed, Suspended } from './matters/suspension.ts';
import type { FindingTransferred } from './matters/transfer.ts';
import type { Closed, FindingWithdrawn, NoticeWithdrawn } from './matters/withdrawal.ts';

/** What an event says, without its frame. */
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
  | RungProposed
  | ProposalLapsed
  | RungApproved
  | RungRefused
  | RemindedByHand
  | NoteAdded
  | HoldersReplaced
  | Closed
  | ObjectionRaised
  | ObjectionDecided
  | FormalReviewApplied
  | FormalReviewerAssigned
  | FormalReviewDecided
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
