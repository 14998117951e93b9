/**
 * Writes docs/ledger.md: every head, date, word and file that an import understands, with what it makes of each. What stands in
 * the page is asked of the import itself; a form that it reads otherwise than is written here stops the script, and with it the
 * test that keeps the page current.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leftOutReasons } from '../src/documents/import/account/left-out-words.ts';
import { readClosing } from '../src/documents/import/closing-words.ts';
import { readDue } from '../src/documents/import/due-forms.ts';
import { columnByWords } from '../src/documents/import/head-words.ts';
import {
  headOf,
  isCarried,
  isOwnCount,
  LEDGER_COLUMNS,
  ledgerHeads,
} from '../src/documents/import/ledger-heads.ts';
import { type RosterColumn, rosterHeads } from '../src/documents/import/roster/roster-heads.ts';
import { sheetLimits } from '../src/documents/sheet/limits.ts';
import { limitWords } from '../src/domain/messages/words.ts';
import { DATES, TODAY } from './ledger-dates.ts';

/** What a text means as a date, in the form of the table above. */
function meaning(text: string): string | null {
  const read = readDue({ text: text === '（空白）' ? '' : text, kind: 'string' }, TODAY);
  if (!read.readable) return null;
  const doubt = read.assumed === null ? '' : '?';
  return [read.timing ?? '', read.due?.rule ?? '', doubt].filter(Boolean).join(' ');
}

/** What a meaning says to a clerk. */
function said(is: string | null): string {
  if (is === null) return '不能识别，该行退回 refused';
  if (is === '') return '按规则的期限 the policy’s period';
  const [rule = ''] = is.replace(/^[a-zA-Z]+ ?/, '').split(' ');
  const kind = /^[a-zA-Z]+/.exec(is)?.[0] ?? '';
  const words = rule === '' ? '' : limitWords(rule).zh;
  return [
    kind === '' ? '' : `\`${kind}\``,
    words,
    is.endsWith('?') ? '（请核对 to be checked）' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function dates(): string[] {
  return DATES.flatMap(([what, examples]) => [
    `### ${what}`,
    '',
    '| 写法 as written | 读作 as read |',
    '|---|---|',
    ...examples.map(([text, is]) => {
      const found = meaning(text);
      if (found !== is) throw new Error(`${text} is read as ${found}, and not as ${is}`);
      return `| ${text} | ${said(is)} |`;
    }),
    '',
  ]);
}

/** Cells of 是否销号 with what each says. */
const CLOSINGS = [
  '是',
  '√',
  '已销号',
  '2026年9月30日',
  '已销号（2026-09-30）',
  '否',
  '未销号',
  '×',
  '（空白）',
];
const DOUBTFUL = [
  '已申请销号',
  '已上报未销号',
  '2027年6月底前销号',
  '拟销号',
  '已整改',
  '基本完成',
];

function closings(): string[] {
  const names = {
    closed: '已销号，不导入 closed, left out',
    open: '未销号 open',
    doubtful: '按未销号导入，请核对 open, to be checked',
  };
  return [...CLOSINGS, ...DOUBTFUL].map((text) => {
    const cell = text === '（空白）' ? null : ({ text, kind: 'string' } as const);
    const is = readClosing(cell, TODAY);
    const isDoubtful = is === 'doubtful';
    if (isDoubtful !== DOUBTFUL.includes(text)) throw new Error(`${text} is read as ${is}`);
    return `| ${text} | ${names[is]} |`;
  });
}

/** Heads that no table holds, as an example of what their words say. */
const BY_WORDS = [
  '具体整改要求',
  '督查发现的问题',
  '整改责任主体',
  '整改完成期限要求',
  '拟完成时间',
  '整改工作举措',
  '目前进展情况',
  '实际完成时间',
  '单位及责任人',
  '责任人电话',
];

const fate = (id: (typeof LEDGER_COLUMNS)[number]): string => {
  if (isCarried(id)) return '导入 read';
  return isOwnCount(id) ? '系统编号、统计 Duban’s own' : '由单位填报 for the unit to report';
};

/** Where the page comes from, and what a file may be. */
function files(): string[] {
  const { fileBytes, rows, columns, cellChars, cpuSeconds } = sheetLimits;
  return [
    '# 台账 Ledgers',
    '',
    'Written by `node --import tsx scripts/ledger-doc.ts`, which asks the import itself; a test keeps it current.',
    '',
    '一份台账（整改台账、问题清单、任务分解表等）导入后按牵头单位成为草稿，一单位一份，不签发。每个有内容的单元格，要么读入，要么连同位置和原因列为“未导入”；两者之和等于总数，由程序自己核对。',
    '',
    'A ledger becomes drafts, one for each lead unit; nothing is issued. Every cell with content is read, or named as not imported with its place and',
    'the reason; the program checks itself that both together are all there are.',
    '',
    '## 文件 Files',
    '',
    '`.xlsx`、`.xls`、`.et`（Excel 格式）、`.ods`、`.csv`（UTF-8 或 GB 18030，逗号、分号或制表符分隔，引号按 RFC 4180）。',
    `不超过 ${Math.round(fileBytes / 1_048_576)} MB、${rows} 行、${columns} 列，一格不超过 ${cellChars} 字；${cpuSeconds} 秒处理器时间读不完的不予导入。读文件在单独的进程中进行。`,
    '空白模板：`duban template ledger`、`duban template roster`。',
    '',
    'At most as large as is said above; a file is read in a process of its own. Empty templates come from `duban template`.',
    '',
  ];
}

function heads(): string[] {
  const columnRows = LEDGER_COLUMNS.map(
    (id) => `| ${headOf(id)} | \`${id}\` | ${ledgerHeads[id].slice(1).join('、')} | ${fate(id)} |`,
  );
  const byWords = BY_WORDS.map((head) => {
    const id = columnByWords(head);
    return `| ${head} | ${id === null ? '不读，列名照报 not read, and named' : headOf(id)} |`;
  });
  return [
    '## 列名 Heads',
    '',
    '表头在前 40 个有内容的行中找，可以有一至三行（上层分组），列的次序不限；空格、换行、“*”、括号内的说明不计。下表第一列是我们自己写的列名。',
    '',
    'Heads are looked for among the first 40 rows with content; they may have one to three rows, in any order of columns. Spaces, line breaks, `*` and what',
    'stands in brackets do not count.',
    '',
    '| 列 | identifier | 也写作 also written | |',
    '|---|---|---|---|',
    ...columnRows,
    '',
    '表中没有的列名按字面理解，并提示核对；可能有两种意思的、说的是已经发生的事的，不读，列名照报：',
    '',
    'A head that is not in the table is understood by its words, and the clerk is asked to look; what may mean two things, or tells what has happened already,',
    'is not read, and named:',
    '',
    '| 列名 head | 读作 taken for |',
    '|---|---|',
    ...byWords,
    '',
    '也可以指定：`duban import 台账.xlsx --map 办结要求=整改时限 --map F=备注`。督查一方按列名指定的对本机构今后的台账也有效；`--map 办结要求=` 表示不读，`--map 办结要求=自动` 恢复自动识别。',
    '',
    'A column can be named by hand with `--map`; what the office says of a head is kept for its later ledgers, an empty field means not read, and `自动` takes it back.',
    '',
  ];
}

function rosters(): string[] {
  const rosterRows = (Object.keys(rosterHeads) as RosterColumn[]).map(
    (id) => `| ${rosterHeads[id][0]} | \`${id}\` | ${rosterHeads[id].slice(1).join('、')} |`,
  );
  return [
    '## 单位名册的列 Heads of a roster',
    '',
    '| 列 | identifier | 也写作 also written |',
    '|---|---|---|',
    ...rosterRows,
    '',
  ];
}

function rest(): string[] {
  const reasons = leftOutReasons().map(([code, zh, en]) => `| \`${code}\` | ${zh} | ${en} |`);
  return [
    '## 整改时限 Dates',
    '',
    `以下各例按 ${TODAY} 导入。单元格是日期格式的，按所见读取：显示为“2027年6月”的是一个月，不是 6 月 1 日；以 1904 年起算的工作簿照其起算。早于导入日、短于规则最短时间的，提示改期；十年以后的退回。`,
    '',
    `The examples are read on ${TODAY}. A cell that holds a date is read as it is shown.`,
    '',
    ...dates(),
    '## 是否销号 Closed or not',
    '',
    '| 写法 as written | 读作 as read |',
    '|---|---|',
    ...closings(),
    '',
    '## 单位 Units',
    '',
    '牵头单位按名册全称、简称、曾用名的次序对照，全称优先；不写县名的按本县，写明外县的视为没有这个单位。一格写有多个单位（顿号、逗号、分号、斜线、换行、空格，或者“和”“及”连接的已知单位）的退回，或者用 `--first-leads` 由首个单位牵头、其余配合；格内写明“牵头：…；配合：…”“…牵头，…配合”“…（牵头）、…”的照其所写。',
    '',
    'A lead unit is looked up by its full name, then its short and its old one. Several units in one cell are refused, or the first leads (`--first-leads`);',
    'where the cell itself says who leads, that holds.',
    '',
    '## 未导入的原因 Why cells are left out',
    '',
    '| code | 原因 | reason |',
    '|---|---|---|',
    ...reasons,
  ];
}

/** The page as it has to be. @throws Error for a form that is read otherwise than is written here. */
export function ledgerDoc(): string {
  return `${[...files(), ...heads(), ...rosters(), ...rest()].join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../docs/ledger.md', import.meta.url), ledgerDoc());
