import type { Tempo } from '../../src/domain/campaign/tempo.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import type { Rules } from '../../src/domain/notice/notice.ts';
import type { DispatchDoc } from '../../src/store/dispatches.ts';
import type { NoticeDoc, OutboxDoc } from '../../src/store/stored.ts';
import type { View } from '../../src/workflows/contract.ts';

/** All that a letter has left behind in MongoDB and Temporal. */
export interface Trace {
  letter: string;
  tempo: Tempo;
  /** Null while it has not been issued. */
  rules: Rules | null;
  /** As they lie in the collection, in order of their places; two may claim the same place. */
  events: RecordedEvent[];
  doc: NoticeDoc | null;
  outbox: OutboxDoc[];
  /** What the workflow says of itself; null when it does not answer. */
  view: View | null;
  running: boolean;
  /** When its pending timers ring, in epoch milliseconds. */
  timers: number[];
  /** What an audit of its real history found; empty when it agrees, or was not asked for. */
  audited: string[];
}

/** Everything the checker looks at besides the clients' log. */
export interface Traces {
  letters: Trace[];
  dispatches: DispatchDoc[];
  /** Rows that might have left before this instant must have left; by campaign clock, null for real time. */
  leftBy(tempoOf: string | null): string;
}

/** What a fault comes to: something acknowledged is gone, something is there twice, or something cannot be. */
export type Verdict = 'lost' | 'doubled' | 'unexplained';

export interface Fault {
  verdict: Verdict;
  letter: string;
  what: string;
}
