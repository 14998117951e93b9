import { type Instant, instantOf } from '../calendar/instant.ts';
import { CLOCKS, type Clock } from '../notice/clock.ts';
import { nextOpening } from '../notice/delivery.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { type Holder, isOfficePost, isStaffedAt, staffedAfter } from '../notice/posts.ts';
import { isGated, type Step } from '../policy/policy.ts';
import { aim, ladderOf, repeatedAt } from './clocks.ts';

/**
 * Who holds the posts that a firing addresses: a co-operating unit's own people, or the notice's. The supervising side is
 * the notice's in any case; a co-operating unit's roster has no say in it.
 */
export function holdersFor(notice: Notice, clock: Clock | undefined): Holder[] {
  if (clock?.kind !== 'part') return notice.holders;
  const unit = coUnitOf(clock);
  const own = notice.coUnits.find((u) => u.id === unit)?.holders ?? [];
  return [
    ...own.filter((h) => !isOfficePost(h.post)),
    ...notice.holders.filter((h) => isOfficePost(h.post)),
  ];
}

/** The co-operating unit that a clock chases, or undefined. */
export const coUnitOf = (clock: Clock | undefined): string | undefined =>
  clock?.kind === 'part' ? clock.subject.unit : undefined;

/** True when a rung that says that the unit is late has nobody of the unit to say it to. */
export const isUnheard = (
  notice: Notice,
  { step, clocks, dueAt }: { step: Step; clocks: Clock[]; dueAt: Instant },
): boolean => {
  const [first] = clocks;
  return (
    first !== undefined &&
    CLOCKS[first.kind].owedBy !== 'office' &&
    !isGated(step.rung) &&
    step.rung !== 'warn' &&
    !step.to.every(isOfficePost) &&
    !isStaffedAt(holdersFor(notice, first), dueAt)
  );
};

/**
 * A clock whose step has found nobody of the unit: it stays at this step, and is tried again as its ladder repeats, or on
 * the day from which somebody is known to hold a post.
 */
export function waiting(notice: Notice, rules: Rules, clock: Clock, firedAt: Instant): Clock {
  const again = ladderOf(rules, clock.ladder).repeat ?? { every: '+1wd' };
  const untold = (clock.untold ?? 0) + 1;
  const later = repeatedAt(rules, again, firedAt, untold - 1);
  const day = staffedAfter(holdersFor(notice, clock), firedAt);
  if (day === null) return { ...clock, untold, nextAt: later };
  const opening = nextOpening(rules, instantOf(day, '00:00'), rules.policy.digestAt);
  return { ...clock, untold, nextAt: opening < later ? opening : later };
}

/** A clock that no longer waits for somebody to tell; its steps count from `at`, where that is later. */
export function toldFrom({ untold: _untold, ...clock }: Clock, at: Instant): Clock {
  return clock.chaseFrom < at ? { ...clock, chaseFrom: at } : clock;
}

/**
 * A clock that has waited for somebody of the unit, once one of these people holds a post: it goes on with the step at
 * which it waited, counted from now. Any other clock stays as it is.
 */
export const heardBy = (holders: Holder[], rules: Rules, clock: Clock, at: Instant): Clock =>
  clock.untold === undefined || clock.paused || !isStaffedAt(holders, at)
    ? clock
    : aim(rules, toldFrom(clock, at), at);

/** The clocks of the letter that go on so, with the people whom it names. */
export const heardAgain = (notice: Notice, rules: Rules, at: Instant): Clock[] =>
  notice.clocks.flatMap((clock) => {
    const heard = heardBy(holdersFor(notice, clock), rules, clock, at);
    return heard === clock ? [] : [heard];
  });
