import { setTimeout as pause } from 'node:timers/promises';
import type { Asked } from './clients.ts';
import { type Armed, armKill, armRandomKill } from './crash-points.ts';
import { armFault } from './faults.ts';
import type { KillableHouse, Span } from './killable-house.ts';
import type { KillPlan, Stretch } from './plan.ts';

/** One kill as it happened. */
export interface KillRow {
  victims: string;
  /** `random` for a kill at no particular point. */
  point: string;
  hit: boolean;
  /** Milliseconds from the kill until the API's /readyz said so again, and until API and workers did. */
  apiMs: number;
  allMs: number;
  /** For how much of `allMs` faults of the test itself kept a part away; nothing can recover meanwhile. */
  awayMs: number;
  /** For how many milliseconds which process said that it lacked what, or gave no answer. */
  lacked: Record<string, number>;
  /** Milliseconds from the kill until an order that was given after it had its answer; null when none was. */
  servedMs: number | null;
}

/** Lets clients go on stretch by stretch, so that every kill meets commands on their way. */
export interface Pace {
  /** A client about to give an order waits here until it may. */
  enter(): Promise<void>;
  left(asked: Asked): void;
  /** Its order will not be given. */
  skip(): void;
  /** Lets orders up to this number go. */
  letUpTo(count: number): void;
  /** Lets so many more go than have gone. */
  letMore(count: number): void;
  /** Orders that nobody has an answer to yet, and clients that wait to give one. */
  inFlight(): number;
  waiting(): number;
  all: number;
  /** Answers in the order in which they came. */
  answers: Asked[];
}

export function paceOf(all: number): Pace {
  let bound = 0;
  let entered = 0;
  let skipped = 0;
  const waiting: (() => void)[] = [];
  const answers: Asked[] = [];
  const open = (): void => {
    while (entered < bound && waiting.length > 0) {
      entered += 1;
      waiting.shift()?.();
    }
  };
  return {
    all,
    answers,
    enter: () =>
      new Promise((go) => {
        waiting.push(go);
        open();
      }),
    left: (asked) => void answers.push(asked),
    skip() {
      skipped += 1;
    },
    letUpTo(count) {
      bound = Math.max(bound, count);
      open();
    },
    letMore(count) {
      bound = Math.max(bound, entered + count);
      open();
    },
    inFlight: () => entered - answers.length - skipped,
    waiting: () => waiting.length,
  };
}

const LOOK_MS = 50;
/** A moment that does not come although orders go on is given up. */
const GIVE_UP_MS = 90_000;

/** Orders beyond its share that a stretch may use up at once while its moment does not come; then one a second. */
const BEYOND = 60;

/** Waits until something armed has been hit; lets further orders go when those that went have all been answered. */
async function awaitHit(armed: Armed, pace: Pace): Promise<boolean> {
  let hit = false;
  let further = 0;
  let lastMs = 0;
  armed.hit.then(
    () => {
      hit = true;
    },
    () => undefined,
  );
  for (const until = Date.now() + GIVE_UP_MS; !hit && Date.now() < until; ) {
    const may = further < BEYOND || Date.now() - lastMs > 1000;
    if (may && pace.inFlight() === 0 && pace.waiting() > 0) {
      const count = further < BEYOND ? 5 : 1;
      further += count;
      lastMs = Date.now();
      pace.letMore(count);
    }
    await pause(LOOK_MS);
  }
  armed.disarm();
  if (hit) await armed.hit;
  return hit;
}

/** For how many milliseconds of a span at least one of others lasted. */
export function coveredMs({ from, to }: Span, others: readonly Span[]): number {
  let sum = 0;
  let upTo = from;
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    const begin = Math.max(upTo, other.from);
    const end = Math.min(to, other.to);
    if (end <= begin) continue;
    sum += end - begin;
    upTo = end;
  }
  return sum;
}

const nameOf = ({ victims }: KillPlan): string => [...victims].sort().join(' + ');

async function strike(
  house: KillableHouse,
  kill: KillPlan,
  pace: Pace,
  bound: number,
): Promise<KillRow & { at: number }> {
  let at = 0;
  const killed = () => {
    at = Date.now();
  };
  const armed =
    kill.point === null
      ? armRandomKill(house, kill.victims, kill.moment, killed)
      : armKill(house, kill.victims[0], kill.point, killed);
  pace.letUpTo(bound);
  const hit = await awaitHit(armed, pace);
  const row = { victims: nameOf(kill), point: kill.point ?? 'random', hit, servedMs: null, at };
  if (!hit) return { ...row, apiMs: 0, allMs: 0, awayMs: 0, lacked: {} };
  const dead = Date.now() - at;
  const ready = await house.untilReady();
  const [apiMs, allMs] = [dead + ready.apiMs, dead + ready.allMs];
  const awayMs = coveredMs({ from: at, to: at + allMs }, house.keptAway);
  return { ...row, apiMs, allMs, awayMs, lacked: ready.lacked };
}

/** What was lacked for more than two seconds, in words. */
function longLack({ lacked }: KillRow): string {
  const long = Object.entries(lacked).filter(([, ms]) => ms > 2000);
  const told = long.map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)} s`);
  return told.length === 0 ? '' : `; lacked ${told.join(', ')}`;
}

/** Plays the stretches one after the other: arms their faults and their kill, and lets their share of orders go. */
export async function conduct(parts: {
  house: KillableHouse;
  stretches: Stretch[];
  pace: Pace;
  say: (line: string) => void;
}): Promise<{ kills: KillRow[]; faults: { asked: number; hit: Record<string, number> } }> {
  const { house, stretches, pace, say } = parts;
  const hits: Record<string, number> = {};
  let asked = 0;
  const armedFaults: Armed[] = [];
  const struck: (KillRow & { at: number })[] = [];
  for (const [place, { kill, faults }] of stretches.entries()) {
    for (const fault of faults) {
      asked += 1;
      const armed = armFault(house, fault);
      armedFaults.push(armed);
      const name = `${fault.link} ${fault.harm}`;
      armed.hit.then(
        () => {
          hits[name] = (hits[name] ?? 0) + 1;
        },
        () => undefined,
      );
    }
    const bound = Math.ceil(((place + 1) * pace.all) / stretches.length);
    if (kill === null) {
      pace.letUpTo(bound);
      continue;
    }
    const row = await strike(house, kill, pace, bound);
    struck.push(row);
    const [all, away] = [row.allMs, row.awayMs].map((ms) => (ms / 1000).toFixed(1));
    const kept = row.awayMs > 0 ? `, ${away} s of them kept away by a fault` : '';
    const what = `${place + 1}/${stretches.length} ${row.victims} ${row.point}`;
    say(
      row.hit
        ? `${what}: ready after ${all} s${kept}${longLack(row)}`
        : `${what}: the moment did not come`,
    );
  }
  pace.letUpTo(Number.POSITIVE_INFINITY);
  while (pace.inFlight() > 0 || pace.waiting() > 0) await pause(LOOK_MS);
  for (const armed of armedFaults) armed.disarm();
  const kills = struck.map(({ at, ...row }) => ({ ...row, servedMs: servedAfter(pace, at) }));
  return { kills, faults: { asked, hit: hits } };
}

/** How long after a kill the first order that was given since had its answer. */
function servedAfter({ answers }: Pace, killedAt: number): number | null {
  if (killedAt === 0) return null;
  const since = answers.filter((a) => a.began >= killedAt).map((a) => a.at);
  return since.length === 0 ? null : Math.min(...since) - killedAt;
}
