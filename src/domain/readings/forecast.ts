import type { Instant } from '../calendar/instant.ts';
import type { ClockKind } from '../notice/clock.ts';
import type { NoticeEvent } from '../notice/events.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import type { Recipient } from '../notice/posts.ts';
import type { Post, Rung } from '../policy/policy.ts';
import { decideAlarm, nextAlarm } from '../rules/alarm.ts';
import { evolve } from '../rules/evolve.ts';

/** One reminder or rung that will fire if nobody answers. */
export interface ForecastStep {
  at: Instant;
  rung: Rung;
  /** True: it will be proposed and wait for an approver. */
  gated: boolean;
  /** Kind of the clocks behind it; null for a proposal, whose clocks are in `keys`. */
  kind: ClockKind | null;
  keys: string[];
  findings: string[];
  to: Recipient[];
  copy: Recipient[];
  vacant: Post[];
}

/** The forecast line of an alarm's event; null for any other event. */
export function stepOfEvent(event: NoticeEvent): ForecastStep | null {
  if (event.type === 'rungFired') {
    const { rung, kind, keys, findings, to, copy, vacant } = event;
    return { at: event.dueAt, rung, gated: false, kind, keys, findings, to, copy, vacant };
  }
  if (event.type !== 'rungProposed') return null;
  const { rung, keys, findings, to } = event;
  return {
    at: event.dueAt,
    rung,
    gated: true,
    kind: null,
    keys,
    findings,
    to,
    copy: [],
    vacant: [],
  };
}

/**
 * Every reminder and rung from now to `until` if neither unit nor office answers. The forecast runs the
 * very rules that will decide later, so that a silent life equals it. One after the other, so that who works out many may do
 * something else in between.
 * @param limit the most lines to compute; repetitions never end by themselves.
 */
export function* forecasting(
  notice: Notice,
  rules: Rules,
  until: Instant,
  limit = 1000,
): Generator<ForecastStep | null, ForecastStep[]> {
  const steps: ForecastStep[] = [];
  let current = notice;
  for (
    let due = nextAlarm(current);
    due !== null && due <= until && steps.length < limit;
    due = nextAlarm(current)
  ) {
    const event = decideAlarm(current, rules, due, due);
    const step = stepOfEvent(event);
    if (step !== null) steps.push(step);
    current = evolve(current, event);
    yield step;
  }
  return steps;
}

/** What a generator comes to that is run without a pause. */
export function atOnce<T>(working: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = working.next();
    if (done) return value;
  }
}

/** What `forecasting` comes to, at once. */
export const forecast = (
  notice: Notice,
  rules: Rules,
  until: Instant,
  limit?: number,
): ForecastStep[] => atOnce(forecasting(notice, rules, until, limit));

/** The instant of the last step that is not a mere repetition: when silence has met every rung. */
export function endOfLadders(notice: Notice, rules: Rules): Instant {
  let last = notice.issuedAt;
  let current = notice;
  const beyond = (n: Notice): boolean =>
    n.clocks.every(
      (c) => c.nextAt === null || c.step >= (rules.policy.ladders[c.ladder]?.steps.length ?? 0),
    );
  for (let due = nextAlarm(current); due !== null && !beyond(current); due = nextAlarm(current)) {
    last = due;
    current = evolve(current, decideAlarm(current, rules, due, due));
  }
  return last;
}
