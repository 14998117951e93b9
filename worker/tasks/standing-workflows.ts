import type { Client } from '@temporalio/client';
import { temporalEngine } from '../../src/api/engine.ts';
import { REAL_TIME } from '../../src/domain/campaign/tempo.ts';
import { scheduleSweep, startPushing } from '../errands.ts';

/** How often it is looked after that what has to run runs. */
const EVERY_MS = 600_000;

/** How often real time's courier looks, and after how many looks it continues as new. */
const COURIER = { tempo: REAL_TIME, campaign: null, everyMs: 30_000, looks: 500 };

/**
 * Makes sure that what a house always has runs: real time's courier, whether or not there is a campaign yet, the pushes to other
 * systems, and the schedule of the sweep.
 * @param anew true to put others in the place of courier and pushes that run: they may be of an older version, and what they were about
 * stands in the store.
 */
export async function startStanding(client: Client, anew: boolean): Promise<void> {
  await temporalEngine(client).courier(COURIER, anew);
  await Promise.all([scheduleSweep(client), startPushing(client, anew)]);
}

/**
 * Starts again, every ten minutes, what somebody has ended by hand: without its courier no message of a house leaves, and nobody would
 * be told. @returns what ends it.
 */
export function keepStanding(
  client: Client,
  log: { error(fields: object, text: string): void },
  everyMs = EVERY_MS,
): () => void {
  const timer = setInterval(() => {
    startStanding(client, false).catch((error: unknown) =>
      log.error({ error }, 'courier, pushes or sweep could not be looked after'),
    );
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
