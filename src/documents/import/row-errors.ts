import type { Column } from '../sheet/heads.ts';
import type { RowError } from './ledger.ts';
import { rosterErrorTexts, type Texts, type Writer } from './roster/roster-error-texts.ts';

/** `row` messages get their place put before them; the texts say what is wrong and what is expected. */
const texts = {
  'head-missing': (what): Texts => [
    `没有找到表头，请保留含有${what}等列名的表头行；列名不同的，可用 --map 列=字段 指定`,
    `no row of heads found; keep the row with the heads ${what}, or name other heads by --map COLUMN=FIELD`,
  ],
  'column-missing': (what): Texts => [
    `缺少“${what}”列，请补上；列名不同的，可用 --map 列=字段 指定`,
    `the column ${what} is missing; add it, or name another head by --map COLUMN=FIELD`,
  ],
  'heads-suggested': (what): Texts => [
    `以下列名按字面理解读取，请核对；不对的可用 --map 指定：${what}`,
    `heads that were understood by their words; check them, and name by --map what is wrong: ${what}`,
  ],
  'heads-mapped': (what): Texts => [
    `按指定的对应读取：${what}`,
    `read as they were said to mean: ${what}`,
  ],
  'map-unknown': (what): Texts => [
    `没有“${what}”这一列，请按表头原文或列号（如 F）填写`,
    `there is no column ${what}; write its head as it stands, or its letter (such as F)`,
  ],
  'correction-unplaced': (what): Texts => [
    `文件中没有更正所指的单元格：${what}`,
    `the file has no such cell to be corrected: ${what}`,
  ],
  'columns-missing': (what): Texts => [
    `台账没有“${what}”列，按空白导入`,
    `the ledger has no columns “${what}”; they are taken as empty`,
  ],
  'column-unread': (what): Texts => [
    `未导入的列：${what}；台账的列可用 --map 列=字段 指定`,
    `columns that are not imported: ${what}; a ledger’s can be named by --map COLUMN=FIELD`,
  ],
  'column-later': (what): Texts => [
    `由责任单位填报或由系统编号、统计的列不导入：${what}`,
    `columns that the unit reports later, or that Duban numbers or counts itself, are not imported: ${what}`,
  ],
  'more-sheets': (what): Texts => [
    `隐藏的工作表“${what}”未导入，如需导入请取消隐藏`,
    `the hidden sheet ${what} is not imported; unhide it to import it`,
  ],
  'hidden-columns': (what): Texts => [
    `隐藏的列也已读取：${what}，请核对`,
    `hidden columns were read as well: ${what}; check them`,
  ],
  'rows-beside': (what): Texts => [
    `合计、签字、说明等行未导入：第${what}行`,
    `sums, signatures and notes are not imported: rows ${what}`,
  ],
  'sheet-unread': (name, rows): Texts => [
    `工作表“${name}”没有台账表头，其中${rows}行未导入；如是台账，请补上表头`,
    `the sheet ${name} has no heads of a ledger, so that its ${rows} rows are not imported; add the heads if it is one`,
  ],
  'requirement-alone': (): Texts => [
    '只有整改要求，上面没有可用的问题，未导入',
    'holds a requirement only, with no usable finding above it, and is not imported',
  ],
  'requirement-joined': (what): Texts => [
    `只有整改要求，并入第${what}行的问题，请核对`,
    `holds a requirement only and was added to the finding of row ${what}; check it`,
  ],
  'requirement-passed': (what): Texts => [
    `只有整改要求，属于第${what}行不导入的问题，一并未导入`,
    `holds a requirement of the finding in row ${what}, which is not imported, and is not imported with it`,
  ],
  'hidden-rows': (what): Texts => [
    `被隐藏或筛选掉的行也已导入：第${what}行，请核对`,
    `hidden rows were imported as well: rows ${what}; check them`,
  ],
  'no-rows': (): Texts => ['表头下面没有数据行', 'there are no rows below the heads'],
  classified: (): Texts => [
    '含有涉密标识。本系统为非涉密系统，严禁处理国家秘密，请立即删除并按保密规定处置',
    'carries a classification marking; this is not a system for state secrets, remove it at once',
  ],
  'classified-word': (): Texts => [
    '出现“绝密”或“机密”字样，请确认不含国家秘密',
    'mentions a grade of secrecy; make sure that no state secret is in it',
  ],
  'cell-error': (what): Texts => [
    `单元格的公式出错（${what}），请填写实际内容`,
    `the formula failed (${what}); write the value itself`,
  ],
  'cell-ditto': (what): Texts => [
    `“${what}”不是内容，请写明与上面相同的实际内容`,
    `“${what}” says nothing by itself; write out what is the same as above`,
  ],
  'heads-changed': (): Texts => [
    '表头与上面的表头列次不同，以下各行未导入，请分成两个工作表',
    'the heads stand in other columns than those above; the rows below are not imported, put them in a sheet of their own',
  ],
  'cell-too-long': (what): Texts => [
    `内容过长，不得超过${what}字`,
    `too long; at most ${what} characters`,
  ],
  'statement-missing': (): Texts => [
    '问题表述为空，应写明查实的问题（时间、地点、数量）',
    'the statement is empty; write down what was found (when, where, how many)',
  ],
  'statement-merged': (): Texts => [
    '问题表述与上一行合并，应一行一个问题，请取消合并后分别填写',
    'the statement is merged with the row above; unmerge it and write one finding a row',
  ],
  'recommendation-missing': (): Texts => [
    '整改要求和整改措施均为空，请在签发前补充',
    'neither a recommendation nor a measure is given; add one before the notice is issued',
  ],
  'row-empty': (): Texts => ['只有序号，没有内容，已跳过', 'holds a number only and is skipped'],
  'row-duplicate': (what): Texts => [
    `与第${what}行完全相同，请删除其中一行`,
    `is wholly the same as row ${what}; delete one of them`,
  ],
  'row-similar': (what): Texts => [
    `与第${what}行的单位和问题相同，其他内容不同，按两个问题导入，请核对`,
    `same unit and statement as row ${what}, but otherwise different; imported as two findings, check them`,
  ],
  'sheet-similar': (sheet, row): Texts => [
    `与工作表“${sheet}”第${row}行的单位和问题相同，按两个问题导入，请核对`,
    `same unit and statement as row ${row} of the sheet ${sheet}; imported as two findings, check them`,
  ],
  'rows-struck': (what): Texts => [
    `整行划去的未导入：第${what}行`,
    `rows that are struck through are not imported: ${what}`,
  ],
  'cell-struck': (): Texts => [
    '有划去的文字，仍按原文读取，请核对',
    'holds text that is struck through and was read all the same; check it',
  ],
  'seq-missing': (): Texts => ['序号为空，请补上', 'the number is empty; add it'],
  'duplicate-seq': (what): Texts => [
    `序号与第${what}行重复，请改为唯一的序号`,
    `same number as row ${what}; numbers must be unique`,
  ],
  'unit-missing': (): Texts => [
    '牵头单位为空，应填写一个单位；与上一行相同的也要填写或合并单元格',
    'the lead unit is empty; name one unit, or merge the cell with the one above',
  ],
  'unit-unknown': (what, nearest): Texts => [
    `没有“${what}”这个单位${nearest ? `，最接近的是：${nearest}` : ''}；请改用单位名册中的名称`,
    `unknown unit “${what}”${nearest ? `, nearest: ${nearest}` : ''}; use a name from the roster`,
  ],
  'unit-scope-word': (what): Texts => [
    `“${what}”不是单位名称，应逐个单位填写，一行一个单位`,
    `“${what}” is not the name of a unit; write one unit a row`,
  ],
  'unit-ambiguous': (what): Texts => [
    `名称对应多个单位：${what}；请填写单位全称`,
    `the name fits several units: ${what}; write the full name`,
  ],
  'unit-several': (what): Texts => [
    `牵头单位只能有一个，现有：${what}；其余单位请填入“配合单位”，或在导入时选择首个单位牵头`,
    `only one unit can lead, found: ${what}; put the others into 配合单位, or import with the first as the lead`,
  ],
  'first-unit-leads': (first, others): Texts => [
    `一格多个单位：“${first}”为牵头单位，其余为配合单位（${others}），请核对`,
    `several units in one cell: ${first} leads, the others co-operate (${others}); check it`,
  ],
  'county-assumed': (what, unit): Texts => [
    `“${what}”按本县“${unit}”处理；单位名册未写县名，请核对不是外县单位`,
    `“${what}” is taken for ${unit} of this county; the roster names no county, check that it is not a neighbour’s`,
  ],
  'county-other': (county, own): Texts => [
    `写明是${county}的单位，而名册中其他单位属${own}，请核对`,
    `is named as a unit of ${county}, while the others are of ${own}; check it`,
  ],
  'co-unit-unknown': (what, nearest): Texts => [
    `配合单位“${what}”不在单位名册中，已略去${nearest ? `，最接近的是：${nearest}` : ''}`,
    `unknown co-operating unit “${what}” left out${nearest ? `, nearest: ${nearest}` : ''}`,
  ],
  'timing-unknown': (what): Texts => [
    `整改类型“${what}”无法识别，应为立行立改、限期整改、分阶段整改或长期坚持`,
    `unknown kind of rectification “${what}”; expected 立行立改, 限期整改, 分阶段整改 or 长期坚持`,
  ],
  'timing-assumed': (): Texts => [
    '整改类型和整改时限均为空，按“限期整改”处理',
    'neither kind nor time limit is given; taken as time-limited',
  ],
  'severity-unknown': (what): Texts => [
    `严重程度“${what}”无法识别，按“一般”处理；应为一般、较重或严重`,
    `unknown severity “${what}”, taken as minor; expected 一般, 较重 or 严重`,
  ],
  'date-unreadable': (what): Texts => [
    `整改时限“${what}”无法识别，应写成“2026-09-26”“2026年9月26日前”“9月26日18:00前”“收到之日起15个工作日内”“30日内”“一个月内”，或留空`,
    `unreadable time limit “${what}”; write 2026-09-26, 9月26日18:00前, 15个工作日, 30日内, 一个月内, or leave it empty`,
  ],
  'date-impossible': (what): Texts => [
    `整改时限“${what}”中的日期不存在，请核对`,
    `the time limit “${what}” names a day that no calendar has; check it`,
  ],
  'year-assumed': (what): Texts => [
    `未写年份，按${what}处理，请核对`,
    `no year given, taken as ${what}; check it`,
  ],
  'day-assumed': (what): Texts => [
    `未写到日，按${what}处理，请核对`,
    `no day given, taken as ${what}; check it`,
  ],
  'month-assumed': (what): Texts => [
    `只写到日，按${what}处理，请核对`,
    `no month given, taken as ${what}; check it`,
  ],
  'period-assumed': (what): Texts => [
    `按“收到之日起${what}日内”处理；如指某月某日，请写明月份`,
    `taken as ${what} days from receipt; if a day of a month is meant, name the month`,
  ],
  'date-too-far': (what): Texts => [
    `整改时限${what}在十年以后，不能签发，请核对年份`,
    `the time limit ${what} is more than ten years away and cannot be issued; check the year`,
  ],
  'date-past': (what): Texts => [
    `整改时限${what}已过，届时不能签发，请改期`,
    `the time limit ${what} has passed, so that the letter could not be issued; change it`,
  ],
  'too-little-time': (what): Texts => [
    `整改时限${what}短于规则集规定的最短时间，届时不能签发，请放宽`,
    `the time limit ${what} is less than the policy’s shortest time, so that the letter could not be issued; give more time`,
  ],
  'category-carried': (what): Texts => [
    `问题类别为空，沿用上一行的类别（共${what}行），请核对`,
    `the category is empty and was taken from the row above (${what} rows); check it`,
  ],
  'example-row': (): Texts => ['示例行，不导入', 'is an example and is not imported'],
  'closing-unclear': (what): Texts => [
    `“${what}”不能确定已销号，按未销号导入，请核对`,
    `“${what}” does not plainly say closed; imported as open, check it`,
  ],
  'already-closed': (): Texts => ['已销号，不再导入', 'is closed already and is not imported'],
  ...rosterErrorTexts,
} satisfies Record<string, Writer>;

export type RowErrorCode = keyof typeof texts;

type Complaint = (
  code: RowErrorCode,
  row: number,
  column?: Column | null,
  ...what: string[]
) => void;

/** Collects what is wrong with one sheet. */
export type Report = {
  readonly errors: RowError[];
  readonly warnings: RowError[];
  readonly error: Complaint;
  readonly warn: Complaint;
};

/** A quoted value must not flood a message. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}

/** One message with its place before it, in Chinese and English. */
export function rowError(
  sheet: string,
  code: RowErrorCode,
  row: number,
  column: Column | null,
  ...what: string[]
): RowError {
  const write: Writer = texts[code];
  const [zh, en] = write(...what);
  const place = row > 0 ? `第${row}行` : '';
  const cell = column ? `${column.letter}列“${column.head}”` : '';
  const placeEn = [
    row > 0 ? `row ${row}` : '',
    column ? `column ${column.letter} (${column.head})` : '',
  ];
  return {
    sheet,
    row,
    column: column?.head ?? '',
    letter: column?.letter ?? '',
    code,
    message: place + cell === '' ? `${zh}。` : `${place}${cell}：${zh}。`,
    messageEn: [placeEn.filter(Boolean).join(', '), en].filter(Boolean).join(': '),
  };
}

/** A report for the sheet of this name. */
export function reportFor(sheet: string): Report {
  const errors: RowError[] = [];
  const warnings: RowError[] = [];
  return {
    errors,
    warnings,
    error: (code, row, column, ...what) => {
      errors.push(rowError(sheet, code, row, column ?? null, ...what));
    },
    warn: (code, row, column, ...what) => {
      warnings.push(rowError(sheet, code, row, column ?? null, ...what));
    },
  };
}
