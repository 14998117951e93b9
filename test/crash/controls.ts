import { GOOD_MANNERS } from './clients.ts';
import type { KillableHouse } from './killable-house.ts';
import type { KillPlan } from './plan.ts';
import { crashRun, type RunPlan, type RunReport } from './run.ts';
import { dropUniqueIndex, repeatBatches, weakenWrites } from './sabotage.ts';

/** A small run of which the outcome is known beforehand: without it a green run would prove nothing. */
export interface Control {
  name: string;
  /** What has been sabotaged, in a few words. */
  flaw: string;
  /** What the checker must find; null: nothing, for a guard stands against it. */
  must: 'lost' | 'doubled' | null;
  report: RunReport;
}

/** A few letters without kills and faults; each control adds what it is about. */
const small = (seed: number, say: RunPlan['say']): RunPlan => ({
  seed,
  size: { clients: 4, letters: 1, orders: 12, faults: 0, downs: 0, freezes: 0, randomKills: 0 },
  targeted: [],
  silent: 0,
  rehearsal: { until: '2026-03-02T07:00:00.000Z', realMs: 1000 },
  audit: false,
  say,
});

/** Clients that repeat under a new key when an answer is lost: what was done is done again. */
export async function forgetfulClients(
  house: KillableHouse,
  seed: number,
  say: RunPlan['say'],
): Promise<Control> {
  const plan = { ...small(seed, say), size: { ...small(seed, say).size, orders: 20 } };
  const manners = { ...GOOD_MANNERS, newKeyAfterLoss: true };
  const stop = house.links.client.watch(lostAnswers());
  const report = await crashRun(house, { ...plan, manners }, `控甲${seed}`);
  stop();
  return { name: 'new key', flaw: 'clients repeat under a new key', must: 'doubled', report };
}

/** Loses every second answer to a command. */
function lostAnswers() {
  let seen = 0;
  return ({ way, what }: { way: string; what: string }) => {
    if (way !== 'reply' || !what.endsWith('/commands')) return undefined;
    seen += 1;
    return seen % 2 === 0 ? ({ do: 'drop' } as const) : undefined;
  };
}

/** Every batch of events arrives twice: with the unique index nothing comes of it, without it everything is there twice. */
export async function repeatedBatches(
  house: KillableHouse,
  seed: number,
  guarded: boolean,
  say: RunPlan['say'],
): Promise<Control> {
  if (!guarded) await dropUniqueIndex(house);
  const restore = repeatBatches(house);
  const report = await crashRun(house, small(seed, say), `控乙${guarded ? '一' : '二'}${seed}`);
  restore();
  return {
    name: guarded ? 'twin, guarded' : 'twin, no index',
    flaw: `every batch arrives twice, ${guarded ? 'with' : 'without'} the unique index`,
    must: guarded ? null : 'doubled',
    report,
  };
}

/** Writes are acknowledged from memory, and mongod is killed as soon as the client has its answer. */
export async function weakWrites(
  house: KillableHouse,
  seed: number,
  say: RunPlan['say'],
): Promise<Control> {
  const plan = small(seed, say);
  const restore = weakenWrites(house);
  const size = { ...plan.size, clients: 6, orders: 20 };
  const targeted = Array<KillPlan>(6).fill({ victims: ['mongod'], point: 'after ack' });
  // A letter whose chain has lost a link is stuck, and is not waited for long.
  const manners = { ...GOOD_MANNERS, patienceMs: 30_000 };
  const report = await crashRun(house, { ...plan, size, targeted, manners }, `控丙${seed}`);
  restore();
  return {
    name: 'weak writes',
    flaw: 'w:1, j:false; mongod killed after the answer',
    must: 'lost',
    report,
  };
}
