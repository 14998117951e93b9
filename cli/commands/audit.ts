import type { Client } from '@temporalio/client';
import type { Command } from 'commander';
import type { Connection } from 'mongoose';
import pMap from 'p-map';
import { allLetters, missingNumbers } from '../../src/audit/all-letters.ts';
import { AUDITS_AT_ONCE, auditorOf } from '../../src/audit/auditor.ts';
import { differenceText } from '../../src/audit/difference-text.ts';
import type { Difference } from '../../src/audit/differences.ts';
import type { AuditReport } from '../../src/audit/replay.ts';
import { type TimelineLine, timelineOf } from '../../src/audit/timeline.ts';
import { WHOLE } from '../../src/domain/access/identity.ts';
import { shownOnOneLine } from '../../src/domain/text.ts';
import { eventsOf, findNotice } from '../../src/store/notices.ts';
import { rulesOf } from '../../src/store/rulebooks.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { EXIT, Failure, type Terminal } from '../output.ts';
import { withDatabase, withStores } from '../stores.ts';

interface Options {
  all?: boolean;
  campaign?: string;
  json?: boolean;
  unfold?: boolean;
}

const unknown = (notice: string) =>
  new Failure('notice-unknown', `没有 ${notice} 这份通知书`, `there is no notice ${notice}`);

async function idsOf(
  { connection, client }: { connection: Connection; client: Client },
  notice: string | undefined,
  options: Options,
) {
  if (notice === undefined) {
    if (!options.all && options.campaign === undefined)
      throw new Failure(
        'notice-missing',
        '请指明通知书，或用 --all、--campaign',
        'name a notice, or use --all or --campaign',
      );
    const ids = await allLetters(client, connection, options.campaign);
    if (ids.length === 0 && options.campaign !== undefined)
      throw new Failure(
        'campaign-unknown',
        `${options.campaign} 没有已签发的通知书，请用 duban campaign list 核对编号`,
        `no notice has been issued in ${options.campaign}; see duban campaign list`,
      );
    return ids;
  }
  const doc = await findNotice(connection, WHOLE, notice);
  if (doc !== null) return [doc._id];
  // Without its read model a notice is still audited, by its id: that it is missing is a finding.
  if ((await eventsOf(connection, notice)).length > 0) return [notice];
  throw unknown(notice);
}

/** A number that is nobody's, as the report of a letter that is gone. */
const reportOfNumber = (missing: Difference): AuditReport => ({
  ...{ notice: missing.where, documentNumber: missing.where, ok: false },
  ...{ events: 0, historyEvents: 0, differences: [missing] },
});

async function replay(
  { connection, client }: { connection: Connection; client: Client },
  notice: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<AuditReport[]> {
  const audit = auditorOf({ client, connection, bundle: bundleForWorker });
  const ids = await idsOf({ connection, client }, notice, options);
  let done = 0;
  const one = async (id: string): Promise<AuditReport> => {
    const report = await audit(id);
    done += 1;
    if (done % 10 === 0)
      terminal.talk(`${terminal.say('已回放', 'replayed')} ${done}/${ids.length}`);
    return report;
  };
  const reports = await pMap(ids, one, { concurrency: AUDITS_AT_ONCE });
  // Of a letter that was deleted with everything that belongs to it there is no trace but its number.
  const gone = options.all === true ? await missingNumbers(connection) : [];
  return [...reports, ...gone.map(reportOfNumber)];
}

function show(reports: AuditReport[], { say, print, lang }: Terminal): void {
  for (const r of reports.filter((one) => !one.ok)) {
    print(`${r.documentNumber ?? r.notice}`);
    for (const d of r.differences) print(`  ${differenceText(d, lang)}`);
  }
  if (reports.length === 0) {
    print(say('还没有已签发的通知书，无可回放', 'no notice has been issued yet'));
    return;
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

/** A Beijing time as it stands in a timeline, to the minute. */
const minuteOf = (local: string): string => local.slice(0, 16).replace('T', ' ');

/**
 * When a line was handled, if later than it fell due. On a rehearsal's clock a moment is an hour: there
 * only another day counts.
 */
function lateText({ at, handledAt }: TimelineLine, rehearsal: boolean, { say }: Terminal): string {
  if (handledAt === null) return '';
  if (rehearsal && handledAt.slice(0, 10) === at.slice(0, 10)) return '';
  const when = minuteOf(handledAt);
  return say(`（${when}补办）`, ` (handled ${when})`);
}

function showTimeline(lines: TimelineLine[], rehearsal: boolean, terminal: Terminal): void {
  const { say, print } = terminal;
  for (const line of lines) {
    const more =
      line.folded === 0 ? '' : say(`（另有 ${line.folded} 次）`, ` (and ${line.folded} more)`);
    const who = shownOnOneLine(line.who ?? say('系统', 'system'));
    const late = lateText(line, rehearsal, terminal);
    print(`${minuteOf(line.at)}  ${who}  ${shownOnOneLine(line.text)}${more}${late}`);
    for (const d of line.dates)
      print(
        `    ${d.what} ${d.due}${d.provisional ? say('（暂定）', ' (provisional)') : ''}  ${d.rule}`,
      );
  }
}

async function timeline(notice: string, options: Options, terminal: Terminal): Promise<void> {
  await withDatabase(async (connection) => {
    const doc = await findNotice(connection, WHOLE, notice);
    if (doc === null) throw unknown(notice);
    const rules = await rulesOf(connection, doc.notice.rulebook);
    const events = await eventsOf(connection, doc._id);
    const lines = timelineOf(events, rules, terminal.lang, !options.unfold);
    if (options.json) terminal.json(lines);
    else showTimeline(lines, doc.notice.rehearsal, terminal);
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
    .option('--campaign <id>', say('一次专项督查', 'one campaign'))
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
