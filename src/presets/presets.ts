import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CalendarYear } from '../domain/calendar/calendar.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { checkCalendarYear } from './calendar-file.ts';
import type { FileFault } from './file-fault.ts';
import { checkPolicy } from './policy-file.ts';

const CALENDARS = fileURLToPath(new URL('../../data/calendars/', import.meta.url));
const CALENDAR_FILE = /^cn-(\d{4})\.json$/;

/** A preset that cannot be used; the message names the file and every place inside. */
export class BrokenPreset extends Error {
  readonly file: string;
  readonly faults: FileFault[];

  constructor(file: string, faults: FileFault[]) {
    const places = faults.map((f) => (f.path === '' ? f.zh : `${f.path} ${f.zh}`)).join('；');
    super(`预置文件有误 broken preset ${file}: ${places}`);
    this.name = 'BrokenPreset';
    this.file = file;
    this.faults = faults;
  }
}

const whole = (code: string, zh: string, en: string): FileFault[] => [{ path: '', code, zh, en }];

/** The JSON in a file. Throws BrokenPreset if there is no such file or it holds something else. */
function readPreset(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new BrokenPreset(
      file,
      whole('unreadable-file', `读不了文件（${reason}）`, `cannot be read (${reason})`),
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new BrokenPreset(
      file,
      whole('not-json', `不是 JSON（${reason}）`, `is not JSON (${reason})`),
    );
  }
}

/** One checked calendar year. Throws BrokenPreset naming every fault. */
export function loadCalendarYear(file: string): CalendarYear {
  const data = readPreset(file);
  const faults = checkCalendarYear(data);
  if (faults.length > 0) throw new BrokenPreset(file, faults);
  return data as CalendarYear;
}

/**
 * The calendar years in a folder (the shipped one by default), earliest first. Throws BrokenPreset
 * for a faulty file, and for a JSON file that is not called `cn-YYYY.json` after its year.
 */
export function loadCalendarYears(dir: string = CALENDARS): CalendarYear[] {
  return calendarFiles(dir).map((file) => {
    const year = loadCalendarYear(file);
    const faults = nameFaults(file, year);
    if (faults.length > 0) throw new BrokenPreset(file, faults);
    return year;
  });
}

/** What is wrong with the name of a file in a calendar folder. */
export function nameFaults(file: string, { year }: CalendarYear): FileFault[] {
  if (basename(file) === `cn-${year}.json`) return [];
  return whole(
    'wrong-file-name',
    `year 为 ${year}，文件名应为 cn-${year}.json`,
    `its year is ${year}, it should be called cn-${year}.json`,
  );
}

/** The calendar files in a folder (the shipped one by default), earliest year first. */
export function calendarFiles(dir: string = CALENDARS): string[] {
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new BrokenPreset(
      dir,
      whole('unreadable-file', `读不了目录（${reason}）`, `cannot be read (${reason})`),
    );
  }
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const stray = files.find((name) => !CALENDAR_FILE.test(name));
  if (stray !== undefined)
    throw new BrokenPreset(
      join(dir, stray),
      whole('wrong-file-name', '文件名应为 cn-年份.json', 'should be called cn-YEAR.json'),
    );
  return files.map((name) => join(dir, name));
}

const POLICIES = fileURLToPath(new URL('../../data/policies/', import.meta.url));

/** One checked policy. Throws BrokenPreset naming the path of every fault. */
function loadPolicy(file: string): Policy {
  const data = readPreset(file);
  const faults = checkPolicy(data);
  if (faults.length > 0) throw new BrokenPreset(file, faults);
  return data as Policy;
}

/** The policies in a folder (the shipped one by default), by id. */
export function loadPolicies(dir: string = POLICIES): Map<string, Policy> {
  const files = readdirSync(dir).filter((name) => name.endsWith('.json'));
  const policies = files.sort().map((name) => loadPolicy(join(dir, name)));
  return new Map(policies.map((policy) => [policy.id, policy]));
}
