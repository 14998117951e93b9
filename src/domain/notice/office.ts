import { dateOf } from '../calendar/instant.ts';
import { severityOf } from '../policy/policy.ts';
import { keyOf } from './clocks.ts';
import type {
  AddNoteCommand,
  ApproveRungCommand,
  RefuseRungCommand,
  RemindByHandCommand,
  ReplaceHoldersCommand,
} from './commands.ts';
import { type Deciding, emit } from './frame.ts';
import { stopOf } from './holds.ts';
import { awaitsUnit, findingOf, type Notice } from './notice.ts';
import { type Refused, refuse } from './refusals.ts';

/** A gated rung goes out on the decision of the post it waits for, with its basis (政府督查工作条例 第二十一条). */
export function approveRung(d: Deciding<ApproveRungCommand>): Refused | undefined {
  const { command, notice } = d;
  const draft = notice.drafts.find((x) => x.id === command.draft);
  if (draft === undefined) return refuse('unknown-draft', command.draft);
  if (draft.status !== 'pending') return refuse('draft-not-pending', draft.id);
  if (command.by.role !== draft.needs) return refuse('not-your-role');
  if (command.basis.trim() === '') return refuse('basis-missing', draft.id);
  // 约谈前先核实情况 (domain §5.1, E7).
  if (!command.factsChecked) return refuse('facts-not-checked', draft.id);
  const { rung, findings, to } = draft;
  const { basis, document } = command;
  emit(
    d,
    { type: 'rungApproved', draft: draft.id, rung, findings, basis, document },
    { drop: [keyOf('rungDecision', draft.id)], to },
  );
  return undefined;
}

/** 不予批准: recorded with its reason; the ladder goes on by date. */
export function refuseRung(d: Deciding<RefuseRungCommand>): Refused | undefined {
  const { command, notice } = d;
  const draft = notice.drafts.find((x) => x.id === command.draft);
  if (draft === undefined) return refuse('unknown-draft', command.draft);
  if (draft.status !== 'pending') return refuse('draft-not-pending', draft.id);
  if (command.by.role !== draft.needs) return refuse('not-your-role');
  if (command.reason.trim() === '') return refuse('reason-missing', draft.id);
  emit(
    d,
    { type: 'rungRefused', draft: draft.id, rung: draft.rung, reason: command.reason },
    { drop: [keyOf('rungDecision', draft.id)], to: ['supervisionOffice'] },
  );
  return undefined;
}

/** 人工催办: once a day per finding, within the policy's budget per rung (M32, domain §6.2). */
export function remindByHand(d: Deciding<RemindByHandCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const asked =
    command.findings.length > 0
      ? [...new Set(command.findings)]
      : notice.findings
          .filter((f) => awaitsUnit(f) && stopOf(notice, f.code) === undefined)
          .map((f) => f.code);
  const stranger = asked.find((code) => findingOf(notice, code) === undefined);
  if (stranger !== undefined) return refuse('unknown-finding', stranger);
  const open = asked.filter((code) => {
    const finding = findingOf(notice, code);
    return finding !== undefined && awaitsUnit(finding);
  });
  if (open.length === 0) return refuse('nothing-to-remind');
  // While its date stands still nothing is asked of the unit (M19).
  const still = open.find((code) => stopOf(notice, code) !== undefined);
  if (still !== undefined) return refuse('suspended', still);
  const today = dateOf(command.receivedAt);
  const before = (code: string) => notice.handReminders.filter((r) => r.findings.includes(code));
  if (open.some((code) => before(code).some((r) => dateOf(r.at) === today)))
    return refuse('reminded-today', today);
  const { remindersPerRung } = rules.policy.budget;
  const spent = open.find((code) => before(code).length >= remindersPerRung * rounds(notice, code));
  if (spent !== undefined) return refuse('reminder-budget-spent', spent);
  emit(
    d,
    { type: 'remindedByHand', findings: open, text: command.text },
    { to: ['contact', 'handler'] },
  );
  return undefined;
}

/** The budget is per finding and rung: one round before its first rung, and one more with each since. */
function rounds(notice: Notice, code: string): number {
  const level = findingOf(notice, code)?.level ?? null;
  return level === null ? 1 : severityOf(level) + 2;
}

/** 备注: kept, told to nobody. */
export function addNote(d: Deciding<AddNoteCommand>): Refused | undefined {
  if (d.command.text.trim() === '') return refuse('text-missing');
  emit(d, { type: 'noteAdded', text: d.command.text });
  return undefined;
}

/** 岗位人员变动: later rungs reach the new holder; what has been sent keeps the old name (M4). */
export function replaceHolders(d: Deciding<ReplaceHoldersCommand>): Refused | undefined {
  const { holders, coUnit } = d.command;
  const known = coUnit === undefined || d.notice.coUnits.some((u) => u.id === coUnit);
  if (!known) return refuse('another-unit', coUnit);
  emit(d, { type: 'holdersReplaced', holders, coUnit: coUnit ?? null });
  return undefined;
}
