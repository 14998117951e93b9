import type { NoticeEvent } from '../../../src/domain/notice/events.ts';
import type { Finding } from '../../../src/domain/notice/finding.ts';
import type { Rules } from '../../../src/domain/notice/notice.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { type Core, coreOf } from '../../../src/domain/rules/core.ts';

/** A core that is broken on purpose. */
export interface BrokenCore {
  core: Core;
  /** The invariants that may notice it first. */
  caughtBy: string[];
  /** The seed of the first life that is looked at: one shortly before the first life that shows the fault; 0 where that comes soon. */
  from?: number;
}

/** The released core, of which the broken ones differ in one thing. */
export const sound = coreOf(1);

/** A core whose accepted decisions are spoilt. */
export const deciding = (spoil: (event: NoticeEvent) => NoticeEvent): Core => ({
  ...sound,
  decide(...given) {
    const decision = sound.decide(...given);
    return decision.accepted ? { ...decision, events: decision.events.map(spoil) } : decision;
  },
  decideLate: (...given) => sound.decideLate(...given).map(spoil),
});

/** A core whose alarms are spoilt. */
export const settling = (spoil: (events: NoticeEvent[]) => NoticeEvent[]): Core => ({
  ...sound,
  settle: (...given) => spoil(sound.settle(...given)),
});

/** A core whose findings are spoilt after an event. */
export const evolving = (
  type: NoticeEvent['type'],
  spoil: (finding: Finding, before: Finding | undefined) => Finding,
): Core => ({
  ...sound,
  evolve(before, event) {
    const after = sound.evolve(before, event);
    if (event.type !== type) return after;
    const old = (code: string) => before?.findings.find((f) => f.code === code);
    return { ...after, findings: after.findings.map((f) => spoil(f, old(f.code))) };
  },
});

/** The event with other clocks. */
export const withClocks = (
  event: NoticeEvent,
  change: Partial<NoticeEvent['clocks']>,
): NoticeEvent => ({
  ...event,
  clocks: { ...event.clocks, ...change },
});

/** A core that decides by another policy than the notice's. */
export function byPolicy(change: (policy: Policy) => Partial<Policy>): Core {
  const other = ({ policy, calendar }: Rules): Rules => ({
    calendar,
    policy: { ...policy, ...change(policy) },
  });
  return {
    ...sound,
    decide: (command, notice, rules, now) =>
      sound.decide(command, notice, notice === null ? rules : other(rules), now),
    decideLate: (command, notice, rules, now) =>
      sound.decideLate(command, notice, other(rules), now),
  };
}
