import type { Instant } from '../../../src/domain/calendar/instant.ts';
import type { Command } from '../../../src/domain/notice/commands.ts';
import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import type { IssueCommand } from '../../../src/domain/notice/matters/issue.ts';
import type { Notice, Rules } from '../../../src/domain/notice/notice.ts';
import type { Holder } from '../../../src/domain/notice/posts.ts';
import type { Core } from '../../../src/domain/rules/core.ts';

/** A simulated notice, and what the simulation itself remembers of it, apart from the rules under test. */
export interface World {
  readonly core: Core;
  /** True for a life in which also that is looked at which costs much and shows in any life. */
  readonly thorough: boolean;
  /** As they are now: a published calendar takes the place of the old one. */
  rules: Rules;
  readonly events: NoticeEvent[];
  notice: Notice;
  now: Instant;
  /** Who holds which post, as the last accepted roster has it. */
  roster: Holder[];
  /** The same of the co-operating units. */
  readonly coRosters: Map<string, Holder[]>;
  /** Due instants as the letter set them. */
  readonly firstDue: Map<string, Instant>;
  /** 催办、督办 and reminders by hand on the unit, counted from the events. */
  readonly reminders: Map<string, number>;
  /** Steps that have fired: clock, its start, and the step or the repetition's instant. */
  readonly fired: Set<string>;
  /** The last instant at which each co-operating unit's part was chased. */
  readonly chased: Map<string, Instant>;
  readonly rowKeys: Set<string>;
  /** Per person and day the digest's instant. */
  readonly digests: Map<string, Instant>;
  messages: number;
  /** Steps of each clock's ladder that have fired since it began, or were skipped by hand. */
  readonly climbed: Map<string, Set<number>>;
  /** Days of each finding's deferrals that are over, and the day on which one began that stands. */
  readonly deferred: Map<string, { days: number; since: string | null }>;
  /** Findings of which somebody of the unit was told that they are late. */
  readonly told: Set<string>;
  /** What a deferral has kept of each finding's date, until something else sets it. */
  readonly kept: Map<string, string | null>;
  /** The date that the unit had for the plan under check; null while that stood still. */
  planDue: Instant | null;
  /** Findings whose measures were accepted with a plan. */
  readonly planned: Set<string>;
}

/** One event as it happens. */
export interface Moment {
  world: World;
  before: Notice;
  event: NoticeEvent;
  after: Notice;
  /** What caused it; null: the clock. */
  command: Command | IssueCommand | null;
}

/** A rule that must hold; it answers null, or what is wrong. */
export type EventInvariant = (moment: Moment) => string | null;
export type StateInvariant = (world: World) => string | null;

/** A broken invariant, by its name. */
export class InvariantBroken extends Error {
  readonly invariant: string;

  constructor(invariant: string, detail: string) {
    super(`${invariant}: ${detail}`);
    this.name = 'InvariantBroken';
    this.invariant = invariant;
  }
}

/** Rules with their names, listed once: they are held some ten thousand times a second. */
export type Named<I> = { name: string; invariant: I }[];

/** A table of rules as such a list. */
export const listed = <I>(rules: Record<string, I>): Named<I> =>
  Object.entries(rules).map(([name, invariant]) => ({ name, invariant }));

/** Reports the first of the given invariants that does not hold. @throws InvariantBroken */
export function hold<T>(invariants: Named<(subject: T) => string | null>, subject: T) {
  for (const { name, invariant } of invariants) {
    const wrong = invariant(subject);
    if (wrong !== null) throw new InvariantBroken(name, wrong);
  }
}

/** Freezes a value all the way down, so that whoever changes it throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}
