import { ApplicationFailure, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { type Instant, isInstant } from '../domain/calendar/instant.ts';
import { businessNow } from '../domain/campaign/tempo.ts';
import type { Command } from '../domain/notice/commands.ts';
import { type NoticeInput, RECEIVED_AHEAD } from './contract.ts';
import { inOrder } from './in-order.ts';
import type { RunningChain } from './running-chain.ts';

/** A clock of the API that runs further ahead of the server's than this is not believed. */
const AHEAD_MS = 60_000;

// Nothing else can be done before the instant is known, so it is tried until it is kept.
const { keepInstant } = proxyLocalActivities<Activities>({
  startToCloseTimeout: '2s',
  retry: { initialInterval: 200, maximumInterval: '5s' },
});

/**
 * The instants at which things are handled. None of them is the time of the task that handles them: Temporal may record
 * the decision of a lost task under a later one, and then it would not replay (ADR 0018).
 */
export function instantsOf({ tempo }: NoticeInput, chain: RunningChain) {
  const now = () => businessNow(tempo, Date.now());
  return {
    now,
    /** A notice is issued when its workflow starts. */
    startedAt: (): Instant => businessNow(tempo, workflowInfo().startTime.getTime()),
    /** A command is handled as of its receipt, never before what came earlier. */
    handledAt: ({ receivedAt }: Command): Instant => chain.after(receivedAt),
    /**
     * The present instant, kept in the history; what has fallen due and what came late is handled as of it.
     * @throws Error where the history holds something else in this place, up to which alarms would be settled without end.
     */
    async kept(): Promise<Instant> {
      const kept = await inOrder(keepInstant(now()));
      if (!isInstant(kept)) throw new Error(`content differs: no instant was kept, but ${kept}`);
      return chain.after(kept);
    },
    /** Sends back a command whose receipt lies ahead; a validator is not replayed, so it may ask the time of its task. */
    checkReceipt({ receivedAt }: Command): void {
      if (receivedAt > businessNow(tempo, Date.now() + AHEAD_MS))
        throw ApplicationFailure.nonRetryable('received in the future', RECEIVED_AHEAD, now());
    },
  };
}

export type Instants = ReturnType<typeof instantsOf>;
