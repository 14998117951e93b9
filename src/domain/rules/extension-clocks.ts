import type { Instant } from '../calendar/instant.ts';
import { type Clock, clockKey, type MovedDate, type StoppedClock } from '../notice/clock.ts';
import { type Finding, pendingExtension } from '../notice/finding.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { arm, heard } from './clocks.ts';
import { isExtended, movedDate, remainingOf, restarted } from './holds.ts';

/** The running clocks of a finding that are silent while the office decides on its extension. */
export const silentWhileAsked = ({ clocks }: Notice, { code }: Finding): Clock[] =>
  clocks.filter((c) => isExtended(c, code));

/**
 * True for what has no date of its own but that of its finding: a part, and a stage that is due when the finding is. A stage
 * of an earlier day keeps the day that its plan names.
 */
export const isDueWith = ({ code, dueAt }: Finding, clock: Clock): boolean =>
  isExtended(clock, code) &&
  (clock.kind === 'part' || (clock.kind === 'milestone' && clock.dueAt >= dueAt));

/** What is due with a finding, from among these clocks, due with it again when it has a new date. */
export const dueWithAgain = (
  rules: Rules,
  clocks: Clock[],
  finding: Finding,
  main: Clock,
  at: Instant,
): Clock[] => {
  const { rule, startedAt, dueAt, dueOn, provisional } = main;
  return clocks
    .filter((c) => isDueWith(finding, c))
    .map((c) => ({ ...c, rule, startedAt, dueAt, dueOn, provisional, chaseFrom: dueAt, step: 0 }))
    .map((c) => heard(rules, c, at));
};

/** What the end of a request leaves of the clocks that have waited for it and keep their date. */
export interface RequestEnd {
  set: Clock[];
  stop: StoppedClock[];
  moved: MovedDate[];
}

/**
 * The clocks that go on as they were when a request is refused, or comes to nothing. An office that decides in time and before
 * their date moves nothing. What it is late with takes nothing from the unit: from the decision on there is as much time as
 * was left when the extension was asked for, but no more than the office has for such a decision.
 */
export function afterRequest(
  notice: Notice,
  rules: Rules,
  finding: Finding,
  at: Instant,
  clocks = silentWhileAsked(notice, finding),
): RequestEnd {
  const end: RequestEnd = { set: [], stop: [], moved: [] };
  for (const clock of pendingExtension(finding) === undefined ? [] : clocks) {
    const fresh = madeUpFor(notice, rules, clock, finding, at);
    const stopped = notice.stopped.find((s) => s.key === clock.key);
    const kept = stopped === undefined ? clock : restarted(rules, clock, stopped.remaining, at);
    const next = fresh !== null && fresh.clock.dueAt > kept.dueAt ? fresh : null;
    if (stopped !== undefined) {
      if (next !== null) end.stop.push({ key: clock.key, remaining: next.left });
      continue;
    }
    end.set.push(heard(rules, next?.clock ?? clock, at));
    end.moved.push(...movedDate(notice, clock, next?.clock ?? clock));
  }
  return end;
}

/** True if the office decides after its own time for it, or after the date of the clock. */
function isDecidedLate({ clocks, stopped }: Notice, clock: Clock, code: string, at: Instant) {
  const key = clockKey('extensionDecision', { finding: code });
  if (clocks.some((c) => c.key === key && at > c.dueAt)) return true;
  const left = stopped.find((s) => s.key === clock.key)?.remaining;
  return left === undefined ? at > clock.dueAt : left.startsWith('-');
}

/**
 * The clock from a late decision on: with what was left when the extension was asked for, within the office's time for a
 * decision. Null where the decision is not late, or the clock was overdue before.
 */
function madeUpFor(
  notice: Notice,
  rules: Rules,
  clock: Clock,
  finding: Finding,
  at: Instant,
): { clock: Clock; left: string } | null {
  const requestedAt = pendingExtension(finding)?.requestedAt;
  if (requestedAt === undefined || requestedAt > clock.dueAt) return null;
  if (!isDecidedLate(notice, clock, finding.code, at)) return null;
  const { limit: rule, ladder } = rules.policy.clocks.extensionDecision;
  const subject = { finding: finding.code };
  const decision = arm(rules, { kind: 'extensionDecision', subject, rule, ladder, from: at });
  const from = (left: string) => ({ left, clock: restarted(rules, clock, left, at) });
  const [all, most] = [
    from(remainingOf(rules, clock, requestedAt)),
    from(remainingOf(rules, decision, at)),
  ];
  return all.clock.dueAt < most.clock.dueAt ? all : most;
}
