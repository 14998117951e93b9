import { keyOf } from '../../domain/text.ts';
import type { HeadTable } from '../sheet/heads.ts';

/** The columns of a ledger (整改台账) that an import tells apart, by their identifiers. */
export type LedgerColumn =
  | 'seq'
  | 'noticeNumber'
  | 'findingCode'
  | 'campaignId'
  | 'category'
  | 'statement'
  | 'severity'
  | 'criterion'
  | 'recommendation'
  | 'target'
  | 'measures'
  | 'leadUnit'
  | 'coUnits'
  | 'responsibleLeader'
  | 'responsiblePerson'
  | 'contactPerson'
  | 'timing'
  | 'dueDate'
  | 'milestones'
  | 'progress'
  | 'outcome'
  | 'evidence'
  | 'acceptance'
  | 'light'
  | 'closedAt'
  | 'reminderCount'
  | 'returnCount'
  | 'remarks'
  | 'repeatOf'
  | 'classification';

/** The heads in use for each column; the first is the one that we write ourselves. */
export const ledgerHeads: HeadTable<LedgerColumn> = {
  seq: ['序号', '序', '编号', 'no', 'no.'],
  noticeNumber: ['通知书编号', '整改通知书编号', '通知书文号', '文号'],
  findingCode: ['问题编号', '问题编码'],
  campaignId: ['来源', '问题来源', '督察名称', '督查名称', '专项名称', '督查事项', '督察事项'],
  category: [
    '问题类别',
    '类别',
    '问题分类',
    '分类',
    '问题类型',
    '督察内容',
    '督查内容',
    '督察类别',
  ],
  statement: [
    '问题表述',
    '存在问题',
    '问题描述',
    '存在的问题',
    '反馈问题',
    '具体问题',
    '发现问题',
    '主要问题',
    '存在的主要问题',
    '存在具体问题',
    '督察发现问题',
    '督查发现问题',
    '督察反馈问题',
    '问题内容',
    '问题事实',
    '问题清单',
    '问题',
  ],
  severity: ['严重程度', '问题严重程度', '问题程度', '程度', '问题性质', '性质'],
  criterion: [
    '依据',
    '依据/标准',
    '问题依据',
    '定性依据',
    '法律依据',
    '法规依据',
    '督察依据',
    '整改依据',
    '标准',
  ],
  recommendation: [
    '整改要求/意见',
    '整改要求',
    '整改意见',
    '整改建议',
    '整改意见建议',
    '整改意见和建议',
    '整改要求及措施',
    '整改要求或措施',
    '整改任务',
    '整改内容',
    '意见建议',
    '整改意见/要求',
  ],
  target: ['整改目标', '整改目标(完成标准)', '完成标准', '整改标准', '目标'],
  measures: ['整改措施', '具体整改措施', '具体措施', '整改举措', '拟采取措施', '措施'],
  leadUnit: [
    '牵头单位',
    '牵头单位(责任单位)',
    '牵头责任单位',
    '牵头部门',
    '主责单位',
    '责任单位',
    '整改责任单位',
    '整改单位',
    '责任部门',
    '主体责任单位',
    '被督察单位',
    '被督查单位',
    '受督察单位',
    '单位名称',
    '单位',
  ],
  coUnits: ['配合单位', '协办单位', '协同单位', '协助单位', '配合部门', '配合责任单位', '参与单位'],
  responsibleLeader: ['责任领导', '整改责任领导', '分管领导', '牵头领导', '包抓领导', '主管领导'],
  responsiblePerson: ['责任人', '整改责任人', '具体责任人', '直接责任人', '承办人', '经办人'],
  contactPerson: ['联络员', '联系人', '联络人'],
  timing: ['整改类型', '整改方式', '整改性质', '整改类别', '整改时限类型'],
  dueDate: [
    '整改时限',
    '整改期限',
    '要求整改完成时间',
    '要求整改完成时限',
    '要求完成时间',
    '要求完成时限',
    '计划整改完成时间',
    '计划完成时间',
    '计划完成时限',
    '应完成时间',
    '应办结时间',
    '限定完成时间',
    '规定完成时间',
    '完成时限',
    '整改完成时限',
    '整改完成时间',
    '完成时间',
    '完成期限',
    '办结时限',
    '时限',
    '期限',
  ],
  milestones: ['阶段节点', '阶段目标', '时间节点', '节点'],
  progress: ['进展情况', '整改进展', '整改进展情况', '工作进展'],
  outcome: ['完成情况/整改结果', '完成情况', '整改结果', '整改情况', '整改完成情况', '整改成效'],
  evidence: ['佐证材料', '印证材料', '证明材料', '佐证'],
  acceptance: ['验收意见', '验收情况', '审核意见'],
  light: ['亮灯', '亮灯情况', '亮灯状态'],
  closedAt: ['是否销号、销号时间', '是否销号', '销号情况', '销号时间', '是否已销号'],
  reminderCount: ['催办/督办次数', '催办次数', '督办次数'],
  returnCount: ['延期、退回次数', '延期/退回次数', '退回次数', '延期次数'],
  remarks: ['备注(是否重复问题)', '备注', '说明'],
  repeatOf: ['是否重复问题', '重复问题', '是否屡查屡犯'],
  classification: ['密级', '涉密等级'],
};

/** Every column by its identifier. */
export const LEDGER_COLUMNS = Object.keys(ledgerHeads) as LedgerColumn[];

/** Columns that Duban numbers or counts itself. */
const ownCounts: ReadonlySet<LedgerColumn> = new Set([
  'noticeNumber',
  'findingCode',
  'light',
  'reminderCount',
  'returnCount',
]);

/** Columns that tell what happened after a letter, or that the unit fills in with its plan. */
const laterMatters: ReadonlySet<LedgerColumn> = new Set([
  'milestones',
  'progress',
  'outcome',
  'evidence',
  'acceptance',
]);

/** True for a column that a number or a count of ours takes the place of. */
export const isOwnCount = (id: LedgerColumn): boolean => ownCounts.has(id);

/** True for a column whose cells are read into the finding, or decide whether there is one. */
export const isCarried = (id: LedgerColumn): boolean => !isOwnCount(id) && !laterMatters.has(id);

/** What a county's sheet must at least have before a letter goes out; an inner list means any one of them. */
export const minimumColumns: readonly (readonly LedgerColumn[])[] = [
  ['seq'],
  ['statement'],
  ['recommendation', 'measures'],
  ['leadUnit'],
  ['responsibleLeader'],
  ['responsiblePerson'],
  ['dueDate'],
];

const columnsByWord = new Map(
  LEDGER_COLUMNS.flatMap((id) =>
    [id, ...ledgerHeads[id]].map((word) => [keyOf(word).toLowerCase(), id] as const),
  ),
);

/** The column that a head of the table, or an identifier, names; null if none. */
export const columnNamed = (word: string): LedgerColumn | null =>
  columnsByWord.get(keyOf(word).toLowerCase()) ?? null;

/** The head that stands for a column in our messages. */
export function headOf(column: LedgerColumn): string {
  return ledgerHeads[column][0] ?? column;
}
