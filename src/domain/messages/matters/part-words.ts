import { groupedBy } from '../../grouped-by.ts';
import type { PartTurn } from '../../notice/clock.ts';
import type { EventType } from '../../notice/events.ts';
import type { ClosureReason } from '../../notice/finding.ts';
import { dayWords, dueWords, provisionalDue, untilWords } from '../date-words.ts';
import { aboutFindings, brief, type Line, type Row } from '../line-words.ts';
import { limitText } from '../vocabulary.ts';
import { WORDS } from '../words.ts';

/** Whose findings, and which, as a co-operating unit is told of them. */
const whose = (row: Row): string => `${row.facts.unit}${aboutFindings(row)}`;

const ENDED: Record<ClosureReason, string> = {
  implemented: '已销号',
  alternativeAction: '已销号',
  notValid: '已撤销',
  duplicate: '已并入其他问题办理',
  transferredOut: '已转办',
  notImplemented: '经批准终结督办',
};

function suspended(row: Row): string {
  const { result, until } = row.facts;
  const expected =
    until === null
      ? ''
      : `，预计暂停${until.includes('-') ? `至${untilWords(until)}` : limitText(WORDS.zh, until)}`;
  return `根据暂停决定（${result ?? ''}），暂停计算${whose(row)}的整改期限${expected}`;
}

/** What has happened to the lead unit's finding; what that unit has asked for, and why, is its own matter. */
const LEADS: Partial<Record<EventType, (row: Row) => string>> = {
  suspended,
  resumed: (r) => `恢复计算${whose(r)}的整改期限`,
  findingDeferred: (r) => `${whose(r)}经批准挂账至${untilWords(r.facts.until ?? '')}`,
  deferralExpired: (r) => `${whose(r)}挂账期满`,
  findingReturned: (r) => `${whose(r)}整改结果退回`,
  extensionGranted: (r) => `${whose(r)}的整改期限已变更`,
  extensionRefused: (r) => `${whose(r)}的整改期限已变更`,
  findingRevised: (r) => `复核决定变更${whose(r)}`,
  findingReported: (r) => `${whose(r)}整改结果已报送`,
  findingAccepted: (r) => `${whose(r)}${ENDED[(r.facts.result ?? 'implemented') as ClosureReason]}`,
  findingWithdrawn: (r) => `${whose(r)}已撤回`,
  findingTransferred: (r) => `${whose(r)}已转${r.facts.other ?? '其他单位'}办理`,
  ownerSearchBegun: (r) => `${whose(r)}另行确定承办单位`,
  badFaithEstablished: (r) => `${whose(r)}须继续整改`,
  objectionRaised: (r) => `${r.facts.unit}对${aboutFindings(r)}提出异议`,
  objectionDecided: (r) => `${r.facts.unit}对${aboutFindings(r)}提出的异议已作出处理`,
  formalReviewApplied: (r) => `${r.facts.unit}对${aboutFindings(r)}申请复核`,
  formalReviewDecided: (r) => `${r.facts.unit}对${aboutFindings(r)}申请的复核已作出决定`,
  matterTakenBack: (r) =>
    `${r.facts.unit}撤回对${aboutFindings(r)}的${r.facts.result === 'formalReview' ? '复核申请' : '异议'}`,
  unitSucceeded: (r) =>
    `${r.facts.other ?? '原单位'}${aboutFindings(r)}自${dayWords(r.facts.until ?? '')}起由${r.facts.unit}承接`,
  calendarChanged: (r) => `放假安排公布，${whose(r)}期限相应变动`,
};

/** What the reason is called; what the lead unit has disputed has none in the lines to others. */
const REASONS: Partial<Record<EventType, string>> = {
  suspended: '原因',
  resumed: '原因',
  findingDeferred: '理由',
  findingReturned: '退回意见',
  extensionGranted: '审批意见',
  extensionRefused: '理由',
  findingRevised: '变更后',
  findingWithdrawn: '撤回理由',
  findingTransferred: '理由',
  unitSucceeded: '依据',
  calendarChanged: '依据',
};

function turned({ was, is, dueAt, previousDueAt, provisional }: PartTurn, at: string): string {
  if (is === 'over') return '你单位配合任务到此终止，无需再办';
  if (is === 'waits') return '你单位配合任务暂不需办理，其间不予催办';
  if (is === 'stopped') return '你单位配合任务随之暂停计时，其间不予催办';
  const due = provisionalDue(dueAt, provisional);
  if (was === 'runs')
    return `你单位配合任务的期限相应变更，原期限为${dueWords(previousDueAt)}，现期限为${due}`;
  const by = dueAt < at ? `期限已过（${due}）` : `期限为${due}`;
  return `你单位配合任务恢复计时，请继续办理，${by}`;
}

/** What becomes of the unit's parts; where it is not the same for all, each is named. */
function turns({ facts, decidedAt }: Row): string {
  const groups = [...groupedBy(facts.parts, (turn) => turned(turn, decidedAt))];
  if (groups.length === 1) return groups[0]?.[0] ?? '';
  return groups
    .map(([said, all]) => `${aboutFindings({ findings: all.map((p) => p.finding) })}${said}`)
    .join('；');
}

/** What a co-operating unit is told of an event that has changed the time of its parts; undefined for any other line. */
export function partLine(row: Row): Line | undefined {
  const lead = LEADS[row.what];
  if (!row.coUnit || row.facts.parts.length === 0 || lead === undefined) return undefined;
  return [`${lead(row)}，${turns(row)}`, brief(REASONS[row.what] ?? '', row.facts.words)];
}
