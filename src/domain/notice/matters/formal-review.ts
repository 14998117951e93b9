import type { HoldEffect } from '../../policy/policy.ts';
import type { Hold, MovedDate } from '../clock.ts';
import type { Envelope } from '../envelope.ts';
import type { ReviewOutcome } from '../notice.ts';

/** 申请复核 of findings, or of all that are open when none is named. */
export interface ApplyForReviewCommand extends Envelope {
  kind: 'applyForReview';
  findings: string[];
  grounds: string;
}

export interface AssignReviewerCommand extends Envelope {
  kind: 'assignReviewer';
  review: string;
  reviewer: { id: string; name: string };
}

export interface DecideReviewCommand extends Envelope {
  kind: 'decideReview';
  review: string;
  outcome: ReviewOutcome;
  /** The findings that are revoked; none: all that the review is about. */
  findings: string[];
  opinion: string;
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
