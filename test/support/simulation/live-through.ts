import { coreOf } from '../../../src/domain/rules/core.ts';
import { live } from './live.ts';
import { scriptOf } from './script.ts';
import { report } from './shrink.ts';

/** What random lives have come to together. */
export interface Lived {
  lives: number;
  steps: number;
  commands: number;
  refusals: number;
  events: number;
  /** The shortest life that breaks the same invariant as the first one that broke any; null while none does. */
  broken: string | null;
}

export const NOTHING_LIVED: Lived = {
  lives: 0,
  steps: 0,
  commands: 0,
  refusals: 0,
  events: 0,
  broken: null,
};

/** Two such sums as one. */
export const together = (one: Lived, other: Lived): Lived => ({
  lives: one.lives + other.lives,
  steps: one.steps + other.steps,
  commands: one.commands + other.commands,
  refusals: one.refusals + other.refusals,
  events: one.events + other.events,
  broken: one.broken ?? other.broken,
});

/** Lives the lives of as many seeds, one after the other, up to the first that breaks an invariant. */
export function liveThrough(first: number, lives: number): Lived {
  let lived = NOTHING_LIVED;
  for (let seed = first; seed < first + lives && lived.broken === null; seed += 1) {
    const script = scriptOf(seed);
    const { broken, steps, commands, refusals, events } = live(script);
    const why = broken === null ? null : report(script, coreOf(1));
    lived = together(lived, { lives: 1, steps, commands, refusals, events, broken: why });
  }
  return lived;
}

/** The sums in one line. */
export const livedWords = ({ lives, steps, commands, refusals, events }: Lived): string =>
  `${lives} lives, ${steps} steps, ${commands} commands, ${refusals} refused, ${events} events`;
