import type { CalendarYear } from './calendar.ts';
import { isIsoDate, weekdayOf } from './instant.ts';

/** Something wrong in a calendar file: where (`days[3].date`), a stable code, and sentences for people. */
export interface Fault {
  path: string;
  code:
    | 'wrong-type'
    | 'missing-key'
    | 'unknown-key'
    | 'year-out-of-range'
    | 'not-a-government-address'
    | 'empty-name'
    | 'no-such-date'
    | 'date-outside-year'
    | 'duplicate-date'
    | 'days-without-paper'
    | 'paper-without-days'
    | 'duplicate-paper';
  zh: string;
  en: string;
}

/** A point that is not wrong by itself but should be looked at; the file can be used. */
export interface Doubt {
  path: string;
  code: 'statutory-day-missing' | 'weekday-worked';
  zh: string;
  en: string;
}

const KEYS = ['year', 'papers', 'days'];
const DAY_KEYS = ['name', 'date', 'isOffDay'];
const GOVERNMENT = /^https?:\/\/([a-z0-9-]+\.)*gov\.cn\/\S+$/;

const fault = (path: string, code: Fault['code'], zh: string, en: string): Fault => ({
  path,
  code,
  zh,
  en,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Missing and unknown keys of an object at `path` (empty for the file itself). */
function checkKeys(record: Record<string, unknown>, keys: string[], path: string): Fault[] {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  const missing = keys
    .filter((key) => !(key in record))
    .map((key) => fault(at(key), 'missing-key', `缺少 ${key}`, `${key} is missing`));
  const unknown = Object.keys(record)
    .filter((key) => !keys.includes(key))
    .map((key) => fault(at(key), 'unknown-key', `不认识 ${key}`, `${key} is not known here`));
  return [...missing, ...unknown];
}

function checkYear(year: unknown): Fault[] {
  if (year === undefined) return [];
  if (typeof year !== 'number' || !Number.isInteger(year))
    return [fault('year', 'wrong-type', 'year 应为整数年份', 'year must be a whole number')];
  if (year < 1949 || year > 2999)
    return [
      fault('year', 'year-out-of-range', '年份应在 1949 至 2999 之间', 'year must be 1949 to 2999'),
    ];
  return [];
}

function checkPapers(papers: unknown): Fault[] {
  if (papers === undefined) return [];
  if (!Array.isArray(papers))
    return [fault('papers', 'wrong-type', 'papers 应为数组', 'papers must be an array')];
  return papers.flatMap((paper: unknown, i) => {
    const path = `papers[${i}]`;
    if (typeof paper !== 'string')
      return [fault(path, 'wrong-type', '应为网址', 'must be an address')];
    if (!GOVERNMENT.test(paper))
      return [
        fault(
          path,
          'not-a-government-address',
          `应为 gov.cn 上国务院文件的网址：${paper}`,
          `must be the address of a State Council paper on gov.cn: ${paper}`,
        ),
      ];
    return papers.indexOf(paper) < i
      ? [fault(path, 'duplicate-paper', '同一文件重复列出', 'the same paper is listed twice')]
      : [];
  });
}

/** A paper speaks of its own year, and at most of the December before. */
function checkDate(date: unknown, year: unknown, path: string): Fault[] {
  if (date === undefined) return [];
  if (typeof date !== 'string')
    return [fault(path, 'wrong-type', '应为 YYYY-MM-DD', 'must be YYYY-MM-DD')];
  if (!isIsoDate(date))
    return [fault(path, 'no-such-date', `没有 ${date} 这一天`, `no such day: ${date}`)];
  if (typeof year !== 'number') return [];
  const belongs = date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`);
  return belongs
    ? []
    : [
        fault(
          path,
          'date-outside-year',
          `${date} 不在 ${year} 年（或上年 12 月）`,
          `${date} is not in ${year} or in the December before`,
        ),
      ];
}

function checkDay(day: unknown, year: unknown, path: string): Fault[] {
  if (!isRecord(day)) return [fault(path, 'wrong-type', '应为对象', 'must be an object')];
  const { name, isOffDay } = day;
  const faults = [...checkKeys(day, DAY_KEYS, path), ...checkDate(day.date, year, `${path}.date`)];
  if (name !== undefined && (typeof name !== 'string' || name.trim() === ''))
    faults.push(fault(`${path}.name`, 'empty-name', '应为节日名称', 'must name the holiday'));
  if (isOffDay !== undefined && typeof isOffDay !== 'boolean')
    faults.push(
      fault(`${path}.isOffDay`, 'wrong-type', '应为 true 或 false', 'must be true or false'),
    );
  return faults;
}

function checkDays(days: unknown, year: unknown): Fault[] {
  if (days === undefined) return [];
  if (!Array.isArray(days))
    return [fault('days', 'wrong-type', 'days 应为数组', 'days must be an array')];
  const seen = new Set<unknown>();
  return days.flatMap((day: unknown, i) => {
    const path = `days[${i}]`;
    const faults = checkDay(day, year, path);
    if (!isRecord(day) || typeof day.date !== 'string') return faults;
    if (seen.has(day.date))
      faults.push(
        fault(
          `${path}.date`,
          'duplicate-date',
          `${day.date} 重复`,
          `${day.date} is there more than once`,
        ),
      );
    seen.add(day.date);
    return faults;
  });
}

/** A year is either published (papers and days) or not (neither). */
function checkPublished(papers: unknown, days: unknown): Fault[] {
  if (!Array.isArray(papers) || !Array.isArray(days)) return [];
  if (papers.length === 0 && days.length > 0)
    return [
      fault(
        'papers',
        'days-without-paper',
        '列了放假安排却没有国务院文件；未公布的年份 days 也应为空',
        'there are days but no paper of the State Council; an unpublished year has no days either',
      ),
    ];
  if (papers.length > 0 && days.length === 0)
    return [
      fault(
        'days',
        'paper-without-days',
        '有国务院文件却没有放假安排',
        'there is a paper but it names no day',
      ),
    ];
  return [];
}

/** Every fault of a calendar file's content; none means that it is a `CalendarYear`. */
export function checkCalendarYear(data: unknown): Fault[] {
  if (!isRecord(data))
    return [fault('', 'wrong-type', '文件内容应为一个对象', 'the file must hold one object')];
  return [
    ...checkKeys(data, KEYS, ''),
    ...checkYear(data.year),
    ...checkPapers(data.papers),
    ...checkDays(data.days, data.year),
    ...checkPublished(data.papers, data.days),
  ];
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
