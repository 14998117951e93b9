import { ActivityFailure, ApplicationFailure, TemporalFailure } from '@temporalio/common';
import {
  CancellationScope,
  condition,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { OUTRUN } from './contract.ts';
import { inOrder } from './in-order.ts';
import type { Taken } from './running-chain.ts';

// Local first: half the events of a regular activity. Two short tries, then MongoDB is taken to be away.
const local = proxyLocalActivities<Activities>({
  startToCloseTimeout: '2s',
  scheduleToCloseTimeout: '3s',
  retry: { maximumAttempts: 2, initialInterval: 200 },
});

// The default back-off grows to 100 s, which would keep callers waiting long after MongoDB is back.
const regular = proxyActivities<Activities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '5s' },
});

/** What one turn of the loop has to record. */
export interface Turn {
  noticeId: string;
  head: string;
  taken: Taken[];
  /** Real time of the task that decided it. */
  decidedAt: string;
}

/** What a recorder asks of its run. */
export interface RecorderDeps {
  /** How often a repair was signalled; a refused recording waits for the next. */
  repairs: () => number;
  /** True while a run that was begun on a letter that had ended has recorded nothing. */
  isUntried: () => boolean;
  /** False while the loop decides what is due: what a recording has come to is acted upon after it. */
  mayGoOn: () => boolean;
}

/**
 * Records a turn and compares the head that was stored with the workflow's own. The stored head is
 * in the history, so a changed rule, a changed event shape or a forged input makes replay fail here.
 * @returns a function that records a turn and calls back once it is stored; its promise fails when the heads differ.
 */
export function recorder(deps: RecorderDeps) {
  // An update handler belongs to the workflow's scope, and a cancel request to that scope must not cut a recording. All
  // recordings share one scope, because the SDK keeps a stack trace of every promise.
  const shielded = new CancellationScope({ cancellable: false });
  return (turn: Turn, onStored: () => void): Promise<void> => {
    const { noticeId, head, taken, decidedAt } = turn;
    const events = taken.map(({ event }) => event);
    const messages = taken.flatMap((one) => one.messages);
    const said = saidIn(taken);
    const batch = { noticeId, head, events, messages, said, decidedAt };
    const compared = (stored: string): void => {
      if (stored !== head)
        throw new Error(`content differs: recorded head ${stored}, decided head ${head}`);
      onStored();
    };
    return shielded
      .run(() => inOrder(local.record(batch), deps.mayGoOn))
      .then(compared, (error) =>
        shielded.run(() => untilStored(batch, deps, error)).then(compared),
      );
  };
}

/** What the commands of a turn said, by their ids: kept beside their events for repetitions that come after a repair. */
const saidIn = (taken: Taken[]): Record<string, string> =>
  Object.fromEntries(
    taken.flatMap(({ event, said }) =>
      event.command === null || said === null ? [] : [[event.command, said]],
    ),
  );

/** True for the refusal of a batch in whose place another chain stands. */
function isForeign(error: TemporalFailure): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure && cause.type === 'ForeignChain';
}

/** @throws ApplicationFailure, which ends the run, where it has recorded nothing and the letter has gone on without it. */
function endIfOutrun(error: TemporalFailure, untried: boolean): void {
  if (untried && isForeign(error))
    throw ApplicationFailure.nonRetryable('the letter has gone on since its end', OUTRUN);
}

/**
 * Goes on trying as a regular activity what the local one could not record. A run that was begun where a letter had ended may have
 * been begun twice from one end; the second ends at its first recording, so that its command is given anew (ADR 0030).
 */
async function untilStored(
  batch: Parameters<Activities['record']>[0],
  { repairs, isUntried, mayGoOn }: RecorderDeps,
  failure: unknown,
): Promise<string> {
  // A local activity fails with the bare failure, a regular one wraps it into an ActivityFailure.
  if (!(failure instanceof TemporalFailure)) throw failure;
  endIfOutrun(failure, isUntried());
  for (;;) {
    const seen = repairs();
    try {
      return await inOrder(regular.record(batch), mayGoOn);
    } catch (error) {
      if (!(error instanceof TemporalFailure)) throw error;
      endIfOutrun(error, isUntried());
      setCurrentDetails(`recording refused: ${error.cause?.message ?? error.message}`);
      await condition(() => repairs() > seen && mayGoOn());
    }
  }
}
