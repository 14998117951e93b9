import {
  dueDateOf,
  type Instant,
  type IsoDate,
  instantOf,
  isIsoDate,
} from '../calendar/instant.ts';
import { armAt, keyOf, limitFrom } from './clocks.ts';
import type { PlanAccepted } from './events.ts';
import { type Deciding, emit } from './frame.ts';
import { isLate } from './holds.ts';
import type { Part } from './matters.ts';
import {
  awaitsUnit,
  type Clock,
  clockOf,
  type Finding,
  findingOf,
  isOpen,
  type Notice,
  type PlanItem,
} from './notice.ts';
import type {
  DeclinePartCommand,
  ReportMilestoneCommand,
  ReportPartCommand,
} from './rare-commands.ts';
import { impliedReceipt, isEvidence } from './receipt.ts';
import { type Refused, refuse } from './refusals.ts';

/** The first finding whose plan names a stage that is no day, not ahead, or after the finding's own date. */
export function wrongMilestone(notice: Notice, items: PlanItem[], today: IsoDate): string | null {
  const wrong = items.find((item) => {
    const last = dueDateOf(findingOf(notice, item.finding)?.dueAt ?? notice.issuedAt);
    return item.milestones.some(({ on }) => !isIsoDate(on) || on <= today || on > last);
  });
  return wrong?.finding ?? null;
}

/** Clocks and dates of an accepted plan's stages: approving a plan with a stage date arms exactly that clock (M14). */
export function milestoneClocks(d: Deciding): {
  milestones: PlanAccepted['milestones'];
  set: Clock[];
} {
  const { notice, rules, command } = d;
  const rule = rules.policy.clocks.milestone;
  if (rule === null) return { milestones: [], set: [] };
  const milestones: PlanAccepted['milestones'] = [];
  const set: Clock[] = [];
  for (const item of notice.plan?.items ?? []) {
    const finding = findingOf(notice, item.finding);
    if (finding === undefined || !awaitsUnit(finding)) continue;
    for (const [i, { on, goal }] of item.milestones.entries()) {
      const dueAt = instantOf(on, rules.policy.cutoff);
      const place = i + 1;
      milestones.push({ finding: finding.code, place, on, goal, dueAt });
      const plan = {
        kind: 'milestone' as const,
        subject: `${finding.code}#${place}`,
        rule: on,
        ladder: rule.ladder,
        from: command.receivedAt,
      };
      set.push(armAt(rules, plan, { dueAt, dueOn: on, provisional: false }));
    }
  }
  return { milestones, set };
}

/** Lateness of an answer to a clock of its own, or to its date where that clock has ended with an earlier report. */
function isPastDue(notice: Notice, key: string, dueAt: Instant, receivedAt: Instant): boolean {
  const clock = clockOf(notice, key);
  return clock === undefined ? receivedAt > dueAt : isLate(notice, clock, receivedAt);
}

/** 阶段节点完成: its own clock ends, the finding's goes on. */
export function reportMilestone(d: Deciding<ReportMilestoneCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!awaitsUnit(finding)) return refuse('already-reported', finding.code);
  const milestone = finding.milestones.find((m) => m.place === command.milestone);
  if (milestone === undefined) return refuse('unknown-milestone', String(command.milestone));
  if (milestone.reportedAt !== null) return refuse('milestone-reported', String(milestone.place));
  if (command.text.trim() === '') return refuse('text-missing', finding.code);
  const bad = command.evidence.find((e) => !isEvidence(e));
  if (bad !== undefined) return refuse('evidence-invalid', bad.name);
  impliedReceipt(d);
  const key = keyOf('milestone', `${finding.code}#${milestone.place}`);
  emit(
    d,
    {
      type: 'milestoneReported',
      finding: finding.code,
      milestone: milestone.place,
      text: command.text,
      evidence: command.evidence,
      late: isPastDue(notice, key, milestone.dueAt, command.receivedAt),
    },
    { drop: [key], to: ['supervisionOffice'] },
  );
  return undefined;
}

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
  if (part.status !== 'open') return { refused: refuse('part-done', code) };
  if (!isOpen(finding)) return { refused: refuse('finding-closed', code) };
  return { finding, part };
}

/** 配合单位报送本单位任务: its lateness is its own; only the lead unit's report counts for the finding (S17). */
export function reportPart(d: Deciding<ReportPartCommand>): Refused | undefined {
  const { command, notice } = d;
  const { summary, by, receivedAt } = command;
  const open = openPart(notice, command.finding, by.unit);
  if ('refused' in open) return open.refused;
  if (summary.trim() === '') return refuse('text-missing', command.finding);
  const { finding, part } = open;
  const key = keyOf('part', `${finding.code}@${part.unit.id}`);
  const late = isPastDue(notice, key, part.dueAt, receivedAt);
  emit(
    d,
    { type: 'partReported', finding: finding.code, unit: part.unit.id, summary, late },
    { drop: [key], to: ['contact', 'handler'] },
  );
  return undefined;
}

/** A co-operating unit may refuse its part within the time for objections (domain §3.4). */
export function declinePart(d: Deciding<DeclinePartCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const { reason, by, receivedAt } = command;
  const open = openPart(notice, command.finding, by.unit);
  if ('refused' in open) return open.refused;
  if (reason.trim() === '') return refuse('reason-missing', command.finding);
  if (receivedAt > limitFrom(rules, notice.issuedAt, rules.policy.rights.objection).due)
    return refuse('objection-too-late', command.finding);
  const { finding, part } = open;
  emit(
    d,
    { type: 'partDeclined', finding: finding.code, unit: part.unit.id, reason },
    {
      drop: [keyOf('part', `${finding.code}@${part.unit.id}`)],
      to: ['supervisionOffice', 'contact'],
    },
  );
  return undefined;
}
