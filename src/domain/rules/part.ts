import { clockKey } from '../notice/clock.ts';
import { type Finding, isOpen, type Part } from '../notice/finding.ts';
import type { DeclinePartCommand, ReportPartCommand } from '../notice/matters/part.ts';
import { findingOf, type Notice } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withFinding } from './folding.ts';
import { isPastDue } from './holds.ts';
import { isRightOver, type RulesOf, rightEnd, UNIT } from './may.ts';

function partOf(notice: Notice, code: string, unit: string | undefined) {
  const finding = findingOf(notice, code);
  const own = finding?.parts.filter((p) => p.unit.id === unit) ?? [];
  return { finding, part: own.find((p) => p.status === 'open') ?? own[0] };
}

/** The part that a co-operating unit may still answer, or why not. */
function openPart(
  notice: Notice,
  code: string,
  unit: string | undefined,
): { refused: Refused } | { finding: Finding; part: Part } {
  const { finding, part } = partOf(notice, code, unit);
  if (finding === undefined) return { refused: refuse('unknown-finding', code) };
  if (part === undefined) return { refused: refuse('no-part', code) };
  if (!isOpen(finding)) return { refused: refuse('finding-closed', code) };
  if (part.status !== 'open') return { refused: refuse('part-done', code, part.at ?? undefined) };
  return { finding, part };
}

/** The clock by which a part is late: its own, or that of its finding where the policy chases no part. */
const judgedBy = ({ clocks, resting }: Notice, finding: string, own: string): string =>
  [...clocks, ...resting].some((c) => c.key === own) ? own : clockKey('finding', { finding });

/** 配合单位报送本单位任务: its lateness is its own; only the lead unit's report counts for the finding. */
function reportPart(d: Deciding<ReportPartCommand>): Refused | undefined {
  const { command, notice } = d;
  const { summary, by, receivedAt } = command;
  const open = openPart(notice, command.finding, by.unit);
  if ('refused' in open) return open.refused;
  if (summary.trim() === '') return refuse('text-missing', command.finding);
  const { finding, part } = open;
  const key = clockKey('part', { finding: finding.code, unit: part.unit.id });
  const judged = { key: judgedBy(notice, finding.code, key), dueAt: part.dueAt };
  // Where the policy chases no part, one that was taken over may have a later date than its finding.
  const late =
    isPastDue(notice, finding, judged, receivedAt) &&
    (judged.key === key || receivedAt > part.dueAt);
  emit(
    d,
    { type: 'partReported', finding: finding.code, unit: part.unit.id, summary, late },
    { drop: [key], to: ['contact', 'handler'] },
  );
  return undefined;
}

/** A co-operating unit may refuse its part within the time for objections. */
function declinePart(d: Deciding<DeclinePartCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { reason, by, receivedAt } = command;
  const open = openPart(notice, command.finding, by.unit);
  if ('refused' in open) return open.refused;
  if (reason.trim() === '') return refuse('reason-missing', command.finding);
  if (isRightOver(notice, rules, 'objection', receivedAt))
    return refuse('objection-too-late', command.finding, rightEnd(notice, rules, 'objection'));
  const { finding, part } = open;
  emit(
    d,
    { type: 'partDeclined', finding: finding.code, unit: part.unit.id, reason },
    {
      drop: [clockKey('part', { finding: finding.code, unit: part.unit.id })],
      to: ['supervisionOffice', 'contact'],
    },
  );
  return undefined;
}

const withPart = (notice: Notice, code: string, unit: string, change: Partial<Part>): Notice =>
  withFinding(notice, code, (f) => ({
    parts: f.parts.map((p) =>
      // A part that is done may stand beside one that was taken over from another unit.
      p.unit.id === unit && p.status === 'open' ? { ...p, ...change } : p,
    ),
  }));

const partReported: Fold<'partReported'> = (notice, event) => {
  const { summary, late, dueAt: at } = event;
  return withPart(notice, event.finding, event.unit, { status: 'reported', summary, late, at });
};

const partDeclined: Fold<'partDeclined'> = (notice, event) => {
  const { reason: summary, dueAt: at } = event;
  return withPart(notice, event.finding, event.unit, { status: 'declined', summary, at });
};

/** Who may give which command of this matter, and how each is decided. */
export const partRules: RulesOf<'reportPart' | 'declinePart'> = {
  reportPart: { may: UNIT, forCoUnits: true, decide: reportPart },
  declinePart: { may: UNIT, forCoUnits: true, decide: declinePart },
};

/** What each event of this matter leaves behind. */
export const partFolds = { partReported, partDeclined };
