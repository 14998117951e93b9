import type { Instant, IsoDate } from '../calendar/instant.ts';

/** What each kind of clock is about; null is the letter as a whole. */
export interface ClockSubjects {
  acknowledge: null;
  plan: null;
  planCheck: null;
  finding: { finding: string };
  progress: { finding: string };
  milestone: { finding: string; milestone: number };
  part: { finding: string; unit: string };
  review: { finding: string };
  extensionDecision: { finding: string };
  /** The findings that its proposal still speaks of: while one of them stands still, so does the decision. */
  rungDecision: { proposal: string; findings: string[] };
  objectionDecision: { objection: string; finding: string };
  ownerSearch: { finding: string };
  formalReviewDecision: { formalReview: string };
  suspension: { decision: string };
  deferral: { finding: string };
  instruction: { instruction: string };
}

export type ClockKind = keyof ClockSubjects;

/** What the rules want to know of a kind of clock. */
export interface ClockTraits {
  /** Who owes the answer; `nobody` where the clock only ends a time. */
  owedBy: 'unit' | 'coUnit' | 'office' | 'nobody';
  about: 'letter' | 'finding' | 'matter';
  /** What ends it besides its own answer: a report on its finding, or the finding's deferral. */
  endedBy: readonly ('report' | 'deferral')[];
  /** True where each clock fires by itself, because each is a decision of its own. Other clocks of one step fire together. */
  alone: boolean;
}

/** The one table of clocks. A report on a finding ends neither a co-operating unit's part nor the decision on an objection. */
export const CLOCKS: Readonly<Record<ClockKind, ClockTraits>> = {
  acknowledge: { owedBy: 'unit', about: 'letter', endedBy: [], alone: false },
  plan: { owedBy: 'unit', about: 'letter', endedBy: [], alone: false },
  planCheck: { owedBy: 'office', about: 'letter', endedBy: [], alone: false },
  finding: { owedBy: 'unit', about: 'finding', endedBy: ['report', 'deferral'], alone: false },
  progress: { owedBy: 'unit', about: 'finding', endedBy: ['report', 'deferral'], alone: false },
  milestone: { owedBy: 'unit', about: 'finding', endedBy: ['report', 'deferral'], alone: false },
  part: { owedBy: 'coUnit', about: 'finding', endedBy: ['deferral'], alone: false },
  review: { owedBy: 'office', about: 'finding', endedBy: ['deferral'], alone: false },
  extensionDecision: {
    owedBy: 'office',
    about: 'finding',
    endedBy: ['report', 'deferral'],
    alone: false,
  },
  rungDecision: { owedBy: 'office', about: 'matter', endedBy: [], alone: true },
  objectionDecision: { owedBy: 'office', about: 'matter', endedBy: [], alone: true },
  ownerSearch: { owedBy: 'office', about: 'finding', endedBy: [], alone: false },
  formalReviewDecision: { owedBy: 'office', about: 'matter', endedBy: [], alone: true },
  suspension: { owedBy: 'office', about: 'matter', endedBy: [], alone: true },
  deferral: { owedBy: 'nobody', about: 'finding', endedBy: ['report', 'deferral'], alone: false },
  // Whoever is to answer it, the office sees to it that the leader is answered; no stop of the unit's dates is about it.
  instruction: { owedBy: 'office', about: 'matter', endedBy: [], alone: true },
};

/** Something said of every kind of clock, each with its own subject. */
export type OfClock<T> = {
  [K in ClockKind]: T & { kind: K; subject: ClockSubjects[K] };
}[ClockKind];

/** A running clock. `nextAt` is the next step of its ladder; null while it is paused or has none left. */
export type Clock = OfClock<{
  /** Its kind and subject in one word, unique in a letter. */
  key: string;
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
  /** How often its present step has waited because nobody of the unit could be told. */
  untold?: number;
}>;

function subjectText(subject: NonNullable<Clock['subject']>): string {
  if ('milestone' in subject) return `${subject.finding}#${subject.milestone}`;
  if ('unit' in subject) return `${subject.finding}@${subject.unit}`;
  if ('objection' in subject) return subject.objection;
  if ('formalReview' in subject) return subject.formalReview;
  if ('proposal' in subject) return subject.proposal;
  if ('instruction' in subject) return subject.instruction;
  return 'decision' in subject ? subject.decision : subject.finding;
}

/** Key of a clock: its kind, and what it is about. */
export const clockKey = <K extends ClockKind>(kind: K, subject: ClockSubjects[K]): string =>
  subject === null ? kind : `${kind}/${subjectText(subject)}`;

/** The finding that a clock is about; null for a clock of the whole letter or of a matter about several. */
export const findingOfClock = ({ subject }: Clock): string | null =>
  subject !== null && 'finding' in subject ? subject.finding : null;

/** Why clocks of the unit do not run: 暂停 by decision, or a pending objection or formal review. */
export interface Hold {
  /** Id of the decision, objection or formal review behind it. */
  id: string;
  kind: 'suspension' | 'objection' | 'formalReview';
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

/** Whether the time of a co-operating unit's part runs, stands still, waits for the end of a deferral, or is over. */
export type PartTime = 'runs' | 'stopped' | 'waits' | 'over';

/** What an event does to the time of a part that a co-operating unit owes. */
export interface PartTurn {
  finding: string;
  unit: string;
  was: PartTime;
  is: PartTime;
  previousDueAt: Instant;
  dueAt: Instant;
  provisional: boolean;
}
