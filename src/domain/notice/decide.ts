import { addMs, type Instant } from '../calendar/instant.ts';
import { deferFinding, recordCheck } from './acceptance.ts';
import { settle } from './alarm.ts';
import { acknowledge, reportFinding, reportProgress, submitPlan } from './answers.ts';
import { isRoleFor } from './can.ts';
import type { Command, CommandKind, IssueCommand } from './commands.ts';
import type { NoticeEvent } from './events.ts';
import { evolve } from './evolve.ts';
import {
  grantExtension,
  refuseExtension,
  requestExtension,
  withdrawFinding,
  withdrawNotice,
} from './exceptions.ts';
import { caused, type Deciding, deciding, emit } from './frame.ts';
import { issue } from './issue.ts';
import { changeCalendar, migrateRules } from './new-rules.ts';
import { isOpen, type Notice, type Rules } from './notice.ts';
import {
  applyForReview,
  assignReviewer,
  decideObjection,
  decideReview,
  raiseObjection,
} from './objections.ts';
import { addNote, approveRung, refuseRung, remindByHand, replaceHolders } from './office.ts';
import { declinePart, reportMilestone, reportPart } from './parts.ts';
import { coHoldersAt, holdersAt, isOfficePost, UNIT_POSTS } from './posts.ts';
import { type Decision, type Refused, refuse } from './refusals.ts';
import { acceptFinding, acceptPlan, returnFinding, returnPlan } from './reviews.ts';
import { raiseRung } from './rungs.ts';
import { succeedUnit, transferFinding } from './succession.ts';
import { resume, suspend } from './suspension.ts';

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
  applyForReview,
  assignReviewer,
  decideReview,
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

/** What holds for every command on an issued notice. */
function guard(command: Command, notice: Notice): Refused | undefined {
  if (notice.stage === 'closed') return refuse('closed');
  if (notice.stage === 'withdrawn') return refuse('withdrawn');
  if (!isRoleFor(command.kind, command.by.role)) return refuse('not-your-role');
  if (!isOfficePost(command.by.role) && !isOfItsUnits(command, notice))
    return refuse('another-unit');
  if (REVIEWS.includes(command.kind) && isOfUnit(command, notice)) return refuse('not-your-role');
  if (command.receivedAt < notice.issuedAt) return refuse('received-out-of-order');
  return undefined;
}

/** What a co-operating unit may do: acknowledge, and answer for its own part. */
const FOR_CO_UNITS: CommandKind[] = ['acknowledge', 'reportPart', 'declinePart'];

const isOfItsUnits = ({ kind, by }: Command, { unit, coUnits }: Notice): boolean =>
  by.unit === unit.id ||
  (FOR_CO_UNITS.includes(kind) && coUnits.some((coUnit) => coUnit.id === by.unit));

/** Judgements on the unit's work: whoever belongs to the unit does not give them (domain §3.4). */
const REVIEWS: CommandKind[] = [
  'acceptPlan',
  'returnPlan',
  'acceptFinding',
  'returnFinding',
  'recordCheck',
  'decideObjection',
  'decideReview',
];

const isOfUnit = ({ by, receivedAt }: Command, { unit, holders }: Notice): boolean =>
  by.unit === unit.id || holdersAt(holders, UNIT_POSTS, receivedAt).some((h) => h.holder === by.id);

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
  const d = deciding(command, due.reduce<Notice>(evolve, notice), rules, now);
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
  if (decision.accepted) return decision.events;
  const { code, subject } = decision.refusal;
  const fact = { type: 'answerRefused' as const, kind: command.kind, code };
  const { by, receivedAt } = command;
  const coUnit = notice.coUnits.find((u) => u.id === by.unit && u.id !== notice.unit.id);
  const event = caused(command, notice, now, { ...fact, subject: subject ?? null });
  const to =
    coUnit === undefined
      ? holdersAt(notice.holders, ['contact'], receivedAt)
      : coHoldersAt(coUnit, ['contact'], receivedAt, []);
  return [{ ...event, to }];
}

/** 整份通知书办结: with its last finding. */
function close(d: Deciding): void {
  const drop = d.notice.clocks.map((c) => c.key);
  const coUnits = d.notice.coUnits.map((u) => u.id);
  emit(d, { type: 'closed' }, { drop, to: ['contact', 'unitHead'], coUnits });
}
