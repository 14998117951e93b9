import { dueDateOf, type Instant, localOf } from '../calendar/instant.ts';
import type { ClockKind } from '../notice/clock.ts';
import type { EventType } from '../notice/events.ts';
import type { Rung } from '../policy/policy.ts';
import type { OutboxRow } from './messages.ts';
import { WORDS } from './words.ts';

/** A row as it is worded: what was said about which letter, and by when something is due. */
type Row = Pick<
  OutboxRow,
  'what' | 'rung' | 'kind' | 'findings' | 'documentNumber' | 'dueAt' | 'copy' | 'task' | 'decidedAt'
>;

/** A day in official form without leading zeros, `2026年10月9日` (GB/T 9704: 成文日期). */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** An instant in Beijing time, `2026年10月9日18:00`. */
export const momentWords = (at: Instant): string =>
  `${dayWords(localOf(at).slice(0, 10))}${localOf(at).slice(11, 16)}`;

/** A due instant; the end of a day is its 24:00 (民法典 第二百零三条), not the next day's 00:00. */
export const dueWords = (dueAt: Instant): string =>
  localOf(dueAt).slice(11, 19) === '00:00:00'
    ? `${dayWords(dueDateOf(dueAt))}24:00`
    : momentWords(dueAt);

const about = (findings: string[]): string =>
  findings.length === 0 ? '' : `第${findings.join('、')}条`;

const until = (dueAt: string | null): string =>
  dueAt === null ? '' : `，期限为${dueWords(dueAt)}`;

function chase(row: Row): string {
  const matter = row.kind === null ? '' : WORDS.zh.clocks[row.kind as ClockKind];
  const rung = row.rung === null ? '' : WORDS.zh.rungs[row.rung as Rung];
  if (row.task === 'vacancy')
    return `${about(row.findings)}${matter}${rung}无人可送：对应岗位空缺，请督查室联系该单位`;
  if (row.task === 'phone') return `${about(row.findings)}${matter}${rung}：请电话联系值班人员`;
  // A rung without a date was raised by a return.
  if (row.dueAt === null) return `【${rung}】${about(row.findings)}${matter}多次退回，请抓紧补正`;
  const early = row.rung === 'warn' || row.dueAt > row.decidedAt;
  const state = early ? '即将到期' : '已逾期';
  return `【${rung}】${about(row.findings)}${matter}${state}${until(row.dueAt)}`;
}

const SAID: Partial<Record<EventType, (row: Row) => string>> = {
  issued: (r) => `新的整改通知书，请签收${until(r.dueAt)}`,
  planSubmitted: (r) => `单位已报送整改方案，请审核${until(r.dueAt)}`,
  planAccepted: () => '整改方案审核通过',
  planReturned: (r) => `整改方案退回，请修改后重新报送${until(r.dueAt)}`,
  findingReported: (r) => `${about(r.findings)}已报送整改结果，请验收${until(r.dueAt)}`,
  findingAccepted: (r) => `${about(r.findings)}已销号`,
  findingReturned: (r) => `${about(r.findings)}退回，请补充后重新报送${until(r.dueAt)}`,
  extensionRequested: (r) => `${about(r.findings)}申请延期，请审批${until(r.dueAt)}`,
  extensionGranted: (r) => `${about(r.findings)}同意延期${until(r.dueAt)}`,
  extensionRefused: (r) => `${about(r.findings)}不同意延期，请按期报送${until(r.dueAt)}`,
  noticeWithdrawn: () => '通知书已撤回，无需办理',
  findingWithdrawn: (r) => `${about(r.findings)}已撤回，无需办理`,
  rungProposed: (r) =>
    `拟${WORDS.zh.rungs[(r.rung ?? 'interview') as Rung]}${about(r.findings)}，请批准或不予批准${until(r.dueAt)}`,
  rungApproved: (r) =>
    `经批准，启动${WORDS.zh.rungs[(r.rung ?? 'interview') as Rung]}${about(r.findings)}`,
  rungRefused: (r) => `${WORDS.zh.rungs[(r.rung ?? 'interview') as Rung]}未获批准`,
  remindedByHand: (r) => `【催办】${about(r.findings)}请尽快办理`,
  closed: () => '整改意见已全部销号或撤回，通知书办结',
  objectionRaised: (r) => `单位对${about(r.findings)}提出异议，请处理${until(r.dueAt)}`,
  objectionDecided: (r) => `${about(r.findings)}的异议已处理，请查看${until(r.dueAt)}`,
  formalReviewApplied: (r) =>
    `单位对${about(r.findings)}申请复核，请指定复核人并作出决定${until(r.dueAt)}`,
  formalReviewDecided: (r) => `复核决定已作出，请查看${until(r.dueAt)}`,
  suspended: () => '暂停计时，期间不催办',
  resumed: (r) => `恢复计时，请继续整改${until(r.dueAt)}`,
  milestoneReported: (r) => `${about(r.findings)}阶段节点已完成`,
  partReported: (r) => `配合单位已报送${about(r.findings)}任务完成情况`,
  partDeclined: (r) => `配合单位提出不承担${about(r.findings)}任务，请协调`,
  findingPassed: (r) => `${about(r.findings)}已通过上一级验收，请验收${until(r.dueAt)}`,
  findingDeferred: (r) => `${about(r.findings)}经批准挂账${until(r.dueAt)}`,
  deferralExpired: (r) => `${about(r.findings)}挂账期满，请继续整改${until(r.dueAt)}`,
  findingTransferred: (r) => `${about(r.findings)}已转其他单位办理，贵单位无需再办`,
  unitSucceeded: (r) => `未办结的整改意见由贵单位承接，请继续整改${until(r.dueAt)}`,
  coUnitSucceeded: (r) => `配合单位职责已划转，${about(r.findings)}的配合任务由承接单位继续办理`,
  calendarChanged: () => '放假安排公布，部分期限有变动，请查看',
  answerRefused: () => '系统中断期间收到的答复未被接受，请重新办理',
};

/** One line of a message, in official Chinese: letter first, then what is asked and by when. */
export function wordRow(row: Row): string {
  const said = row.what === 'rungFired' ? chase(row) : (SAID[row.what]?.(row) ?? row.what);
  return `${row.documentNumber}：${row.copy && row.task === null ? '（抄送）' : ''}${said}`;
}

/** Subject of a message: how many letters it is about, a rehearsal marked as such. */
export function wordSubject(rows: (Row & { noticeId: string; rehearsal: boolean })[]): string {
  const letters = new Set(rows.map((r) => r.noticeId)).size;
  const mark = rows.some((r) => r.rehearsal) ? '【演练】' : '';
  const first = rows[0];
  if (rows.length === 1 && first !== undefined) return `${mark}${wordRow(first)}`;
  return `${mark}督办事项提醒：${letters} 份通知书 ${rows.length} 项`;
}
