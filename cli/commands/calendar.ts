import type { Command } from 'commander';
import {
  type CalendarYear,
  calendarFor,
  workingDaysBetween,
} from '../../src/domain/calendar/calendar.ts';
import { type Doubt, doubtsAbout } from '../../src/domain/calendar/doubts.ts';
import { addDays, addMonths } from '../../src/domain/calendar/instant.ts';
import type { FileFault } from '../../src/presets/file-fault.ts';
import {
  BrokenPreset,
  calendarFiles,
  loadCalendarYear,
  loadCalendarYears,
  nameFaults,
} from '../../src/presets/presets.ts';
import { EXIT, type Terminal, table } from '../output.ts';
import { registerPublish } from './publish.ts';

interface Checked {
  file: string;
  ok: boolean;
  year: number | null;
  faults: FileFault[];
  doubts: Doubt[];
}

/** One file: its faults, or what to look at in a sound one. Only a file in the folder needs its name. */
function checkFile(file: string, inFolder: boolean): Checked {
  try {
    const year = loadCalendarYear(file);
    const faults = inFolder ? nameFaults(file, year) : [];
    return { file, ok: faults.length === 0, year: year.year, faults, doubts: doubtsAbout(year) };
  } catch (error) {
    if (!(error instanceof BrokenPreset)) throw error;
    return { file, ok: false, year: null, faults: error.faults, doubts: [] };
  }
}

function checkedLines({ file, ok, faults, doubts }: Checked, { say }: Terminal): string[] {
  const verdict = ok ? say('正确', 'sound') : say('有误', 'faulty');
  const at = (path: string) => (path === '' ? '' : `${path}: `);
  const lines = [
    ...faults.map((f) => say(`  错误 ${at(f.path)}${f.zh}`, `  fault ${at(f.path)}${f.en}`)),
    ...doubts.map((d) => say(`  请核对 ${at(d.path)}${d.zh}`, `  look at ${at(d.path)}${d.en}`)),
  ];
  return [`${file}  ${verdict}`, ...lines];
}

function check(files: string[], json: boolean, terminal: Terminal): void {
  const inFolder = files.length === 0;
  const checked = (inFolder ? calendarFiles() : files).map((file) => checkFile(file, inFolder));
  if (json) terminal.json(checked);
  else terminal.print(checked.flatMap((c) => checkedLines(c, terminal)));
  if (checked.some((c) => !c.ok)) terminal.exit(EXIT.refused);
  if (checked.some((c) => c.faults.some((f) => f.code === 'unreadable-file')))
    terminal.exit(EXIT.badInput);
}

/** One year as `calendar list` shows it; working days are those of the calendar year. */
interface ListedYear {
  year: number;
  known: boolean;
  papers: string[];
  daysOff: number;
  swapped: number;
  workingDays: number | null;
  months: number[] | null;
}

/** Working days of each month of a year. */
function monthsOf(years: CalendarYear[], year: number): number[] {
  const calendar = calendarFor(years, '0001-01-01');
  return Array.from({ length: 12 }, (_, i) => {
    const first = addMonths(`${year}-01-01`, i);
    return workingDaysBetween(calendar, addDays(first, -1), addDays(addMonths(first, 1), -1)).days;
  });
}

/** The years on file, and the next one even if nothing is published yet: a gap must be seen. */
function listYears(years: CalendarYear[]): ListedYear[] {
  const last = years.findLast((y) => y.papers.length > 0)?.year ?? 0;
  const next: CalendarYear[] = years.some((y) => y.year === last + 1)
    ? []
    : [{ year: last + 1, papers: [], days: [] }];
  return [...years, ...next].map(({ year, papers, days }) => {
    const known = papers.length > 0;
    const months = known ? monthsOf(years, year) : null;
    return {
      year,
      known,
      papers,
      daysOff: days.filter((d) => d.isOffDay).length,
      swapped: days.filter((d) => !d.isOffDay).length,
      workingDays: months?.reduce((sum, n) => sum + n, 0) ?? null,
      months,
    };
  });
}

function listLines(years: ListedYear[], { say }: Terminal): string[] {
  const head = say('年份 放假 调休上班 工作日 各月工作日', 'year off swapped working months').split(
    ' ',
  );
  const rows = years.map((y) =>
    y.known
      ? [`${y.year}`, `${y.daysOff}`, `${y.swapped}`, `${y.workingDays}`, y.months?.join(' ') ?? '']
      : [
          `${y.year}`,
          '',
          '',
          '',
          say(
            '未公布，用到这一年的期限为暂定',
            'not published: deadlines that use it are provisional',
          ),
        ],
  );
  return table([head, ...rows]);
}

/** `duban calendar check` and `list`, which need no engine, and `publish`, which moves open deadlines. */
export function registerCalendar(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const calendar = program
    .command('calendar')
    .description(say('工作日历', 'working-day calendars'));
  calendar
    .command('check')
    .description(
      say(
        '检查日历文件（默认检查自带的全部）',
        'check calendar files (by default all that are shipped)',
      ),
    )
    .argument('[files...]', say('日历文件', 'calendar files'))
    .option('--json', say('单行 JSON 输出', 'one line of JSON'))
    .action((files: string[], options: { json?: boolean }) =>
      check(files, options.json === true, terminal),
    );
  calendar
    .command('list')
    .description(
      say('列出各年及每月工作日数', 'list the years with the working days of each month'),
    )
    .option('--json', say('单行 JSON 输出', 'one line of JSON'))
    .option('--calendars <dir>', say('改用此目录下的日历', 'use the calendars in this folder'))
    .action((options: { json?: boolean; calendars?: string }) => {
      const years = listYears(loadCalendarYears(options.calendars));
      if (options.json) terminal.json(years);
      else terminal.print(listLines(years, terminal));
    });
  registerPublish(calendar, terminal);
}
