import type { Outcome } from './contract.ts';

/**
 * Where handlers and loop wait. They wait on bare promises on purpose: a bare promise belongs to no cancellation
 * scope, so that a cancel request cannot answer an applied command with an error (ADR 0020). There are few of them,
 * because the SDK keeps a stack trace of each.
 * @param seq of the last event that was recorded before this run.
 */
export function waitingRoom(seq: number) {
  let recordedSeq = seq;
  let handlers: { seq: number; go: () => void }[] = [];
  let loop: { go: () => void; failed: (error: unknown) => void } | null = null;
  let failure: { error: unknown } | null = null;
  return {
    recordedSeq: () => recordedSeq,
    wake: () => loop?.go(),
    /** Ends the loop's wait with an error, so that the workflow task fails and nothing is answered. */
    fail(error: unknown): void {
      failure = { error };
      loop?.failed(error);
    },
    stirred: (): Promise<void> =>
      new Promise((go, failed) => {
        loop = { go, failed };
        if (failure !== null) failed(failure.error);
      }),
    /** The outcome of a command, as soon as its last event is recorded. */
    recorded: (outcome: Outcome): Outcome | Promise<Outcome> =>
      recordedSeq >= outcome.seq
        ? outcome
        : new Promise((go) => {
            handlers.push({ seq: outcome.seq, go: () => go(outcome) });
          }),
    /** Answers the handlers whose last event is recorded now. */
    releaseUpTo(last: number): void {
      recordedSeq = last;
      for (const { seq: awaited, go } of handlers) if (awaited <= recordedSeq) go();
      handlers = handlers.filter(({ seq: awaited }) => awaited > recordedSeq);
    },
  };
}

export type WaitingRoom = ReturnType<typeof waitingRoom>;
