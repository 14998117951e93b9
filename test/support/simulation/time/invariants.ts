import {
  addDays,
  dateOf,
  daysBetween,
  dueDateOf,
  timeOf,
} from '../../../../src/domain/calendar/instant.ts';
import type { Clock } from '../../../../src/domain/notice/clock.ts';
import { awaitsUnit } from '../../../../src/domain/notice/finding.ts';
import { findingOf, type Rules } from '../../../../src/domain/notice/notice.ts';
import { isGated, type Step } from '../../../../src/domain/policy/policy.ts';
import { limitFrom } from '../../../../src/domain/rules/clocks.ts';
import { isHeard } from '../people/invariants.ts';
import type { EventInvariant, Moment, StateInvariant } from '../world.ts';
import { endOf } from './days.ts';
import { EXTENDED_EVENT_INVARIANTS } from './extended.ts';
import { KEPT_EVENT_INVARIANTS, KEPT_STATE_INVARIANTS } from './kept-invariants.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

const UNITS = ['acknowledge', 'plan', 'finding', 'progress', 'milestone', 'part'];

const isAfterDue = ({ at }: Step): boolean => at.startsWith('+');

/** Takes note of a step that a clock has climbed, and answers a mild one that it has left out before a gated one. */
function climb({ event, before, world }: Moment, key: string): string | null {
  if (event.type !== 'rungFired' && event.type !== 'rungProposed') return null;
  const clock = before.clocks.find((c) => c.key === key);
  const steps = world.rules.policy.ladders[clock?.ladder ?? '']?.steps ?? [];
  const done = world.climbed.get(key) ?? new Set();
  world.climbed.set(key, done);
  if (clock === undefined || event.raised?.cause === 'return') return null;
  // What is skipped by hand is skipped on purpose.
  const byHand = event.raised === null ? -1 : steps.findLastIndex((s) => s.rung === event.rung);
  for (let i = 0; i <= byHand; i += 1) done.add(i);
  if (event.raised !== null) return null;
  const below = steps.slice(0, clock.step);
  const missed = below.findIndex((s, i) => isAfterDue(s) && !isGated(s.rung) && !done.has(i));
  if (isHeard(event)) done.add(clock.step);
  return unless(!isGated(event.rung) || missed < 0, `${key} left out step ${missed}`);
}

const climbed: EventInvariant = (moment) => {
  const { event, before, world } = moment;
  const keys = event.type === 'rungFired' || event.type === 'rungProposed' ? event.keys : [];
  const missed = keys.map((key) => climb(moment, key)).find((wrong) => wrong !== null);
  for (const { key, step } of event.clocks.set) {
    const was = [...before.clocks, ...before.resting].find((c) => c.key === key);
    if (was === undefined || step < was.step) world.climbed.set(key, new Set());
  }
  return missed ?? null;
};

/** The last day of a limit in days before any roll, counted by itself and not by the rules under test. */
function lastDay({ policy }: Rules, { rule, startedAt }: Clock): string | null {
  const days = /^(\d+)d$/.exec(rule)?.[1];
  if (days === undefined) return null;
  const { officeHours } = policy;
  const late = officeHours !== null && timeOf(startedAt) >= officeHours.close;
  const exact = startedAt.endsWith(':00.000Z') && timeOf(startedAt) === officeHours?.close;
  return addDays(dateOf(startedAt), Number(days) + (late && !exact ? 1 : 0));
}

const stoppedRight: EventInvariant = ({ event, before, world }) => {
  if (event.type === 'coUnitSucceeded') return null;
  const known = [
    ...event.clocks.set,
    ...(event.clocks.rest ?? []),
    ...before.clocks,
    ...before.resting,
  ];
  for (const { key, remaining } of event.clocks.stop ?? []) {
    const clock = known.find((c) => c.key === key);
    const last = clock === undefined ? null : lastDay(world.rules, clock);
    const left = last === null ? 0 : daysBetween(dateOf(event.dueAt), last);
    // Whoever takes over has the rework time at the least.
    const isTakenOver =
      event.type === 'unitSucceeded' && remaining === world.rules.policy.clocks.rework?.limit;
    if (left > 0 && !isTakenOver && remaining !== `${left}d`)
      return `${key} has ${left} d, stopped as ${remaining}`;
  }
  return null;
};

const goneOnRight: EventInvariant = ({ event, before, after, world }) => {
  const ended = before.holds.find(
    (h) => h.endedAt === null && after.holds.some((x) => x.id === h.id && x.endedAt !== null),
  );
  // No hold ends before it began.
  const at = ended !== undefined && ended.since > event.dueAt ? ended.since : event.dueAt;
  for (const key of event.clocks.go ?? []) {
    const left = before.stopped.find((s) => s.key === key)?.remaining ?? '';
    const days = /^(\d+)d$/.exec(left)?.[1];
    const next = [...event.clocks.set, ...(event.clocks.rest ?? [])].find((c) => c.key === key);
    if (days === undefined || next === undefined) continue;
    // What goes on after a deferral goes on from its last day.
    const from = event.type === 'deferralExpired' ? dueDateOf(at) : dateOf(at);
    const end = endOf(world.rules, from, Number(days));
    if (next.dueOn !== end) return `${key} had ${left}, goes on to ${next.dueOn} instead of ${end}`;
  }
  return null;
};

/** Days in all that a finding has been deferred, remembered apart from the rules under test. */
const deferredWithin: EventInvariant = ({ event, world }) => {
  if (!('finding' in event) || event.finding === null) return null;
  const past = world.deferred.get(event.finding) ?? { days: 0, since: null };
  const isEnded = event.type === 'badFaithEstablished' && event.newDueAt !== null;
  const over =
    isEnded || ['findingDeferred', 'deferralExpired', 'findingReported'].includes(event.type);
  if (!over) return null;
  const until = event.type === 'deferralExpired' ? dueDateOf(event.dueAt) : dateOf(event.dueAt);
  const days = past.days + (past.since === null ? 0 : daysBetween(past.since, until));
  const since = event.type === 'findingDeferred' ? dateOf(event.dueAt) : null;
  world.deferred.set(event.finding, { days, since });
  if (event.type !== 'findingDeferred' || since === null) return null;
  const all = days + daysBetween(since, dueDateOf(event.until));
  const most = world.rules.policy.deferral?.maxTotal === '180d' ? 180 : 366;
  // A last day off rolls; the longest holiday has ten days.
  return unless(all <= most + 10, `finding ${event.finding}: ${all} days in all`);
};

/** What holds of time as an event happens. */
export const TIME_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  ...KEPT_EVENT_INVARIANTS,
  ...EXTENDED_EVENT_INVARIANTS,
  'a date that is granted lies ahead of the decision': ({ event }) => {
    if (event.type !== 'extensionGranted' && event.type !== 'findingRevised') return null;
    const ahead = event.newDueAt === null || event.newDueAt > event.dueAt;
    return unless(ahead, `${event.dueAt} by a date that has passed`);
  },
  'a gated rung comes by date only after the milder ones of its ladder': climbed,
  'no finding is born late': ({ event, world }) => {
    if (event.type !== 'issued') return null;
    const { shortest } = world.rules.policy.guards;
    const least = limitFrom(world.rules, event.deliveredAt, shortest);
    const soon = event.findings.find((f) =>
      shortest.endsWith('h') ? f.dueAt < least.due : dueDateOf(f.dueAt) < least.dueOn,
    );
    return unless(soon === undefined, `finding ${soon?.code} is due ${soon?.dueAt}`);
  },
  'a return never takes time away': ({ event, before }) => {
    if (event.type !== 'findingReturned') return null;
    if (before.stopped.some((s) => s.key === `finding/${event.finding}`)) return null;
    const due = findingOf(before, event.finding)?.dueAt ?? '';
    return unless(event.newDueAt >= due, `${due} → ${event.newDueAt}`);
  },
  'a stop keeps exactly what was left': stoppedRight,
  'what goes on after a stop has exactly what was left': goneOnRight,
  'all deferrals of a finding stay within the cap': deferredWithin,
  'no clock of the unit is born overdue': ({ event, before }) => {
    if (event.type === 'coUnitSucceeded') return null;
    const born = event.clocks.set.find(
      (c) =>
        UNITS.includes(c.kind) &&
        !before.clocks.some((b) => b.key === c.key) &&
        // What was overdue when a deferral stopped it is so when it goes on.
        !before.stopped.some((s) => s.key === c.key && s.remaining.startsWith('-')) &&
        c.dueAt < event.dueAt,
    );
    return unless(born === undefined, `${born?.key} is due ${born?.dueAt}`);
  },
};

/** What holds of time whenever nothing is half done. */
export const TIME_STATE_INVARIANTS: Record<string, StateInvariant> = {
  ...KEPT_STATE_INVARIANTS,
  'a plan that is owed is asked for': ({ notice, rules, planned }) => {
    const { plan } = rules.policy.clocks;
    if (plan === null || notice.plan?.status === 'submitted') return null;
    const owed = notice.findings.find(
      (f) =>
        awaitsUnit(f) &&
        !plan.notFor.includes(f.timing) &&
        f.reports.length === 0 &&
        !planned.has(f.code),
    );
    const asked = notice.clocks.some((c) => c.kind === 'plan');
    return unless(owed === undefined || asked, `finding ${owed?.code}`);
  },
};
