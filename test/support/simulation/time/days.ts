import { isWorkingDay } from '../../../../src/domain/calendar/calendar.ts';
import { addDays, type IsoDate } from '../../../../src/domain/calendar/instant.ts';
import type { Rules } from '../../../../src/domain/notice/notice.ts';

/** The day on which so many days from a day end, moved off days off where the policy says so. */
export function endOf({ policy, calendar }: Rules, from: IsoDate, days: number): IsoDate {
  let day = addDays(from, days);
  while (policy.roll === 'next' && !isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}
