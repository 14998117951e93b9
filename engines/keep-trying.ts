import { setTimeout as pause } from 'node:timers/promises';

/** How long is waited before the next try, longer each time: what a full disk keeps down may come back in a second or in a day. */
const WAITS_MS = [1000, 2000, 5000, 10_000, 30_000] as const;

/** Tries until it succeeds or is not wanted any more; nothing but that ends it. */
export async function keepTrying({
  start,
  isOver,
  failed,
  waitsMs = WAITS_MS,
}: {
  start: () => Promise<void>;
  isOver: () => boolean;
  failed: (why: string, nextMs: number) => void;
  waitsMs?: readonly number[];
}): Promise<void> {
  for (let tries = 0; !isOver(); tries += 1) {
    try {
      await start();
      return;
    } catch (error) {
      if (isOver()) return;
      const nextMs = waitsMs[Math.min(tries, waitsMs.length - 1)] ?? 1000;
      failed(error instanceof Error ? error.message : String(error), nextMs);
      await pause(nextMs, undefined, { ref: false });
    }
  }
}
