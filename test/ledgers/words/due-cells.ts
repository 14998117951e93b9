import type { Random } from '../../support/simulation/random.ts';
import type { DueTruth } from '../truth.ts';
import { after, monthEnd, partsOf, serial, two, weekday } from './days.ts';
import { dueText } from './due-texts.ts';

type Shown = { y: number; m: number; d: number; day: string; hour: string };
type DayFormat = readonly [format: string, shown: (parts: Shown) => string];

/** Formats of days, as spreadsheet programs offer them. */
const dayFormats: readonly DayFormat[] = [
  ['yyyy-mm-dd', ({ day }) => day],
  ['yyyy/m/d', ({ y, m, d }) => `${y}/${m}/${d}`],
  ['yyyy/mm/dd', ({ y, m, d }) => `${y}/${two(m)}/${two(d)}`],
  ['yyyy"年"m"月"d"日"', ({ y, m, d }) => `${y}年${m}月${d}日`],
  ['[$-804]yyyy"年"m"月"d"日";@', ({ y, m, d }) => `${y}年${m}月${d}日`],
  ['m"月"d"日"', ({ m, d }) => `${m}月${d}日`],
  ['yyyy.m.d', ({ y, m, d }) => `${y}.${m}.${d}`],
  ['yyyy/m/d aaaa', ({ y, m, d, day }) => `${y}/${m}/${d} 星期${weekday(day)}`],
  ['m/d/yy', ({ y, m, d }) => `${m}/${d}/${y - 2000}`],
];

const monthFormats: readonly DayFormat[] = [
  ['yyyy"年"m"月"', ({ y, m }) => `${y}年${m}月`],
  ['[$-804]yyyy"年"m"月";@', ({ y, m }) => `${y}年${m}月`],
  ['yyyy-mm', ({ y, m }) => `${y}-${two(m)}`],
  ['yyyy/m', ({ y, m }) => `${y}/${m}`],
];

const hourFormats: readonly DayFormat[] = [
  ['yyyy-mm-dd hh:mm', ({ day, hour }) => `${day} ${hour}`],
  ['yyyy/m/d h:mm', ({ y, m, d, hour }) => `${y}/${m}/${d} ${hour}`],
];

/** A limit in a cell that holds a number: a day, a month, an hour, or the bare number of a day. */
function dueNumber(r: Random, today: string, from1904: boolean): DueTruth {
  if (r.chance(0.1)) {
    const number = r.between(1, 90);
    const entry = { number, format: '0"日内"', shown: `${number}日内` };
    return { form: 'cell 0"日内"', entry, texts: [entry.shown], rule: `${number}d` };
  }
  const day = after(today, r.between(1, 700));
  const { y, m, d } = partsOf(day);
  const shownBy = ([format, show]: DayFormat, minutes = 0) => {
    const hour = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    const shown = show({ y, m, d, day, hour });
    return { entry: { day, format, shown, ...(minutes > 0 ? { minutes } : {}) }, shown };
  };
  const which = r.below(10);
  if (which < 5) {
    const { entry, shown } = shownBy(r.pick(dayFormats));
    return { form: `cell ${entry.format}`, entry, texts: [day, shown], rule: day };
  }
  if (which < 7) {
    const { entry, shown } = shownBy(r.pick(monthFormats));
    const texts = [shown, `${y}年${m}月`];
    return {
      ...{ form: `cell ${entry.format}`, entry, texts },
      ...{ rule: monthEnd(y, m), told: ['day-assumed'] },
    };
  }
  if (which < 8) {
    const { entry, shown } = shownBy(r.pick(hourFormats), r.between(20, 40) * 30);
    const rule = `${day}T${shown.split(' ')[1]}`;
    return { form: `cell ${entry.format}`, entry, texts: [rule, shown], rule };
  }
  const number = serial(day, from1904);
  if (which < 9)
    return { form: 'cell General', entry: number, texts: [String(number), day], rule: day };
  const eight = Number(day.replaceAll('-', ''));
  return { form: 'cell of eight digits', entry: eight, texts: [String(eight)], rule: day };
}

const unreadable: readonly string[] = [
  ...['春节前后', '尽快', '待定', '9月前', '9月31日前', '每月10日前', '下周五'],
  ...['国庆前', '9月中旬前', '9月底前制定方案，年底前完成', '30日内完成方案，60日内完成整改'],
  ...['已完成', '9月26日25时', '9月26日、10月26日', '0个工作日', '按程序办理'],
  ...[
    '2027年9月前',
    '2027年三季度前',
    '每季度末',
    '年内',

    '约30日',
    '3-6个月',
    '2027年1-9月',
  ],
];

const impossible: readonly string[] = ['2027-02-30', '2026年13月1日', '2027年4月31日前'];

/** A limit that nobody can read, or that no letter could keep. */
export function dueFault(r: Random, today: string): DueTruth {
  if (r.chance(0.25)) {
    const text = `${partsOf(today).y + r.between(11, 60)}年12月31日`;
    return {
      ...{ form: 'too far', entry: text, texts: [text], rule: null },
      faults: ['date-too-far'],
    };
  }
  const isImpossible = r.chance(0.1);
  const text = r.pick(isImpossible ? impossible : unreadable);
  return {
    ...{ form: 'unreadable', entry: text, texts: [text], rule: null },
    faults: [isImpossible ? 'date-impossible' : 'date-unreadable'],
  };
}

/** A limit as an office would write it on this day. */
export function dueOf(
  r: Random,
  today: string,
  numbers: false | 'from1900' | 'from1904',
): DueTruth {
  const isNumber = numbers !== false && r.chance(0.3);
  const due = isNumber ? dueNumber(r, today, numbers === 'from1904') : dueText(r, today);
  if (r.chance(0.03)) {
    const day = after(today, -r.between(1, 300));
    return { form: 'past', entry: day, texts: [day], rule: day, told: ['date-past'] };
  }
  return r.chance(0.1) ? spaced(r, due) : due;
}

/** The same limit as some people type it: blanks around it, a full stop behind it. */
function spaced(r: Random, due: DueTruth): DueTruth {
  const { entry } = due;
  if (typeof entry !== 'string' || /^[-/—无]$/.test(entry)) return due;
  const noisy = r.pick([` ${entry} `, `${entry}\n`, `　${entry}`, `${entry}。`, `\u00a0${entry}`]);
  return { ...due, entry: noisy, texts: [noisy.replace(/^[\s\u00a0]+|\s+$/g, '')] };
}
