import type { ClockKind, ClosureReason } from '../notice/notice.ts';
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
  reviewDecision: { zh: '复核决定', en: 'decision on a formal review' },
  suspension: { zh: '暂停期满研判', en: 'end of a suspension' },
  deferral: { zh: '挂账', en: 'deferral' },
  rungDecision: { zh: '升级事项审批', en: 'decision on a draft' },
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
