import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { startHouse } from '../../engines/house.ts';
import { provide } from '../../engines/provide.ts';
import { apiClient } from '../../src/client/api-client.ts';
import { addDays, dateOf } from '../../src/domain/calendar/instant.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { loadCalendarYears, loadPolicies } from '../../src/presets/presets.ts';
import {
  type GivenFile,
  isNothingToRehearse,
  prepareRehearsal,
} from '../../src/rehearsal/prepare.ts';
import { endRehearsal, type RehearsalOutcome, rehearse } from '../../src/rehearsal/rehearse.ts';
import { outcomeText, progressText } from '../../src/rehearsal/words.ts';
import { demoLogin, putDemoOffice } from '../../src/store/access/demo.ts';
import { firstPassword, hashOf } from '../../src/store/access/passwords.ts';
import { addToken } from '../../src/store/access/tokens.ts';
import { connect } from '../../src/store/models.ts';
import { asking, givenFile } from '../house-address.ts';
import { EXIT, Failure, type Terminal } from '../output.ts';

interface Options {
  roster?: string;
  policy: string;
  units: string;
  seconds: string;
  json?: boolean;
}

/** What is asked for, checked before any engine starts. */
interface Asked {
  policy: Policy;
  units: 'silent' | 'mixed';
  realMs: number;
  ledger: GivenFile;
  roster: GivenFile | null;
}

function check(ledger: string, { policy, units, seconds, roster }: Options): Asked {
  const found = loadPolicies().get(policy);
  if (found === undefined) {
    const names = [...loadPolicies().keys()];
    throw new Failure(
      'policy-unknown',
      `没有 ${policy} 这套规则，应为 ${names.join('、')} 之一`,
      `there is no policy ${policy}; it must be one of ${names.join(', ')}`,
    );
  }
  if (units !== 'silent' && units !== 'mixed')
    throw new Failure(
      'units-unknown',
      '--units 应为 silent 或 mixed',
      '--units must be silent or mixed',
    );
  const realMs = Number(seconds) * 1000;
  if (!(realMs >= 1000 && realMs <= 86_400_000))
    throw new Failure(
      'seconds-unreadable',
      '--seconds 应为 1 至 86400 的数',
      '--seconds must be a number from 1 to 86400',
    );
  const files = { ledger: givenFile(ledger), roster: roster ? givenFile(roster) : null };
  return { policy: found, units, realMs, ...files };
}

/** Aborts when the program is told to end, so that the engines are stopped and their folder goes. */
function untilTold(): AbortSignal {
  const told = new AbortController();
  const end = () => told.abort(new Failure('interrupted', '已中断', 'interrupted', EXIT.refused));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  return told.signal;
}

/** An access token of whoever is the office of a house that was made for one rehearsal and goes after it. */
async function clerkAt(mongoUri: string): Promise<string> {
  const connection = await connect(mongoUri);
  try {
    const at = new Date().toISOString();
    await putDemoOffice(connection, { hash: await hashOf(firstPassword()), at });
    const account = demoLogin('supervisionOffice');
    const given = { account, name: 'rehearsal', readOnly: false, until: addDays(dateOf(at), 2) };
    return (await addToken(connection, { ...given, createdAt: at })).token;
  } finally {
    await connection.close();
  }
}

async function run(asked: Asked, terminal: Terminal): Promise<RehearsalOutcome> {
  const { policy, units, realMs, ledger, roster } = asked;
  const signal = untilTold();
  await provide(terminal.talk);
  const dataDir = mkdtempSync(join(tmpdir(), 'duban-rehearsal-'));
  const free = { mongo: 0, temporal: 0, temporalUi: 0 };
  try {
    const house = await startHouse({
      dataDir,
      port: 0,
      ports: free,
      ui: false,
      log: terminal.talk,
    });
    try {
      signal.throwIfAborted();
      const api = apiClient(house.url, terminal.lang, await clerkAt(house.mongoUri));
      const prepared = await prepareRehearsal({
        api,
        ledger,
        roster,
        policy,
        calendarYears: loadCalendarYears(),
        name: ledger.name.replace(/\.\w+$/, ''),
        realMs,
        nowMs: Date.now(),
        tell: (zh, en) => terminal.talk(terminal.say(zh, en)),
      });
      let shown = 0;
      const outcome = await rehearse({
        api,
        campaign: prepared.campaign,
        policy,
        calendarYears: loadCalendarYears(),
        units,
        horizon: prepared.horizon,
        signal,
        tell: (progress) => {
          if (Date.now() - shown < 5000) return;
          shown = Date.now();
          terminal.talk(progressText(progress, terminal.lang));
        },
      });
      await endRehearsal(api, prepared.campaign.id);
      return outcome;
    } finally {
      await house.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** `duban rehearse`: a ledger's whole campaign on a fast clock, on engines of its own. */
export function registerRehearse(program: Command, terminal: Terminal): void {
  const { say } = terminal;
  program
    .command('rehearse <ledger>')
    .description(
      say('演练：以加速时钟走完整个专项督查', 'rehearse a whole campaign on a fast clock'),
    )
    .option('--roster <file>', say('单位名册', 'roster of units and posts'))
    .option('--policy <id>', say('督办规则', 'policy'), 'county-standard')
    .option('--units <kind>', say('silent 全部沉默，mixed 各种表现', 'silent or mixed'), 'mixed')
    .option('--seconds <n>', say('约用多少秒走完督办流程', 'seconds for the whole ladder'), '180')
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (ledger: string, options: Options) => {
      if (process.env.DUBAN_URL)
        throw new Failure(
          'url-not-used',
          `演练在本机另起一套引擎，不会用到 DUBAN_URL（${process.env.DUBAN_URL}）；请去掉该变量后再运行`,
          `a rehearsal brings engines of its own on this machine and does not use DUBAN_URL (${process.env.DUBAN_URL}); unset it and run again`,
        );
      const asked = check(ledger, options);
      const outcome = await asking(() => run(asked, terminal)).catch((error: unknown) => {
        if (!isNothingToRehearse(error)) throw error;
        throw new Failure('ledger-empty', error.zh, error.en);
      });
      if (options.json) terminal.json(outcome);
      else terminal.print(outcomeText(outcome, terminal.lang).split('\n'));
      const left = asked.units === 'mixed' ? outcome.findings - outcome.closed : 0;
      if (left > 0)
        terminal.talk(
          say(
            `演练时钟已走到头，尚有 ${left} 条未销号：本机跟不上，请增大 --seconds`,
            `the clock came to its end with ${left} findings open: this machine is too slow for it, raise --seconds`,
          ),
        );
      if (left > 0 || outcome.forecastDifferences > 0) terminal.exit(EXIT.refused);
    });
}
