import type { ClosureReason } from '../notice/finding.ts';
import type { Recipient } from '../notice/posts.ts';
import type { GatedRung } from '../policy/policy.ts';
import { dueWords, untilWords } from './date-words.ts';
import { refusalText } from './refusal-text.ts';
import { limitText, type Told, type Vocabulary } from './vocabulary.ts';

const rungs: Vocabulary['rungs'] = {
  warn: '预警',
  remind: '催办',
  order: '督办',
  interview: '约谈',
  criticise: '通报批评',
  refer: '移送',
};

const posts: Vocabulary['posts'] = {
  contact: '联络员',
  handler: '承办人',
  responsibleLeader: '分管领导',
  unitHead: '主要负责人',
  supervisionOffice: '督查室',
  reviewer: '验收人',
  approver: '主管领导',
  groupLeader: '督查组组长',
};

const clocks: Vocabulary['clocks'] = {
  acknowledge: '签收',
  plan: '报送整改方案',
  planCheck: '方案审核',
  finding: '整改结果',
  progress: '整改进展',
  review: '验收',
  extensionDecision: '延期审批',
  milestone: '阶段节点',
  part: '配合任务',
  objectionDecision: '异议处理',
  formalReviewDecision: '复核决定',
  suspension: '暂停期满研判',
  deferral: '挂账',
  rungDecision: '升级事项审批',
};

const closures: Vocabulary['closures'] = {
  implemented: '整改完成',
  alternativeAction: '以其他措施完成',
  notValid: '问题不成立，予以撤销',
  duplicate: '并入其他问题',
  transferredOut: '已转办',
  notImplemented: '未完成整改，经批准终结督办',
};

const grounds: Vocabulary['grounds'] = {
  notOurRemit: '不属本单位职责',
  wrongFact: '事实有误',
};

const outcomes: Vocabulary['outcomes'] = {
  maintained: '维持原结论',
  revised: '变更原结论',
  revoked: '撤销原结论',
};

const effects: Vocabulary['effects'] = {
  stop: '整改期限暂停计算',
  quiet: '期间不催办，期限照常计算',
  none: '不停止整改',
};

const limits: Vocabulary['limits'] = {
  wd: (n) => `${n}个工作日`,
  d: (n) => `${n}日`,
  h: (n) => `${n}小时`,
  m: (n) => `${n}个月`,
  quarter: '季度末后',
};

const numbered = (findings: string[]): string =>
  findings.length === 0 ? '' : `第${findings.join('、')}条问题`;

const named = (to: Recipient[]): string => to.map((r) => `${posts[r.post]}${r.name}`).join('、');

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
  rungs,
  posts,
  clocks,
  closures,
  grounds,
  outcomes,
  effects,
  limits,
  timings: {
    immediate: '立行立改',
    timeLimited: '限期整改',
    staged: '分阶段整改',
    longTerm: '长期坚持',
  },
  severities: {
    minor: '一般',
    major: '较重',
    critical: '严重',
  },
  lights: {
    green: '绿灯',
    yellow: '黄灯',
    red: '红灯',
    grey: '灰灯',
  },
  draftStages: {
    draft: '待审签',
    approved: '已审签',
    issued: '已签发',
  },
  noticeStages: {
    issued: '待签收',
    acknowledged: '已签收',
    inRectification: '整改中',
    underReview: '验收中',
    closed: '已办结',
    withdrawn: '已撤回',
  },
  findingStages: {
    open: '待整改',
    planned: '整改中',
    underReview: '待验收',
    returned: '已退回',
    deferred: '已挂账',
    closed: '已办结',
    withdrawn: '已撤回',
  },
  commands: {
    acknowledge: '签收',
    submitPlan: '报送整改方案',
    acceptPlan: '方案审核通过',
    returnPlan: '退回方案',
    reportProgress: '报送整改进展',
    reportFinding: '报送整改结果',
    acceptFinding: '验收通过，予以销号',
    returnFinding: '退回整改结果',
    requestExtension: '申请延期',
    grantExtension: '同意延期',
    refuseExtension: '不同意延期',
    withdrawNotice: '撤回通知书',
    withdrawFinding: '撤回一个问题',
    approveRung: '批准约谈、通报批评、移送',
    refuseRung: '不批准约谈、通报批评、移送',
    remindByHand: '人工催办',
    addNote: '备注',
    raiseObjection: '提出异议',
    decideObjection: '处理异议',
    applyForFormalReview: '申请复核',
    assignFormalReviewer: '指定复核人',
    decideFormalReview: '作出复核决定',
    suspend: '暂停计时',
    resume: '恢复计时',
    reportMilestone: '报送阶段节点',
    reportPart: '报送配合任务',
    declinePart: '不承担配合任务',
    recordCheck: '登记现场核查',
    deferFinding: '挂账',
    transferFinding: '转办问题',
    succeedUnit: '变更责任单位',
    raiseRung: '提级督办',
    migrateRules: '更换规则版本',
  },
  events: {
    issued: '签发',
    acknowledged: '签收',
    planSubmitted: '报送整改方案',
    planAccepted: '方案审核通过',
    planReturned: '方案退回',
    progressReported: '报送整改进展',
    findingReported: '报送整改结果',
    findingAccepted: '问题办结',
    findingReturned: '整改结果退回',
    extensionRequested: '申请延期',
    extensionGranted: '同意延期',
    extensionRefused: '不同意延期',
    noticeWithdrawn: '通知书撤回',
    findingWithdrawn: '问题撤回',
    rungFired: '催办或督办',
    rungProposed: '拟办升级事项',
    proposalLapsed: '拟办事项失效',
    rungApproved: '升级事项批准',
    rungRefused: '升级事项不批准',
    remindedByHand: '人工催办',
    noteAdded: '备注',
    holdersReplaced: '岗位人员更新',
    closed: '通知书办结',
    objectionRaised: '提出异议',
    objectionDecided: '异议已处理',
    formalReviewApplied: '申请复核',
    formalReviewerAssigned: '已指定复核人',
    formalReviewDecided: '复核决定',
    suspended: '暂停计时',
    resumed: '恢复计时',
    milestoneReported: '报送阶段节点',
    coUnitAcknowledged: '配合单位签收',
    partReported: '报送配合任务',
    partDeclined: '不承担配合任务',
    checkRecorded: '现场核查已登记',
    findingPassed: '本级验收通过',
    findingDeferred: '挂账',
    deferralExpired: '挂账期满',
    findingTransferred: '问题转办',
    unitSucceeded: '责任单位变更',
    coUnitSucceeded: '配合单位变更',
    calendarChanged: '放假安排更新',
    rulesMigrated: '规则版本更换',
    answerRefused: '报送事项未被受理',
  },
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
      `同意第${e.finding}条问题延期，期限由${dueWords(e.previousDueAt)}延至${dueWords(e.newDueAt)}${e.provisional ? '（暂定）' : ''}${because(e.opinion)}`,
    extensionRefused: (e) => `不同意第${e.finding}条问题延期：${e.reason}`,
    noticeWithdrawn: (e) => `通知书撤回：${e.reason}`,
    findingWithdrawn: (e) => `第${e.finding}条问题撤回：${e.reason}`,
    rungFired,
    rungProposed: (e) => `拟${GATED[e.rung](e.findings)}，报${posts[e.needs]}批准`,
    proposalLapsed: (e) => `第${e.proposal}号拟办事项因所涉问题已报送结果或已了结而失效`,
    rungApproved: (e) => `批准${GATED[e.rung](e.findings)}，依据：${e.basis}`,
    rungRefused: (e) => `不批准${rungs[e.rung]}：${e.reason}`,
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
    formalReviewerAssigned: (e) => `指定${e.reviewer.name}复核，原结论作出人员回避`,
    formalReviewDecided: (e) =>
      `复核决定：${outcomes[e.outcome]}${e.revoked.length > 0 ? `（${listed(e.revoked)}）` : ''}，理由：${e.opinion}`,
    suspended: ({ hold }) =>
      `根据暂停决定（${hold.id}），暂停计算${listed(hold.findings)}的整改期限：${hold.reason}${hold.estimate ? `，预计 ${limitText({ limits }, hold.estimate)}` : ''}`,
    resumed: (e) => `恢复计算整改期限：${e.reason}`,
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
      `第${e.finding}条问题挂账期满，重新计算整改期限至${dueWords(e.newDueAt)}${e.provisional ? '（暂定）' : ''}`,
    findingTransferred: (e) =>
      `第${e.finding}条问题转${e.toUnit.name}办理：${e.reason}；转办记录：${e.record}`,
    unitSucceeded: (e) =>
      `责任单位由${e.unit.name}变更为${e.successor.name}（自 ${e.on}，依据：${e.basis}）`,
    coUnitSucceeded: (e) =>
      `配合单位由${e.unit.name}变更为${e.successor.name}（自 ${e.on}，依据：${e.basis}）`,
    calendarChanged: (e) =>
      `按新的放假安排重新计算期限，${e.dates.length} 项变动；依据：${e.basis}`,
    rulesMigrated: (e) => `督办规则由第${e.previous}版改用第${e.rulesVersion}版：${e.reason}`,
    answerRefused: (e) => `系统中断期间收到的报送事项未被受理，原因：${refusalText(e.code).zh}`,
  },
};
