import { WORDS } from '../domain/messages/words.ts';
import type { Severity, Timing } from './import/ledger.ts';
import {
  type SheetColumn,
  type SheetDesign,
  type SheetRow,
  type SheetValue,
  streamSheet,
} from './sheet/workbook-writer.ts';

type Light = 'green' | 'yellow' | 'red' | 'grey';

/** One finding as the ledger shows it; identifiers as in the glossary, calendar dates `YYYY-MM-DD`, empty texts ''. */
export type LedgerRow = {
  readonly seq: number;
  readonly noticeNumber: string;
  readonly findingCode: string;
  /** The campaign's name, and who has approved it. */
  readonly campaignId: string;
  readonly category: string;
  readonly statement: string;
  readonly severity: Severity;
  readonly criterion: string;
  readonly recommendation: string;
  readonly target: string;
  readonly measures: string;
  readonly leadUnit: string;
  readonly coUnits: readonly string[];
  readonly responsibleLeader: string;
  readonly responsiblePerson: string;
  readonly contactPerson: string;
  readonly timing: Timing;
  /** The day of the deadline in force; null while there is none. */
  readonly dueDate: string | null;
  readonly milestones: string;
  readonly progress: string;
  readonly outcome: string;
  readonly evidence: string;
  readonly acceptance: string;
  readonly light: Light;
  /** The day of closure; null while open. */
  readonly closedAt: string | null;
  readonly reminderCount: number;
  readonly extensionCount: number;
  readonly returnCount: number;
  readonly remarks: string;
  /** What it repeats; null if it is no repeated finding. */
  readonly repeatOf: string | null;
};

export type LedgerSheet = {
  readonly campaign: string;
  /** The day as of which the rows are true, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** A line such as 演练数据，不计入统计 under the title; absent for real campaigns. */
  readonly mark?: string;
  readonly rows: Iterable<LedgerRow> | AsyncIterable<LedgerRow>;
};

const lightFills: Readonly<Record<Light, string>> = {
  green: 'FFC6E0B4',
  yellow: 'FFFFE699',
  red: 'FFF4B0B0',
  grey: 'FFD9D9D9',
};

type LedgerColumn = SheetColumn & { readonly value: (row: LedgerRow) => SheetValue };

function column(
  head: string,
  width: number,
  value: (row: LedgerRow) => SheetValue,
  align: 'left' | 'center' = 'center',
): LedgerColumn {
  return { head, width, align, value };
}

function counts(row: LedgerRow): string {
  return `延期${row.extensionCount}次、退回${row.returnCount}次`;
}

function remarksOf(row: LedgerRow): string {
  const repeated = row.repeatOf ? `重复问题：${row.repeatOf}` : '';
  const isSaid = row.repeatOf !== null && row.remarks.includes(row.repeatOf);
  return [isSaid ? '' : repeated, row.remarks].filter(Boolean).join('；');
}

/** The 28 columns of a rectification ledger (整改台账), in their usual order. */
const columns: readonly LedgerColumn[] = [
  column('序号', 5, (row) => row.seq),
  column('通知书编号', 15, (row) => row.noticeNumber),
  column('问题编号', 15, (row) => row.findingCode),
  column('来源(哪次督查)', 16, (row) => row.campaignId),
  column('问题类别', 12, (row) => row.category),
  column('问题表述', 44, (row) => row.statement, 'left'),
  column('严重程度', 8, (row) => WORDS.zh.severities[row.severity]),
  column('依据', 28, (row) => row.criterion, 'left'),
  column('整改要求/意见', 34, (row) => row.recommendation, 'left'),
  column('整改目标(完成标准)', 24, (row) => row.target, 'left'),
  column('整改措施', 30, (row) => row.measures, 'left'),
  column('牵头单位', 14, (row) => row.leadUnit),
  column('配合单位', 14, (row) => row.coUnits.join('、')),
  column('责任领导', 9, (row) => row.responsibleLeader),
  column('责任人', 9, (row) => row.responsiblePerson),
  column('联络员', 9, (row) => row.contactPerson),
  column('整改类型(立行立改/限期/长期)', 12, (row) => WORDS.zh.timings[row.timing]),
  column('整改时限', 12, (row) => (row.dueDate === null ? null : { date: row.dueDate })),
  column('阶段节点', 20, (row) => row.milestones, 'left'),
  column('进展情况', 24, (row) => row.progress, 'left'),
  column('完成情况/整改结果', 28, (row) => row.outcome, 'left'),
  column('佐证材料', 24, (row) => row.evidence, 'left'),
  column('验收意见', 20, (row) => row.acceptance, 'left'),
  column('亮灯', 7, (row) => WORDS.zh.lights[row.light]),
  column('是否销号、销号时间', 14, (row) => (row.closedAt === null ? '否' : `是，${row.closedAt}`)),
  column('催办/督办次数', 8, (row) => row.reminderCount),
  column('延期、退回次数', 12, counts),
  column('备注(是否重复问题)', 18, remarksOf, 'left'),
];

const lightColumn = columns.findIndex(({ head }) => head === '亮灯');

type Tally = { rows: number; closed: number };

function factsOf({ campaign, asOf, mark }: LedgerSheet, { rows, closed }: Tally): string {
  const [year, month, day] = asOf.split('-').map(Number);
  const facts = `督查名称：${campaign}　　截至日期：${year}年${month}月${day}日　　问题${rows}个，已销号${closed}个`;
  return mark ? `${facts}　　【${mark}】` : facts;
}

/** The rows as cells; what the line above the heads says is counted as they pass. */
async function* cellsOf(rows: LedgerSheet['rows'], tally: Tally): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    tally.rows += 1;
    if (row.closedAt !== null) tally.closed += 1;
    yield columns.map(({ value }, at) =>
      at === lightColumn ? { value: value(row), fill: lightFills[row.light] } : value(row),
    );
  }
}

function designOf(ledger: LedgerSheet): SheetDesign {
  const tally: Tally = { rows: 0, closed: 0 };
  return {
    name: '整改台账',
    titles: [`${ledger.campaign}整改台账`, () => factsOf(ledger, tally)],
    columns,
    rows: cellsOf(ledger.rows, tally),
    filters: true,
    day: ledger.asOf,
  };
}

/**
 * The ledger as xlsx, piece by piece as its rows come: title, campaign and day, frozen and repeated heads, filters, A4
 * landscape. Texts are always string cells with quotePrefix, dates real dates, and nothing is a formula.
 */
export const streamLedger = (ledger: LedgerSheet): AsyncGenerator<Uint8Array> =>
  streamSheet(designOf(ledger));
