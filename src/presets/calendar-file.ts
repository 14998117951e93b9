import { z } from 'zod';
import type { CalendarYear } from '../domain/calendar/calendar.ts';
import { isIsoDate } from '../domain/calendar/instant.ts';
import { type FileFault, faultsOf, soundness, told } from './file-fault.ts';

const GOVERNMENT = /^https?:\/\/([a-z0-9-]+\.)*gov\.cn\/\S+$/;

const WRONG = 'wrong-type';
const year = told(['year 应为整数年份', 'year must be a whole number'], WRONG);
const range = told(
  ['年份应在 1949 至 2999 之间', 'year must be 1949 to 2999'],
  'year-out-of-range',
);
const paper = told(
  (given) => [
    `应为 gov.cn 上国务院文件的网址：${given}`,
    `must be the address of a State Council paper on gov.cn: ${given}`,
  ],
  'not-a-government-address',
);
const noDay = told((given) => [`没有 ${given} 这一天`, `no such day: ${given}`], 'no-such-date');
const holiday = told(['应为节日名称', 'must name the holiday'], 'empty-name');

const day = z.strictObject(
  {
    name: z.string(holiday).regex(/\S/, holiday),
    date: z
      .string(told(['应为 YYYY-MM-DD', 'must be YYYY-MM-DD'], WRONG))
      .refine((text) => isIsoDate(text), noDay),
    isOffDay: z.boolean(told(['应为 true 或 false', 'must be true or false'], WRONG)),
  },
  told(['应为对象', 'must be an object'], WRONG),
);

/** A calendar file as a year's papers make it. */
const calendarFile = z.strictObject(
  {
    year: z.int(year).min(1949, range).max(2999, range),
    papers: z.array(
      z.string(told(['应为网址', 'must be an address'], WRONG)).regex(GOVERNMENT, paper),
      told(['papers 应为数组', 'papers must be an array'], WRONG),
    ),
    days: z.array(day, told(['days 应为数组', 'days must be an array'], WRONG)),
  },
  told(['文件内容应为一个对象', 'the file must hold one object'], WRONG),
) satisfies z.ZodType<CalendarYear>;

/** A paper speaks of its own year, and at most of the December before. */
function wrongYears({ year: own, days }: CalendarYear): FileFault[] {
  return days.flatMap(({ date }, i) =>
    date.startsWith(`${own}-`) || date.startsWith(`${own - 1}-12-`)
      ? []
      : [
          {
            path: `days[${i}].date`,
            code: 'date-outside-year',
            zh: `${date} 不在 ${own} 年（或上年 12 月）`,
            en: `${date} is not in ${own} or in the December before`,
          },
        ],
  );
}

/** What stands twice in a list: the path of each repetition. */
const repeated = (list: readonly string[], path: (place: number) => string): [string, string][] =>
  list.flatMap((text, i) => (list.indexOf(text) < i ? [[path(i), text] as [string, string]] : []));

const papersTwice = ({ papers }: CalendarYear): FileFault[] =>
  repeated(papers, (i) => `papers[${i}]`).map(([path]) => ({
    path,
    code: 'duplicate-paper',
    zh: '同一文件重复列出',
    en: 'the same paper is listed twice',
  }));

const daysTwice = ({ days }: CalendarYear): FileFault[] =>
  repeated(
    days.map(({ date }) => date),
    (i) => `days[${i}].date`,
  ).map(([path, date]) => ({
    path,
    code: 'duplicate-date',
    zh: `${date} 重复`,
    en: `${date} is there more than once`,
  }));

/** A year is either published (papers and days) or not (neither). */
function wrongPublication({ papers, days }: CalendarYear): FileFault[] {
  if (papers.length === 0 && days.length > 0)
    return [
      {
        path: 'papers',
        code: 'days-without-paper',
        zh: '列了放假安排却没有国务院文件；未公布的年份 days 也应为空',
        en: 'there are days but no paper of the State Council; an unpublished year has no days either',
      },
    ];
  if (papers.length > 0 && days.length === 0)
    return [
      {
        path: 'days',
        code: 'paper-without-days',
        zh: '有国务院文件却没有放假安排',
        en: 'there is a paper but it names no day',
      },
    ];
  return [];
}

/** Every fault of a calendar file's content; none means that it is a `CalendarYear`. Parts are compared where each is sound. */
export function checkCalendarYear(data: unknown): FileFault[] {
  const faults = faultsOf(calendarFile, data);
  const sound = soundness(data, faults);
  const file = data as CalendarYear;
  return [
    ...faults,
    ...(sound('papers') ? papersTwice(file) : []),
    ...(sound('year', 'days') ? wrongYears(file) : []),
    ...(sound('days') ? daysTwice(file) : []),
    ...(sound('papers', 'days') ? wrongPublication(file) : []),
  ];
}
