import type { Instant } from '../../calendar/instant.ts';
import type { HoldEffect } from '../../policy/policy.ts';
import type { Hold, MovedDate } from '../clock.ts';
import type { Envelope } from '../envelope.ts';
import type { FormalReviewOutcome } from '../notice.ts';

const PREFIX = 'formal-review-';

/** The id of a letter's n-th formal review, from 1. */
export const formalReviewId = (n: number): string => `${PREFIX}${n}`;

/** True for the id of a formal review, false for that of an objection. */
export const isFormalReview = (matter: string): boolean => matter.startsWith(PREFIX);

/** 申请复核 of findings, closed ones too, or of all that stand against the unit when none is named. */
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

/** What a revision changes of one finding; null leaves it as it is. */
export interface Revision {
  finding: string;
  statement: string | null;
  recommendation: string | null;
  target: string | null;
  /** The new limit, later than the present date. */
  due: string | null;
}

export interface DecideFormalReviewCommand extends Envelope {
  kind: 'decideFormalReview';
  formalReview: string;
  outcome: FormalReviewOutcome;
  /** The findings that are revoked; none: all that it is about. */
  findings: string[];
  /** 变更: what becomes of which finding; only where the outcome is `revised`. */
  revisions: Revision[];
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
  /** Who was to decide until then, and decides no more; null where nobody was. */
  replaced: { id: string; name: string } | null;
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

/** 变更原结论: the finding as it reads from now on; a date only where it has moved. */
export interface FindingRevised {
  type: 'findingRevised';
  formalReview: string;
  finding: string;
  statement: string;
  recommendation: string;
  target: string;
  newDueAt: Instant | null;
  provisional: boolean;
}

/** Every command of this matter. */
export type FormalReviewCommand =
  | ApplyForFormalReviewCommand
  | AssignFormalReviewerCommand
  | DecideFormalReviewCommand;

/** Every event of this matter. */
export type FormalReviewEvent =
  | FormalReviewApplied
  | FormalReviewerAssigned
  | FormalReviewDecided
  | FindingRevised;
