import {
  type Calendar,
  type CalendarDay,
  dayOf,
  sourcesBetween,
  type YearSource,
} from './calendar.ts';
import {
  type DeadlineInput,
  type Due,
  dueOf,
  type Roll,
  type Rule,
  ruleOf,
  startDayOf,
} from './deadline.ts';
import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  type IsoDate,
  instantOf,
  msOf,
  weekdayOf,
} from './instant.ts';

/** Why a day counts or does not. */
export type Why =
  | 'afterHoursStart' // 收到时已过办公时间, the receipt belongs to the next calendar day
  | 'startDayNotCounted' // 民法典 第二百零一条第一款
  | 'counted'
  | 'swapWorkday' // a weekend that is worked, and counts
  | 'weekend'
  | 'holiday'
  | 'unknownYear' // taken as a day of an ordinary week, because the year is not published
  | 'withinMonth' // a day on the way to the next corresponding day
  | 'correspondingDay' // 民法典 第二百零二条
  | 'rolled' // 民法典 第二百零三条: a working day to which the end moves on
  | 'fixedDate';

/** One day of an explained deadline. */
export interface DayLine extends CalendarDay {
  /** 1 for Monday … 7 for Sunday. */
  weekday: number;
  counted: boolean;
  /** What this day adds: working days, days, months, or hours (a fraction on a partial day). */
  amount: number;
  /** Sum of the amounts so far. */
  count: number;
  why: Why;
}

const HOUR_MS = 3_600_000;

const works = (day: CalendarDay): boolean => day.kind === 'work' || day.kind === 'swapWorkday';

const line = (day: CalendarDay, why: Why, amount: number, count: number): DayLine => ({
  ...day,
  weekday: weekdayOf(day.date),
  counted: amount > 0,
  amount,
  count,
  why,
});

/** Why a day off is passed over. A holiday of a year without a paper is one by statute. */
function whyOff(day: CalendarDay): Why {
  if (day.kind === 'holiday') return 'holiday';
  return day.known ? 'weekend' : 'unknownYear';
}

/** Why a working day counts. */
function whyCounted(day: CalendarDay): Why {
  if (!day.known) return 'unknownYear';
  return day.kind === 'swapWorkday' ? 'swapWorkday' : 'counted';
}

/** From the receipt to the starting day: one line, or two after closing time. */
function startLines(calendar: Calendar, received: IsoDate, start: IsoDate): DayLine[] {
  const first = line(dayOf(calendar, start), 'startDayNotCounted', 0, 0);
  if (received === start) return [first];
  return [line(dayOf(calendar, received), 'afterHoursStart', 0, 0), first];
}

function workingDayLines(calendar: Calendar, start: IsoDate, amount: number): DayLine[] {
  const lines: DayLine[] = [];
  let count = 0;
  for (let date = addDays(start, 1); count < amount; date = addDays(date, 1)) {
    const day = dayOf(calendar, date);
    if (works(day)) count += 1;
    lines.push(
      works(day) ? line(day, whyCounted(day), 1, count) : line(day, whyOff(day), 0, count),
    );
  }
  return lines;
}

function dayLines(calendar: Calendar, start: IsoDate, amount: number): DayLine[] {
  return Array.from({ length: amount }, (_, i) =>
    line(dayOf(calendar, addDays(start, i + 1)), 'counted', 1, i + 1),
  );
}

/** Every day up to the last corresponding day; only the corresponding days count. */
function monthLines(calendar: Calendar, start: IsoDate, months: number): DayLine[] {
  let count = 0;
  return Array.from({ length: daysBetween(start, addMonths(start, months)) }, (_, i) => {
    const date = addDays(start, i + 1);
    const corresponding = date === addMonths(start, count + 1);
    if (corresponding) count += 1;
    const why = corresponding ? 'correspondingDay' : 'withinMonth';
    return line(dayOf(calendar, date), why, corresponding ? 1 : 0, count);
  });
}

/** The days after the last one, up to the working day to which the end moves. */
function rollLines(calendar: Calendar, last: IsoDate, roll: Roll, count: number): DayLine[] {
  if (roll === 'none') return [];
  const lines: DayLine[] = [];
  const worksAt = (date: IsoDate): boolean => works(dayOf(calendar, date));
  let left = roll === 'second' ? 2 : 1;
  if (worksAt(last)) left = roll === 'second' && !worksAt(addDays(last, -1)) ? 1 : 0;
  for (let date = addDays(last, 1); left > 0; date = addDays(date, 1)) {
    const day = dayOf(calendar, date);
    if (works(day)) left -= 1;
    lines.push(line(day, works(day) ? 'rolled' : whyOff(day), 0, count));
  }
  return lines;
}

/** The days that hours touch, each with the hours that fall on it. */
function hourLines(calendar: Calendar, start: string, hours: number): DayLine[] {
  const begin = msOf(start);
  const end = begin + hours * HOUR_MS;
  const lines: DayLine[] = [];
  let at = begin;
  for (let date = dateOf(start); at < end; date = addDays(date, 1)) {
    const until = Math.min(end, msOf(instantOf(date, '24:00')));
    const amount = (until - at) / HOUR_MS;
    lines.push(line(dayOf(calendar, date), 'counted', amount, (until - begin) / HOUR_MS));
    at = until;
  }
  return lines;
}

/** A named day counts nothing: the day of the start, and the day itself. */
function fixedLines(calendar: Calendar, received: IsoDate, date: IsoDate): DayLine[] {
  const last = line(dayOf(calendar, date), 'fixedDate', 0, 0);
  return received < date ? [...startLines(calendar, received, received), last] : [last];
}

/**
 * The days of a limit one by one, from the receipt to the due day. `start` is the day that is not
 * counted. The walk uses the calendar alone, so that it checks the count instead of repeating it.
 */
function explain(input: DeadlineInput, rule: Rule, start: IsoDate): DayLine[] {
  const { calendar, roll } = input;
  const received = input.start.length === 10 ? input.start : dateOf(input.start);
  if (rule.unit === 'fixedDate') return fixedLines(calendar, received, rule.date);
  if (rule.unit === 'hour') return hourLines(calendar, input.start, rule.amount);
  const before = startLines(calendar, received, start);
  if (rule.unit === 'workingDay')
    return [...before, ...workingDayLines(calendar, start, rule.amount)];
  const span = rule.unit === 'day' ? dayLines : monthLines;
  const counted = span(calendar, start, rule.amount);
  const last = counted.at(-1)?.date ?? start;
  return [...before, ...counted, ...rollLines(calendar, last, roll, rule.amount)];
}

/** A due date with its reasons: calendar version, papers, and each day from the start to the end. */
export interface Deadline extends Due {
  calendar: string;
  papers: string[];
  /** For each year that it touches, where it stands which days are off. */
  sources: YearSource[];
  days: DayLine[];
}

/** As `dueOf`, with the day-by-day explanation; the counted lines sum to the limit's amount. */
export function deadline(input: DeadlineInput): Deadline {
  const due = dueOf(input);
  const days = explain(input, ruleOf(input.rule), startDayOf(input));
  const sources = sourcesBetween(input.calendar, days[0]?.date ?? due.dueOn, due.dueOn);
  const papers = [...new Set(sources.flatMap((source) => source.papers))];
  return { ...due, calendar: input.calendar.id, papers, sources, days };
}
