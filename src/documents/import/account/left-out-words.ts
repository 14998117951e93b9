type Texts = readonly [zh: string, en: string];

/** Takes what a reason says beyond its code: a head, a row, or the text of an error in both languages. */
type Writer = (what: string, whatEn: string) => Texts;

/** Why cells of a file are not imported, as whoever handed it in is told. */
const texts = {
  'above-heads': (): Texts => ['表头上方的文字', 'text above the heads'],
  'head-unknown': (head): Texts => [
    `未识别的列名“${head}”，该列不导入`,
    `the head ${head} is not known and its column not imported`,
  ],
  'head-taken': (head): Texts => [
    `“${head}”与已读取的另一列含义相同，只读一列`,
    `${head} means what another column that was read means; only one is read`,
  ],
  'head-unwanted': (head): Texts => [
    `“${head}”按指定不读取`,
    `${head} is not read, as was said of it`,
  ],
  'head-none': (): Texts => ['该列没有列名，不导入', 'the column has no head and is not imported'],
  'head-merged': (): Texts => [
    '表头合并的列只读第一列，其余不导入；请分列填写列名',
    'of columns under one merged head only the first is read; give each a head of its own',
  ],
  'column-later': (head): Texts => [
    `“${head}”由责任单位签收后填报，不导入`,
    `${head} is for the unit to report once it has the letter, and is not imported`,
  ],
  'column-own': (head): Texts => [
    `“${head}”由系统编号或统计，不导入`,
    `${head} is numbered or counted by Duban and is not imported`,
  ],
  'sheet-hidden': (): Texts => ['隐藏的工作表', 'a hidden sheet'],
  'sheet-other': (): Texts => [
    '该工作表没有台账（名册）表头',
    'the sheet has no heads of a ledger or roster',
  ],
  'sheet-faulty': (): Texts => [
    '缺少必需的列或含涉密标识，整表未导入，见错误',
    'a column that must be there is missing, or the sheet carries a marking; nothing of it is imported, see the errors',
  ],
  'heads-repeated': (): Texts => ['重复的表头', 'heads that are repeated'],
  'column-numbers': (): Texts => ['列的编号', 'numbers of columns'],
  total: (): Texts => ['合计行', 'a row of sums'],
  note: (): Texts => ['签字、说明等', 'signatures and notes'],
  struck: (): Texts => ['整行划去', 'a row that is struck through'],
  'number-only': (): Texts => ['只有序号，没有内容', 'a row that holds a number only'],
  example: (): Texts => ['示例行', 'an example'],
  closed: (): Texts => ['已销号', 'closed already'],
  refused: (why, whyEn): Texts => [`该行有误：${why}`, `the row is faulty: ${whyEn}`],
  'requirement-rest': (row): Texts => [
    `并入第${row}行的问题，只取整改要求和整改措施`,
    `added to the finding of row ${row}; only its requirement and its measure are taken`,
  ],
  'requirement-passed': (row): Texts => [
    `第${row}行的问题不导入，其整改要求一并不导入`,
    `the finding of row ${row} is not imported, nor are its requirements`,
  ],
  'heads-changed': (row): Texts => [
    `第${row}行的表头列次不同，其下各行未导入`,
    `the heads of row ${row} stand in other columns; the rows below are not imported`,
  ],
  'group-row': (): Texts => ['分组标题行', 'a row that names a group'],
  more: (places): Texts => [
    `还有${places}处未列出，请先处理以上各处`,
    `${places} more places are not listed; see to those above first`,
  ],
  'not-accounted': (): Texts => [
    '程序未能说明此处内容，请告知维护人员',
    'the program cannot say what became of this; tell whoever maintains it',
  ],
} satisfies Record<string, Writer>;

/** Reasons why cells are left out. */
export type LeftOutCode = keyof typeof texts;

/** A reason in words, Chinese and English. */
export function leftOutTexts(code: LeftOutCode, what: string, whatEn = what): Texts {
  const write: Writer = texts[code];
  return write(what, whatEn);
}

/** Every reason with its words; what each says beyond its code stands as 〇. */
export const leftOutReasons = (): (readonly [LeftOutCode, string, string])[] =>
  (Object.keys(texts) as LeftOutCode[]).map((code) => [code, ...leftOutTexts(code, '〇', '〇')]);
