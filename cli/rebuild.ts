import type { Command } from 'commander';
import { rebuild } from '../src/store/notices.ts';
import type { Terminal } from './output.ts';
import { withStores } from './stores.ts';

/** `duban rebuild`: drops the read model and folds it anew from the events. */
export function registerRebuild(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('rebuild')
    .description(say('由事件重建读模型', 'rebuild the read model from the events'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((options: { json?: boolean }) =>
      withStores(async ({ connection }) => {
        const rebuilt = await rebuild(connection, (done, all) => {
          if (done % 50 === 0) terminal.talk(`${done}/${all}`);
        });
        if (options.json) terminal.json({ rebuilt });
        else terminal.print(say(`已重建 ${rebuilt} 份`, `${rebuilt} rebuilt`));
      }),
    );
}
