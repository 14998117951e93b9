/**
 * `npm run test:soak`: the simulation of test/domain/notice/simulation.test.ts with a million random lives, on all cores.
 * With `-- --lives N --seed S` other ones. The first broken invariant is shown by its shortest life and ends the run with code 1.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  type Lived,
  livedWords,
  liveThrough,
  NOTHING_LIVED,
  together,
} from '../test/support/simulation/live-through.ts';

/** Seeds that one hand lives through before it asks for more: some ten seconds. */
const SHARE = 2000;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Deals out the seeds to as many processes as there are cores. @returns what all of them have lived through. */
async function soak(first: number, lives: number): Promise<Lived> {
  const end = first + lives;
  let next = first;
  let all = NOTHING_LIVED;
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
        all = together(all, lived);
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
  const lived = await soak(Number(values.seed), Number(values.lives));
  if (lived.broken !== null) say(lived.broken);
  const seconds = Math.round((Date.now() - began) / 1000);
  const end = lived.broken === null ? 'no invariant broken' : 'an invariant is broken';
  say(`${livedWords(lived)}, ${seconds} s, ${end}`);
  process.exitCode = lived.broken === null ? 0 : 1;
}
