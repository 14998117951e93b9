import type { Instant } from '../calendar/instant.ts';

/**
 * How a campaign's time runs: `speed` business milliseconds pass for each real one since the
 * anchor. Production is speed 1 with equal anchors; a rehearsal (演练) runs a working day in seconds.
 */
export interface Tempo {
  realAnchor: Instant;
  businessAnchor: Instant;
  speed: number;
  /**
   * From here on time stands still: a rehearsal that is left alone overnight must not live
   * through decades of reminders. Production has none of its own.
   */
  until?: Instant;
}

/** Where every time stands still: no calendar, no date and no text goes further. */
const LAST: Instant = '2100-01-01T00:00:00.000Z';

/** An end that a time can come to: none lies behind the instant at which every time stands still. */
export const reachable = (end: Instant): Instant => (end < LAST ? end : LAST);

const endOf = ({ until = LAST }: Tempo): Instant => reachable(until);

/** How long a timer runs whose instant lies beyond the end of a tempo; long before that it is replaced. */
const NEVER_MS = 10 * 365 * 86_400_000;

/** The tempo of production: business time is real time. */
export const REAL_TIME: Tempo = {
  realAnchor: '1970-01-01T00:00:00.000Z',
  businessAnchor: '1970-01-01T00:00:00.000Z',
  speed: 1,
};

/** Business time at a real instant given in epoch milliseconds. */
export function businessNow(tempo: Tempo, realMs: number): Instant {
  // Before its anchor time stands still: letters of a rehearsal go out before its time starts.
  const elapsed = Math.max(0, realMs - Date.parse(tempo.realAnchor));
  const now = Date.parse(tempo.businessAnchor) + Math.floor(elapsed * tempo.speed);
  return new Date(Math.min(now, Date.parse(endOf(tempo)))).toISOString();
}

/** Real milliseconds from `realMs` until business time reaches `at`; whole, and never below 1. */
export function realMsUntil(tempo: Tempo, at: Instant, realMs: number): number {
  if (at > endOf(tempo)) return NEVER_MS;
  const ahead = Date.parse(at) - Date.parse(tempo.businessAnchor);
  // Counted from the anchor: added to an epoch, a fraction of a real millisecond would be rounded
  // off, which at speed 500000 is a business minute.
  let real = Math.ceil(ahead / tempo.speed);
  if (Math.floor(real * tempo.speed) < ahead) real += 1;
  return Math.max(1, real - (realMs - Date.parse(tempo.realAnchor)));
}
