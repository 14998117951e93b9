import type { CalendarYear } from './calendar.ts';
import { addDays, daysBetween, type IsoDate, isIsoDate, weekdayOf } from './instant.ts';

/** What is said to people, in both languages. */
interface Said {
  zh: string;
  en: string;
}

/** Something in a notice's text that is not understood or contradicts itself; `line` counts from 1. */
interface ArrangementFault extends Said {
  line: number;
}

/** The days that a text names, and what could not be read of it. */
interface ReadArrangement {
  days: CalendarYear['days'];
  faults: ArrangementFault[];
}

type Day = CalendarYear['days'][number];

const WEEKDAYS = '一二三四五六日';

/** `一、元旦：…`, `7.国庆节、中秋节：…` */
const ITEM =
  /^(?:[一二三四五六七八九十]+、|[（(]?\d{1,2}[)）.、．]|·|-)?\s*([^：:，。\d]{2,20})[：:](.+)$/;

/** `2027-01-01 休 元旦`, as a list of days has it. */
const PLAIN = /^(\d{4}-\d{2}-\d{2})\s*[,，\t ]\s*(休|班|放假|上班)\s*[,，\t ]\s*(\S+)$/;

/** A day as notices write it: with its year or without, with its weekday or without; or only the day of the month. */
const DATE =
  /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:[（(](?<about>[^）)]*)[）)])?/g;

interface Named {
  date: IsoDate;
  at: number;
  end: number;
  fault: Said | null;
}

const pad = (value: number): string => `${value}`.padStart(2, '0');

/** Why a day does not fit what is said of it; null where it fits. */
function dateFault(date: string, about: string): Named['fault'] {
  if (!isIsoDate(date)) return { zh: `没有 ${date} 这一天`, en: `no such day: ${date}` };
  const [, said] = /周([一二三四五六日])/.exec(about) ?? [];
  const is = WEEKDAYS[weekdayOf(date) - 1];
  if (said === undefined || said === is) return null;
  return {
    zh: `${date} 是周${is}，文中写的是周${said}`,
    en: `${date} is no 周${said}`,
  };
}

/** Days of a sentence in their order; a month or year that is not repeated is that of the day before it. */
function datesIn(text: string, year: number): Named[] {
  let [inYear, inMonth] = [year, 0];
  return [...text.matchAll(DATE)].map((found) => {
    const { year: y, month, day, about = '' } = found.groups as Record<string, string | undefined>;
    if (month !== undefined) {
      // A holiday that goes over the end of a year names both; one that names none lies in its own.
      inYear = y === undefined ? inYear : Number(y);
      inMonth = Number(month);
    }
    const date = `${inYear}-${pad(inMonth)}-${pad(Number(day))}`;
    const end = found.index + found[0].length;
    return { date, at: found.index, end, fault: dateFault(date, about) };
  });
}

/** No holiday is longer; what is was read wrongly. */
const LONGEST = 31;

const spanFault = (first: IsoDate, last: IsoDate): Said | null => {
  const length = daysBetween(first, last);
  if (length < 0) return { zh: `${last} 早于 ${first}`, en: `${last} lies before ${first}` };
  if (length <= LONGEST) return null;
  return { zh: `${first} 至 ${last} 过长`, en: `${first} to ${last} is too long` };
};

const daysFrom = (first: IsoDate, last: IsoDate): IsoDate[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i));

/** Days of one clause: single ones, and spans (`1日至3日`). */
function spansIn(clause: string, dates: readonly Named[]): { days: IsoDate[]; faults: Said[] } {
  const days: IsoDate[] = [];
  const faults: Said[] = [];
  dates.forEach((named, i) => {
    const before = dates[i - 1];
    const isEnd =
      before !== undefined && /^\s*(?:至|—|-|到)\s*$/.test(clause.slice(before.end, named.at));
    if (!isEnd) days.push(named.date);
    else {
      const fault = spanFault(before.date, named.date);
      if (fault === null) days.push(...daysFrom(before.date, named.date).slice(1));
      else faults.push(fault);
    }
  });
  return { days, faults };
}

/** A clause up to the word that says what its days are: 放假 or 上班. */
function clauses(text: string): { text: string; isOffDay: boolean; total: number | null }[] {
  const found = [...text.matchAll(/(.*?)(放假|上班|休息)([^。；;]*)(?:[。；;]|$)/gs)];
  return found.map(([, dates = '', verb, rest = '']) => {
    const [, total] =
      /共\s*(\d+)\s*天|放假\s*(\d+)\s*天/
        .exec(`${verb}${rest}`)
        ?.filter((part) => part !== undefined) ?? [];
    return {
      text: dates,
      isOffDay: verb !== '上班',
      total: total === undefined ? null : Number(total),
    };
  });
}

/** What one item names; the days of a year that is written out first decide the year of the rest. */
function itemDays(name: string, text: string, year: number) {
  const days: Day[] = [];
  const faults: Said[] = [];
  for (const clause of clauses(text)) {
    const dates = datesIn(clause.text, year);
    faults.push(...dates.flatMap(({ fault }) => fault ?? []));
    if (dates.some(({ date }) => !isIsoDate(date))) continue;
    const { days: listed, faults: wrong } = spansIn(clause.text, dates);
    faults.push(...wrong.map(({ zh, en }) => ({ zh: `${name}：${zh}`, en: `${name}: ${en}` })));
    if (
      wrong.length === 0 &&
      clause.isOffDay &&
      clause.total !== null &&
      clause.total !== listed.length
    )
      faults.push({
        zh: `${name}：写的是共 ${clause.total} 天，列出的有 ${listed.length} 天`,
        en: `${name}: ${clause.total} days are announced, ${listed.length} are listed`,
      });
    days.push(...listed.map((date) => ({ name, date, isOffDay: clause.isOffDay })));
  }
  return { days, faults };
}

function lineDays(text: string, year: number): { days: Day[]; faults: Said[] } {
  const [whole, date = '', verb = '', called = ''] = PLAIN.exec(text) ?? [];
  if (whole !== undefined) {
    const fault = dateFault(date, '');
    const day = { name: called, date, isOffDay: verb === '休' || verb === '放假' };
    return { days: fault === null ? [day] : [], faults: fault === null ? [] : [fault] };
  }
  const [item, name = '', rest = ''] = ITEM.exec(text) ?? [];
  if (item === undefined || !/[月日]/.test(rest)) return { days: [], faults: [] };
  const read = itemDays(name.trim(), rest, year);
  if (read.days.length > 0 || read.faults.length > 0) return read;
  return { days: [], faults: [{ zh: `看不懂“${text}”`, en: `cannot read "${text}"` }] };
}

/**
 * Reads the arrangement of a year from the words of the State Council's notice (`一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。
 * 1月4日（周日）上班。`), or from lines such as `2027-01-01 休 元旦`. Sentences that name no day are passed over; a weekday
 * or a sum that does not fit is a fault, for then something was copied wrongly.
 */
export function readArrangement(text: string, year: number): ReadArrangement {
  const read = text.split(/\r?\n/).map((line) => lineDays(line.trim(), year));
  const days = read.flatMap((line) => line.days);
  const faults = read.flatMap((line, i) => line.faults.map((fault) => ({ line: i + 1, ...fault })));
  return { days: days.sort((a, b) => (a.date < b.date ? -1 : 1)), faults };
}
