import { TemporalFailure } from '@temporalio/common';
import {
  condition,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { messagesFor } from '../domain/messages/messages.ts';
import type { RecordedEvent } from '../domain/notice/events.ts';
import type { Notice, Rules } from '../domain/notice/notice.ts';

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
  rules: Rules;
  notice: Notice;
  head: string;
  events: RecordedEvent[];
}

/**
 * Records a turn and compares the head that was stored with the workflow's own. The stored head is
 * in the history, so a changed rule, a changed event shape or a forged input makes replay fail here.
 * @param repairs how often a repair was signalled; a refused recording waits for the next.
 */
export function recorder(repairs: () => number) {
  return async (turn: Turn): Promise<void> => {
    const { noticeId, notice, head, events, rules } = turn;
    const messages = events.flatMap((event) => messagesFor(event, notice, rules));
    const batch = { noticeId, head, events, messages };
    const stored = await store(batch, repairs);
    if (stored !== head)
      throw new Error(`content differs: recorded head ${stored}, decided head ${head}`);
  };
}

async function store(batch: Parameters<Activities['record']>[0], repairs: () => number) {
  try {
    return await local.record(batch);
  } catch (error) {
    // A local activity fails with the bare failure, a regular one wraps it into an ActivityFailure.
    if (!(error instanceof TemporalFailure)) throw error;
  }
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
