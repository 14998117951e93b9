import { ASSIGNING } from '../notice/deciders.ts';
import type { EventType } from '../notice/events.ts';
import type { BadFaith, ClosureReason } from '../notice/finding.ts';
import type { CommandKind } from '../notice/kinds.ts';
import type { LapseReason } from '../notice/matters/proposal.ts';
import type { FormalReviewOutcome, Objection } from '../notice/notice.ts';
import { REFUSALS, type RefusalCode } from '../notice/refusals.ts';
import { chaseLine, undecided } from './chase-words.ts';
import { dayWords, dueWords, untilWords } from './date-words.ts';
import { delegatedWords, issuerWords } from './letter-words.ts';
import type { Tally } from './line-facts.ts';
import {
  aboutFindings,
  actingWords,
  brief,
  deadline,
  gatedDone,
  gatedFacts,
  gatedPlan,
  type Line,
  type Row,
  vacancyWords,
} from './line-words.ts';
import {
  extensionGranted,
  extensionRefused,
  extensionRequested,
} from './matters/extension-words.ts';
import { INSTRUCTION_LINES } from './matters/instruction-words.ts';
import { partLine } from './matters/part-words.ts';
import { CALLS_FOR } from './messages.ts';
import { nextStep, refusalWords, turning } from './refusal-words.ts';
import { resumedWords, standingWords } from './standing-words.ts';
import { limitText } from './vocabulary.ts';
import { WORDS } from './words.ts';

/** What a finding has come to, after its number. */
const CLOSED: Record<ClosureReason, string> = {
  implemented: '验收通过，予以销号',
  alternativeAction: '以其他措施整改完成，予以销号',
  notValid: '不成立，予以撤销，无需再办',
  duplicate: '并入其他问题办理，本条办结',
  transferredOut: '已转办，你单位无需再办',
  notImplemented: '未完成整改，经批准终结督办',
};

/** How many findings a letter has closed, for which reason. */
const TALLIED: [keyof Tally, string][] = [
  ['implemented', '整改完成'],
  ['alternativeAction', '以其他措施完成'],
  ['notValid', '撤销'],
  ['duplicate', '并入其他问题'],
  ['transferredOut', '转办'],
  ['notImplemented', '经批准终结督办'],
  ['withdrawn', '撤回'],
];

function closedLine({ facts }: Row): Line {
  const counts = TALLIED.flatMap(([name, words]) => {
    const n = facts.tally?.[name] ?? 0;
    return n === 0 ? [] : [{ name, words: `${words}${n}个` }];
  });
  const [only] = counts.length === 1 ? counts : [];
  if (only?.name === 'withdrawn') return ['所列问题已全部撤回，本通知书不再办理'];
  if (only?.name === 'implemented') return ['所列问题已全部整改销号，本通知书办结'];
  return ['所列问题均已了结，本通知书办结', counts.map((c) => c.words).join('，') || undefined];
}

function objectionDecided(row: Row): Line {
  const { result, other, words } = row.facts;
  const about = aboutFindings(row);
  const opinion = brief('处理意见', words);
  if (result !== 'upheld') return [`${about}异议不成立${standingWords(row)}`, opinion];
  return other === null
    ? [`${about}异议成立，你单位无需再办`, opinion]
    : [`${about}异议成立，转${other}办理，你单位无需再办`, opinion];
}

function formalReviewDecided(row: Row): Line {
  const { result, words, unit } = row.facts;
  const outcome = WORDS.zh.outcomes[(result ?? 'maintained') as FormalReviewOutcome];
  const what = row.side === 'office' ? `${unit}申请的复核已作出决定` : '复核决定';
  return [`${what}：${outcome}（${aboutFindings(row)}）${deadline(row)}`, brief('理由', words)];
}

/** The post that may do so is asked to name the reviewer; the office learns that one is to be named. */
function formalReviewApplied(row: Row): Line {
  const asks = ASSIGNING.some((post) => post === row.post);
  const next = asks ? '请指定复核人，由其' : '须由主管领导或督查组组长指定复核人，由其';
  return [
    `${row.facts.unit}对${aboutFindings(row)}申请复核，${next}作出复核决定${deadline(row)}`,
    brief('复核理由', row.facts.words),
  ];
}

/** The reviewer learns what he is to decide; whoever was to before him, that he need not any more. */
function formalReviewerAssigned(row: Row): Line {
  const { unit, other, result, words } = row.facts;
  const applied = `${unit}对${aboutFindings(row)}申请复核`;
  if (result === 'released')
    return [`${applied}，已改由${other ?? '他人'}复核，你无需再作复核决定`];
  const known = gatedFacts({ ...row, facts: { ...row.facts, words: null } });
  return [
    `${applied}，已指定由你复核，请作出复核决定${deadline(row)}`,
    [brief('复核理由', words), known].filter(Boolean).join('；') || undefined,
  ];
}

function suspended(row: Row): Line {
  const { result, until, words } = row.facts;
  const what = aboutFindings(row) || '所列各项问题';
  const expected =
    until === null
      ? ''
      : `，预计暂停${until.includes('-') ? `至${untilWords(until)}` : limitText(WORDS.zh, until)}`;
  return [
    `根据暂停决定（${result ?? ''}），暂停计算${what}的整改期限，暂停期间不予催办${expected}`,
    brief('原因', words),
  ];
}

/** The dates of the parts that a successor has instead of those that had passed, or were too near. */
const newDates = ({ facts }: Row): string =>
  facts.moves
    .map(({ finding, to }) => `，第${finding}条问题配合任务期限为${dueWords(to)}`)
    .join('');

function calendarChanged({ facts }: Row): Line {
  const moved = facts.moves.map(({ kind, finding, from, to }) => {
    const about = finding === null ? '' : `第${finding}条问题`;
    return `${about}${kind === 'finding' ? '整改' : WORDS.zh.clocks[kind]}期限由${dueWords(from)}改为${dueWords(to)}`;
  });
  const basis = brief('依据', facts.words);
  const details = basis === undefined ? moved : [...moved, basis];
  return ['放假安排公布，期限相应变动', details.join('；') || undefined];
}

function answerRefused({ facts }: Row): Line {
  const code = REFUSALS.find((c) => c === facts.result) ?? ('not-found' as RefusalCode);
  const act = WORDS.zh.commands[facts.other as CommandKind] ?? '办理事项';
  return [
    `系统中断期间收到的“${act}”未被受理，${nextStep(code)}`,
    brief('原因', refusalWords(turning({ code, when: facts.until })).zh),
  ];
}

const findingAccepted = (row: Row): Line => {
  const reason = (row.facts.result ?? 'implemented') as ClosureReason;
  return [`${aboutFindings(row)}${CLOSED[reason]}`, brief('意见', row.facts.words)];
};

/** The unit's rights (政府督查工作条例 第十七条); a co-operating unit may decline its part, and has these of its own letters. */
const rightsTold = ({ facts, coUnit }: Row): string =>
  facts.until === null || coUnit
    ? ''
    : `对所列问题有异议的，可于${untilWords(facts.until)}前提出；也可自收到之日起三十日内书面申请复核（《政府督查工作条例》第十七条）`;

const issuerTold = ({ facts: { issuer } }: Row): string =>
  issuer === null ? '' : `签发机关：${issuerWords(issuer)}`;

/** The basis or the reason of a decision on a rung, and whose it is where a delegate has taken it. */
const decided = (label: string, { facts: { words, delegation } }: Row): string | undefined =>
  [brief(label, words), delegation && delegatedWords(delegation)].filter(Boolean).join('；') ||
  undefined;

/** What is told of each event that tells anybody anything. */
const SAID: Partial<Record<EventType, (row: Row) => Line>> = {
  issued: (r) => [
    r.coUnit
      ? `请你单位配合${r.facts.unit}办理${aboutFindings(r)}，签收后按分工报送配合任务完成情况${deadline(r)}`
      : `新的整改通知书，列明问题${r.findings.length}个，请签收${deadline(r)}`,
    [rightsTold(r), issuerTold(r)].filter(Boolean).join('。') || undefined,
  ],
  planSubmitted: (r) => [`${r.facts.unit}已报送整改方案，请审核${deadline(r)}`],
  planAccepted: (r) => ['整改方案审核通过，请按方案整改', brief('审核意见', r.facts.words)],
  planReturned: (r) => [
    r.dueAt === null
      ? '整改方案退回，所列问题已不需要方案，无需重新报送'
      : `整改方案退回，请修改后重新报送${deadline(r)}`,
    brief('退回意见', r.facts.words),
  ],
  findingReported: (r) => [
    `${r.facts.unit}已报送${aboutFindings(r)}整改结果，请验收${deadline(r)}`,
    brief('整改情况', r.facts.words),
  ],
  findingAccepted,
  findingReturned: (r) => [
    `${aboutFindings(r)}整改结果退回，请补充后重新报送${deadline(r)}`,
    brief('退回意见', r.facts.words),
  ],
  extensionRequested,
  extensionGranted,
  extensionRefused,
  noticeWithdrawn: (r) => ['通知书已撤回，无需办理', brief('撤回理由', r.facts.words)],
  findingWithdrawn: (r) => [
    `${aboutFindings(r)}已撤回，无需办理`,
    brief('撤回理由', r.facts.words),
  ],
  rungProposed: (r) => [
    `拟就${r.facts.unit}${aboutFindings(r)}${gatedPlan(r)}，请审批${deadline(r)}`,
    gatedFacts(r),
  ],
  rungApproved: (r) => [
    r.facts.gated === 'refer'
      ? `经批准，${r.facts.unit}${aboutFindings(r)}移送${r.facts.other ?? '有关机关'}处理，请办理移送手续`
      : `经批准，就${aboutFindings(r)}${gatedDone(r)}`,
    decided('批准依据', r),
  ],
  rungRefused: (r) => [
    `就${r.facts.unit}${aboutFindings(r)}${gatedPlan(r)}未获批准`,
    decided('理由', r),
  ],
  proposalLapsed: (r) => [
    `原拟就${r.facts.unit}${aboutFindings(r)}${gatedPlan(r)}，已失效，无需审批`,
    brief('原因', WORDS.zh.lapses[(r.facts.result ?? 'settled') as LapseReason]),
  ],
  remindedByHand: (r) => [
    `【催办】请尽快办理${aboutFindings(r)}${deadline(r)}`,
    brief('督查室意见', r.facts.words),
  ],
  closed: closedLine,
  objectionRaised: (r) => [
    `${r.facts.unit}对${aboutFindings(r)}提出异议（${WORDS.zh.grounds[(r.facts.result ?? 'wrongFact') as Objection['ground']]}），请处理${deadline(r)}`,
    brief('异议理由', r.facts.words),
  ],
  objectionDecided,
  formalReviewApplied,
  formalReviewerAssigned,
  formalReviewDecided,
  findingRevised: (r) => [
    `复核决定变更${aboutFindings(r)}，请按变更后的内容办理${deadline(r)}`,
    brief('变更后', r.facts.words),
  ],
  ownerSearchBegun: (r) => [
    `${aboutFindings(r)}不属${r.facts.unit}职责，请确定承办单位并办理转办${deadline(r)}`,
    brief('处理意见', r.facts.words),
  ],
  matterTakenBack: (r) => [
    `${r.facts.unit}撤回对${aboutFindings(r)}的${r.facts.result === 'formalReview' ? '复核申请' : '异议'}`,
  ],
  badFaithEstablished: (r) => [
    `${aboutFindings(r)}经认定存在${WORDS.zh.badFaith[(r.facts.result ?? 'faked') as BadFaith['ground']]}情形，请立即整改并报送结果${deadline(r)}`,
    brief('查实情况', r.facts.words),
  ],
  suspended,
  resumed: (r) => [resumedWords(r), brief('原因', r.facts.words)],
  milestoneReported: (r) => [
    `${r.facts.unit}已报送${aboutFindings(r)}第${r.facts.other ?? ''}阶段节点完成情况`,
    brief('完成情况', r.facts.words),
  ],
  partReported: (r) => [
    `${r.facts.other ?? '配合单位'}已报送${aboutFindings(r)}配合任务完成情况`,
    brief('完成情况', r.facts.words),
  ],
  partDeclined: (r) => [
    `${r.facts.other ?? '配合单位'}提出不承担${aboutFindings(r)}配合任务，请协调`,
    brief('理由', r.facts.words),
  ],
  findingPassed: (r) => [
    `${r.facts.unit}${aboutFindings(r)}整改结果已经前一级验收同意，请验收${deadline(r)}`,
    brief('验收意见', r.facts.words),
  ],
  findingDeferred: (r) => [
    `${aboutFindings(r)}经批准挂账至${untilWords(r.facts.until ?? '')}，挂账期间不予催办`,
    brief('理由', r.facts.words),
  ],
  deferralExpired: (r) => [
    r.side === 'office'
      ? `${r.facts.unit}${aboutFindings(r)}挂账期满，已恢复督办${deadline(r)}`
      : `${aboutFindings(r)}挂账期满，请继续整改${deadline(r)}`,
  ],
  findingTransferred: (r) => [
    `${aboutFindings(r)}已转${r.facts.other ?? '其他单位'}办理，你单位无需再办`,
    brief('理由', r.facts.words),
  ],
  unitSucceeded: (r) => [
    `${r.facts.other ?? '原单位'}未办结的问题自${dayWords(r.facts.until ?? '')}起由你单位承接${standingWords(r)}`,
    brief('依据', r.facts.words),
  ],
  coUnitSucceeded: (r) => [
    `${aboutFindings(r) || '所列问题'}的配合任务自${dayWords(r.facts.until ?? '')}起由${r.facts.other ?? '承接单位'}继续办理${newDates(r)}`,
    brief('依据', r.facts.words),
  ],
  calendarChanged,
  answerRefused,
  ...INSTRUCTION_LINES,
};

/** What is told of a decision to whoever has its post filled. */
function filled(row: Row): Line | undefined {
  const kind = row.task === 'vacancy' ? CALLS_FOR[row.what] : undefined;
  return kind === undefined ? undefined : [undecided(row, kind), SAID[row.what]?.(row)[1]];
}

/** The line without the letter's number: what is said, and its reason. */
function lineOf(row: Row): Line {
  const [said, detail] =
    row.what === 'rungFired'
      ? chaseLine(row)
      : (filled(row) ?? partLine(row) ?? SAID[row.what]?.(row) ?? [row.what]);
  return [`${said}${vacancyWords(row)}`, detail];
}

/** The letter first; the office, which has many, reads in every line whose it is. */
function headed(row: Row, said: string): string {
  const { documentNumber, copy, task, side, facts } = row;
  const whose = side === 'office' && !said.includes(facts.unit) ? `（${facts.unit}）` : '';
  return `${documentNumber}${whose}：${copy && task === null ? '（抄送）' : ''}${actingWords(row)}${said}`;
}

/** One line of a message, in official Chinese: letter first, then what is asked and by when, then the reason. */
export function wordRow(row: Row): string {
  const [said, detail] = lineOf(row);
  return headed(row, detail === undefined ? said : `${said}。${detail}。`);
}

/** Subject of a message: how many letters it is about, a rehearsal marked as such. */
export function wordSubject(rows: (Row & { noticeId: string; rehearsal: boolean })[]): string {
  const letters = new Set(rows.map((r) => r.noticeId)).size;
  const mark = rows.some((r) => r.rehearsal) ? '【演练】' : '';
  const first = rows[0];
  if (rows.length === 1 && first !== undefined) return `${mark}${headed(first, lineOf(first)[0])}`;
  return `${mark}督办事项提醒：${letters}份通知书${rows.length}项`;
}
