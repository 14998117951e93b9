import type { Command } from 'commander';
import { done } from '../../../src/client/api-client.ts';
import { minute } from '../../../src/domain/messages/date-words.ts';
import { apiOf, asking } from '../../house-address.ts';
import { EXIT, type Terminal, table } from '../../output.ts';

interface ListOptions {
  person?: string;
  operation?: string;
  object?: string;
  since?: string;
  until?: string;
  limit: string;
  json?: boolean;
}

async function list(options: ListOptions, terminal: Terminal): Promise<void> {
  const { json, limit, ...given } = options;
  const query = { ...given, limit: Number(limit) };
  const { items } = await asking(() =>
    done(apiOf(terminal).GET('/api/calls', { params: { query } })),
  );
  if (json) return terminal.json(items);
  const rows = items.map((c) => [
    minute(c.at),
    c.person === null ? '–' : `${c.person.name} ${c.person.id}`,
    c.isRehearsed ? terminal.say(`${c.role}（演练）`, `${c.role} (rehearsed)`) : (c.role ?? ''),
    c.address,
    c.operation,
    c.object.map((o) => o.value).join(' '),
    `${c.status}${c.code === null ? '' : ` ${c.code}`}`,
    c.requestId,
  ]);
  return terminal.print(table(rows));
}

type Period = Pick<ListOptions, 'since' | 'until' | 'json'>;

async function check({ json, ...query }: Period, terminal: Terminal): Promise<void> {
  const { say } = terminal;
  const found = await asking(() =>
    done(apiOf(terminal).GET('/api/calls/check', { params: { query } })),
  );
  if (!found.ok) terminal.exit(EXIT.refused);
  if (json) return terminal.json(found);
  terminal.print(
    say(
      `${found.entries} 条，${found.chains.length} 条链，${found.faults.length} 处不符`,
      `${found.entries} entries, ${found.chains.length} chains, ${found.faults.length} faults`,
    ),
  );
  for (const { chain, seq, fault } of found.faults) terminal.print(`  ${chain} ${seq} ${fault}`);
  for (const id of found.unfinished)
    terminal.print(say(`  结果不明的请求 ${id}`, `  begun, end unknown: ${id}`));
  for (const { name, awaySince } of found.sinks)
    if (awaySince !== null)
      terminal.print(
        say(
          `  ${name} 自 ${minute(awaySince)} 起不可写`,
          `  ${name} away since ${minute(awaySince)}`,
        ),
      );
  return undefined;
}

/** `duban calls`: the record of every call, read and checked; nothing changes it. */
export function registerCalls(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const calls = program
    .command('calls')
    .description(say('操作记录：查看、校验', 'the record of calls: list and check it'));
  const since = say('自何时起（如 2026-09-24T00:00:00+08:00）', 'from when on');
  const until = say('至何时止', 'before when');
  calls
    .command('list')
    .description(say('查看操作记录，新的在前', 'list calls, newest first'))
    .option('--person <id>', say('人员编号', 'id of a person'))
    .option('--operation <name>', say('操作名', 'an operation'))
    .option('--object <id>', say('所涉对象的编号', 'what it is about'))
    .option('--since <instant>', since)
    .option('--until <instant>', until)
    .option('--limit <number>', say('至多多少条', 'how many at most'), '50')
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((options: ListOptions) => list(options, terminal));
  calls
    .command('check')
    .description(say('逐条核对散列链', 'follow the hash chains'))
    .option('--since <instant>', since)
    .option('--until <instant>', until)
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((options: Period) => check(options, terminal));
}
