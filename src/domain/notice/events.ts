import type { Instant } from '../calendar/instant.ts';
import type { EventFrame } from './envelope.ts';
import type { AcceptanceEvent } from './matters/acceptance.ts';
import type { BadFaithEvent } from './matters/bad-faith.ts';
import type { DeferralEvent } from './matters/deferral.ts';
import type { ExtensionEvent } from './matters/extension.ts';
import type { FormalReviewEvent } from './matters/formal-review.ts';
import type { InstructionEvent } from './matters/instruction.ts';
import type { Issued } from './matters/issue.ts';
import type { LateAnswerEvent } from './matters/late-answer.ts';
import type { NewRulesEvent } from './matters/new-rules.ts';
import type { ObjectionEvent } from './matters/objection.ts';
import type { OfficeEvent } from './matters/office.ts';
import type { PartEvent } from './matters/part.ts';
import type { PlanEvent } from './matters/plan.ts';
import type { ProposalEvent } from './matters/proposal.ts';
import type { ReceiptEvent } from './matters/receipt.ts';
import type { ReportEvent } from './matters/report.ts';
import type { RungEvent } from './matters/rung.ts';
import type { SuccessionEvent } from './matters/succession.ts';
import type { SuspensionEvent } from './matters/suspension.ts';
import type { TakingBackEvent } from './matters/taking-back.ts';
import type { TransferEvent } from './matters/transfer.ts';
import type { WithdrawalEvent } from './matters/withdrawal.ts';

/** What an event says, without its frame. */
export type Fact =
  | Issued
  | ReceiptEvent
  | PlanEvent
  | ReportEvent
  | AcceptanceEvent
  | ExtensionEvent
  | WithdrawalEvent
  | RungEvent
  | ProposalEvent
  | OfficeEvent
  | ObjectionEvent
  | FormalReviewEvent
  | TakingBackEvent
  | BadFaithEvent
  | SuspensionEvent
  | PartEvent
  | DeferralEvent
  | TransferEvent
  | SuccessionEvent
  | InstructionEvent
  | NewRulesEvent
  | LateAnswerEvent;

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
