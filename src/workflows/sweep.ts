import { proxyActivities, setCurrentDetails } from '@temporalio/workflow';
import type { ErrandActivities } from '../activities/index.ts';

const { sweepClocks } = proxyActivities<ErrandActivities>({
  startToCloseTimeout: '10m',
  // Whoever asks for a sweep joins the one that runs: one whose worker was killed is begun again soon.
  heartbeatTimeout: '30s',
  retry: { initialInterval: '5s', maximumInterval: '60s', maximumAttempts: 5 },
});

/** The clock watches itself: proves that every open notice is being chased, and raises an alarm otherwise. */
export async function sweep({ repair }: { repair: boolean }): Promise<number> {
  const faults = await sweepClocks({ repair });
  setCurrentDetails(faults === 0 ? 'all clocks are armed' : `${faults} faults`);
  return faults;
}
