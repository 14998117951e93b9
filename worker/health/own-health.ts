import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answering, HealthData, Told } from './health-thread.mjs';

/** How often the process tells that it comes round, and how long after an answer it looks again at what is ready. */
const BEAT_MS = 500;
const LOOK_MS = 1000;

/** The thread holds one small server. */
const MOST_MB = 32;

/**
 * Answers `/livez` and `/readyz` on a port and in a thread of their own: an orchestrator is answered at once, however much the API is
 * asked meanwhile. A process whose loop stands still is still told from one that is busy (see health-thread.mjs).
 * @param checks what is ready, asked anew about once a second.
 * @returns its address.
 * @throws Error where the port cannot be listened on.
 */
export async function startOwnHealth(
  at: HealthData,
  checks: () => Promise<Record<string, boolean>>,
): Promise<{ url: string; close(): Promise<void> }> {
  const thread = new Worker(fileURLToPath(new URL('./health-thread.mjs', import.meta.url)), {
    workerData: at,
    // It needs nothing that the process was started with.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
  });
  const [answer] = (await once(thread, 'message')) as [Answering];
  if ('error' in answer) {
    await thread.terminate();
    throw new Error(answer.error);
  }
  const ending = new AbortController();
  const tell = (told: Told) => thread.postMessage(told);
  const beat = setInterval(() => tell({ what: 'beat' }), BEAT_MS);
  const looking = (async () => {
    while (!ending.signal.aborted) {
      tell({ what: 'checks', checks: await checks() });
      await pause(LOOK_MS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return {
    url: `http://${at.host}:${answer.port}`,
    async close() {
      ending.abort();
      clearInterval(beat);
      await looking;
      await thread.terminate();
    },
  };
}
