import { marking } from '../../domain/campaign/secrets.ts';
import { keyOf, tidy } from '../../domain/text.ts';
import type { Cell, GridRow, GridView } from '../sheet/grid.ts';
import { type Heads, repeatsHeads } from '../sheet/heads.ts';
import type { LedgerColumn } from './ledger-heads.ts';

/** What a row of a ledger is for; only `data` holds a finding. */
export type RowKind = 'blank' | 'heads' | 'total' | 'note' | 'banner' | 'numbered' | 'data';

const totalWords = /^(?:合计|总计|小计|共计|总数|汇总)/;

const noteWords =
  /^(?:注|说明|备注|填表说明|填表人|填报人|填报单位|制表人?|制表单位|审核人?|签发人?|联系人|联系电话|报送单位|填表日期|填报日期|制表日期)[:：]/;

const numbering = /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]/;

/** The content of a cell, tidy; '' if there is none. */
export function textOf(cell: Cell | null): string {
  return cell ? tidy(cell.text) : '';
}

/**
 * Tells the rows of a ledger apart as clerks make them: blank rows, heads repeated on each page, totals, footnotes,
 * banners that name a category across the sheet, rows numbered in advance, and findings.
 */
export function rowKind(row: GridRow, view: GridView, heads: Heads<LedgerColumn>): RowKind {
  const filled = row.cells.flatMap((cell, at) => (textOf(cell) ? [{ cell, column: at + 1 }] : []));
  const [first] = filled;
  if (!first) return 'blank';
  if (repeatsHeads(heads, view, row.number)) return 'heads';
  const text = textOf(first.cell);
  const statementAt = heads.columns.get('statement')?.number ?? 0;
  const unitAt = heads.columns.get('leadUnit')?.number ?? 0;
  const isElsewhere = first.column < Math.min(statementAt, unitAt);
  const hasUnit = textOf(view.own(row.number, unitAt)) !== '';
  if (isElsewhere && !hasUnit && totalWords.test(keyOf(text))) return 'total';
  if (!hasUnit && noteWords.test(text)) return 'note';
  return filled.length === 1 ? loneText(row.number, first.column, text, view, heads) : 'data';
}

function loneText(
  row: number,
  column: number,
  text: string,
  view: GridView,
  heads: Heads<LedgerColumn>,
): RowKind {
  const merge = view.mergeAt(row, column);
  const isWide = merge !== null && merge.right - merge.left >= 2;
  if (isWide || (numbering.test(text) && column !== heads.columns.get('statement')?.number)) {
    return 'banner';
  }
  const statement = view.filled(row, heads.columns.get('statement')?.number ?? 0);
  const isNumber = column === heads.columns.get('seq')?.number && statement === null;
  return isNumber ? 'numbered' : 'data';
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
