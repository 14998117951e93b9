import type { Grid } from './grid.ts';
import { sheetLimits } from './limits.ts';

const limitRows = sheetLimits.rows.toLocaleString('en-US');

/** Every reason for which a file is not read, with what to do about it (zh, en). */
const texts = {
  'file-empty': [
    '文件是空的，请检查后重新上传。',
    'The file is empty; check it and send it again.',
  ],
  'file-too-large': [
    '文件超过20MB，请删除图片和无关工作表后再上传。',
    'The file is larger than 20 MB; remove pictures and unrelated sheets.',
  ],
  'extension-unknown': [
    '只接受 .xlsx、.xls、.et、.ods 和 .csv 文件，请在 Excel 或 WPS 中“另存为” .xlsx。',
    'Only .xlsx, .xls, .et, .ods and .csv are accepted; save the sheet as .xlsx.',
  ],
  'extension-mismatch': [
    '文件内容与扩展名不符，请用 Excel 或 WPS 打开后重新“另存为” .xlsx 或 .csv，不要直接改扩展名。',
    'The content does not match the extension; open the file and save it as .xlsx or .csv instead of renaming it.',
  ],
  'file-encrypted': [
    '文件设有打开密码，请在 Excel 或 WPS 中取消密码，保存后再上传。',
    'The file is protected by a password; remove the password, save the file and send it again.',
  ],
  'file-damaged': [
    '文件已损坏或不是表格文件，请用 Excel 或 WPS 打开，“另存为” .xlsx 后再上传。',
    'The file is damaged or is no sheet; open it, save it as .xlsx and send it again.',
  ],
  macros: [
    '文件带有宏，不予读取，请另存为不带宏的 .xlsx。',
    'The file carries macros; save it as an .xlsx without macros.',
  ],
  'zip-damaged': [
    '文件已损坏或传输不完整，请用 Excel 或 WPS 打开、重新保存后再上传。',
    'The file is damaged or incomplete; open it, save it again and resend.',
  ],
  'zip-too-many-entries': [
    '文件内部的部件超过1000个，请新建工作簿，只粘贴台账内容后再上传。',
    'The file has more than 1,000 parts; paste the ledger alone into a new workbook.',
  ],
  'zip-too-large': [
    '文件展开后超过100MB，请只保留台账内容，删除空白行列和图片。',
    'The file unpacks to more than 100 MB; keep the ledger only, without blank rows and pictures.',
  ],
  'zip-ratio': [
    '文件的压缩比异常，不予读取，请新建工作簿，只粘贴台账内容后再上传。',
    'The compression ratio is abnormal; paste the ledger alone into a new workbook.',
  ],
  'zip-nested': [
    '文件内嵌有其他文件或压缩包，请删除嵌入的对象后再上传。',
    'The file embeds other files or archives; remove the embedded objects.',
  ],
  'zip-path': [
    '文件内部的路径不合规，不予读取，请用 Excel 或 WPS 重新保存。',
    'The file contains unsafe internal paths; save it again with a spreadsheet program.',
  ],
  'zip-symlink': [
    '文件内部含有链接，不予读取，请用 Excel 或 WPS 重新保存。',
    'The file contains symbolic links; save it again with a spreadsheet program.',
  ],
  'zip-overlap': [
    '文件内部结构重叠，不予读取，请用 Excel 或 WPS 重新保存。',
    'The parts of the file overlap; save it again with a spreadsheet program.',
  ],
  'not-a-workbook': [
    '文件里没有工作表，请用 Excel 或 WPS 打开台账，“另存为” .xlsx 后再上传。',
    'The file holds no sheet; open the ledger, save it as .xlsx and send it again.',
  ],
  'xml-entities': [
    '文件内部含有实体声明，不予读取，请用 Excel 或 WPS 重新保存。',
    'The file declares XML entities; save it again with a spreadsheet program.',
  ],
  'too-many-rows': [
    `工作表超过${limitRows}行，请删除数据下方的空白行，或分成几个文件。`,
    `A sheet has more than ${limitRows} rows; delete the blank rows below the data or split the file.`,
  ],
  'too-many-columns': [
    `工作表超过${sheetLimits.columns}列，请删除台账右侧的空白列。`,
    `A sheet has more than ${sheetLimits.columns} columns; delete the blank ones on the right.`,
  ],
  'cell-too-large': [
    '有单元格超过32767个字符，请精简后再上传。',
    'A cell holds more than 32,767 characters; shorten it.',
  ],
  'merge-too-large': [
    '合并单元格的范围过大，请只在台账区域内合并单元格。',
    'Merged ranges are too large; merge cells inside the ledger only.',
  ],
  'too-much-text': [
    '文件的文字内容过多，请只保留台账内容后再上传。',
    'The file holds too much text; keep the ledger only.',
  ],
  'too-complex': [
    '文件过于复杂，超出了读取的时间或内存限额，请新建工作簿，只粘贴台账内容后再上传。',
    'The file is too complex to read within the limits of time and memory; paste the ledger alone into a new workbook.',
  ],
  'reader-failed': [
    '文件无法读取，请用 Excel 或 WPS 打开后另存为新的 .xlsx 再上传。',
    'The file could not be read; open it and save it as a new .xlsx.',
  ],
  'reader-unavailable': [
    '读取表格的进程未能启动，请稍后再试；仍不行请联系管理员查看日志。',
    'The reading process could not be started; try again later or ask the administrator.',
  ],
  'reader-busy': [
    '现在读取的文件较多，请过一两分钟再试；文件没有问题，不必改动。',
    'Many files are being read at the moment; try again in a minute or two. Nothing is wrong with the file.',
  ],
  encoding: [
    '无法识别 CSV 的编码，请另存为“CSV UTF-8（逗号分隔）”。',
    'The encoding of the CSV is not recognised; save it as CSV UTF-8.',
  ],
  'csv-quotes': [
    'CSV 中有引号没有配对，或者引号后面没有紧跟分隔符，请检查后重新导出。',
    'A quoted field of the CSV is never closed, or its closing quote is not followed by a separator; check it and export again.',
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type RefusalCode = keyof typeof texts;

/** Why a file was not read; `message` says what to do. */
export type SheetRefusal = {
  readonly code: RefusalCode;
  readonly message: string;
  readonly messageEn: string;
  /** What the reader said, for the log; never shown to the sender. */
  readonly detail?: string;
};

export type SheetRead =
  | { readonly ok: true; readonly sheets: readonly Grid[] }
  | { readonly ok: false; readonly refusal: SheetRefusal };

/** Ends the reading of a file from anywhere within it. */
export class Refused extends Error {
  readonly code: RefusalCode;
  constructor(code: RefusalCode, detail: string = code) {
    super(detail);
    this.code = code;
  }
}

/** The refusal for a code, with its texts and, where it is known, the row that it is about. */
export function refusal(code: RefusalCode, detail?: string, place?: { row: number }): SheetRefusal {
  const [zh, en] = texts[code];
  const message = place ? `第${place.row}行：${zh}` : zh;
  const messageEn = place ? `Row ${place.row}: ${en}` : en;
  return { code, message, messageEn, ...(detail ? { detail } : {}) };
}
