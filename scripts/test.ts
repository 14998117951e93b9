/**
 * `npm test`: starts the real engines once, on random ports in a folder of its own, and then, in two or three lanes side by side:
 *
 * - `npm run check` (format, lint, types, unused code), which counts as one test;
 * - the parts into which `testing/parts.ts` divides the tests, each in a process of its own, with MONGODB_URI, TEMPORAL_ADDRESS and
 *   DUBAN_TEST_SERVER set where they need engines;
 * - every fourth life of a notice once more, with DUBAN_MAX_CACHED_WORKFLOWS=0, so that every workflow task replays its history (all of
 *   them by `npm run test:uncached`).
 *
 * Whichever lane is free takes what is next, so that they end together on any machine. A line that begins with `│` is of the second, one
 * that begins with `┊` of the third. The workflow bundle is built once for all of them.
 *
 * The pages of the console are tried one by one by `npm run test:e2e`; here the main path is walked and every page opened.
 *
 * Arguments go to mocha (`npm test -- --grep 'a silent unit'`); then mocha runs once, with the engines. The last line is
 * `N passed, N failed`; before it stand the files that took longest, and each failure once more in a line of its own. The exit
 * code is 0 only if something ran and nothing failed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { availableParallelism, freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readyConsole } from '../engines/console.ts';
import { providedEngine } from '../engines/provided.ts';
import { type Engines, startEngines } from '../engines/run.ts';
import { partsOf } from './testing/parts.ts';

/** How many of the files that took longest are told. */
const SLOWEST = 15;

/** `failed` has a line for each failure, `seconds` what each file took. */
type Counts = {
  passes: number;
  failures: number;
  failed: string[];
  seconds: Record<string, number>;
};

const counted = (passes: number, failed: string[]): Counts => ({
  passes,
  failures: failed.length,
  failed,
  seconds: {},
});

const root = fileURLToPath(new URL('..', import.meta.url));
const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
const reporter = join(root, 'scripts', 'count-reporter.mjs');

const running = new Set<ChildProcess>();
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    endGroup('SIGTERM');
    setTimeout(() => endGroup('SIGKILL'), 5_000).unref();
  });
}

function endGroup(signal: NodeJS.Signals): void {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, signal);
    } catch {
      // It ended meanwhile.
    }
  }
}

/**
 * Runs a command in a process group of its own.
 * @param hear takes each line that it says; without it the lines go to the terminal as they are.
 * @returns its exit code, 1 if a signal ended it.
 */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  hear?: (line: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const out = hear === undefined ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', out, out],
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr])
      if (stream !== null && hear !== undefined)
        createInterface({ input: stream }).on('line', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** How a lane says its lines, and the ports that it chooses from: one that a lane has chosen and not opened yet is free in the eyes of the others. */
const LANES = [
  { mark: '', ports: '20000-23999' },
  { mark: '│ ', ports: '24000-27999' },
  { mark: '┊ ', ports: '28000-31999' },
].map(({ mark, ports }) => ({ say: (line: string) => console.log(`${mark}${line}`), ports }));

type Lane = (typeof LANES)[number];

/** Each lane has engines and a browser besides its tests: on two cores a third would make all of them slow, and none sooner done. */
const usedLanes = (): Lane[] => LANES.slice(0, Math.max(2, availableParallelism()));

/** Runs a program of ours. @throws Error, with what it has said, where it fails. */
async function mustRun(args: readonly string[]): Promise<void> {
  const lines: string[] = [];
  const code = await run(process.execPath, args, process.env, (line) => lines.push(line));
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}\n${lines.join('\n')}`);
}

async function check(env: NodeJS.ProcessEnv, { say }: Lane): Promise<Counts> {
  const began = Date.now();
  const lines: string[] = [];
  const code = await run('npm', ['run', '-s', 'check'], env, (line) => lines.push(line));
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (code === 0) {
    say(`  ✔ check: format, lint, types, unused code (${took})`);
    return counted(1, []);
  }
  for (const line of lines) say(line);
  say(`  ✘ check: format, lint, types, unused code (${took})`);
  return counted(0, [`check: exit code ${code}`]);
}

/**
 * Mocha adds the files of `.mocharc.json` to those it is given, so that one file cannot be run alone. This is the same
 * configuration without its `spec`.
 */
function configWithoutSpec(folder: string): string {
  const { spec: _, ...config } = JSON.parse(readFileSync(join(root, '.mocharc.json'), 'utf8'));
  const file = join(folder, 'mocharc.json');
  writeFileSync(file, JSON.stringify(config));
  return file;
}

/** A run that ends without its counts, or with another exit code than they say, counts as one failure more. */
async function tests(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  folder: string,
  hear?: (line: string) => void,
): Promise<Counts> {
  const own = mkdtempSync(join(folder, 'mocha-'));
  const file = join(own, 'counts.json');
  const colour = process.stdout.isTTY ? ['--color'] : [];
  const command = [mocha, '--config', configWithoutSpec(own), '--reporter', reporter, ...colour];
  const counting = { ...env, DUBAN_TEST_COUNTS: file };
  const code = await run(process.execPath, [...command, ...args], counting, hear);
  const odd = `mocha ${args.join(' ').slice(0, 200)}: exit code ${code}`;
  if (!existsSync(file)) return counted(0, [odd]);
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
  return code !== 0 && counts.failures === 0
    ? { ...counted(counts.passes, [odd]), seconds: counts.seconds }
    : counts;
}

function namesFiles(args: readonly string[]): boolean {
  return args.some((argument) => argument.startsWith('--spec') || existsSync(join(root, argument)));
}

function add(sum: Counts, more: Counts): Counts {
  sum.passes += more.passes;
  sum.failures += more.failures;
  sum.failed.push(...more.failed);
  for (const [file, took] of Object.entries(more.seconds))
    sum.seconds[file] = (sum.seconds[file] ?? 0) + took;
  return sum;
}

/** What is to be done, in the order in which it is begun. */
function work(
  env: NodeJS.ProcessEnv,
  folder: string,
): ((env: NodeJS.ProcessEnv, lane: Lane) => Promise<Counts>)[] {
  const { MONGODB_URI: _, TEMPORAL_ADDRESS: __, DUBAN_TEST_SERVER: ___, ...bare } = env;
  const parts = partsOf(root).map(
    ({ files, withEngines }) =>
      (own: NodeJS.ProcessEnv, { say }: Lane) =>
        tests(files, { ...(withEngines ? env : bare), ...own }, folder, say),
  );
  const replay = (own: NodeJS.ProcessEnv, { say }: Lane) => {
    say(
      '  通知书的一生再跑一遍，不留缓存 the lives of notices once more, with the workflow cache at zero',
    );
    const uncached = { ...env, ...own, DUBAN_MAX_CACHED_WORKFLOWS: '0' };
    return tests(['test/workflows/lives.test.ts'], uncached, folder, say);
  };
  return [(own, lane) => check({ ...bare, ...own }, lane), ...parts, replay];
}

async function allPasses(
  args: readonly string[],
  engines: Engines,
  folder: string,
): Promise<Counts> {
  const given = process.env.DUBAN_TEST_SERVER ?? '';
  const bundle = join(folder, 'workflows.js');
  await mustRun(['--import', 'tsx', join('worker', 'bundle.ts'), bundle]);
  const env = {
    ...process.env,
    MONGODB_URI: engines.mongoUri,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    DUBAN_TEST_SERVER: given === '' ? providedEngine('testServer', process.env).path : given,
    DUBAN_WORKFLOW_BUNDLE: bundle,
  };
  if (args.length > 0) {
    const asked = namesFiles(args) ? args : [...args, 'test/**/*.test.ts'];
    return tests(asked, env, folder);
  }
  const waiting = work(env, folder);
  const sum = counted(0, []);
  const through = async (lane: Lane): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (interrupted) return;
      add(sum, await next({ DUBAN_FREE_PORTS: lane.ports }, lane));
    }
  };
  await Promise.all(usedLanes().map(through));
  return sum;
}

function saySlowest({ seconds }: Counts): void {
  const longest = Object.entries(seconds).sort(([, a], [, b]) => b - a);
  console.log('\n  最慢的文件 the files that took longest');
  for (const [file, took] of longest.filter(([file]) => file !== '').slice(0, SLOWEST))
    console.log(`  ${took.toFixed(0).padStart(5)} s  ${file}`);
}

/** Room that the data of a whole run never needs. */
const AMPLE_BYTES = 6 * 2 ** 30;

/**
 * In memory where there is ample room, else on disk: what is stored for these tests need not outlive them. Those that kill engines or
 * fill a disk have engines of their own, on disk.
 */
function placeOfData(): string {
  const inMemory = '/dev/shm';
  if (!existsSync(inMemory) || freemem() < AMPLE_BYTES) return tmpdir();
  const { bavail, bsize } = statfsSync(inMemory);
  return bavail * bsize < AMPLE_BYTES ? tmpdir() : inMemory;
}

async function main(args: readonly string[]): Promise<Counts> {
  if (args.some((argument) => /^(--reporter|-R)(=|$)/.test(argument))) {
    throw new Error(
      'npm test 自己计数，不能换 --reporter；请用 npx mocha use npx mocha for another reporter',
    );
  }
  const folder = mkdtempSync(join(placeOfData(), 'duban-test-'));
  let engines: Engines | undefined;
  try {
    await readyConsole(root, console.error);
    const ports = { mongo: 0, temporal: 0 };
    // Tests live in years of their own: what they date in the past must not be forgotten by the clock of the machine.
    const settings = { ports, ui: false, forgets: false, log: console.error };
    engines = await startEngines({ dataDir: folder, ...settings });
    const { mongo, temporal } = engines.provided;
    const versions = `MongoDB ${mongo.version}, Temporal ${temporal.version}, Node ${process.versions.node}`;
    console.log(`  引擎 engines: ${versions}`);
    return await allPasses(args, engines, folder);
  } finally {
    await engines?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

let counts: Counts;
try {
  counts = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts = counted(0, ['no test has run']);
}
if (interrupted) console.log('\n已中断 interrupted');
// Nothing run is a failure too: a wrong --grep must not look green.
const failed = counts.passes === 0 ? Math.max(1, counts.failures) : counts.failures;
process.exitCode = interrupted ? 130 : failed > 0 ? 1 : 0;
if (Object.keys(counts.seconds).length > 1) saySlowest(counts);
if (counts.failed.length > 0) console.log(`\n${counts.failed.map((f) => `  ✘ ${f}`).join('\n')}`);
console.log(`\n${counts.passes} passed, ${failed} failed`);
