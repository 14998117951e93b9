import type { Instant } from '../calendar/instant.ts';
import type { Clock, StoppedClock } from './clock.ts';
import type { Actor, Recipient } from './posts.ts';

/** What every command carries. `receivedAt` is stamped by the API: lateness is judged on it. */
export interface Envelope {
  /** The caller's idempotency key; one key has one effect. */
  id: string;
  by: Actor;
  issuedAt: Instant;
  receivedAt: Instant;
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
  /** Who is told, frozen. */
  to: Recipient[];
}
