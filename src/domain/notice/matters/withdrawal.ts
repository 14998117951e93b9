import type { Envelope } from '../envelope.ts';

export interface WithdrawNoticeCommand extends Envelope {
  kind: 'withdrawNotice';
  reason: string;
}

export interface WithdrawFindingCommand extends Envelope {
  kind: 'withdrawFinding';
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

export interface Closed {
  type: 'closed';
}

/** Every command of this matter. */
export type WithdrawalCommand = WithdrawNoticeCommand | WithdrawFindingCommand;

/** Every event of this matter. */
export type WithdrawalEvent = NoticeWithdrawn | FindingWithdrawn | Closed;
