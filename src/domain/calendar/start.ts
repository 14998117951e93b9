import type { Instant, IsoDate } from './instant.ts';
import { addMs, instantOf, isIsoDate, isTimeOfDay } from './instant.ts';

/** Why a start was not understood; `code` is stable, the sentences are for people. */
export interface StartMisreading {
  ok: false;
  code: 'start-unreadable' | 'no-such-date' | 'no-such-time' | 'start-out-of-range';
  zh: string;
  en: string;
}

// Far enough from the ends of the calendar for ten years either way.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** The first day on which a limit may start. */
export const EARLIEST: IsoDate = `${FIRST_YEAR}-01-01`;

const BEIJING_MINUTES = 480;
const PARTS =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const misread = (code: StartMisreading['code'], zh: string, en: string): StartMisreading => ({
  ok: false,
  code,
  zh,
  en,
});

/** Minutes east of Greenwich of `Z` or `+08:00`, or NaN for an offset that no place has. */
function offsetMinutes(text: string): number {
  if (text === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (minutes > 59 || hours * 60 + minutes > 840) return Number.NaN;
  return text.startsWith('-') ? 0 - hours * 60 - minutes : hours * 60 + minutes;
}

/**
 * Reads the start of a limit: a day `2026-09-24`, or a moment `2026-09-30T17:30` (seconds allowed),
 * Beijing time unless it carries `Z` or an offset such as `+08:00`. A moment becomes an instant.
 */
export function parseStart(text: string): { ok: true; start: Instant | IsoDate } | StartMisreading {
  const [whole, date = '', time, seconds = '0', fraction = '0', offset = '+08:00'] =
    PARTS.exec(text) ?? [];
  if (whole === undefined)
    return misread(
      'start-unreadable',
      `看不懂起算时间“${text}”：请写成 2026-09-24、2026-09-30T17:30 或 2026-09-30T17:30+08:00`,
      `cannot read the start "${text}": write 2026-09-24, 2026-09-30T17:30 or 2026-09-30T17:30+08:00`,
    );
  if (!isIsoDate(date))
    return misread('no-such-date', `没有 ${date} 这一天`, `no such day: ${date}`);
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return misread(
      'start-out-of-range',
      `起算时间应在 ${FIRST_YEAR} 年至 ${LAST_YEAR} 年之间：${date}`,
      `the start must lie between the years ${FIRST_YEAR} and ${LAST_YEAR}: ${date}`,
    );
  if (time === undefined) return { ok: true, start: date };
  const east = offsetMinutes(offset);
  if (!isTimeOfDay(time) || time === '24:00' || Number(seconds) > 59 || Number.isNaN(east))
    return misread(
      'no-such-time',
      `没有 ${text.slice(11)} 这个时刻`,
      `no such time: ${text.slice(11)}`,
    );
  const ms = Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
  return { ok: true, start: addMs(instantOf(date, time), ms + (BEIJING_MINUTES - east) * 60_000) };
}
