import { addMs, type Instant, msBetween } from '../../calendar/instant.ts';
import { MOST_TRIES, retryMs } from '../sending/retries.ts';

/** 推送: one entry of the feed on its way to one subscription. */
export interface Push {
  state: 'waiting' | 'delivered' | 'failed';
  tries: number;
  /** When it was first tried; null before. */
  firstAt: Instant | null;
  /** When it is tried next. */
  nextAt: Instant;
}

/** What came of a try: the status that was answered, or the error without an answer. */
export interface Tried {
  status: number | null;
  /** The first characters of what was answered. */
  answer: string;
  error: string | null;
  /** How long the receiver wants to be left alone. */
  waitMs?: number | undefined;
}

/** What is done after a try. `gone`: the receiver wants nothing more (410); `failing`: nothing has been taken for as long as it was tried. */
export type Verdict =
  | { kind: 'delivered' }
  | { kind: 'again'; nextAt: Instant }
  | { kind: 'failed' }
  | { kind: 'stop'; why: 'gone' | 'failing' };

const isTaken = ({ status }: Tried): boolean => status !== null && status >= 200 && status < 300;

/** True where the receiver as a whole seems to be away, and not this one push unfit for it. */
export const isAway = ({ status }: Tried): boolean =>
  status === null || status === 429 || status >= 500;

/**
 * Judges a try. Whatever is not taken is tried again on the schedule of messages, some 75 hours in all. What is refused to the end is
 * failed where its receiver has taken others meanwhile; where it has taken none, nothing is given up: the subscription stops, and goes on
 * where it stopped once somebody enables it.
 * @param push as it was before the try.
 * @param okAt when the receiver last took something; null: never.
 */
export function judgeTry(
  push: Push,
  tried: Tried,
  { now, okAt, seed }: { now: Instant; okAt: Instant | null; seed: string },
): Verdict {
  if (isTaken(tried)) return { kind: 'delivered' };
  if (tried.status === 410) return { kind: 'stop', why: 'gone' };
  const tries = push.tries + 1;
  const wait = tries >= MOST_TRIES ? null : retryMs(tries, seed);
  if (wait !== null)
    return { kind: 'again', nextAt: addMs(now, Math.max(wait, tried.waitMs ?? 0)) };
  return okAt !== null && okAt >= (push.firstAt ?? now)
    ? { kind: 'failed' }
    : { kind: 'stop', why: 'failing' };
}

/** Tries in a row that come to nothing, after which a receiver is left alone for a while. */
export const AWAY_AFTER = 4;

const REST_MS = [1, 2, 5, 10, 15, 30].map((minutes) => minutes * 60_000);

/** For how long a receiver is left alone that has been found away so many times in a row, in milliseconds. */
export const restMs = (times: number): number =>
  REST_MS[Math.min(times, REST_MS.length) - 1] ?? REST_MS[0] ?? 60_000;

/** For how long a secret that was replaced still signs beside the new one. */
export const OLD_SECRET_MS = 24 * 3_600_000;

/** True where a replaced secret signs no more. */
export const isOver = (until: Instant | null, now: Instant): boolean =>
  until !== null && msBetween(now, until) <= 0;
