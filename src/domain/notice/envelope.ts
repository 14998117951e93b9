import type { Instant } from '../calendar/instant.ts';
import type { Clock, PartTurn, StoppedClock } from './clock.ts';
import type { Evidence } from './finding.ts';
import type { Actor, Recipient } from './posts.ts';

/** What every command carries. `receivedAt` is stamped by the API: lateness is judged on it. */
export interface Envelope {
  /** The caller's idempotency key; one key has one effect. */
  id: string;
  by: Actor;
  issuedAt: Instant;
  receivedAt: Instant;
  /** Set for an answer that came on paper or by telephone: `receivedAt` is then when the office got it, and `issuedAt` when it was entered. */
  cameBy?: Entry;
}

/** 代录: how an answer came that a clerk enters for the unit, and what proves it. */
export interface Entry {
  way: 'paper' | 'phone';
  /** The clerk, by id and name; whose answer it is says `by`. */
  by: { id: string; name: string };
  /** The paper as it was scanned; null for a call. */
  scan: Evidence | null;
  /** What was said in the call, and by whom; of a paper what there is to be noted. */
  note: string;
}

/** A decision on something that the unit has sent in. */
export interface Judgement extends Envelope {
  /** The digest of what its giver had before him (`shownOf`), where his page has shown it: nothing else is decided. */
  shown?: string;
}

/** What every event carries besides its own facts. */
export interface EventFrame {
  /** Who caused it; null: the clock. */
  by: Actor | null;
  /** Id of the command; null for an alarm. */
  command: string | null;
  /** How it came and when it was entered, for what a clerk has entered for the unit; then it was received before. */
  cameBy?: Entry & { at: Instant };
  /** When the command was received, or when the alarm was due. */
  dueAt: Instant;
  /** When it was handled; later than `dueAt` after an outage. */
  at: Instant;
  /** What the event does to clocks: sets them (anew), drops them, stops them with what is left, lets them go on. */
  clocks: {
    set: Clock[];
    drop: string[];
    stop?: StoppedClock[];
    go?: string[];
    /** Limits that wait without running; what was a running clock runs no more. */
    rest?: Clock[];
  };
  /** What it does to the time of co-operating units' parts, where it does anything; each of these units is told. */
  parts?: PartTurn[];
  /** Who is told, frozen. */
  to: Recipient[];
}
