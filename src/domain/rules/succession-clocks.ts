import type { Instant } from '../calendar/instant.ts';
import { CLOCKS, type Clock, type MovedDate, type StoppedClock } from '../notice/clock.ts';
import { findingOf, type Notice, type Rules } from '../notice/notice.ts';
import { aim, armAgain, pause, startOfAct } from './clocks.ts';
import { movedDate, remainingOf, restarted } from './holds.ts';
import { armProgress } from './progress.ts';
import { receiptAsked } from './receipt.ts';
import { isUnderCheck } from './resting.ts';

/** What a succession makes of the limits that the former unit has left. */
interface TakenOver {
  set: Clock[];
  rest: Clock[];
  drop: string[];
  stop: StoppedClock[];
  moved: MovedDate[];
}

/** A limit as its successor has it; `left` is what is left of it where it stands still and had less. */
interface Inherited {
  clock: Clock;
  left: string | null;
}

/** What a return gives its own time for; receipts and reports on progress are asked for with the time that they always have. */
const HAS_REWORK: readonly Clock['kind'][] = ['finding', 'milestone', 'part', 'plan'];

const leftOf = ({ stopped }: Notice, { key }: Clock): string | undefined =>
  stopped.find((s) => s.key === key)?.remaining;

const isOver = (notice: Notice, clock: Clock, at: Instant): boolean =>
  leftOf(notice, clock)?.startsWith('-') ?? clock.dueAt < at;

/** What a clock is, without its times. */
const identityOf = ({ kind, subject, ladder }: Clock) =>
  ({ kind, subject, ladder }) as Pick<
    Parameters<typeof armAgain>[1],
    'kind' | 'subject' | 'ladder'
  >;

/** The limit as if it were given to the successor today. */
function freshFor(rules: Rules, clock: Clock, at: Instant): Clock {
  if (clock.kind === 'acknowledge') return receiptAsked(rules, at);
  const { limit: rule } = rules.policy.clocks.rework;
  const plan = { ...identityOf(clock), rule } as Parameters<typeof armAgain>[1];
  return armAgain(rules, plan, startOfAct(at));
}

/** A clock that keeps its date; where a rung was raised by hand it has climbed further than the date alone would have it. */
function begunAnew(rules: Rules, clock: Clock, at: Instant): Clock {
  const first = aim(rules, { ...clock, step: 0 }, at);
  if (first.step >= clock.step) return clock;
  return clock.paused ? pause({ ...clock, step: 0 }) : first;
}

/**
 * A limit as its successor owes it from `at` on. The delay of the former unit is not his: a date that has passed, or that comes
 * before the rework time is over, gives way to that time, as after a return. The ladder begins with its mildest step.
 */
export function inherited(notice: Notice, rules: Rules, clock: Clock, at: Instant): Inherited {
  const fresh = freshFor(rules, clock, at);
  const left = leftOf(notice, clock);
  const kept = left === undefined ? clock : restarted(rules, clock, left, at);
  const isShort = HAS_REWORK.includes(clock.kind) && kept.dueAt < fresh.dueAt;
  if (!isShort && !isOver(notice, clock, at))
    return { clock: begunAnew(rules, clock, at), left: null };
  if (left === undefined) return { clock: clock.paused ? pause(fresh) : fresh, left: null };
  const { untold: _untold, ...still }: Clock = { ...clock, chaseFrom: clock.dueAt, step: 0 };
  return { clock: pause(still), left: remainingOf(rules, fresh, at) };
}

const isLeads = ({ kind }: Clock): boolean => CLOCKS[kind].owedBy === 'unit';

/** The limits of the letter's unit as its successor has them; what co-operating units owe is their own delay. */
export function takenOver(notice: Notice, rules: Rules, at: Instant): TakenOver {
  const over: TakenOver = { set: [], rest: [], drop: [], stop: [], moved: [] };
  for (const before of notice.clocks.filter((c) => isLeads(c) && c.kind !== 'progress')) {
    const { clock, left } = inherited(notice, rules, before, at);
    if (left !== null) over.stop.push({ key: clock.key, remaining: left });
    if (clock === before) continue;
    over.set.push(clock);
    over.moved.push(...movedDate(notice, before, clock));
  }
  for (const clock of notice.clocks) progressTakenOver(notice, rules, clock, at, over);
  for (const before of notice.resting.filter(isLeads)) {
    // What waits for the office is decided on with its own time; a deferral keeps what was left when it began.
    const waits = leftOf(notice, before) === undefined || isUnderCheck(notice, before);
    const { clock, left } = waits
      ? { clock: { ...before, step: 0 }, left: null }
      : inherited(notice, rules, before, at);
    if (left !== null) over.stop.push({ key: clock.key, remaining: left });
    if (clock.step !== before.step || left !== null) over.rest.push(clock);
  }
  const inOrder = notice.findings.flatMap((f) => over.moved.filter((m) => m.finding === f.code));
  return { ...over, moved: inOrder };
}

/** The next report on progress in the place of one that was not given; none where the finding’s own date comes first. */
function progressTakenOver(
  notice: Notice,
  rules: Rules,
  clock: Clock,
  at: Instant,
  over: TakenOver,
): void {
  if (clock.kind !== 'progress' || !isOver(notice, clock, at)) return;
  const finding = findingOf(notice, clock.subject.finding);
  if (finding === undefined) return;
  const main = over.set.find((c) => c.kind === 'finding' && c.subject.finding === finding.code);
  const next = armProgress(rules, finding, at);
  const left = leftOf(notice, clock);
  if (next === null || next.dueAt >= (main?.dueAt ?? finding.dueAt)) over.drop.push(clock.key);
  else if (left === undefined) over.set.push(clock.paused ? pause(next) : next);
  else {
    over.set.push(pause({ ...clock, step: 0 }));
    over.stop.push({ key: clock.key, remaining: remainingOf(rules, next, at) });
  }
}
