import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../calendar/calendar.ts';
import { parseRule } from '../calendar/deadline.ts';
import {
  addDays,
  addMs,
  dateOf,
  daysBetween,
  dueDateOf,
  type Instant,
  type IsoDate,
  instantOf,
  msBetween,
} from '../calendar/instant.ts';
import {
  CLOCKS,
  type Clock,
  type ClockKind,
  findingOfClock,
  type Hold,
  type MovedDate,
  type StoppedClock,
} from '../notice/clock.ts';
import { type Finding, isCutShort, pendingExtension } from '../notice/finding.ts';
import { clockOf, findingOf, type Notice, type Rules } from '../notice/notice.ts';
import type { HoldEffect } from '../policy/policy.ts';
import { aim, heard, limitFrom, pause, unrolledEnd } from './clocks.ts';

/** A notice under its rules, at the instant at which holds begin or end. */
interface Situation {
  notice: Notice;
  rules: Rules;
  at: Instant;
}

/** True for a clock of what a unit owes; the office's own clocks run on whatever is pending. */
export const isUnitClock = (kind: ClockKind): boolean =>
  CLOCKS[kind].owedBy === 'unit' || CLOCKS[kind].owedBy === 'coUnit';

export const activeHolds = (notice: Notice): Hold[] =>
  notice.holds.filter((h) => h.endedAt === null);

/** True for a limit that a deferral leaves waiting; reports on progress begin anew afterwards. */
export const isKept = ({ kind }: Clock): boolean =>
  kind === 'finding' || kind === 'milestone' || kind === 'part';

/** True if a hold is about this clock: one of the unit, or, of a stop, the decision on a rung against what stands still. */
export function covers(hold: Hold, clock: Clock): boolean {
  if (clock.kind === 'rungDecision')
    return (
      hold.effect === 'stop' &&
      (hold.whole || clock.subject.findings.some((code) => hold.findings.includes(code)))
    );
  if (!isUnitClock(clock.kind)) return false;
  if (hold.whole) return true;
  const code = findingOfClock(clock);
  return code !== null && hold.findings.includes(code);
}

/** The hold that keeps the dates of a finding standing still, or undefined. */
export const stopOf = (notice: Notice, code: string): Hold | undefined =>
  activeHolds(notice).find((h) => h.effect === 'stop' && (h.whole || h.findings.includes(code)));

/**
 * What is left of a clock's limit when it stops: whole working days, natural days or milliseconds, as the limit
 * counts; a named day that is a day off is so many natural days away, a named minute so many milliseconds. The day of the
 * stop is used up. An overdue clock has a negative rest in working days, as ladders count.
 */
export function remainingOf(rules: Rules, clock: Clock, at: Instant): string {
  const read = parseRule(clock.rule);
  const unit = read.ok ? read.rule.unit : 'workingDay';
  const toTheMinute = read.ok && read.rule.unit === 'fixedDate' && read.rule.time !== null;
  if (unit === 'hour' || toTheMinute) return `${msBetween(at, clock.dueAt)}ms`;
  const today = dateOf(at);
  const working = workingDaysBetween(rules.calendar, today, clock.dueOn).days;
  const counted = unit === 'day' || unit === 'month';
  // The days over which a last day rolls are no part of the limit.
  const last = counted ? unrolledEnd(rules, clock.startedAt, clock.rule) : clock.dueOn;
  const natural = daysBetween(today, last);
  const onDayOff = unit === 'fixedDate' && !isWorkingDay(rules.calendar, last);
  const byDays = counted || onDayOff || working > MOST_WORKING_DAYS;
  if (byDays && natural > 0) return `${natural}d`;
  // What is overdue by less than a day is overdue all the same.
  return `${working === 0 && at > clock.dueAt ? '-' : ''}${working}wd`;
}

/** No limit in working days is longer; a named day may lie a little further off. */
const MOST_WORKING_DAYS = 2600;

/**
 * True if an answer comes after its clock's date. Nothing becomes late while the clock stands still, nor while the office
 * has not decided on the extension that was asked for in time.
 */
export function isLate(notice: Notice, clock: Clock, receivedAt: Instant): boolean {
  if (isAsked(notice, clock)) return false;
  const stopped = notice.stopped.find((s) => s.key === clock.key);
  return stopped === undefined ? receivedAt > clock.dueAt : stopped.remaining.startsWith('-');
}

/**
 * A stopped clock running again from `at` with what was left of it; its step on the ladder is kept.
 * @param today the day from which days count.
 */
export function restarted(
  rules: Rules,
  clock: Clock,
  remaining: string,
  at: Instant,
  today = dateOf(at),
): Clock {
  const [, count = '0', unit = 'wd'] = /^(-?\d+)(wd|d|ms)$/.exec(remaining) ?? [];
  const amount = Number(count);
  const started = { ...clock, startedAt: instantOf(today, '00:00') };
  if (unit === 'ms') {
    const dueAt = addMs(at, amount);
    return { ...started, startedAt: at, dueAt, chaseFrom: dueAt, dueOn: dueDateOf(dueAt) };
  }
  if (amount >= 1) {
    const rule = `${amount}${unit}`;
    const due = limitFrom(rules, today, rule);
    const { dueOn, provisional } = due;
    return { ...started, rule, dueAt: due.due, chaseFrom: due.due, dueOn, provisional };
  }
  const dueOn = lastDay(rules, at, remaining, today);
  const dueAt = instantOf(dueOn, rules.policy.cutoff);
  // From now on the date is a named day, which a new calendar does not count again.
  return { ...started, rule: dueOn, dueAt, chaseFrom: dueAt, dueOn, provisional: false };
}

/**
 * The due day of a clock with nothing left: today while the office is open, otherwise the next working day. An overdue
 * clock stays overdue by as much.
 */
function lastDay(rules: Rules, at: Instant, remaining: string, today: IsoDate): string {
  const { calendar, policy } = rules;
  const amount = Number.parseInt(remaining, 10);
  if (amount < 0) return addWorkingDays(calendar, today, amount).date;
  const over = at > instantOf(today, policy.cutoff);
  // Overdue, but by no working day: the last day that is over.
  if (remaining.startsWith('-')) return over ? today : addDays(today, -1);
  const open = isWorkingDay(calendar, today) && !over;
  return open ? today : addWorkingDays(calendar, today, 1).date;
}

/** What a new hold does to the clocks it covers: all fall silent; a stop also notes what is left of each. */
export function placeHold(
  { notice, rules, at }: Situation,
  hold: Hold,
): { set: Clock[]; stop: StoppedClock[] } {
  const covered = notice.clocks.filter((c) => covers(hold, c));
  // What has passed while it waited for the office has nothing left that could be kept.
  const waiting = notice.resting.filter((c) => covers(hold, c) && c.dueAt > at);
  const stopped = new Set(notice.stopped.map((s) => s.key));
  return {
    set: covered.filter((c) => !c.paused).map(pause),
    stop:
      hold.effect === 'stop'
        ? [...covered, ...waiting]
            .filter((c) => !stopped.has(c.key))
            .map((c) => ({ key: c.key, remaining: remainingOf(rules, c, at) }))
        : [],
  };
}

/** What waits for the decision on an extension of its finding: its own date, its stages’, its parts’, and reports on progress. */
const EXTENDED: readonly ClockKind[] = ['finding', 'progress', 'milestone', 'part'];

/** True for a clock of this finding that waits while the office decides on an extension of it. */
export const isExtended = (clock: Clock, code: string): boolean =>
  EXTENDED.includes(clock.kind) && findingOfClock(clock) === code;

/** True if something else than a hold keeps the clock silent: an extension that waits for its decision. */
export function isAsked(notice: Notice, clock: Clock): boolean {
  const finding = findingOf(notice, findingOfClock(clock) ?? '');
  return (
    finding !== undefined &&
    isExtended(clock, finding.code) &&
    pendingExtension(finding) !== undefined
  );
}

/** A clock that goes on at the step at which it stopped; where that lies behind by now, the steps count from now. */
function goesOn(rules: Rules, clock: Clock, at: Instant): Clock {
  const aimed = aim(rules, clock, at);
  return aimed.step > clock.step ? heard(rules, clock, at) : aimed;
}

/**
 * A stopped clock that goes on with what was left of it. Steps that counted from a late decision of the office do so still:
 * from as much later as the date has moved by the minute, and from now where it was counted anew in days.
 */
function continued(rules: Rules, clock: Clock, remaining: string, at: Instant): Clock {
  const next = restarted(rules, clock, remaining, at);
  if (clock.chaseFrom <= clock.dueAt) return goesOn(rules, next, at);
  const moved = msBetween(clock.dueAt, next.dueAt);
  if (moved !== 0 && !remaining.endsWith('ms')) return heard(rules, next, at);
  return goesOn(rules, { ...next, chaseFrom: addMs(clock.chaseFrom, moved) }, at);
}

/** What the end of a hold does to the clocks, and to the dates of their findings. */
export interface HoldEnd {
  set: Clock[];
  rest: Clock[];
  go: string[];
  moved: MovedDate[];
}

/** The end of a hold of which nothing goes on. */
export const nothingGoesOn = (): HoldEnd => ({ set: [], rest: [], go: [], moved: [] });

/**
 * What the end of a hold does: clocks that nothing else holds go on, with what was left of them. No hold ends before it
 * began, in whatever order the two have come in: what was left then would be counted from an earlier day.
 */
export function endHold({ notice, rules, at: receivedAt }: Situation, hold: Hold): HoldEnd {
  const at = receivedAt > hold.since ? receivedAt : hold.since;
  const others = activeHolds(notice).filter((h) => h.id !== hold.id);
  const set: Clock[] = [];
  const go: string[] = [];
  const moved: MovedDate[] = [];
  for (const clock of notice.clocks.filter((c) => covers(hold, c))) {
    const rest = others.filter((h) => covers(h, clock));
    if (rest.some((h) => h.effect === 'stop')) continue;
    const silent = rest.length > 0 || isAsked(notice, clock);
    const left = notice.stopped.find((s) => s.key === clock.key);
    if (left === undefined) {
      set.push(silent ? pause(clock) : heard(rules, clock, at));
      continue;
    }
    const next = restarted(rules, clock, left.remaining, at);
    set.push(silent ? pause(next) : continued(rules, clock, left.remaining, at));
    go.push(clock.key);
    moved.push(...movedDate(notice, clock, next));
  }
  const rest = restingAfter({ notice, rules, at }, hold, others);
  for (const { before, after } of rest) moved.push(...movedDate(notice, before, after));
  go.push(...rest.map(({ after }) => after.key));
  return { set, rest: rest.map(({ after }) => after), go, moved };
}

/** Resting limits that a hold has stopped and nothing else stops: they wait on with what was left of them. */
function restingAfter({ notice, rules, at }: Situation, hold: Hold, others: Hold[]) {
  return notice.resting.flatMap((before) => {
    const left = notice.stopped.find((s) => s.key === before.key);
    const finding = findingOf(notice, findingOfClock(before) ?? '');
    const still = others.some((h) => h.effect === 'stop' && covers(h, before));
    // What a deferral has stopped waits for its end, or for the return of the report that has cut it short.
    const deferred = finding !== undefined && (finding.stage === 'deferred' || isCutShort(finding));
    if (left === undefined || !covers(hold, before) || still || deferred) return [];
    return [{ before, after: pause(restarted(rules, before, left.remaining, at)) }];
  });
}

/** A stopped clock that no hold covers any more goes on with what was left of it; any other stays as it is. */
export function freed(
  { notice, rules, at }: Situation,
  clock: Clock,
): { set: Clock[]; go: string[] } {
  const left = notice.stopped.find((s) => s.key === clock.key);
  if (left === undefined || activeHolds(notice).some((h) => covers(h, clock)))
    return { set: [clock], go: [] };
  return { set: [continued(rules, clock, left.remaining, at)], go: [clock.key] };
}

/** The finding's new date where its own clock has moved; the cap on its extensions moves by as much. */
export function movedDate(notice: Notice, before: Clock, after: Clock): MovedDate[] {
  const finding = before.kind === 'finding' ? findingOf(notice, before.subject.finding) : undefined;
  if (finding === undefined || before.dueAt === after.dueAt) return [];
  const { dueAt, provisional } = after;
  const capFrom = addMs(finding.capFrom, msBetween(before.dueAt, dueAt));
  return [{ finding: finding.code, dueAt, provisional, capFrom }];
}

/** Clocks that a command or a date arms at `at`, as the holds in force leave them. */
export function underHolds(
  { notice, rules, at }: Situation,
  set: Clock[],
): { set: Clock[]; stop: StoppedClock[] } {
  const holds = activeHolds(notice);
  if (holds.length === 0) return { set, stop: [] };
  const stop: StoppedClock[] = [];
  const held = set.map((clock) => {
    const about = holds.filter((h) => covers(h, clock));
    if (about.length === 0) return clock;
    // A running clock that was silent may stand still already, and keeps what was left then.
    const runs = clock.paused && notice.clocks.some((c) => c.key === clock.key);
    const stands = runs && notice.stopped.some((s) => s.key === clock.key);
    if (!stands && about.some((h) => h.effect === 'stop'))
      stop.push({ key: clock.key, remaining: remainingOf(rules, clock, at) });
    return pause(clock);
  });
  return { set: held, stop };
}

/** What is left of limits that begin to rest under a stop; one that is stopped already keeps what was left then. */
export function stillUnderHolds({ notice, rules, at }: Situation, rest: Clock[]): StoppedClock[] {
  const stops = activeHolds(notice).filter((h) => h.effect === 'stop');
  return rest
    .filter((c) => !notice.stopped.some((s) => s.key === c.key) && stops.some((h) => covers(h, c)))
    .map((c) => ({ key: c.key, remaining: remainingOf(rules, c, at) }));
}

/**
 * True if an answer about a finding is late by its own clock. Where an earlier report has ended that clock, the date decides; with
 * an extension undecided nothing is late.
 */
export function isPastDue(
  notice: Notice,
  finding: Finding,
  { key, dueAt }: Pick<Clock, 'key' | 'dueAt'>,
  receivedAt: Instant,
): boolean {
  if (pendingExtension(finding) !== undefined) return false;
  const clock = clockOf(notice, key) ?? notice.resting.find((c) => c.key === key);
  return clock === undefined ? receivedAt > dueAt : isLate(notice, clock, receivedAt);
}

/** The hold that a pending matter puts on the unit's clocks, or null where the policy lets them run. */
export function holdFor(
  at: Instant,
  matter: { id: string; kind: 'objection' | 'formalReview'; findings: string[]; reason: string },
  effect: HoldEffect,
): Hold | null {
  if (effect === 'none') return null;
  return { ...matter, effect, whole: false, since: at, estimate: null, endedAt: null };
}
