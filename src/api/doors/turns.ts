import type { Response } from 'express';
import { takingTurns, type WhenGone } from '../../taking-turns.ts';
import { Problem } from '../problem.ts';

/** How many requests are worked on at once, and how many wait for their turn: of those that look, and of those that act. */
export interface TurnLimits {
  atOnce: number;
  waiting: number;
}

/**
 * What a process can do without slowing everybody down; more would wait longer than anybody does. Audits, exports and forecasts have lines
 * of their own, in which they hold a turn: with all lines full, and half of the turns taken by those who act, some are left for lists.
 */
export const LIMITS: TurnLimits = { atOnce: 48, waiting: 200 };

/** Lets so many requests be worked on at once. */
export interface Turns {
  /** Does work that only looks. */
  look<T>(res: Response, work: () => Promise<T>): Promise<T | undefined>;
  /**
   * Does work that may change something. It waits for letters, and these for their worker: however slow that is, half of the turns are
   * left to those who look, and those who act wait here, where they have begun nothing, and are told when they are too many.
   */
  act<T>(res: Response, work: () => Promise<T>): Promise<T | undefined>;
}

/**
 * Gives requests their turns in the order in which they came; who has gone away meanwhile is passed over. Neither the health of the
 * process nor a form that is still being sent takes a turn. Both throw Problem `house-busy` where too many wait.
 */
export function turnsFor({ atOnce, waiting }: TurnLimits = LIMITS): Turns {
  const full = () => new Problem('house-busy');
  const turns = takingTurns(atOnce, waiting, full);
  const acts = takingTurns(Math.ceil(atOnce / 2), waiting, full);
  const goneFrom =
    (res: Response): WhenGone =>
    (leave) =>
      res.once('close', leave);
  const look: Turns['look'] = (res, work) => turns.takeUnlessGone(goneFrom(res), work);
  return {
    look,
    act: (res, work) => acts.takeUnlessGone(goneFrom(res), () => look(res, work)),
  };
}
