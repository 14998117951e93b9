import { dueDateOf, type Instant, localOf } from '../src/domain/calendar/instant.ts';
import type { Lang } from './output.ts';

/** An instant in Beijing time, to the minute. */
export const minute = (instant: Instant): string => localOf(instant).slice(0, 16).replace('T', ' ');

/** A due instant; the end of a day is its 24:00, not the next day's 00:00. */
export const dueMinute = (instant: Instant): string =>
  localOf(instant).slice(11, 16) === '00:00' ? `${dueDateOf(instant)} 24:00` : minute(instant);

/** Codes of findings as a letter names them, `第1、2条`. */
export function findingsText(codes: readonly string[], lang: Lang): string {
  if (codes.length === 0) return '';
  return lang === 'zh' ? `第${codes.join('、')}条` : codes.join(', ');
}
