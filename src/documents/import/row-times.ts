import { instantOf } from '../../domain/calendar/instant.ts';
import { readLimit } from '../../domain/rules/clocks.ts';
import { keyOf } from '../../domain/text.ts';
import { type Assumed, readDue, splitTiming } from './due-forms.ts';
import type { DueRule, Timing } from './ledger.ts';
import type { RowCells, SheetReading } from './row-cells.ts';
import { quoted } from './row-errors.ts';

/** When a row is to be carried out, and in which way. */
type Times = { readonly timing: Timing; readonly due: DueRule | null; readonly dueText: string };

/** Reads the way and the date of a row; what is in doubt, or would be refused at issue, is reported. */
export function timesOf(reading: SheetReading, cells: RowCells): Times {
  const { report, today } = reading;
  const dueText = cells.text('dueDate');
  const dueCell = cells.cell('dueDate');
  const read = readDue(dueCell, today);
  const timing = timingOf(reading, cells);
  if (!read.readable) {
    const isReported = dueCell?.kind === 'error';
    const fault = namesNoDay(dueText) ? 'date-impossible' : 'date-unreadable';
    if (!isReported) report.error(fault, cells.row, cells.at('dueDate'), quoted(dueText));
    return { timing: timing ?? 'timeLimited', due: null, dueText };
  }
  if (read.due) warnOfDate(reading, cells, read.due.rule, read.assumed);
  const known = timing ?? read.timing;
  // A stated limit makes a finding time-limited; without one the clerk is asked to look.
  const isSilent = cells.at('timing') === null && cells.at('dueDate') === null;
  if (!known && !read.due && !isSilent) {
    report.warn('timing-assumed', cells.row, cells.at('timing') ?? cells.at('dueDate'));
  }
  return { timing: known ?? 'timeLimited', due: read.due, dueText };
}

/** True for a text whose day is in no calendar, such as 2027年2月30日. */
function namesNoDay(text: string): boolean {
  const [, year, month, day] =
    /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(keyOf(text))?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const named = new Date(Date.UTC(year, month - 1, day));
  return named.getUTCMonth() !== month - 1 || named.getUTCDate() !== day;
}

function warnOfDate(
  { report, today, faultOfTime }: SheetReading,
  cells: RowCells,
  rule: string,
  assumed: Assumed | null,
): void {
  const column = cells.at('dueDate');
  if (assumed) report.warn(`${assumed}-assumed`, cells.row, column, rule.replace(/d$/, ''));
  const isPast = /^\d{4}-/.test(rule) && rule.slice(0, 10) < today;
  // A year that was mistyped (2206) is no date that a draft could keep.
  if (!isPast && readLimit(rule, instantOf(today, '12:00')) === null) {
    report.error('date-too-far', cells.row, column, rule);
    return;
  }
  const fault = faultOfTime === undefined ? isPast && 'date-past' : faultOfTime(rule);
  if (fault) report.warn(fault, cells.row, column, rule);
}

function timingOf({ report }: SheetReading, cells: RowCells): Timing | null {
  const text = cells.text('timing');
  if (text === '') return null;
  const split = splitTiming(text);
  if (!split) report.error('timing-unknown', cells.row, cells.at('timing'), quoted(text));
  return split?.timing ?? null;
}
