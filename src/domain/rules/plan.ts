import { dateOf, dueDateOf, type IsoDate, instantOf, isIsoDate } from '../calendar/instant.ts';
import { type Clock, clockKey } from '../notice/clock.ts';
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
import { arm, armAt } from './clocks.ts';
import { type Deciding, emit } from './deciding.ts';
import { type Fold, withFinding } from './folding.ts';
import { isLate, isPastDue } from './holds.ts';
import { REVIEW, type RulesOf, UNIT } from './may.ts';
import { impliedReceipt } from './receipt.ts';

/** Findings for which the unit still owes a plan: they need one and wait for the unit. */
export const planOwedFor = (notice: Notice, rules: Rules): Finding[] => {
  const { plan } = rules.policy.clocks;
  if (plan === null) return [];
  return notice.findings.filter((f) => awaitsUnit(f) && !plan.notFor.includes(f.timing));
};

/** 报送整改方案: measures for every open finding that needs them. */
function submitPlan(d: Deciding<SubmitPlanCommand>): Refused | undefined {
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

/** The first finding whose plan names a stage that is no day, not ahead, or after the finding's own date. */
function wrongMilestone(notice: Notice, items: PlanItem[], today: IsoDate): string | null {
  const wrong = items.find((item) => {
    const last = dueDateOf(findingOf(notice, item.finding)?.dueAt ?? notice.issuedAt);
    return item.milestones.some(({ on }) => !isIsoDate(on) || on <= today || on > last);
  });
  return wrong?.finding ?? null;
}

/** Clocks and dates of an accepted plan's stages: approving a plan with a stage date arms exactly that clock. */
function milestoneClocks(d: Deciding): {
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
      const ordinal = i + 1;
      milestones.push({ finding: finding.code, ordinal, on, goal, dueAt });
      const plan = {
        kind: 'milestone' as const,
        subject: { finding: finding.code, milestone: ordinal },
        rule: on,
        ladder: rule.ladder,
        from: command.receivedAt,
      };
      set.push(armAt(rules, plan, { dueAt, dueOn: on, provisional: false }));
    }
  }
  return { milestones, set };
}

/** 方案审核通过. Silence never accepts a plan. */
function acceptPlan(d: Deciding<AcceptPlanCommand>): Refused | undefined {
  if (d.notice.plan?.status !== 'submitted') return refuse('plan-not-submitted');
  const { opinion } = d.command;
  const { milestones, set } = milestoneClocks(d);
  emit(
    d,
    { type: 'planAccepted', opinion, milestones },
    { drop: ['planCheck'], set, to: ['contact', 'handler'] },
  );
  return undefined;
}

/**
 * 方案退回: the unit has the rework time for a new one, and its clock is re-armed, unless every
 * finding that needed it has been answered meanwhile.
 */
function returnPlan(d: Deciding<ReturnPlanCommand>): Refused | undefined {
  const { command, notice, rules } = d;
  if (notice.plan?.status !== 'submitted') return refuse('plan-not-submitted');
  if (command.reason.trim() === '') return refuse('reason-missing');
  const plan = rules.policy.clocks.plan;
  if (plan === null) return refuse('plan-not-needed');
  const owed = planOwedFor(notice, rules).length > 0;
  const again = arm(rules, {
    kind: 'plan',
    subject: null,
    rule: rules.policy.clocks.rework.limit,
    ladder: plan.ladder,
    from: command.receivedAt,
  });
  emit(
    d,
    { type: 'planReturned', reason: command.reason },
    { drop: ['planCheck'], set: owed ? [again] : [], to: ['contact', 'handler'] },
  );
  return undefined;
}

/** 阶段节点完成: its own clock ends, the finding's goes on. */
function reportMilestone(d: Deciding<ReportMilestoneCommand>): Refused | undefined {
  const { command, notice } = d;
  const finding = findingOf(notice, command.finding);
  if (finding === undefined) return refuse('unknown-finding', command.finding);
  if (!awaitsUnit(finding)) return refuse('already-reported', finding.code);
  const milestone = finding.milestones.find((m) => m.ordinal === command.milestone);
  if (milestone === undefined) return refuse('unknown-milestone', String(command.milestone));
  if (milestone.reportedAt !== null) return refuse('milestone-reported', String(milestone.ordinal));
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
      late: isPastDue(notice, key, milestone.dueAt, command.receivedAt),
    },
    { drop: [key], to: ['supervisionOffice'] },
  );
  return undefined;
}

const planSubmitted: Fold<'planSubmitted'> = (notice, event) => ({
  ...notice,
  plan: {
    items: event.items,
    status: 'submitted',
    submittedAt: event.dueAt,
    late: event.late,
    returns: notice.plan?.returns ?? 0,
  },
});

const planReturned: Fold<'planReturned'> = (notice) => {
  const { plan } = notice;
  if (plan === null) return notice;
  return { ...notice, plan: { ...plan, status: 'returned', returns: plan.returns + 1 } };
};

/** Findings with their stages as the plan names them; what was open is planned from now on. */
const planAccepted: Fold<'planAccepted'> = (notice, event) => {
  const { plan } = notice;
  if (plan === null) return notice;
  const inPlan = new Set(plan.items.map((item) => item.finding));
  const stagesOf = (code: string): Milestone[] =>
    event.milestones
      .filter((m) => m.finding === code)
      .map(({ ordinal, on, goal, dueAt }) => {
        const open = { text: null, evidence: [], reportedAt: null, late: false };
        return { ordinal, on, goal, dueAt, ...open };
      });
  return {
    ...notice,
    plan: { ...plan, status: 'accepted' },
    findings: notice.findings.map((f) => {
      const milestones = stagesOf(f.code);
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

/** Who may give which command of this matter, and how each is decided. */
export const planRules: RulesOf<'submitPlan' | 'acceptPlan' | 'returnPlan' | 'reportMilestone'> = {
  submitPlan: { may: UNIT, decide: submitPlan },
  acceptPlan: { may: REVIEW, judges: true, decide: acceptPlan },
  returnPlan: { may: REVIEW, judges: true, decide: returnPlan },
  reportMilestone: { may: UNIT, decide: reportMilestone },
};

/** What each event of this matter leaves behind. */
export const planFolds = { planSubmitted, planAccepted, planReturned, milestoneReported };
