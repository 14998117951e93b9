import type { CalendarYear } from './calendar.ts';
import { weekdayOf } from './instant.ts';

/** A point that is not wrong by itself but should be looked at; the file can be used. */
export interface Doubt {
  path: string;
  code: 'statutory-day-missing' | 'weekday-worked';
  zh: string;
  en: string;
}

/** Days off by statute that fall on the same date each year (全国年节及纪念日放假办法 第二条). */
function statutoryDays(year: number): string[] {
  const days = ['01-01', '05-01', '10-01', '10-02', '10-03'];
  // 5 月 2 日 since the revision of 2024, in force from 2025.
  return year >= 2025 ? [...days, '05-02'] : days;
}

/** What a person should look at before a sound file is used: it may be copied incompletely. */
export function doubtsAbout(year: CalendarYear): Doubt[] {
  if (year.papers.length === 0) return [];
  const off = new Set(year.days.filter((d) => d.isOffDay).map((d) => d.date));
  const missing: Doubt[] = statutoryDays(year.year)
    .map((day) => `${year.year}-${day}`)
    .filter((date) => !off.has(date))
    .map((date) => ({
      path: 'days',
      code: 'statutory-day-missing',
      zh: `没有列出法定放假的 ${date}`,
      en: `${date}, off by statute, is not listed`,
    }));
  const worked: Doubt[] = year.days.flatMap((day, i) =>
    day.isOffDay || weekdayOf(day.date) > 5
      ? []
      : [
          {
            path: `days[${i}].isOffDay`,
            code: 'weekday-worked',
            zh: `${day.date} 本来就是工作日，列为上班不改变什么`,
            en: `${day.date} is a weekday, listing it as worked changes nothing`,
          },
        ],
  );
  return [...missing, ...worked];
}
