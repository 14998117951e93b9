import type { Instant } from '../calendar/instant.ts';
import { CLOCKS, type Clock } from '../notice/clock.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { findingOf, isFinal, type Notice, type Rules } from '../notice/notice.ts';
import { reach } from '../notice/posts.ts';
import { stepOf } from './clocks.ts';
import { expire } from './deferral.ts';
import { evolve } from './evolve.ts';
import { withPartTurns } from './part-turns.ts';
import { afterFiring, type Firing, fire } from './rung.ts';

/** When the next step of any clock falls due; null when nothing is left to wait for. */
export function nextAlarm(notice: Notice): Instant | null {
  if (isFinal(notice)) return null;
  let next: Instant | null = null;
  for (const { nextAt } of notice.clocks)
    if (nextAt !== null && (next === null || nextAt < next)) next = nextAt;
  return next;
}

/** What keeps clocks of one kind from firing together: each decision is its own, each co-operating unit has its own people. */
function apart(notice: Notice, clock: Clock): string {
  if (clock.kind === 'part') return clock.subject.unit;
  // Levels of acceptance are different people.
  if (clock.kind === 'review')
    return String(findingOf(notice, clock.subject.finding)?.passed.length ?? 0);
  return CLOCKS[clock.kind].alone ? clock.key : '';
}

/** Clocks due at one instant, gathered by kind and step, in the order in which they stand. */
function gather(notice: Notice, rules: Rules, dueAt: Instant, at: Instant): Firing[] {
  const groups = new Map<string, Firing>();
  for (const clock of notice.clocks) {
    if (clock.nextAt !== dueAt || clock.kind === 'deferral') continue;
    const step = stepOf(rules, clock);
    if (step === null) throw new Error(`clock ${clock.key} is armed without a step`);
    const name = `${clock.kind}|${clock.ladder}|${clock.step}|${apart(notice, clock)}`;
    const group = groups.get(name);
    if (group === undefined)
      groups.set(name, { step, clocks: [clock], dueAt, at, raised: null, set: [] });
    else group.clocks.push(clock);
  }
  return [...groups.values()];
}

/** The first firing that is due at `dueAt`, as an event handled at `at`. */
export function decideAlarm(
  notice: Notice,
  rules: Rules,
  dueAt: Instant,
  at: Instant,
): NoticeEvent {
  const over = notice.clocks.find((c) => c.kind === 'deferral' && c.nextAt === dueAt);
  if (over !== undefined) {
    const told = reach(notice.holders, ['contact', 'handler', 'supervisionOffice'], dueAt);
    return withPartTurns(notice, expire(notice, rules, over, at, told), evolve).event;
  }
  const [firing] = gather(notice, rules, dueAt, at);
  if (firing === undefined) throw new Error(`nothing is due at ${dueAt}`);
  return fire(notice, rules, { ...firing, set: afterFiring(notice, rules, firing) });
}

/** Everything that has fallen due up to and including `until`, in order, each stamped with its own instant. */
export function settle(notice: Notice, rules: Rules, until: Instant, at: Instant): NoticeEvent[] {
  const events: NoticeEvent[] = [];
  let current = notice;
  for (let due = nextAlarm(current); due !== null && due <= until; due = nextAlarm(current)) {
    const event = decideAlarm(current, rules, due, at);
    events.push(event);
    current = evolve(current, event);
  }
  return events;
}
