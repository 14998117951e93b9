import { keyOf } from '../../../domain/text.ts';
import { exampleMark } from '../../sheet/characters.ts';
import type { GridRow, GridView } from '../../sheet/grid.ts';
import { type Heads, repeatsHeads } from '../../sheet/heads.ts';
import { textOf } from '../ledger-rows.ts';
import type { RosterColumn } from '../roster/roster-heads.ts';
import type { Report } from '../row-errors.ts';
import { type CellAccount, leaveRefused } from './cell-account.ts';
import type { LeftOutCode } from './left-out-words.ts';

/** Why a row names no unit: text above the heads, repeated heads, totals, footnotes, examples and banners such as “一、乡镇（13个）”. */
export function leftOutAs(
  row: GridRow,
  view: GridView,
  heads: Heads<RosterColumn>,
): LeftOutCode | null {
  if (row.number < heads.firstRow) return 'above-heads';
  if (row.number <= heads.lastRow) return null;
  const texts = row.cells.map(textOf).filter((text) => text !== '');
  const [first = ''] = texts;
  if (repeatsHeads(heads, view, row.number)) return 'heads-repeated';
  if (/^(?:合计|总计|小计|共计)/.test(keyOf(first))) return 'total';
  if (texts.some((text) => text.startsWith(exampleMark))) return 'example';
  if (texts.length > 1) return null;
  if (/^(?:注|说明|备注|填表人|制表)/.test(first)) return 'note';
  return first === '' || /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]/.test(first)
    ? 'group-row'
    : null;
}

/** Rows whose fault was named, and columns that hold nothing of ours. */
export function accountForRest(
  { unread, lastRow }: Heads<RosterColumn>,
  report: Report,
  account: CellAccount,
): void {
  leaveRefused(report, lastRow, account);
  for (const { number, head, isTaken } of unread)
    account.leaveColumn(number, { code: isTaken ? 'head-taken' : 'head-unknown', what: head });
  account.leaveRest({ code: 'head-none' });
}
