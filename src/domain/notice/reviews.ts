import { clocksAbout, lapseDrafts, planClockWithout, planOwedFor } from './answers.ts';
import { arm, keyOf } from './clocks.ts';
import { missingFor } from './closing.ts';
import type {
  AcceptFindingCommand,
  AcceptPlanCommand,
  ReturnFindingCommand,
  ReturnPlanCommand,
} from './commands.ts';
import { type Deciding, emit, push } from './frame.ts';
import { type Finding, findingOf, isOpen } from './notice.ts';
import { milestoneClocks } from './parts.ts';
import { type Refused, refuse } from './refusals.ts';
import { rungAfterReturn } from './rungs.ts';

/** 方案审核通过. Silence never accepts a plan. */
export function acceptPlan(d: Deciding<AcceptPlanCommand>): Refused | undefined {
  if (d.notice.plan?.status !== 'submitted') return refuse('plan-not-submitted');
  const { opinion } = d.command;
  const { milestones, set } = milestoneClocks(d);
  emit(
    d,
    { type: 'planAccepted', opinion, milestones },
    { drop: ['planCheck'], set, to: ['contact', 'handler'] },
  );
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
  const wrong = byLeader ? faultOfDecision(d, finding) : faultOfProof(d, finding);
  if (wrong !== undefined) return wrong;
  if (!byLeader && passOn(d, finding)) return undefined;
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

/** Closing without implementation is a leader's written decision. */
function faultOfDecision(
  { command }: Deciding<AcceptFindingCommand>,
  { code }: Finding,
): Refused | undefined {
  if (command.by.role !== 'approver') return refuse('written-decision-needed', code);
  return command.opinion.trim() === '' ? refuse('reason-missing', code) : undefined;
}

/** The closing gate: a report, its proof, the check on the spot where one is asked for, and the level's own person. */
function faultOfProof(d: Deciding<AcceptFindingCommand>, finding: Finding): Refused | undefined {
  const { command, rules } = d;
  if (finding.stage !== 'underReview') return refuse('not-reported', finding.code);
  const { levels } = rules.policy.acceptance;
  const level = levels[finding.passed.length];
  if (levels.length > 1 && command.by.role !== level) return refuse('not-your-role');
  // 逐级核验: one person does not stand for two levels.
  if (finding.passed.some((p) => p.person === command.by.id))
    return refuse('same-person-again', finding.code);
  const [gap] = missingFor(finding, rules, command.reason);
  return gap === undefined ? undefined : refuse(gap, finding.code);
}

/** Agrees for one level of several. @returns false when it is the last and the finding may close. */
function passOn(d: Deciding<AcceptFindingCommand>, finding: Finding): boolean {
  const { command, rules } = d;
  const { levels } = rules.policy.acceptance;
  const place = finding.passed.length;
  const [level, next] = [levels[place], levels[place + 1]];
  if (level === undefined || next === undefined) return false;
  const { limit, ladder } = rules.policy.clocks.review;
  const plan = { kind: 'review' as const, subject: finding.code, rule: limit, ladder };
  emit(
    d,
    { type: 'findingPassed', finding: finding.code, level, next, opinion: command.opinion },
    { set: [arm(rules, { ...plan, from: command.receivedAt })], to: [next] },
  );
  return true;
}

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
