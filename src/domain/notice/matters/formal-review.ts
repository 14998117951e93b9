import type { HoldEffect } from '../../policy/policy.ts';
import type { Hold, MovedDate } from '../clock.ts';
import type { Envelope } from '../envelope.ts';
import type { FormalReviewOutcome } from '../notice.ts';

/** 申请复核 of findings, or of all that are open when none is named. */
export interface ApplyForFormalReviewCommand extends Envelope {
  kind: 'applyForFormalReview';
  findings: string[];
  grounds: string;
}

export interface AssignFormalReviewerCommand extends Envelope {
  kind: 'assignFormalReviewer';
  formalReview: string;
  reviewer: { id: string; name: string };
}

export interface DecideFormalReviewCommand extends Envelope {
  kind: 'decideFormalReview';
  formalReview: string;
  outcome: FormalReviewOutcome;
  /** The findings that are revoked; none: all that it is about. */
  findings: string[];
  opinion: string;
}

export interface FormalReviewApplied {
  type: 'formalReviewApplied';
  formalReview: string;
  findings: string[];
  grounds: string;
  effect: HoldEffect;
  hold: Hold | null;
}

export interface FormalReviewerAssigned {
  type: 'formalReviewerAssigned';
  formalReview: string;
  reviewer: { id: string; name: string };
  /** Who had to step aside, as makers of the conclusion. */
  recused: string[];
}

export interface FormalReviewDecided {
  type: 'formalReviewDecided';
  formalReview: string;
  outcome: FormalReviewOutcome;
  revoked: string[];
  opinion: string;
  moved: MovedDate[];
}

/** Every command of this matter. */
export type FormalReviewCommand =
  | ApplyForFormalReviewCommand
  | AssignFormalReviewerCommand
  | DecideFormalReviewCommand;

/** Every event of this matter. */
export type FormalReviewEvent = FormalReviewApplied | FormalReviewerAssigned | FormalReviewDecided;
