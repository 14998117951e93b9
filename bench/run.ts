import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Connection as TemporalConnection } from '@temporalio/client';
import { startEngines } from '../engines/run.ts';
import { connect, prepare } from '../src/store/models.ts';
import { historyLength, LIFE, runLives, startMany } from './notices.ts';
import { cpuOfPid, startTarget, type Target } from './targets.ts';

/*
 * npm run bench: Duban beside a bare Temporal workflow in the same run, A B A B, on engines of its
 * own. It prints figures and ratios and, with --write, puts them into bench/RESULTS.md.
 */

const { values } = parseArgs({
  options: {
    lives: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '8' },
    hands: { type: 'string', default: '20' },
    alarms: { type: 'string', default: '2000' },
    write: { type: 'boolean', default: false },
  },
});
const [lives, rounds, hands, alarms] = [
  values.lives,
  values.rounds,
  values.hands,
  values.alarms,
].map(Number) as [number, number, number, number];

const median = (list: number[]): number => quantile(list, 0.5);
function quantile(list: number[], q: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const round = (n: number, digits = 2) => Number(n.toFixed(digits));

const dataDir = mkdtempSync(join(tmpdir(), 'duban-bench-'));
const engines = await startEngines({
  dataDir,
  ports: { mongo: 0, temporal: 0, temporalUi: 0 },
  ui: false,
  log: (line) => console.error(line),
});
const pids = { mongod: engines.provided.mongo.pid, temporal: engines.provided.temporal.pid };
const connection = await connect(engines.mongoUri);
await prepare(connection);
const temporal = await TemporalConnection.connect({ address: engines.temporalAddress });
const client = new Client({ connection: temporal, namespace: 'duban' });
const stores = { client, connection };

async function mongoOps(): Promise<number> {
  const status = await connection.db?.admin().serverStatus();
  const { insert, query, update, delete: remove, command } = status?.opcounters ?? {};
  return insert + query + update + remove + command;
}

interface CommandRound {
  perSecond: number;
  p50: number;
  p99: number;
  cpuTarget: number;
  cpuTemporal: number;
  cpuMongod: number;
  mongoOps: number;
}

/** What has been spent so far: CPU of target, Temporal and mongod in ms, and MongoDB operations. */
const spent = async (target: Target): Promise<number[]> => [
  await target.cpuMs(),
  cpuOfPid(pids.temporal),
  cpuOfPid(pids.mongod),
  await mongoOps(),
];

async function commandRound(target: Target, name: string): Promise<CommandRound> {
  const ids = await startMany(target, stores, lives, name, { dueAtMs: Date.now() + 86_400_000 });
  await pause(1000);
  const before = await spent(target);
  const began = performance.now();
  const took = await runLives(target, ids, hands);
  const seconds = (performance.now() - began) / 1000;
  const after = await spent(target);
  const commands = lives * LIFE.length;
  const [cpuTarget = 0, cpuTemporal = 0, cpuMongod = 0, ops = 0] = after.map(
    (v, i) => (v - (before[i] ?? 0)) / commands,
  );
  return {
    perSecond: commands / seconds,
    p50: median(took),
    p99: quantile(took, 0.99),
    cpuTarget,
    cpuTemporal,
    cpuMongod,
    mongoOps: ops,
  };
}

interface AlarmRound {
  p50: number;
  p99: number;
  handled: number;
  twice: number;
  /** CPU of target, Temporal and mongod per alarm, in ms. */
  cpu: number[];
}

/** From the issue on Monday at 10:00 to the first step of county-standard, Wednesday at 08:30. */
const FIRST_STEP_MS = 46.5 * 3_600_000;
/** Real milliseconds from the start of the clock to that step; the following one comes as much later. */
const WAIT_MS = 60_000;

/** All first steps fall due at one instant; lateness is the real time from it until it was recorded. */
async function alarmRound(target: Target, name: string): Promise<AlarmRound> {
  // The clock stands still until every notice is out, so that all have the same first instant.
  const realAnchor = Date.now() + 10_000 + alarms * 45;
  const dueAtMs = realAnchor + WAIT_MS;
  const clock = {
    realAnchor: new Date(realAnchor).toISOString(),
    businessAnchor: '2026-03-02T02:00:00.000Z',
    speed: FIRST_STEP_MS / WAIT_MS,
  };
  await target.clear();
  const ids = await startMany(target, stores, alarms, name, { clock, dueAtMs });
  const spare = dueAtMs - Date.now();
  if (spare < 5000) throw new Error(`${target.kind}: starting ${alarms} took too long`);
  await pause(spare);
  const before = await spent(target);
  for (let i = 0; i < 200 && (await target.alarms()).size < ids.length; i += 1) await pause(200);
  const seen = await target.alarms();
  const late = [...seen.values()].map(([at = 0]) => at - dueAtMs);
  const result = {
    p50: quantile(late, 0.5),
    p99: quantile(late, 0.99),
    handled: seen.size,
    twice: [...seen.values()].filter((at) => at.length > 1).length,
    cpu: (await spent(target)).slice(0, 3).map((v, i) => (v - (before[i] ?? 0)) / alarms),
  };
  // Their next steps would run into the other target's round.
  await Promise.all(ids.map((id) => client.workflow.getHandle(`notice/${id}`).terminate('bench')));
  return result;
}

const say = (line: string) => console.log(line);
const lines: string[] = [];
const tell = (line: string) => {
  say(line);
  lines.push(line);
};

const stamp = Date.now().toString(36);
const targets = [await startTarget('duban', engines), await startTarget('bare', engines)] as const;
const results: Record<string, CommandRound[]> = { duban: [], bare: [] };
for (const target of targets) await commandRound(target, `warm-${target.kind}-${stamp}`);
for (let i = 0; i < rounds; i += 1)
  // A B B A: whatever slows the machine down for a while slows both.
  for (const target of i % 2 === 0 ? targets : targets.toReversed()) {
    const result = await commandRound(target, `c${i}-${target.kind}-${stamp}`);
    results[target.kind]?.push(result);
    say(`round ${i + 1} ${target.kind}: ${round(result.perSecond, 1)} commands/s`);
  }
const events = await historyLength(client, `c0-duban-${stamp}-0`);

tell(
  `machine: ${cpus().length} × ${cpus()[0]?.model}, ${round(totalmem() / 2 ** 30, 0)} GiB, Node ${process.version}`,
);
tell(
  `date: ${new Date().toISOString().slice(0, 10)}; ${lives} lives × ${LIFE.length} commands, ${hands} callers, ${rounds} rounds in turn`,
);
tell('');
tell('| figure (median of rounds) | Duban | bare | ratio (median of pairs) |');
tell('|---|---|---|---|');
const figure = (name: string, key: keyof CommandRound, digits = 2) => {
  const [ours = [], theirs = []] = ['duban', 'bare'].map((k) =>
    (results[k] ?? []).map((r) => r[key]),
  );
  const ratios = ours.map((value, i) => value / (theirs[i] ?? Number.NaN));
  tell(
    `| ${name} | ${round(median(ours), digits)} | ${round(median(theirs), digits)} | ${round(median(ratios))} |`,
  );
};
figure('commands per second', 'perSecond', 1);
figure('latency p50, ms', 'p50', 1);
figure('latency p99, ms', 'p99', 1);
figure('CPU of API and worker per command, ms', 'cpuTarget');
figure('CPU of Temporal per command, ms', 'cpuTemporal');
figure('CPU of mongod per command, ms', 'cpuMongod');
figure('MongoDB operations per command', 'mongoOps');
tell(`| history events of issue and ${LIFE.length} commands | ${events} | | |`);

if (alarms > 0) {
  const late: Record<string, AlarmRound> = {};
  for (const target of targets)
    late[target.kind] = await alarmRound(target, `a-${target.kind}-${stamp}`);
  const { duban, bare } = late;
  if (duban !== undefined && bare !== undefined) {
    tell(
      `| ${alarms} alarms at one instant: lateness p50, ms | ${duban.p50} | ${bare.p50} | ${round(duban.p50 / bare.p50)} |`,
    );
    tell(
      `| ${alarms} alarms at one instant: lateness p99, ms | ${duban.p99} | ${bare.p99} | ${round(duban.p99 / bare.p99)} |`,
    );
    const [a, b] = [duban, bare].map(({ cpu }) => cpu.map((ms) => round(ms)).join(' / '));
    tell(`| CPU per alarm of target / Temporal / mongod, ms | ${a} | ${b} | |`);
    tell(
      `| alarms handled (twice) | ${duban.handled} (${duban.twice}) | ${bare.handled} (${bare.twice}) | |`,
    );
  }
}
for (const target of targets) await target.stop();
await temporal.close();
await connection.close();
await engines.stop();
rmSync(dataDir, { recursive: true, force: true });
if (values.write)
  writeFileSync(
    new URL('./RESULTS.md', import.meta.url),
    `# Bench results\n\nDuban beside a bare Temporal workflow in the same run (\`npm run bench -- --write\`).\n\n${lines.join('\n')}\n`,
  );
process.exit(0);
