import {
  type DeadlineInput,
  type Due,
  dueOf,
  lastDayOf,
  parseRule,
  type Rule,
  shift,
} from '../calendar/deadline.ts';
import {
  addMonths,
  addMs,
  dateOf,
  dueDateOf,
  type Instant,
  type IsoDate,
  instantOf,
  msBetween,
} from '../calendar/instant.ts';
import { type Clock, clockKey, type OfClock } from '../notice/clock.ts';
import type { Rules } from '../notice/notice.ts';
import { INSTRUCTION_LADDER, INSTRUCTION_RULE, type Ladder, type Step } from '../policy/policy.ts';

/** What distinguishes one clock from another when it is armed. */
export type ClockPlan = OfClock<{
  rule: string;
  ladder: string;
  /** The instant from which the limit counts. */
  from: Instant;
}>;

type Omitted<P> = P extends ClockPlan ? Omit<P, 'from'> : never;

/** The ladder by its name in the policy; a checked policy has every ladder it names. */
export function ladderOf(rules: Rules, name: string): Ladder {
  const ladder =
    rules.policy.ladders[name] ??
    (name === INSTRUCTION_RULE.ladder ? INSTRUCTION_LADDER : undefined);
  if (ladder === undefined) throw new Error(`policy ${rules.policy.id} has no ladder ${name}`);
  return ladder;
}

/**
 * Reads a limit that somebody wrote; null for what cannot be counted. A named day lies within ten
 * years of `from`, as counts do.
 */
export function readLimit(text: string, from: Instant): Rule | null {
  const read = parseRule(text);
  if (!read.ok || read.rule.unit !== 'fixedDate') return read.ok ? read.rule : null;
  const [day, { date }] = [dateOf(from), read.rule];
  return date > addMonths(day, -120) && date < addMonths(day, 120) ? read.rule : null;
}

/** A limit counted from an instant or a day, under the policy's cutoff, roll and office hours. */
function counting(rules: Rules, from: Instant | IsoDate, rule: string): DeadlineInput {
  const { cutoff, roll, officeHours } = rules.policy;
  return { start: from, rule, cutoff, roll, officeHours, calendar: rules.calendar };
}

/** Due instant of a limit counted from an instant or a day. */
export const limitFrom = (rules: Rules, from: Instant | IsoDate, rule: string): Due =>
  dueOf(counting(rules, from, rule));

/**
 * The last instant of a right that a letter names: the whole of its last day (民法典 第二百零三条), whenever the office closes, or
 * the minute of a limit in hours.
 */
export function rightUntil(rules: Rules, delivered: Instant, rule: string): Instant {
  const { due, dueOn } = limitFrom(rules, delivered, rule);
  return rule.endsWith('h') ? due : instantOf(dueOn, '24:00');
}

/** The last day of a limit before any roll. */
export const unrolledEnd = (rules: Rules, from: Instant | IsoDate, rule: string): IsoDate =>
  lastDayOf(counting(rules, from, rule));

/** When a step of a ladder falls due for a clock. */
function instantOfStep(rules: Rules, clock: Clock, step: Step): Instant {
  if (step.at.endsWith('%')) {
    const share = Number(step.at.slice(0, -1)) / 100;
    return addMs(clock.startedAt, Math.round(msBetween(clock.startedAt, clock.dueAt) * share));
  }
  return shift(rules.calendar, clock.chaseFrom, step.at, rules.policy.digestAt).at;
}

/** When something begins again. */
export interface Start {
  at: Instant;
  /** The instant from which days count. */
  from: Instant;
}

/** What an act begins, at its receipt. */
export const startOfAct = (at: Instant): Start => ({ at, from: at });

/**
 * What the end of another limit begins: its days count from the day that has ended, to which 24:00 belongs. Closing time
 * is a matter of receipts; an end was known before.
 */
export function startAfter({ policy }: Rules, at: Instant): Start {
  const closing = instantOf(dueDateOf(at), policy.officeHours?.close ?? '23:59');
  return { at, from: at > closing ? closing : at };
}

/** Arms a clock for what begins again: hours run from the instant, days from the day. */
export function armAgain(rules: Rules, plan: Omitted<ClockPlan>, { at, from }: Start): Clock {
  const counted = { ...plan, from: plan.rule.endsWith('h') ? at : from } as ClockPlan;
  return heard(rules, arm(rules, counted), at);
}

/** Arms a clock: its due instant, and the first step of its ladder that is still ahead. */
export function arm(rules: Rules, plan: ClockPlan): Clock {
  const limit = limitFrom(rules, plan.from, plan.rule);
  return armAt(rules, plan, {
    dueAt: limit.due,
    dueOn: limit.dueOn,
    provisional: limit.provisional,
  });
}

/** As `arm`, for a due instant that is known already. */
export function armAt(
  rules: Rules,
  plan: ClockPlan,
  due: Pick<Clock, 'dueAt' | 'dueOn' | 'provisional'>,
): Clock {
  const { from, ...what } = plan;
  const clock: Clock = {
    ...what,
    key: clockKey(plan.kind, plan.subject),
    startedAt: from,
    ...due,
    chaseFrom: due.dueAt,
    step: 0,
    nextAt: null,
    paused: false,
  };
  return heard(rules, clock, from);
}

/**
 * Points a clock at its first step that lies after `after`; steps that lie behind are passed over. A step that counts
 * from this very instant is due at it.
 */
export function aim(rules: Rules, clock: Clock, after: Instant): Clock {
  const { steps } = ladderOf(rules, clock.ladder);
  for (let step = clock.step; step < steps.length; step += 1) {
    const at = instantOfStep(rules, clock, steps[step] as Step);
    if (at > after || (at === after && at === clock.chaseFrom))
      return { ...clock, step, nextAt: at, paused: false };
  }
  // A ladder that has been cut short repeats from the due instant on, not before it.
  const from = after > clock.chaseFrom ? after : clock.chaseFrom;
  const step = Math.max(clock.step, steps.length);
  return repeat(rules, { ...clock, step, paused: false }, from);
}

/**
 * A clock that begins, or is heard again after a silence that the office caused. What fell due meanwhile is not sent
 * late. Where the date has passed the steps count from now, the mildest first: no rung is skipped into a graver one.
 */
export const heard = (rules: Rules, clock: Clock, at: Instant): Clock =>
  aim(rules, clock.chaseFrom < at ? { ...clock, chaseFrom: at } : clock, at);

/** The clock after its present step has fired at `firedAt`: the next step, or the repetition. */
export function advance(rules: Rules, clock: Clock, firedAt: Instant): Clock {
  const { steps } = ladderOf(rules, clock.ladder);
  const step = clock.step + 1;
  const next = steps[step];
  if (next === undefined) return repeat(rules, { ...clock, step }, firedAt);
  const at = instantOfStep(rules, clock, next);
  // Steps may coincide but never run backwards, whatever the policy says.
  return { ...clock, step, nextAt: at < firedAt ? firedAt : at };
}

/** The clock's next repetition after `firedAt`; null where the ladder ends. */
function repeat(rules: Rules, clock: Clock, firedAt: Instant): Clock {
  const again = ladderOf(rules, clock.ladder).repeat;
  if (again === null) return { ...clock, nextAt: null };
  const done = clock.step - ladderOf(rules, clock.ladder).steps.length;
  return { ...clock, nextAt: repeatedAt(rules, again, firedAt, done) };
}

/** When a rung is repeated that has been repeated so many times already. */
export function repeatedAt(
  rules: Rules,
  again: { every: string; slowest?: string },
  firedAt: Instant,
  done: number,
): Instant {
  const { every, slowest } = again;
  const interval = slowest === undefined ? every : slower(every, slowest, done);
  const { at } = shift(rules.calendar, firedAt, interval, rules.policy.digestAt);
  // A repetition lies strictly ahead, or the loop would spin.
  return at > firedAt ? at : addMs(firedAt, 3_600_000);
}

// Beyond any amount that a policy may name.
const MOST_DOUBLINGS = 16;

/** An interval doubled as often as it has been waited out already, up to the slowest one, which has the same unit. */
function slower(every: string, slowest: string, times: number): string {
  const amount = (text: string): number => Number.parseInt(text, 10);
  const doubled = amount(every) * 2 ** Math.min(times, MOST_DOUBLINGS);
  return `+${Math.min(doubled, amount(slowest))}${every.replace(/^\+?\d+/, '')}`;
}

/** A clock that waits for somebody else's decision and sends nothing meanwhile. */
export const pause = (clock: Clock): Clock => ({ ...clock, nextAt: null, paused: true });

/** The step a clock stands at: of its ladder, or its repetition. */
export function stepOf(rules: Rules, clock: Clock): Step | null {
  const ladder = ladderOf(rules, clock.ladder);
  const step = ladder.steps[clock.step];
  if (step !== undefined) return step;
  return ladder.repeat === null
    ? null
    : { rung: ladder.repeat.rung, at: ladder.repeat.every, to: ladder.repeat.to };
}
