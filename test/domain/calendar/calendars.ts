import { calendarFor } from '../../../src/domain/calendar/calendar.ts';
import type { DeadlineInput } from '../../../src/domain/calendar/deadline.ts';
import { loadCalendarYears } from '../../../src/presets/presets.ts';

export const YEARS = loadCalendarYears();

/** Every shipped year, 2007 to 2026. */
export const CALENDAR = calendarFor(YEARS, '2007-01-01');

/** A request with the defaults of the law: 24:00, roll to the next day, no office hours. */
export const asking = (
  start: string,
  rule: string,
  more: Partial<DeadlineInput> = {},
): DeadlineInput => ({ start, rule, cutoff: '24:00', roll: 'next', calendar: CALENDAR, ...more });
