import { type Finding, isOpen } from '../../../../src/domain/notice/finding.ts';
import { findingOf } from '../../../../src/domain/notice/notice.ts';
import { codeOf } from '../held.ts';
import { PART_EVENT_INVARIANTS } from '../parts/invariants.ts';
import { INSTRUCTION_EVENT_INVARIANTS } from '../people/instructions.ts';
import type { EventInvariant } from '../world.ts';

const unless = (holds: boolean, complaint: string): string | null => (holds ? null : complaint);

/** What holds of each event off the plain course as it happens. */
export const WAY_OUT_EVENT_INVARIANTS: Record<string, EventInvariant> = {
  'a stopped clock fires by no date': ({ event, before }) => {
    if (event.type !== 'rungFired' && event.type !== 'rungProposed') return null;
    if (event.raised !== null) return null;
    const still = event.keys.find((key) => before.stopped.some((s) => s.key === key));
    return unless(still === undefined, `${still}`);
  },
  'a part touches nothing of the lead unit’s': ({ event, before, after }) => {
    if (event.type !== 'partReported' && event.type !== 'partDeclined') return null;
    const [old, now] = [findingOf(before, event.finding), findingOf(after, event.finding)];
    if (old === undefined || now === undefined) return 'is gone';
    const touched = Object.keys(old).find(
      (key) => key !== 'parts' && old[key as keyof typeof old] !== now[key as keyof typeof now],
    );
    const own = before.clocks.filter((c) => c.kind !== 'part');
    const running = after.clocks.filter((c) => c.kind !== 'part');
    return unless(
      touched === undefined && own.length === running.length,
      `${touched} of finding ${event.finding}`,
    );
  },
  'no open part is lost when another unit takes it over': ({ event, before, after }) => {
    if (event.type !== 'coUnitSucceeded') return null;
    const { unit, successor } = event;
    const owes = (f: Finding | undefined, id: string): boolean =>
      f?.parts.some((p) => p.unit.id === id && p.status === 'open') ?? false;
    const lost = before.findings.find((f) => {
      const now = findingOf(after, f.code);
      const taken = successor.id === after.unit.id || owes(now, successor.id);
      return isOpen(f) && owes(f, unit.id) && (owes(now, unit.id) || !taken);
    });
    const key = (code: string) => `part/${code}@${successor.id}`;
    const silent = event.findings.find((code) => {
      const was = before.clocks.find((c) => c.key === `part/${code}@${unit.id}`);
      const is = after.clocks.find((c) => c.key === key(code));
      const to = event.dates.find((d) => d.finding === code)?.to ?? was?.dueAt;
      return was !== undefined && (is?.dueAt !== to || is?.paused !== was.paused);
    });
    return unless(lost === undefined && silent === undefined, `${lost?.code}, ${silent}`);
  },
  'only a co-operating unit’s own people are chased for its part': ({ event }) => {
    if (event.type !== 'rungFired' || event.kind !== 'part') return null;
    const units = new Set(event.keys.map((key) => key.slice(key.indexOf('@') + 1)));
    const stranger = event.to.find((r) => r.unit !== undefined && !units.has(r.unit));
    return unless(units.size === 1 && stranger === undefined, [...units].join(' '));
  },
  'the effect of a matter on the clock is the policy’s': ({ event, before, world }) => {
    if (event.type !== 'objectionRaised' && event.type !== 'formalReviewApplied') return null;
    const { objectionDecision, formalReviewDecision } = world.rules.policy.clocks;
    const { effect } = event.type === 'objectionRaised' ? objectionDecision : formalReviewDecision;
    const hold = event.hold?.effect ?? 'none';
    // What has been carried out already leaves nothing to hold.
    const about = event.type === 'objectionRaised' ? [event.finding] : event.findings;
    const open = before.findings.some((f) => about.includes(f.code) && isOpen(f));
    const wanted = open ? effect : 'none';
    return unless(event.effect === wanted && hold === wanted, `${event.effect}, ${hold}`);
  },
  'an objection or review ends by its decision, by whoever asked, or with what it was about': ({
    event,
    before,
    after,
  }) => {
    const decided = ['objectionDecided', 'formalReviewDecided', 'matterTakenBack'];
    const matters = [...before.objections, ...before.formalReviews];
    const ended = matters.filter((m) => {
      const now = [...after.objections, ...after.formalReviews].find((x) => x.id === m.id);
      return m.status === 'pending' && now?.status !== 'pending';
    });
    if (ended.length === 0 || decided.includes(event.type)) return null;
    // What is not valid, or another unit's, no longer stands against the unit, and nothing is left to decide.
    const gone: readonly string[] = ['notValid', 'transferredOut'];
    const closed = event.type === 'findingAccepted' && !gone.includes(event.reason);
    return unless(!closed, `${ended[0]?.id} by ${event.type}`);
  },
  'whoever made the conclusion neither reviews nor decides it': ({ event, before, command }) => {
    if (event.type !== 'formalReviewerAssigned' && event.type !== 'formalReviewDecided')
      return null;
    const review = before.formalReviews.find((x) => x.id === event.formalReview);
    const person = event.type === 'formalReviewerAssigned' ? event.reviewer.id : command?.by.id;
    const judges = before.findings
      .filter((f) => review?.findings.includes(f.code))
      .flatMap((f) => [...f.returns, ...f.passed].map((x) => x.person));
    const makers = [...before.authors, before.approvedBy, before.issuedBy, ...judges];
    return unless(person !== undefined && !makers.includes(person), `${person}`);
  },
  'a calendar moves no date that has passed, and none into the past': ({ event, before }) => {
    if (event.type !== 'calendarChanged') return null;
    const wrong = event.dates.find((x) => x.from <= event.dueAt || x.to <= event.dueAt);
    const still = event.dates.find((x) => before.stopped.some((s) => s.key === x.key));
    return unless(wrong === undefined && still === undefined, `${(wrong ?? still)?.key}`);
  },
  'a stop by decision is about what it names': ({ event, before, after }) => {
    if (event.type !== 'suspended') return null;
    const fresh = after.stopped.filter((s) => !before.stopped.some((x) => x.key === s.key));
    const named = new Set(event.hold.findings);
    const stray = fresh.find((s) => {
      const clock = [...after.clocks, ...after.resting].find((c) => c.key === s.key);
      if (clock === undefined) return true;
      const about = clock.kind === 'rungDecision' ? clock.subject.findings : [codeOf(clock) ?? ''];
      return !(event.hold.whole || about.some((code) => named.has(code)));
    });
    return unless(stray === undefined, `${stray?.key}`);
  },
  'what a review revises reads so afterwards, and runs to the date that it names': ({
    event,
    after,
  }) => {
    if (event.type !== 'findingRevised') return null;
    const finding = findingOf(after, event.finding);
    const { statement, recommendation, target, newDueAt } = event;
    const reads =
      finding?.statement === statement &&
      finding.recommendation === recommendation &&
      finding.target === target;
    const dated = newDueAt === null || finding?.dueAt === newDueAt;
    return unless(reads && dated, `finding ${event.finding}`);
  },
  'what is closed keeps the name of its unit': ({ before, after }) => {
    // What is opened again is no longer closed.
    const renamed = before.findings.find((f) => {
      const now = findingOf(after, f.code)?.closure;
      return f.closure !== null && now !== null && now?.unit !== f.closure.unit;
    });
    return unless(renamed === undefined, `finding ${renamed?.code}`);
  },
  ...PART_EVENT_INVARIANTS,
  ...INSTRUCTION_EVENT_INVARIANTS,
};
