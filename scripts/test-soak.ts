/**
 * `npm run test:soak`: the simulation of test/domain/notice/simulation.test.ts with a million random lives, on all cores.
 * With `-- --lives N --seed S` other ones. The first broken invariant is shown by its shortest life and ends the run with code 1.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coreOf } from '../src/domain/notice/core.ts';
import { live } from '../test/support/simulation/live.ts';
import { scriptOf } from '../test/support/simulation/script.ts';
import { report } from '../test/support/simulation/shrink.ts';

/** Seeds that one hand lives through before it asks for more: some ten seconds. */
const SHARE = 2000;

/** What a hand has lived through; `broken` tells of a life that broke an invariant. */
interface Lived {
  lives: number;
  steps: number;
  commands: number;
  refusals: number;
  events: number;
  broken: string | null;
}

const NOTHING: Lived = { lives: 0, steps: 0, commands: 0, refusals: 0, events: 0, broken: null };

const sum = (one: Lived, other: Lived): Lived => ({
  lives: one.lives + other.lives,
  steps: one.steps + other.steps,
  commands: one.commands + other.commands,
  refusals: one.refusals + other.refusals,
  events: one.events + other.events,
  broken: one.broken ?? other.broken,
});

function liveThrough(first: number, lives: number): Lived {
  let lived = NOTHING;
  for (let seed = first; seed < first + lives && lived.broken === null; seed += 1) {
    const script = scriptOf(seed);
    const { broken, ...counts } = live(script);
    lived = sum(lived, {
      ...counts,
      lives: 1,
      broken: broken === null ? null : report(script, coreOf(1)),
    });
  }
  return lived;
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Deals out the seeds to as many processes as there are cores. @returns what all of them have lived through. */
async function soak(first: number, lives: number): Promise<Lived> {
  const end = first + lives;
  let next = first;
  let all = NOTHING;
  let told = 0;
  const hand = (child: ChildProcess): Promise<void> =>
    new Promise((resolve, reject) => {
      const deal = (): void => {
        if (next >= end || all.broken !== null) {
          resolve();
          return;
        }
        child.send([next, Math.min(SHARE, end - next)]);
        next += SHARE;
      };
      child.on('message', (lived: Lived) => {
        all = sum(all, lived);
        const percent = Math.floor((100 * all.lives) / lives);
        if (percent >= told + 5) {
          told = percent;
          say(`${percent} %: ${all.lives} lives, ${all.events} events`);
        }
        deal();
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`a hand ended with ${code}`)));
      deal();
    });
  const children = Array.from({ length: availableParallelism() }, () =>
    fork(fileURLToPath(import.meta.url), ['--hand'], { execArgv: ['--import', 'tsx'] }),
  );
  try {
    await Promise.all(children.map(hand));
  } finally {
    for (const child of children) child.removeAllListeners('exit').kill();
  }
  return all;
}

const { values } = parseArgs({
  options: {
    lives: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    hand: { type: 'boolean', default: false },
  },
});
if (values.hand) {
  process.on('message', ([first, lives]: [number, number]) =>
    process.send?.(liveThrough(first, lives)),
  );
  process.once('disconnect', () => process.exit(0));
} else {
  const began = Date.now();
  const { lives, steps, commands, refusals, events, broken } = await soak(
    Number(values.seed),
    Number(values.lives),
  );
  if (broken !== null) say(broken);
  say(
    `${lives} lives, ${steps} steps, ${commands} commands, ${refusals} refused, ${events} events, ` +
      `${Math.round((Date.now() - began) / 1000)} s, ${broken === null ? 'no invariant broken' : 'an invariant is broken'}`,
  );
  process.exitCode = broken === null ? 0 : 1;
}
