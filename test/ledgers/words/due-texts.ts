import type { Random } from '../../support/simulation/random.ts';
import type { DueTruth, Kind } from '../truth.ts';
import { after, dayOf, monthEnd, partsOf, spoken, spokenYear, two, weekday, wide } from './days.ts';

type Said = { text: string; rule: string | null; told?: string[]; timing?: Kind };
type Form = (r: Random, today: string) => Said;

/** A day within the next year, in pieces. */
function ahead(r: Random, today: string) {
  const day = after(today, r.between(1, 360));
  const { y, m, d } = partsOf(day);
  return { day, y, m, d, md: `${m}月${d}日`, ymd: `${y}年${m}月${d}日` };
}

type Ahead = ReturnType<typeof ahead>;

const dated =
  (write: (a: Ahead, r: Random) => string, told: string[] = []): Form =>
  (r, today) => {
    const a = ahead(r, today);
    return { text: write(a, r), rule: a.day, told };
  };

const yearless = (write: (a: Ahead, r: Random) => string): Form => dated(write, ['year-assumed']);

const houred =
  (write: (a: Ahead) => string, time: string): Form =>
  (r, today) => {
    const a = ahead(r, today);
    return { text: write(a), rule: `${a.day}T${time}` };
  };

const period =
  (write: (n: number) => string, rule: (n: number) => string, most: number): Form =>
  (r) => {
    const n = r.between(1, most);
    return { text: write(n), rule: rule(n) };
  };

const says =
  (text: string, rule: string): Form =>
  () => ({ text, rule });

const fullDays: Readonly<Record<string, Form>> = {
  iso: dated(({ day }) => day),
  'iso without zeros': dated(({ y, m, d }) => `${y}-${m}-${d}`),
  slashes: dated(({ y, m, d }) => `${y}/${m}/${d}`),
  'slashes with zeros': dated(({ day }) => day.replaceAll('-', '/')),
  points: dated(({ y, m, d }) => `${y}.${m}.${d}`),
  'eight digits': dated(({ day }) => day.replaceAll('-', '')),
  chinese: dated(({ ymd }) => ymd),
  'chinese with spaces': dated(({ y, m, d }) => `${y} 年 ${m} 月 ${d} 日`),
  'chinese with zeros': dated(({ y, m, d }) => `${y}年${two(m)}月${two(d)}日`),
  'day with 号': dated(({ y, m, d }) => `${y}年${m}月${d}号`),
  before: dated(({ ymd }, r) => `${ymd}${r.pick(['前', '之前', '以前', '止', '截止'])}`),
  'before with work': dated(({ ymd }, r) =>
    r.pick([`${ymd}前完成`, `${ymd}前完成整改`, `${ymd}之前整改到位`, `${ymd}前全面完成整改。`]),
  ),
  latest: dated(({ ymd }, r) => `${r.pick(['最迟', '务必于', '于', '限', '确保'])}${ymd}前`),
  weekday: dated(({ ymd, day }) => `${ymd}（星期${weekday(day)}）`),
  'weekday short': dated(({ ymd, day }) => `${ymd}(周${weekday(day)})前`),
  numerals: dated(({ y, m, d }) => `${spokenYear(y)}年${spoken(m)}月${spoken(d)}日`),
  'full width': dated(({ ymd }) => wide(`${ymd}前`)),
  labelled: dated(({ ymd }, r) => `${r.pick(['整改时限', '完成时间', '整改期限'])}：${ymd}`),
  'line end': dated(({ y, m, d }) => `${y}年\n${m}月${d}日`),
  midnight: dated(({ day }) => `${day} 00:00:00`),
  'midnight short': dated(({ y, m, d }) => `${y}/${m}/${d} 0:00`),
  'span of full days': dated(({ y, m, d, day }) => {
    const from = partsOf(after(day, -20));
    return `${from.y}.${from.m}.${from.d}-${y}.${m}.${d}`;
  }),
  'span in words': dated(({ ymd, day }) => {
    const from = partsOf(after(day, -20));
    return `${from.y}年${from.m}月${from.d}日至${ymd}`;
  }),
  'short year with points': dated(({ y, m, d }) => `${y - 2000}.${m}.${d}`, ['year-assumed']),
  'short year': dated(({ y, m, d }) => `${y - 2000}年${m}月${d}日`, ['year-assumed']),
};

const monthDays: Readonly<Record<string, Form>> = {
  'month and day': yearless(({ md }) => md),
  'month and day before': yearless(({ md }) => `${md}前`),
  'month and 号': yearless(({ m, d }) => `${m}月${d}号前`),
  'month point day': yearless(({ m, d }) => `${m}.${d}`),
  'month slash day': yearless(({ m, d }) => `${m}/${d}`),
  'spoken month and day': yearless(({ m, d }) => `${spoken(m)}月${spoken(d)}日前`),
  'end of work': yearless(({ md }) => `限${md}下班前`),
  'latest and report': yearless(({ md }) => `最迟${md}前完成整改并报送结果`),
  'from now': yearless(({ md }) => `即日起至${md}`),
  'full width': yearless(({ md }) => wide(`${md}前`)),
  'this or next year': (r, today) => {
    const a = ahead(r, today);
    const word = a.y === partsOf(today).y ? '今年' : '明年';
    return { text: `${word}${a.md}前`, rule: a.day };
  },
};

const hours: Readonly<Record<string, Form>> = {
  'clock time': houred(({ day }) => `${day} 18:00`, '18:00'),
  'clock time before': houred(({ ymd }) => `${ymd}18:00前`, '18:00'),
  'iso with T': houred(({ day }) => `${day}T09:30`, '09:30'),
  'hour in words': houred(({ ymd }) => `${ymd}18时前`, '18:00'),
  'hour and minutes': houred(({ ymd }) => `${ymd}9时30分前`, '09:30'),
  afternoon: houred(({ ymd }) => `${ymd}下午6点前`, '18:00'),
  morning: houred(({ ymd }) => `${ymd}上午9:30前`, '09:30'),
  'end of day': houred(({ ymd }) => `${ymd}24时前`, '24:00'),
  'last second': houred(({ day }) => `${day} 23:59:59`, '24:00'),
  'twelve at night': houred(({ ymd }) => `${ymd}晚12点前`, '24:00'),
  'wide hour': houred(({ ymd }) => wide(`${ymd}18:00前`), '18:00'),
};

const monthEndsIn =
  (write: (y: number, m: number) => string, told: string[] = []): Form =>
  (r, today) => {
    const { y, m } = partsOf(after(today, r.between(1, 330)));
    return { text: write(y, m), rule: monthEnd(y, m), told };
  };

const QUARTERS = '一二三四';

const months: Readonly<Record<string, Form>> = {
  'end of a month': monthEndsIn((y, m) => `${y}年${m}月底`),
  'end of a month before': monthEndsIn((y, m) => `${y}年${m}月底前`),
  'last of a month': monthEndsIn((y, m) => `${y}年${m}月末前完成`),
  'end of a spoken month': monthEndsIn((y, m) => `${spokenYear(y)}年${spoken(m)}月底前`),
  'end of a month to come': (r, today) => {
    const { y, m } = partsOf(after(today, r.between(1, 330)));
    return { text: `${m}月底前`, rule: monthEnd(y, m), told: ['year-assumed'] };
  },
  month: monthEndsIn((y, m) => `${y}年${m}月`, ['day-assumed']),
  'month with 份': monthEndsIn((y, m) => `${y}年${m}月份`, ['day-assumed']),
  'month with a dash': monthEndsIn((y, m) => `${y}-${m}`, ['day-assumed']),
  'month with a point': monthEndsIn((y, m) => `${y}.${two(m)}`, ['day-assumed']),
  'ten days of a month': (r, today) => {
    const { y, m } = partsOf(after(today, r.between(40, 330)));
    const [part, day] = r.pick([
      ['上旬', 10],
      ['中旬', 20],
      ['下旬', 0],
    ] as const);
    const rule = day === 0 ? monthEnd(y, m) : dayOf(y, m, day);
    return { text: `${y}年${m}月${part}`, rule, told: ['day-assumed'] };
  },
  'end of a month of a short year': monthEndsIn(
    (y, m) => `${y - 2000}年${m}月底前`,
    ['year-assumed'],
  ),
  'end of this month': (r, today) => {
    const { y, m } = partsOf(today);
    return { text: r.pick(['本月底前', '月底前', '本月末']), rule: monthEnd(y, m) };
  },
  'end of this year': (r, today) => {
    const text = r.pick(['年底前', '今年底', '年底', '年底前完成', '今年年底前']);
    return { text, rule: dayOf(partsOf(today).y, 12, 31) };
  },
  'end of a year': (r, today) => {
    const y = partsOf(today).y + r.below(3);
    const text = r.pick([`${y}年底前`, `${y}年年底`, `${y}年末`]);
    return { text, rule: dayOf(y, 12, 31) };
  },
  'end of a quarter': (r, today) => {
    const [y, q] = [partsOf(today).y + 1, r.below(4)];
    const text = r.pick([`${y}年${QUARTERS[q]}季度末`, `${y}年第${QUARTERS[q]}季度底前`]);
    return { text, rule: monthEnd(y, 3 * q + 3) };
  },
  quarter: (r, today) => {
    const [y, q] = [partsOf(today).y + 1, r.below(4)];
    const text = r.pick([`${y}年第${q + 1}季度`, `${y}年${QUARTERS[q]}季度`]);
    return { text, rule: monthEnd(y, 3 * q + 3), told: ['day-assumed'] };
  },
  'half year': (r, today) => {
    const [y, half] = [partsOf(today).y + 1, r.below(2)];
    const text = `${y}年${half === 0 ? '上' : '下'}半年`;
    return { text, rule: monthEnd(y, half === 0 ? 6 : 12), told: ['day-assumed'] };
  },
  'day of this month': (_r, today) => {
    const { y, m } = partsOf(today);
    const day = monthEnd(y, m);
    return { text: `本月${partsOf(day).d}日前`, rule: day, told: ['month-assumed'] };
  },
  'day of next month': (r, today) => {
    const { y, m } = partsOf(today);
    const d = r.between(1, 28);
    const text = `${r.pick(['下月', '次月', '下个月'])}${d}日前`;
    return { text, rule: dayOf(y, m + 1, d), told: ['month-assumed'] };
  },
  'nearest such day': (r, today) => {
    const { y, m, d: now } = partsOf(today);
    const d = r.between(1, 28);
    const text = r.pick([`${d}日前`, `${d}号前`, `${d}号`]);
    return { text, rule: dayOf(y, d >= now ? m : m + 1, d), told: ['month-assumed'] };
  },
};

const periods: Readonly<Record<string, Form>> = {
  'working days': period(
    (n) => `${n}个工作日内`,
    (n) => `${n}wd`,
    60,
  ),
  'working days bare': period(
    (n) => `${n}个工作日`,
    (n) => `${n}wd`,
    60,
  ),
  'working days from receipt': period(
    (n) => `收到之日起${n}个工作日内`,
    (n) => `${n}wd`,
    60,
  ),
  'working days from this letter': period(
    (n) => `自收到本通知书之日起${n}个工作日内完成整改`,
    (n) => `${n}wd`,
    60,
  ),
  'spoken working days': period(
    (n) => `${spoken(n)}个工作日内`,
    (n) => `${n}wd`,
    60,
  ),
  'days within': period(
    (n) => `${n}日内`,
    (n) => `${n}d`,
    180,
  ),
  days: period(
    (n) => `${n}天`,
    (n) => `${n}d`,
    180,
  ),
  'calendar days': period(
    (n) => `${n}个自然日内`,
    (n) => `${n}d`,
    180,
  ),
  'spoken days': period(
    (n) => `${spoken(n)}日内`,
    (n) => `${n}d`,
    90,
  ),
  'days after signing': period(
    (n) => `签收后${n}日内`,
    (n) => `${n}d`,
    90,
  ),
  'doubtful days': (r) => {
    const n = r.between(1, 90);
    return { text: `${n}日`, rule: `${n}d`, told: ['period-assumed'] };
  },
  'half a month': says('半个月内', '15d'),
  weeks: says('两周内', '14d'),
  'a month': says('一个月内', '1m'),
  'months from receipt': period(
    (n) => `收到通知之日起${n}个月内`,
    (n) => `${n}m`,
    12,
  ),
  'half a year': says('半年内', '6m'),
  'a year': says('一年内', '12m'),
  hours: period(
    (n) => `${n * 12}小时内`,
    (n) => `${n * 12}h`,
    6,
  ),
};

const kinds: Readonly<Record<string, Form>> = {
  'at once': (r) => ({
    text: r.pick([
      '立行立改',
      '立即整改',
      '即知即改',
      '立整立改',
      '即时整改',
      '立行立改并长期坚持',
    ]),
    rule: null,
    timing: 'immediate',
  }),
  always: (r) => ({
    text: r.pick(['长期坚持', '持续整改', '长期整改']),
    rule: null,
    timing: 'longTerm',
  }),
  'at once with a day': (r, today) => {
    const { ymd, day } = ahead(r, today);
    return { text: `立行立改，${ymd}前`, rule: day, timing: 'immediate' };
  },
  'in steps with days': () => ({ text: '分阶段整改（60日内）', rule: '60d', timing: 'staged' }),
  'always with a day': (r, today) => {
    const { ymd, day } = ahead(r, today);
    return { text: `${ymd}前，并长期坚持`, rule: day, timing: 'longTerm' };
  },
  nothing: (r) => ({ text: r.pick(['', '/', '—', '无', '-']), rule: null }),
};

const groups = { fullDays, monthDays, hours, months, periods, kinds };

/** Every form in which a limit is written as a text. */
export const dueForms: readonly (readonly [name: string, write: Form])[] = Object.entries(
  groups,
).flatMap(([group, forms]) =>
  Object.entries(forms).map(([name, form]) => [`${group}: ${name}`, form] as const),
);

/** A limit as a text in one of these forms. */
export function dueText(r: Random, today: string): DueTruth {
  const [form, write] = r.pick(dueForms);
  const { text, ...meant } = write(r, today);
  const isBlank = /^[-/—无]?$/.test(text);
  return { form, entry: text === '' ? null : text, texts: [isBlank ? '' : text], ...meant };
}
