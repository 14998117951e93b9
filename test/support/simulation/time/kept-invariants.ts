import { addWorkingDays } from '../../../../src/domain/calendar/calendar.ts';
import {
  addDays,
  addMs,
  dateOf,
  daysBetween,
  dueDateOf,
  type Instant,
  type IsoDate,
  msBetween,
} from '../../../../src/domain/calendar/instant.ts';
import type { Clock } from '../../../../src/domain/notice/clock.ts';
import { awaitsUnit, type Finding } from '../../../../src/domain/notice/finding.ts';
import { findingOf, type Rules } from '../../../../src/domain/notice/notice.ts';
import { limitFrom } from '../../../../src/domain/rules/clocks.ts';
import type { EventInvariant, Moment, StateInvariant } from '../world.ts';
import { endOf } from './days.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

const leftOf = ({ stopped }: Moment['before'], key: string): string | null =>
  stopped.find((s) => s.key === key)?.remaining ?? null;

const runningTo = ({ clocks, resting }: Moment['before'], key: string): Clock | undefined =>
  [...clocks, ...resting].find((c) => c.key === key);

/** The day on which what was left ends when it runs on from a day; null where nothing was left, or not in days. */
function endOfLeft(rules: Rules, day: IsoDate, left: string | null): IsoDate | null {
  const [, count = '0', unit] = /^(\d+)(d|wd)$/.exec(left ?? '') ?? [];
  if (unit === undefined || Number(count) === 0) return null;
  return unit === 'd'
    ? endOf(rules, day, Number(count))
    : addWorkingDays(rules.calendar, day, Number(count)).date;
}

/** Remembers what a deferral has kept of a finding's date, until something else sets that. */
function keep({ event, after, world }: Moment): void {
  if (event.type === 'findingDeferred') {
    const left = leftOf(after, `finding/${event.finding}`);
    world.kept.set(event.finding, left);
  }
  if (event.type === 'deferralExpired' || event.type === 'findingRevised')
    world.kept.delete(event.finding);
  if (event.type === 'badFaithEstablished' && event.newDueAt !== null)
    world.kept.delete(event.finding);
}

const keptByDeferral: EventInvariant = (moment) => {
  const { event, world } = moment;
  keep(moment);
  if (event.type !== 'findingReturned') return null;
  const left = world.kept.get(event.finding) ?? null;
  world.kept.delete(event.finding);
  const end = endOfLeft(world.rules, dateOf(event.dueAt), left);
  return unless(end === null || dueDateOf(event.newDueAt) >= end, `${left} left, not until ${end}`);
};

/** The days of a limit in days from a day on. */
const inDays = (rules: Rules, day: IsoDate, limit: string): IsoDate | null =>
  /^\d+(d|wd)$/.test(limit) ? endOfLeft(rules, day, limit) : null;

const fromTheLastDay: EventInvariant = ({ event, before, world: { rules } }) => {
  if (event.type !== 'deferralExpired') return null;
  const timing = findingOf(before, event.finding)?.timing ?? 'immediate';
  const last = dueDateOf(event.dueAt);
  const fresh = inDays(rules, last, rules.policy.clocks.finding[timing].limit);
  const left = leftOf(before, `finding/${event.finding}`);
  const kept = endOfLeft(rules, last, left);
  if (fresh === null || left?.endsWith('ms')) return null;
  const end = kept !== null && kept > fresh ? kept : fresh;
  return unless(dueDateOf(event.newDueAt) === end, `${event.newDueAt}, counted: ${end}`);
};

/** The cap on extensions moves by as much as a date that stood still. */
const capMoves: EventInvariant = ({ event, before, after, world: { rules } }) => {
  if (event.type !== 'findingReturned' && event.type !== 'badFaithEstablished') return null;
  if (event.newDueAt === null) return null;
  const key = `finding/${event.finding}`;
  const stood = before.resting.find((c) => c.key === key);
  const end = endOfLeft(rules, dateOf(event.dueAt), leftOf(before, key));
  if (stood === undefined || end === null) return null;
  const [was, is] = [before, after].map((n) => findingOf(n, event.finding)?.capFrom ?? '');
  const days = daysBetween(dueDateOf(stood.dueAt), end);
  const moved = daysBetween(dueDateOf(was ?? ''), dueDateOf(is ?? ''));
  return unless(days === moved, `the date moved by ${days} days, the cap by ${moved}`);
};

/** True for a finding whose own date comes before the given day. */
const endsBefore = ({ dueAt }: Finding, day: IsoDate): boolean => dueDateOf(dueAt) < day;

/** A stage of a plan that is accepted has at least one whole day, unless its finding itself has none. */
const wholeStages: EventInvariant = ({ event, after }) => {
  if (event.type !== 'planAccepted') return null;
  const tomorrow = addDays(dateOf(event.dueAt), 1);
  const short = event.clocks.set.find((c) => {
    if (c.kind !== 'milestone') return false;
    const finding = findingOf(after, c.subject.finding);
    const own = finding !== undefined && endsBefore(finding, tomorrow);
    return c.dueOn < tomorrow && !(own && finding.dueAt > event.dueAt);
  });
  return unless(short === undefined, `${short?.key} is due ${short?.dueAt}`);
};

/** The date that the unit had for its plan, remembered from when it was handed in. */
const planKept: EventInvariant = ({ event, before, world }) => {
  if (event.type === 'planSubmitted') {
    const stands = leftOf(before, 'plan') !== null;
    world.planDue = stands ? null : (before.clocks.find((c) => c.kind === 'plan')?.dueAt ?? null);
  }
  if (event.type === 'calendarChanged' && event.dates.some((d) => d.key === 'plan'))
    world.planDue = null;
  if (event.type !== 'planReturned' || world.planDue === null) return null;
  // While it stands still what is left of it counts, and not its date.
  if (event.clocks.stop?.some((s) => s.key === 'plan')) return null;
  const again = event.clocks.set.find((c) => c.kind === 'plan');
  return unless(
    again === undefined || again.dueAt >= world.planDue,
    `${world.planDue} → ${again?.dueAt}`,
  );
};

/** Whoever comes back from a deferral and owes a plan has the whole limit for it. */
const wholePlan: EventInvariant = ({ event, before, after, world: { rules, planned } }) => {
  if (event.type !== 'deferralExpired') return null;
  const { plan } = rules.policy.clocks;
  const finding = findingOf(after, event.finding);
  const owes = finding !== undefined && plan !== null && !plan.notFor.includes(finding.timing);
  if (!owes || finding.reports.length > 0 || planned.has(finding.code)) return null;
  const clock = after.clocks.find((c) => c.kind === 'plan');
  if (before.plan?.status === 'submitted' || clock === undefined) return null;
  const whole = limitFrom(rules, dueDateOf(event.dueAt), plan.limit);
  const left = leftOf(after, 'plan');
  return unless(left !== null || clock.dueOn >= whole.dueOn, `${clock.dueOn} / ${whole.dueOn}`);
};

/** Where an extension that was asked for in time has not been decided on, no result is late. */
/** How far a date has moved, in milliseconds; 0 for one that is not known. */
const movedBy = (was: Instant | undefined, is: Instant | undefined): number =>
  was === undefined || is === undefined ? 0 : msBetween(was, is);

/** A stop that ends takes no time: what goes on is due no earlier than before, by as much as the stop has lasted in days. */
const stopTakesNothing: EventInvariant = ({ event, before, after, world }) => {
  if (event.type !== 'resumed' && event.type !== 'matterTakenBack') return null;
  // Days that were left by one calendar are other days by the next, and no stop ends before what happened in it.
  const other = world.events.some((e) => e.type === 'calendarChanged' || e.dueAt > event.dueAt);
  if (other) return null;
  const earlier = (event.clocks.go ?? []).find((key) => {
    const [was, is] = [runningTo(before, key), runningTo(after, key)];
    // To the hour a named time of day becomes the end of its day.
    return movedBy(was?.dueAt, is?.dueAt && addMs(is.dueAt, 86_400_000)) < 0;
  });
  return unless(
    earlier === undefined,
    `${earlier} ${runningTo(before, earlier ?? '')?.dueAt} ${runningTo(after, earlier ?? '')?.dueAt} ${leftOf(before, earlier ?? '')} at ${event.dueAt}`,
  );
};

/** What holds of the time that is kept for the unit, as an event happens. */
export const KEPT_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  'what a deferral has kept is there when its report comes back': keptByDeferral,
  'what begins after a deferral counts from its last day': fromTheLastDay,
  'the cap on extensions moves with a date that stood still': capMoves,
  'a stage of an accepted plan has a whole day': wholeStages,
  'a returned plan never loses time': planKept,
  'a plan after a deferral has its whole limit': wholePlan,
  'a stop takes no time away': stopTakesNothing,
};

/** What holds of it whenever nothing is half done. */
export const KEPT_STATE_INVARIANTS: Record<string, StateInvariant> = {
  'no stage is asked for once a result is in': ({ notice }) => {
    const stages = [...notice.clocks, ...notice.resting].flatMap((c) =>
      c.kind === 'milestone' ? [c.subject.finding] : [],
    );
    const done = stages.find((code) => (findingOf(notice, code)?.reports.length ?? 0) > 0);
    return unless(done === undefined, `finding ${done}`);
  },
  'no part of a finding under review rests': ({ notice }) => {
    const idle = notice.resting.find((c) => {
      const finding = c.kind === 'part' ? findingOf(notice, c.subject.finding) : undefined;
      return finding !== undefined && (awaitsUnit(finding) || finding.stage === 'underReview');
    });
    return unless(idle === undefined, `${idle?.key}`);
  },
};
