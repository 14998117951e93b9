import { z } from 'zod';
import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import type { Deadline } from '../../domain/calendar/explain.ts';
import type { Clock } from '../../domain/notice/clock.ts';
import type { Publication } from '../desk/many-notices.ts';
import { clocksWith, presentClock } from './clock.ts';
import { many, presentMany } from './many.ts';
import { count, like, listOf, shape } from './shape.ts';
import { clockKey, day, documentNumber, instant, noticeId } from './vocabulary.ts';

const year = z.int().meta({ examples: [2026] });
const papers = z
  .array(like('https://www.gov.cn/zhengce/content/202511/content_7047090.htm'))
  .describe('国务院办公厅通知的地址 · addresses of the notices of the State Council');

/** One year's arrangement of days off. */
export const calendarYear = shape(
  'CalendarYear',
  '一年的放假安排；没有文件即尚未公布',
  'The arrangement of one year; without papers it is not published yet',
  z.strictObject({
    year,
    papers,
    days: z.array(
      z.strictObject({
        name: like('国庆节'),
        date: day,
        isOffDay: z
          .boolean()
          .describe('放假，否则为调休上班 · off, or else a weekend that is worked'),
      }),
    ),
  }),
);

/** The years that are known. */
export const calendarYears = shape(
  'CalendarYears',
  '各年的放假安排',
  'The calendar years and their papers',
  listOf(z.strictObject({ year, papers, known: z.boolean(), days: count })),
);

const dayLine = shape(
  'DayLine',
  '逐日说明的一天',
  'One day of an explained deadline',
  z.strictObject({
    date: day,
    kind: z.enum(['work', 'weekend', 'holiday', 'swapWorkday']),
    name: z.exactOptional(like('国庆节')),
    known: z.boolean(),
    weekday: z.int().min(1).max(7).describe('1 为星期一 · 1 is Monday'),
    counted: z.boolean(),
    amount: z.number().describe('当日计入的数 · what this day adds'),
    count: z.number().describe('累计 · the sum so far'),
    why: z.enum([
      'afterHoursStart',
      'startDayNotCounted',
      'counted',
      'swapWorkday',
      'weekend',
      'holiday',
      'unknownYear',
      'withinMonth',
      'correspondingDay',
      'rolled',
      'fixedDate',
    ]),
  }),
);

/** A deadline with its reasons. */
export const explainedDeadline = shape(
  'ExplainedDeadline',
  '期限及其逐日理由、所依文件',
  'A deadline with its reasons day by day and the papers behind them',
  z.strictObject({
    due: instant,
    dueOn: day,
    provisional: z.boolean(),
    calendar: like('cn-2026-1x2y3z'),
    papers,
    sources: z
      .array(z.strictObject({ year, known: z.boolean(), papers }))
      .describe(
        '所涉各年的放假依据；known 为 false 的尚未公布，只按法定节日 · for each year it touches where it stands which days are off; of one that is not known only the law',
      ),
    days: z.array(dayLine),
  }),
);

/** A running clock with its reasons; null where a quarter is counted. */
export const explainedClock = shape(
  'ExplainedClock',
  '正在计时的期限及其逐日理由；按季度计的没有逐日理由',
  'A running clock with its reasons; one that counts quarters has none',
  clocksWith({
    calendar: like('cn-2026-1x2y3z'),
    explained: explainedDeadline.nullable(),
  }),
);

/** What a newly published year does to the open letters. */
export const publication = shape(
  'Publication',
  '公布放假安排后移动的期限',
  'What a newly published year moves',
  z.strictObject({
    calendar: like('cn-2027-4a5b6c'),
    doubts: z
      .array(
        z.strictObject({
          path: like('days'),
          code: z.enum(['statutory-day-missing', 'no-swapped-day', 'weekday-worked']),
          zh: like('没有列出法定放假的 2027-02-05（春节）'),
          en: like('2027-02-05 (春节), off by statute, is not listed'),
        }),
      )
      .describe('公布前应核对之处 · what to look at before the year is used'),
    moved: z.array(
      z.strictObject({
        notice: noticeId,
        documentNumber,
        unit: like('农村局'),
        dates: z.array(z.strictObject({ key: clockKey, from: instant, to: instant })),
      }),
    ),
    unmoved: count,
    act: many.nullable().describe('移动期限的批量办理，试算时为 null · null in a dry run'),
  }),
);

/** A year's arrangement as callers see it. */
export const presentYear = ({
  year,
  papers,
  days,
}: CalendarYear): z.infer<typeof calendarYear> => ({
  year,
  papers,
  days: days.map(({ name, date, isOffDay }) => ({ name, date, isOffDay })),
});

/** The known years as callers see them. */
export const presentYears = (years: CalendarYear[]): z.infer<typeof calendarYears> => ({
  items: years.map(({ year, papers, days }) => ({
    year,
    papers,
    known: papers.length > 0,
    days: days.length,
  })),
});

/** An explained deadline as callers see it. */
export const presentExplained = (d: Deadline): z.infer<typeof explainedDeadline> => ({
  due: d.due,
  dueOn: d.dueOn,
  provisional: d.provisional,
  calendar: d.calendar,
  papers: d.papers,
  sources: d.sources.map(({ year, known, papers }) => ({ year, known, papers })),
  days: d.days.map((line) => ({
    date: line.date,
    kind: line.kind,
    ...(line.name === undefined ? {} : { name: line.name }),
    known: line.known,
    weekday: line.weekday,
    counted: line.counted,
    amount: line.amount,
    count: line.count,
    why: line.why,
  })),
});

/** A running clock with its reasons as callers see it. */
export const presentExplainedClock = (
  running: Clock,
  calendar: string,
  explained: Deadline | null,
): z.infer<typeof explainedClock> => ({
  ...presentClock(running),
  calendar,
  explained: explained === null ? null : presentExplained(explained),
});

/** A publication as callers see it. */
export const presentPublication = (p: Publication): z.infer<typeof publication> => ({
  calendar: p.calendar,
  doubts: p.doubts.map(({ path, code, zh, en }) => ({ path, code, zh, en })),
  moved: p.moved.map(({ notice, documentNumber, unit, dates }) => ({
    notice,
    documentNumber,
    unit,
    dates: dates.map(({ key, from, to }) => ({ key, from, to })),
  })),
  unmoved: p.unmoved,
  act: p.act === null ? null : presentMany(p.act),
});
