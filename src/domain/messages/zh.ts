import type { MovedDate } from '../notice/clock.ts';
import type { ClosureReason } from '../notice/finding.ts';
import { isFormalReview } from '../notice/matters/formal-review.ts';
import type { Delegated, Recipient } from '../notice/posts.ts';
import type { GatedRung } from '../policy/policy.ts';
import { dueWords, provisionalDue, untilWords } from './date-words.ts';
import { delegatedWords } from './letter-words.ts';
import { refusalWords, turning } from './refusal-words.ts';
import { limitText, type Told, type Vocabulary } from './vocabulary.ts';
import { NAMES } from './zh-names.ts';

const { rungs, posts, clocks, grounds, outcomes, effects, badFaith, limits } = NAMES;

const numbered = (findings: string[]): string =>
  findings.length === 0 ? '' : `第${findings.join('、')}条问题`;

const inPlaceOf = ({ insteadOf }: Recipient): string =>
  insteadOf === undefined ? '' : `（代空缺的${insteadOf.posts.map((p) => posts[p]).join('、')}）`;

/** His post and name; a delegate is named by whose word he acts on, a deputy by whose place he takes. */
const titled = ({ post, name, delegation, deputyFor }: Recipient): string => {
  if (deputyFor !== undefined) return `${name}（代理${posts[post]}${deputyFor.name}）`;
  return delegation === undefined ? `${posts[post]}${name}` : `${name}（经${delegation.head}授权）`;
};

const named = (to: Recipient[]): string => to.map((r) => `${titled(r)}${inPlaceOf(r)}`).join('、');

/** On whose word a delegate has decided; nothing where nobody was delegated. */
const authorised = (delegation: Delegated | null): string =>
  delegation === null ? '' : `；${delegatedWords(delegation)}`;

/** The findings whose dates have moved, each with its new one. */
const movedWords = (moved: MovedDate[]): string =>
  moved.map((m) => `；第${m.finding}条问题期限为${dueWords(m.dueAt)}`).join('');

const listed = (findings: string[]): string =>
  findings.length === 0 ? '本通知书所列各项问题' : numbered(findings);

/** A reason after what it explains; nothing where none was given. */
const because = (reason: string): string => (reason.trim() === '' ? '' : `：${reason}`);

const GATED: Record<GatedRung, (findings: string[]) => string> = {
  interview: (f) => `就${numbered(f)}约谈单位主要负责人`,
  criticise: (f) => `就${numbered(f)}通报批评`,
  refer: (f) => `就${numbered(f)}移送有关机关`,
};

function rungFired({ rung, kind, findings, to, copy, raised }: Told<'rungFired'>): string {
  const sent = to.length === 0 ? '对应岗位空缺，已转督查室办理' : `发至${named(to)}`;
  const copied = copy.length === 0 ? '' : `，抄送${named(copy)}`;
  const why = raised === null ? '' : `（${raised.reason}）`;
  return `${rungs[rung]}：${numbered(findings)}${clocks[kind]}${why}，${sent}${copied}`;
}

const findingReported = (e: Told<'findingReported'>): string =>
  `报送第${e.finding}条问题整改结果${e.late ? '（逾期）' : ''}：${e.summary}，佐证材料 ${e.evidence.length} 件`;

/** What a finding has come to; only what has been rectified is 销号. */
const ENDED: Record<ClosureReason, string> = {
  implemented: '整改完成，予以销号',
  alternativeAction: '以其他措施整改完成，予以销号',
  notValid: '不成立，予以撤销',
  duplicate: '并入其他问题办理',
  transferredOut: '已转办',
  notImplemented: '未完成整改，经批准终结督办',
};

/** The words in official Chinese. */
export const ZH: Vocabulary = {
  ...NAMES,
  tell: {
    issued: (e) => `签发 ${e.documentNumber}，送达${e.unit.name}，问题 ${e.findings.length} 个`,
    acknowledged: (e) => `${e.implied ? '以实际办理视同签收' : '签收'}${e.late ? '（逾期）' : ''}`,
    planSubmitted: (e) => `报送整改方案${e.late ? '（逾期）' : ''}，整改措施 ${e.items.length} 项`,
    planAccepted: (e) => `整改方案审核通过${because(e.opinion)}`,
    planReturned: (e) => `整改方案退回：${e.reason}`,
    progressReported: (e) => `报送第${e.finding}条问题整改进展：${e.noChange ? '无变化' : e.text}`,
    findingReported,
    findingAccepted: (e) => `第${e.finding}条问题${ENDED[e.reason]}${because(e.opinion)}`,
    findingReturned: (e) => `第${e.finding}条问题整改结果退回：${e.reason}`,
    extensionRequested: (e) => `申请第${e.finding}条问题延期至${untilWords(e.until)}：${e.reason}`,
    extensionGranted: (e) =>
      `同意第${e.finding}条问题延期，期限由${dueWords(e.previousDueAt)}延至${provisionalDue(e.newDueAt, e.provisional)}${because(e.opinion)}`,
    extensionRefused: ({ finding, reason, moved: [moved] }) =>
      `不同意第${finding}条问题延期${moved === undefined ? '' : `，整改期限顺延至${provisionalDue(moved.dueAt, moved.provisional)}`}：${reason}`,
    noticeWithdrawn: (e) => `通知书撤回：${e.reason}`,
    findingWithdrawn: (e) => `第${e.finding}条问题撤回：${e.reason}`,
    rungFired,
    rungProposed: (e) => `拟${GATED[e.rung](e.findings)}，报${posts[e.needs]}批准`,
    proposalNarrowed: (e) =>
      `第${e.proposal}号拟办事项不再涉及${numbered(e.left)}（已报送、已了结或期限已变更）`,
    proposalLapsed: (e) => `第${e.proposal}号拟办事项失效：${NAMES.lapses[e.why]}`,
    rungApproved: (e) =>
      `批准${GATED[e.rung](e.findings)}${e.organ === null ? '' : `（${e.organ}）`}，依据：${e.basis}${authorised(e.delegation)}`,
    rungRefused: (e) => `不批准${rungs[e.rung]}：${e.reason}${authorised(e.delegation)}`,
    remindedByHand: (e) => `人工催办${numbered(e.findings)}${because(e.text)}`,
    noteAdded: (e) => `备注：${e.text}`,
    holdersReplaced: () => '岗位人员名册更新',
    closed: () => '所列问题均已了结，本通知书办结',
    objectionRaised: (e) =>
      `对第${e.finding}条问题提出异议（${grounds[e.ground]}）：${e.reasons}；${effects[e.effect]}`,
    objectionDecided: (e) =>
      `第${e.finding}条问题异议${e.upheld ? '成立' : '不成立'}：${e.opinion}${e.toUnit ? `，转${e.toUnit.name}办理` : ''}`,
    formalReviewApplied: (e) =>
      `对${listed(e.findings)}申请复核：${e.grounds}；${effects[e.effect]}`,
    formalReviewerAssigned: (e) =>
      `${e.replaced === null ? '指定' : `不再由${e.replaced.name}复核，改为指定`}${e.reviewer.name}复核，原结论作出人员回避`,
    formalReviewDecided: (e) =>
      `复核决定：${outcomes[e.outcome]}${e.revoked.length > 0 ? `（${listed(e.revoked)}）` : ''}，理由：${e.opinion}`,
    findingRevised: (e) =>
      `经复核变更${numbered([e.finding])}：${e.statement}；${e.recommendation}`,
    ownerSearchBegun: (e) =>
      `${numbered([e.finding])}不属该单位职责，由督查室另行确定承办单位：${e.reason}`,
    matterTakenBack: (e) =>
      `撤回对${numbered(e.findings)}的${isFormalReview(e.matter) ? '复核申请' : '异议'}`,
    badFaithEstablished: (e) =>
      `认定${numbered([e.finding])}存在${badFaith[e.ground]}情形：${e.facts}；依据：${e.basis}`,
    suspended: ({ hold }) =>
      `根据暂停决定（${hold.id}），暂停计算${listed(hold.findings)}的整改期限：${hold.reason}${hold.estimate ? `，预计 ${limitText({ limits }, hold.estimate)}` : ''}`,
    resumed: (e) =>
      `暂停决定（${e.decision}）不再执行，恢复计算整改期限：${e.reason}${movedWords(e.moved)}`,
    milestoneReported: (e) =>
      `第${e.finding}条问题第${e.milestone}阶段节点完成${e.late ? '（逾期）' : ''}：${e.text}`,
    coUnitAcknowledged: () => '配合单位签收',
    partReported: (e) =>
      `配合单位报送第${e.finding}条问题配合任务完成情况${e.late ? '（逾期）' : ''}：${e.summary}`,
    partDeclined: (e) => `配合单位不承担第${e.finding}条问题配合任务：${e.reason}`,
    checkRecorded: (e) =>
      `第${e.finding}条问题现场核查（${e.place}，${e.people.join('、')}）${e.passed ? '通过' : '未通过'}：${e.result}`,
    findingPassed: (e) =>
      `第${e.finding}条问题经${posts[e.level]}验收同意，报${posts[e.next]}${because(e.opinion)}`,
    findingDeferred: (e) => `第${e.finding}条问题挂账至${dueWords(e.until)}：${e.reason}`,
    deferralExpired: (e) =>
      `第${e.finding}条问题挂账期满，重新计算整改期限至${provisionalDue(e.newDueAt, e.provisional)}`,
    findingTransferred: (e) =>
      `第${e.finding}条问题转${e.toUnit.name}办理：${e.reason}；转办记录：${e.record}`,
    unitSucceeded: (e) =>
      `责任单位由${e.unit.name}变更为${e.successor.name}（自 ${e.on}，依据：${e.basis}）${movedWords(e.moved)}`,
    coUnitSucceeded: (e) =>
      `配合单位由${e.unit.name}变更为${e.successor.name}（自 ${e.on}，依据：${e.basis}）${e.dates.map((d) => `；第${d.finding}条问题配合任务期限为${dueWords(d.to)}`).join('')}`,
    instructed: (e) =>
      `${e.leader.name}批示（${e.instruction}${e.finding === null ? '' : `，第${e.finding}条问题`}）：${e.text}；由${posts[e.addressee]}办理，期限为${dueWords(e.newDueAt)}${e.entered ? `（批示日期${e.leader.on}，督查室代录）` : ''}`,
    instructionAnswered: (e) =>
      `报告批示（${e.instruction}）办理情况${e.late ? '（逾期）' : ''}：${e.text}`,
    instructionAccepted: (e) => `阅知批示（${e.instruction}）办理情况${because(e.remarks)}`,
    instructedAgain: (e) =>
      `再次批示（${e.instruction}）：${e.text}；期限为${dueWords(e.newDueAt)}`,
    instructionWithdrawn: (e) => `撤销批示（${e.instruction}）：${e.reason}`,
    instructionLapsed: (e) =>
      `通知书${e.end === 'closed' ? '办结' : '撤回'}，批示（${e.instruction}）随之了结`,
    calendarChanged: (e) =>
      `按新的放假安排重新计算期限，${e.dates.length} 项变动；依据：${e.basis}`,
    rulesMigrated: (e) => `督办规则由第${e.previous}版改用第${e.rulesVersion}版：${e.reason}`,
    answerRefused: (e) =>
      `系统中断期间收到的报送事项未被受理，原因：${refusalWords(turning(e)).zh}`,
  },
};
