import { dateOf } from '../calendar/instant.ts';
import { namesOf } from '../notice/acting.ts';
import { awaitsUnit } from '../notice/finding.ts';
import type {
  AddNoteCommand,
  RemindByHandCommand,
  ReplaceHoldersCommand,
} from '../notice/matters/office.ts';
import { findingOf, type Notice, sinceTakenOver } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { severityOf } from '../policy/policy.ts';
import { caused, type Deciding, emit } from './deciding.ts';
import type { Fold } from './folding.ts';
import { stopOf } from './holds.ts';
import { OFFICE, type RulesOf } from './may.ts';
import { heardAgain } from './unheard.ts';

/** 人工催办: once a day per finding, within the policy's budget per rung. */
function remindByHand(d: Deciding<RemindByHandCommand>): Refused | undefined {
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
  // While its date stands still nothing is asked of the unit.
  const still = open.find((code) => stopOf(notice, code) !== undefined);
  if (still !== undefined) return refuse('suspended', still);
  const today = dateOf(command.receivedAt);
  const own = sinceTakenOver(notice, notice.handReminders);
  const before = (code: string) => own.filter((r) => r.findings.includes(code));
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

/** How often the budget has been given: once before the finding's first rung, and once more with each rung since. */
function rounds(notice: Notice, code: string): number {
  const level = findingOf(notice, code)?.level ?? null;
  return level === null ? 1 : severityOf(level) + 2;
}

/** 备注: kept, told to nobody. */
function addNote(d: Deciding<AddNoteCommand>): Refused | undefined {
  if (d.command.text.trim() === '') return refuse('text-missing');
  emit(d, { type: 'noteAdded', text: d.command.text });
  return undefined;
}

/** 岗位人员变动: later rungs reach the new holder; what has been sent keeps the old name. */
function replaceHolders(d: Deciding<ReplaceHoldersCommand>): Refused | undefined {
  const { holders, coUnit } = d.command;
  const known = coUnit === undefined || d.notice.coUnits.some((u) => u.id === coUnit);
  if (!known) return refuse('another-unit', coUnit);
  const fact = { type: 'holdersReplaced' as const, holders, coUnit: coUnit ?? null };
  // The clocks are looked at with the people who hold the posts from now on.
  const after = holdersReplaced(d.notice, { ...caused(d.command, d.notice, d.now, fact), ...fact });
  emit(d, fact, { set: heardAgain(after, d.rules, d.command.receivedAt) });
  return undefined;
}

const remindedByHand: Fold<'remindedByHand'> = (notice, event) => {
  const { dueAt: at, findings } = event;
  const by = event.by?.id ?? '';
  return {
    ...notice,
    findings: notice.findings.map((f) =>
      findings.includes(f.code) ? { ...f, reminders: f.reminders + 1 } : f,
    ),
    handReminders: [...notice.handReminders, { at, by, findings }],
  };
};

const noteAdded: Fold<'noteAdded'> = (notice, event) => {
  const note = { at: event.dueAt, by: namesOf(event.by), text: event.text };
  return { ...notice, notes: [...notice.notes, note] };
};

const holdersReplaced: Fold<'holdersReplaced'> = (notice, { holders, coUnit }) => {
  if (coUnit === null) return { ...notice, holders };
  const coUnits = notice.coUnits.map((u) => (u.id === coUnit ? { ...u, holders } : u));
  return { ...notice, coUnits };
};

/** Who may give which command of this matter, and how each is decided. */
export const officeRules: RulesOf<'remindByHand' | 'addNote' | 'replaceHolders'> = {
  remindByHand: { may: OFFICE, decide: remindByHand },
  addNote: { may: [...OFFICE, 'reviewer'], afterEnd: ['closed', 'withdrawn'], decide: addNote },
  // Before a closed letter is opened again it learns who holds the posts by now.
  replaceHolders: { may: ['supervisionOffice'], afterEnd: ['closed'], decide: replaceHolders },
};

/** What each event of this matter leaves behind. */
export const officeFolds = { remindedByHand, noteAdded, holdersReplaced };
