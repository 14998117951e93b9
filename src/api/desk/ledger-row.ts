import type { LedgerRow } from '../../documents/closing-ledger.ts';
import { dateOf, dueDateOf, type Instant } from '../../domain/calendar/instant.ts';
import { approvalWords, delegatedWords, refWords } from '../../domain/messages/letter-words.ts';
import { WORDS } from '../../domain/messages/words.ts';
import { type Finding, isClosedBare } from '../../domain/notice/finding.ts';
import { type Notice, type Rules, remindersOf } from '../../domain/notice/notice.ts';
import type { Holder } from '../../domain/notice/posts.ts';
import { isGovernments } from '../../domain/policy/policy.ts';
import { lightOf } from '../../domain/readings/light.ts';

const nameAt = (notice: Notice, post: Holder['post'], day: string): string =>
  notice.holders.find((h) => h.post === post && h.from <= day && (h.until ?? '9999') >= day)
    ?.name ?? '';

/** What the government has approved about a finding: what, on which day, and by whom, a delegate with whoever has delegated it. */
const approvalsOf = ({ proposals }: Notice, code: string): string[] =>
  proposals.flatMap(({ rung, status, findings, decidedAt, decidedBy, delegation }) => {
    const told = status === 'approved' && isGovernments(rung) && findings.includes(code);
    if (!told || decidedAt === null) return [];
    const by = delegation === null ? `由${decidedBy ?? ''}审批` : delegatedWords(delegation);
    return [`${WORDS.zh.rungs[rung]}（${dateOf(decidedAt)}，${by}）`];
  });

const remarksOf = (notice: Notice, { code, stage, remarks }: Finding): string =>
  [stage === 'withdrawn' ? `已撤回 ${remarks}`.trim() : remarks, ...approvalsOf(notice, code)]
    .filter(Boolean)
    .join('；');

/** Which inspection a finding comes from, and who has approved it. */
const sourceOf = ({ campaign, authorisation }: Notice): string =>
  authorisation === null ? campaign.name : `${campaign.name}，${approvalWords(authorisation)}`;

/** A finding as the ledger shows it at an instant. */
export function ledgerRow(
  seq: number,
  notice: Notice,
  finding: Finding,
  rules: Rules,
  now: Instant,
): LedgerRow {
  const day = dateOf(now);
  const item = notice.plan?.items.find((i) => i.finding === finding.code);
  const report = finding.reports.at(-1);
  const { closure, ledgerEntry: entry = {} } = finding;
  const granted = finding.extensions.filter((e) => e.status === 'granted');
  return {
    seq,
    noticeNumber: notice.documentNumber,
    findingCode: `${notice.documentNumber.replace(/号$/, '')}-${finding.code}`,
    campaignId: sourceOf(notice),
    category: finding.category,
    statement: finding.statement,
    severity: finding.severity,
    criterion: finding.criterion,
    recommendation: finding.recommendation,
    target: finding.target,
    measures: item?.measures || (entry.measures ?? ''),
    leadUnit: notice.unit.name,
    coUnits: finding.coUnits,
    responsibleLeader: entry.responsibleLeader || nameAt(notice, 'responsibleLeader', day),
    responsiblePerson:
      item?.responsiblePerson || entry.responsiblePerson || nameAt(notice, 'handler', day),
    contactPerson: entry.contactPerson || nameAt(notice, 'contact', day),
    timing: finding.timing,
    dueDate: dueDateOf(finding.dueAt),
    milestones: item?.milestones.map((m) => `${m.on} ${m.goal}`).join('；') ?? '',
    progress: finding.progress.map((p) => p.text || '无变化').join('；'),
    outcome: report?.summary ?? '',
    evidence: report?.evidence.map((e) => `${e.name}（${e.sha256.slice(0, 12)}）`).join('；') ?? '',
    acceptance:
      closure === null
        ? ''
        : [
            `${WORDS.zh.closures[closure.reason]}${isClosedBare(finding) ? '（未附佐证材料）' : ''}`,
            closure.opinion,
          ]
            .filter(Boolean)
            .join('：'),
    light: lightOf(finding, notice, rules, now),
    closedAt: closure === null ? null : dateOf(closure.at),
    reminderCount: remindersOf(notice, finding),
    extensionCount: granted.length,
    returnCount: finding.returns.length,
    remarks: remarksOf(notice, finding),
    repeatOf: finding.repeatOf === undefined ? null : refWords(finding.repeatOf),
  };
}
