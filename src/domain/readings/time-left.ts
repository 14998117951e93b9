import { type Calendar, workingDaysBetween } from '../calendar/calendar.ts';
import { dateOf, dueDateOf, type Instant } from '../calendar/instant.ts';

/**
 * Working days from today until the day on which something is due, as people count them: 0 on that day, 1 on the working day
 * before. Once it is overdue, the working days that have begun since, below zero; -0 does not occur, the first day late is -1.
 */
export function workingDaysLeft(calendar: Calendar, dueAt: Instant, now: Instant): number {
  const [today, dueOn] = [dateOf(now), dueDateOf(dueAt)];
  if (now <= dueAt) return today >= dueOn ? 0 : workingDaysBetween(calendar, today, dueOn).days;
  return -Math.max(1, today > dueOn ? workingDaysBetween(calendar, dueOn, today).days : 0);
}
