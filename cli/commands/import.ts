import type { Command } from 'commander';
import { type ApiClient, at, done, every, keyed } from '../../src/client/api-client.ts';
import type { ImportedFiles } from '../../src/documents/import/import-files.ts';
import type { Word } from '../../src/domain/messages/words.ts';
import { loadPolicies } from '../../src/presets/presets.ts';
import { checkCopyPath, writeErrorCopies } from '../error-copy.ts';
import { apiOf, asking, givenFile } from '../house-address.ts';
import { EXIT, Failure, type Terminal } from '../output.ts';
import { whileWaiting } from '../waiting.ts';
import { dryRun, type Given, readAlone, wired } from './campaigns/dry-run.ts';
import { type AskedHead, headMap } from './campaigns/head-map.ts';
import { type Found, showImport } from './campaigns/import-shown.ts';

interface Options {
  roster?: string;
  supplement?: boolean;
  firstLeads?: boolean;
  map?: AskedHead[];
  dryRun?: boolean;
  campaign?: string;
  policy: string;
  urgency?: string;
  code: string;
  county?: string;
  errorsTo?: string;
  json?: boolean;
}

const givenIn = (ledger: string, { roster, firstLeads, map = [] }: Options): Given => ({
  map,
  severalUnits: firstLeads === true ? 'first-leads' : 'refused',
  ledger: givenFile(ledger),
  roster: roster === undefined ? null : givenFile(roster),
});

/** True where a file could not be read at all, or holds no ledger: nothing is to be kept of it. */
const isUnreadable = ({ findings, errors }: Found): boolean =>
  findings === 0 && errors.some((e) => e.row === 0);

/** A policy that must be there, and an urgent one wants its reason before anybody approves. */
function checkPolicy({ policy, urgency }: Options): void {
  const found = loadPolicies().get(policy);
  if (found === undefined) {
    const names = [...loadPolicies().keys()];
    throw new Failure(
      'policy-unknown',
      `没有 ${policy} 这套规则，应为 ${names.join('、')} 之一`,
      `there is no policy ${policy}; it must be one of ${names.join(', ')}`,
    );
  }
  if (found.urgent && !urgency?.trim())
    throw new Failure(
      'urgency-reason-missing',
      `${found.name.zh}须用 --urgency 写明紧急理由`,
      `${found.name.en} wants the reason in --urgency`,
    );
}

/** Writes the reason into every draft that may still be changed. */
async function giveReason(api: ApiClient, campaign: string, urgencyReason: string): Promise<void> {
  const drafts = await every((part) =>
    api.GET('/api/drafts', { params: { query: { campaign, status: 'draft', ...part } } }),
  );
  for (const { id, version } of drafts) {
    const header = { ...keyed(), ...at(version) };
    const params = { path: { id }, header };
    await api.PATCH('/api/drafts/{id}', { params, body: { urgencyReason } });
  }
}

const trialRun = (ledger: string, options: Options, terminal: Terminal): Promise<Found> =>
  dryRun(
    apiOf(terminal),
    {
      given: givenIn(ledger, options),
      name: options.campaign?.trim() || null,
      ...{ policy: options.policy, county: options.county },
      ...{ supplement: options.supplement ?? false },
    },
    terminal,
  );

async function realRun(ledger: string, options: Options, terminal: Terminal): Promise<Found> {
  checkPolicy(options);
  const given = givenIn(ledger, options);
  const trial = await whileWaiting(readAlone(given, options.policy), terminal, READING);
  if (isUnreadable(trial)) return trial;
  const name = nameOf(options, trial);
  const api = apiOf(terminal);
  return asking(async () => {
    const { policy, code, county, urgency, supplement = false } = options;
    const body = { name, code, policy, ...(county === undefined ? {} : { county }) };
    const { id } = await done(api.POST('/api/campaigns', { params: { header: keyed() }, body }));
    const writing = done(
      api.POST('/api/campaigns/{id}/ledger', {
        params: { path: { id }, header: keyed() },
        body: {
          ledger: wired(given.ledger),
          roster: given.roster === null ? null : wired(given.roster),
          ...{ supplement, severalUnits: given.severalUnits, map: given.map },
        },
      }),
    );
    const { findings, notices } = trial;
    const found = await whileWaiting(writing, terminal, {
      zh: `已读 ${findings} 个问题、${notices} 份通知书，正在与已有草稿比较并写入`,
      en: `${findings} findings in ${notices} letters are read; comparing them with the drafts that are there, and writing`,
    });
    if (urgency?.trim()) await giveReason(api, id, urgency);
    return { ...found, campaign: id };
  });
}

const READING: Word = { zh: '正在读取台账', en: 'reading the ledger' };

const UNNAMED: Word = {
  zh: '提示  台账中没有督查名称（标题行），正式导入时须用 --campaign 写明',
  en: 'note  the ledger bears no title that names the campaign; the run wants --campaign',
};

/** The campaign's name: as it was asked for, or as the ledger's title says. A file is called by whoever has saved it. */
function nameOf({ campaign }: Options, trial: ImportedFiles): string {
  const name = campaign?.trim() || trial.campaign;
  if (name) return name;
  throw new Failure(
    'campaign-unnamed',
    '台账中没有督查名称（标题行），请用 --campaign 写明，如 --campaign 2026年民生资金专项督查',
    'the ledger bears no title that names the campaign; name it with --campaign',
  );
}

async function importAs(ledger: string, options: Options, terminal: Terminal): Promise<void> {
  if (options.errorsTo !== undefined) checkCopyPath(options.errorsTo);
  const found: Found = options.dryRun
    ? await trialRun(ledger, options, terminal)
    : await realRun(ledger, options, terminal);
  const { campaign, units, notices, findings, added, updated, errors, warnings } = found;
  const { unchanged, notTaken, ended } = found;
  const counts = { campaign, units, notices, findings };
  const report =
    added === undefined ? counts : { ...counts, added, updated, unchanged, notTaken, ended };
  const isNameless = options.dryRun && findings > 0 && !(options.campaign?.trim() || campaign);
  if (isNameless) terminal.talk(terminal.say(UNNAMED.zh, UNNAMED.en));
  const { cells, notImported, rows } = found;
  const account = { cells, notImported, ...(rows === undefined ? {} : { rows }) };
  if (options.json) terminal.json({ ...report, ...account, errors, warnings });
  else showImport(found, terminal, options.dryRun === true);
  if (options.errorsTo !== undefined) {
    const roster = options.roster === undefined ? {} : { roster: givenFile(options.roster) };
    const files = { ledger: givenFile(ledger), ...roster };
    await writeErrorCopies(options.errorsTo, files, found, terminal);
  }
  if (errors.length > 0) terminal.exit(isUnreadable(found) ? EXIT.badInput : EXIT.refused);
}

/** How the cells of a ledger are to be understood. */
const readingOptions = (command: Command, { say }: Terminal): Command =>
  command
    .option(
      '--first-leads',
      say(
        '一格写有多个单位的，首个为牵头单位，其余为配合单位；不写则不予导入',
        'of several units in one cell the first leads and the others co-operate; they are refused without it',
      ),
    )
    .option(
      '--map <column=field>',
      say(
        '某列读作什么，可重复，如 --map 办结要求=整改时限；督查一方按列名指定的对今后的台账也有效',
        'what a column means, as often as needed, such as --map 办结要求=整改时限; what the office says of a head is kept',
      ),
      headMap,
    );

/** `duban import`: a ledger becomes drafts; a dry run needs no engine. */
export function registerImport(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  readingOptions(program.command('import <ledger>'), terminal)
    .description(
      say(
        '导入台账（xlsx、xls、et、ods、csv），只生成草稿',
        'import a ledger (xlsx, xls, et, ods, csv) as drafts',
      ),
    )
    .option('--roster <file>', say('单位名册', 'roster of units and posts'))
    .option(
      '--dry-run',
      say(
        '只检查，不写入；督办在运行时，所报与正式导入一致',
        'check only; where Duban runs it tells what the run would do',
      ),
    )
    .option(
      '--supplement',
      say(
        '已签发问题的文字更正，另成补充草稿',
        'corrected texts of issued findings become drafts of their own',
      ),
    )
    .option(
      '--campaign <name>',
      say(
        '专项督查名称，默认取台账标题；标题没有的须写明',
        'name of the campaign; by default that of the ledger’s title, and wanted where it has none',
      ),
    )
    .option('--policy <id>', say('督办规则', 'policy'), 'county-standard')
    .option('--urgency <reason>', say('紧急规则须写明的理由', 'reason, for an urgent policy'))
    .option('--code <code>', say('发文机关代字', 'code in document numbers'), '云督整')
    .option(
      '--county <name>',
      say(
        '督查的是其他县区时写明其名称，名册、岗位和文号与本地分开',
        'another county than one’s own; its roster, office and numbers are kept apart',
      ),
    )
    .option(
      '--errors-to <file>',
      say(
        '把错误和提示作为批注写进台账的副本（xlsx）',
        'write errors as comments into a copy (xlsx)',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action((ledger: string, options: Options) => importAs(ledger, options, terminal));
}
