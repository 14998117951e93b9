import {
  dateOf,
  dueDateOf,
  type Instant,
  localOf,
  weekdayOf,
} from '../../src/domain/calendar/instant.ts';
import type { Language } from './words.ts';

const DAYS = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day with its day of the week: `2026年11月28日（周六）`, `28 Nov 2026 (Sat)`. */
export function dayText(lang: Language, date: string): string {
  const [year, month = 1, day] = date.slice(0, 10).split('-').map(Number);
  const weekday = DAYS[lang][weekdayOf(date.slice(0, 10)) - 1];
  return lang === 'zh'
    ? `${year}年${month}月${day}日（${weekday}）`
    : `${day} ${MONTHS[month - 1]} ${year} (${weekday})`;
}

/** A day for an axis or a narrow column: `11月28日`, `28 Nov`. */
export function shortDay(lang: Language, date: string): string {
  const [, month = 1, day] = date.slice(0, 10).split('-').map(Number);
  return lang === 'zh' ? `${month}月${day}日` : `${day} ${MONTHS[month - 1]}`;
}

/** The day of an instant in Beijing time. */
export const dayOfInstant = (lang: Language, at: Instant): string => dayText(lang, dateOf(at));

/** Time of day in Beijing time, `18:00`. */
const timeText = (at: Instant): string => localOf(at).slice(11, 16);

/** An instant: its day and its time. */
export const momentText = (lang: Language, at: Instant): string =>
  `${dayText(lang, dateOf(at))} ${timeText(at)}`;

/** When something is due; the end of a day is its 24:00 (民法典 第二百零三条). */
export function dueText(lang: Language, dueAt: Instant): string {
  const time = timeText(dueAt);
  return `${dayText(lang, dueDateOf(dueAt))} ${time === '00:00' ? '24:00' : time}`;
}

/** The day on which something is due. */
export const dueDayText = (lang: Language, dueAt: Instant): string =>
  dayText(lang, dueDateOf(dueAt));

/** A time as the timeline writes it (`2026-09-24T09:30:00.000+08:00`). */
export const localMoment = (lang: Language, local: string): string =>
  `${dayText(lang, local)} ${local.slice(11, 16)}`;
