import { keyOf } from '../../domain/text.ts';
import { isBlankMark } from '../sheet/characters.ts';
import type { Cell } from '../sheet/grid.ts';
import { type Dated, endOf, monthEnd } from './due-ends.ts';
import type { DueRule, Timing } from './ledger.ts';

/**
 * What a text leaves out and was filled in: the year or its century, the day of a month, the month of a day, or that an amount of
 * days is counted from receipt.
 */
export type Assumed = 'year' | 'day' | 'month' | 'period';

/** What a deadline's cell says. */
export type DueRead =
  | {
      readonly readable: true;
      readonly due: DueRule | null;
      readonly timing: Timing | null;
      readonly assumed: Assumed | null;
    }
  | { readonly readable: false };

type Parsed = { rule: string; assumed: Assumed | null };

const unreadable: DueRead = { readable: false };

const timingWords: readonly (readonly [Timing, RegExp])[] = [
  ['immediate', /立行立改|立整立改|即知即改|即行即改|边督边改|(?:立即|马上|当场|即时)(?:整改)?/],
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
    return { timing, rest: all.replace(/^[,，、;:。()/并且和及]+|[,，、;:。()/并且和及]+$/g, '') };
  }
  return null;
}

/**
 * Reads a deadline in the forms that ledgers really use: dates with any separator, with or without year and hour,
 * ends of months, quarters, half-years and years, a day of a month (25日前), serial days of Excel, `20260926`, and periods from
 * receipt in working days, days, weeks, months or hours, in digits or Chinese numerals. An empty cell means the policy's own
 * period. What may mean two things is read with a doubt or not at all.
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
  const span =
    /^(?:即日起|立即起|(.+?))(?:至|(?<![收接])到(?![位期])|~)(.+)$/.exec(plain) ??
    /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)[-—–]+(\d.+)$/.exec(plain);
  if (span) return fromSpan(span[1], span[2] ?? '', today);
  return dayOfMonth(plain, today) ?? fromPeriod(plain) ?? fromDateText(plain, today);
}

const fromReceipt = /收到|接到|签收|送达|下发|印发|发出|反馈|日起/;

/**
 * “25日前”, “10号前”, “本月25日”, “下月10日前”: a day of a month. With no month named it is the nearest such day from today on; an
 * amount of days is written with 内, 天 or from receipt. A day of every month (每月10日前) is no deadline.
 */
function dayOfMonth(text: string, today: string): Parsed | null {
  const [, which, dayText, mark] =
    /^(?:(本|当|次|下个?)月)?(\d{1,2})([日号])$/.exec(core(text)) ?? [];
  if (dayText === undefined || fromReceipt.test(text)) return null;
  const isDay =
    which !== undefined || mark === '号' || /[日号](?:下班)?(?:之前|以前|前|止|截止)/.test(text);
  if (!isDay) return null;
  const day = Number(dayText);
  const first = which === undefined ? 0 : Number(/次|下/.test(which));
  const last = which === undefined ? 12 : first;
  for (let ahead = first; ahead <= last; ahead += 1) {
    const month = Number(today.slice(5, 7)) - 1 + ahead;
    const year = Number(today.slice(0, 4)) + Math.floor(month / 12);
    const rule = isoDay(year, (month % 12) + 1, day);
    if (rule !== null && (which !== undefined || rule >= today)) return { rule, assumed: 'month' };
  }
  return null;
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
    .replace(/(?<=[日号])\(?(?:周|星期|礼拜)[一二三四五六日天]\)?/g, '')
    .replace(/[〇零○0一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((c) => digitOf[c] ?? c).join(''),
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
  /^(?:(?:整改|完成|办结)*(?:时限|期限|时间|日期)[:：])?(?:请|务必|原则上|最迟|最晚|不迟于|不晚于|截[止至]|须|应|力争|确保|限期?|自|从|于|在|为|至|到)*(?:(?:收到|接到|签收|送达|下发|印发|发出|反馈)[^\d]{0,20}?(?:之日起|当日起|次日起|日起|起|之后|后)的?[,，]?)?(?:请|务必|须|应|在|于|限)*/;

const tail =
  /(?:(?:下班前|之前|以前|前|之内|以内|内|止|截止|为止)(?:(?![年月][底末]|半年|季度|[月周日天])[^\d]){0,30}|(?:全面|全部)?(?:完成|整改|到位|办结|销号|完毕|上报)*[。;.,，；]*)$/;

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
    if (amount < 1 || amount > most) continue;
    // 15日 may be the fifteenth as well.
    const isPlain = /^\d+日$/.test(bare) && !/内/.test(text) && !fromReceipt.test(text);
    return { rule: rule(amount), assumed: isPlain ? 'period' : null };
  }
  return null;
}

const hourPart =
  /(?:T|(凌晨|清晨|早上|早|上午|中午|下午|傍晚|晚上|晚间|晚|夜里|夜间|深夜|午夜))?(\d{1,2})(:|时|点)(?:(\d{1,2})(?:分|:(\d{2})(?:\.\d+)?)?|整)?$/;

function fromDateText(text: string, today: string): Parsed | null {
  const bare = core(text);
  const hour = hourPart.exec(bare);
  const time = hour ? clock(hour) : '';
  if (time === null) return null;
  const date = dateIn(hour ? bare.slice(0, hour.index) : bare, today);
  if (!date) return null;
  // 2026年9月前 may end in August.
  if (date.assumed === 'day' && /[月度年旬](?:份)?(?:之|以)?前/.test(text)) return null;
  const day = date.year === null ? nextSuch(date, today) : isoDay(date.year, date.month, date.day);
  if (day === null) return null;
  return { rule: day + time, assumed: date.year === null ? 'year' : date.assumed };
}

/**
 * The time of day as a rule carries it; '' for `00:00`, with which Excel and databases write a day. 零时 in words may be either end
 * of the day and is not read; the last second of the day is its end, and so are 12 o’clock at night and 24:00.
 */
function clock(match: RegExpExecArray): string | null {
  const [, part = '', hourText, mark, minuteText = '0', secondText = '0'] = match;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  if (hour + minute === 0) return mark === ':' && second === 0 && part === '' ? '' : null;
  const hours = hour === 23 && second === 59 && minute === 59 ? 24 : inWholeDay(hour, part);
  const minutes = hours === 24 && hour === 23 ? 0 : minute;
  if (hours > 24 || minutes > 59 || second > 59 || (hours === 24 && minutes > 0)) return null;
  return `T${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** The hour of 24 that is meant by one of twelve with its part of the day; 12 at night is 24. */
function inWholeDay(hour: number, part: string): number {
  if (hour === 12) return /晚|夜/.test(part) ? 24 : 12;
  return hour < 12 && /晚|夜|下午/.test(part) ? hour + 12 : hour;
}

function dateIn(text: string, today: string): Dated | null {
  const thisYear = Number(today.slice(0, 4));
  const named = text
    .replace(/^(?:今年|本年度?)(?=\d|年?底)/, `${thisYear}年`)
    .replace(/^明年(?=\d|年?底)/, `${thisYear + 1}年`);
  const full =
    /^(\d{4}|\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(named) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(named);
  if (full) {
    const [, yearText = '', month, day] = full;
    // 27.3.31 is of this century.
    const isShort = yearText.length === 2;
    const year = Number(yearText) + (isShort ? 2000 : 0);
    return { year, month: Number(month), day: Number(day), assumed: isShort ? 'year' : null };
  }
  const short = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/.exec(named);
  if (short) return { year: null, month: +(short[1] ?? 0), day: +(short[2] ?? 0), assumed: null };
  return endOf(named, today);
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
