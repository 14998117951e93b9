import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type RosterUnit, unitIdOf } from '../../src/documents/import/ledger.ts';
import type { SheetValue } from '../../src/documents/sheet/workbook-writer.ts';
import { type ClerkLedger, writeImportLedger, writeRoster } from './sheets.ts';
import { departments1 } from './text/departments-1.ts';
import { departments2 } from './text/departments-2.ts';
import { departments3 } from './text/departments-3.ts';
import {
  type DatedDue,
  type FindingMore,
  type FindingText,
  problems,
  type UnitTexts,
} from './text/problems.ts';
import { townships } from './text/townships.ts';
import { inventedName, unitTexts, vacancies } from './text/units.ts';

/** The day on which the committed files are dated; their few calendar dates are counted from it. */
export const sampleDay = '2026-11-23';
const campaign = '2026年法治建设专项督察';
const offices = '县委依法治县办、县委督查室、县政府督查室、县司法局';

type Row = NonNullable<ClerkLedger['rows'][number]>;

function roster(): RosterUnit[] {
  return unitTexts.map(([name, shortNames, kind, code, aliases], index) => {
    const held = <T>(post: string, holder: T) => (vacancies[name] === post ? null : holder);
    const person = (post: number) => inventedName(index * 4 + post);
    const phone = `0300-555${String(1001 + index * 7)}`;
    return {
      id: unitIdOf(name),
      name,
      kind,
      shortNames: shortNames ? shortNames.split('、') : [],
      aliases: aliases ? aliases.split('、') : [],
      posts: {
        unitHead: held('unitHead', person(0)),
        responsibleLeader: held('responsibleLeader', person(1)),
        handler: held('handler', person(2)),
        contact: held('contact', { name: person(3), phone, email: `${code}@yunling.example` }),
      },
    };
  });
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function dueCell(due: string | DatedDue | undefined, day: string): SheetValue {
  if (due === undefined || typeof due === 'string') return due ?? null;
  const date = dayAfter(day, due.days);
  const [year, month, date2] = date.split('-').map(Number);
  if (due.form === 'cell') return { date };
  if (due.form === 'dots') return `${year}.${month}.${date2}`;
  return `${year}年${month}月${date2}日${due.form === 'hour' ? '18:00' : ''}前`;
}

type Written = {
  readonly unit: RosterUnit;
  readonly written: string;
  readonly text: FindingText;
};

function findings(units: readonly RosterUnit[]): Written[] {
  const all: readonly UnitTexts[] = [
    ...departments1,
    ...departments2,
    ...departments3,
    ...townships,
  ];
  const written = all.flatMap(({ unit: name, written = name, findings: texts }) => {
    const unit = units.find((each) => each.name === name);
    if (!unit) throw new Error(`${name} is not in the roster of the sample`);
    return texts.map((text) => ({ unit, written, text }));
  });
  // The sheet is ordered by category, so the findings of one unit stand in up to three places.
  const order = ['法治意识', '依法行政', '普法宣传'];
  const rank = ({ text }: Written) => order.indexOf(problems[text[0]].category);
  return written.sort((a, b) => rank(a) - rank(b));
}

const outcomes = ['', '', '未启动', '', '正在整改', ''];

function ledgerRow({ unit, written, text }: Written, index: number, day: string): Row {
  const [kind, law, fact, ask] = text;
  const more: FindingMore = text[4] ?? {};
  const problem = problems[kind];
  const criterion = problem.criteria[law];
  if (criterion === undefined) throw new Error(`${kind} has no criterion ${law}`);
  const number = index + 1;
  // Typed in full width here and there, as an input method leaves it.
  const isWide = number >= 61 && number <= 69;
  const wide = [...String(number)].map((digit) => String.fromCodePoint(0xff10 + Number(digit)));
  return {
    seq: isWide ? wide.join('') : number,
    category: problem.category,
    statement: `${problem.title}。${fact}`,
    severity: more.severity ?? '一般',
    criterion,
    recommendation: ask,
    target: more.target ?? null,
    leadUnit: written,
    coUnits: more.with ?? null,
    responsibleLeader: unit.posts.responsibleLeader ?? '暂缺',
    responsiblePerson: unit.posts.handler ?? unit.posts.contact?.name ?? '暂缺',
    timing: more.timing ?? '限期整改',
    dueDate: dueCell(more.due, day),
    outcome: outcomes[index % outcomes.length] ?? '',
    closedAt: '否',
    remarks: more.note ?? null,
  };
}

const columns: ClerkLedger['columns'] = [
  { id: 'seq', width: 6 },
  { id: 'category', width: 10 },
  { id: 'statement', width: 46 },
  { id: 'severity', width: 8 },
  { id: 'criterion', width: 26 },
  { id: 'recommendation', width: 36 },
  { id: 'target', head: '整改目标（完成标准）', width: 20 },
  { id: 'leadUnit', head: '牵头单位\n（责任单位）', width: 16 },
  { id: 'coUnits', width: 14 },
  { id: 'responsibleLeader', width: 9 },
  { id: 'responsiblePerson', width: 9 },
  { id: 'timing', width: 10 },
  { id: 'dueDate', width: 14 },
  { id: 'outcome', head: '完成情况', width: 10 },
  { id: 'closedAt', head: '是否销号', width: 8 },
  { id: 'remarks', head: '备注', width: 16 },
];

/** A blank row before each new category, and the heads once more before the second. */
function spaced(rows: readonly Row[]): (Row | null)[] {
  const heads: Row = Object.fromEntries(columns.map(({ id, head }) => [id, head ?? headWords[id]]));
  let categories = 0;
  return rows.flatMap((row, index): (Row | null)[] => {
    if (index === 0 || row.category === rows[index - 1]?.category) return [row];
    categories += 1;
    return categories === 1 ? [null, heads, row] : [null, row];
  });
}

const headWords: Partial<Record<keyof Row, string>> = {
  seq: '序号',
  category: '问题类别',
  statement: '问题表述',
  severity: '严重程度',
  criterion: '依据',
  recommendation: '整改要求/意见',
  coUnits: '配合单位',
  responsibleLeader: '责任领导',
  responsiblePerson: '责任人',
  timing: '整改类型',
  dueDate: '整改时限',
};

function ledgerOf(rows: readonly Row[], day: string): Promise<Buffer> {
  const [year, month, date] = day.split('-').map(Number);
  return writeImportLedger({
    titles: [
      `云岭县${campaign}反馈问题整改台账`,
      `督察名称：${campaign}　　督察时间：2026年11月16日至18日　　督察单位：${offices}`,
      `督察范围：13个乡镇、46个县直部门和单位　　整改通知书：32份　　填报日期：${year}年${month}月${date}日`,
    ],
    columns,
    rows: [
      ...spaced(rows),
      { seq: '合计', statement: `${rows.length}个问题` },
      { seq: '填表说明：整改时限未填写的，按照督办政策规定的期限执行。' },
    ],
    merged: ['category', 'leadUnit', 'responsibleLeader'],
    day,
  });
}

/** What makes three rows of the bad ledger bad: by 序号, the cells that are changed. */
export const faults: Readonly<Record<number, Row>> = {
  27: { leadUnit: '县教体委' },
  88: { dueDate: '春节前后' },
  151: { statement: null },
};

/** The sample campaign's three files; the same day gives the same content. */
export async function sampleFiles(day: string): Promise<Record<string, Buffer>> {
  const units = roster();
  const rows = findings(units).map((each, index) => ledgerRow(each, index, day));
  const bad = rows.map((row, index) => ({ ...row, ...faults[index + 1] }));
  const title = '云岭县督察对象单位名册（2026年11月）';
  return {
    'roster.xlsx': await writeRoster(units, { title, day }),
    'ledger.xlsx': await ledgerOf(rows, day),
    'bad-ledger.xlsx': await ledgerOf(bad, day),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const day = process.argv[2] ?? sampleDay;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error('the day is written YYYY-MM-DD');
  for (const [name, bytes] of Object.entries(await sampleFiles(day))) {
    await writeFile(new URL(name, import.meta.url), bytes);
    process.stdout.write(`${name} ${bytes.length}\n`);
  }
}
