import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { done, every, keyed } from '../../src/client/api-client.ts';
import type { Many } from '../../src/client/api-types.ts';
import { refusalText } from '../../src/domain/messages/refusal-text.ts';
import { REFUSALS } from '../../src/domain/notice/refusals.ts';
import { commandBodyFrom, isKind, KINDS } from '../command-body.ts';
import { apiOf, asking, campaignNamed } from '../house-address.ts';
import { EXIT, Failure, type Terminal, table } from '../output.ts';
import { fieldsOf } from './command.ts';

interface Options {
  campaign?: string;
  unit?: string;
  notices?: string;
  dryRun?: boolean;
  key?: string;
  data?: string;
  json?: boolean;
}

/** Follows an act on many to its end, with its progress. @returns it with what has become of every notice. */
export async function followed(id: string, terminal: Terminal, quiet: boolean): Promise<Many> {
  const api = apiOf(terminal);
  const page = (query: { limit: number; cursor?: string }) =>
    api.GET('/api/many/{id}', { params: { path: { id }, query } });
  for (let shown = -1; ; ) {
    const account = await asking(() => done(page({ limit: 1 })));
    const dealt = account.done + account.refused + account.over;
    if (!quiet && dealt !== shown) terminal.talk(`  ${dealt} / ${account.notices}`);
    shown = dealt;
    if (account.finishedAt !== null) {
      const items = await asking(() => every(page));
      return { ...account, items, next: null };
    }
    await pause(300);
  }
}

/** Why something was refused, in words where the code is one of the rules'. */
const whyOf = (code: string | null, { lang }: Terminal): string => {
  const known = REFUSALS.find((r) => r === code);
  return known === undefined ? (code ?? '') : refusalText(known)[lang];
};

/** Tells what has become of an act on many; some refused is told by the exit code too. */
export function tell(account: Many, terminal: Terminal): void {
  const { say } = terminal;
  terminal.print(
    say(
      `已办 ${account.done} 份，被拒绝 ${account.refused} 份，已办结或撤回 ${account.over} 份`,
      `${account.done} done, ${account.refused} refused, ${account.over} over`,
    ),
  );
  const refused = account.items.filter((i) => i.status === 'refused');
  if (refused.length > 0)
    terminal.print(table(refused.map((i) => [`  ${i.notice}`, whyOf(i.code, terminal)])));
  if (refused.length > 0) terminal.exit(EXIT.refused);
}

/** `duban many KIND [field=value …]`: one command for every open notice that a query chooses. */
export function registerMany(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('many <kind> [fields...]')
    .description(say('批量办理，如 many suspend decision=…', 'one command for many notices'))
    .option('--campaign <id>', say('专项督查的编号或名称', 'id or name of a campaign'))
    .option('--unit <id>', say('单位编号', 'id of a unit'))
    .option('--notices <list>', say('编号或文号，用逗号分隔', 'ids or numbers, comma separated'))
    .option('--dry-run', say('只试算，不办理', 'only show what would happen'))
    .option('--key <key>', say('本次操作的唯一编号', 'idempotency key'))
    .option('--data <json>', say('以 JSON 给出内容', 'the fields as JSON'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((kind: string, words: string[], options: Options) =>
      many(kind, words, options, terminal),
    );
}

async function many(
  kind: string,
  words: string[],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  if (!isKind(kind))
    throw new Failure(
      'command-unknown',
      `没有 ${kind} 这种事项，应为 ${KINDS.join('、')} 之一`,
      `there is no command ${kind}; it must be one of ${KINDS.join(', ')}`,
    );
  const api = apiOf(terminal);
  const command = commandBodyFrom(kind, fieldsOf(words, options.data), terminal);
  const campaign = options.campaign;
  const query = {
    ...(campaign === undefined
      ? {}
      : { campaign: (await asking(() => campaignNamed(api, campaign))).id }),
    ...(options.unit === undefined ? {} : { unit: options.unit }),
    ...(options.notices === undefined ? {} : { notices: options.notices.split(/[,，]/) }),
  };
  const body = { query, command, dryRun: options.dryRun === true };
  const params = { header: keyed(options.key) };
  const started = await asking(() => done(api.POST('/api/many', { params, body })));
  if (!('id' in started)) {
    if (options.json) return terminal.json(started);
    return terminal.print(
      table(
        started.items.map((t) => [
          t.would === 'done' ? '✓' : '✗',
          t.documentNumber,
          t.unit,
          whyOf(t.code, terminal),
        ]),
      ),
    );
  }
  const account = await followed(started.id, terminal, options.json === true);
  if (options.json) terminal.json(account);
  else tell(account, terminal);
}
