import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Calendar, calendarFor } from '../../src/domain/calendar/calendar.ts';
import { type Deadline, deadline } from '../../src/domain/calendar/explain.ts';
import { localOf } from '../../src/domain/calendar/instant.ts';
import { readDeadlineRequest } from '../../src/domain/calendar/request.ts';
import { loadCalendarYears } from '../../src/presets/presets.ts';
import { batchTable, type DeadlineError, type DeadlineResult, dayTable } from '../deadline-text.ts';
import { EXIT, Failure, type Terminal } from '../output.ts';

interface Options {
  start?: string;
  rule?: string;
  cutoff?: string;
  roll?: string;
  officeHours?: string;
  batch?: string;
  calendars?: string;
  json?: boolean;
}

function resultOf(found: Deadline): DeadlineResult {
  const { due, dueOn, provisional, ...reasons } = found;
  return { due, dueLocal: localOf(due), dueOn, provisional, ...reasons };
}

/** The entries of a batch file, `-` for stdin; each is read later, on its own. */
function readBatch(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Failure(
      'unreadable-file',
      `读不了 ${file}（${reason}）`,
      `cannot read ${file} (${reason})`,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message;
    throw new Failure(
      'not-json',
      `${file} 不是 JSON（${reason}）`,
      `${file} is not JSON (${reason})`,
    );
  }
  if (Array.isArray(data)) return data;
  throw new Failure(
    'not-an-array',
    `${file} 应为数组，例如 [{"start":"2026-09-24","rule":"6wd"}]`,
    `${file} must be an array such as [{"start":"2026-09-24","rule":"6wd"}]`,
  );
}

function answer(
  request: unknown,
  calendar: Calendar,
  terminal: Terminal,
): DeadlineResult | DeadlineError {
  const read = readDeadlineRequest(request, calendar);
  if (read.ok) return resultOf(deadline(read.input));
  return { error: { code: read.code, message: terminal.say(read.zh, read.en) } };
}

function runBatch(file: string, calendar: Calendar, json: boolean, terminal: Terminal): void {
  const entries = readBatch(file);
  const answers = entries.map((entry) => answer(entry, calendar, terminal));
  if (json) terminal.json(answers);
  else terminal.print(batchTable(entries, answers, terminal));
  const bad = answers.filter((a) => 'error' in a).length;
  if (bad === 0) return;
  terminal.talk(
    terminal.say(
      `${answers.length} 条中有 ${bad} 条输入有误`,
      `${bad} of ${answers.length} entries are bad input`,
    ),
  );
  terminal.exit(EXIT.badInput);
}

function runOne(options: Options, calendar: Calendar, terminal: Terminal): void {
  const { start, rule, cutoff, roll, officeHours } = options;
  if (start === undefined || rule === undefined)
    throw new Failure(
      start === undefined ? 'start-missing' : 'rule-missing',
      '请给出 --start 和 --rule，或用 --batch 给出文件',
      'give --start and --rule, or a file with --batch',
    );
  const request = { start, rule, cutoff, roll, officeHours };
  const read = readDeadlineRequest(request, calendar);
  if (!read.ok) throw new Failure(read.code, read.zh, read.en);
  const result = resultOf(deadline(read.input));
  if (options.json) terminal.json(result);
  else terminal.print(dayTable(read.input, result, terminal));
}

/** `duban deadline`: when a limit ends, and why; needs no engine. */
export function registerDeadline(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('deadline')
    .description(say('计算期限并逐日说明', 'when a limit ends, explained day by day'))
    .option(
      '--start <start>',
      say(
        '起算日 2026-09-24，或时刻 2026-09-30T17:30（北京时间，可带 Z 或 +08:00）',
        'day 2026-09-24, or moment 2026-09-30T17:30 (Beijing time unless it has Z or +08:00)',
      ),
    )
    .option(
      '--rule <rule>',
      say(
        '期限：6wd 工作日、15d 日、24h 小时、2m 月，或 2026-09-26、2026-09-26T18:00',
        'limit: 6wd working days, 15d days, 24h hours, 2m months, or 2026-09-26, 2026-09-26T18:00',
      ),
    )
    .option(
      '--cutoff <time>',
      say('到期日的截止时刻（默认 24:00）', 'time at which the due day ends (default 24:00)'),
    )
    .option(
      '--roll <way>',
      say(
        '日、月期限末日休息时：next 顺延至节假日后第一日（默认）、second 其后第二个工作日、none 不顺延',
        'if a limit in days or months ends on a day off: next (default), second working day after, none',
      ),
    )
    .option(
      '--office-hours <hours>',
      say(
        '办公时间 08:30-18:00：下班后收到视为次日收到',
        'such as 08:30-18:00: received after closing counts as the next day',
      ),
    )
    .option(
      '--batch <file>',
      say(
        'JSON 数组 [{start, rule, cutoff?, roll?, officeHours?}]，- 为标准输入',
        'JSON array [{start, rule, cutoff?, roll?, officeHours?}], - for stdin',
      ),
    )
    .option('--calendars <dir>', say('改用此目录下的日历', 'use the calendars in this folder'))
    .option('--json', say('单行 JSON 输出', 'one line of JSON'))
    .action((options: Options) => {
      const calendar = calendarFor(loadCalendarYears(options.calendars), '0001-01-01');
      const { batch, start, rule } = options;
      if (batch === undefined) return runOne(options, calendar, terminal);
      if (start !== undefined || rule !== undefined)
        throw new Failure(
          'batch-and-start',
          '--batch 不能与 --start、--rule 同用',
          '--batch goes without --start and --rule',
        );
      return runBatch(batch, calendar, options.json === true, terminal);
    });
}
