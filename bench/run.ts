import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client, Connection as TemporalConnection } from '@temporalio/client';
import { startEngines } from '../engines/run.ts';
import { connect, prepare } from '../src/store/models.ts';
import { historyLength, LIFE, runLives, startMany } from './notices.ts';
import { machineLines, quantile, writeSection } from './results.ts';
import { cpuOfPid, startTarget, type Target } from './targets.ts';

/*
 * npm run bench: Duban beside a bare Temporal workflow in the same run, A B B A, on engines of its
 * own. It prints figures and ratios and, with --write, puts them into bench/RESULTS.md.
 */

const { values } = parseArgs({
  options: {
    lives: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '8' },
    hands: { type: 'string', default: '20' },
    alarms: { type: 'string', default: '2000' },
    'alarm-rounds': { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const [lives, rounds, hands, alarms, alarmRounds] = [
  values.lives,
  values.rounds,
  values.hands,
  values.alarms,
  values['alarm-rounds'],
].map(Number) as [number, number, number, number, number];

const median = (list: number[]): number => quantile(list, 0.5);
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

/** A B B A: whatever slows the machine down for a while slows both. @returns what each target gave, round by round. */
async function inTurn<T>(count: number, one: (target: Target, at: number) => Promise<T>) {
  const results: Record<Target['kind'], T[]> = { duban: [], bare: [] };
  for (let at = 0; at < count; at += 1)
    for (const target of at % 2 === 0 ? targets : targets.toReversed())
      results[target.kind].push(await one(target, at));
  return results;
}

/** What has been spent so far: CPU of target, Temporal and mongod in ms, and MongoDB operations. */
const spent = async (target: Target): Promise<number[]> => [
  await target.cpuMs(),
  cpuOfPid(pids.temporal),
  cpuOfPid(pids.mongod),
  await mongoOps(),
];

/** What starting one of many has taken the last time, in ms. */
let startMs = 0;

async function commandRound(target: Target, name: string): Promise<CommandRound> {
  const starts = performance.now();
  const ids = await startMany(target, stores, lives, name, { dueAtMs: Date.now() + 86_400_000 });
  startMs = (performance.now() - starts) / lives;
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
  const realAnchor = Date.now() + 10_000 + Math.ceil(alarms * startMs);
  const dueAtMs = realAnchor + WAIT_MS;
  const tempo = {
    realAnchor: new Date(realAnchor).toISOString(),
    businessAnchor: '2026-03-02T02:00:00.000Z',
    speed: FIRST_STEP_MS / WAIT_MS,
  };
  await target.clear();
  const ids = await startMany(target, stores, alarms, name, { tempo, dueAtMs });
  if (Date.now() > realAnchor)
    throw new Error(`${target.kind}: starting ${alarms} took longer than a small start foretold`);
  await pause(dueAtMs - Date.now());
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
for (const target of targets) await commandRound(target, `warm-${target.kind}-${stamp}`);
const commands = await inTurn(rounds, async (target, at) => {
  const result = await commandRound(target, `c${at}-${target.kind}-${stamp}`);
  say(`round ${at + 1} ${target.kind}: ${round(result.perSecond, 1)} commands/s`);
  return result;
});
const events = await historyLength(client, `c0-duban-${stamp}-0`);

for (const line of machineLines()) tell(line);
tell(`${lives} lives × ${LIFE.length} commands, ${hands} callers, ${rounds} rounds in turn`);
tell('');
tell('| figure (median of rounds) | Duban | bare | ratio (median of pairs) |');
tell('|---|---|---|---|');
function figure<T>(
  name: string,
  results: Record<Target['kind'], T[]>,
  of: (r: T) => number,
  digits = 2,
) {
  const [ours, theirs] = [results.duban.map(of), results.bare.map(of)];
  const ratio = median(ours.map((value, i) => value / (theirs[i] ?? Number.NaN)));
  tell(
    `| ${name} | ${round(median(ours), digits)} | ${round(median(theirs), digits)} | ${round(ratio)} |`,
  );
}
figure('commands per second', commands, (r) => r.perSecond, 1);
figure('latency p50, ms', commands, (r) => r.p50, 1);
figure('latency p99, ms', commands, (r) => r.p99, 1);
figure('CPU of API and worker per command, ms', commands, (r) => r.cpuTarget);
figure('CPU of Temporal per command, ms', commands, (r) => r.cpuTemporal);
figure('CPU of mongod per command, ms', commands, (r) => r.cpuMongod);
figure('MongoDB operations per command', commands, (r) => r.mongoOps);
tell(`| history events of issue and ${LIFE.length} commands | ${events} | | |`);

if (alarms > 0 && alarmRounds > 0) {
  const late = await inTurn(alarmRounds, async (target, at) => {
    const result = await alarmRound(target, `a${at}-${target.kind}-${stamp}`);
    say(`alarms ${at + 1} ${target.kind}: p50 ${result.p50} ms, p99 ${result.p99} ms`);
    return result;
  });
  const name = `${alarms} alarms at one instant, ${alarmRounds} rounds in turn`;
  figure(`${name}: lateness p50, ms`, late, (r) => r.p50, 0);
  figure('lateness p99, ms', late, (r) => r.p99, 0);
  for (const [at, process] of ['API and worker', 'Temporal', 'mongod'].entries())
    figure(`CPU of ${process} per alarm, ms`, late, (r) => r.cpu[at] ?? Number.NaN);
  const [ours, theirs] = [late.duban, late.bare].map((all) =>
    all.map(({ handled, twice }) => `${handled} (${twice})`).join(', '),
  );
  tell(`| alarms handled (twice), each round | ${ours} | ${theirs} | |`);
}
for (const target of targets) await target.stop();
await temporal.close();
await connection.close();
await engines.stop();
rmSync(dataDir, { recursive: true, force: true });
if (values.write)
  writeSection('Commands and alarms', [
    'Duban beside a bare Temporal workflow in the same run (`npm run bench -- --write`).',
    '',
    ...lines,
  ]);
process.exit(0);
