import type { Response } from 'express';
import { takingTurns } from '../../taking-turns.ts';
import { Problem } from '../problem.ts';

/** How many requests are worked on at once, and how many wait for their turn. */
export interface TurnLimits {
  atOnce: number;
  waiting: number;
}

/** What a process can do without slowing everybody down; more would wait longer than anybody does. */
export const LIMITS: TurnLimits = { atOnce: 48, waiting: 200 };

/** Lets so many requests be worked on at once. */
export type Turns = <T>(res: Response, work: () => Promise<T>) => Promise<T | undefined>;

/**
 * Gives requests their turns in the order in which they came; who has gone away meanwhile is passed over. Neither the health of the
 * process nor a form that is still being sent takes a turn.
 */
export function turnsFor({ atOnce, waiting }: TurnLimits = LIMITS): Turns {
  const turns = takingTurns(atOnce, waiting, () => new Problem('house-busy'));
  return (res, work) => turns.takeUnlessGone((leave) => res.once('close', leave), work);
}
