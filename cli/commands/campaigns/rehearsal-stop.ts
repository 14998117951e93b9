import type { Command } from 'commander';
import { done, keyed } from '../../../src/client/api-client.ts';
import { apiOf, asking, campaignNamed } from '../../house-address.ts';
import { Failure, type Terminal } from '../../output.ts';
import { followed, tell } from '../many.ts';

/** What a stopped rehearsal's letters are withdrawn for. */
const REASON = '演练结束';

/** `duban rehearsal stop`: ends a rehearsal before its time, by withdrawing what is open in it. */
export function registerRehearsal(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('rehearsal')
    .description(say('演练', 'rehearsals'))
    .command('stop <campaign>')
    .description(
      say(
        '提前结束演练：撤回其中未办结的通知书，记录保留',
        'end a rehearsal: withdraw what is open in it; its record is kept',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((given: string, options: { json?: boolean }) =>
      stop(given, options.json === true, terminal),
    );
}

async function stop(given: string, json: boolean, terminal: Terminal): Promise<void> {
  const api = apiOf(terminal);
  const { id, name, rehearsal } = await asking(() => campaignNamed(api, given));
  if (!rehearsal)
    throw new Failure(
      'no-rehearsal',
      `“${name}”不是演练，其通知书不能批量撤回；请逐份办理：duban command 文号 withdrawNotice`,
      `“${name}” is no rehearsal, and its letters are not withdrawn at one stroke; duban command NUMBER withdrawNotice withdraws one`,
    );
  const body = {
    query: { campaign: id },
    command: { kind: 'withdrawNotice' as const, reason: REASON },
    dryRun: false,
  };
  const params = { header: keyed(undefined) };
  const started = await asking(() => done(api.POST('/api/many', { params, body })));
  if (!('id' in started)) throw new Error('the act was only tried');
  const account = await followed(started.id, terminal, json);
  if (json) terminal.json(account);
  else tell(account, terminal);
}
