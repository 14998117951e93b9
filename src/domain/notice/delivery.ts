import { isWorkingDay } from '../calendar/calendar.ts';
import { addDays, dateOf, type Instant, instantOf, timeOf } from '../calendar/instant.ts';
import { isWithin } from '../policy/policy.ts';
import type { Rules } from './notice.ts';

/** True inside the quiet hours of a policy: evenings, nights and, where it says so, days off. */
export function isQuiet(rules: Rules, at: Instant): boolean {
  const { quiet } = rules.policy;
  if (quiet === null) return false;
  if (quiet.daysOff && !isWorkingDay(rules.calendar, dateOf(at))) return true;
  return isWithin(timeOf(at), quiet.from, quiet.to);
}

/** The first instant at or after `at` on a day that is not off, at the given time of day. */
export function nextOpening(rules: Rules, at: Instant, time: string): Instant {
  let day = dateOf(at);
  const daysOff = rules.policy.quiet?.daysOff ?? false;
  for (;;) {
    const opening = instantOf(day, time);
    if (opening >= at && !(daysOff && !isWorkingDay(rules.calendar, day))) return opening;
    day = addDays(day, 1);
  }
}

/**
 * When a letter reaches the unit: at once, or at the end of the quiet hours in which it is issued. Every clock of the
 * letter counts from here (电子签名法 第十一条: a message is received when it enters the designated system).
 */
export function deliveryOf(rules: Rules, issuedAt: Instant): Instant {
  const { quiet, urgent } = rules.policy;
  if (quiet === null || urgent || !isQuiet(rules, issuedAt)) return issuedAt;
  return nextOpening(rules, issuedAt, quiet.to);
}
