import type { Command } from 'commander';
import { importFiles } from '../src/documents/import-files.ts';
import type { RowError } from '../src/documents/ledger.ts';
import { EXIT, type Terminal } from './output.ts';
import { actorFrom, apiOf, asking, givenFile } from './place.ts';

interface Options {
  roster?: string;
  dryRun?: boolean;
  campaign?: string;
  policy: string;
  code: string;
  as: string;
  json?: boolean;
}

/** What an import finds, in the form that scripts read. */
interface Found {
  campaign: string | null;
  units: number;
  notices: number;
  findings: number;
  added?: number;
  errors: readonly RowError[];
  warnings: readonly RowError[];
}

/** Today in Beijing; a dry run needs no engine and so no other clock. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

async function dryRun(ledger: string, options: Options): Promise<Found> {
  return importFiles({
    ledger: givenFile(ledger),
    ...(options.roster === undefined ? {} : { roster: givenFile(options.roster) }),
    today: today(),
  });
}

const sent = (path: string) => {
  const { name, bytes } = givenFile(path);
  return { name, content: Buffer.from(bytes).toString('base64') };
};

async function realRun(ledger: string, options: Options, terminal: Terminal): Promise<Found> {
  const api = apiOf(terminal);
  const actor = actorFrom(options.as);
  return asking(async () => {
    const trial = options.campaign === undefined ? await dryRun(ledger, options) : null;
    const name = options.campaign ?? trial?.campaign ?? ledger;
    const { policy, code } = options;
    const campaign = await api.post<{ _id: string; name: string }>('/api/campaigns', {
      actor,
      body: { name, code, policy },
    });
    const roster = options.roster === undefined ? null : sent(options.roster);
    const found = await api.post<Found>(`/api/campaigns/${campaign._id}/ledger`, {
      actor,
      body: { ledger: sent(ledger), roster },
    });
    return { ...found, campaign: campaign._id };
  });
}

function show(found: Found, terminal: Terminal): void {
  const { say, print, talk, lang } = terminal;
  const line = (e: RowError) => (lang === 'zh' ? e.message : e.messageEn);
  for (const w of found.warnings) talk(`${say('提示', 'note')} ${line(w)}`);
  for (const e of found.errors) talk(`${say('错误', 'error')} ${line(e)}`);
  print(
    say(
      `单位 ${found.units} 个，通知书 ${found.notices} 份，整改意见 ${found.findings} 条，错误 ${found.errors.length} 处`,
      `${found.units} units, ${found.notices} notices, ${found.findings} findings, ${found.errors.length} errors`,
    ),
  );
  if (found.added !== undefined)
    print(
      say(
        `新增草稿 ${found.added} 份（${found.campaign}）`,
        `${found.added} new drafts (${found.campaign})`,
      ),
    );
}

/** `duban import`: a ledger becomes drafts; a dry run needs no engine. */
export function registerImport(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('import <ledger>')
    .description(say('导入台账（xlsx、csv），只生成草稿', 'import a ledger (xlsx, csv) as drafts'))
    .option('--roster <file>', say('单位名册', 'roster of units and posts'))
    .option('--dry-run', say('只检查，不写入，不需要引擎', 'check only; needs no engine'))
    .option('--campaign <name>', say('督查行动名称', 'name of the campaign'))
    .option('--policy <id>', say('督办规则', 'policy'), 'county-standard')
    .option('--code <code>', say('发文机关代字', 'code in document numbers'), '云督整')
    .option('--as <actor>', say('以何岗位办理', 'who acts'), 'supervisionOffice:office-clerk')
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (ledger: string, options: Options) => {
      const found = options.dryRun
        ? await dryRun(ledger, options)
        : await realRun(ledger, options, terminal);
      const { campaign, units, notices, findings, added, errors, warnings } = found;
      const counts = { campaign, units, notices, findings };
      const report = added === undefined ? counts : { ...counts, added };
      if (options.json) terminal.json({ ...report, errors, warnings });
      else show(found, terminal);
      if (errors.length > 0) terminal.exit(EXIT.refused);
    });
}
