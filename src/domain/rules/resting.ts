import {
  addMs,
  dateOf,
  type Instant,
  type IsoDate,
  instantOf,
  msBetween,
} from '../calendar/instant.ts';
import { type Clock, findingOfClock } from '../notice/clock.ts';
import type { Finding } from '../notice/finding.ts';
import { findingOf, type Notice, type Rules } from '../notice/notice.ts';
import type { ClockRule } from '../policy/policy.ts';
import { armAgain, heard, pause, type Start, startOfAct } from './clocks.ts';
import { isAsked, remainingOf, restarted, stopOf } from './holds.ts';
import { armProgress } from './progress.ts';

/** Limits that rest for one finding. */
export const restingFor = (notice: Notice, code: string): Clock[] =>
  notice.resting.filter((c) => findingOfClock(c) === code);

/** A limit as it would run on from a start: where it stands still, with what was left of it. */
export function resumed(notice: Notice, rules: Rules, clock: Clock, { at, from }: Start): Clock {
  const left = notice.stopped.find((s) => s.key === clock.key);
  return left === undefined ? clock : restarted(rules, clock, left.remaining, at, dateOf(from));
}

/** The later of two dates of one clock, from `at` on: a date that is longer than the new limit stands. */
export const laterOf = (rules: Rules, kept: Clock, fresh: Clock, at: Instant): Clock =>
  kept.dueAt > fresh.dueAt ? heard(rules, kept, at) : fresh;

const ownClock = (notice: Notice, code: string): Clock | undefined =>
  restingFor(notice, code).find((c) => c.kind === 'finding');

/**
 * A finding's own clock that runs again, after a return, a deferral or a re-opening: for a fresh limit, or to the date that
 * rests where that is later.
 */
export function findingAgain(
  notice: Notice,
  rules: Rules,
  code: string,
  { limit: rule, ladder }: ClockRule,
  start: Start,
): Clock {
  const subject = { finding: code };
  const fresh = armAgain(rules, { kind: 'finding', subject, rule, ladder }, start);
  const kept = ownClock(notice, code);
  return kept === undefined
    ? fresh
    : laterOf(rules, resumed(notice, rules, kept, start), fresh, start.at);
}

/** Where the cap on extensions counts from once a date that stood still runs again: it moves by as much. */
export function capFromAgain(
  notice: Notice,
  rules: Rules,
  { code, capFrom }: Finding,
  at: Instant,
): Instant {
  const kept = ownClock(notice, code);
  if (kept === undefined) return capFrom;
  const { dueAt } = resumed(notice, rules, kept, startOfAct(at));
  return addMs(capFrom, msBetween(kept.dueAt, dueAt));
}

/** A clock of which the due day is that of another, and named from now on. */
function asDueAs(clock: Clock, { dueAt, dueOn }: Clock): Clock {
  return { ...clock, rule: dueOn, dueAt, dueOn, chaseFrom: dueAt, provisional: false, step: 0 };
}

/** True for a stage of a plan that is not accepted yet: it waits on, whatever becomes of its finding. */
export const isUnderCheck = (notice: Notice, clock: Clock): boolean =>
  clock.kind === 'milestone' &&
  !findingOf(notice, clock.subject.finding)?.milestones.some(
    (m) => m.ordinal === clock.subject.milestone,
  );

/** The stages of a finding that are still owed, running again beside its own clock, each with at least the rework time. */
export function stagesAgain(notice: Notice, rules: Rules, main: Clock, start: Start): Clock[] {
  const { limit: rule } = rules.policy.clocks.rework;
  return restingFor(notice, findingOfClock(main) ?? '').flatMap((clock) => {
    if (clock.kind !== 'milestone' || isUnderCheck(notice, clock)) return [];
    const { kind, subject, ladder } = clock;
    const fresh = armAgain(rules, { kind, subject, ladder, rule }, start);
    const next = laterOf(rules, resumed(notice, rules, clock, start), fresh, start.at);
    return [next.dueAt > main.dueAt ? heard(rules, asDueAs(next, main), start.at) : next];
  });
}

/** The next report on progress, where one is still asked for before the finding's own date. */
export function progressAgain(
  rules: Rules,
  finding: Finding,
  main: Clock,
  { at, from }: Start,
): Clock[] {
  // One interim answer is made up for by the result as well.
  const given = finding.progress.length + finding.reports.length > 0;
  if (rules.policy.clocks.progress?.once && given) return [];
  const next = armProgress(rules, finding, from, at);
  return next !== null && next.dueAt < main.dueAt ? [next] : [];
}

/**
 * A stage whose plan is accepted. One that has no whole day left, because its date has passed or a stop has used it up, has
 * as much time as it had when it was handed in.
 */
function movedStage(
  notice: Notice,
  rules: Rules,
  clock: Clock,
  { at, on }: { at: Instant; on: IsoDate },
): Clock {
  const kept = resumed(notice, rules, clock, startOfAct(at));
  if (kept.dueOn > dateOf(at)) return kept;
  const dueAt = instantOf(on, rules.policy.cutoff);
  const asPlanned = { ...clock, rule: on, dueOn: on, dueAt, chaseFrom: dueAt };
  const had = remainingOf(rules, asPlanned, notice.plan?.submittedAt ?? at);
  return restarted(rules, asPlanned, had, at);
}

/**
 * The stages of a finding when its plan is accepted, in the order of their days. None is born overdue, none comes before
 * one that was earlier, and none after the finding's own date while that lies ahead.
 * @param days the days that the plan names for them.
 */
export function stagesOnAcceptance(
  notice: Notice,
  rules: Rules,
  finding: Finding,
  { at, days }: { at: Instant; days: IsoDate[] },
): Clock[] {
  const own = notice.clocks.find((c) => c.kind === 'finding' && findingOfClock(c) === finding.code);
  const capped = own !== undefined && own.dueAt > at && stopOf(notice, finding.code) === undefined;
  const planned = restingFor(notice, finding.code)
    .flatMap((c) => (c.kind === 'milestone' ? [c] : []))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const stages: Clock[] = [];
  for (const clock of planned) {
    const on = days[clock.subject.milestone - 1] ?? clock.dueOn;
    const moved = movedStage(notice, rules, clock, { at, on });
    const before = stages.at(-1);
    const ordered =
      before !== undefined && before.dueAt > moved.dueAt ? asDueAs(moved, before) : moved;
    const within = capped && ordered.dueAt > own.dueAt ? asDueAs(ordered, own) : ordered;
    const stage = { ...within, step: 0 };
    stages.push(isAsked(notice, stage) ? pause(stage) : heard(rules, stage, at));
  }
  return stages;
}

/** The parts that co-operating units still owe, running on with what was left of them. */
export const partsGoingOn = (notice: Notice, rules: Rules, code: string, at: Instant): Clock[] =>
  restingFor(notice, code)
    .filter((c) => c.kind === 'part')
    .map((c) => heard(rules, resumed(notice, rules, c, startOfAct(at)), at));

/** What is left of the limits that begin to rest now; one that stands still already keeps what was left then. */
export const leftOf = (notice: Notice, rules: Rules, clocks: Clock[], at: Instant) =>
  clocks
    .filter((c) => !notice.stopped.some((s) => s.key === c.key))
    .map((c) => ({ key: c.key, remaining: remainingOf(rules, c, at) }));
