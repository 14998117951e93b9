import type { Command } from 'commander';
import { done } from '../../src/client/api-client.ts';
import { WORDS } from '../../src/domain/messages/words.ts';
import { apiOf, asking } from '../house-address.ts';
import type { Terminal } from '../output.ts';

/** `duban links`: the links of a letter that work now, with whom each is for. */
export function registerLinks(program: Command, terminal: Terminal): void {
  const { say, lang } = terminal;
  program
    .command('links <notice>')
    .description(
      say(
        '一份通知书现在可用的办理链接，各给何人',
        'links of a letter that work now, and for whom',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (id: string, options: { json?: boolean }) => {
      const params = { path: { id } };
      const { items } = await asking(() =>
        done(apiOf(terminal).GET('/api/notices/{id}/links', { params })),
      );
      if (options.json) return terminal.json(items);
      if (items.length === 0)
        return terminal.talk(
          say(
            '现在没有可用的链接：没有人在岗，或通知书已办结、撤回（duban notice show 查看）',
            'no link works now: nobody holds a post, or the letter is over (see duban notice show)',
          ),
        );
      for (const { to, unit, post, links } of items) {
        terminal.print(`${unit}  ${WORDS[lang].posts[post]} ${to.name}（${to.holder}）`);
        for (const { words, url } of links) terminal.print(`  ${words}  ${url}`);
      }
      terminal.talk(
        say(
          '链接只供所列本人使用，转交他人即视为本人办理',
          'each link is for the person named alone: whoever uses it acts in that name',
        ),
      );
    });
}
