import { addMs, dateOf, type Instant, instantOf, timeOf } from '../../calendar/instant.ts';
import { digestOf } from '../../notice/chain.ts';

/** When digests leave by the channels: clear of the hours and half hours at which everybody sends, and providers throttle. */
const WINDOWS = [
  { from: '09:03', until: '09:27' },
  { from: '14:03', until: '14:27' },
] as const;

const MINUTE_MS = 60_000;
const WINDOW_MS = 24 * MINUTE_MS;
/** A digest that is made long before the next window is late already: it does not wait for it. */
const LONGEST_WAIT_MS = 3 * 60 * MINUTE_MS;

/** A number from 0 up to 1 that belongs to a text. */
const shareOf = (text: string): number => Number.parseInt(digestOf(text).slice(0, 8), 16) / 2 ** 32;

const spread = (from: Instant, ms: number, seed: string): Instant =>
  addMs(from, Math.floor(shareOf(seed) * ms));

/** The same instant, or one to three minutes later where it lies in a minute in which providers are busiest. */
function clearOfRush(at: Instant, seed: string): Instant {
  const minute = timeOf(at).slice(3, 5);
  return minute === '00' || minute === '30'
    ? spread(addMs(at, MINUTE_MS), 2 * MINUTE_MS, seed)
    : at;
}

/**
 * When a message goes to its first channel. What is urgent goes at once, and so does a letter that is issued; a digest goes
 * within the next window, at a place in it that belongs to its reader.
 */
export function leavesAt(message: {
  slot: Instant;
  holder: string;
  urgent: boolean;
  atOnce: boolean;
}): Instant {
  const { slot, holder, urgent, atOnce } = message;
  if (urgent) return slot;
  const seed = `${holder}/${dateOf(slot)}`;
  if (atOnce) return clearOfRush(slot, seed);
  const ends = WINDOWS.map(({ from, until }) => ({
    from: instantOf(dateOf(slot), from),
    until: instantOf(dateOf(slot), until),
  }));
  const next = ends.find(({ until }) => slot < until);
  if (next === undefined || next.from > addMs(slot, LONGEST_WAIT_MS))
    return clearOfRush(spread(slot, WINDOW_MS, seed), seed);
  const at = spread(next.from, WINDOW_MS, seed);
  return at < slot ? slot : at;
}
