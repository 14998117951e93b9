import type { Core } from '../../../src/domain/rules/core.ts';
import { type Life, live } from './live.ts';
import type { Script } from './script.ts';

/** A shorter life that breaks the same invariant. */
export interface Shrunk {
  script: Script;
  life: Life;
}

/** Scripts that are a little smaller: a run of steps left out, a finding left out. */
function* smaller(script: Script): Generator<Script> {
  const { steps, findings } = script;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : size >> 1)
    for (let from = 0; from < steps.length; from += size)
      yield { ...script, steps: [...steps.slice(0, from), ...steps.slice(from + size)] };
  for (const left of findings)
    if (findings.length > 1) yield { ...script, findings: findings.filter((f) => f !== left) };
}

/**
 * Makes a failing life as short as it gets while it still breaks the same invariant.
 * @param tries the most lives lived for it.
 */
export function shrink(script: Script, core: Core, tries = 600): Shrunk {
  let best: Shrunk = { script, life: live(script, core) };
  const { broken } = best.life;
  if (broken === null) throw new Error(`seed ${script.seed} breaks nothing`);
  for (let left = tries, found = true; found && left > 0; ) {
    found = false;
    for (const candidate of smaller(best.script)) {
      if (left <= 0) break;
      left -= 1;
      const life = live(candidate, core);
      if (life.broken?.invariant !== broken.invariant) continue;
      best = { script: candidate, life };
      found = true;
      break;
    }
  }
  return best;
}

/** What to print of a failing seed: the invariant, and the shortest life that breaks it. */
export function report(script: Script, core: Core): string {
  const { life, script: short } = shrink(script, core);
  const size = `${script.steps.length} steps, shrunk to ${short.steps.length}`;
  return [`seed ${script.seed} (${size}): ${life.broken?.message}`, ...life.log].join('\n  ');
}
