import { shift } from '../calendar/deadline.ts';
import { addMs, type Instant, msBetween } from '../calendar/instant.ts';
import type { Clock } from '../notice/clock.ts';
import { awaitsUnit, type Finding } from '../notice/finding.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { stopOf } from '../rules/holds.ts';

export type Light = 'green' | 'yellow' | 'red' | 'grey';

/** 亮灯 of one finding at an instant (domain §3.2): grey closed or under review, red overdue, yellow near. */
export function lightOf(finding: Finding, notice: Notice, rules: Rules, now: Instant): Light {
  if (!awaitsUnit(finding) || stopOf(notice, finding.code) !== undefined) return 'grey';
  if (now > finding.dueAt) return 'red';
  const clock = notice.clocks.find(
    (c) => c.kind === 'finding' && c.subject.finding === finding.code,
  );
  return clock !== undefined && isNear(clock, rules, now) ? 'yellow' : 'green';
}

function isNear(clock: Clock, rules: Rules, now: Instant): boolean {
  const { yellowWithin, yellowFraction } = rules.policy.lights;
  const within = shift(rules.calendar, clock.dueAt, `-${yellowWithin}`, '00:00').at;
  const whole = msBetween(clock.startedAt, clock.dueAt);
  const fraction = addMs(clock.dueAt, -Math.round(whole * yellowFraction));
  return now >= within || now >= fraction;
}

/** The worst light of a notice's findings; grey when none waits for the unit. */
export function lightOfNotice(notice: Notice, rules: Rules, now: Instant): Light {
  const order: Light[] = ['grey', 'green', 'yellow', 'red'];
  const lights = notice.findings.map((f) => order.indexOf(lightOf(f, notice, rules, now)));
  return order[Math.max(0, ...lights)] ?? 'grey';
}
