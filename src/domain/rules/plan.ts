import {
  dateOf,
  dueDateOf,
  type Instant,
  type IsoDate,
  instantOf,
  isIsoDate,
} from '../calendar/instant.ts';
import { type Clock, clockKey } from '../notice/clock.ts';
import { judgeAskedAt } from '../notice/deciders.ts';
import { awaitsUnit, type Finding, isEvidence, type Milestone } from '../notice/finding.ts';
import type {
  AcceptPlanCommand,
  PlanAccepted,
  ReportMilestoneCommand,
  ReturnPlanCommand,
  SubmitPlanCommand,
} from '../notice/matters/plan.ts';
import { clockOf, findingOf, type Notice, type PlanItem, type Rules } from '../notice/notice.ts';
import { type Refused, refuse } from '../notice/refusals.ts';
import { arm, armAgain, armAt, type Start, startOfAct } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withFinding } from './folding.ts';
import { isLate, isPastDue } from './holds.ts';
import { REVIEW, type RulesOf, refuseReported, UNIT } from './may.ts';
import { impliedReceipt } from './receipt.ts';
import { laterOf, resumed, stagesOnAcceptance } from './resting.ts';

/**
 * Findings for which the unit still owes a plan: they need one that no accepted plan holds, wait for the unit, and no
 * result of theirs has come in.
 */
export const planOwedFor = (notice: Notice, rules: Rules): Finding[] => {
  const { plan } = rules.policy.clocks;
  if (plan === null) return [];
  const covered = notice.plan?.covers ?? [];
  return notice.findings.filter(
    (f) => isPlanned(f) && !plan.notFor.includes(f.timing) && !covered.includes(f.code),
  );
};

/** True for a finding whose measures still have to be planned; a result that is in has overtaken them. */
const isPlanned = (finding: Finding): boolean =>
  awaitsUnit(finding) && finding.reports.length === 0;

/** The clock for handing in a plan, where the policy asks for plans. */
export function planFrom(rules: Rules, rule: string, start: Start): Clock[] {
  const { plan } = rules.policy.clocks;
  if (plan === null) return [];
  return [armAgain(rules, { kind: 'plan', subject: null, rule, ladder: plan.ladder }, start)];
}

/** The office's clock to check a plan, where the policy has one. */
function planCheckFrom(rules: Rules, from: Instant): Clock[] {
  const check = rules.policy.clocks.planCheck;
  if (check === null) return [];
  const { limit: rule, ladder } = check;
  return [arm(rules, { kind: 'planCheck', subject: null, rule, ladder, from })];
}

/** The check of a plan that ended with its last finding; one of them that is open again, and has no result, needs it again. */
export const planCheckAgain = (
  notice: Notice,
  rules: Rules,
  { code, reports }: Finding,
  from: Instant,
): Clock[] => {
  const isOwed = reports.length === 0 && itemsUnderCheck(notice).some((i) => i.finding === code);
  const ended = notice.plan?.status === 'submitted' && clockOf(notice, 'planCheck') === undefined;
  return ended && isOwed ? planCheckFrom(rules, from) : [];
};

/** 报送整改方案: measures for every open finding that needs them. */
function submitPlan(d: Deciding<SubmitPlanCommand>): Refused | undefined {
  const { notice, rules, command } = d;
  if (notice.plan?.status === 'submitted')
    return refuse('plan-already-submitted', undefined, notice.plan.submittedAt);
  // After a deferral an accepted plan is added to.
  if (clockOf(notice, 'plan') === undefined)
    return refuse(notice.plan?.status === 'accepted' ? 'plan-already-accepted' : 'plan-not-needed');
  const covered = notice.plan?.covers ?? [];
  const items = command.items.filter(
    (item) => item.measures.trim() !== '' && !covered.includes(item.finding),
  );
  const stranger = items.find((item) => findingOf(notice, item.finding) === undefined);
  if (stranger !== undefined) return refuse('unknown-finding', stranger.finding);
  const missing = planOwedFor(notice, rules).find(
    (f) => !items.some((item) => item.finding === f.code),
  );
  if (missing !== undefined) return refuse('plan-incomplete', missing.code);
  const unfit = wrongMilestone(d, items);
  if (unfit !== null) return refuse('milestone-out-of-range', unfit, lastStageDay(d, unfit));
  impliedReceipt(d);
  const owed = clockOf(notice, 'plan');
  const late = owed !== undefined && isLate(notice, owed, command.receivedAt);
  const set = planCheckFrom(rules, command.receivedAt);
  emit(
    d,
    { type: 'planSubmitted', items, late },
    {
      drop: ['plan'],
      set,
      // A return goes on from the date that the unit had.
      rest: [...stagesOf(d, items), ...(owed === undefined ? [] : [owed])],
      to: [judgeAskedAt(notice.holders, ['reviewer'], command.receivedAt)],
    },
  );
  return undefined;
}

/** The first finding whose plan names a stage that is no day, not ahead, or after the finding's own date. */
function wrongMilestone(d: Deciding<SubmitPlanCommand>, items: PlanItem[]): string | null {
  const today = dateOf(d.command.receivedAt);
  const wrong = items.find((item) => {
    const last = lastStageDay(d, item.finding);
    return item.milestones.some(({ on }) => !isIsoDate(on) || on <= today || on > last);
  });
  return wrong?.finding ?? null;
}

/**
 * The last day that a stage of a finding may have. During a stop it is where the finding's date would be if it ran on from
 * today: the stage stands still like the finding, and both go on together.
 */
function lastStageDay({ notice, rules, command }: Deciding, code: string): IsoDate {
  const key = clockKey('finding', { finding: code });
  const own = clockOf(notice, key) ?? notice.resting.find((c) => c.key === key);
  if (own === undefined) return dueDateOf(findingOf(notice, code)?.dueAt ?? notice.issuedAt);
  return resumed(notice, rules, own, startOfAct(command.receivedAt)).dueOn;
}

/** The stages that a plan names, waiting until it is accepted: each then has its clock. */
function stagesOf({ notice, rules, command }: Deciding, items: PlanItem[]): Clock[] {
  const rule = rules.policy.clocks.milestone;
  if (rule === null) return [];
  return items.flatMap(({ finding, milestones }) => {
    const known = findingOf(notice, finding);
    if (known === undefined || !isPlanned(known)) return [];
    return milestones.map(({ on }, i) => {
      const dueAt = instantOf(on, rules.policy.cutoff);
      const subject = { finding, milestone: i + 1 };
      const from = command.receivedAt;
      const plan = { kind: 'milestone' as const, subject, rule: on, ladder: rule.ladder, from };
      return armAt(rules, plan, { dueAt, dueOn: on, provisional: false });
    });
  });
}

/** The stages of the plan under check, each with its clock and the day on which it is due by now. */
function acceptedStages({ notice, rules, command }: Deciding): {
  milestones: PlanAccepted['milestones'];
  clocks: Clock[];
} {
  const milestones: PlanAccepted['milestones'] = [];
  const clocks: Clock[] = [];
  for (const item of itemsUnderCheck(notice)) {
    const finding = findingOf(notice, item.finding);
    if (finding === undefined || !isPlanned(finding)) continue;
    const days = item.milestones.map(({ on }) => on);
    const at = command.receivedAt;
    const own: PlanAccepted['milestones'] = [];
    for (const clock of stagesOnAcceptance(notice, rules, finding, { at, days })) {
      if (clock.kind !== 'milestone') continue;
      const ordinal = clock.subject.milestone;
      const goal = item.milestones[ordinal - 1]?.goal ?? '';
      own.push({
        finding: finding.code,
        ordinal,
        on: clock.dueOn,
        goal,
        dueAt: clock.dueAt,
      });
      clocks.push(clock);
    }
    milestones.push(...own.sort((a, b) => a.ordinal - b.ordinal));
  }
  return { milestones, clocks };
}

/** What is under check: of a plan that was accepted in part, the rest. */
const itemsUnderCheck = ({ plan }: Notice): PlanItem[] =>
  (plan?.items ?? []).filter((item) => !plan?.covers.includes(item.finding));

/** Codes of the findings whose measures the plan under check brings; what is deferred gets a plan of its own afterwards. */
const coveredBy = (notice: Notice): string[] =>
  itemsUnderCheck(notice)
    .map((item) => item.finding)
    .filter((code) => findingOf(notice, code)?.stage !== 'deferred');

/** 方案审核通过. Silence never accepts a plan; the time of the check is the office's, and a stage that passed in it moves. */
function acceptPlan(d: Deciding<AcceptPlanCommand>): Refused | undefined {
  const { notice, rules } = d;
  if (notice.plan?.status !== 'submitted') return refuse('plan-not-submitted');
  const { opinion } = d.command;
  const { milestones, clocks } = acceptedStages(d);
  const covered = coveredBy(notice);
  const owing = planOwedFor(notice, rules).some((f) => !covered.includes(f.code));
  const start = startOfAct(d.command.receivedAt);
  const again = owing ? planFrom(rules, rules.policy.clocks.plan?.limit ?? '', start) : [];
  const set = [...clocks, ...again];
  const idle = restingWithPlan(notice).filter((key) => !set.some((c) => c.key === key));
  emit(
    d,
    { type: 'planAccepted', opinion, milestones },
    { drop: ['planCheck', ...idle], set, to: ['contact', 'handler'] },
  );
  return undefined;
}

/** Keys of what waits with the plan under check: its stages, and the time that was left to hand it in. */
function restingWithPlan(notice: Notice): string[] {
  const codes = itemsUnderCheck(notice).map((item) => item.finding);
  return notice.resting
    .filter(
      (c) => c.kind === 'plan' || (c.kind === 'milestone' && codes.includes(c.subject.finding)),
    )
    .map((c) => c.key);
}

/**
 * 方案退回: the unit has the rework time for a new one, or what was left for the first where that is longer, unless every
 * finding that needed it has been answered meanwhile.
 */
function returnPlan(d: Deciding<ReturnPlanCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  if (notice.plan?.status !== 'submitted') return refuse('plan-not-submitted');
  if (command.reason.trim() === '') return refuse('reason-missing');
  if (rules.policy.clocks.plan === null) return refuse('plan-not-needed');
  const set = planOwedFor(notice, rules).length > 0 ? reworkOfPlan(d) : [];
  emit(
    d,
    { type: 'planReturned', reason: command.reason },
    {
      drop: ['planCheck', ...restingWithPlan(notice).filter((key) => key !== set[0]?.key)],
      set,
      to: ['contact', 'handler'],
    },
  );
  return undefined;
}

/** The clock of a plan that is given back: for the rework time, or to the date that the first one had where that is later. */
function reworkOfPlan({ notice, rules, command }: Deciding): Clock[] {
  const start = startOfAct(command.receivedAt);
  const kept = notice.resting.find((c) => c.kind === 'plan');
  const rework = planFrom(rules, rules.policy.clocks.rework.limit, start);
  if (kept === undefined) return rework;
  return rework.map((c) => laterOf(rules, resumed(notice, rules, kept, start), c, start.at));
}

/** 阶段节点完成: its own clock ends, the finding's goes on. */
function reportMilestone(d: Deciding<ReportMilestoneCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!awaitsUnit(finding)) return refuseReported(finding);
  const milestone = finding.milestones.find((m) => m.ordinal === command.milestone);
  if (milestone === undefined) return refuse('unknown-milestone', String(command.milestone));
  if (milestone.reportedAt !== null)
    return refuse('milestone-reported', String(milestone.ordinal), milestone.reportedAt);
  if (command.text.trim() === '') return refuse('text-missing', finding.code);
  const bad = command.evidence.find((e) => !isEvidence(e));
  if (bad !== undefined) return refuse('evidence-invalid', bad.name);
  impliedReceipt(d);
  const key = clockKey('milestone', { finding: finding.code, milestone: milestone.ordinal });
  emit(
    d,
    {
      type: 'milestoneReported',
      finding: finding.code,
      milestone: milestone.ordinal,
      text: command.text,
      evidence: command.evidence,
      late: isPastDue(notice, finding, { key, dueAt: milestone.dueAt }, command.receivedAt),
    },
    { drop: [key], to: ['supervisionOffice'] },
  );
  return undefined;
}

/** What has been accepted before stays in the plan. */
const planSubmitted: Fold<'planSubmitted'> = (notice, event) => {
  const covers = notice.plan?.covers ?? [];
  const accepted = (notice.plan?.items ?? []).filter((item) => covers.includes(item.finding));
  return {
    ...notice,
    plan: {
      items: [...accepted, ...event.items],
      status: 'submitted',
      submittedAt: event.dueAt,
      late: event.late,
      returns: notice.plan?.returns ?? 0,
      covers,
    },
  };
};

const planReturned: Fold<'planReturned'> = (notice) => {
  const { plan } = notice;
  if (plan === null) return notice;
  return { ...notice, plan: { ...plan, status: 'returned', returns: plan.returns + 1 } };
};

/** Findings with their stages as the plan names them; what was open is planned from now on. */
const planAccepted: Fold<'planAccepted'> = (notice, event) => {
  const { plan } = notice;
  if (plan === null) return notice;
  const covered = coveredBy(notice);
  const inPlan = new Set(covered);
  const acceptedOf = (code: string): Milestone[] =>
    event.milestones
      .filter((m) => m.finding === code)
      .map(({ ordinal, on, goal, dueAt }) => {
        const open = { text: null, evidence: [], reportedAt: null, late: false };
        return { ordinal, on, goal, dueAt, ...open };
      });
  return {
    ...notice,
    plan: { ...plan, status: 'accepted', covers: [...plan.covers, ...covered] },
    findings: notice.findings.map((f) => {
      const milestones = acceptedOf(f.code);
      const next = milestones.length === 0 ? f : { ...f, milestones };
      return f.stage === 'open' && inPlan.has(f.code) ? { ...next, stage: 'planned' } : next;
    }),
  };
};

const milestoneReported: Fold<'milestoneReported'> = (notice, event) => {
  const { milestone, text, evidence, late, dueAt: reportedAt } = event;
  return withFinding(notice, event.finding, (f) => ({
    milestones: f.milestones.map((m) =>
      m.ordinal === milestone ? { ...m, text, evidence, late, reportedAt } : m,
    ),
  }));
};

/** Who judges a plan. */
const CHECKING = {
  may: REVIEW,
  instead: REVIEW,
  judges: true,
  judged: () => ({ on: 'plan' }) as const,
} as const;

/** Who may give which command of this matter, and how each is decided. */
export const planRules: RulesOf<'submitPlan' | 'acceptPlan' | 'returnPlan' | 'reportMilestone'> = {
  submitPlan: { may: UNIT, decide: submitPlan },
  acceptPlan: { ...CHECKING, decide: acceptPlan },
  returnPlan: { ...CHECKING, decide: returnPlan },
  reportMilestone: { may: UNIT, decide: reportMilestone },
};

/** What each event of this matter leaves behind. */
export const planFolds = { planSubmitted, planAccepted, planReturned, milestoneReported };
