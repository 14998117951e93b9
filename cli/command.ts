import type { Command } from 'commander';
import { Failure, type Terminal } from './output.ts';
import { actorFrom, apiOf, asking } from './place.ts';

interface Options {
  as: string;
  key?: string;
  data?: string;
  json?: boolean;
}

/** The command's own fields: from `--data JSON`, or from `field=value` words. */
function fieldsOf(words: string[], data: string | undefined): Record<string, unknown> {
  if (data !== undefined) {
    try {
      return JSON.parse(data) as Record<string, unknown>;
    } catch {
      throw new Failure('not-json', '--data 不是有效的 JSON', '--data is not valid JSON');
    }
  }
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', ...rest] = word.split('=');
      const value = rest.join('=');
      if (name === '' || rest.length === 0)
        throw new Failure(
          'field-unreadable',
          `“${word}” 应为 名称=内容`,
          `"${word}" must be name=value`,
        );
      return [name, value === 'true' ? true : value === 'false' ? false : value];
    }),
  );
}

/** `duban command NOTICE KIND [field=value …]`: any command, the same way a page or a link gives it. */
export function registerCommand(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('command <notice> <kind> [fields...]')
    .description(say('办理任一事项，如 command N1 acknowledge', 'give any command'))
    .requiredOption('--as <actor>', say('岗位:编号[:姓名[:单位]]', 'role:id[:name[:unit]]'))
    .option('--key <key>', say('本次操作的唯一编号', 'idempotency key'))
    .option('--data <json>', say('以 JSON 给出内容', 'the fields as JSON'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (notice: string, kind: string, words: string[], options: Options) => {
      const body = { ...fieldsOf(words, options.data), kind };
      const actor = actorFrom(options.as);
      const outcome = await asking(() =>
        apiOf(terminal).post<{ seq: number; stage: string; events: string[] }>(
          `/api/notices/${encodeURIComponent(notice)}/commands`,
          { body, actor, ...(options.key === undefined ? {} : { key: options.key }) },
        ),
      );
      if (options.json) terminal.json(outcome);
      else terminal.print(`${outcome.seq}  ${outcome.stage}  ${outcome.events.join(', ')}`);
    });
}
