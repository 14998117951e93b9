import type { Instant, IsoDate } from '../../calendar/instant.ts';
import type { OfficePost } from '../../policy/policy.ts';
import type { Envelope, Judgement } from '../envelope.ts';
import type { ClosureReason } from '../finding.ts';

export interface AcceptFindingCommand extends Judgement {
  kind: 'acceptFinding';
  finding: string;
  reason: ClosureReason;
  opinion: string;
}

export interface ReturnFindingCommand extends Judgement {
  kind: 'returnFinding';
  finding: string;
  reason: string;
}

/** 现场核查记录. */
export interface RecordCheckCommand extends Envelope {
  kind: 'recordCheck';
  finding: string;
  on: IsoDate;
  place: string;
  people: string[];
  result: string;
  passed: boolean;
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
  /** Where the cap on extensions counts from; moved by as much as the date stood still. */
  capFrom: Instant;
}

/** One level of acceptance has agreed; the next one has to. */
export interface FindingPassed {
  type: 'findingPassed';
  finding: string;
  level: OfficePost;
  next: OfficePost;
  opinion: string;
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

/** Every command of this matter. */
export type AcceptanceCommand = AcceptFindingCommand | ReturnFindingCommand | RecordCheckCommand;

/** Every event of this matter. */
export type AcceptanceEvent = FindingAccepted | FindingPassed | FindingReturned | CheckRecorded;
