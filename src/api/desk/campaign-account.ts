import { type LedgerRow, writeLedger } from '../../documents/closing-ledger.ts';
import { dateOf, dueDateOf, type Instant } from '../../domain/calendar/instant.ts';
import { type ClosureReason, type Finding, isOpen } from '../../domain/notice/finding.ts';
import type { Notice, Rules } from '../../domain/notice/notice.ts';
import type { Holder } from '../../domain/notice/posts.ts';
import { lightOf } from '../../domain/readings/light.ts';
import { nextAlarm } from '../../domain/rules/alarm.ts';
import { type CampaignDoc, listDrafts, rulesOf } from '../../store/campaigns.ts';
import { countDispatches } from '../../store/inbox.ts';
import { listNotices } from '../../store/notices.ts';
import { listUnits } from '../../store/roster.ts';
import { type Deps, nowOf } from '../deps.ts';

/** A county's campaigns are far smaller; a page of this size holds every notice of one. */
const ALL = 100_000;

const noticesOf = async (deps: Deps, campaign: CampaignDoc): Promise<Notice[]> => {
  const page = { after: null, limit: ALL };
  const docs = await listNotices(deps.connection, { campaign: campaign._id }, page);
  return docs.map((doc) => doc.notice);
};

/** The numbers of a campaign, each with the ids behind it (M1). */
export async function countsOf(deps: Deps, campaign: CampaignDoc) {
  const units = await listUnits(deps.connection);
  const drafts = await listDrafts(deps.connection, campaign._id);
  const notices = await noticesOf(deps, campaign);
  const findings = drafts.flatMap((d) => d.findings.map((f) => `${d._id}/${f.code}`));
  const idsOf = (kind: string) => units.filter((u) => u.kind === kind).map((u) => u._id);
  const stages: Record<string, number> = {};
  for (const { stage } of notices) stages[stage] = (stages[stage] ?? 0) + 1;
  const townships = idsOf('township');
  const others = units.filter((u) => u.kind !== 'township').map((u) => u._id);
  return {
    counts: {
      townships: townships.length,
      departments: others.length,
      notices: drafts.length,
      findings: findings.length,
      issued: notices.length,
      closedFindings: notices.flatMap((n) => n.findings).filter((f) => f.stage === 'closed').length,
      openFindings: notices.flatMap((n) => n.findings).filter(isOpen).length,
      messages: notices.reduce((sum, n) => sum + n.messageCount, 0),
      dispatches: await countDispatches(deps.connection, campaign),
      stages,
    },
    ids: {
      townships,
      departments: others,
      notices: drafts.map((d) => d._id),
      findings,
    },
    nextAlarmAt: notices.flatMap((n) => nextAlarm(n) ?? []).sort()[0] ?? null,
  };
}

/** 整改台账 of a campaign as it stands now, as an xlsx file. */
export async function closingLedger(deps: Deps, campaign: CampaignDoc): Promise<Uint8Array> {
  const now = nowOf(deps, campaign.tempo);
  const notices = await noticesOf(deps, campaign);
  const books = new Map<string, Rules>();
  const rows: LedgerRow[] = [];
  for (const notice of notices) {
    const rules = books.get(notice.rulebook) ?? (await rulesOf(deps.connection, notice.rulebook));
    books.set(notice.rulebook, rules);
    for (const finding of notice.findings)
      rows.push(ledgerRow(rows.length + 1, notice, finding, rules, now));
  }
  const mark = campaign.rehearsal ? { mark: '演练数据，不计入统计' } : {};
  return writeLedger({ campaign: campaign.name, asOf: dateOf(now), rows, ...mark });
}

const CLOSURES: Record<ClosureReason, string> = {
  implemented: '整改完成',
  alternativeAction: '以其他措施完成',
  notValid: '复核撤销',
  duplicate: '并入其他问题',
  transferredOut: '已移交',
  notImplemented: '未完成整改，经批准销号',
};

const nameAt = (notice: Notice, post: Holder['post'], day: string): string =>
  notice.holders.find((h) => h.post === post && h.from <= day && (h.until ?? '9999') >= day)
    ?.name ?? '';

function ledgerRow(
  seq: number,
  notice: Notice,
  finding: Finding,
  rules: Rules,
  now: Instant,
): LedgerRow {
  const day = dateOf(now);
  const item = notice.plan?.items.find((i) => i.finding === finding.code);
  const report = finding.reports.at(-1);
  const { closure } = finding;
  const granted = finding.extensions.filter((e) => e.status === 'granted');
  return {
    seq,
    noticeNumber: notice.documentNumber,
    findingCode: `${notice.documentNumber.replace(/号$/, '')}-${finding.code}`,
    campaignId: notice.campaign.name,
    category: finding.category,
    statement: finding.statement,
    severity: finding.severity,
    criterion: finding.criterion,
    recommendation: finding.recommendation,
    target: finding.target,
    measures: item?.measures ?? '',
    leadUnit: notice.unit.name,
    coUnits: finding.coUnits,
    responsibleLeader: nameAt(notice, 'responsibleLeader', day),
    responsiblePerson: item?.responsiblePerson || nameAt(notice, 'handler', day),
    contactPerson: nameAt(notice, 'contact', day),
    timing: finding.timing,
    dueDate: dueDateOf(finding.dueAt),
    milestones: item?.milestones.map((m) => `${m.on} ${m.goal}`).join('；') ?? '',
    progress: finding.progress.map((p) => p.text || '无变化').join('；'),
    outcome: report?.summary ?? '',
    evidence: report?.evidence.map((e) => `${e.name}（${e.sha256.slice(0, 12)}）`).join('；') ?? '',
    acceptance:
      closure === null
        ? ''
        : [CLOSURES[closure.reason], closure.opinion].filter(Boolean).join('：'),
    light: lightOf(finding, notice, rules, now),
    closedAt: closure === null ? null : dateOf(closure.at),
    reminderCount: finding.reminders,
    extensionCount: granted.length,
    returnCount: finding.returns.length,
    remarks: finding.stage === 'withdrawn' ? `已撤回 ${finding.remarks}`.trim() : finding.remarks,
    repeatOf: null,
  };
}
