import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { eventsOf } from '../src/store/notices.ts';
import { startDeployed } from './load/house.ts';
import { storeLetters } from './many-letters.ts';
import { startMany } from './notices.ts';
import { tokensByPost } from './people.ts';
import { machineLines, quantile, writeSection } from './results.ts';

/*
 * npm run bench:overload: what a house does that is asked ten times what it can work on. Requests come at a fixed rate whether or
 * not those before are answered: lists of 50 letters, accounts, letters, and commands. With --write the figures go into
 * bench/RESULTS.md. --seconds 120 --times 10
 */

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '120' },
    times: { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
});
const SECONDS = Number(values.seconds);
const TIMES = Number(values.times);

/** Letters that are listed, and those that live and are written to. */
const STORED = 2000;
const LIVING = 60;

/** A usual load for a county: requests a second. */
const USUAL = 30;

const busy = loadavg()[0]?.toFixed(1);
const house = await startDeployed();
const tokens = await tokensByPost(house.connection);
const { supervisionOffice: clerk } = tokens;
const campaign = 'o2000';
console.error(`${STORED} letters, ${LIVING} that live …`);
await storeLetters(house.connection, campaign, STORED);
const letters = await startMany({ kind: 'duban' } as never, house, LIVING, 'overload', {
  dueAtMs: Date.now() + 86_400_000_000,
});
const headers = { Authorization: `Bearer ${clerk}` };

/** What came of a request. */
interface Came {
  what: string;
  status: number;
  ms: number;
  retryAfter: boolean;
  /** The key of a command that was done, with its letter. */
  done: { letter: string; text: string } | null;
}

let count = 0;
/** The connections of a proxy in front, which it uses again and again. */
const CONNECTIONS = 512;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** So long a client waits. */
const PATIENCE_MS = 30_000;

function sent(
  what: string,
  path: string,
  init: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Omit<Came, 'done'>> {
  const began = performance.now();
  const after = () => performance.now() - began;
  return new Promise((resolve) => {
    const came = (status: number, retryAfter = false, fault = '') =>
      resolve({ what: `${what}${fault}`, status, ms: after(), retryAfter });
    const { method = 'GET', body = '', headers: more } = init;
    const sending = request(
      `${house.url}${path}`,
      { agent, method, headers: { ...headers, ...more }, timeout: PATIENCE_MS },
      (answer) => {
        answer.resume();
        answer.once('end', () =>
          came(answer.statusCode ?? 0, answer.headers['retry-after'] !== undefined),
        );
        answer.once('error', () => came(0));
      },
    );
    sending.once('timeout', () => sending.destroy(new Error('no answer')));
    sending.once('error', ({ message }) => came(0, false, ` (${message})`));
    sending.end(body);
  });
}

/** The next request of the mix: of twenty, ten lists, four letters, two accounts and four commands. */
async function next(): Promise<Came> {
  count += 1;
  const n = count;
  const kind = n % 20;
  const letter = letters[n % letters.length] ?? '';
  if (kind < 10)
    return { ...(await sent('list', `/api/notices?campaign=${campaign}&limit=50`)), done: null };
  if (kind < 14) return { ...(await sent('letter', `/api/notices/${letter}`)), done: null };
  if (kind < 16) return { ...(await sent('account', `/api/campaigns/${campaign}`)), done: null };
  const text = `过载备注${n}`;
  const came = await sent('command', `/api/notices/${letter}/commands`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `overload-${n}` },
    body: JSON.stringify({ kind: 'addNote', text }),
  });
  return { ...came, done: came.status === 200 ? { letter, text } : null };
}

/** Asks at a fixed rate for so long, and waits for the last answers. */
async function load(perSecond: number, seconds: number): Promise<Came[]> {
  const all: Promise<Came>[] = [];
  const began = performance.now();
  const total = perSecond * seconds;
  while (all.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * perSecond));
    while (all.length < due) all.push(next());
    await pause(5);
  }
  return Promise.all(all);
}

/** Asks a house in a process of its own how it does. */
const prober = fork(
  fileURLToPath(new URL('./load/health-prober.ts', import.meta.url)),
  [house.healthUrl],
  { execArgv: ['--import', 'tsx'] },
);
/** What the prober has measured since it was asked last. */
async function health(): Promise<{ livez: number[]; readyz: number[]; bad: string[] }> {
  const told = once(prober, 'message');
  prober.send('tell');
  return (await told)[0];
}

const ms = (list: readonly number[], q: number): string => quantile(list, q).toFixed(0);
const rows: string[] = [];

/** Runs one phase and tells it in a row. @returns the commands that were done. */
async function phase(name: string, perSecond: number, seconds: number): Promise<Came[]> {
  await health();
  const came = await load(perSecond, seconds);
  const { livez, readyz, bad } = await health();
  const good = came.filter((c) => c.status === 200).map((c) => c.ms);
  const told = came.filter((c) => c.status === 429 || c.status === 503);
  const others = came.filter((c) => ![200, 429, 503].includes(c.status));
  const kinds = new Map<string, number>();
  for (const { what, status } of others)
    kinds.set(`${what} ${status}`, (kinds.get(`${what} ${status}`) ?? 0) + 1);
  const named = [...kinds].map(([kind, times]) => `${kind} × ${times}`).join(', ');
  const withWord = told.filter((c) => c.retryAfter).length;
  const { now, most } = house.memory();
  rows.push(
    `| ${name} | ${came.length} | ${good.length} (${ms(good, 0.5)} / ${ms(good, 0.99)} ms) | ${told.length} (${withWord}; ${
      told.length === 0
        ? '–'
        : `${ms(
            told.map((c) => c.ms),
            0.99,
          )} ms`
    }) | ${others.length}${named === '' ? '' : ` (${named})`} | ${ms(livez, 0.99)} / ${ms(livez, 1)} ms | ${ms(readyz, 0.99)} / ${ms(readyz, 1)} ms | ${now.toFixed(0)} (${most.toFixed(0)}) MB |`,
  );
  if (bad.length > 0) rows.push(`| | ${[...new Set(bad)].join('; ')} | | | | | | |`);
  console.error(rows.at(-1));
  return came;
}

const all: Came[] = [];
all.push(...(await phase(`usual: ${USUAL} a second`, USUAL, 20)));
// A proxy has its connections already; Node takes in one new one with each turn of its loop, and a busy loop turns slowly.
await Promise.all(Array.from({ length: CONNECTIONS }, () => sent('health', '/livez')));
all.push(...(await phase(`${TIMES} times as many, ${SECONDS} s`, USUAL * TIMES, SECONDS)));
await pause(5000);
all.push(...(await phase('usual again, after 5 s', USUAL, 20)));

const done = all.flatMap((c) => c.done ?? []);
const kept = new Map<string, Set<string>>();
for (const letter of letters) {
  const events = await eventsOf(house.connection, letter);
  const texts = events.flatMap((e) => (e.type === 'noteAdded' ? [e.text] : []));
  kept.set(letter, new Set(texts));
}
const lost = done.filter(({ letter, text }) => !kept.get(letter)?.has(text)).length;

const lines = [
  `What a house of one API process and one worker answers that is asked ${TIMES} times its usual load (\`npm run bench:overload -- --write\`). Requests come at`,
  `a fixed rate whether or not those before are answered, over the 512 open connections of a proxy; of twenty ten are lists of 50 letters among ${STORED}, four letters, two accounts, four commands to ${LIVING} letters.`,
  '`/livez` and `/readyz` are asked on `DUBAN_HEALTH_PORT`. Driver, engines and both processes share the machine.',
  'The API process runs with `--max-old-space-size=400`, as it is composed; the time of what was refused has in it how long the driver waited for one of its 512 connections.',
  '',
  ...machineLines(),
  `load of the machine by other work before it began: ${busy}`,
  '',
  '| load | asked | answered (p50 / p99) | told 429 or 503 (with `Retry-After`; p99) | anything else | `/livez` p99 / most | `/readyz` p99 / most | memory of the API process (most) |',
  '|---|---|---|---|---|---|---|---|',
  ...rows,
  '',
  `commands done ${done.length}, of these lost ${lost}`,
];
for (const line of lines) console.log(line);
prober.kill('SIGTERM');
await house.stop();
if (values.write) writeSection('Overload', lines);
process.exit(0);
