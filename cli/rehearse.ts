import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { startHouse } from '../engines/house.ts';
import { provide } from '../engines/provide.ts';
import { apiClient } from '../src/client/api-client.ts';
import { loadCalendarYears, loadPolicies } from '../src/presets.ts';
import { prepareRehearsal } from '../src/rehearsal/prepare.ts';
import { endRehearsal, type RehearsalOutcome, rehearse } from '../src/rehearsal/rehearse.ts';
import { EXIT, Failure, type Terminal } from './output.ts';
import { asking, givenFile } from './place.ts';

interface Options {
  roster?: string;
  policy: string;
  units: string;
  seconds: string;
  json?: boolean;
}

async function run(
  ledger: string,
  options: Options,
  terminal: Terminal,
): Promise<RehearsalOutcome> {
  const policy = loadPolicies().get(options.policy);
  if (policy === undefined)
    throw new Failure(
      'policy-unknown',
      `没有 ${options.policy} 这套规则`,
      `there is no policy ${options.policy}`,
    );
  if (options.units !== 'silent' && options.units !== 'mixed')
    throw new Failure(
      'units-unknown',
      '--units 应为 silent 或 mixed',
      '--units must be silent or mixed',
    );
  const ledgerFile = givenFile(ledger);
  const roster = options.roster === undefined ? null : givenFile(options.roster);
  await provide(terminal.talk);
  const dataDir = mkdtempSync(join(tmpdir(), 'duban-rehearsal-'));
  const free = { mongo: 0, temporal: 0, temporalUi: 0 };
  const house = await startHouse({ dataDir, port: 0, ports: free, ui: false, log: terminal.talk });
  try {
    const api = apiClient(house.url, terminal.lang);
    const prepared = await prepareRehearsal({
      api,
      ledger: ledgerFile,
      roster,
      policy,
      calendarYears: loadCalendarYears(),
      name: ledgerFile.name.replace(/\.\w+$/, ''),
      realMs: Number(options.seconds) * 1000,
      nowMs: Date.now(),
      tell: (zh, en) => terminal.talk(terminal.say(zh, en)),
    });
    let shown = 0;
    const outcome = await rehearse({
      api,
      campaign: prepared.campaign,
      policy,
      units: options.units,
      horizon: prepared.horizon,
      tell: (p) => {
        if (Date.now() - shown < 5000) return;
        shown = Date.now();
        terminal.talk(
          `${p.now.slice(0, 10)}  ${p.closed}/${p.notices}  ${p.closedFindings}/${p.findings}`,
        );
      },
    });
    await endRehearsal(api, prepared.campaign._id);
    return outcome;
  } finally {
    await house.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** `duban rehearse`: a ledger's whole campaign on a fast clock, on engines of its own. */
export function registerRehearse(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('rehearse <ledger>')
    .description(
      say('演练：以加速时钟走完整个督查行动', 'rehearse a whole campaign on a fast clock'),
    )
    .option('--roster <file>', say('单位名册', 'roster of units and posts'))
    .option('--policy <id>', say('督办规则', 'policy'), 'county-standard')
    .option('--units <kind>', say('silent 全部沉默，mixed 各种表现', 'silent or mixed'), 'mixed')
    .option('--seconds <n>', say('约用多少秒走完阶梯', 'seconds for the whole ladder'), '180')
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (ledger: string, options: Options) => {
      const outcome = await asking(() => run(ledger, options, terminal));
      if (options.json) terminal.json(outcome);
      else
        for (const [name, value] of Object.entries(outcome))
          terminal.print(`${name}  ${typeof value === 'object' ? JSON.stringify(value) : value}`);
      if (outcome.forecastDifferences > 0) terminal.exit(EXIT.refused);
    });
}
