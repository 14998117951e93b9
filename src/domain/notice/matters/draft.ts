import type { GatedRung, OfficePost, Post } from '../../policy/policy.ts';
import type { Envelope } from '../envelope.ts';
import type { Raised } from './rung.ts';

export interface ApproveRungCommand extends Envelope {
  kind: 'approveRung';
  draft: string;
  /** The legal or local basis of the decision. */
  basis: string;
  /** Number of the approval paper, where there is one. */
  document: string | null;
  /** 约谈 wants the facts checked first. */
  factsChecked: boolean;
}

export interface RefuseRungCommand extends Envelope {
  kind: 'refuseRung';
  draft: string;
  reason: string;
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
