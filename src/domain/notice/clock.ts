import type { Instant, IsoDate } from '../calendar/instant.ts';

export type ClockKind =
  | 'acknowledge'
  | 'plan'
  | 'planCheck'
  | 'finding'
  | 'progress'
  | 'milestone'
  | 'part'
  | 'review'
  | 'extensionDecision'
  | 'rungDecision'
  | 'objectionDecision'
  | 'reviewDecision'
  | 'suspension'
  | 'deferral';

/** A running clock. `nextAt` is the next step of its ladder; null while it is paused or has none left. */
export interface Clock {
  key: string;
  kind: ClockKind;
  /** Finding code, `code#place` of a milestone, `code@unit` of a part, or id of a matter; null: the whole notice. */
  subject: string | null;
  rule: string;
  ladder: string;
  startedAt: Instant;
  dueAt: Instant;
  dueOn: IsoDate;
  provisional: boolean;
  /** Where the ladder's steps count from: the due instant, or later if a decision came after it. */
  chaseFrom: Instant;
  step: number;
  nextAt: Instant | null;
  paused: boolean;
}

/** Key of a clock: its kind, and the finding or draft it is about. */
export const clockKey = (kind: ClockKind, subject: string | null): string =>
  subject === null ? kind : `${kind}/${subject}`;

/** Why clocks of the unit do not run: 暂停 by decision, or a pending objection or formal review. */
export interface Hold {
  /** Id of the decision, objection or review behind it. */
  id: string;
  kind: 'suspension' | 'objection' | 'review';
  effect: 'stop' | 'quiet';
  /** Findings covered; `whole` covers the letter with everything in it. */
  findings: string[];
  whole: boolean;
  since: Instant;
  reason: string;
  /** The limit after which it is expected to end, where one was named. */
  estimate: string | null;
  endedAt: Instant | null;
}

/** A stopped clock with what is left of its limit: `12wd`, `9d` or `3600000ms`; below zero once overdue. */
export interface StoppedClock {
  key: string;
  remaining: string;
}

/** A finding's date as a stop or a calendar has moved it; the cap on extensions moves with it. */
export interface MovedDate {
  finding: string;
  dueAt: Instant;
  provisional: boolean;
  capFrom: Instant;
}
