import { type Armed, arm } from './crash-points.ts';
import type { KillableHouse, LinkName } from './killable-house.ts';
import type { Passing } from './wire/passing.ts';

/** Connections on which replies are lost, cut and delayed. */
export const FAULTY = ['client', 'apiTemporal', 'workerTemporal', 'workerMongo'] as const;
export type FaultyLink = (typeof FAULTY)[number];

/**
 * `down`: the whole connection is away for a while, longer than a driver waits for its server. `freeze`: the worker stands
 * still just after its write, longer than the ten seconds that Temporal gives a task.
 */
export type Harm = 'drop' | 'cut' | 'delay' | 'down' | 'freeze';

/** One reply that is to come to harm: what was asked for has been done, and the asker does not hear of it. */
export interface FaultPlan {
  link: FaultyLink;
  harm: Harm;
  /** Replies that are let go first. */
  skip: number;
  /** Of a delay, of being down, or of standing still. */
  ms: number;
}

const WRITES = ['insert events', 'update notices', 'update events', 'update dispatches'];

const REPLIES: Record<FaultyLink, (what: string) => boolean> = {
  client: (what) => what.startsWith('POST '),
  apiTemporal: (what) => what === 'update',
  workerTemporal: (what) => what === 'accept',
  workerMongo: (what) => WRITES.includes(what),
};

/** Arms a fault; a reply in several pieces is harmed in its first. */
export function armFault(house: KillableHouse, plan: FaultPlan): Armed {
  let left = plan.skip;
  const sees = ({ way, what }: Passing): boolean => {
    if (way !== 'reply' || !REPLIES[plan.link](what)) return false;
    left -= 1;
    return left < 0;
  };
  return arm(house, plan.link as LinkName, sees, async () => {
    if (plan.harm === 'delay') return { do: 'delay', ms: plan.ms };
    const from = Date.now();
    if (plan.harm === 'freeze' || plan.harm === 'down')
      house.keptAway.push({ from, to: from + plan.ms });
    if (plan.harm === 'freeze') {
      house.freeze('worker', plan.ms);
      return { do: 'pass' };
    }
    if (plan.harm !== 'down') return { do: plan.harm };
    house.links[plan.link].down(plan.ms);
    return { do: 'drop' };
  });
}
