import type { LedgerColumn } from '../../../src/documents/import/ledger-heads.ts';
import type { Random } from '../../support/simulation/random.ts';
import { wide } from './days.ts';

/** Columns of an import that no clerk of these writes. */
type Unwritten =
  | 'noticeNumber'
  | 'findingCode'
  | 'campaignId'
  | 'milestones'
  | 'returnCount'
  | 'classification';

/**
 * What a column is for: columns of an import, where a finding came from, `other` for what no import knows, and `gap` for a column
 * without a head of its own, over which the one before it spreads.
 */
export type Meaning = Exclude<LedgerColumn, Unwritten> | 'origin' | 'other' | 'gap';

/** What offices call their columns. */
export const headWords: Readonly<Record<Meaning, readonly string[]>> = {
  seq: ['序号', '序号', '序号', '序', '编号', 'No', 'NO.'],
  category: [
    ...['问题类别', '类别', '问题分类', '分类', '问题类型', '督察内容', '督查内容', '督察类别'],
  ],
  statement: [
    ...['督查发现的问题', '发现的主要问题', '存在的突出问题'],
    ...['问题表述', '存在问题', '问题描述', '存在的问题', '反馈问题', '具体问题', '发现问题'],
    ...['主要问题', '存在的主要问题', '存在具体问题', '督察发现问题', '督查发现问题'],
    ...['督察反馈问题', '问题内容', '问题事实', '问题清单', '问题'],
  ],
  severity: ['严重程度', '问题严重程度', '问题程度', '程度', '问题性质', '性质'],
  criterion: [
    ...[
      '依据',
      '依据/标准',
      '问题依据',
      '定性依据',
      '法律依据',
      '法规依据',
      '督察依据',
      '整改依据',
    ],
  ],
  recommendation: [
    ...['具体整改要求', '有关整改要求', '整改要求明细'],
    ...['整改要求/意见', '整改要求', '整改意见', '整改建议', '整改意见建议', '整改意见和建议'],
    ...['整改要求及措施', '整改要求或措施', '整改任务', '整改内容', '意见建议', '整改意见/要求'],
  ],
  target: ['整改目标', '整改目标（完成标准）', '完成标准', '整改标准', '目标'],
  measures: [
    ...['主要整改举措', '拟采取的办法'],
    '整改措施',
    '具体整改措施',
    '具体措施',
    '整改举措',
    '拟采取措施',
    '措施',
  ],
  leadUnit: [
    ...['牵头单位', '牵头单位（责任单位）', '牵头责任单位', '牵头部门', '主责单位', '责任单位'],
    ...['整改责任单位', '整改单位', '责任部门', '主体责任单位', '被督察单位', '被督查单位'],
    ...['受督察单位', '单位名称', '单位'],
  ],
  coUnits: [
    ...['配合单位', '协办单位', '协同单位', '协助单位', '配合部门', '配合责任单位', '参与单位'],
  ],
  responsibleLeader: [
    ...['包联领导', '县级领导'],
    ...['责任领导', '整改责任领导', '分管领导', '牵头领导', '包抓领导', '主管领导'],
  ],
  responsiblePerson: ['责任人', '整改责任人', '具体责任人', '直接责任人', '承办人', '经办人'],
  contactPerson: ['联络员', '联系人', '联络人'],
  timing: ['整改类型', '整改方式', '整改性质', '整改类别', '整改时限类型'],
  dueDate: [
    ...['整改完成最后期限', '要求办结时限', '限期整改日期'],
    ...['整改时限', '整改期限', '要求整改完成时间', '要求整改完成时限', '要求完成时间'],
    ...['要求完成时限', '计划整改完成时间', '计划完成时间', '计划完成时限', '应完成时间'],
    ...['应办结时间', '限定完成时间', '规定完成时间', '完成时限', '整改完成时限', '完成期限'],
    ...['办结时限', '时限', '期限'],
  ],
  progress: ['进展情况', '整改进展', '整改进展情况', '工作进展'],
  outcome: [
    ...['完成情况/整改结果', '完成情况', '整改结果', '整改情况', '整改完成情况', '整改成效'],
  ],
  evidence: ['佐证材料', '印证材料', '证明材料', '佐证'],
  acceptance: ['验收意见', '验收情况', '审核意见'],
  light: ['亮灯', '亮灯情况', '亮灯状态'],
  closedAt: ['是否销号、销号时间', '是否销号', '销号情况', '销号时间', '是否已销号'],
  reminderCount: ['催办/督办次数', '催办次数', '督办次数'],
  remarks: ['备注（是否重复问题）', '备注', '备注', '说明'],
  repeatOf: ['是否重复问题', '重复问题', '是否屡查屡犯'],
  origin: ['来源', '问题来源', '督察名称', '督查名称', '专项名称', '督查事项', '督察事项'],
  gap: [''],
  other: ['得分', '附件', '录入日期', '片区', '检查组', '点位', '牵头科室电话', '归档号'],
};

/** Words over several columns, with the columns that stand below them. */
export const groupWords: readonly (readonly [string, readonly Meaning[]])[] = [
  ['责任分工', ['leadUnit', 'coUnits', 'responsibleLeader', 'responsiblePerson']],
  ['责任', ['responsibleLeader', 'responsiblePerson', 'contactPerson']],
  ['问题情况', ['category', 'statement', 'severity', 'criterion']],
  ['整改安排', ['recommendation', 'target', 'measures', 'timing', 'dueDate']],
  ['整改落实', ['progress', 'outcome', 'evidence', 'closedAt']],
];

/** A head as it is printed: spread, broken, marked as obligatory, explained in brackets, or plain. */
export function printHead(r: Random, head: string): string {
  const which = r.below(13);
  if (which === 0) return [...head].join(' ');
  if (which === 1) return [...head].join('　');
  if (which === 2 && head.length > 2) return `${head.slice(0, 2)}\n${head.slice(2)}`;
  if (which === 3) return `*${head}`;
  if (which === 4) return `${head}*`;
  if (which === 5) return `${head}（必填）`;
  if (which === 6) return `${head}：`;
  if (which === 7) return ` ${head} `;
  if (which === 8) return `★${head}(如实填写)`;
  if (which === 9 && /[A-Za-z/]/.test(head)) return wide(head);
  if (which === 10) return `${r.between(1, 12)}${r.pick(['.', '、', '．'])}${head}`;
  return head;
}
