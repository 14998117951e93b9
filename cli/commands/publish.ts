import type { Command } from 'commander';
import { done, keyed } from '../../src/client/api-client.ts';
import { dueWords } from '../../src/domain/messages/date-words.ts';
import { loadCalendarYear } from '../../src/presets/presets.ts';
import { apiOf, asking } from '../house-address.ts';
import type { Terminal } from '../output.ts';
import { followed, tell } from './many.ts';

interface Options {
  basis: string;
  region?: string;
  dryRun?: boolean;
  key?: string;
  json?: boolean;
}

/** `duban calendar publish FILE`: shows which open deadlines move and how, then moves them. */
export function registerPublish(calendar: Command, terminal: Terminal): void {
  const { say } = terminal;
  calendar
    .command('publish <file>')
    .description(
      say(
        '公布一年的放假安排，并移动在办期限（先用 --dry-run 查看）',
        'publish a year and move the open deadlines that cross it (look with --dry-run first)',
      ),
    )
    .requiredOption('--basis <text>', say('公布依据，如发文字号', 'the paper it comes from'))
    .option('--region <code>', say('地区，如 CN-NX；默认全国', 'region such as CN-NX'))
    .option('--dry-run', say('只查看，不公布', 'only show what would move'))
    .option('--key <key>', say('本次操作的唯一编号', 'idempotency key'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((file: string, options: Options) => publish(file, options, terminal));
}

async function publish(file: string, options: Options, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const year = loadCalendarYear(file);
  const { basis, region, key } = options;
  const body = {
    ...{ year, basis, dryRun: options.dryRun === true },
    ...(region === undefined ? {} : { region }),
  };
  const params = { header: keyed(key) };
  const published = await asking(() =>
    done(apiOf(terminal).POST('/api/calendars', { params, body })),
  );
  const act = published.act === null ? null : await followed(published.act.id, terminal, true);
  if (options.json) return terminal.json({ ...published, act });
  for (const { zh, en } of published.doubts)
    terminal.print(say(`请核对：${zh}`, `look at this: ${en}`));
  for (const { documentNumber, unit, dates } of published.moved)
    for (const { key: clock, from, to } of dates)
      terminal.print(`${documentNumber}  ${unit}  ${clock}  ${dueWords(from)} → ${dueWords(to)}`);
  terminal.print(
    say(
      `${published.moved.length} 份通知书的期限变动，${published.unmoved} 份不变`,
      `the dates of ${published.moved.length} notices move, ${published.unmoved} stay`,
    ),
  );
  if (act !== null) tell(act, terminal);
}
