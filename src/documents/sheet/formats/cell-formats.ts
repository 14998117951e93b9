import { SSF } from '@e965/xlsx';
import type { Cell } from '../grid.ts';

/** How a cell is shown: the code of its number format, and whether its font is struck through. */
export type CellStyle = { readonly format: string; readonly struck: boolean };

export const plainStyle: CellStyle = { format: 'General', struck: false };

const chineseDay = 'yyyy"年"m"月"d"日"';
const chineseMonth = 'yyyy"年"m"月"';

/**
 * Formats that a file names by number alone, as a Chinese Excel and WPS show them: the date formats 14 and 22 follow the
 * system, 27 to 36 and 50 to 58 exist in East Asia only.
 */
const byNumber: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: chineseMonth,
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: chineseDay,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: chineseMonth,
  50: chineseMonth,
  51: 'm"月"d"日"',
  52: chineseMonth,
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: chineseMonth,
  58: 'm"月"d"日"',
};

/** The code of a format: as the file states it, else the one that its number stands for. */
export function formatCode(number: number, stated: ReadonlyMap<number, string>): string {
  const table = SSF.get_table() as Readonly<Record<number, string | undefined>>;
  return stated.get(number) ?? byNumber[number] ?? table[number] ?? 'General';
}

/** What a format shows of a point in time; text in quotes, brackets and after a backslash is not part of the code. */
function partsShown(format: string): {
  year: boolean;
  month: boolean;
  day: boolean;
  hour: boolean;
} {
  const [first = ''] = format.split(';');
  const code = first
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]|am\/pm|上午\/下午/gi, '')
    .toLowerCase();
  const isNumber = /general|[#?@%]/.test(code) || (code.includes('0') && !/[ymdhs]/.test(code));
  const has = (letter: string) => !isNumber && code.includes(letter);
  // An m beside hours or seconds is a minute.
  const months = code.replace(/h+[^a-z]*m+|m+[^a-z]*s+/g, '');
  return {
    year: has('y') || has('e'),
    month: !isNumber && months.includes('m'),
    day: has('d') || (!isNumber && code.includes('aaa')),
    hour: has('h') || has('s'),
  };
}

const dayMs = 86_400_000;
const minuteMs = 60_000;
const zeroOf1900 = Date.UTC(1899, 11, 30);
const zeroOf1904 = Date.UTC(1904, 0, 1);
/** From 1900-01-01 to 2199-12-31 in days of the calendar of 1900; outside no office writes a date. */
const lastSerial = 109_574;

/** `YYYY-MM-DD`, with `THH:mm` where there is an hour; null if the number is no point in time. */
function isoOf(serial: number, is1904: boolean): string | null {
  const days = is1904 ? serial + 1462 : serial;
  if (!(days >= 1) || days > lastSerial) return null;
  const zero = is1904 ? zeroOf1904 : zeroOf1900;
  // Excel counts a 29 February 1900 that never was, so that days before it are one further on.
  const early = !is1904 && serial < 60 ? 1 : 0;
  const minutes = Math.round(((serial + early) * dayMs) / minuteMs);
  const iso = new Date(zero + minutes * minuteMs).toISOString();
  return iso.slice(0, iso.slice(11, 16) === '00:00' ? 10 : 16);
}

/** The number by which a workbook knows a point in time that is written as `2027-03-31` or `2027-03-31T18:00:00`; null if it is none. */
export function serialOf(iso: string, is1904: boolean): number | null {
  const [, day, hour = '00:00:00'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/.exec(iso) ?? [];
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T${hour}Z`);
  return Number.isNaN(at) ? null : (at - (is1904 ? zeroOf1904 : zeroOf1900)) / dayMs;
}

/** Excel keeps fifteen digits, so that 0.1+0.2 is 0.3. */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The day that a plain number stands for in a workbook that counts from 1904, where it could be one of our time. */
function dayOf1904(value: number): string | null {
  const isOurs = Number.isInteger(value) && value >= 38_538 && value <= 58_538;
  return isOurs ? isoOf(value, true) : null;
}

const weekdays = '日一二三四五六';

/** The code as the formatter takes it: characters of its own in quotes, points of dates escaped, weekdays in Chinese. */
function plainCode(format: string, value: number, isDate: boolean): string {
  const weekday = weekdays[(Math.floor(value) + 6) % 7] ?? '';
  return format.replace(
    /("[^"]*"|\\.|\[[^\]]*\]|上午\/下午)|([^\p{ASCII}]+)|(a{3,4}(?![a-z/]))|(\.(?!0))/giu,
    (all, kept?: string, own?: string, day?: string) => {
      if (kept !== undefined) return kept;
      if (own !== undefined) return `"${own}"`;
      if (!isDate) return all;
      return day === undefined ? '\\.' : `"${day.length === 4 ? '星期' : ''}${weekday}"`;
    },
  );
}

function shownAs(value: number, format: string, is1904: boolean, isDate: boolean): string | null {
  try {
    const code = plainCode(format, is1904 ? value + 1462 : value, isDate);
    const shown = SSF.format(code, value, { date1904: is1904 }).trim();
    return shown === '' ? null : shown;
  } catch {
    // A format that the formatter does not know says nothing about the value, which stands for itself.
    return null;
  }
}

/** A number as the clerk meant it: a date, a month, an hour of the day, or a number. */
export function numberCell(value: number, format: string, is1904: boolean): Cell {
  const text = numberText(value);
  const parts = partsShown(format);
  const isDate = parts.day || parts.year || parts.month;
  const shown = shownAs(value, format, is1904, isDate || parts.hour);
  if (isDate) {
    const iso = isoOf(value, is1904);
    if (iso === null) return { text, kind: 'number' };
    // An hour that is not shown was not entered: it comes from a formula or from another program.
    if (parts.day)
      return withShown({ text: parts.hour ? iso : iso.slice(0, 10), kind: 'date' }, shown);
    return monthCell(iso, parts, shown);
  }
  if (parts.hour && shown !== null) return { text: shown, kind: 'string' };
  const day = is1904 ? dayOf1904(value) : null;
  return withShown({ text, kind: 'number', ...(day === null ? {} : { day }) }, shown);
}

/** A date of which a month or a year is shown, as it is shown, or in Chinese where that is in other words. */
function monthCell(
  iso: string,
  parts: { year: boolean; month: boolean },
  shown: string | null,
): Cell {
  const [year, month] = iso.split('-').map(Number);
  const plain = [parts.year ? `${year}年` : '', parts.month ? `${month}月` : ''].join('');
  const isPlain = shown !== null && (parts.year ? /^\d{4}(?!\d)/ : /^\d{1,2}月/).test(shown);
  return withShown({ text: isPlain ? shown : plain, kind: 'string' }, shown);
}

function withShown(cell: Cell, shown: string | null): Cell {
  return shown === null || shown === cell.text ? cell : { ...cell, shown };
}
