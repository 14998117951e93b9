import type { Instant } from '../calendar/instant.ts';
import type { ClockKind } from '../notice/clock.ts';
import { CLOCKS } from '../notice/clock.ts';
import type { Rung } from '../policy/policy.ts';
import { dueWords } from './date-words.ts';
import {
  aboutFindings,
  brief,
  byWords,
  gatedMatter,
  type Line,
  noted,
  type Row,
} from './line-words.ts';
import { instructionNamed } from './matters/instruction-words.ts';
import { WORDS } from './words.ts';

/** What the unit owes by a clock, after its findings: the thing that is to be sent in. */
const OWED: Partial<Record<ClockKind, string>> = {
  plan: '整改方案',
  finding: '整改结果',
  progress: '整改进展',
  milestone: '阶段节点完成情况',
  part: '配合任务完成情况',
};

/** What waits for the office, after unit and findings. */
const WAITING: Partial<Record<ClockKind, (row: Row) => string>> = {
  planCheck: () => '整改方案待审核',
  review: () => '整改结果待验收',
  extensionDecision: () => '延期申请待审批',
  rungDecision: (row) => `${gatedMatter(row)}待审批`,
  objectionDecision: () => '异议待处理',
  formalReviewDecision: () => '复核申请待作出决定',
  ownerSearch: () => '待确定承办单位',
  instruction: (row) => `${instructionNamed(row)}的办理情况待报告`,
};

const isEarly = (row: Row): boolean =>
  row.rung === 'warn' || (row.dueAt !== null && row.dueAt > row.decidedAt);

/** What has not come in, or is to come in by when; the report is late, not the result. */
function owed(row: Row, kind: ClockKind, dueAt: Instant): string {
  const day = dueWords(dueAt);
  const copied = row.copy || row.side === 'office';
  if (kind === 'acknowledge')
    return isEarly(row)
      ? noted(`请于${day}前签收`, row)
      : `尚未签收，已逾期（${noted(`应于${day}前签收`, row, true)}）${copied ? '' : '，请立即签收'}`;
  const thing = `${aboutFindings(row)}${OWED[kind] ?? WORDS.zh.clocks[kind]}`;
  return isEarly(row)
    ? `${thing}${noted(`应于${day}前报送`, row)}，即将到期`
    : `${thing}逾期未报（${noted(`应于${day}前报送`, row, true)}）${copied ? '' : '，请立即报送'}`;
}

/** 暂停计时 is looked at again then, by its estimate or by the policy; whether it goes on is a decision, not a delay. */
const estimateOver = (row: Row): string =>
  `暂停计时${isEarly(row) ? '将到' : '已到'}核查期限（${byWords(row, true)}），请研判是否恢复计时`;

/** A reminder within the office: which matter of which unit waits, and until when. */
function waiting(row: Row, kind: ClockKind): string {
  if (kind === 'instruction') return `【提醒】${WAITING.instruction?.(row)}${stateOf(row)}`;
  if (kind === 'suspension') return `【提醒】${row.facts.unit}${estimateOver(row)}`;
  const matter = WAITING[kind]?.(row) ?? WORDS.zh.clocks[kind];
  return `【提醒】${row.facts.unit}${aboutFindings(row)}${matter}${stateOf(row)}`;
}

/** By when it is to be done, or that this has passed. */
const stateOf = (row: Row): string =>
  isEarly(row) ? `，请于${byWords(row)}前办理` : `，已超过办理时限（${byWords(row, true)}）`;

/** A matter of the office of which somebody is told who cannot decide it: where it stands, and no request to decide. */
export function undecided(row: Row, kind: ClockKind): string {
  const matter = WAITING[kind]?.(row) ?? WORDS.zh.clocks[kind];
  const state = isEarly(row)
    ? `，办理期限为${byWords(row)}`
    : `，已超过办理时限（${byWords(row, true)}）`;
  return `${row.facts.unit}${aboutFindings(row)}${matter}${row.dueAt === null ? '' : state}`;
}

const isOffices = (kind: ClockKind): boolean => CLOCKS[kind].owedBy === 'office';

/** What a return or the office by hand has raised, apart from any date. */
function raisedLine(row: Row, mark: string): Line {
  const unit = row.side === 'office' ? row.facts.unit : '';
  const finding = `${unit}${aboutFindings(row)}`;
  const { words } = row.facts;
  return row.facts.result === 'hand'
    ? [`${mark}${finding}提级督办${row.copy ? '' : '，请立即整改并报送结果'}`, brief('理由', words)]
    : [
        `${mark}${finding}整改结果多次退回${row.copy ? '' : '，请抓紧补正'}`,
        brief('退回意见', words),
      ];
}

/** The line of a rung. A leader is reminded of a matter; only the unit is chased. */
export function chaseLine(row: Row): Line {
  const kind = (row.kind ?? 'finding') as ClockKind;
  const { dueAt } = row;
  const rung = WORDS.zh.rungs[(row.rung ?? 'remind') as Rung];
  if (isOffices(kind))
    return [row.task === 'vacancy' ? `【提醒】${undecided(row, kind)}` : waiting(row, kind)];
  if (row.facts.result === 'hand' || dueAt === null) return raisedLine(row, `【${rung}】`);
  if (row.task === 'vacancy') return [`${row.facts.unit}${owed(row, kind, dueAt)}`];
  if (row.task === 'phone')
    return [`${row.facts.unit}${owed(row, kind, dueAt)}；请电话联系该单位值班人员`];
  const unit = row.side === 'office' ? row.facts.unit : '';
  return [`【${rung}】${unit}${owed(row, kind, dueAt)}`];
}
