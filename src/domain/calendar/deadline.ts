import { addWorkingDays, type Calendar, dayOf, isWorkingDay } from './calendar.ts';
import {
  addDays,
  addMonths,
  addMs,
  dateOf,
  dueDateOf,
  type Instant,
  type IsoDate,
  instantOf,
  isIsoDate,
  isTimeOfDay,
  type TimeOfDay,
} from './instant.ts';

/** What happens when the last day is a day off: the next working day (民法典 第二百零三条), the second one, or nothing. */
export type Roll = 'next' | 'second' | 'none';

/** A limit: so many units from the start, or a named day (with a time, or until the cutoff). */
export type Rule =
  | { unit: 'workingDay' | 'day' | 'hour' | 'month'; amount: number }
  | { unit: 'fixedDate'; date: IsoDate; time: TimeOfDay | null };

/** Why a text was not understood; `code` is stable, the sentences are for people. */
export interface Misreading {
  ok: false;
  code: 'rule-unreadable' | 'rule-out-of-range' | 'no-such-date' | 'no-such-time';
  zh: string;
  en: string;
}

/** Office hours; a receipt after closing time is a receipt of the next calendar day. */
export interface OfficeHours {
  open: TimeOfDay;
  close: TimeOfDay;
}

export interface DeadlineInput {
  /** The instant or the day of the event that starts the count; hours need an instant. */
  start: Instant | IsoDate;
  /** `6wd`, `15d`, `24h`, `2m`, `2026-09-26` or `2026-09-26T18:00`, checked with `parseRule`. */
  rule: string;
  /** Time at which the due day ends, `24:00` unless another is set (民法典 第二百零三条、第二百零四条). */
  cutoff: TimeOfDay;
  roll: Roll;
  calendar: Calendar;
  officeHours?: OfficeHours | null;
}

/** When a limit ends. It is provisional where the count needs a year whose arrangement is not published. */
export interface Due {
  due: Instant;
  dueOn: IsoDate;
  provisional: boolean;
}

const HOUR_MS = 3_600_000;

const UNITS = { wd: 'workingDay', d: 'day', h: 'hour', m: 'month' } as const;

// Ten years of each: the longest class of audit rectification is five.
const LIMITS = { workingDay: 2600, day: 3660, hour: 87_840, month: 120 } as const;

const misread = (code: Misreading['code'], zh: string, en: string): Misreading => ({
  ok: false,
  code,
  zh,
  en,
});

function parseFixed(text: string): { ok: true; rule: Rule } | Misreading {
  const date = text.slice(0, 10);
  const time = text.length > 10 ? text.slice(11) : null;
  if (!isIsoDate(date))
    return misread('no-such-date', `没有 ${date} 这一天`, `no such day: ${date}`);
  if (time === null) return { ok: true, rule: { unit: 'fixedDate', date, time } };
  if (!isTimeOfDay(time))
    return misread('no-such-time', `没有 ${time} 这个时刻`, `no such time of day: ${time}`);
  // 00:00 would leave open which day is meant; the law says 24:00 of the day before.
  if (time === '00:00')
    return misread('no-such-time', '请写成前一天的 24:00', 'write 24:00 of the day before');
  return { ok: true, rule: { unit: 'fixedDate', date, time } };
}

/** Reads a limit. A code refuses a text that is no limit, an amount of 0 or above ten years, and a day that does not exist. */
export function parseRule(text: string): { ok: true; rule: Rule } | Misreading {
  if (/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(text)) return parseFixed(text);
  const match = /^(\d{1,9})(wd|d|h|m)$/.exec(text);
  if (match === null)
    return misread(
      'rule-unreadable',
      `看不懂期限“${text}”：请写成 6wd（工作日）、15d（日）、24h（小时）、2m（月）、2026-09-26 或 2026-09-26T18:00`,
      `cannot read the limit "${text}": write 6wd (working days), 15d (days), 24h (hours), 2m (months), 2026-09-26 or 2026-09-26T18:00`,
    );
  const unit = UNITS[match[2] as keyof typeof UNITS];
  const amount = Number(match[1]);
  if (amount < 1 || amount > LIMITS[unit])
    return misread(
      'rule-out-of-range',
      `期限“${text}”超出范围：应为 1 至 ${LIMITS[unit]}`,
      `the limit "${text}" is out of range: 1 to ${LIMITS[unit]}`,
    );
  return { ok: true, rule: { unit, amount } };
}

/** A limit that was checked before; anything else is a bug and throws RangeError. */
export function ruleOf(text: string): Rule {
  const read = parseRule(text);
  if (!read.ok) throw new RangeError(read.en);
  return read.rule;
}

/** The instant from which hours run (民法典 第二百零一条第二款); a mere date has none. */
function momentOf(start: Instant | IsoDate): Instant {
  if (start.length === 10) throw new RangeError(`hours need a start with a time of day: ${start}`);
  return start;
}

/**
 * The starting day, which is not counted (民法典 第二百零一条第一款). With office hours a receipt after closing time
 * belongs to the next calendar day, a day off or not: with the next working day a Friday evening would end later than
 * the Saturday after it.
 */
export function startDayOf({ start, officeHours }: DeadlineInput): IsoDate {
  if (start.length === 10) return start;
  const date = dateOf(start);
  return officeHours && start > instantOf(date, officeHours.close) ? addDays(date, 1) : date;
}

/**
 * The day to which an end in days or months moves as the roll says. Where a day off moves to the second working day,
 * the first one after it moves there as well: it is counted from a later receipt and may not end earlier.
 */
function rolled(calendar: Calendar, last: IsoDate, roll: Roll) {
  if (roll === 'none') return { date: last, provisional: false };
  const unknown = !dayOf(calendar, last).known;
  const after = roll === 'second' && !isWorkingDay(calendar, addDays(last, -1)) ? 1 : 0;
  const steps = isWorkingDay(calendar, last) ? after : roll === 'second' ? 2 : 1;
  if (steps === 0) return { date: last, provisional: unknown };
  const moved = addWorkingDays(calendar, last, steps);
  return { date: moved.date, provisional: unknown || moved.provisional };
}

/**
 * When a limit ends (民法典 第二百零一条至第二百零四条): the starting day is not counted, hours run from the
 * moment set, months end on the corresponding day, a last day off rolls, the due day ends at the cutoff.
 * Working days never need to roll; hours and named days never do.
 * Throws RangeError for input that was not checked.
 */
export function dueOf(input: DeadlineInput): Due {
  const rule = ruleOf(input.rule);
  if (rule.unit === 'fixedDate') {
    const due = instantOf(rule.date, rule.time ?? input.cutoff);
    return { due, dueOn: rule.date, provisional: false };
  }
  if (rule.unit === 'hour') {
    const due = addMs(momentOf(input.start), rule.amount * HOUR_MS);
    return { due, dueOn: dueDateOf(due), provisional: false };
  }
  const { date, provisional } =
    rule.unit === 'workingDay'
      ? addWorkingDays(input.calendar, startDayOf(input), rule.amount)
      : rolled(input.calendar, lastDayOf(input), input.roll);
  return { due: instantOf(date, input.cutoff), dueOn: date, provisional };
}

/** The last day of a limit in days or months before any roll; of every other limit the day on which it is due. */
export function lastDayOf(input: DeadlineInput): IsoDate {
  const rule = ruleOf(input.rule);
  if (rule.unit === 'day') return addDays(startDayOf(input), rule.amount);
  return rule.unit === 'month' ? addMonths(startDayOf(input), rule.amount) : dueOf(input).dueOn;
}

/** A reminder's distance from a due instant; the amount is negative for "before". */
export interface Offset {
  unit: 'workingDay' | 'day' | 'hour' | 'month';
  amount: number;
}

/** Reads `-3wd`, `+1wd`, `-15d`, `+2h`, `+6m`; a missing sign means "after". */
export function parseOffset(text: string): { ok: true; offset: Offset } | Misreading {
  const match = /^([+-]?)(\d{1,9})(wd|d|h|m)$/.exec(text);
  if (match === null)
    return misread(
      'rule-unreadable',
      `看不懂“${text}”：请写成 -3wd、+1wd、-15d、+2h 或 +6m`,
      `cannot read "${text}": write -3wd, +1wd, -15d, +2h or +6m`,
    );
  const unit = UNITS[match[3] as keyof typeof UNITS];
  const amount = Number(match[2]);
  if (amount > LIMITS[unit])
    return misread(
      'rule-out-of-range',
      `“${text}”超出范围：最多 ${LIMITS[unit]}`,
      `"${text}" is out of range: at most ${LIMITS[unit]}`,
    );
  return { ok: true, offset: { unit, amount: match[1] === '-' ? 0 - amount : amount } };
}

/**
 * The instant of a reminder before or after a due instant: working days, days and months from the
 * due date at `atTime` (no roll), hours exactly. Throws RangeError for an offset that was not checked.
 */
export function shift(
  calendar: Calendar,
  due: Instant,
  offset: string,
  atTime: TimeOfDay,
): { at: Instant; provisional: boolean } {
  const read = parseOffset(offset);
  if (!read.ok) throw new RangeError(read.en);
  const { unit, amount } = read.offset;
  if (unit === 'hour') return { at: addMs(due, amount * HOUR_MS), provisional: false };
  const dueOn = dueDateOf(due);
  if (unit === 'workingDay') {
    const { date, provisional } = addWorkingDays(calendar, dueOn, amount);
    return { at: instantOf(date, atTime), provisional };
  }
  const date = unit === 'day' ? addDays(dueOn, amount) : addMonths(dueOn, amount);
  return { at: instantOf(date, atTime), provisional: false };
}
