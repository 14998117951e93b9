import type { DayKind } from '../src/domain/calendar/calendar.ts';
import type { DeadlineInput } from '../src/domain/calendar/deadline.ts';
import type { DayLine, Deadline, Why } from '../src/domain/calendar/explain.ts';
import { localOf, weekdayOf } from '../src/domain/calendar/instant.ts';
import { type Terminal, table } from './output.ts';

type Words = { zh: string; en: string };

const WEEKDAYS: Words[] = [
  { zh: '周一', en: 'Mon' },
  { zh: '周二', en: 'Tue' },
  { zh: '周三', en: 'Wed' },
  { zh: '周四', en: 'Thu' },
  { zh: '周五', en: 'Fri' },
  { zh: '周六', en: 'Sat' },
  { zh: '周日', en: 'Sun' },
];

const KINDS: Record<DayKind, Words> = {
  work: { zh: '工作日', en: 'working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
  swapWorkday: { zh: '调休上班', en: 'swapped working day' },
};

const REASONS: Record<Why, Words> = {
  afterHoursStart: {
    zh: '下班后收到，视为次日收到',
    en: 'received after closing time, counts as the next day',
  },
  startDayNotCounted: { zh: '开始当日不计入', en: 'the starting day is not counted' },
  counted: { zh: '计入', en: 'counted' },
  swapWorkday: { zh: '调休上班，计入', en: 'swapped working day, counted' },
  weekend: { zh: '周末，不计入', en: 'weekend, not counted' },
  holiday: { zh: '放假，不计入', en: 'holiday, not counted' },
  unknownYear: {
    zh: '该年放假安排未公布，除法定节日外暂按平常一周',
    en: 'the notice on this year is not published: an ordinary week but for the days off by statute',
  },
  withinMonth: { zh: '未满一个月', en: 'on the way to the corresponding day' },
  correspondingDay: { zh: '满一个月的对应日', en: 'corresponding day, one month more' },
  rolled: { zh: '末日休息，顺延至此', en: 'the last day was off, the end moves on' },
  fixedDate: { zh: '指定的日期', en: 'the day that was named' },
};

const weekday = (date: string, { say }: Terminal): string => {
  const words = WEEKDAYS[weekdayOf(date) - 1];
  return words === undefined ? '' : say(words.zh, words.en);
};

/** A due date as a letter writes it, `2026-10-10（周六）24:00`. */
function dueText({ due, dueOn }: Deadline, terminal: Terminal): string {
  const time = localOf(due).slice(11, 16);
  const day = weekday(dueOn, terminal);
  const end = time === '00:00' ? '24:00' : time;
  return terminal.say(`${dueOn}（${day}）${end}`, `${dueOn} (${day}) ${end}`);
}

/** Whole numbers as they are; a part of an hour with two places. */
const number = (value: number): string => (Number.isInteger(value) ? `${value}` : value.toFixed(2));

function dayRow(line: DayLine, terminal: Terminal): string[] {
  const { say } = terminal;
  const kind = KINDS[line.kind];
  const why = REASONS[line.why];
  const name = line.name === undefined ? '' : say(`（${line.name}）`, ` (${line.name})`);
  return [
    line.date,
    weekday(line.date, terminal),
    say(kind.zh, kind.en) + name,
    line.counted ? number(line.count) : '',
    say(why.zh, why.en),
  ];
}

/** One deadline for people: the dates, the sources, and the table of days. */
export function dayTable(
  input: Pick<DeadlineInput, 'start' | 'rule'>,
  result: Deadline,
  terminal: Terminal,
): string[] {
  const { say } = terminal;
  const start = input.start.length === 10 ? input.start : localOf(input.start).slice(0, 16);
  const head = say(
    ['日期', '星期', '类型', '累计', '说明'].join(' '),
    ['date', 'day', 'kind', 'count', 'why'].join(' '),
  ).split(' ');
  const provisional = result.provisional
    ? [
        say(
          '暂定：用到的年份尚未公布放假安排，公布后可能变动',
          'provisional: it uses a year whose days off are not published, and may move',
        ),
      ]
    : [];
  return [
    say(`起算  ${start}    期限  ${input.rule}`, `start ${start}    limit ${input.rule}`),
    say(`到期  ${dueText(result, terminal)}`, `due   ${dueText(result, terminal)}`),
    ...provisional,
    say(`日历  ${result.calendar}`, `calendar ${result.calendar}`),
    ...result.papers.map((paper) => say(`依据  ${paper}`, `source ${paper}`)),
    '',
    ...table([head, ...result.days.map((line) => dayRow(line, terminal))]),
  ];
}

const textIn = (entry: unknown, key: string): string => {
  const value = (entry as Record<string, unknown> | null)?.[key];
  return typeof value === 'string' ? value : '';
};

/** A batch for people: one line an entry. */
export function batchTable(
  entries: unknown[],
  answers: (DeadlineResult | DeadlineError)[],
  terminal: Terminal,
): string[] {
  const { say } = terminal;
  const rows = answers.map((found, i) => {
    const result =
      'error' in found
        ? [say('有误', 'error'), found.error.message]
        : [dueText(found, terminal), found.provisional ? say('暂定', 'provisional') : ''];
    return [`${i + 1}`, textIn(entries[i], 'start'), textIn(entries[i], 'rule'), ...result];
  });
  const head = say('序号 起算 期限 到期 说明', 'no. start limit due note').split(' ');
  return table([head, ...rows]);
}

/** What a script gets for one request; `dueLocal` is `due` in Beijing time. */
export interface DeadlineResult extends Deadline {
  dueLocal: string;
}

/** What a script gets for a request that was refused. */
export interface DeadlineError {
  error: { code: string; message: string };
}
