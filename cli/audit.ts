import type { Client } from '@temporalio/client';
import type { Command } from 'commander';
import type { Connection } from 'mongoose';
import { type AuditReport, auditNotice } from '../src/audit/replay.ts';
import { quietRuntime, replayerOf } from '../src/audit/replayer.ts';
import { type TimelineLine, timelineOf } from '../src/audit/timeline.ts';
import { rulesOf } from '../src/store/campaigns.ts';
import { eventsOf, findNotice, noticeIds } from '../src/store/notices.ts';
import { buildBundle } from '../worker/bundle.ts';
import { EXIT, Failure, type Terminal } from './output.ts';
import { withStores } from './stores.ts';

interface Options {
  all?: boolean;
  campaign?: string;
  json?: boolean;
  unfold?: boolean;
}

async function idsOf(connection: Connection, notice: string | undefined, options: Options) {
  if (notice === undefined) {
    if (!options.all && options.campaign === undefined)
      throw new Failure(
        'notice-missing',
        '请指明通知书，或用 --all',
        'name a notice, or use --all',
      );
    return noticeIds(connection, options.campaign);
  }
  const doc = await findNotice(connection, notice);
  return [doc?._id ?? notice];
}

async function replay(
  { connection, client }: { connection: Connection; client: Client },
  notice: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<AuditReport[]> {
  quietRuntime();
  const replayer = replayerOf(await buildBundle());
  const ids = await idsOf(connection, notice, options);
  const reports: AuditReport[] = [];
  for (const [i, id] of ids.entries()) {
    reports.push(await auditNotice(client, connection, replayer, id));
    if ((i + 1) % 10 === 0) terminal.talk(`${i + 1}/${ids.length}`);
  }
  return reports;
}

function show(reports: AuditReport[], { say, print }: Terminal): void {
  for (const r of reports.filter((one) => !one.ok)) {
    print(`${r.documentNumber ?? r.notice}`);
    for (const d of r.differences)
      print(
        say(
          `  ${d.kind}${d.seq === null ? '' : ` 第${d.seq}条事件`} ${d.where}：应为 ${d.expected}，实为 ${d.found}`,
          `  ${d.kind}${d.seq === null ? '' : ` event ${d.seq}`} ${d.where}: expected ${d.expected}, found ${d.found}`,
        ),
      );
  }
  const bad = reports.filter((r) => !r.ok).length;
  const events = reports.reduce((sum, r) => sum + r.events, 0);
  print(
    say(
      `回放 ${reports.length} 份通知书、${events} 条事件，${bad === 0 ? '与现行代码、流程历史、存储完全一致' : `${bad} 份有差异`}`,
      `${reports.length} notices, ${events} events replayed, ${bad === 0 ? 'no difference' : `${bad} differ`}`,
    ),
  );
}

function showTimeline(lines: TimelineLine[], { say, print }: Terminal): void {
  for (const line of lines) {
    const more =
      line.folded === 0 ? '' : say(`（另有 ${line.folded} 次）`, ` (and ${line.folded} more)`);
    print(`${line.at.slice(0, 16).replace('T', ' ')}  ${line.who ?? ''}  ${line.text}${more}`);
    for (const d of line.dates)
      print(
        `    ${d.what} ${d.due}  ${d.rule}${d.provisional ? say('  暂定', '  provisional') : ''}`,
      );
  }
}

async function timeline(notice: string, options: Options, terminal: Terminal): Promise<void> {
  await withStores(async ({ connection }) => {
    const doc = await findNotice(connection, notice);
    if (doc === null)
      throw new Failure(
        'notice-unknown',
        `没有 ${notice} 这份通知书`,
        `there is no notice ${notice}`,
      );
    const rules = await rulesOf(connection, doc.notice.rulebook);
    const events = await eventsOf(connection, doc._id);
    const lines = timelineOf(events, rules, terminal.lang, !options.unfold);
    if (options.json) terminal.json(lines);
    else showTimeline(lines, terminal);
  });
}

/** `duban audit replay | timeline`. */
export function registerAudit(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  const audit = program.command('audit').description(say('审计', 'audit'));
  audit
    .command('replay [notice]')
    .description(
      say('回放真实流程历史，与事件、哈希链、读模型比对', 'replay the real history and compare'),
    )
    .option('--all', say('全部通知书', 'every notice'))
    .option('--campaign <id>', say('一次督查行动', 'one campaign'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((notice: string | undefined, options: Options) =>
      withStores(async (stores) => {
        const reports = await replay(stores, notice, options, terminal);
        if (options.json) terminal.json(reports);
        else show(reports, terminal);
        if (reports.some((r) => !r.ok)) terminal.exit(EXIT.refused);
      }),
    );
  audit
    .command('timeline <notice>')
    .description(say('办理时间线', 'what happened, in business words'))
    .option('--unfold', say('不折叠提醒', 'every reminder on a line of its own'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((notice: string, options: Options) => timeline(notice, options, terminal));
}
