import { condition, continueAsNew, log, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { FeedActivities } from '../activities/index.ts';

const { lookForPushes } = proxyActivities<FeedActivities>({
  startToCloseTimeout: '2m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

// What it has left, or was killed over, is due at the next look.
const { push } = proxyActivities<FeedActivities>({
  startToCloseTimeout: '3m',
  heartbeatTimeout: '60s',
  retry: { maximumAttempts: 1 },
});

/** Real milliseconds between two looks while something is being pushed. */
const PAUSE_MS = 1000;

/**
 * Tells other systems what happens to letters. What is to be done stands in the store, so that neither a restart nor this run's end loses
 * anything; each subscription is served by itself, and one that hangs delays no other.
 */
export async function pushEvents({ looks }: { looks: number }): Promise<void> {
  const pushing = new Map<string, Promise<void>>();
  let ended = false;
  for (let i = 0; i < looks && !workflowInfo().continueAsNewSuggested; i += 1) {
    const due = await lookForPushes();
    for (const subscription of due) {
      if (pushing.has(subscription)) continue;
      const one = push({ subscription })
        .catch((error) => log.warn('nothing was pushed', { subscription, error: String(error) }))
        .finally(() => {
          pushing.delete(subscription);
          ended = true;
        });
      pushing.set(subscription, one);
    }
    ended = false;
    if (due.length > 0) await condition(() => ended, PAUSE_MS);
  }
  await Promise.all(pushing.values());
  await continueAsNew<typeof pushEvents>({ looks });
}
