import type { Instant } from '../../calendar/instant.ts';
import type { Envelope } from '../envelope.ts';

/** 挂账 until a day. */
export interface DeferFindingCommand extends Envelope {
  kind: 'deferFinding';
  finding: string;
  until: string;
  reason: string;
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

/** Every command of this matter. */
export type DeferralCommand = DeferFindingCommand;

/** Every event of this matter. */
export type DeferralEvent = FindingDeferred | DeferralExpired;
