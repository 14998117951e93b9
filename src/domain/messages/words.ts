import type { ClockKind } from '../notice/clock.ts';
import type { EventType } from '../notice/events.ts';
import type { ClosureReason, FindingStage } from '../notice/finding.ts';
import type { CommandKind } from '../notice/kinds.ts';
import type { Notice } from '../notice/notice.ts';
import type { Post, Rung, Timing } from '../policy/policy.ts';

/** A word in both languages. */
export interface Word {
  zh: string;
  en: string;
}

export const RUNG_WORDS: Record<Rung, Word> = {
  warn: { zh: '预警提醒', en: 'early warning' },
  remind: { zh: '催办', en: 'reminder' },
  order: { zh: '督办', en: 'supervision order' },
  interview: { zh: '约谈', en: 'interview' },
  criticise: { zh: '通报批评', en: 'criticism by circular' },
  refer: { zh: '移送', en: 'referral' },
};

export const POST_WORDS: Record<Post, Word> = {
  contact: { zh: '联络员', en: 'contact' },
  handler: { zh: '承办人', en: 'handler' },
  responsibleLeader: { zh: '分管领导', en: 'responsible leader' },
  unitHead: { zh: '主要负责人', en: 'unit head' },
  supervisionOffice: { zh: '督查室', en: 'supervision office' },
  reviewer: { zh: '验收人', en: 'reviewer' },
  approver: { zh: '主管领导', en: 'approver' },
  groupLeader: { zh: '督查组组长', en: 'group leader' },
};

export const CLOCK_WORDS: Record<ClockKind, Word> = {
  acknowledge: { zh: '签收', en: 'acknowledgement' },
  plan: { zh: '报送整改方案', en: 'plan' },
  planCheck: { zh: '方案审核', en: 'plan check' },
  finding: { zh: '整改结果', en: 'rectification' },
  progress: { zh: '阶段进展', en: 'progress' },
  review: { zh: '验收', en: 'acceptance review' },
  extensionDecision: { zh: '延期审批', en: 'decision on an extension' },
  milestone: { zh: '阶段节点', en: 'stage of the plan' },
  part: { zh: '配合任务', en: 'part of a co-operating unit' },
  objectionDecision: { zh: '异议处理', en: 'decision on an objection' },
  formalReviewDecision: { zh: '复核决定', en: 'decision on a formal review' },
  suspension: { zh: '暂停期满研判', en: 'end of a suspension' },
  deferral: { zh: '挂账', en: 'deferral' },
  rungDecision: { zh: '升级事项审批', en: 'decision on a proposal' },
};

export const TIMING_WORDS: Record<Timing, Word> = {
  immediate: { zh: '立行立改', en: 'immediate' },
  timeLimited: { zh: '限期整改', en: 'time-limited' },
  staged: { zh: '分阶段整改', en: 'staged' },
  longTerm: { zh: '长期坚持', en: 'long-term' },
};

export const CLOSURE_WORDS: Record<ClosureReason, Word> = {
  implemented: { zh: '整改完成', en: 'implemented' },
  alternativeAction: { zh: '以其他措施完成', en: 'by alternative action' },
  notValid: { zh: '复核撤销', en: 'not valid' },
  duplicate: { zh: '并入其他问题', en: 'duplicate' },
  transferredOut: { zh: '已移交', en: 'transferred' },
  notImplemented: { zh: '未完成整改，经批准销号', en: 'not implemented, by written decision' },
};

const UNITS: Record<string, Word> = {
  wd: { zh: '个工作日', en: ' working days' },
  d: { zh: '日', en: ' days' },
  h: { zh: '小时', en: ' hours' },
  m: { zh: '个月', en: ' months' },
};

/** A limit such as `5wd` in words; a fixed day stays as it is. */
export function limitWords(rule: string): Word {
  if (rule === 'quarter') return { zh: '季度末后', en: 'after the quarter' };
  const match = /^(\d+)(wd|d|h|m)$/.exec(rule);
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined) return { zh: rule, en: rule };
  const en = match[1] === '1' ? unit.en.slice(0, -1) : unit.en;
  return { zh: `${match[1]}${unit.zh}`, en: `${match[1]}${en}` };
}

/** Where a notice stands. */
export const STAGE_WORDS: Record<Notice['stage'], Word> = {
  issued: { zh: '待签收', en: 'issued' },
  acknowledged: { zh: '已签收', en: 'acknowledged' },
  inRectification: { zh: '整改中', en: 'in rectification' },
  underReview: { zh: '验收中', en: 'under review' },
  closed: { zh: '已办结', en: 'closed' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

/** Where a finding stands. */
export const FINDING_WORDS: Record<FindingStage, Word> = {
  open: { zh: '待整改', en: 'open' },
  planned: { zh: '整改中', en: 'planned' },
  underReview: { zh: '待验收', en: 'under review' },
  returned: { zh: '已退回', en: 'returned' },
  deferred: { zh: '已挂账', en: 'deferred' },
  closed: { zh: '已销号', en: 'closed' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

/** Commands as people call them; the few that only the system gives have no word. */
export const COMMAND_WORDS: Partial<Record<CommandKind, Word>> = {
  acknowledge: { zh: '签收', en: 'acknowledge the letter' },
  submitPlan: { zh: '报送整改方案', en: 'submit the plan' },
  acceptPlan: { zh: '方案审核通过', en: 'accept the plan' },
  returnPlan: { zh: '退回方案', en: 'return the plan' },
  reportProgress: { zh: '报送阶段进展', en: 'report progress' },
  reportFinding: { zh: '报送整改结果', en: 'report a finding as done' },
  acceptFinding: { zh: '验收通过并销号', en: 'accept and close a finding' },
  returnFinding: { zh: '退回整改结果', en: 'return a finding' },
  requestExtension: { zh: '申请延期', en: 'ask for an extension' },
  grantExtension: { zh: '同意延期', en: 'grant an extension' },
  refuseExtension: { zh: '不同意延期', en: 'refuse an extension' },
  withdrawNotice: { zh: '撤回通知书', en: 'withdraw the notice' },
  withdrawFinding: { zh: '撤回一条整改意见', en: 'withdraw a finding' },
  approveRung: { zh: '批准约谈、通报批评、移送', en: 'approve a proposed rung' },
  refuseRung: { zh: '不批准约谈、通报批评、移送', en: 'refuse a proposed rung' },
  remindByHand: { zh: '人工催办', en: 'remind by hand' },
  addNote: { zh: '备注', en: 'add a note' },
  raiseObjection: { zh: '提出异议', en: 'object to a finding' },
  decideObjection: { zh: '处理异议', en: 'decide on an objection' },
  applyForFormalReview: { zh: '申请复核', en: 'apply for a formal review' },
  assignFormalReviewer: { zh: '指定复核人', en: 'assign a reviewer' },
  decideFormalReview: { zh: '作出复核决定', en: 'decide on a formal review' },
  suspend: { zh: '暂停计时', en: 'suspend' },
  resume: { zh: '恢复计时', en: 'resume' },
  reportMilestone: { zh: '报送阶段节点', en: 'report a stage of the plan' },
  reportPart: { zh: '报送配合任务', en: 'report a part (co-operating unit)' },
  declinePart: { zh: '退回配合任务', en: 'decline a part (co-operating unit)' },
  recordCheck: { zh: '登记现场核查', en: 'record a check on site' },
  deferFinding: { zh: '挂账', en: 'defer a finding' },
  transferFinding: { zh: '移交整改意见', en: 'transfer a finding' },
  succeedUnit: { zh: '变更责任单位', en: 'put another unit in its place' },
  raiseRung: { zh: '提级督办', en: 'raise a finding to a rung' },
  migrateRules: { zh: '更换规则版本', en: 'move to other rules' },
};

/** Events by name, for an outcome that lists them. */
export const EVENT_WORDS: Record<EventType, Word> = {
  issued: { zh: '签发', en: 'issued' },
  acknowledged: { zh: '签收', en: 'acknowledged' },
  planSubmitted: { zh: '报送整改方案', en: 'plan submitted' },
  planAccepted: { zh: '方案审核通过', en: 'plan accepted' },
  planReturned: { zh: '方案退回', en: 'plan returned' },
  progressReported: { zh: '报送阶段进展', en: 'progress reported' },
  findingReported: { zh: '报送整改结果', en: 'finding reported' },
  findingAccepted: { zh: '验收通过，销号', en: 'finding closed' },
  findingReturned: { zh: '整改结果退回', en: 'finding returned' },
  extensionRequested: { zh: '申请延期', en: 'extension requested' },
  extensionGranted: { zh: '同意延期', en: 'extension granted' },
  extensionRefused: { zh: '不同意延期', en: 'extension refused' },
  noticeWithdrawn: { zh: '通知书撤回', en: 'notice withdrawn' },
  findingWithdrawn: { zh: '整改意见撤回', en: 'finding withdrawn' },
  rungFired: { zh: '催办或督办', en: 'rung fired' },
  rungProposed: { zh: '拟办升级事项', en: 'rung proposed' },
  proposalLapsed: { zh: '拟办事项失效', en: 'proposal lapsed' },
  rungApproved: { zh: '升级事项批准', en: 'rung approved' },
  rungRefused: { zh: '升级事项不批准', en: 'rung refused' },
  remindedByHand: { zh: '人工催办', en: 'reminded by hand' },
  noteAdded: { zh: '备注', en: 'note added' },
  holdersReplaced: { zh: '岗位人员更新', en: 'holders replaced' },
  closed: { zh: '全部销号，通知书办结', en: 'notice closed' },
  objectionRaised: { zh: '提出异议', en: 'objection raised' },
  objectionDecided: { zh: '异议已处理', en: 'objection decided' },
  formalReviewApplied: { zh: '申请复核', en: 'formal review asked for' },
  formalReviewerAssigned: { zh: '已指定复核人', en: 'reviewer assigned' },
  formalReviewDecided: { zh: '复核决定', en: 'formal review decided' },
  suspended: { zh: '暂停计时', en: 'suspended' },
  resumed: { zh: '恢复计时', en: 'resumed' },
  milestoneReported: { zh: '报送阶段节点', en: 'stage reported' },
  coUnitAcknowledged: { zh: '配合单位签收', en: 'acknowledged by a co-operating unit' },
  partReported: { zh: '报送配合任务', en: 'part reported' },
  partDeclined: { zh: '配合任务退回', en: 'part declined' },
  checkRecorded: { zh: '现场核查已登记', en: 'check recorded' },
  findingPassed: { zh: '本级验收通过', en: 'finding passed at this level' },
  findingDeferred: { zh: '挂账', en: 'finding deferred' },
  deferralExpired: { zh: '挂账期满', en: 'deferral ended' },
  findingTransferred: { zh: '整改意见移交', en: 'finding transferred' },
  unitSucceeded: { zh: '责任单位变更', en: 'unit succeeded' },
  coUnitSucceeded: { zh: '配合单位职责划转', en: 'co-operating unit succeeded' },
  calendarChanged: { zh: '放假安排更新', en: 'calendar changed' },
  rulesMigrated: { zh: '规则版本更换', en: 'rules migrated' },
  answerRefused: { zh: '答复未被受理', en: 'answer refused' },
};
