import type { Command, Finding, Notice, Proposal } from '../client/api-types.ts';
import { addDays, addMs, dateOf, type Instant } from '../domain/calendar/instant.ts';
import { digestOf } from '../domain/notice/chain.ts';
import { awaitsUnit, pendingExtension } from '../domain/notice/finding.ts';
import type { Rung } from '../domain/policy/policy.ts';
import { paperOf } from './paper.ts';

/** How a simulated unit takes its letters. */
export const TEMPERAMENTS = ['prompt', 'late', 'silent', 'returned', 'extending'] as const;
export type Temperament = (typeof TEMPERAMENTS)[number];

/** A command that a simulated unit or office wants to give now; its key names it once and for all. */
export interface Act {
  role: string;
  key: string;
  body: Command;
  /** The files that the command cites, to be sent first, each in the place of its evidence. */
  papers?: string[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A piece of evidence as the unit would make it, which can be opened, and what a report says of it. */
function proofOf(notice: Notice, finding: Finding, now: Instant, what: string) {
  const name = `${what}（${notice.unit.name}第${finding.code}条）.pdf`;
  const round = `第${finding.reports.length + 1}次报送`;
  const paper = paperOf([name, notice.documentNumber, round, '演练材料']);
  return { paper, evidence: { name, sha256: digestOf(paper), effectiveOn: dateOf(now) } };
}

/** What a temperament waits for: milliseconds after issue, and before (-) or after (+) a due instant. */
interface Habit {
  acknowledge: number | 'afterDue';
  plan: number | 'afterDue';
  report: number;
  extends: boolean;
}

const HABITS: Record<Exclude<Temperament, 'silent'>, Habit> = {
  prompt: { acknowledge: 3 * HOUR, plan: 1.5 * DAY, report: -3 * DAY, extends: false },
  late: { acknowledge: 'afterDue', plan: 'afterDue', report: 5 * DAY, extends: false },
  returned: { acknowledge: 5 * HOUR, plan: 1.8 * DAY, report: -3.5 * DAY, extends: false },
  extending: { acknowledge: 6 * HOUR, plan: 2 * DAY, report: -3 * DAY, extends: true },
};

/** A silent unit wakes when its letter has met the last rung. */
const wakesAt = (finding: Finding, top: Rung): boolean => finding.level === top;

const dueOf = (notice: Notice, key: string): Instant | undefined =>
  notice.clocks.find((c) => c.key === key)?.dueAt;

function isTime(notice: Notice, when: number | 'afterDue', key: string, now: Instant): boolean {
  if (when !== 'afterDue') return now >= addMs(notice.issuedAt, when);
  const due = dueOf(notice, key);
  return due !== undefined && now >= addMs(due, 1.5 * DAY);
}

function planAct(notice: Notice): Act {
  const handler = notice.holders.find((h) => h.post === 'handler' && h.until === null);
  const items = notice.findings.filter(awaitsUnit).map((f) => ({
    finding: f.code,
    measures: `针对“${f.statement.split(/[。；]/)[0]}”问题，由分管领导牵头，列出清单逐项整改，并建立长效机制`,
    responsiblePerson: handler?.name ?? '',
  }));
  const key = `plan-${notice.plan?.returns ?? 0}`;
  return { role: 'handler', key, body: { kind: 'submitPlan', items } };
}

function reportAct(notice: Notice, finding: Finding, now: Instant, thin: boolean): Act {
  const proofs = (thin ? ['情况说明'] : ['整改情况报告', '会议纪要']).map((what) =>
    proofOf(notice, finding, now, what),
  );
  return {
    role: 'handler',
    key: `report-${finding.code}-${finding.reports.length}`,
    papers: proofs.map((p) => p.paper),
    body: {
      kind: 'reportFinding',
      finding: finding.code,
      summary: thin ? '已安排整改' : `已完成整改：${finding.recommendation.replace(/。$/, '')}`,
      evidence: proofs.map((p) => p.evidence),
    },
  };
}

function findingActs(
  notice: Notice,
  finding: Finding,
  habit: Habit,
  temper: Temperament,
  now: Instant,
) {
  const acts: Act[] = [];
  const pending = pendingExtension(finding) !== undefined;
  const longer =
    habit.extends && finding.timing === 'timeLimited' && finding.extensions.length === 0;
  if (longer && finding.returns.length === 0) {
    if (now >= addMs(finding.dueAt, -9 * DAY) && now < addMs(finding.dueAt, -6 * DAY)) {
      const until = addDays(dateOf(finding.dueAt), 10);
      const reason = '需提请常务会议审议，会期未定';
      const body: Command = { kind: 'requestExtension', finding: finding.code, until, reason };
      acts.push({ role: 'responsibleLeader', key: `extend-${finding.code}`, body });
    }
  }
  if (!pending && acts.length === 0 && now >= addMs(finding.dueAt, habit.report))
    acts.push(
      reportAct(notice, finding, now, temper === 'returned' && finding.reports.length === 0),
    );
  return acts;
}

function progressActs(notice: Notice, now: Instant): Act[] {
  return notice.clocks.flatMap((c): Act[] => {
    if (c.kind !== 'progress' || now < addMs(c.dueAt, -2 * DAY)) return [];
    const { finding } = c.subject;
    const body = { kind: 'reportProgress' as const, finding, noChange: true };
    return [{ role: 'contact', key: `progress-${finding}-${c.dueOn}`, body }];
  });
}

/** What a unit of this temperament does with its letter now. Pure: state and time in, commands out. */
export function unitActs(notice: Notice, temper: Temperament, top: Rung, now: Instant): Act[] {
  const open = notice.findings.filter(awaitsUnit);
  if (temper === 'silent') {
    const awake = open.filter((f) => wakesAt(f, top) || notice.acknowledgedAt !== null);
    const roused = notice.findings.some((f) => wakesAt(f, top));
    return roused ? awake.map((f) => reportAct(notice, f, now, false)) : [];
  }
  const habit = HABITS[temper];
  if (notice.acknowledgedAt === null) {
    if (!isTime(notice, habit.acknowledge, 'acknowledge', now)) return [];
    return [{ role: 'contact', key: 'acknowledge', body: { kind: 'acknowledge' } }];
  }
  const acts: Act[] = [];
  const plan = dueOf(notice, 'plan');
  if (plan !== undefined && isTime(notice, habit.plan, 'plan', now)) acts.push(planAct(notice));
  acts.push(...progressActs(notice, now));
  for (const finding of open) acts.push(...findingActs(notice, finding, habit, temper, now));
  return acts;
}

const waited = (since: Instant | undefined, ms: number, now: Instant): boolean =>
  since !== undefined && now >= addMs(since, ms);

function reviewAct(finding: Finding, temper: Temperament): Act {
  const times = Number(finding.code) % 3 === 0 ? 2 : 1;
  if (temper === 'returned' && finding.returns.length < times)
    return {
      role: 'reviewer',
      key: `return-${finding.code}-${finding.returns.length}`,
      body: {
        kind: 'returnFinding',
        finding: finding.code,
        reason: '佐证材料不足，请补充落实情况的原始凭证',
      },
    };
  const body: Command = {
    kind: 'acceptFinding',
    finding: finding.code,
    opinion: '材料齐全，同意销号',
  };
  return { role: 'reviewer', key: `accept-${finding.code}`, body };
}

function planCheckAct(returns: number, temper: Temperament): Act {
  if (temper === 'returned' && returns === 0) {
    const body: Command = { kind: 'returnPlan', reason: '措施不具体，未明确完成标准' };
    return { role: 'reviewer', key: 'plan-return', body };
  }
  const body: Command = { kind: 'acceptPlan', opinion: '同意' };
  return { role: 'reviewer', key: `plan-accept-${returns}`, body };
}

function findingWork(finding: Finding, temper: Temperament, now: Instant): Act[] {
  const reported = finding.stage === 'underReview' ? finding.reports.at(-1)?.receivedAt : undefined;
  if (waited(reported, DAY, now)) return [reviewAct(finding, temper)];
  const asked = pendingExtension(finding);
  if (asked === undefined || !waited(asked.requestedAt, DAY / 2, now)) return [];
  return [grantAct(finding, asked.until, now)];
}

/** Agrees to the day that was asked for; where it has passed on a fast clock, to one that lies ahead, for no other can be granted. */
function grantAct({ code }: Finding, asked: string, now: Instant): Act {
  const today = dateOf(now);
  const later = asked.slice(0, 10) > today ? {} : { until: addDays(today, 10) };
  const opinion = '理由正当，同意延期';
  return {
    role: 'supervisionOffice',
    key: `grant-${code}${later.until ? `-${later.until}` : ''}`,
    body: { kind: 'grantExtension', finding: code, opinion, ...later },
  };
}

/** 约谈 is a method of inspection; criticism and accountability want the government's approval. */
const BASES: Record<Proposal['rung'], string> = {
  interview: '《政府督查工作条例》第十二条',
  criticise: '《政府督查工作条例》第二十一条',
  refer: '《政府督查工作条例》第二十一条',
};

const approval = (proposal: Proposal): Act => ({
  role: proposal.needs,
  key: `approve-${proposal.id}`,
  body: {
    kind: 'approveRung',
    proposal: proposal.id,
    basis: BASES[proposal.rung],
    document: null,
    organ: proposal.rung === 'refer' ? '县纪委监委' : null,
    factsChecked: true,
  },
});

/** What a diligent office does about a letter now: checks, decides, approves. Pure, as the units are. */
export function officeActs(notice: Notice, temper: Temperament, now: Instant): Act[] {
  const { plan } = notice;
  const submitted = plan?.status === 'submitted' && waited(plan.submittedAt, DAY, now);
  const proposals = notice.proposals.filter(
    (p) => p.status === 'pending' && waited(p.preparedAt, DAY, now),
  );
  return [
    ...(submitted ? [planCheckAct(plan.returns, temper)] : []),
    ...notice.findings.flatMap((f) => findingWork(f, temper, now)),
    ...proposals.map(approval),
  ];
}
