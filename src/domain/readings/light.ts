import { shift } from '../calendar/deadline.ts';
import { addMs, type Instant, msBetween } from '../calendar/instant.ts';
import { type Clock, clockKey } from '../notice/clock.ts';
import {
  awaitsUnit,
  type Finding,
  isOpen,
  type Part,
  pendingExtension,
} from '../notice/finding.ts';
import { clockOf, type Notice, type Rules } from '../notice/notice.ts';
import { stopOf } from '../rules/holds.ts';

export type Light = 'green' | 'yellow' | 'red' | 'grey';

/** The instants at which the light of one finding turns while the unit owes it. They change with events only. */
export interface Watched {
  /** The finding's code. */
  code: string;
  dueAt: Instant;
  /** The clock of its limit; null while none runs. */
  clock: Pick<Clock, 'startedAt' | 'dueAt'> | null;
  /** True for a result that was returned and waits to be mended. */
  returned: boolean;
}

/**
 * When a finding's light turns; null where it is grey: the finding does not wait for the unit, its clock is stopped, or the
 * office has yet to decide on an extension.
 */
function watchOf(finding: Finding, notice: Notice): Watched | null {
  if (!awaitsUnit(finding) || stopOf(notice, finding.code) !== undefined) return null;
  if (pendingExtension(finding) !== undefined) return null;
  const clock = notice.clocks.find(
    (c) => c.kind === 'finding' && c.subject.finding === finding.code,
  );
  const { code, dueAt } = finding;
  const returned = finding.stage === 'returned';
  if (clock === undefined) return { code, dueAt, clock: null, returned };
  return { code, dueAt, returned, clock: { startedAt: clock.startedAt, dueAt: clock.dueAt } };
}

/** When the lights of a notice's findings turn, in the order of the findings; grey ones are left out. */
export const watchedOf = (notice: Notice): Watched[] =>
  notice.findings.flatMap((f) => watchOf(f, notice) ?? []);

/** The light of a finding at an instant: red overdue, yellow near, green otherwise. */
export function lightOfWatched(
  { dueAt, clock, returned }: Watched,
  rules: Rules,
  now: Instant,
): Light {
  if (now > dueAt) return 'red';
  // What has been returned is not on course, however much time is left.
  if (returned) return 'yellow';
  return clock !== null && isNear(clock, rules, now) ? 'yellow' : 'green';
}

/** 亮灯 of one finding at an instant: grey where it waits for the office or is closed, red overdue, yellow near or returned. */
export function lightOf(finding: Finding, notice: Notice, rules: Rules, now: Instant): Light {
  const watched = watchOf(finding, notice);
  return watched === null ? 'grey' : lightOfWatched(watched, rules, now);
}

function isNear(clock: Pick<Clock, 'startedAt' | 'dueAt'>, rules: Rules, now: Instant): boolean {
  const { yellowWithin, yellowFraction } = rules.policy.lights;
  const within = shift(rules.calendar, clock.dueAt, `-${yellowWithin}`, '00:00').at;
  const whole = msBetween(clock.startedAt, clock.dueAt);
  const fraction = addMs(clock.dueAt, -Math.round(whole * yellowFraction));
  return now >= within || now >= fraction;
}

/**
 * 亮灯 of the part of a co-operating unit, by its own date: grey once it is answered, while its finding waits for others or stands
 * still, and while an extension is undecided.
 */
export function lightOfPart(
  part: Part,
  finding: Finding,
  notice: Notice,
  rules: Rules,
  now: Instant,
): Light {
  const { code, stage } = finding;
  const waits = !isOpen(finding) || stage === 'deferred' || stage === 'ownerSought';
  if (part.status !== 'open' || waits || stopOf(notice, code) !== undefined) return 'grey';
  if (pendingExtension(finding) !== undefined) return 'grey';
  const clock = clockOf(notice, clockKey('part', { finding: code, unit: part.unit.id })) ?? null;
  return lightOfWatched({ code, dueAt: part.dueAt, clock, returned: false }, rules, now);
}

/** The worst light of several findings; grey when there is none. */
export function worstLight(watched: readonly Watched[], rules: Rules, now: Instant): Light {
  const order: Light[] = ['grey', 'green', 'yellow', 'red'];
  const lights = watched.map((w) => order.indexOf(lightOfWatched(w, rules, now)));
  return order[Math.max(0, ...lights)] ?? 'grey';
}

/** The worst light of a notice's findings; grey when none waits for the unit. */
export const lightOfNotice = (notice: Notice, rules: Rules, now: Instant): Light =>
  worstLight(watchedOf(notice), rules, now);
