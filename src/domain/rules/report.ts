import { dateOf } from '../calendar/instant.ts';
import { namesOf } from '../notice/acting.ts';
import { CLOCKS, type Clock, clockKey, findingOfClock } from '../notice/clock.ts';
import { judgeAskedAt, recusedFrom } from '../notice/deciders.ts';
import {
  awaitsUnit,
  daysDeferred,
  type Finding,
  isEvidence,
  isOpen,
  isReportable,
  pendingExtension,
  reportWhenDeferred,
} from '../notice/finding.ts';
import type { ReportFindingCommand, ReportProgressCommand } from '../notice/matters/report.ts';
import { clockOf, findingOf, type Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import type { OfficePost } from '../policy/policy.ts';
import { arm, pause } from './clocks.ts';
import { type Deciding, emit, situationOf } from './deciding.ts';
import { afterRequest, silentWhileAsked } from './extension-clocks.ts';
import { type Fold, withExtensionDecided, withFinding } from './folding.ts';
import { isPastDue, underHolds } from './holds.ts';
import { planCheckOf, planClockWithout } from './leaving.ts';
import { type RulesOf, refuseReported, UNIT } from './may.ts';
import { armProgress } from './progress.ts';
import { impliedReceipt } from './receipt.ts';
import { partsGoingOn, restingFor } from './resting.ts';

/** 报送进展: only for findings whose policy asks for it (long-term ones). */
function reportProgress(d: Deciding<ReportProgressCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!isOpen(finding)) return refuse('finding-closed', finding.code);
  if (!awaitsUnit(finding)) return refuseReported(finding);
  const running = clockOf(notice, clockKey('progress', { finding: finding.code }));
  if (running === undefined) return refuse('progress-not-asked', finding.code);
  if (!command.noChange && command.text.trim() === '') return refuse('text-missing', finding.code);
  impliedReceipt(d);
  const again = rules.policy.clocks.progress?.once
    ? null
    : armProgress(rules, finding, command.receivedAt, running.dueAt);
  const main = clockOf(notice, clockKey('finding', { finding: finding.code }));
  const next = again !== null && main !== undefined && again.dueAt < main.dueAt ? [again] : [];
  const { set, stop } = underHolds(situationOf(d), next);
  const isAsked = pendingExtension(finding) !== undefined;
  const { text, noChange } = command;
  emit(
    d,
    { type: 'progressReported', finding: finding.code, text, noChange },
    { drop: [running.key], set: isAsked ? set.map(pause) : set, stop, go: [] },
  );
  return undefined;
}

const firstLevel = ({ policy }: Rules): OfficePost => policy.acceptance.levels[0] ?? 'reviewer';

/** The parts that have waited for a decision on an extension; with the result there is nothing to decide any more. */
const partsAfterRequest = ({ notice, rules, command }: Deciding, finding: Finding): Clock[] => {
  const parts = silentWhileAsked(notice, finding).filter((c) => c.kind === 'part');
  return afterRequest(notice, rules, finding, command.receivedAt, parts).set;
};

/** 报送整改结果 of one finding; it stops the chase on that finding at once. */
function reportFinding(d: Deciding<ReportFindingCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (finding.stage === 'underReview') return refuseReported(finding);
  if (!isReportable(finding)) return refuse('finding-closed', finding.code);
  if (command.summary.trim() === '') return refuse('text-missing', finding.code);
  const bad = command.evidence.find((e) => !isEvidence(e));
  if (bad !== undefined) return refuse('evidence-invalid', bad.name);
  impliedReceipt(d);
  const subject = { finding: finding.code };
  const { limit, ladder } = rules.policy.clocks.review;
  const review = arm(rules, {
    kind: 'review',
    subject,
    rule: limit,
    ladder,
    from: command.receivedAt,
  });
  const about = notice.clocks.filter(
    (c) => CLOCKS[c.kind].endedBy.includes('report') && findingOfClock(c) === finding.code,
  );
  const recused = recusedFrom(notice, finding.code, command.receivedAt);
  // With the result no stage is asked for any more; a part that the deferral has kept goes on.
  const idleStages = restingFor(notice, finding.code)
    .filter((c) => c.kind === 'milestone')
    .map((c) => c.key);
  const parts = [
    ...partsGoingOn(notice, rules, finding.code, command.receivedAt),
    ...partsAfterRequest(d, finding),
  ];
  emit(
    d,
    {
      type: 'findingReported',
      finding: finding.code,
      summary: command.summary,
      evidence: command.evidence,
      // What is deferred is late only if it was so before; a result that the office had then was late or not by its own receipt.
      late:
        reportWhenDeferred(finding)?.late ??
        isPastDue(
          notice,
          finding,
          { key: clockKey('finding', subject), dueAt: finding.dueAt },
          command.receivedAt,
        ),
      lapsedExtension: pendingExtension(finding) !== undefined,
    },
    {
      // 报告已送的问题不再催要方案: the plan clock stops with the last finding that needed it, and so does the check of a plan.
      drop: [
        ...about.map((c) => c.key),
        ...idleStages,
        ...planClockWithout(d, finding.code),
        ...planCheckOf(d, finding.code),
      ],
      set: [review, ...parts],
      // A return goes on from the date that the unit had.
      rest: about.filter((c) => c.kind === 'finding'),
      // A new report is judged anew by every level.
      to: [judgeAskedAt(notice.holders, [firstLevel(rules)], command.receivedAt, recused)],
    },
  );
  return undefined;
}

const progressReported: Fold<'progressReported'> = (notice, event) => {
  const { text, noChange, dueAt: at } = event;
  return withFinding(notice, event.finding, (f) => ({
    progress: [...f.progress, { text, noChange, at }],
  }));
};

const findingReported: Fold<'findingReported'> = (notice, event) => {
  const { summary, evidence, late, dueAt: receivedAt } = event;
  const report = { summary, evidence, late, receivedAt, by: namesOf(event.by) };
  return withFinding(notice, event.finding, (f) => ({
    stage: 'underReview',
    extensions: event.lapsedExtension ? withExtensionDecided(f, event, 'lapsed') : f.extensions,
    deferral: f.deferral === null ? null : { ...f.deferral, cutShort: f.stage === 'deferred' },
    deferredDays: daysDeferred(f, dateOf(receivedAt)),
    // A new report is judged anew by every level.
    passed: [],
    reports: [...f.reports, report],
  }));
};

/** Who may give which command of this matter, and how each is decided. */
export const reportRules: RulesOf<'reportProgress' | 'reportFinding'> = {
  reportProgress: { may: UNIT, decide: reportProgress },
  reportFinding: { may: UNIT, decide: reportFinding },
};

/** What each event of this matter leaves behind. */
export const reportFolds = { progressReported, findingReported };
