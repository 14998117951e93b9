import type { Connection } from 'mongoose';
import type { AuditReport } from '../audit/replay.ts';
import type { CalendarYear } from '../domain/calendar/calendar.ts';
import { calendarFor } from '../domain/calendar/calendar.ts';
import type { Instant } from '../domain/calendar/instant.ts';
import { dateOf } from '../domain/calendar/instant.ts';
import { businessNow, REAL_TIME, type Tempo } from '../domain/campaign/tempo.ts';
import type { Rules } from '../domain/notice/notice.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { calendarYears } from '../store/calendars.ts';
import type { CallRecorder } from '../store/calls/call-recorder.ts';
import type { EvidenceLimits } from '../store/evidence/held-evidence.ts';
import type { KeptKeys } from '../store/keys/key-ring.ts';
import type { OidcParty } from './access/oidc/oidc-party.ts';
import type { ConsoleFiles } from './console/console-files.ts';
import type { TurnLimits } from './doors/turns.ts';
import type { Engine } from './engine.ts';
import { Problem } from './problem.ts';
import type { Identify } from './who-asks.ts';

/** What the API is made of; handed in, never looked up. */
export interface Deps {
  connection: Connection;
  /** The address of the same MongoDB, for processes that read it by themselves. */
  mongoUri: string;
  engine: Engine;
  /** Audits a notice: replays its real history and compares. @see auditorOf */
  audit: (noticeId: string) => Promise<AuditReport>;
  policies: Map<string, Policy>;
  /** The years that the program ships; more may be published while it runs. */
  calendarYears: CalendarYear[];
  /** Signs links, sessions and cursors. */
  keys: KeptKeys;
  /** Where units reach the answer pages. */
  publicUrl: string;
  /** Hosts under which the API is reached, besides this machine's own names. @see hostsOf */
  hosts: readonly string[];
  /** Addresses of the proxies in front, whose word about who calls is believed; none: nobody's is. */
  proxies?: readonly string[];
  /** Secrets `whsec_…` of machine callbacks; several while one is being changed, none: no callbacks. */
  callbackSecrets?: readonly string[];
  /** Seals the secrets of subscriptions; without it none is made. */
  channelKey?: string | undefined;
  /** Who makes a request. */
  identify: Identify;
  /** 统一身份认证; without a provider people sign in with their passwords alone. */
  oidc?: OidcParty | undefined;
  /** The console as it was built; without it the house answers its API and the pages without script alone. */
  console?: ConsoleFiles | undefined;
  /** How much evidence a letter and a unit may hold; without it the usual measure. */
  evidenceLimits?: EvidenceLimits | undefined;
  /** How many requests are worked on at once, and how many wait; without it the usual measure. */
  turnLimits?: TurnLimits | undefined;
  /** Keeps the record of calls. */
  calls: CallRecorder;
  log: { error(fields: object, text: string): void; info(fields: object, text: string): void };
  /** Real time in epoch milliseconds. */
  nowMs: () => number;
  /** Is told of every answer that is not as its route documents it; without it no answer is looked at. */
  checkAnswers?: ((fault: string) => void) | undefined;
  /** Real milliseconds between two looks of a courier that knows of nothing earlier. */
  courierEveryMs: number;
}

/** The policy by its id. @throws Problem `policy-unknown`. */
export function policyOf(deps: Deps, id: string): Policy {
  const policy = deps.policies.get(id);
  if (policy === undefined) throw new Problem('policy-unknown', { subject: id });
  return policy;
}

/** The calendar years in force: those shipped and those published since. */
export const yearsOf = (deps: Deps, region = 'CN'): Promise<CalendarYear[]> =>
  calendarYears(deps.connection, deps.calendarYears, region);

/** The rules of a notice issued at `at` under that policy, in that region. */
export async function rulesAt(
  deps: Deps,
  policyId: string,
  at: Instant,
  region = 'CN',
): Promise<Rules> {
  const policy = policyOf(deps, policyId);
  return { policy, calendar: calendarFor(await yearsOf(deps, region), dateOf(at), region) };
}

/** Business time of a campaign; real time without one. */
export const nowOf = (deps: Deps, tempo: Tempo = REAL_TIME): Instant =>
  businessNow(tempo, deps.nowMs());
