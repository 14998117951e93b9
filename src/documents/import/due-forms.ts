import { keyOf } from '../../domain/text.ts';
import { isBlankMark } from '../sheet/characters.ts';
import type { Cell } from '../sheet/grid.ts';
import type { DueRule, Timing } from './ledger.ts';

/** What a deadline's cell says; `assumed` names what the text left out and was filled in. */
export type DueRead =
  | {
      readonly readable: true;
      readonly due: DueRule | null;
      readonly timing: Timing | null;
      readonly assumed: 'year' | 'day' | null;
    }
  | { readonly readable: false };

type Dated = { year: number | null; month: number; day: number; assumed: 'day' | null };

type Parsed = { rule: string; assumed: 'year' | 'day' | null };

const unreadable: DueRead = { readable: false };

const timingWords: readonly (readonly [Timing, RegExp])[] = [
  ['immediate', /立行立改|立整立改|即知即改|边督边改|立即整改|马上整改|当场整改|立即/],
  [
    'longTerm',
    /长期坚持|长期整改|长期推进|持续整改|持续推进|持续坚持|常态化(?:整改|推进|坚持)?|长期|持续/,
  ],
  ['staged', /分阶段(?:整改|推进|完成)?|分步(?:整改|推进|实施)|阶段性整改/],
  ['timeLimited', /限期整改|限时整改|限期|限时/],
];

/** The kind of rectification that a text names, and the text without that word; null if it names none. */
export function splitTiming(text: string): { timing: Timing; rest: string } | null {
  const key = keyOf(text);
  // 限期整改(分阶段) is staged: the more particular word wins, whatever its place.
  for (const [timing, words] of timingWords) {
    if (!words.test(key)) continue;
    const all = timingWords.reduce((rest, [, each]) => rest.replace(each, ''), key);
    return { timing, rest: all.replace(/^[,，、;:。()/]+|[,，、;:。()/]+$/g, '') };
  }
  return null;
}

/**
 * Reads a deadline in the forms that ledgers really use: dates with any separator, with or without year and hour,
 * month and year ends, serial days of Excel, `20260926`, and periods from receipt in working days, days, weeks, months
 * or hours, in digits or Chinese numerals. An empty cell means the policy's own period.
 * @param today the day on which a date without a year is taken to lie ahead, `YYYY-MM-DD`
 */
export function readDue(cell: Cell | null, today: string): DueRead {
  if (cell === null || isBlankMark(cell.text)) {
    return { readable: true, due: null, timing: null, assumed: null };
  }
  if (cell.kind === 'error') return unreadable;
  // The space before an hour parts two numbers, and must not be lost with the others.
  const text = (cell.day ?? cell.text)
    .normalize('NFKC')
    .replace(/(\d)\s+(?=\d{1,2}[:时点])/, '$1T');
  const split = splitTiming(text);
  const rest = split ? split.rest : keyOf(text);
  if (rest === '')
    return { readable: true, due: null, timing: split?.timing ?? null, assumed: null };
  const parsed = parse(rest, cell.day === undefined ? cell.kind : 'date', today);
  if (!parsed) return unreadable;
  const { rule, assumed } = parsed;
  return { readable: true, due: { rule }, timing: split?.timing ?? null, assumed };
}

function parse(text: string, kind: Cell['kind'], today: string): Parsed | null {
  if (/^\d{5}$/.test(text)) return fromSerial(Number(text));
  if (kind === 'number') {
    return /^\d{8}$/.test(text) ? fromDateText(text, today) : null;
  }
  const plain = withDigits(text);
  const span = /^(?:即日起|立即起|(.+?))(?:至|(?<![收接])到|~)(.+)$/.exec(plain);
  if (span) return fromSpan(span[1], span[2] ?? '', today);
  return fromPeriod(plain) ?? fromDateText(plain, today);
}

/** “2026年9月1日至9月26日” ends on the second date, in the year of the first. */
function fromSpan(from: string | undefined, to: string, today: string): Parsed | null {
  if (from === undefined) return fromDateText(to, today);
  const start = dateIn(core(from), today);
  const end = dateIn(core(to).replace(hourPart, ''), today);
  if (!start || !end) return null;
  const year = end.year === null && start.year !== null ? `${start.year}年` : '';
  return fromDateText(year + to, today);
}

const daysFrom1899 = Date.UTC(1899, 11, 30);

/** Excel counts days from 1899-12-30; only 2009 to 2064 is taken for a date. */
function fromSerial(serial: number): Parsed | null {
  if (serial < 40_000 || serial > 60_000) return null;
  const date = new Date(daysFrom1899 + serial * 86_400_000).toISOString().slice(0, 10);
  return { rule: date, assumed: null };
}

const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 二〇二六年九月二十六日 → 2026年9月26日; 十五个工作日 → 15个工作日. */
function withDigits(text: string): string {
  return text
    .replace(/\((?:周|星期|礼拜)[一二三四五六日天]\)/g, '')
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((c) => digitOf[c]).join(''),
    )
    .replace(
      /[一二两三四五六七八九十百]+(?=年|个|月|日|号|天|周|星期|工作日|自然日|小时|时|点)/g,
      numeral,
    );
}

function numeral(text: string): string {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十' || character === '百') {
      total += (digit || 1) * (character === '十' ? 10 : 100);
      digit = 0;
    } else digit = digitOf[character] ?? 0;
  }
  return String(total + digit);
}

const lead =
  /^(?:请|务必|原则上|最迟|不迟于|不晚于|须|应|力争|确保|限期?|自|从|于|在|至|到)*(?:(?:收到|接到|签收|送达|下发|印发|发出|反馈)[^\d]{0,20}?(?:之日起|当日起|次日起|日起|起|之后|后)的?[,，]?)?(?:请|务必|须|应|在|于|限)*/;

const tail =
  /(?:(?:下班前|之前|以前|前|之内|以内|内|止|截止|为止)[^\d]{0,30}|(?:全面|全部)?(?:完成|整改|到位|办结|销号|完毕|上报)*[。;.,，；]*)$/;

function core(text: string): string {
  return text.replace(lead, '').replace(tail, '');
}

type PeriodForm = readonly [RegExp, (amount: number) => string, number];

const periodForms: readonly PeriodForm[] = [
  [/^(\d{1,4})个?工作日$/, (n) => `${n}wd`, 750],
  [/^(\d{1,4})(?:日|天|个?自然日)$/, (n) => `${n}d`, 1830],
  [/^(\d{1,3})个?(?:周|星期)$/, (n) => `${n * 7}d`, 260],
  [/^(\d{1,2})个月$/, (n) => `${n}m`, 60],
  [/^(\d)年$/, (n) => `${n * 12}m`, 5],
  [/^(\d{1,3})个?小时$/, (n) => `${n}h`, 720],
];

function fromPeriod(text: string): Parsed | null {
  const bare = core(text);
  if (/^半个?月$/.test(bare)) return { rule: '15d', assumed: null };
  if (bare === '半年') return { rule: '6m', assumed: null };
  for (const [form, rule, most] of periodForms) {
    const amount = Number(form.exec(bare)?.[1] ?? 0);
    if (amount >= 1 && amount <= most) return { rule: rule(amount), assumed: null };
  }
  return null;
}

const hourPart =
  /(?:T|(上午|早上|中午|下午|晚上|晚间|晚))?(\d{1,2})(?::|时|点)(?:(\d{1,2})(?:分|:00)?|整)?$/;

function fromDateText(text: string, today: string): Parsed | null {
  const bare = core(text);
  const hour = hourPart.exec(bare);
  const time = hour ? clock(hour[1], Number(hour[2]), Number(hour[3] ?? 0)) : '';
  if (time === null) return null;
  const date = dateIn(hour ? bare.slice(0, hour.index) : bare, today);
  if (!date) return null;
  const day = date.year === null ? nextSuch(date, today) : isoDay(date.year, date.month, date.day);
  if (day === null) return null;
  return { rule: day + time, assumed: date.year === null ? 'year' : date.assumed };
}

function clock(part: string | undefined, hour: number, minute: number): string | null {
  const isLater = part !== undefined && /下午|晚/.test(part) && hour < 12;
  const hours = isLater ? hour + 12 : hour;
  if (hours > 24 || minute > 59 || (hours === 24 && minute > 0)) return null;
  return `T${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The last day of a month is written as day 0 of the next one in Date.UTC. */
function monthEnd(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateIn(text: string, today: string): Dated | null {
  const thisYear = Number(today.slice(0, 4));
  const named = text
    .replace(/^(?:今年|本年度?)(?=\d|年?底)/, `${thisYear}年`)
    .replace(/^明年(?=\d|年?底)/, `${thisYear + 1}年`);
  const full =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(named) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(named);
  if (full)
    return { year: +(full[1] ?? 0), month: +(full[2] ?? 0), day: +(full[3] ?? 0), assumed: null };
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(named);
  if (short) return { year: null, month: +(short[1] ?? 0), day: +(short[2] ?? 0), assumed: null };
  return endOf(named, today);
}

/** “9月底”, “2026年9月”, “年底”, “本月底”: the last day of the month or year. */
function endOf(text: string, today: string): Dated | null {
  const thisYear = Number(today.slice(0, 4));
  if (/^(?:本|当)?月[底末]$/.test(text)) {
    const month = Number(today.slice(5, 7));
    return { year: thisYear, month, day: monthEnd(thisYear, month), assumed: null };
  }
  const yearEnd = /^(?:(\d{4})年)?年?[底末]$/.exec(text);
  if (yearEnd) return { year: Number(yearEnd[1] ?? thisYear), month: 12, day: 31, assumed: null };
  const month = /^(?:(\d{4})年)?(\d{1,2})月(?:份)?([底末])?$/.exec(text);
  if (!month || (month[1] === undefined && month[3] === undefined)) return null;
  const year = month[1] === undefined ? null : Number(month[1]);
  const number = Number(month[2]);
  const day = monthEnd(year ?? thisYear, number);
  return { year, month: number, day, assumed: month[3] === undefined ? 'day' : null };
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > monthEnd(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The nearest such day from today on; 29 February may be up to eight years away. */
function nextSuch(date: Dated, today: string): string | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const day = isoDay(year, date.month, date.day);
    if (day !== null && day >= today) return day;
  }
  return null;
}
