import { dueDateOf, type Instant, localOf } from '../calendar/instant.ts';

/** A day in official form without leading zeros, `2026年10月9日` (GB/T 9704: 成文日期). */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** The end of a day that still counts, `2026年10月9日24:00` (民法典 第二百零三条). */
const dayEndWords = (day: string): string => `${dayWords(day)}24:00`;

/** An instant in Beijing time, `2026年10月9日18:00`. */
export const momentWords = (at: Instant): string =>
  `${dayWords(localOf(at).slice(0, 10))}${localOf(at).slice(11, 16)}`;

/** A due instant; the end of a day is its 24:00 (民法典 第二百零三条), not the next day's 00:00. */
export const dueWords = (dueAt: Instant): string =>
  localOf(dueAt).slice(11, 19) === '00:00:00' ? dayEndWords(dueDateOf(dueAt)) : momentWords(dueAt);

/** A due instant with what is said of it where the year has no paper yet: `2027年1月9日18:00（暂定）`. */
export const provisionalDue = (dueAt: Instant, provisional: boolean): string =>
  `${dueWords(dueAt)}${provisional ? '（暂定）' : ''}`;

/** An instant in Beijing time to the minute, as lists and English texts write it: `2026-10-09 18:00`. */
export const minute = (at: Instant): string => localOf(at).slice(0, 16).replace('T', ' ');

/** A due instant as `minute`; the end of a day is its 24:00. */
export const dueMinute = (dueAt: Instant): string =>
  localOf(dueAt).slice(11, 16) === '00:00' ? `${dueDateOf(dueAt)} 24:00` : minute(dueAt);

/** A named day or minute (`2026-10-20`, `2026-10-20T18:00`) or an instant, in words. */
export function untilWords(until: string): string {
  if (until.endsWith('Z')) return dueWords(until);
  const [day = '', time = ''] = until.split('T');
  return `${dayWords(day)}${time}`;
}

/** A named day or minute or an instant, as `dueMinute` writes it: a day stays a day. */
export const untilMinute = (until: string): string =>
  until.endsWith('Z') ? dueMinute(until) : until.replace('T', ' ');
