import { addMs, type Instant } from '../calendar/instant.ts';
import type { Command } from '../notice/commands.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { isOpen } from '../notice/finding.ts';
import type { CommandKind } from '../notice/kinds.ts';
import type { IssueCommand } from '../notice/matters/issue.ts';
import { isDisputed, type Notice, type Rules } from '../notice/notice.ts';
import { type Decision, refuse } from '../notice/refusals.ts';
import { acceptanceRules } from './acceptance.ts';
import { settle } from './alarm.ts';
import { badFaithRules } from './bad-faith.ts';
import type { Deciding } from './deciding.ts';
import { deferralRules } from './deferral.ts';
import { evolve } from './evolve.ts';
import { extensionRules } from './extension.ts';
import { formalReviewRules } from './formal-review.ts';
import { instructionRules, lapseInstructions } from './instruction.ts';
import { issue } from './issue.ts';
import { refusedAnswer } from './late-answer.ts';
import { guard, isGiver, type Role, type RulesOf, refusedUnseen } from './may.ts';
import { newRulesRules } from './new-rules.ts';
import { objectionRules } from './objection.ts';
import { officeRules } from './office.ts';
import { partRules } from './part.ts';
import { planRules } from './plan.ts';
import { narrowProposals, proposalRules } from './proposal.ts';
import { receiptRules } from './receipt.ts';
import { reportRules } from './report.ts';
import { rungRules } from './rung.ts';
import { isOverfull } from './size.ts';
import { successionRules } from './succession.ts';
import { suspensionRules } from './suspension.ts';
import { takingBackRules } from './taking-back.ts';
import { transferRules } from './transfer.ts';
import { close, withdrawalRules } from './withdrawal.ts';

/** One rule for each kind of command. */
const RULES: RulesOf<CommandKind> = {
  ...receiptRules,
  ...planRules,
  ...reportRules,
  ...acceptanceRules,
  ...extensionRules,
  ...withdrawalRules,
  ...proposalRules,
  ...officeRules,
  ...objectionRules,
  ...formalReviewRules,
  ...takingBackRules,
  ...badFaithRules,
  ...suspensionRules,
  ...partRules,
  ...deferralRules,
  ...transferRules,
  ...successionRules,
  ...rungRules,
  ...instructionRules,
  ...newRulesRules,
};

/** True if a command of that kind is taken although the letter has ended so. */
export const isTakenAfter = (kind: CommandKind, end: 'closed' | 'withdrawn'): boolean =>
  RULES[kind].afterEnd?.includes(end) ?? false;

/** True if the role may give that command at all. */
export const isRoleFor = (kind: CommandKind, role: Role): boolean => RULES[kind].may.includes(role);

/** True if the role may give that command at that instant, by itself or in the place of vacant posts. */
export const givesAt = (kind: CommandKind, role: Role, notice: Notice, at: Instant): boolean =>
  isGiver(RULES[kind], role, notice, at);

/**
 * Decides a command on a notice: what fell due before the command was received comes first, then
 * the command itself; a notice whose last finding is gone closes with it.
 * @param notice null only for `issue`.
 * @param now instant of handling, never earlier than `receivedAt`.
 * @returns the events in order, or a refusal as a value. Total: it throws only on a bug.
 */
export function decide(
  command: Command | IssueCommand,
  notice: Notice | null,
  rules: Rules,
  now: Instant,
): Decision<NoticeEvent> {
  if (command.kind === 'issue')
    return notice === null ? issue(command, rules, now) : refuse('already-issued');
  if (notice === null) return refuse('not-found');
  // A command received at the very instant of a deadline comes before it.
  const due = settle(notice, rules, addMs(command.receivedAt, -1), now);
  const before = due.reduce<Notice>(evolve, notice);
  const d: Deciding = { command, rules, now, evolve, notice: before, events: [] };
  const rule = RULES[command.kind];
  // The table ties each rule to its command; a look-up by a variable loses the tie.
  const refused =
    guard(rule, command, d.notice) ??
    refusedUnseen(rule as never, command, d.notice) ??
    rule.decide(d as Deciding<never>);
  if (refused !== undefined) return refused;
  narrowProposals(d);
  if (isToClose(d.notice)) {
    lapseInstructions(d, 'closed');
    close(d);
  }
  if (isOverfull(command.kind, before, d.notice)) return refuse('letter-full');
  return { accepted: true, events: [...due, ...d.events] };
}

/** True once nothing is open and nothing that the unit has asked for waits for its decision. */
const isToClose = (notice: Notice): boolean =>
  notice.closedAt === null && !notice.findings.some(isOpen) && !isDisputed(notice);

/**
 * Decides an answer that was taken while nobody could decide it. What the rules refuse is recorded as refused, so that
 * the unit learns of it and nothing is lost.
 */
export function decideLate(
  command: Command,
  notice: Notice,
  rules: Rules,
  now: Instant,
): NoticeEvent[] {
  const decision = decide(command, notice, rules, now);
  return decision.accepted
    ? decision.events
    : [refusedAnswer(command, notice, now, decision.refusal)];
}
