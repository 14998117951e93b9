import { type Due, dueOf, parseRule, type Rule, shift } from '../calendar/deadline.ts';
import {
  addMonths,
  addMs,
  dateOf,
  type Instant,
  type IsoDate,
  msBetween,
} from '../calendar/instant.ts';
import { type Clock, clockKey, type OfClock } from '../notice/clock.ts';
import type { Rules } from '../notice/notice.ts';
import type { Ladder, Step } from '../policy/policy.ts';

/** What distinguishes one clock from another when it is armed. */
export type ClockPlan = OfClock<{
  rule: string;
  ladder: string;
  /** The instant from which the limit counts. */
  from: Instant;
}>;

/** The ladder by its name in the policy; a checked policy has every ladder it names. */
export function ladderOf(rules: Rules, name: string): Ladder {
  const ladder = rules.policy.ladders[name];
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

/** Due instant of a limit counted from an instant or a day, under the policy's cutoff, roll and office hours. */
export function limitFrom(rules: Rules, from: Instant | IsoDate, rule: string): Due {
  const { cutoff, roll, officeHours } = rules.policy;
  return dueOf({ start: from, rule, cutoff, roll, officeHours, calendar: rules.calendar });
}

/** When a step of a ladder falls due for a clock. */
function instantOfStep(rules: Rules, clock: Clock, step: Step): Instant {
  if (step.at.endsWith('%')) {
    const share = Number(step.at.slice(0, -1)) / 100;
    return addMs(clock.startedAt, Math.round(msBetween(clock.startedAt, clock.dueAt) * share));
  }
  return shift(rules.calendar, clock.chaseFrom, step.at, rules.policy.digestAt).at;
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
  return aim(rules, clock, from);
}

/** Points a clock at its first step later than `after`; steps that lie behind are passed over. */
export function aim(rules: Rules, clock: Clock, after: Instant): Clock {
  const { steps } = ladderOf(rules, clock.ladder);
  for (let step = clock.step; step < steps.length; step += 1) {
    const at = instantOfStep(rules, clock, steps[step] as Step);
    if (at > after) return { ...clock, step, nextAt: at, paused: false };
  }
  // A ladder that has been cut short repeats from the due instant on, not before it.
  const from = after > clock.chaseFrom ? after : clock.chaseFrom;
  return repeat(rules, { ...clock, step: steps.length, paused: false }, from);
}

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
  const { at } = shift(rules.calendar, firedAt, again.every, rules.policy.digestAt);
  // A repetition lies strictly ahead, or the loop would spin.
  return { ...clock, nextAt: at > firedAt ? at : addMs(firedAt, 3_600_000) };
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
