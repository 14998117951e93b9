import type { Command } from 'commander';
import { done } from '../../src/client/api-client.ts';
import { minute } from '../../src/domain/messages/date-words.ts';
import { apiOf, asking } from '../house-address.ts';
import type { Terminal } from '../output.ts';

interface Options {
  json?: boolean;
  rehearsal?: boolean;
}

async function inbox(holder: string, options: Options, terminal: Terminal) {
  const { say } = terminal;
  const query = {
    limit: 20,
    rehearsal: options.rehearsal ? ('true' as const) : ('false' as const),
  };
  const params = { path: { holder }, query };
  const { items } = await asking(() =>
    done(apiOf(terminal).GET('/api/inbox/{holder}', { params })),
  );
  if (options.json) return terminal.json(items);
  if (items.length === 0)
    return terminal.talk(
      say(
        '没有消息（人员编号可用 duban notice show 查看；夜间和休息日不发送；演练中的消息加 --rehearsal）',
        'no message (duban notice show names the people; nothing leaves at night or on days off; --rehearsal shows those of a rehearsal)',
      ),
    );
  for (const { at, readAt, lines, note } of items) {
    terminal.print(`${minute(at)}${readAt === null ? '' : say('  已读', '  read')}`);
    if (note !== null) terminal.print(`  ${note}`);
    for (const { text, links } of lines) {
      terminal.print(`  ${text}`);
      for (const { words, url } of links) terminal.print(`    ${words}  ${url}`);
    }
  }
}

/** `duban inbox`. */
export function registerInbox(program: Command, terminal: Terminal): void {
  program
    .command('inbox <holder>')
    .description(
      terminal.say(
        '某人的收件箱：最近的消息及办理链接',
        'what has reached a person, with the links to answer it',
      ),
    )
    .option('--rehearsal', terminal.say('演练中的消息', 'those of rehearsals'))
    .option('--json', terminal.say('输出 JSON', 'print JSON'))
    .action((holder: string, options: Options) => inbox(holder, options, terminal));
}
