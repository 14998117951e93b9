import { digestOf } from '../../notice/chain.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Waits between the tries of one message on one channel: dense while a server restarts or greylists, then through a night, a
 * weekend, and the end after 75 hours, as Standard Webhooks has it.
 */
const WAITS_MS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE_MS),
  ...[1, 2, 4, 6, 8, 10, 12, 14, 17].map((hours) => hours * HOUR_MS),
];

/** How often a message is tried on one channel. */
export const MOST_TRIES = WAITS_MS.length + 1;

/** Up to a twentieth longer, the same for the same try: what failed at one moment is not tried again at one moment. */
const spread = (seed: string): number =>
  1 + (Number.parseInt(digestOf(seed).slice(0, 4), 16) / 0xffff) * 0.05;

/** How long the next try waits after so many tries; null: it is given up. */
export function retryMs(tries: number, seed: string): number | null {
  const wait = WAITS_MS[tries - 1];
  return wait === undefined ? null : Math.round(wait * spread(`${seed}/${tries}`));
}
