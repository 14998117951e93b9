import { addMs, type Instant } from '../calendar/instant.ts';
import type { Command } from '../notice/commands.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { isOpen } from '../notice/finding.ts';
import type { CommandKind } from '../notice/kinds.ts';
import type { IssueCommand } from '../notice/matters/issue.ts';
import type { Notice, Rules } from '../notice/notice.ts';
import { type Decision, type Refused, refuse } from '../notice/refusals.ts';
import { acceptFinding, recordCheck, returnFinding } from './acceptance.ts';
import { settle } from './alarm.ts';
import type { Deciding } from './deciding.ts';
import { deferFinding } from './deferral.ts';
import { evolve } from './evolve.ts';
import { grantExtension, refuseExtension, requestExtension } from './extension.ts';
import { applyForFormalReview, assignFormalReviewer, decideFormalReview } from './formal-review.ts';
import { issue } from './issue.ts';
import { refusedAnswer } from './late-answer.ts';
import { guard } from './may.ts';
import { changeCalendar, migrateRules } from './new-rules.ts';
import { decideObjection, raiseObjection } from './objection.ts';
import { addNote, remindByHand, replaceHolders } from './office.ts';
import { declinePart, reportPart } from './part.ts';
import { acceptPlan, reportMilestone, returnPlan, submitPlan } from './plan.ts';
import { approveRung, refuseRung } from './proposal.ts';
import { acknowledge } from './receipt.ts';
import { reportFinding, reportProgress } from './report.ts';
import { raiseRung } from './rung.ts';
import { succeedUnit } from './succession.ts';
import { resume, suspend } from './suspension.ts';
import { transferFinding } from './transfer.ts';
import { close, withdrawFinding, withdrawNotice } from './withdrawal.ts';

type Rule<K extends CommandKind> = (
  d: Deciding<Extract<Command, { kind: K }>>,
) => Refused | undefined;

const RULES: { [K in CommandKind]: Rule<K> } = {
  acknowledge,
  submitPlan,
  acceptPlan,
  returnPlan,
  reportProgress,
  reportFinding,
  acceptFinding,
  returnFinding,
  requestExtension,
  grantExtension,
  refuseExtension,
  withdrawNotice,
  withdrawFinding,
  approveRung,
  refuseRung,
  remindByHand,
  addNote,
  replaceHolders,
  raiseObjection,
  decideObjection,
  applyForFormalReview,
  assignFormalReviewer,
  decideFormalReview,
  suspend,
  resume,
  reportMilestone,
  reportPart,
  declinePart,
  recordCheck,
  deferFinding,
  transferFinding,
  succeedUnit,
  raiseRung,
  changeCalendar,
  migrateRules,
};

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
  const refused =
    guard(command, d.notice) ?? (RULES[command.kind] as Rule<CommandKind>)(d as never);
  if (refused !== undefined) return refused;
  if (d.notice.closedAt === null && !d.notice.findings.some(isOpen)) close(d);
  return { accepted: true, events: [...due, ...d.events] };
}

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
