import { type Random, random } from '../support/simulation/random.ts';
import { POINTS, type Point } from './crash-points.ts';
import { FAULTY, type FaultPlan, type FaultyLink } from './faults.ts';
import { LINKS, type LinkName, VICTIMS, type Victim } from './killable-house.ts';

/** One kill: at a point of a command's way, or after so many messages on a link. */
export type KillPlan =
  | { victims: [Victim]; point: Point }
  | { victims: Victim[]; point: null; moment: { link: LinkName; messages: number } };

/** How large a run is. Everything else follows from the seed. */
export interface Size {
  clients: number;
  /** Letters a client sees through, one after the other. */
  letters: number;
  /** Orders a letter gets, its issue included. */
  orders: number;
  /** Replies lost or cut; a third as many more are only delayed. */
  faults: number;
  /** Times that a connection is away for some seconds; the first time it is the workers' to MongoDB. */
  downs: number;
  /** Times that the worker's process stands still for longer than a task may take. */
  freezes: number;
  /** Kills at no particular point. */
  randomKills: number;
}

/** What falls into one stretch of the run. */
export interface Stretch {
  kill: KillPlan | null;
  faults: FaultPlan[];
}

function shuffled<T>(r: Random, items: readonly T[]): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(r.below(rest.length), 1)[0] as T);
}

/** Every victim at every point, once. */
export const EVERY_POINT: KillPlan[] = VICTIMS.flatMap((victim) =>
  POINTS.map((point): KillPlan => ({ victims: [victim], point })),
);

function randomKill(r: Random): KillPlan {
  const victims = shuffled(r, VICTIMS).slice(0, r.chance(0.25) ? 2 : 1);
  const link = r.pick(LINKS);
  // Few messages go by before the API and from it to MongoDB, many between workers and engines.
  const messages = r.between(1, link === 'client' || link === 'apiMongo' ? 20 : 150);
  return { victims, point: null, moment: { link, messages } };
}

/** How often each connection is chosen for a fault, of ten times. */
const SHARES: FaultyLink[] = [
  ...Array<FaultyLink>(4).fill('client'),
  ...Array<FaultyLink>(2).fill('apiTemporal'),
  'workerTemporal',
  ...Array<FaultyLink>(3).fill('workerMongo'),
];

function faultsFor(r: Random, { faults, downs, freezes }: Size): FaultPlan[] {
  const fault = (harm: FaultPlan['harm'], link: FaultyLink, ms: number): FaultPlan => ({
    link,
    harm,
    skip: r.below(8),
    ms,
  });
  const lost = Array.from({ length: faults }, () =>
    fault(r.chance(0.6) ? 'drop' : 'cut', r.pick(SHARES), 0),
  );
  const late = Array.from({ length: Math.ceil(faults / 3) }, () =>
    fault('delay', r.pick(SHARES), r.between(50, 1500)),
  );
  // The driver waits five seconds for its server; both sides of that are of interest.
  const away = Array.from({ length: downs }, (_, n) =>
    n === 0
      ? fault('down', 'workerMongo', 8000)
      : fault('down', r.pick(FAULTY.slice(1)), r.between(1000, 9000)),
  );
  const frozen = Array.from({ length: freezes }, () => fault('freeze', 'workerMongo', 11_000));
  return [...away, ...shuffled(r, [...frozen, ...lost, ...late])];
}

/** Courier's marks are seen mostly while letters go out; these kills come early, the others in any order. */
function ordered(r: Random, kills: KillPlan[]): KillPlan[] {
  const all = shuffled(r, kills);
  const early = all.filter(({ point }) => point === 'before mark');
  const rest = all.filter(({ point }) => point !== 'before mark');
  for (const [n, kill] of early.entries()) rest.splice(Math.min(rest.length, 3 * n + 1), 0, kill);
  return rest;
}

/** The run of a seed: one stretch for each kill, the faults spread over all of them. */
export function stretchesOf(seed: number, size: Size, targeted: KillPlan[]): Stretch[] {
  const r = random(seed);
  const randomOnes = Array.from({ length: size.randomKills }, () => randomKill(r));
  const kills = ordered(r, [...targeted, ...randomOnes]);
  const faults = faultsFor(r, size);
  const count = Math.max(1, kills.length);
  return Array.from({ length: count }, (_, n) => ({
    kill: kills[n] ?? null,
    faults: faults.filter((_fault, place) => place % count === n),
  }));
}

export const commandsOf = ({ clients, letters, orders }: Size): number =>
  clients * letters * orders;
