import type { Connection } from 'mongoose';
import type { CalendarYear } from '../domain/calendar/calendar.ts';
import { calendarFor } from '../domain/calendar/calendar.ts';
import type { Instant } from '../domain/calendar/instant.ts';
import { dateOf } from '../domain/calendar/instant.ts';
import { businessNow, type CampaignClock, REAL_TIME } from '../domain/campaign/campaign-clock.ts';
import type { Rules } from '../domain/notice/notice.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Engine } from './engine.ts';
import { Problem } from './problem.ts';

/** What the API is made of; handed in, never looked up. */
export interface Deps {
  connection: Connection;
  engine: Engine;
  policies: Map<string, Policy>;
  calendarYears: CalendarYear[];
  /** Signs links and cursors. */
  secret: string;
  /** Where units reach the answer pages. */
  publicUrl: string;
  /** Secrets `whsec_…` of machine callbacks; several while one is being changed, none: no callbacks. */
  callbackSecrets?: readonly string[];
  log: { error(fields: object, text: string): void; info(fields: object, text: string): void };
  /** Real time in epoch milliseconds. */
  nowMs: () => number;
  /** Real milliseconds between two looks of a courier that knows of nothing earlier. */
  courierEveryMs: number;
}

/** The policy by its id. @throws Problem `policy-unknown`. */
export function policyOf(deps: Deps, id: string): Policy {
  const policy = deps.policies.get(id);
  if (policy === undefined) throw new Problem('policy-unknown', { subject: id });
  return policy;
}

/** The rules of a notice issued at `at` under that policy. */
export const rulesAt = (deps: Deps, policyId: string, at: Instant): Rules => ({
  policy: policyOf(deps, policyId),
  calendar: calendarFor(deps.calendarYears, dateOf(at)),
});

/** Business time of a campaign; real time without one. */
export const nowOf = (deps: Deps, clock: CampaignClock = REAL_TIME): Instant =>
  businessNow(clock, deps.nowMs());
