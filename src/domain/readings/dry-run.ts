import { isWorkingDay } from '../calendar/calendar.ts';
import { dateOf, type Instant } from '../calendar/instant.ts';
import type { IssueCommand, IssuedFinding } from '../notice/matters/issue.ts';
import type { Rules } from '../notice/notice.ts';
import { UNIT_POSTS, unheldAt } from '../notice/posts.ts';
import type { Refusal } from '../notice/refusals.ts';
import type { Rung } from '../policy/policy.ts';
import { coreOf } from '../rules/core.ts';
import { atOnce, type ForecastStep, forecasting } from './forecast.ts';

/** What leaves when, of a letter that is not issued yet: the letter itself (no rung), then what follows where nobody answers. */
export interface DryStep extends Omit<ForecastStep, 'rung' | 'keys'> {
  rung: Rung | null;
  /** True where that day is off. */
  dayOff: boolean;
}

/** What a letter would come to if it were issued now and nobody answered. */
export interface DryRun {
  deliveredAt: Instant;
  findings: Pick<IssuedFinding, 'code' | 'dueAt' | 'provisional'>[];
  steps: DryStep[];
}

/** Lines of one letter that are worked out at most; repetitions never end by themselves. */
const MOST_STEPS = 1000;

/**
 * Issues a letter on paper alone and runs it ahead in silence, by the very rules that will decide: what is foreseen here is
 * what the letter's own forecast says once it is issued. Step by step, as `forecasting` is.
 */
export function* runningDry(
  command: IssueCommand,
  rules: Rules,
  until: Instant,
): Generator<unknown, DryRun | { refusal: Refusal }> {
  const core = coreOf(command.rulesVersion);
  const now = command.receivedAt;
  const decision = core.decide(command, null, rules, now);
  if (!decision.accepted) return { refusal: decision.refusal };
  const [issued] = decision.events;
  if (issued?.type !== 'issued') throw new Error('a letter begins with its issue');
  const notice = core.evolve(null, issued);
  const onDayOff = (at: Instant): boolean => !isWorkingDay(rules.calendar, dateOf(at));
  const letter: DryStep = {
    ...{ at: issued.deliveredAt, rung: null, gated: false, kind: null },
    ...{ findings: issued.findings.map(({ code }) => code), to: issued.to, copy: [] },
    vacant: unheldAt(command.holders, [...UNIT_POSTS], now),
    dayOff: onDayOff(issued.deliveredAt),
  };
  const foreseen = yield* forecasting(notice, rules, until, MOST_STEPS);
  const steps = foreseen.map(
    ({ keys: _, ...step }): DryStep => ({ ...step, dayOff: onDayOff(step.at) }),
  );
  return {
    deliveredAt: issued.deliveredAt,
    findings: issued.findings.map(({ code, dueAt, provisional }) => ({ code, dueAt, provisional })),
    steps: [letter, ...steps],
  };
}

/** What `runningDry` comes to, at once. */
export const dryRunOf = (
  command: IssueCommand,
  rules: Rules,
  until: Instant,
): DryRun | { refusal: Refusal } => atOnce(runningDry(command, rules, until));
