import { dateOf, type Instant } from '../calendar/instant.ts';
import { arm, armProgress, findingOfClock, keyOf } from './clocks.ts';
import type {
  AcknowledgeCommand,
  ReportFindingCommand,
  ReportProgressCommand,
  SubmitPlanCommand,
} from './commands.ts';
import { type Deciding, emit } from './frame.ts';
import { isLate } from './holds.ts';
import {
  awaitsUnit,
  type ClockKind,
  clockOf,
  type Finding,
  findingOf,
  isOpen,
  isReportable,
  type Notice,
  type Rules,
} from './notice.ts';
import { wrongMilestone } from './parts.ts';
import { impliedReceipt, isEvidence, receipt } from './receipt.ts';
import { type Refused, refuse } from './refusals.ts';

/** Findings whose measures the unit still owes a plan: those that need one and wait for the unit. */
export const planOwedFor = (notice: Notice, rules: Rules): Finding[] => {
  const { plan } = rules.policy.clocks;
  if (plan === null) return [];
  return notice.findings.filter((f) => awaitsUnit(f) && !plan.notFor.includes(f.timing));
};

/** The plan's clock, once the given finding is off the unit's desk and was the last that needed a plan. */
export function planClockWithout(d: Deciding, code: string): string[] {
  const { notice, rules } = d;
  const owed = planOwedFor(notice, rules).some((f) => f.code !== code);
  return owed || clockOf(notice, 'plan') === undefined ? [] : ['plan'];
}

/** 签收. A second one is refused, so that the first receipt stands. */
export function acknowledge(d: Deciding<AcknowledgeCommand>): Refused | undefined {
  const { by, remarks } = d.command;
  const coUnit = d.notice.coUnits.find((u) => u.id === by.unit && u.id !== d.notice.unit.id);
  if (coUnit !== undefined) {
    if (coUnit.acknowledgedAt !== null) return refuse('already-acknowledged', coUnit.id);
    emit(d, { type: 'coUnitAcknowledged', unit: coUnit.id, remarks });
    return undefined;
  }
  if (d.notice.acknowledgedAt !== null) return refuse('already-acknowledged');
  receipt(d, remarks, false);
  return undefined;
}

/** 报送整改方案: measures for every open finding that needs them. */
export function submitPlan(d: Deciding<SubmitPlanCommand>): Refused | undefined {
  const { notice, rules, command } = d;
  if (notice.plan?.status === 'submitted') return refuse('plan-already-submitted');
  if (notice.plan?.status === 'accepted') return refuse('plan-already-accepted');
  if (clockOf(notice, 'plan') === undefined) return refuse('plan-not-needed');
  const items = command.items.filter((item) => item.measures.trim() !== '');
  const stranger = items.find((item) => findingOf(notice, item.finding) === undefined);
  if (stranger !== undefined) return refuse('unknown-finding', stranger.finding);
  const missing = planOwedFor(notice, rules).find(
    (f) => !items.some((item) => item.finding === f.code),
  );
  if (missing !== undefined) return refuse('plan-incomplete', missing.code);
  const unfit = wrongMilestone(notice, items, dateOf(command.receivedAt));
  if (unfit !== null) return refuse('milestone-out-of-range', unfit);
  impliedReceipt(d);
  const owed = clockOf(notice, 'plan');
  const late = owed !== undefined && isLate(notice, owed, command.receivedAt);
  const check = rules.policy.clocks.planCheck;
  const set =
    check === null
      ? []
      : [
          arm(rules, {
            kind: 'planCheck',
            subject: null,
            rule: check.limit,
            ladder: check.ladder,
            from: command.receivedAt,
          }),
        ];
  emit(d, { type: 'planSubmitted', items, late }, { drop: ['plan'], set, to: ['reviewer'] });
  return undefined;
}

/** 报送进展: only for findings whose policy asks for it (long-term ones; domain §6.2, 5). */
export function reportProgress(d: Deciding<ReportProgressCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (!awaitsUnit(finding)) return refuse('already-reported', finding.code);
  const running = clockOf(notice, keyOf('progress', finding.code));
  if (running === undefined) return refuse('progress-not-asked', finding.code);
  if (!command.noChange && command.text.trim() === '') return refuse('text-missing', finding.code);
  impliedReceipt(d);
  const again = rules.policy.clocks.progress?.once
    ? null
    : armProgress(rules, finding, command.receivedAt, running.dueAt);
  const main = clockOf(notice, keyOf('finding', finding.code));
  const next = again !== null && main !== undefined && again.dueAt < main.dueAt ? [again] : [];
  const { text, noChange } = command;
  emit(
    d,
    { type: 'progressReported', finding: finding.code, text, noChange },
    { drop: [running.key], set: next },
  );
  return undefined;
}

/** Keys of the running clocks about one finding, those of matters that only it keeps pending included. */
export const clocksAbout = (d: Deciding, code: string): string[] => {
  const { clocks, reviews, holds, findings } = d.notice;
  const others = findings.filter((f) => isOpen(f) && f.code !== code).map((f) => f.code);
  const isAlone = (about: string[]): boolean =>
    about.includes(code) && !about.some((f) => others.includes(f));
  const alone = reviews.filter((r) => r.decidedAt === null && isAlone(r.findings));
  const stops = holds.filter((h) => h.endedAt === null && !h.whole && isAlone(h.findings));
  return [
    ...clocks.filter((c) => findingOfClock(d.notice, c) === code).map((c) => c.key),
    ...alone.map((r) => keyOf('reviewDecision', r.id)),
    ...stops.filter((h) => h.kind === 'suspension').map((h) => keyOf('suspension', h.id)),
  ];
};

/** Clocks that a report answers; a co-operating unit still owes its part, and an objection its decision. */
const ANSWERED: ClockKind[] = ['finding', 'progress', 'milestone', 'extensionDecision', 'deferral'];

/** True if a report received at that instant is late; what is deferred is late only if it was so before. */
function isReportLate(notice: Notice, finding: Finding, receivedAt: Instant): boolean {
  const clock = clockOf(notice, keyOf('finding', finding.code));
  if (clock !== undefined) return isLate(notice, clock, receivedAt);
  const until = finding.stage === 'deferred' ? finding.deferral?.at : receivedAt;
  return (until ?? receivedAt) > finding.dueAt;
}

/** 报送整改结果 of one finding; it stops the chase on that finding at once (domain §6.2, 6). */
export function reportFinding(d: Deciding<ReportFindingCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (finding.stage === 'underReview') return refuse('already-reported', finding.code);
  if (!isReportable(finding)) return refuse('finding-closed', finding.code);
  if (command.summary.trim() === '') return refuse('text-missing', finding.code);
  const bad = command.evidence.find((e) => !isEvidence(e));
  if (bad !== undefined) return refuse('evidence-invalid', bad.name);
  impliedReceipt(d);
  const { limit, ladder } = rules.policy.clocks.review;
  const review = arm(rules, {
    kind: 'review',
    subject: finding.code,
    rule: limit,
    ladder,
    from: command.receivedAt,
  });
  const about = notice.clocks.filter(
    (c) => ANSWERED.includes(c.kind) && findingOfClock(notice, c) === finding.code,
  );
  emit(
    d,
    {
      type: 'findingReported',
      finding: finding.code,
      summary: command.summary,
      evidence: command.evidence,
      late: isReportLate(notice, finding, command.receivedAt),
      lapsedExtension: finding.extensions.some((e) => e.status === 'pending'),
    },
    {
      // 报告已送的问题不再催要方案: the plan clock stops with the last finding that needed it.
      drop: [...about.map((c) => c.key), ...planClockWithout(d, finding.code)],
      set: [review],
      to: ['reviewer'],
    },
  );
  lapseDrafts(d);
  return undefined;
}

/** Drafts about findings that have all been answered lapse: nobody is interviewed for an answered letter. */
export function lapseDrafts(d: Deciding): void {
  for (const draft of d.notice.drafts) {
    if (draft.status !== 'pending') continue;
    const waiting = draft.findings.some((code) => {
      const finding = findingOf(d.notice, code);
      return finding !== undefined && awaitsUnit(finding);
    });
    if (waiting) continue;
    const drop = [keyOf('rungDecision', draft.id)];
    emit(d, { type: 'draftLapsed', draft: draft.id }, { drop });
  }
}
