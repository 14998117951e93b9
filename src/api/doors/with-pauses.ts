import { setImmediate as turn } from 'node:timers/promises';
import { takingTurns } from '../../taking-turns.ts';
import { Problem } from '../problem.ts';

/** So long one piece of work keeps all others from theirs. */
const SLICE_MS = 10;

/** Forecasts and dry runs that wait; each holds a turn of the house meanwhile (`turns.ts`). */
export const PAUSED_WAITING = 6;

// One for the process: several at a time would each be as long under way as all of them together.
const turns = takingTurns(1, PAUSED_WAITING, () => new Problem('house-busy'));

/**
 * Runs work that takes long on the loop that answers everybody, with pauses in which others are answered; one at a time.
 * @throws Problem `house-busy` where many wait already.
 */
export const withPauses = <T>(working: Generator<unknown, T>): Promise<T> =>
  turns.take(async () => {
    for (let begun = performance.now(); ; ) {
      const { done, value } = working.next();
      if (done) return value;
      if (performance.now() - begun < SLICE_MS) continue;
      await turn();
      begun = performance.now();
    }
  });
