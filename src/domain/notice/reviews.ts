import { lapseDrafts, planClockWithout, planOwedFor } from './answers.ts';
import { arm, keyOf } from './clocks.ts';
import type {
  AcceptFindingCommand,
  AcceptPlanCommand,
  ReturnFindingCommand,
  ReturnPlanCommand,
} from './commands.ts';
import type { Refused } from './decide.ts';
import { type Deciding, emit, push } from './frame.ts';
import { findingOf, isOpen } from './notice.ts';
import { refuse } from './refusals.ts';
import { rungAfterReturn } from './rungs.ts';

/** 方案审核通过. Silence never accepts a plan. */
export function acceptPlan(d: Deciding<AcceptPlanCommand>): Refused | undefined {
  if (d.notice.plan?.status !== 'submitted') return refuse('plan-not-submitted');
  const { opinion } = d.command;
  emit(d, { type: 'planAccepted', opinion }, { drop: ['planCheck'], to: ['contact', 'handler'] });
  return undefined;
}

/**
 * 方案退回: the unit has the rework time for a new one, and its clock is re-armed (M17), unless every
 * finding that needed it has been answered meanwhile.
 */
export function returnPlan(d: Deciding<ReturnPlanCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  if (notice.plan?.status !== 'submitted') return refuse('plan-not-submitted');
  if (command.reason.trim() === '') return refuse('reason-missing');
  const plan = rules.policy.clocks.plan;
  if (plan === null) return refuse('plan-not-needed');
  const owed = planOwedFor(notice, rules).length > 0;
  const again = arm(rules, {
    kind: 'plan',
    subject: null,
    rule: rules.policy.clocks.rework.limit,
    ladder: plan.ladder,
    from: command.receivedAt,
  });
  emit(
    d,
    { type: 'planReturned', reason: command.reason },
    { drop: ['planCheck'], set: owed ? [again] : [], to: ['contact', 'handler'] },
  );
  return undefined;
}

/**
 * 销号 of one finding: a reviewer's act on evidence, never the unit's and never a timer's
 * (domain §0, 7). `notImplemented` is a leader's written decision and needs no report.
 */
export function acceptFinding(d: Deciding<AcceptFindingCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  const byLeader = command.reason === 'notImplemented';
  if (byLeader && command.by.role !== 'approver')
    return refuse('written-decision-needed', finding.code);
  if (byLeader && command.opinion.trim() === '') return refuse('reason-missing', finding.code);
  if (!byLeader && finding.stage !== 'underReview') return refuse('not-reported', finding.code);
  const proof = finding.reports.at(-1)?.evidence ?? [];
  const needsProof = command.reason === 'implemented' || command.reason === 'alternativeAction';
  if (needsProof && proof.length === 0) return refuse('evidence-missing', finding.code);
  emit(
    d,
    {
      type: 'findingAccepted',
      finding: finding.code,
      reason: command.reason,
      opinion: command.opinion,
    },
    {
      drop: [...clocksAbout(d, finding.code), ...planClockWithout(d, finding.code)],
      to: ['contact', 'handler'],
    },
  );
  lapseDrafts(d);
  return undefined;
}

/** Keys of the running clocks about one finding. */
export const clocksAbout = (d: Deciding, code: string): string[] =>
  d.notice.clocks.filter((c) => c.subject === code && c.kind !== 'rungDecision').map((c) => c.key);

/** 退回: says what is missing; the finding's clock and reminders are re-armed (M17). */
export function returnFinding(d: Deciding<ReturnFindingCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (finding.stage !== 'underReview') return refuse('not-reported', finding.code);
  if (command.reason.trim() === '') return refuse('reason-missing', finding.code);
  const { limit, ladder } = rules.policy.clocks.rework;
  const again = arm(rules, {
    kind: 'finding',
    subject: finding.code,
    rule: limit,
    ladder,
    from: command.receivedAt,
  });
  emit(
    d,
    {
      type: 'findingReturned',
      finding: finding.code,
      reason: command.reason,
      newDueAt: again.dueAt,
      provisional: again.provisional,
    },
    { drop: [keyOf('review', finding.code)], set: [again], to: ['contact', 'handler'] },
  );
  const raise = rungAfterReturn(d, finding.code);
  if (raise !== null) push(d, raise.fired);
  return undefined;
}
