import type { Instant } from '../calendar/instant.ts';
import { clockKey, type Hold } from '../notice/clock.ts';
import { isOpen } from '../notice/finding.ts';
import type { ResumeCommand, SuspendCommand } from '../notice/matters/suspension.ts';
import { findingOf, type Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm, limitFrom, readLimit } from './clocks.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import { type Fold, withHold, withHoldEnded, withMovedDates } from './folding.ts';
import { activeHolds, endHold, placeHold } from './holds.ts';
import { OFFICE, type RulesOf } from './may.ts';

/** 暂停: the unit's clocks stop with exactly what is left of them; the office's own go on. */
function suspend(d: Deciding<SuspendCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { decision, findings, reason, estimate, receivedAt } = command;
  if (notice.holds.some((h) => h.id === decision)) return refuse('suspended-already', decision);
  const stranger = findings.find((code) => findingOf(notice, code) === undefined);
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const closed = notice.findings.find((f) => findings.includes(f.code) && !isOpen(f));
  if (closed !== undefined) return refuse('finding-closed', closed.code);
  // A letter that only waits for a decision on an objection or a review has no date left to stop.
  if (!notice.findings.some(isOpen)) return refuse('closed');
  if (reason.trim() === '') return refuse('reason-missing');
  if (estimate !== null && readLimit(estimate, receivedAt) === null)
    return refuse('estimate-unreadable', estimate);
  const hold: Hold = {
    id: decision,
    kind: 'suspension',
    effect: 'stop',
    findings: [...new Set(findings)],
    whole: findings.length === 0,
    since: receivedAt,
    reason,
    estimate,
    endedAt: null,
  };
  const { set, stop } = placeHold(situationOf(d), hold);
  const { ladder, limit } = rules.policy.clocks.suspension;
  const plan = { kind: 'suspension' as const, subject: { decision }, ladder, from: receivedAt };
  // Nobody asks about a stopped letter but the office's own clock: the policy's time asks at the latest, whatever was estimated.
  const rule = earlierOf(rules, receivedAt, estimate ?? limit, limit);
  const watch = rule === undefined ? [] : [arm(rules, { ...plan, rule })];
  emit(
    d,
    { type: 'suspended', hold },
    {
      set: [...set, ...watch],
      stop,
      to: ['contact', 'handler', 'unitHead'],
    },
  );
  return undefined;
}

/** Of two limits that count from an instant the one that ends first; the first where both end together. */
function earlierOf(
  rules: Rules,
  from: Instant,
  one: string | undefined,
  other: string | undefined,
): string | undefined {
  if (one === undefined || other === undefined) return one;
  return limitFrom(rules, from, other).due < limitFrom(rules, from, one).due ? other : one;
}

/** 恢复: one act; every clock goes on with what was left of it, whatever the estimate was. */
function resume(d: Deciding<ResumeCommand>): Refused | undefined {
  const { command, notice } = d;
  const hold = activeHolds(notice).find(
    (h) => h.id === command.decision && h.kind === 'suspension',
  );
  if (hold === undefined) return refuse('not-suspended', command.decision);
  const { set, go, rest, moved } = endHold(situationOf(d), hold);
  const { decision, reason } = command;
  emit(
    d,
    { type: 'resumed', decision, reason, moved },
    {
      set,
      go,
      rest,
      drop: [clockKey('suspension', { decision })],
      to: ['contact', 'handler', 'unitHead'],
    },
  );
  return undefined;
}

const suspended: Fold<'suspended'> = (notice, event) => withHold(notice, event.hold);

const resumed: Fold<'resumed'> = (notice, event) =>
  withMovedDates(withHoldEnded(notice, event.decision, event.dueAt), event.moved);

/** Who may give which command of this matter, and how each is decided. */
export const suspensionRules: RulesOf<'suspend' | 'resume'> = {
  suspend: { may: OFFICE, judges: true, decide: suspend },
  resume: { may: OFFICE, judges: true, decide: resume },
};

/** What each event of this matter leaves behind. */
export const suspensionFolds = { suspended, resumed };
