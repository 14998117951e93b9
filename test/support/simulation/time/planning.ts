import { addDays, dateOf } from '../../../../src/domain/calendar/instant.ts';
import { awaitsUnit } from '../../../../src/domain/notice/finding.ts';
import { stagedPlan } from '../../acts.ts';
import { InvariantBroken, type World } from '../world.ts';

/** What is left of a finding's own limit while a stop holds it: three days or more, in which a stage finds its place. */
const isLongEnough = (remaining: string): boolean =>
  Number(/^(\d+)(wd|d)$/.exec(remaining)?.[1] ?? 0) >= 3;

/** While a stop holds a finding that owes its plan, the unit may plan a stage for tomorrow: nothing of it is out of range. */
export function planUnderStop({ core, notice, rules, now }: World): void {
  if (notice.stopped.length === 0 || !notice.clocks.some((c) => c.kind === 'plan')) return;
  const held = notice.findings.find((f) => {
    const left = notice.stopped.find((s) => s.key === `finding/${f.code}`)?.remaining;
    return awaitsUnit(f) && left !== undefined && isLongEnough(left);
  });
  if (held === undefined) return;
  const stages = notice.findings.map((f) => [
    f.code,
    f.code === held.code ? [addDays(dateOf(now), 1)] : [],
  ]);
  const { by, body } = stagedPlan(Object.fromEntries(stages));
  const own = { ...by, unit: notice.unit.id };
  const command = { ...body, id: 'trial-plan', by: own, issuedAt: now, receivedAt: now };
  const decision = core.decide(command, notice, rules, now);
  if (!decision.accepted && decision.refusal.code === 'milestone-out-of-range')
    throw new InvariantBroken(
      'a plan with stages may be handed in under a stop',
      `finding ${held.code} at ${now}`,
    );
}
