import type { Instant } from '../calendar/instant.ts';

/**
 * How a campaign's time runs: `speed` business milliseconds pass for each real one since the
 * anchor. Production is speed 1 with equal anchors; a rehearsal (演练) runs a working day in seconds.
 */
export interface CampaignClock {
  realAnchor: Instant;
  businessAnchor: Instant;
  speed: number;
  /**
   * From here on the clock stands still: a rehearsal that is left alone overnight must not live
   * through decades of reminders. Production has none.
   */
  until?: Instant;
}

/** A timer for what lies beyond a clock's end: it is replaced, or never rings. */
const NEVER_MS = 10 * 365 * 86_400_000;

/** The clock of production: business time is real time. */
export const REAL_TIME: CampaignClock = {
  realAnchor: '1970-01-01T00:00:00.000Z',
  businessAnchor: '1970-01-01T00:00:00.000Z',
  speed: 1,
};

/** Business time at a real instant given in epoch milliseconds. */
export function businessNow(clock: CampaignClock, realMs: number): Instant {
  // Before its anchor a clock stands still: letters of a rehearsal go out before its time starts.
  const elapsed = Math.max(0, realMs - Date.parse(clock.realAnchor));
  const now = Date.parse(clock.businessAnchor) + Math.floor(elapsed * clock.speed);
  const end = clock.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(clock.until);
  return new Date(Math.min(now, end)).toISOString();
}

/** Real milliseconds from `realMs` until business time reaches `at`; whole, and never below 1. */
export function realMsUntil(clock: CampaignClock, at: Instant, realMs: number): number {
  if (clock.until !== undefined && at > clock.until) return NEVER_MS;
  const ahead = Date.parse(at) - Date.parse(clock.businessAnchor);
  // Counted from the anchor: added to an epoch, a fraction of a real millisecond would be rounded
  // off, which at speed 500000 is a business minute.
  let real = Math.ceil(ahead / clock.speed);
  if (Math.floor(real * clock.speed) < ahead) real += 1;
  return Math.max(1, real - (realMs - Date.parse(clock.realAnchor)));
}
