import { marking } from '../../domain/campaign/secrets.ts';
import { keyOf, tidy } from '../../domain/text.ts';
import type { Cell, GridRow, GridView } from '../sheet/grid.ts';
import { type Heads, repeatsHeads } from '../sheet/heads.ts';
import type { LedgerColumn } from './ledger-heads.ts';

/** What a row of a ledger is for; only `data` holds a finding. */
export type RowKind =
  | 'blank'
  | 'heads'
  | 'total'
  | 'note'
  | 'banner'
  | 'numbered'
  | 'columns'
  | 'requirement'
  | 'struck'
  | 'data';

/** A sum and what it is of; a category such as 汇总报送 only begins like one. */
const totalWords = /^(?:合计|总计|小计|共计|总数|汇总)(?:$|[:：()]|\d|问题|整改|数|情况)/;
/** A word that says of its row that it is a sum, whatever column it stands in. */
const bareTotal = /^(?:合计|总计|小计|共计|总数|累计)[:：]?\d*[个条项件]?$/;
/** The sum of a part: 财政局小计, 本页合计3个. */
const partTotal = /^\p{Script=Han}{1,10}(?:合计|总计|小计|累计)[:：]?\d*[个条项件]?$/u;
/** The number of a page, where a sheet was copied from print. */
const page = /^(?:[-—–]?第?\d+页?[-—–]?(?:[,，/]?共\d+页)?|共\d+页)$/;

const noteWords =
  /^(?:注|说明|备注|填表说明|填表人|填报人|填报单位|制表人?|制表单位|审核人?|签发人?|联系人|联系电话|报送单位|填表日期|填报日期|制表日期)[:：]/;

/** What people sign, date and are called by below a table; every cell of such a row is one of these, and one of them has a colon. */
const signature =
  /(?:签字|签名|签章|盖章|公章|填报|填表|制表|报送|审核|审批|审定|复核|负责人|责任人|组长|组员|经办|承办|联系|电话|日期|时间|意见|单位)[^:：]{0,12}[:：]|^(?:\S{0,10}[(（])?(?:签字|签名|签章|盖章|公章)[)）]?$|^\d{0,4}\s*年\s*\d{0,2}\s*月\s*\d{0,2}\s*日$/;

/** The day on which a ledger was signed; it stands alone in its row. */
const day = /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?$/;

const numbering = /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]/;

/** The content of a cell, tidy; '' if there is none. */
export function textOf(cell: Cell | null): string {
  return cell ? tidy(cell.text) : '';
}

/** The content of a cell as the clerk sees it: 95% and not 0.95. */
export function shownText(cell: Cell | null): string {
  return cell ? tidy(cell.shown ?? cell.text) : '';
}

/**
 * Tells the rows of a ledger apart as clerks make them: blank rows, heads repeated on each page, totals, footnotes,
 * signatures below, banners that name a category across the sheet, rows numbered in advance, further requirements of the
 * finding above, numbers of columns, and findings.
 */
export function rowKind(row: GridRow, view: GridView, heads: Heads<LedgerColumn>): RowKind {
  const filled = row.cells.flatMap((cell, at) => (textOf(cell) ? [{ cell, column: at + 1 }] : []));
  const [first] = filled;
  if (!first) return 'blank';
  if (repeatsHeads(heads, view, row.number)) return 'heads';
  if (row.number <= heads.lastRow + 1 && numbersColumns(filled)) return 'columns';
  if (filled.every(({ cell }) => cell?.struck)) return 'struck';
  const text = textOf(first.cell);
  const beside = besideTable(row.number, filled, view, heads);
  if (beside !== null) return beside;
  if (isFurtherRequirement(row.number, filled, view, heads)) return 'requirement';
  return filled.length === 1 ? loneText(row.number, first.column, text, view, heads) : 'data';
}

type Filled = { readonly cell: Cell | null; readonly column: number };

/** @param isElsewhere it stands before statement and unit */
const isTotal = (text: string, hasUnit: boolean, isElsewhere: boolean): boolean =>
  bareTotal.test(text) ||
  (!hasUnit && (partTotal.test(text) || (isElsewhere && totalWords.test(text))));

/** Sums, notes and signatures: what stands in or below a table and is none of its findings. */
function besideTable(
  row: number,
  filled: readonly Filled[],
  view: GridView,
  heads: Heads<LedgerColumn>,
): 'total' | 'note' | null {
  const texts = filled.map(({ cell }) => textOf(cell));
  const [text = ''] = texts;
  const at = filled[0]?.column ?? 0;
  const statementAt = columnOf(heads, 'statement');
  const unitAt = columnOf(heads, 'leadUnit');
  const hasUnit = /\p{L}/u.test(textOf(view.own(row, unitAt))) || goesOn(row, unitAt, view);
  if (isTotal(keyOf(text), hasUnit, at < Math.min(statementAt, unitAt))) return 'total';
  if (texts.map(keyOf).every((each) => page.test(each) && /\D/.test(each))) return 'note';
  const isNote = noteWords.test(text) && texts.slice(1).every((other) => signature.test(other));
  if ((!hasUnit || at === unitAt) && isNote) return 'note';
  const isDay = filled.length === 1 && day.test(keyOf(text));
  if (isDay && !goesOn(row, statementAt, view)) return 'note';
  return isSigned(texts) ? 'note' : null;
}

const isSigned = (texts: string[]): boolean =>
  texts.some((text) => /[:：]|[(（](?:签字|签名|签章|盖章|公章)[)）]$/.test(text)) &&
  texts.every((text) => signature.test(text));

const columnNumber = /^\(?(\d{1,2})\)?$/;

/** True for the row below the heads that numbers the columns (1 2 3 …, （1）（2） …), where the first may be 甲 or 栏次. */
function numbersColumns(filled: readonly Filled[]): boolean {
  const texts = filled.map(({ cell }) => keyOf(textOf(cell)));
  const named = /^(?:甲|栏次|列次|a)$/i.test(texts[0] ?? '') ? texts.slice(1) : texts;
  const numbers = named.map((text) => Number(columnNumber.exec(text)?.[1]));
  return numbers.length >= 4 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

const columnOf = (heads: Heads<LedgerColumn>, id: LedgerColumn): number =>
  heads.columns.get(id)?.number ?? 0;

/** True for a row that holds nothing but a requirement or a measure, below a finding whose cells go on or are left empty. */
function isFurtherRequirement(
  row: number,
  filled: readonly Filled[],
  view: GridView,
  heads: Heads<LedgerColumn>,
): boolean {
  const own = [columnOf(heads, 'recommendation'), columnOf(heads, 'measures')];
  if (!filled.every(({ column }) => own.includes(column))) return false;
  // A text across the sheet is a banner, whatever column it begins in.
  const [first] = filled;
  const merge = first === undefined ? null : view.mergeAt(row, first.column);
  return merge === null || merge.right - merge.left < 2;
}

/** True where the cell of a column is merged with one above it. */
const goesOn = (row: number, column: number, view: GridView): boolean =>
  (view.mergeAt(row, column)?.top ?? row) < row && textOf(view.filled(row, column)) !== '';

function loneText(
  row: number,
  column: number,
  text: string,
  view: GridView,
  heads: Heads<LedgerColumn>,
): RowKind {
  // A statement across several columns, whose unit is merged with the one above, is a finding and no banner.
  const statementAt = columnOf(heads, 'statement');
  if (column === statementAt && goesOn(row, columnOf(heads, 'leadUnit'), view)) return 'data';
  const merge = view.mergeAt(row, column);
  const isWide = merge !== null && merge.right - merge.left >= 2;
  if (isWide || (numbering.test(text) && column !== statementAt)) {
    return 'banner';
  }
  const statement = view.filled(row, statementAt);
  if (column !== heads.columns.get('seq')?.number || statement !== null) return 'data';
  // Words where numbers stand are said about the rows below or above: 以下为第二批.
  return /^[^\p{L}]*\d/u.test(text) || text.length <= 4 ? 'numbered' : 'note';
}

/** “一、法治意识方面（共12条）” → 法治意识方面. */
export function bannerCategory(text: string): string {
  return tidy(text)
    .replace(numbering, '')
    .replace(/[(（][^()（）]*[)）]$/, '')
    .trim();
}

/** The column (from 1) whose cell carries a marking of a state secret; 0 if none does. */
export function classifiedColumn(row: GridRow): number {
  return row.cells.findIndex((cell) => cell !== null && marking.test(keyOf(cell.text))) + 1;
}

/** True if a text mentions a high grade of secrecy without being a marking. */
export function mentionsSecrecy(row: GridRow): boolean {
  return row.cells.some((cell) => cell !== null && /绝密|机密/.test(keyOf(cell.text)));
}
