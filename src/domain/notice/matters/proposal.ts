import type { GatedRung, OfficePost, Post } from '../../policy/policy.ts';
import type { Envelope } from '../envelope.ts';
import type { Delegated } from '../posts.ts';
import type { Raised } from './rung.ts';

export interface ApproveRungCommand extends Envelope {
  kind: 'approveRung';
  proposal: string;
  /** The legal or local basis of the decision. */
  basis: string;
  /** Number of the approval paper, where there is one. */
  document: string | null;
  /** 受移送机关, which an approved referral names; null for other rungs. */
  organ: string | null;
  /** 约谈 wants the facts checked first. */
  factsChecked: boolean;
}

export interface RefuseRungCommand extends Envelope {
  kind: 'refuseRung';
  proposal: string;
  reason: string;
}

/** A gated rung has been drafted and waits for its approver. */
export interface RungProposed {
  type: 'rungProposed';
  proposal: string;
  rung: GatedRung;
  keys: string[];
  findings: string[];
  addressees: Post[];
  needs: OfficePost;
  raised: Raised | null;
}

/** Findings that no longer wait for the unit have left the proposal; it goes on about the others. */
export interface ProposalNarrowed {
  type: 'proposalNarrowed';
  proposal: string;
  findings: string[];
  /** Findings that have been answered or are gone. */
  left: string[];
}

/**
 * Why nobody decides on a proposal any more: its findings wait for the unit no longer, their date lies ahead again, or
 * another unit has taken the letter over.
 */
export const LAPSE_REASONS = ['settled', 'notDue', 'succeeded'] as const;
export type LapseReason = (typeof LAPSE_REASONS)[number];

export interface ProposalLapsed {
  type: 'proposalLapsed';
  proposal: string;
  why: LapseReason;
}

export interface RungApproved {
  type: 'rungApproved';
  proposal: string;
  rung: GatedRung;
  findings: string[];
  basis: string;
  document: string | null;
  organ: string | null;
  /** Set where a delegate of the head of government has approved it. */
  delegation: Delegated | null;
}

export interface RungRefused {
  type: 'rungRefused';
  proposal: string;
  rung: GatedRung;
  reason: string;
  delegation: Delegated | null;
}

/** Every command of this matter. */
export type ProposalCommand = ApproveRungCommand | RefuseRungCommand;

/** Every event of this matter. */
export type ProposalEvent =
  | RungProposed
  | ProposalNarrowed
  | ProposalLapsed
  | RungApproved
  | RungRefused;
