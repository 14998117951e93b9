import type { CalendarYear } from './calendar.ts';
import { weekdayOf } from './instant.ts';
import { statutoryDays } from './statutory.ts';

/** A point that is not wrong by itself but should be looked at; the file can be used. */
export interface Doubt {
  path: string;
  code: 'statutory-day-missing' | 'no-swapped-day' | 'weekday-worked';
  zh: string;
  en: string;
}

/** What a person should look at before a sound file is used: it may be copied incompletely. */
export function doubtsAbout(year: CalendarYear): Doubt[] {
  if (year.papers.length === 0) return [];
  const off = new Set(year.days.filter((d) => d.isOffDay).map((d) => d.date));
  const missing: Doubt[] = statutoryDays(year.year)
    .filter(({ date }) => !off.has(date))
    .map(({ date, name }) => ({
      path: 'days',
      code: 'statutory-day-missing',
      zh: `没有列出法定放假的 ${date}（${name}）`,
      en: `${date} (${name}), off by statute, is not listed`,
    }));
  const swapped = year.days.some((day) => !day.isOffDay && weekdayOf(day.date) > 5);
  const noSwap: Doubt[] = swapped
    ? []
    : [
        {
          path: 'days',
          code: 'no-swapped-day',
          zh: `没有一天调休上班；历年通知都有，请核对是否漏录`,
          en: `no weekend is worked; every year's notice so far has some, so look whether they were left out`,
        },
      ];
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
  return [...missing, ...noSwap, ...worked];
}
