import { z } from 'zod';
import type { RowOfDraft } from '../../../documents/import/finding-text.ts';
import type { Seen } from '../../../documents/import/seen/seen-sheet.ts';
import { groupedBy } from '../../../domain/grouped-by.ts';
import type { NotTaken } from '../../desk/import/not-taken.ts';
import type { ImportReport } from '../../desk/import-ledger.ts';
import { count, like, shape } from '../shape.ts';
import { limit, personName, post } from '../vocabulary.ts';

const rowFault = shape(
  'RowFault',
  '导入文件中的一处问题',
  'A fault of an imported file, with its place',
  z.strictObject({
    file: z.enum(['ledger', 'roster']),
    sheet: like('台账'),
    row: count,
    column: like('牵头单位'),
    letter: like('E'),
    code: like('unit-unknown'),
    message: like('没有“农经局”这个单位'),
    messageEn: like('unknown unit “农经局”'),
  }),
);

const notTaken = shape(
  'NotTaken',
  '已读到但未自动采用的改动，以及如何采用',
  'A change that was read and is not taken over by itself, and how it is taken over',
  z.strictObject({
    code: z.enum([
      'changed-after-approval',
      'changed-after-issue',
      'unit-not-yours',
      'post-not-yours',
    ]),
    unit: like('农村局'),
    letter: like('云督整〔2026〕3号').nullable(),
    finding: like('1').nullable(),
    fields: z.array(like('due')),
    message: like('整改时限有改动，但该条已签发，未采用'),
    messageEn: like('the deadline changed, but the finding has gone out'),
  }),
);

const presentNotTaken = (n: NotTaken): z.infer<typeof notTaken> => ({
  code: n.code,
  unit: n.unit,
  letter: n.letter,
  finding: n.finding,
  fields: n.fields,
  message: n.message,
  messageEn: n.messageEn,
});

const leftOut = shape(
  'LeftOut',
  '未导入的单元格：位置与原因',
  'Cells that are not imported: their place, and why',
  z.strictObject({
    file: z.enum(['ledger', 'roster']),
    sheet: like('台账'),
    range: like('K3:K20').describe('单元格范围 · the range, as spreadsheets write it'),
    cells: count.describe('范围内未导入的非空单元格数 · cells with content left out in it'),
    code: like('head-unknown'),
    message: like('未识别的列名“得分”，该列不导入'),
    messageEn: like('the head 得分 is not known and its column not imported'),
  }),
);

const rowOfDraft = shape(
  'RowOfDraft',
  '试导入读到的一个问题',
  'A finding as a dry run has read it',
  z.strictObject({
    sheet: like('台账'),
    row: count,
    unit: like('农业农村局'),
    coUnits: z.array(like('财政局')),
    statement: like('2026年1至8月低保名单未按月公示。'),
    dueText: like('9月26日前').describe('时限原文 · the date as written'),
    due: limit
      .nullable()
      .describe('读成的时限，null 按规则 · the date as read; null: the policy’s'),
  }),
);

const column = z.strictObject({
  letter: like('E'),
  head: like('牵头单位').describe('列名，没有的为空 · its head; empty where it has none'),
  as: like('leadUnit')
    .nullable()
    .describe('读作哪一列，null 不读 · what it is read as; null: it is not read'),
  how: z
    .enum(['said', 'known', 'suggested', 'taken', 'unwanted', 'unknown', 'unnamed'])
    .describe(
      '由人指定、列名已知、按字面理解、与另一列同义、指定不读、列名未识别、没有列名 · said by somebody, known, by its words, means what another does, not wanted, not known, without a head',
    ),
});

const seenSheet = shape(
  'SeenSheet',
  '试导入所见的一个工作表：各列的识别结果、前几行和有问题的行',
  'A sheet as a dry run has seen it: how each column was understood, its first rows, and the rows with faults',
  z.strictObject({
    file: z.enum(['ledger', 'roster']),
    sheet: like('台账'),
    headRow: count.nullable().describe('表头末行，没有表头的为 null · the last row of the heads'),
    columns: z.array(column),
    rows: z.array(
      z.strictObject({
        row: count,
        cells: z
          .array(like('县农业农村局'))
          .describe('自 A 列起所见的内容 · as it is seen, from column A on'),
      }),
    ),
  }),
);

/** What an import says back. */
export const importReport = shape(
  'ImportReport',
  '导入结果：数目、逐行问题、未导入的单元格；试导入另列读到的各行',
  'What an import has found: counts, faults row by row, cells that are left out; of a dry run also what was read',
  z.strictObject({
    campaign: like('2026年民生资金专项督查').nullable(),
    units: count,
    notices: count,
    findings: count,
    added: count.describe('新增草稿 · new drafts'),
    updated: count.describe('更新的未审签草稿 · drafts brought up to the ledger'),
    unchanged: count.describe('与台账一致的 · letters that are as it says already'),
    notTaken: z.array(notTaken),
    ended: z
      .array(z.strictObject({ unit: like('县水务局'), post, name: personName }))
      .describe('名册不再列明、任职终止的在岗者 · whose time at a post ends with this roster'),
    cells: z
      .strictObject({ present: count, read: count, notImported: count })
      .describe(
        '非空单元格：共有 = 已读 + 未导入 · cells with content: present = read + not imported',
      ),
    notImported: z.array(leftOut),
    rows: z.exactOptional(
      z
        .array(rowOfDraft)
        .describe('只在 dryRun 时：将成为草稿的各行 · of a dry run: what drafts would hold'),
    ),
    sheets: z.exactOptional(
      z
        .array(seenSheet)
        .describe('只在 dryRun 时：所见的各工作表 · of a dry run: the sheets as they were seen'),
    ),
    errors: z.array(rowFault),
    warnings: z.array(rowFault),
  }),
);

const presentRowFault = (f: ImportReport['errors'][number]): z.infer<typeof rowFault> => ({
  file: f.file,
  sheet: f.sheet,
  row: f.row,
  column: f.column,
  letter: f.letter,
  code: f.code,
  message: f.message,
  messageEn: f.messageEn,
});

const presentLeftOut = (l: ImportReport['notImported'][number]): z.infer<typeof leftOut> => ({
  file: l.file,
  sheet: l.sheet,
  range: l.range,
  cells: l.cells,
  code: l.code,
  message: l.message,
  messageEn: l.messageEn,
});

const presentRow = (r: RowOfDraft): z.infer<typeof rowOfDraft> => ({
  sheet: r.sheet,
  row: r.row,
  unit: r.unit,
  coUnits: r.coUnits,
  statement: r.statement,
  dueText: r.dueText,
  due: r.due,
});

/** What was seen of both files, sheet by sheet. */
function sheetsOf({ columns, rows }: Seen): z.infer<typeof seenSheet>[] {
  const keyOf = ({ file, sheet }: { file: string; sheet: string }) => `${file}/${sheet}`;
  const rowsBySheet = groupedBy(rows, keyOf);
  return [...groupedBy(columns, keyOf)].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { file, sheet, headRow } = first;
    return {
      ...{ file, sheet, headRow },
      columns: own.map(({ letter, head, as, how }) => ({ letter, head, as, how })),
      rows: (rowsBySheet.get(key) ?? []).map(({ row, cells }) => ({ row, cells: [...cells] })),
    };
  });
}

/** The report of an import as callers see it. */
export const presentImport = (r: ImportReport): z.infer<typeof importReport> => ({
  campaign: r.campaign,
  units: r.units,
  notices: r.notices,
  findings: r.findings,
  added: r.added,
  updated: r.updated,
  unchanged: r.unchanged,
  notTaken: r.notTaken.map(presentNotTaken),
  ended: r.ended.map((e) => ({ unit: e.unit.name, post: e.post, name: e.name })),
  cells: { present: r.cells.present, read: r.cells.read, notImported: r.cells.notImported },
  notImported: r.notImported.map(presentLeftOut),
  ...(r.rows === undefined ? {} : { rows: r.rows.map(presentRow) }),
  ...(r.seen === undefined ? {} : { sheets: sheetsOf(r.seen) }),
  errors: r.errors.map(presentRowFault),
  warnings: r.warnings.map(presentRowFault),
});
