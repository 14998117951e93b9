import type { Calendar } from './calendar.ts';
import type { DeadlineInput, OfficeHours, Roll, Rule } from './deadline.ts';
import { dueOf, parseRule } from './deadline.ts';
import { dateOf, isTimeOfDay } from './instant.ts';
import { EARLIEST, parseStart } from './start.ts';

/** Why a request for a deadline is refused; `code` is stable, the sentences are for people. */
export interface RequestRefusal {
  ok: false;
  code: string;
  zh: string;
  en: string;
}

const KEYS = ['start', 'rule', 'cutoff', 'roll', 'officeHours'];
const ROLLS = ['next', 'second', 'none'];
const OFFICE_HOURS = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/;

const refuse = (code: string, zh: string, en: string): RequestRefusal => ({
  ok: false,
  code,
  zh,
  en,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first thing wrong with the form of a request: no object, an unknown key, a value that is no text. */
function formRefusal(data: unknown): RequestRefusal | null {
  if (!isRecord(data))
    return refuse(
      'not-an-object',
      '应为对象，例如 {"start":"2026-09-24","rule":"6wd"}',
      'must be an object such as {"start":"2026-09-24","rule":"6wd"}',
    );
  const unknown = Object.keys(data).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    return refuse(
      'unknown-key',
      `不认识“${unknown}”，可用：${KEYS.join('、')}`,
      `"${unknown}" is not known here; use ${KEYS.join(', ')}`,
    );
  for (const key of KEYS) {
    const value = data[key];
    const required = key === 'start' || key === 'rule';
    if (required && (value === undefined || value === ''))
      return refuse(`${key}-missing`, `缺少 ${key}`, `${key} is missing`);
    if (value !== undefined && typeof value !== 'string')
      return refuse('not-a-text', `${key} 应为文字`, `${key} must be a text`);
  }
  return null;
}

/** Office hours from `08:30-18:00`, null where none were given. */
function readOfficeHours(text: string | undefined): OfficeHours | null | RequestRefusal {
  if (text === undefined) return null;
  const [whole, open = '', close = ''] = OFFICE_HOURS.exec(text) ?? [];
  if (whole === undefined || !isTimeOfDay(open) || !isTimeOfDay(close) || open >= close)
    return refuse(
      'office-hours-unreadable',
      `看不懂办公时间“${text}”：请写成 08:30-18:00`,
      `cannot read the office hours "${text}": write 08:30-18:00`,
    );
  return { open, close };
}

function cutoffRefusal(cutoff: string): RequestRefusal | null {
  // 00:00 would end the due day before it begins.
  if (isTimeOfDay(cutoff) && cutoff !== '00:00') return null;
  return refuse(
    'cutoff-unreadable',
    `看不懂截止时刻“${cutoff}”：请写成 18:00 或 24:00`,
    `cannot read the cutoff "${cutoff}": write 18:00 or 24:00`,
  );
}

function rollRefusal(roll: string): RequestRefusal | null {
  if (ROLLS.includes(roll)) return null;
  return refuse(
    'roll-unknown',
    `不认识顺延方式“${roll}”：应为 next（节假日后第一日）、second（其后第二个工作日）或 none（不顺延）`,
    `"${roll}" is no way to roll: next (first day after the holiday), second (second working day after) or none`,
  );
}

/** What start and limit together forbid. */
function pairRefusal(input: DeadlineInput, rule: Rule): RequestRefusal | null {
  const day = input.start.length === 10;
  if (rule.unit === 'hour' && day)
    return refuse(
      'start-needs-time',
      `按小时计算要有起算时刻，例如 ${input.start}T17:30`,
      `hours need a start with a time of day, such as ${input.start}T17:30`,
    );
  return isBefore(input, rule)
    ? refuse(
        'due-before-start',
        `期限 ${input.rule} 早于起算时间 ${day ? input.start : dateOf(input.start)}`,
        `the limit ${input.rule} lies before the start`,
      )
    : null;
}

/** True for a limit that ends before it starts. */
function isBefore(input: DeadlineInput, rule: Rule): boolean {
  // No start is so early, and a calendar that was asked for such a day would be at its end.
  if (rule.unit === 'fixedDate' && rule.date < EARLIEST) return true;
  const { due, dueOn } = dueOf(input);
  return input.start.length === 10 ? dueOn < input.start : due < input.start;
}

/**
 * Reads an untrusted request for a deadline: texts `start`, `rule`, and if wanted `cutoff` (24:00),
 * `roll` (next) and `officeHours` (none). The first thing wrong is the refusal.
 */
export function readDeadlineRequest(
  data: unknown,
  calendar: Calendar,
): { ok: true; input: DeadlineInput } | RequestRefusal {
  const misshapen = formRefusal(data);
  if (misshapen !== null) return misshapen;
  const { start, rule, cutoff = '24:00', roll = 'next', officeHours } = data as RequestTexts;
  const startRead = parseStart(start);
  if (!startRead.ok) return startRead;
  const ruleRead = parseRule(rule);
  if (!ruleRead.ok) return ruleRead;
  const wrong = cutoffRefusal(cutoff) ?? rollRefusal(roll);
  if (wrong !== null) return wrong;
  const hours = readOfficeHours(officeHours);
  if (hours !== null && 'ok' in hours) return hours;
  const input: DeadlineInput = {
    start: startRead.start,
    rule,
    cutoff,
    roll: roll as Roll,
    calendar,
    officeHours: hours,
  };
  return pairRefusal(input, ruleRead.rule) ?? { ok: true, input };
}

interface RequestTexts {
  start: string;
  rule: string;
  cutoff?: string;
  roll?: string;
  officeHours?: string;
}
