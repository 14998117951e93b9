import type { Command } from 'commander';
import { done } from '../../../src/client/api-client.ts';
import { apiOf, asking, campaignNamed } from '../../house-address.ts';
import type { Terminal } from '../../output.ts';

interface Options {
  json?: boolean;
}

/** The options that every command here has. */
const acting = (command: Command, { say }: Terminal): Command =>
  command.option('--json', say('输出 JSON', 'print JSON'));

/** `duban campaign rename | delete`: of a campaign of which nothing has gone out. */
export function registerCampaignRemoval(campaign: Command, terminal: Terminal): void {
  const { say } = terminal;
  acting(
    campaign
      .command('rename <campaign> <name>')
      .description(say('改名（尚无编发文号的通知书）', 'rename it, while no letter has a number')),
    terminal,
  ).action(async (given: string, name: string, options: Options) => {
    const changed = await asking(async () => {
      const api = apiOf(terminal);
      const { id } = await campaignNamed(api, given);
      const params = { path: { id } };
      return done(api.PATCH('/api/campaigns/{id}', { params, body: { name } }));
    });
    if (options.json) return terminal.json(changed);
    terminal.print(
      say(
        `${changed.id} 已改名为“${changed.name}”；标题随之更改的草稿须重新审签`,
        `${changed.id} is called “${changed.name}” now; drafts whose title has changed need approval anew`,
      ),
    );
  });
  acting(
    campaign
      .command('delete <campaign>')
      .description(
        say(
          '删除专项督查及其草稿（尚无编发文号的通知书）',
          'delete it with its drafts, while no letter has a number',
        ),
      ),
    terminal,
  ).action(async (given: string, options: Options) => {
    const removed = await asking(async () => {
      const api = apiOf(terminal);
      const { id } = await campaignNamed(api, given);
      const params = { path: { id } };
      return done(api.DELETE('/api/campaigns/{id}', { params }));
    });
    if (options.json) return terminal.json(removed);
    for (const { id, name } of removed.campaigns)
      terminal.print(
        say(`已删除“${name}”（${id}）及其草稿`, `deleted “${name}” (${id}) with its drafts`),
      );
  });
}

/** `duban sample show | remove`: the sample that `npm start` loads. */
export function registerSample(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const sample = program
    .command('sample')
    .description(say('随程序提供的样例', 'the sample that comes with the program'));
  sample
    .command('show')
    .description(say('是否已载入', 'whether it is loaded'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: { json?: boolean }) => {
      const shown = await asking(() => done(apiOf(terminal).GET('/api/sample')));
      if (options.json) return terminal.json(shown);
      const { loaded, campaigns, removed } = shown;
      if (loaded)
        return terminal.print(
          say(
            `样例已载入（${campaigns.join('、')}）；移除：duban sample remove`,
            `the sample is loaded (${campaigns.join(', ')}); duban sample remove removes it`,
          ),
        );
      terminal.print(
        removed === null
          ? say('没有载入样例', 'no sample is loaded')
          : say(
              `样例已由 ${removed.by} 于 ${removed.at} 移除；要再载入：npm start -- --sample`,
              `the sample was removed by ${removed.by} at ${removed.at}; npm start -- --sample loads it again`,
            ),
      );
    });
  acting(
    sample
      .command('remove')
      .description(say('移除样例的全部数据，其他不动', 'remove all of it, and nothing else')),
    terminal,
  ).action(async (options: Options) => {
    const removed = await asking(() => done(apiOf(terminal).DELETE('/api/sample')));
    if (options.json) return terminal.json(removed);
    terminal.print(
      say(
        `样例已移除：${removed.campaigns.map((c) => c.name).join('、')}，通知书 ${removed.letters} 份，连同其消息、单位、岗位和文号`,
        `the sample is removed: ${removed.campaigns.map((c) => c.name).join(', ')}, ${removed.letters} letters, with its messages, units, posts and numbers`,
      ),
    );
  });
}
