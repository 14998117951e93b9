import { WORDS } from '../domain/messages/words.ts';
import { headOf, type LedgerColumn } from './import/ledger-heads.ts';
import { type RosterColumn, rosterHeads } from './import/roster/roster-heads.ts';
import { kindWord } from './import/roster/roster-import.ts';
import { exampleMark } from './sheet/characters.ts';
import { type SheetColumn, type SheetRow, writeSheet } from './sheet/workbook-writer.ts';

/** What there is an empty form of. */
export type TemplateKind = 'ledger' | 'roster';

/** The name under which a template is saved. */
export const TEMPLATE_NAMES: Readonly<Record<TemplateKind, string>> = {
  ledger: '整改台账模板.xlsx',
  roster: '单位名册模板.xlsx',
};

const exampleFill = 'FFE2EFDA';

/** The day in the file's properties: the same template is the same file. */
const day = '2026-01-01';

type Form<Id extends string> = {
  readonly id: Id;
  readonly width: number;
  readonly choices?: readonly string[];
  readonly examples: readonly [string, string];
};

const ledgerForm: readonly Form<LedgerColumn>[] = [
  { id: 'seq', width: 8, examples: [`${exampleMark}1`, `${exampleMark}2`] },
  { id: 'category', width: 12, examples: ['依法行政', '安全生产'] },
  {
    id: 'statement',
    width: 44,
    examples: [
      '2026年3月抽查行政处罚案卷10册，其中3册未告知听证权利。',
      '2026年3月检查商场2处，均有1处疏散通道被占用。',
    ],
  },
  {
    id: 'severity',
    width: 10,
    choices: Object.values(WORDS.zh.severities),
    examples: [WORDS.zh.severities.major, WORDS.zh.severities.minor],
  },
  { id: 'criterion', width: 28, examples: ['《中华人民共和国行政处罚法》第六十三条', ''] },
  {
    id: 'recommendation',
    width: 34,
    examples: ['依法纠正3册案卷，全面自查同类案卷。', '立即清理疏散通道。'],
  },
  { id: 'measures', width: 24, examples: ['', ''] },
  { id: 'leadUnit', width: 16, examples: ['某某局', '某某局'] },
  { id: 'coUnits', width: 16, examples: ['某某局、某某镇', ''] },
  { id: 'responsibleLeader', width: 10, examples: ['张某', '张某'] },
  { id: 'responsiblePerson', width: 10, examples: ['李某', '李某'] },
  { id: 'contactPerson', width: 10, examples: ['王某', '王某'] },
  {
    id: 'timing',
    width: 12,
    choices: Object.values(WORDS.zh.timings),
    examples: [WORDS.zh.timings.timeLimited, WORDS.zh.timings.immediate],
  },
  { id: 'dueDate', width: 18, examples: ['2026年9月30日', '收到之日起15个工作日内'] },
  { id: 'outcome', width: 16, examples: ['', ''] },
  { id: 'closedAt', width: 12, choices: ['否', '是'], examples: ['否', '否'] },
  { id: 'repeatOf', width: 12, choices: ['否', '是'], examples: ['否', '否'] },
  { id: 'remarks', width: 16, examples: ['', ''] },
];

type RosterForm = Form<RosterColumn>;

const kinds = (
  [
    'department',
    'township',
    'verticalBranch',
    'authorisedOrganisation',
    'entrustedOrganisation',
  ] as const
).map(kindWord);

const rosterForm: readonly RosterForm[] = [
  { id: 'seq', width: 8, examples: [`${exampleMark}1`, `${exampleMark}2`] },
  { id: 'name', width: 26, examples: ['某某县某某局', '某某县某某镇人民政府'] },
  {
    id: 'kind',
    width: 16,
    choices: kinds,
    examples: [kindWord('department'), kindWord('township')],
  },
  { id: 'shortNames', width: 16, examples: ['某某局、县某某局', '某某镇'] },
  { id: 'aliases', width: 18, examples: ['某某县某某委员会', ''] },
  { id: 'unitHead', width: 12, examples: ['张某', '赵某'] },
  { id: 'responsibleLeader', width: 12, examples: ['李某', '钱某'] },
  { id: 'handler', width: 12, examples: ['', ''] },
  { id: 'contact', width: 12, examples: ['王某', '孙某'] },
  { id: 'phone', width: 16, examples: ['0000-1234567', '13800000000'] },
  { id: 'email', width: 28, examples: ['name@example.com', ''] },
];

const columnOf = (head: string, { width, choices }: Form<string>): SheetColumn => ({
  ...{ head, width, align: width >= 20 ? ('left' as const) : ('center' as const) },
  ...(choices === undefined ? {} : { choices }),
});

const examplesOf = (form: readonly Form<string>[]): SheetRow[] =>
  [0, 1].map((at) =>
    form.map(({ examples }) => ({ value: examples[at] || null, fill: exampleFill })),
  );

/**
 * An empty form of a ledger or a roster as xlsx: the heads that an import knows, lists to choose from, and two rows of
 * examples, which an import passes over when they are left in.
 */
export function writeTemplate(kind: TemplateKind): Promise<Buffer> {
  return kind === 'ledger'
    ? writeSheet({
        name: '整改台账',
        titles: [
          '整改台账',
          '填表说明：一行填写一个问题，牵头单位只填一个；整改时限可写日期，也可写“收到之日起15个工作日内”“一个月内”，或者留空；绿色的示例行不导入，可以删除。',
          '督查名称：',
        ],
        columns: ledgerForm.map((form) => columnOf(headOf(form.id), form)),
        rows: examplesOf(ledgerForm),
        filters: false,
        day,
      })
    : writeSheet({
        name: '单位名册',
        titles: [
          '单位名册',
          '填表说明：一行填写一个单位；简称、曾用名有多个的用顿号隔开；空缺的岗位留空；绿色的示例行不导入，可以删除。',
        ],
        columns: rosterForm.map((form) => columnOf(rosterHeads[form.id][0] ?? form.id, form)),
        rows: examplesOf(rosterForm),
        filters: false,
        day,
      });
}
