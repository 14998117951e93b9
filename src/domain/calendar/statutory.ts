import { dateOfDayNumber, dayNumberOf, type IsoDate } from './instant.ts';
import { LUNAR_DAYS } from './lunar-days.ts';

/** A day off that the law itself names, whatever a year's paper says. */
export interface StatutoryDay {
  date: IsoDate;
  name: string;
}

const NEW_YEAR = '元旦';
const SPRING = '春节';
const LABOUR = '劳动节';
const NATIONAL = '国庆节';

const fixed = (year: number, name: string, ...days: string[]): StatutoryDay[] =>
  days.map((day) => ({ date: `${year}-${day}`, name }));

/** Days from 正月初一 on; -1 is 除夕. */
const around = (newYearsDay: IsoDate, from: number, to: number): StatutoryDay[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    date: dateOfDayNumber(dayNumberOf(newYearsDay) + from + i),
    name: SPRING,
  }));

/** Which days of 春节 are off, counted from 正月初一: 除夕 came in 2008, went in 2014 and came back in 2025. */
function springDays(year: number): [number, number] {
  if (year >= 2025) return [-1, 2];
  return year >= 2008 && year <= 2013 ? [-1, 1] : [0, 2];
}

/** Those that follow the moon; none for a year that the table does not hold. */
function lunarDays(year: number): StatutoryDay[] {
  const [spring, qingming, dragonBoat, midAutumn] = LUNAR_DAYS[year]?.split(' ') ?? [];
  if (!spring || !qingming || !dragonBoat || !midAutumn) return [];
  const newYear = around(`${year}-${spring}`, ...springDays(year));
  if (year < 2008) return newYear;
  return [
    ...newYear,
    ...fixed(year, '清明节', qingming),
    ...fixed(year, '端午节', dragonBoat),
    ...fixed(year, '中秋节', midAutumn),
  ];
}

/**
 * The days off for all citizens (全国年节及纪念日放假办法 第二条): thirteen since the revision of 2024, eleven
 * from 2008, ten from 2000; no earlier law is kept. Where two fall on one day, it stands here twice. After 2050
 * only those of a fixed date are known. Which working days make up for a weekend, only the year's paper says.
 */
export function statutoryDays(year: number): StatutoryDay[] {
  if (year < 2000) return [];
  const labour = year >= 2025 ? ['05-01', '05-02'] : ['05-01'];
  return [
    ...fixed(year, NEW_YEAR, '01-01'),
    ...lunarDays(year),
    ...fixed(year, LABOUR, ...labour, ...(year < 2008 ? ['05-02', '05-03'] : [])),
    ...fixed(year, NATIONAL, '10-01', '10-02', '10-03'),
  ];
}

const FIRST = 2000;
const LAST = 2050;

const named = (year: number): [number, string][] =>
  statutoryDays(year)
    .reverse()
    .map(({ date, name }) => [dayNumberOf(date), name]);

const NAMES = new Map(Array.from({ length: LAST - FIRST + 1 }, (_, i) => named(FIRST + i)).flat());
const LAST_DAY = dayNumberOf(`${LAST}-12-31`);

/** What the law calls a day off, by its day number; undefined on every other day. */
export function statutoryName(day: number): string | undefined {
  if (day <= LAST_DAY) return NAMES.get(day);
  const date = dateOfDayNumber(day);
  return statutoryDays(Number(date.slice(0, 4))).find((d) => d.date === date)?.name;
}
