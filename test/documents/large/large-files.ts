import { odsFile } from '../sheet/ods-maker.ts';
import { xlsFile } from '../sheet/xls-maker.ts';
import { makeZip, sheetData, workbookParts } from '../zip-maker.ts';

const HEADS = [
  ...['序号', '问题类别', '问题表述', '整改要求', '牵头单位', '责任领导', '责任人', '整改时限'],
  ...['完成情况', '是否销号', '备注', '问题来源', '严重程度', '依据', '整改目标', '整改措施'],
  ...['配合单位', '联络员', '整改类型', '阶段节点', '进展情况', '佐证材料', '验收意见', '亮灯'],
  ...['催办次数', '退回次数', '是否重复问题', '得分'],
];

/** The cells of a ledger with every column that is known, and texts of its own in many of them. */
export const largeRows = (rows: number, unitOf: (row: number) => string): string[][] => [
  HEADS,
  ...Array.from({ length: rows }, (_, at) => [
    ...[String(at + 1), '内部管理', `2026年3月抽查案卷${at + 1}册，其中1册未装订，未按规定归档。`],
    ...['装订成册，补齐归档。', unitOf(at), '张某', '李某', '30日内', '', '', `备注${at}`],
    ...[
      '县委督查',
      '一般',
      `《办法》第${at % 60}条`,
      '全部归档',
      `补齐第${at}册，建立台账并由专人负责`,
    ],
    ...['', '王某', '限期整改', '', `已完成${at % 100}%`, `照片${at}张`, '', '绿', '0', '0', '否'],
    String(at % 100),
  ]),
];

const odsRow = (cells: readonly string[]): string =>
  `<table:table-row>${cells
    .map((text) =>
      text === ''
        ? '<table:table-cell/>'
        : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
    )
    .join('')}</table:table-row>`;

/** Writers of a sheet in each format. */
export const largeFiles = {
  csv: (rows) => Buffer.from(rows.map((row) => row.join(',')).join('\n')),
  xlsx: (rows) => makeZip(workbookParts(sheetData(rows))),
  ods: (rows) => odsFile(rows.map(odsRow).join('')),
  xls: (rows) =>
    xlsFile(
      rows.flatMap((cells, row) =>
        cells.flatMap((text, column) => (text === '' ? [] : [{ row, column, text }])),
      ),
    ),
} as const satisfies Record<string, (rows: readonly string[][]) => Buffer>;

export type LargeFormat = keyof typeof largeFiles;
