import type { LedgerColumn } from './ledger-heads.ts';

/** What the words of a head say, where they say one thing; `null` where they name something that no ledger column is. */
type Rule = readonly [words: RegExp, means: LedgerColumn | null, unless?: RegExp];

/**
 * The order matters: the more particular words stand first. What has happened already (实际完成时间) is no limit, a telephone is
 * no person, and whoever checks or reports is not the unit that rectifies.
 */
const rules: readonly Rule[] = [
  [/电话|手机|联系方式|职务|邮箱|是否完成|个数|数量|得分|分值|图片|照片/, null],
  [/单位.*(?:责任人|负责人|联系人)|(?:责任人|负责人).*单位/, null],
  [/实际|已完成|已办结|(?:发现|检查|督查|督察|填报|报送|下发|印发|反馈|交办)(?:时间|日期)/, null],
  [/销号(?:标准|条件)|完成标准|验收标准/, 'target'],
  [/销号/, 'closedAt', /时限|期限|要求/],
  [/佐证|印证|证明材料|支撑材料|附件/, 'evidence'],
  [/验收|核查意见|审核|复核/, 'acceptance'],
  [/进展|推进情况|最新情况/, 'progress'],
  [/(?:整改|完成|落实|办理|办结)(?:情况|结果|成效|效果)/, 'outcome'],
  [/阶段|节点|里程碑/, 'milestones'],
  [/领导|(?:主要|分管|单位|部门)负责人/, 'responsibleLeader', /意见|批示|要求/],
  [/责任人|承办人|经办人|负责人|具体负责/, 'responsiblePerson'],
  [/联络员|联系人|联络人/, 'contactPerson'],
  [/配合|协办|协同|协助|参与/, 'coUnits'],
  [
    /时限|期限|限期|截止|(?:完成|办结|整改|销号)(?:时间|日期)|何时/,
    'dueDate',
    /延期|是否|类型|方式/,
  ],
  [/(?:整改|办理)(?:类型|方式|性质)/, 'timing'],
  [/要求|意见|建议|任务|整改内容|整改事项/, 'recommendation', /单位意见|领导意见|批示|处理意见/],
  [/措施|举措|办法|做法/, 'measures', /依据|法规/],
  [/目标|标准|预期/, 'target'],
  [/依据|条款|法规|规定/, 'criterion'],
  [/程度|等级|轻重/, 'severity'],
  [/来源|出处/, 'campaignId'],
  [/重复|屡查屡犯/, 'repeatOf'],
  [/类别|分类|类型|方面|领域|(?:检查|督查|督察)(?:内容|项目)/, 'category'],
  [/问题|隐患|不足|差距|短板/, 'statement', /编号|序号|编码|来源|性质|数$|是否/],
  [
    /单位|部门|乡镇|镇街|主体|责任清单/,
    'leadUnit',
    /(?:^|[^被受])(?:督查|督察|检查)|填报|报送|审核|移送/,
  ],
  [/备注|说明/, 'remarks'],
  [/^(?:序|编号|顺序)/, 'seq'],
];

/** The ledger's column that the words of a head suggest; null where they suggest none, or more than one may be meant. */
export function columnByWords(head: string): LedgerColumn | null {
  const parts = new Set(head.split(/[及和与、/]/).flatMap((part) => meaningOf(part) ?? []));
  return parts.size > 1 ? null : meaningOf(head);
}

function meaningOf(head: string): LedgerColumn | null {
  const rule = rules.find(([words, , unless]) => words.test(head) && !unless?.test(head));
  return rule?.[1] ?? null;
}
