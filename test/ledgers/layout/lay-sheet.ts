import type { Random } from '../../support/simulation/random.ts';
import type { Format, LaidSheet, RowTruth } from '../truth.ts';
import { partsOf } from '../words/days.ts';
import { type Conditions, type Invented, inventFinding } from '../words/findings.ts';
import type { Meaning } from '../words/head-words.ts';
import { chooseColumns, headsFor, withGap } from './lay-columns.ts';
import { putFindings } from './lay-rows.ts';
import type { Habits } from './row-fate.ts';
import { SheetDraft } from './sheet-draft.ts';

/** A sheet of a ledger with what is to come of it. */
export type LaidLedger = {
  readonly sheet: LaidSheet;
  /** Heads of the columns that are to be named: hidden ones, and those that are not read and hold something. */
  readonly columnsBeside: readonly string[];
  readonly truths: readonly RowTruth[];
  readonly campaign: string | null;
};

const ENDINGS = [
  ...['反馈问题整改台账', '发现问题整改清单', '问题清单', '整改任务分解表', '问题整改台账'],
];

/** Title and what stands below it. @returns the campaign that they name */
function putTitle(r: Random, draft: SheetDraft, { county, today }: Conditions): string | null {
  const width = draft.columns.length;
  const name = `${partsOf(today).y}年${county.place}县${r.pick(['法治建设', '安全生产', '优化营商环境'])}专项督查`;
  const which = r.below(10);
  if (which === 0) return null;
  if (which < 8) {
    const end = r.pick(['', '', '（第二批）', '(征求意见稿)']);
    draft.title = name + r.pick(ENDINGS) + end;
    const row = draft.put([draft.title], { is: 'frame' });
    if (r.chance(0.8)) draft.merge(row, 1, row, width);
  }
  if (which === 8) draft.put([`督查名称：${name}　　督查时间：9月`], { is: 'frame' });
  if (which < 9 && r.chance(0.4)) {
    const row = draft.put(['填报单位：县政府办公室　　填报日期：2026年9月1日'], { is: 'frame' });
    if (r.chance(0.5)) draft.merge(row, 1, row, width);
  }
  if (r.chance(0.2)) draft.put([], null);
  return which < 9 ? name : null;
}

type Below = readonly (readonly (string | null)[])[];

const belows: readonly Below[] = [
  [],
  [],
  [['合计', null, '12个']],
  [['总计', null, '3', '4']],
  [['填表人：王五', null, null, '审核人：赵六']],
  [['注：1.本表一式三份。2.逾期未报的，予以通报。']],
  [['说明：整改时限自收到之日起计算。']],
  [[], ['合计', null, '5'], ['填报人：张三', null, '联系电话：0955-2012345', '日期：2026年9月1日']],
  [
    ['单位负责人（签字）：', null, '填报单位（盖章）：'],
    [null, null, '2026年9月1日'],
  ],
  [['制表单位：县政府办公室', null, null, '填表日期：2026.9.1']],
  [['填报单位（盖章）', null, null, '2026年9月1日']],
];

/** Sums, notes and signatures below the findings. */
function putBelow(r: Random, draft: SheetDraft): void {
  if (r.chance(0.3)) draft.put([], null);
  for (const line of r.pick(belows))
    draft.put(line, line.length === 0 ? null : { is: 'beside', what: 'below' });
}

/** A second table whose columns stand in another order: what is below its heads must not be taken for what is above. */
function putOtherTable(draft: SheetDraft): void {
  draft.put(['序号', '责任人', '责任单位', '整改时限', '存在问题', '整改要求', '备注'], {
    ...{ is: 'refused', faults: ['heads-changed'] },
  });
  for (const number of [1, 2]) {
    const line = [number, '王敏', '县财政局', '30日内', `另一表问题${number}`, '改正', '无'];
    draft.put(line, { is: 'beside', what: 'below other heads' });
  }
}

/** The row below the heads in which printed tables number their columns. */
function putColumnNumbers(r: Random, draft: SheetDraft): void {
  const isBracketed = r.chance(0.5);
  const isNamed = r.chance(0.3);
  const line = draft.columns.map(({ meaning }, at) => {
    if (meaning === 'gap') return null;
    if (isNamed && at === 0) return '甲';
    const number = isNamed ? at : at + 1;
    return isBracketed ? `（${number}）` : number;
  });
  if (line.length >= 6 && !line.includes(null))
    draft.put(line, { is: 'beside', what: 'numbers of columns' });
}

function habitsOf(r: Random, format: Format, { faulty }: Conditions): Habits {
  const isCsv = format === 'csv';
  return {
    category: r.pick(['column', 'column', 'blank', 'banner', 'none'] as const),
    merges: !isCsv && r.chance(0.7),
    hides: (format === 'xlsx' || format === 'ods') && r.chance(0.2),
    strikes: (format === 'xlsx' || format === 'ods') && r.chance(0.2),
    sums: r.chance(0.3),
    slips: faulty > 0,
    restarts: r.chance(0.3),
    numbering: r.pick(['plain', 'plain', 'plain', 'bracketed', 'spoken'] as const),
  };
}

function inventAll(r: Random, conditions: Conditions, first: number): Invented[] {
  const findings: Invented[] = [];
  const count = r.chance(0.1) ? r.between(30, 60) : r.between(1, 14);
  for (let at = 0; at < count; at += 1)
    findings.push(inventFinding(r, conditions, first + at, findings.at(-1)));
  return findings;
}

/** Lays out a sheet of a ledger; its findings are numbered from `first` on. */
export function layLedger(
  r: Random,
  conditions: Conditions,
  format: Format,
  name: string,
  first: number,
): LaidLedger {
  const habits = habitsOf(r, format, conditions);
  const without: Meaning[] =
    habits.category === 'banner' || habits.category === 'none' ? ['category'] : [];
  const chosen = chooseColumns(r, format, without, habits.category === 'banner');
  const isDouble = r.chance(0.25);
  const columns = !isDouble && format !== 'csv' && r.chance(0.08) ? withGap(chosen) : chosen;
  const draft = new SheetDraft(name, columns);
  const campaign = putTitle(r, draft, conditions);
  const putHeads = headsFor(r, draft, format, isDouble);
  putHeads();
  if (r.chance(0.1)) putColumnNumbers(r, draft);
  putFindings({ r, draft, habits, putHeads }, inventAll(r, conditions, first));
  if (habits.slips && r.chance(0.1)) putOtherTable(draft);
  else putBelow(r, draft);
  const columnsBeside = columns
    .filter(({ isHidden, isBeside }, at) => draft.filledBeside.has(at) || (isHidden && !isBeside))
    .map(({ head }) => head);
  return { sheet: draft.laid(), columnsBeside, truths: draft.truths, campaign };
}
