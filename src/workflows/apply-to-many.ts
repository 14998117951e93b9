import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { ErrandActivities } from '../activities/index.ts';
import { MANY_CHUNK } from './contract.ts';

const { applyChunk, finish } = proxyActivities<ErrandActivities>({
  startToCloseTimeout: '5m',
  // A notice that could not be reached is asked again. The key of its command keeps it from taking the command twice.
  retry: { initialInterval: '1s', maximumInterval: '10s' },
});

/**
 * One act on many notices. It ends only when each of them has taken or refused it, so that a crash in the
 * middle leaves none half-done.
 */
export async function applyToMany({ id, count }: { id: string; count: number }): Promise<void> {
  for (let from = 0; from < count; from += MANY_CHUNK) {
    setCurrentDetails(`${from} / ${count}`);
    await applyChunk({ id, from, upTo: Math.min(from + MANY_CHUNK, count) });
  }
  await finish({ id });
  setCurrentDetails(`${count} / ${count}`);
}
