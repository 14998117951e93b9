import type { Response } from 'express';
import type { Identity } from '../../domain/access/identity.ts';
import { Problem } from '../problem.ts';

/** How many may follow at once, and how many connections of one person are among them. */
export interface FollowerLimits {
  atOnce: number;
  perPerson: number;
}

/** Those who follow something over a connection that stays open; each costs queries as long as it does. */
export interface Followers {
  count(): number;
  /** Counts a follower until his connection closes. @throws Problem `house-busy` where there are too many already. */
  enter(who: Identity | null, res: Response): void;
}

/** Counts followers of a process. */
export function followers({ atOnce, perPerson }: FollowerLimits): Followers {
  const following = new Map<Response, string>();
  return {
    count: () => following.size,
    enter(who, res) {
      const person = who?.account ?? who?.person.id ?? '';
      const own = [...following.values()].filter((one) => one === person).length;
      if (following.size >= atOnce || own >= perPerson) throw new Problem('house-busy');
      if (res.closed) return;
      following.set(res, person);
      res.once('close', () => following.delete(res));
    },
  };
}
