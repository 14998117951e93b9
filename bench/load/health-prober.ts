import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** A pause between two questions. */
const EVERY_MS = 20;

/** What was measured since the parent asked last: milliseconds to each answer, and what was no good answer. */
export interface Probed {
  livez: number[];
  readyz: number[];
  bad: string[];
}

/** Asks over a connection of its own, as a monitor does. @returns the status; a word of what went wrong. */
const asked = (url: string): Promise<string> =>
  new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 30_000 }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(String(answer.statusCode)));
      answer.once('error', (error) => resolve(error.message));
    });
    request.once('timeout', () => request.destroy(new Error('no answer within 30 s')));
    request.once('error', (error) => resolve(error.message));
  });

/*
 * A process of its own that asks a house how it does, and tells its parent whenever that asks: a busy parent would measure its own
 * waits. Its argument is the house's address.
 */
const url = process.argv[2] ?? '';
const fresh = (): Probed => ({ livez: [], readyz: [], bad: [] });
let probed = fresh();
process.on('message', () => {
  process.send?.(probed);
  probed = fresh();
});
process.once('disconnect', () => process.exit(0));
for (;;)
  for (const path of ['livez', 'readyz'] as const) {
    const began = performance.now();
    const came = await asked(`${url}/${path}`);
    probed[path].push(performance.now() - began);
    if (came !== '200') probed.bad.push(`${path}: ${came}`);
    await pause(EVERY_MS);
  }
