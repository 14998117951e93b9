import type { Roll } from '../../../src/domain/calendar/deadline.ts';
import { localOf } from '../../../src/domain/calendar/instant.ts';
import { parseStart } from '../../../src/domain/calendar/start.ts';

/** How a limit is given: so many working days, days, hours or months, or a named day. */
export const UNITS = ['wd', 'd', 'm', 'h', 'on'] as const;
export type Unit = (typeof UNITS)[number];

export const ROLLS: readonly Roll[] = ['next', 'second', 'none'];

/** What is entered on the page; each part as it was typed, so that half of it can stand in the address. */
export interface Inputs {
  date: string;
  /** Time of the start; empty where only the day is known. */
  time: string;
  unit: Unit;
  amount: string;
  /** The named day, and its time. */
  on: string;
  at: string;
  cutoff: string;
  roll: Roll;
  /** Office hours; empty where none are observed. */
  opens: string;
  closes: string;
}

/** What the API is asked; parts that have no say in such a limit are left out. */
export interface DeadlineRequest {
  start: string;
  rule: string;
  cutoff?: string;
  roll?: Roll;
  officeHours?: string;
}

const COUNTED = /^(\d*)(wd|d|m|h)$/;

/** A start as the fields of the page take it; a moment that somebody has written otherwise becomes one of Beijing. */
function startIn(text: string): Pick<Inputs, 'date' | 'time'> {
  const [date = '', time = ''] = text.split('T');
  if (time.length <= 5) return { date, time };
  const read = parseStart(text);
  if (!read.ok) return { date, time: time.slice(0, 5) };
  const local = localOf(read.start);
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

function ruleIn(text: string): Pick<Inputs, 'unit' | 'amount' | 'on' | 'at'> {
  const [whole, amount = '', unit = ''] = COUNTED.exec(text) ?? [];
  if (whole !== undefined) return { unit: unit as Unit, amount, on: '', at: '' };
  const [on = '', at = ''] = text.split('T');
  return { unit: 'on', amount: '', on, at };
}

/** What an address holds. */
export function inputsIn(params: URLSearchParams): Inputs {
  const [opens = '', closes = ''] = (params.get('hours') ?? '').split('-');
  const roll = params.get('roll') as Roll;
  return {
    ...startIn(params.get('start') ?? ''),
    ...ruleIn(params.get('rule') ?? '10wd'),
    cutoff: params.get('cutoff') ?? '24:00',
    roll: ROLLS.includes(roll) ? roll : 'next',
    opens,
    closes,
  };
}

const withTime = (date: string, time: string): string => (time === '' ? date : `${date}T${time}`);

const startOf = ({ date, time }: Inputs): string => withTime(date, time);

const ruleOf = ({ unit, amount, on, at }: Inputs): string =>
  unit === 'on' ? withTime(on, at) : `${amount}${unit}`;

const hoursOf = ({ opens, closes }: Inputs): string =>
  opens === '' && closes === '' ? '' : `${opens}-${closes}`;

/** The address that holds all of it. */
export function addressOf(inputs: Inputs): URLSearchParams {
  const hours = hoursOf(inputs);
  return new URLSearchParams({
    start: startOf(inputs),
    rule: ruleOf(inputs),
    cutoff: inputs.cutoff,
    roll: inputs.roll,
    ...(hours === '' ? {} : { hours }),
  });
}

/** Which parts have a say in such a limit. */
export function asksFor({ unit, at, time }: Inputs) {
  const counts = unit !== 'on';
  return {
    cutoff: unit !== 'h' && !(unit === 'on' && at !== ''),
    roll: unit === 'd' || unit === 'm',
    hours: counts && unit !== 'h' && time !== '',
  };
}

/** What is asked of the API. */
export function requestOf(inputs: Inputs): DeadlineRequest {
  const asks = asksFor(inputs);
  const hours = hoursOf(inputs);
  return {
    start: startOf(inputs),
    rule: ruleOf(inputs),
    ...(asks.cutoff ? { cutoff: inputs.cutoff } : {}),
    ...(asks.roll ? { roll: inputs.roll } : {}),
    ...(asks.hours && hours !== '' ? { officeHours: hours } : {}),
  };
}
