import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { freePort } from '../engines/ports.ts';
import { startEngines } from '../engines/run.ts';
import { collectionOf, connect, prepare } from '../src/store/models.ts';
import { FINDINGS, storeLetters } from './many-letters.ts';
import { tokensByPost } from './people.ts';
import { machineLines, quantile, writeSection } from './results.ts';

/*
 * npm run bench:reads: what lists, accounts and a ledger cost in campaigns of a growing number of letters, asked of an API
 * process of its own on engines of its own. With --write the figures go into bench/RESULTS.md. --letters 50,2000,20000
 */

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '50,2000,20000' },
    asks: { type: 'string', default: '100' },
    write: { type: 'boolean', default: false },
  },
});
const sizes = values.letters.split(',').map(Number);
const asks = Number(values.asks);

const dataDir = mkdtempSync(join(tmpdir(), 'duban-bench-'));
const engines = await startEngines({
  dataDir,
  ports: { mongo: 0, temporal: 0, temporalUi: 0 },
  ui: false,
  log: (line) => console.error(line),
});
const connection = await connect(engines.mongoUri);
await prepare(connection);
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const api = fork(fileURLToPath(new URL('../worker/main.ts', import.meta.url)), ['--role', 'api'], {
  execArgv: ['--import', 'tsx'],
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  env: {
    ...process.env,
    MONGODB_URI: engines.mongoUri,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    DUBAN_PORT: String(port),
    DUBAN_SECRET: 'bench-bench-bench-bench-bench-bench',
    DUBAN_LOG: 'warn',
  },
});
await once(api, 'message');

const { supervisionOffice: clerk } = await tokensByPost(connection);
const headers = { Authorization: `Bearer ${clerk}` };

/** Memory of a process that lies in RAM, now and at most since its start, in MiB (Linux). */
function memoryOf({ pid }: ChildProcess): { now: number; most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mib = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: mib('VmRSS'), most: mib('VmHWM') };
}

interface Asked {
  p50: number;
  p95: number;
  bytes: number;
}

/** Asks for the same again and again. @returns times in ms and the size of an answer. */
async function ask(path: string, times = asks): Promise<Asked> {
  const took: number[] = [];
  let bytes = 0;
  for (let i = 0; i < times; i += 1) {
    const began = performance.now();
    const answer = await fetch(`${url}${path}`, { headers });
    bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    took.push(performance.now() - began);
  }
  return { p50: quantile(took, 0.5), p95: quantile(took, 0.95), bytes };
}

interface Exported {
  seconds: number;
  bytes: number;
  /** Times of `/livez` meanwhile, in ms. */
  livez: number[];
}

/** Exports a ledger and asks meanwhile whether the process lives. */
async function exported(campaign: string): Promise<Exported> {
  const livez: number[] = [];
  let over = false;
  const watching = (async () => {
    while (!over) {
      const began = performance.now();
      await (await fetch(`${url}/livez`)).arrayBuffer();
      livez.push(performance.now() - began);
      await pause(20);
    }
  })();
  const began = performance.now();
  const answer = await fetch(`${url}/api/campaigns/${campaign}/ledger.xlsx`, { headers });
  const { byteLength: bytes } = await answer.arrayBuffer();
  const seconds = (performance.now() - began) / 1000;
  over = true;
  await watching;
  if (!answer.ok) throw new Error(`ledger: ${answer.status}`);
  return { seconds, bytes, livez };
}

const ms = (n: number) => n.toFixed(1);
const kb = (n: number) => (n / 1000).toFixed(1);
const columns: string[][] = [];

for (const size of sizes) {
  const campaign = `r${size}`;
  console.error(`${size} letters …`);
  await storeLetters(connection, campaign, size);
  const about = `campaign=${campaign}`;
  await ask(`/api/notices?${about}`, 20);
  const list = await ask(`/api/notices?${about}&limit=50`);
  const real = await ask('/api/notices?limit=50');
  const overdue = await ask(`/api/notices?${about}&overdue=true&limit=50`);
  const findings = await ask(`/api/findings?${about}&open=true&limit=50`);
  const drafts = await ask(`/api/drafts?${about}&limit=50`);
  const messages = await ask(`/api/messages?${about}&limit=50`);
  const account = await ask(`/api/campaigns/${campaign}`);
  const ledger = await exported(campaign);
  const { now, most } = memoryOf(api);
  const line = ({ p50, p95, bytes }: Asked) => `${ms(p50)} / ${ms(p95)} ms, ${kb(bytes)} kB`;
  columns.push([
    ...[list, real, overdue, findings, drafts, messages, account].map(line),
    `${ledger.seconds.toFixed(2)} s, ${kb(ledger.bytes)} kB`,
    `${Math.round((size * FINDINGS) / ledger.seconds)}`,
    `${ms(quantile(ledger.livez, 0.5))} / ${ms(quantile(ledger.livez, 0.95))} / ${ms(Math.max(...ledger.livez))} ms`,
    `${now.toFixed(0)} (${most.toFixed(0)}) MiB`,
  ]);
}

const NAMES = [
  'list of 50 letters of a campaign: p50 / p95, size',
  'list of 50 letters, all campaigns',
  'list of 50 overdue letters',
  'list of 50 open findings',
  'list of 50 drafts',
  'list of 50 messages',
  'account of the campaign',
  `ledger, ${FINDINGS} rows a letter: time, size`,
  'rows a second',
  '`/livez` meanwhile: p50 / p95 / most',
  'memory of the API process (most since its start)',
];
const stats = await collectionOf(connection, 'notices')
  .aggregate<{ size: number }>([
    { $sample: { size: 500 } },
    { $group: { _id: null, size: { $avg: { $bsonSize: '$$ROOT' } } } },
  ])
  .toArray();
const lines = [
  'What reading costs in campaigns of so many letters (`npm run bench:reads -- --write`).',
  '',
  ...machineLines(),
  `${asks} asks of each, one after the other; a letter is ${kb(stats[0]?.size ?? 0)} kB in the store`,
  '',
  `| figure | ${sizes.map((size) => `${size} letters`).join(' | ')} |`,
  `|---|${sizes.map(() => '---|').join('')}`,
  ...NAMES.map((name, row) => `| ${name} | ${columns.map((c) => c[row]).join(' | ')} |`),
];
for (const line of lines) console.log(line);

api.kill('SIGTERM');
await once(api, 'exit');
await connection.close();
await engines.stop();
rmSync(dataDir, { recursive: true, force: true });
if (values.write) writeSection('Reads', lines);
process.exit(0);
