import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { ApiAway, ApiProblem, done } from '../../src/client/api-client.ts';
import type { Readiness } from '../../src/client/api-types.ts';
import { readConfig } from '../../src/config.ts';
import { dateOf } from '../../src/domain/calendar/instant.ts';
import {
  lacksGovernmentHead,
  missingPosts,
  staffingCommand,
  wantsGovernmentHead,
} from '../../src/domain/campaign/staffing.ts';
import { minute } from '../../src/domain/messages/date-words.ts';
import { refusalText } from '../../src/domain/messages/refusal-text.ts';
import { WORDS as WORDS_OF } from '../../src/domain/messages/words.ts';
import { loadPolicies } from '../../src/presets/presets.ts';
import { awaySinks } from '../../src/store/calls/sink-states.ts';
import { policiesInUse, realRegisters } from '../../src/store/campaigns.ts';
import { findIssuer } from '../../src/store/office.ts';
import { officeHolders, sideOf } from '../../src/store/roster.ts';
import { isStoreAway } from '../../src/store/store-away.ts';
import { configLines, storeLines } from '../../worker/production.ts';
import {
  apiOf,
  asking,
  awayText,
  dataFolder,
  environment,
  houseAddress,
} from '../house-address.ts';
import { openLettersIn } from '../open-letters.ts';
import { EXIT, isFailure, type Terminal, table } from '../output.ts';
import { causeOf, type Stores, shown, withStores } from '../stores.ts';

/** A line of the doctor. */
interface Finding {
  what: keyof typeof WORDS;
  ok: boolean;
  detail: string;
}

const WORDS = {
  node: { zh: 'Node 版本', en: 'node' },
  'data folder': { zh: '数据目录', en: 'data folder' },
  api: { zh: '接口', en: 'api' },
  mongodb: { zh: 'MongoDB', en: 'mongodb' },
  temporal: { zh: 'Temporal', en: 'temporal' },
  engines: { zh: '引擎', en: 'engines' },
  'open notices': { zh: '在办通知书', en: 'open notices' },
  'with an alarm': { zh: '都有下一步提醒', en: 'with an alarm' },
  'alarm not past': { zh: '没有漏发的提醒', en: 'alarm not past' },
  'workflow running': { zh: '流程都在运行', en: 'workflow running' },
  production: { zh: '正式模式', en: 'production' },
  'record of calls': { zh: '操作记录各处可写', en: 'record of calls' },
  clocks: { zh: '时钟自检', en: 'clocks' },
  office: { zh: '督查一方必备岗位', en: 'posts of the office' },
  'government head': { zh: '通报批评、移送有人可批', en: 'approval of criticism' },
  'issuing body': { zh: '签发机关名称、地址、电话', en: 'issuing body' },
};

/** Where one of these is wrong the house cannot be reached. */
const UNREACHABLE: Finding['what'][] = ['api', 'engines', 'mongodb', 'temporal'];

/** The first few ids, for a line. */
const some = (ids: string[]): string =>
  ids.slice(0, 5).join(', ') + (ids.length > 5 ? ` … (${ids.length})` : '');

/** What is wrong with open letters, and with Temporal where it does not say. */
async function notices(stores: Stores, { say }: Terminal): Promise<Finding[]> {
  const { open, unarmed, stuck, notRunning, unasked } = await openLettersIn(stores);
  const without = (what: Finding['what'], ids: string[]): Finding => ({
    what,
    ok: ids.length === 0,
    detail: some(ids),
  });
  const found: Finding[] = [
    { what: 'open notices', ok: true, detail: String(open) },
    without('with an alarm', unarmed),
    without('alarm not past', stuck),
  ];
  if (unasked === null || notRunning.length > 0)
    found.push(without('workflow running', notRunning));
  if (unasked !== null)
    found.push({
      what: 'temporal',
      ok: false,
      detail: say(
        `查询流程时没有应答，流程是否都在运行不明：${unasked}`,
        `does not answer for a workflow, so that nobody knows whether all run: ${unasked}`,
      ),
    });
  return found;
}

/** Whether the office has the people without whom no letter goes out, or what fills each vacant post. */
async function office({ connection }: Stores, { lang }: Terminal): Promise<Finding> {
  const now = new Date().toISOString();
  const fill: string[] = [];
  for (const register of await realRegisters(connection)) {
    const side = sideOf({ register, unit: null });
    for (const post of missingPosts(await officeHolders(connection, register), now))
      fill.push(`${WORDS_OF[lang].posts[post]}: ${staffingCommand(post, dateOf(now), side)}`);
  }
  return { what: 'office', ok: fill.length === 0, detail: fill.join('；') };
}

/** Whether somebody is on record who may approve a criticism or a referral, where a policy knows any. */
async function governmentHead(
  { connection }: Stores,
  { lang }: Terminal,
  inUse: readonly string[],
): Promise<Finding> {
  const now = new Date().toISOString();
  const policies = loadPolicies();
  const wanted = inUse.some((id) => {
    const policy = policies.get(id);
    return policy === undefined || wantsGovernmentHead(policy);
  });
  const fill: string[] = [];
  for (const register of wanted ? await realRegisters(connection) : []) {
    if (!lacksGovernmentHead(await officeHolders(connection, register), now)) continue;
    const side = sideOf({ register, unit: null });
    const command = staffingCommand('governmentHead', dateOf(now), side);
    fill.push(`${WORDS_OF[lang].posts.governmentHead}: ${command}`);
  }
  return { what: 'government head', ok: fill.length === 0, detail: fill.join('；') };
}

/** Whether the body is entered that every letter has to bear; rehearsals have one of their own. */
async function issuingBody(
  { connection }: Stores,
  { lang }: Terminal,
  inUse: readonly string[],
): Promise<Finding> {
  const registers = inUse.length === 0 ? [] : await realRegisters(connection);
  const issuers = await Promise.all(registers.map((register) => findIssuer(connection, register)));
  const ok = issuers.every((issuer) => issuer !== null);
  return {
    what: 'issuing body',
    ok,
    detail: ok
      ? issuers.map((issuer) => issuer?.name ?? '').join('；')
      : refusalText('issuer-missing')[lang],
  };
}

/** What production lacks or should know, where this environment is that of production. */
async function production({ connection }: Stores, { lang, say }: Terminal): Promise<Finding[]> {
  const config = readConfig(environment());
  const what = 'production';
  if (config.DUBAN_MODE !== 'production')
    return [{ what, ok: true, detail: say('否（试用）', 'no, development') }];
  const lines = [...configLines(config), ...(await storeLines(connection))];
  if (lines.length === 0)
    return [{ what, ok: true, detail: say('条件齐备', 'nothing is missing') }];
  return lines.map((line) => ({ what, ok: line.kind === 'warning', detail: line[lang] }));
}

/** Whether every process can write the record of calls to each of its places. */
async function recordOfCalls({ connection }: Stores, { say }: Terminal): Promise<Finding> {
  const away = await awaySinks(connection, new Date().toISOString());
  const names = { file: say('文件', 'file'), database: say('数据库', 'database') };
  const told = away.map(({ name, awaySince, error }) => {
    const since = minute(awaySince);
    const text = `${names[name]} ${say(`自 ${since} 起不可写`, `away since ${since}`)}`;
    return error === null ? text : `${text}（${error}）`;
  });
  return { what: 'record of calls', ok: away.length === 0, detail: told.join('；') };
}

/** What both engines hold; what was found before one of them went away is told all the same. */
async function engines(terminal: Terminal): Promise<Finding[]> {
  const { lang } = terminal;
  const { mongoUri, temporalAddress } = houseAddress();
  const found: Finding[] = [];
  try {
    await withStores(async (stores) => {
      found.push({ what: 'mongodb', ok: true, detail: shown(mongoUri) });
      found.push({ what: 'temporal', ok: true, detail: temporalAddress });
      found.push(...(await production(stores, terminal)), await recordOfCalls(stores, terminal));
      found.push(await office(stores, terminal));
      const inUse = await policiesInUse(stores.connection);
      found.push(await governmentHead(stores, terminal, inUse));
      found.push(await issuingBody(stores, terminal, inUse));
      found.push(...(await notices(stores, terminal)));
    });
  } catch (error) {
    if (isFailure(error)) found.push({ what: 'engines', ok: false, detail: error[lang] });
    else if (isStoreAway(error))
      found.push({ what: 'mongodb', ok: false, detail: shown(causeOf(error)) });
    else throw error;
  }
  // That an engine was reached is no longer told where it has failed since.
  const failed = found.filter((f) => !f.ok && UNREACHABLE.includes(f.what)).map((f) => f.what);
  return found.filter((f) => !f.ok || !failed.includes(f.what));
}

/** `duban doctor`: what is missing on this machine, and whether every open notice is being chased. */
export function registerDoctor(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('doctor')
    .description(say('检查本机与全部在办通知书', 'check this machine and every open notice'))
    .option(
      '--repair',
      say(
        '自检时修复：重启丢失的流程，重建读模型',
        'mend: restart lost workflows, fold read models',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: { json?: boolean; repair?: boolean }) => {
      const ready = await apiReady(terminal);
      const found = [...machine(terminal), ready, ...(await engines(terminal))];
      if (ready.ok) found.push(await clocks(terminal, options.repair === true));
      if (options.json) terminal.json(found);
      else
        terminal.print(
          table(found.map((f) => [f.ok ? '✓' : '✗', WORDS[f.what][terminal.lang], f.detail])),
        );
      const away = found.some((f) => !f.ok && UNREACHABLE.includes(f.what));
      if (found.some((f) => !f.ok)) terminal.exit(away ? EXIT.unreachable : EXIT.refused);
    });
}

function machine({ say }: Terminal): Finding[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const node = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  const none = existsSync(dataFolder()) ? '' : say('（尚无）', ' (none yet)');
  return [
    { what: 'node', ok: node, detail: process.version },
    { what: 'data folder', ok: true, detail: `${dataFolder()}${none}` },
  ];
}

/** Every open notice is armed as the rules expect, or what is wrong with it, or why that could not be learnt. */
async function clocks(terminal: Terminal, repair: boolean): Promise<Finding> {
  try {
    const { faults, alarms } = await asking(() =>
      done(apiOf(terminal).POST('/api/sweep', { body: { repair } })),
    );
    const named = alarms.map((a) => `${a.notice} ${a.fault}`);
    return { what: 'clocks', ok: faults === 0, detail: some(named) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    terminal.exit(error.exitCode);
    return { what: 'clocks', ok: false, detail: error[terminal.lang] };
  }
}

async function apiReady(terminal: Terminal): Promise<Finding> {
  const { say } = terminal;
  const api = apiOf(terminal);
  const awayDetail = (error: unknown): string => {
    if (!(error instanceof ApiAway)) return String(error);
    if (error.silentMs !== null) return awayText(error)[terminal.lang];
    return say(`${api.url} 没有应答，请先运行 npm start`, `${api.url} does not answer`);
  };
  const finding = ({ ok, checks }: Readiness): Finding => {
    const parts = Object.entries(checks).map(([name, fine]) => `${name} ${fine ? '✓' : '✗'}`);
    return { what: 'api', ok, detail: `${api.url}  ${parts.join(' ')}` };
  };
  try {
    return finding(await done(api.GET('/readyz')));
  } catch (error) {
    // 503 says which part is away.
    if (error instanceof ApiProblem && error.body.checks !== undefined)
      return finding(error.body as unknown as Readiness);
    return { what: 'api', ok: false, detail: awayDetail(error) };
  }
}
