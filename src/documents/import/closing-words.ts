import { keyOf } from '../../domain/text.ts';
import { isBlankMark } from '../sheet/characters.ts';
import type { Cell } from '../sheet/grid.ts';
import { readDue } from './due-forms.ts';

/** What the column 是否销号 says of a row; `doubtful` is imported, and the clerk is asked to look. */
export type ClosingRead = 'closed' | 'open' | 'doubtful';

const YES =
  /^(?:是|[√✓✔☑]|y|yes|对|(?:已(?:经)?)?(?:完成|予以|准予|同意|全部|办理)*销号(?:完毕|完成)?)/i;
const NO = /^(?:否|不是|[×✗✘x☐□]|n|no|未|(?:还|尚|暂)?未销号|没有|(?:待|未)(?:办理)?销号)$/i;
/** Whatever of these stands in a cell tells of what is still to come. */
const STILL_TO_COME =
  /未|待|拟|申请|请求|提请|计划|预计|将|不|否|没|正在|逾期|[底末前]销号|(?:底|末|日|月)前/;
const AROUND_A_DAY =
  /^(?:已(?:经)?|于|在|销号(?:时间|日期)?)*[:：(,，、;；]*|[):：,，、;；。]*(?:已|予以|准予|同意|完成|办理)*(?:销号)?[)。]*$/g;

/**
 * Whether the ledger has struck the row off (销号) already. It has only where the words say so: 是, 已销号, √, or a day that is not
 * after today. 已申请销号, 已上报未销号 or 2027年6月底前销号 are not closed; neither is what says something else, such as 已整改.
 * @param today the day of the import, `YYYY-MM-DD`
 */
export function readClosing(cell: Cell | null, today: string): ClosingRead {
  if (cell === null || isBlankMark(cell.text)) return 'open';
  const key = keyOf(cell.text);
  if (NO.test(key)) return 'open';
  if (cell.kind === 'error' || STILL_TO_COME.test(key)) return 'doubtful';
  const rest = key.replace(YES, '');
  if (rest === '') return 'closed';
  const day = rest.replace(AROUND_A_DAY, '');
  if (day === '') return rest === key ? 'doubtful' : 'closed';
  return isPassed({ text: day, kind: cell.kind }, today) ? 'closed' : 'doubtful';
}

/** True for a day, month or year that has begun; a day without a year may lie in any of them. */
function isPassed(cell: Cell, today: string): boolean {
  if (/^\d{4}年?$/.test(cell.text)) return cell.text.slice(0, 4) <= today.slice(0, 4);
  const read = readDue(cell, today);
  const rule = read.readable ? (read.due?.rule ?? '') : '';
  if (!/^\d{4}-/.test(rule)) return false;
  const isMonth = read.readable && read.assumed === 'day';
  return isMonth ? rule.slice(0, 7) <= today.slice(0, 7) : rule.slice(0, 10) <= today;
}
