import type { Command } from 'commander';
import { rebuild } from '../../src/store/notices.ts';
import type { Terminal } from '../output.ts';
import { withDatabase } from '../stores.ts';

/** `duban rebuild`: drops the read model and folds it anew from the events. */
export function registerRebuild(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('rebuild')
    .description(say('由事件重建读模型', 'rebuild the read model from the events'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((options: { json?: boolean }) =>
      withDatabase(async (connection) => {
        const rebuilt = await rebuild(connection, (done, all) => {
          if (done % 50 === 0) terminal.talk(`${say('已重建', 'rebuilt')} ${done}/${all}`);
        });
        if (options.json) terminal.json({ rebuilt });
        else
          terminal.print(
            say(
              `读模型已由事件重建，共 ${rebuilt} 份通知书`,
              `${rebuilt} notices rebuilt from events`,
            ),
          );
      }),
    );
}
