/** A point in time, written as `toISOString()` writes it, so that string order is time order. */
export type Instant = string;

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A time of day, `HH:MM`; `24:00` is the end of the day (民法典 第二百零三条第二款). */
export type TimeOfDay = string;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

// 北京时间 is +08:00 all year; there has been no daylight saving since 1991.
const OFFSET_MS = 8 * HOUR_MS;

// Days from 0000-03-01, where the count of the algorithm begins, to 1970-01-01.
const EPOCH_SHIFT = 719_468;
const LAST_DAY_NUMBER = 2_932_896; // 9999-12-31
const DAYS_IN_400_YEARS = 146_097;

/** The decimal digits of `text` from `from` up to `to`, or -1 where anything else stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const pad2 = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

const pad = (value: number, width: number): string => `${value}`.padStart(width, '0');

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month; month 1–12. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01. The year is counted from March, so that the leap day is its last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + dayOfYear - EPOCH_SHIFT;
}

/** Day number of the first ten characters of `text`, or NaN where they are no real date. */
function readDate(text: string): number {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const wellFormed = year >= 0 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;
  if (!wellFormed || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return Number.NaN;
  return daysFromCivil(year, month, day);
}

/** Milliseconds since 1970 of an instant, or NaN where the text is none. */
function readInstant(text: string): number {
  const shape = text.length === 24 && text[10] === 'T' && text[13] === ':' && text[16] === ':';
  if (!shape || text[19] !== '.' || text[23] !== 'Z') return Number.NaN;
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  const second = digits(text, 17, 19);
  const ms = digits(text, 20, 23);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 || ms < 0)
    return Number.NaN;
  return readDate(text) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

/** Milliseconds since midnight of `HH:MM` or `24:00`, or NaN where the text is none. */
function readTime(text: string): number {
  const hour = digits(text, 0, 2);
  const minute = digits(text, 3, 5);
  if (text.length !== 5 || text[2] !== ':' || hour < 0 || minute < 0 || minute > 59)
    return Number.NaN;
  return hour < 24 || (hour === 24 && minute === 0) ? (hour * 60 + minute) * 60_000 : Number.NaN;
}

/** True for a real calendar date in the form `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean =>
  text.length === 10 && !Number.isNaN(readDate(text));

/** True for a real instant exactly as `toISOString()` writes it. */
export const isInstant = (text: string): boolean => !Number.isNaN(readInstant(text));

/** True for `00:00` … `23:59` and `24:00`. */
export const isTimeOfDay = (text: string): boolean => !Number.isNaN(readTime(text));

/** Days from 1970-01-01 to a date. Throws RangeError for anything but a real `YYYY-MM-DD`. */
export function dayNumberOf(date: IsoDate): number {
  const day = date.length === 10 ? readDate(date) : Number.NaN;
  if (Number.isNaN(day)) throw new RangeError(`not a calendar date (YYYY-MM-DD): ${date}`);
  return day;
}

/** The date that lies `day` days after 1970-01-01. Throws RangeError before the year 0 and beyond 9999. */
export function dateOfDayNumber(day: number): IsoDate {
  const shifted = day + EPOCH_SHIFT;
  if (!(shifted >= 0 && day <= LAST_DAY_NUMBER))
    throw new RangeError(`day number out of range: ${day}`);
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const start = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - start;
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  return `${year < 1000 ? pad(year, 4) : year}-${pad2(month)}-${pad2(dayOfMonth)}`;
}

/** Day of the week of a day number, 1 for Monday … 7 for Sunday. */
export const weekdayOfDayNumber = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Day of the week of a date, 1 for Monday … 7 for Sunday. */
export const weekdayOf = (date: IsoDate): number => weekdayOfDayNumber(dayNumberOf(date));

/** Milliseconds since 1970-01-01T00:00Z. Throws RangeError for anything but a real instant. */
export function msOf(instant: Instant): number {
  const ms = readInstant(instant);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant (toISOString form): ${instant}`);
  return ms;
}

/** The instant that lies `ms` milliseconds after 1970-01-01T00:00Z. */
export function instantOfMs(ms: number): Instant {
  const day = Math.floor(ms / DAY_MS);
  const rest = ms - day * DAY_MS;
  const hour = Math.floor(rest / HOUR_MS);
  const minute = Math.floor(rest / 60_000) % 60;
  const second = Math.floor(rest / 1000) % 60;
  const date = dateOfDayNumber(day);
  return `${date}T${pad2(hour)}:${pad2(minute)}:${pad2(second)}.${pad(rest % 1000, 3)}Z`;
}

/** The Beijing calendar date (+08:00) on which an instant falls. */
export const dateOf = (instant: Instant): IsoDate =>
  dateOfDayNumber(Math.floor((msOf(instant) + OFFSET_MS) / DAY_MS));

/** The Beijing time of day (+08:00) of an instant, `HH:MM`; seconds are cut off. */
export function timeOf(instant: Instant): TimeOfDay {
  const local = msOf(instant) + OFFSET_MS;
  const minutes = Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / 60_000);
  return `${pad2(Math.floor(minutes / 60))}:${pad2(minutes % 60)}`;
}

/**
 * The date to which a due instant belongs: an instant at exactly 00:00 Beijing time is 24:00 of the
 * day before (民法典 第二百零三条第二款: 截止时间为二十四时).
 */
export const dueDateOf = (due: Instant): IsoDate =>
  dateOfDayNumber(Math.floor((msOf(due) + OFFSET_MS - 1) / DAY_MS));

/** The instant of a Beijing date and time of day; `24:00` is 00:00 of the next day. */
export function instantOf(date: IsoDate, time: TimeOfDay): Instant {
  const ms = readTime(time);
  if (Number.isNaN(ms)) throw new RangeError(`not a time of day (HH:MM or 24:00): ${time}`);
  return instantOfMs(dayNumberOf(date) * DAY_MS + ms - OFFSET_MS);
}

/** An instant in Beijing time with its offset, `2026-10-11T00:00:00.000+08:00`. */
export const localOf = (instant: Instant): string =>
  `${instantOfMs(msOf(instant) + OFFSET_MS).slice(0, 23)}+08:00`;

/** The date `days` calendar days later (earlier if negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  dateOfDayNumber(dayNumberOf(date) + days);

/** Calendar days from one date to another; negative if `to` is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  dayNumberOf(to) - dayNumberOf(from);

/**
 * The corresponding day `months` months later; where that month has none, its last day
 * (民法典 第二百零二条).
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  dayNumberOf(date);
  const index = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const day = Math.min(digits(date, 8, 10), daysInMonth(year, month));
  return dateOfDayNumber(daysFromCivil(year, month, day));
}

/** The last day of the quarter in which a date lies. */
export function lastDayOfQuarter(date: IsoDate): IsoDate {
  dayNumberOf(date);
  const year = digits(date, 0, 4);
  const month = Math.ceil(digits(date, 5, 7) / 3) * 3;
  return `${date.slice(0, 4)}-${pad2(month)}-${daysInMonth(year, month)}`;
}

/** The instant `ms` milliseconds later (earlier if negative). */
export const addMs = (instant: Instant, ms: number): Instant => instantOfMs(msOf(instant) + ms);

/** Milliseconds from one instant to another; negative if `to` is the earlier one. */
export const msBetween = (from: Instant, to: Instant): number => msOf(to) - msOf(from);
