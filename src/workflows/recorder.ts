import { TemporalFailure } from '@temporalio/common';
import {
  CancellationScope,
  condition,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
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

/**
 * Records a turn and compares the head that was stored with the workflow's own. The stored head is
 * in the history, so a changed rule, a changed event shape or a forged input makes replay fail here.
 * @param repairs how often a repair was signalled; a refused recording waits for the next.
 * @returns a function that records a turn and calls back once it is stored; its promise fails when the heads differ.
 */
export function recorder(repairs: () => number) {
  // An update handler belongs to the workflow's scope, and a cancel request to that scope must not cut a recording. All
  // recordings share one scope, because the SDK keeps a stack trace of every promise.
  const shielded = new CancellationScope({ cancellable: false });
  return (turn: Turn, onStored: () => void): Promise<void> => {
    const { noticeId, head, taken, decidedAt } = turn;
    const events = taken.map(({ event }) => event);
    const messages = taken.flatMap((one) => one.messages);
    const batch = { noticeId, head, events, messages, decidedAt };
    const compared = (stored: string): void => {
      if (stored !== head)
        throw new Error(`content differs: recorded head ${stored}, decided head ${head}`);
      onStored();
    };
    return shielded
      .run(() => local.record(batch))
      .then(compared, (error) =>
        shielded.run(() => untilStored(batch, repairs, error)).then(compared),
      );
  };
}

/** Goes on trying as a regular activity what the local one could not record. */
async function untilStored(
  batch: Parameters<Activities['record']>[0],
  repairs: () => number,
  failure: unknown,
): Promise<string> {
  // A local activity fails with the bare failure, a regular one wraps it into an ActivityFailure.
  if (!(failure instanceof TemporalFailure)) throw failure;
  for (;;) {
    const seen = repairs();
    try {
      return await regular.record(batch);
    } catch (error) {
      if (!(error instanceof TemporalFailure)) throw error;
      setCurrentDetails(`recording refused: ${error.cause?.message ?? error.message}`);
      await condition(() => repairs() > seen);
    }
  }
}
