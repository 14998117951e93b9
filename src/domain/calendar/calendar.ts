import type { IsoDate } from './instant.ts';
import { dateOfDayNumber, dayNumberOf, weekdayOfDayNumber } from './instant.ts';
import { statutoryName } from './statutory.ts';

/** A day that a State Council arrangement names: off, or a weekend that is worked (调休上班). */
interface NamedDay {
  name: string;
  date: IsoDate;
  isOffDay: boolean;
}

/**
 * The arrangement of one year, as the file has it. A paper may also name days of the December
 * before. A year without papers is not published yet: the days off by statute are known, swaps and longer
 * holidays are not.
 */
export interface CalendarYear {
  year: number;
  /** Addresses of the State Council's notices. */
  papers: string[];
  days: NamedDay[];
}

/** One year made ready for counting. */
interface CountedYear {
  year: number;
  /** False where only the paper of the next year names days of this December. */
  known: boolean;
  /** Days from 1970-01-01 to 1 January. */
  first: number;
  /** One letter a day from 1 January on: w 工作日, e 周末, h 放假, s 调休上班. */
  kinds: string;
  papers: string[];
}

/** Working days of a region as plain JSON, quick to query; it is frozen into every notice. */
export interface Calendar {
  /** Region, last known year and a digest of the content: equal ids mean equal content. */
  id: string;
  region: string;
  years: CountedYear[];
  /** Name of the holiday that each named day belongs to. */
  names: Record<IsoDate, string>;
}

/** 工作日, 周末, 放假, 调休上班. */
export type DayKind = 'work' | 'weekend' | 'holiday' | 'swapWorkday';

/** What the calendar says about one day; `known` is false in a year that is not published. */
export interface CalendarDay {
  date: IsoDate;
  kind: DayKind;
  name?: string;
  known: boolean;
}

const KINDS: Record<string, DayKind> = { w: 'work', e: 'weekend', h: 'holiday', s: 'swapWorkday' };
const WORK = 119; // w
const SWAP = 115; // s

const plainKind = (day: number): string => (weekdayOfDayNumber(day) > 5 ? 'e' : 'w');

/** The kind of a day whose year has no paper: the law alone says what is off (全国年节及纪念日放假办法 第二条). */
const unpublishedKind = (day: number): string =>
  statutoryName(day) === undefined ? plainKind(day) : 'h';

/** The kind of a day that a paper names. A worked weekend is 调休; a worked weekday ends a longer holiday. */
const namedKind = (named: NamedDay, day: number): string =>
  named.isOffDay ? 'h' : weekdayOfDayNumber(day) > 5 ? 's' : 'w';

/** A year's days before its papers are read; a paper of its own says all that is off. */
function bareYear(year: number, known: boolean): CountedYear & { letters: string[] } {
  const first = dayNumberOf(`${year}-01-01`);
  const length = dayNumberOf(`${year}-12-31`) - first + 1;
  const kindOf = known ? plainKind : unpublishedKind;
  const letters = Array.from({ length }, (_, i) => kindOf(first + i));
  return { year, known, first, kinds: '', papers: [], letters };
}

/** A 53-bit digest of a text in integers, base 36. It tells versions apart; it is no seal. */
function digestOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  low = Math.imul(low ^ (low >>> 16) ^ high, 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 15) ^ low, 0x27d4eb2f);
  return ((((high ^ (high >>> 16)) >>> 0) % 0x200000) * 0x100000000 + (low >>> 0)).toString(36);
}

/**
 * The calendar of a notice that starts on `from`: that year and every later published one.
 * Where two papers speak of the same December day, the later one holds.
 */
export function calendarFor(years: CalendarYear[], from: IsoDate, region = 'CN'): Calendar {
  const firstYear = Number(from.slice(0, 4));
  const published = years
    .filter((y) => y.year >= firstYear && y.papers.length > 0)
    .sort((a, b) => a.year - b.year);
  const counted = new Map<number, ReturnType<typeof bareYear>>();
  const names: Record<IsoDate, string> = {};
  const ownPaper = new Set(published.map((y) => y.year));
  const open = (year: number) => {
    const found = counted.get(year) ?? bareYear(year, ownPaper.has(year));
    counted.set(year, found);
    return found;
  };
  for (const { year, papers, days } of published) {
    const touched = new Set([year, ...days.map((d) => Number(d.date.slice(0, 4)))]);
    for (const y of touched) open(y).papers.push(...papers);
    for (const named of [...days].sort((a, b) => (a.date < b.date ? -1 : 1))) {
      const day = dayNumberOf(named.date);
      const target = open(Number(named.date.slice(0, 4)));
      target.letters[day - target.first] = namedKind(named, day);
      names[named.date] = named.name;
    }
  }
  const ready = [...counted.values()]
    .sort((a, b) => a.year - b.year)
    .map(({ letters, ...year }) => ({ ...year, kinds: letters.join('') }));
  const last = published.at(-1)?.year ?? 'none';
  const digest = digestOf(JSON.stringify([region, ready, names]));
  return { id: `${region.toLowerCase()}-${last}-${digest}`, region, years: ready, names };
}

/** The year in which a day number lies, or undefined where no paper speaks of it. */
function yearAt(calendar: Calendar, day: number): CountedYear | undefined {
  for (const year of calendar.years)
    if (day >= year.first && day < year.first + year.kinds.length) return year;
  return undefined;
}

/** True if work is done on a day number; in a year without a paper on weekdays that are not off by statute. */
function works(year: CountedYear | undefined, day: number): boolean {
  if (year === undefined) return unpublishedKind(day) === 'w';
  const letter = year.kinds.charCodeAt(day - year.first);
  return letter === WORK || letter === SWAP;
}

const holds = (year: CountedYear | undefined, day: number): boolean =>
  year !== undefined && day >= year.first && day < year.first + year.kinds.length;

/** What kind of day a date is. */
export function dayOf(calendar: Calendar, date: IsoDate): CalendarDay {
  const day = dayNumberOf(date);
  const year = yearAt(calendar, day);
  const letter = year === undefined ? unpublishedKind(day) : year.kinds.charAt(day - year.first);
  const kind = KINDS[letter];
  if (kind === undefined) throw new RangeError(`calendar ${calendar.id} is damaged at ${date}`);
  const known = year?.known ?? false;
  const name = calendar.names[date] ?? (known ? undefined : statutoryName(day));
  return name === undefined ? { date, kind, known } : { date, kind, name, known };
}

/** True for a working day: a weekday that is not off, or a swapped weekend. */
export function isWorkingDay(calendar: Calendar, date: IsoDate): boolean {
  const day = dayNumberOf(date);
  return works(yearAt(calendar, day), day);
}

/**
 * The working day number `n` after `date`, which is not counted itself (before it if negative; the
 * date itself if 0). Provisional if a day was passed whose year is not published.
 */
export function addWorkingDays(
  calendar: Calendar,
  date: IsoDate,
  n: number,
): { date: IsoDate; provisional: boolean } {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a number of working days: ${n}`);
  const step = n < 0 ? -1 : 1;
  let day = dayNumberOf(date);
  let left = Math.abs(n);
  let provisional = false;
  let year = yearAt(calendar, day);
  while (left > 0) {
    day += step;
    if (!holds(year, day)) year = yearAt(calendar, day);
    if (year === undefined || !year.known) provisional = true;
    if (works(year, day)) left -= 1;
  }
  return { date: dateOfDayNumber(day), provisional };
}

/**
 * Working days after `from` up to and including `to`. If `to` is earlier: minus the working days
 * from `to` on and before `from`, so that it is the inverse of `addWorkingDays` both ways.
 */
export function workingDaysBetween(
  calendar: Calendar,
  from: IsoDate,
  to: IsoDate,
): { days: number; provisional: boolean } {
  const end = dayNumberOf(to);
  let day = dayNumberOf(from);
  const step = end < day ? -1 : 1;
  let days = 0;
  let provisional = false;
  let year = yearAt(calendar, day);
  while (day !== end) {
    day += step;
    if (!holds(year, day)) year = yearAt(calendar, day);
    if (year === undefined || !year.known) provisional = true;
    if (works(year, day)) days += step;
  }
  return { days, provisional };
}

/** Where it stands which days of a year are off: in papers, or, as long as it is not published, in the law alone. */
export interface YearSource {
  year: number;
  /** False for a year without a paper of its own; one of the year after may still name days of its December. */
  known: boolean;
  papers: string[];
}

/** The sources of the days from one date to another (both included), earliest year first. */
export function sourcesBetween(calendar: Calendar, from: IsoDate, to: IsoDate): YearSource[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const found = calendar.years.find(({ year }) => year === first + i);
    return { year: first + i, known: found?.known ?? false, papers: [...(found?.papers ?? [])] };
  });
}
