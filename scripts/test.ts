/**
 * `npm test`: starts the real engines once, on random ports in a folder of its own, then runs
 *
 * 1. `npm run check` (format, lint, types, unused code), which counts as one test,
 * 2. every test/**\/*.test.ts, with MONGODB_URI, TEMPORAL_ADDRESS and DUBAN_TEST_SERVER set,
 * 3. test/workflows once more with DUBAN_MAX_CACHED_WORKFLOWS=0, so that every workflow task replays its history.
 *
 * Arguments go to mocha (`npm test -- --grep 'a silent unit'`); then only step 2 runs. The last line is `N passed, N failed`;
 * before it each failure once more in a line of its own. The exit code is 0 only if something ran and nothing failed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { providedEngine } from '../engines/provided.ts';
import { type Engines, startEngines } from '../engines/run.ts';

/** `failed` has a line for each failure. */
type Counts = { passes: number; failures: number; failed: string[] };

const counted = (passes: number, failed: string[]): Counts => ({
  passes,
  failures: failed.length,
  failed,
});

const root = fileURLToPath(new URL('..', import.meta.url));
const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
const reporter = join(root, 'scripts', 'count-reporter.mjs');

let running: ChildProcess | undefined;
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    endGroup('SIGTERM');
    setTimeout(() => endGroup('SIGKILL'), 5_000).unref();
  });
}

function endGroup(signal: NodeJS.Signals): void {
  if (running?.pid === undefined) return;
  try {
    process.kill(-running.pid, signal);
  } catch {
    // It ended meanwhile.
  }
}

/** Runs a command in a process group of its own. @returns its exit code (1 if a signal ended it) and what it said if asked for */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  keepOutput: boolean,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const stdout = keepOutput ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', stdout, stdout],
    });
    running = child;
    let output = '';
    const take = (text: string): void => {
      output += text;
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.once('error', reject);
    child.once('close', (code) => {
      running = undefined;
      resolve({ code: code ?? 1, output });
    });
  });
}

async function check(env: NodeJS.ProcessEnv): Promise<Counts> {
  const began = Date.now();
  const { code, output } = await run('npm', ['run', '-s', 'check'], env, true);
  const took = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (code === 0) {
    console.log(`  ✔ check: format, lint, types, unused code (${took})`);
    return counted(1, []);
  }
  console.log(`${output}\n  ✘ check: format, lint, types, unused code (${took})`);
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
): Promise<Counts> {
  const file = join(folder, 'counts.json');
  rmSync(file, { force: true });
  const command = [mocha, '--config', configWithoutSpec(folder), '--reporter', reporter, ...args];
  const { code } = await run(process.execPath, command, { ...env, DUBAN_TEST_COUNTS: file }, false);
  const odd = `mocha ${args.join(' ')}: exit code ${code}`;
  if (!existsSync(file)) return counted(0, [odd]);
  const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
  return code !== 0 && counts.failures === 0 ? counted(counts.passes, [odd]) : counts;
}

function namesFiles(args: readonly string[]): boolean {
  return args.some((argument) => argument.startsWith('--spec') || existsSync(join(root, argument)));
}

async function replayPass(env: NodeJS.ProcessEnv, folder: string): Promise<Counts> {
  if (!existsSync(join(root, 'test', 'workflows'))) return counted(0, []);
  console.log('\n  test/workflows 再跑一遍，不留缓存 once more with the workflow cache at zero');
  return tests(
    ['test/workflows/**/*.test.ts'],
    { ...env, DUBAN_MAX_CACHED_WORKFLOWS: '0' },
    folder,
  );
}

async function allPasses(
  args: readonly string[],
  engines: Engines,
  folder: string,
): Promise<Counts> {
  const given = process.env.DUBAN_TEST_SERVER ?? '';
  const env = {
    ...process.env,
    MONGODB_URI: engines.mongoUri,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    DUBAN_TEST_SERVER: given === '' ? providedEngine('testServer', process.env).path : given,
  };
  const everything = 'test/**/*.test.ts';
  const asked = namesFiles(args) ? args : [...args, everything];
  const passes =
    args.length > 0
      ? [() => tests(asked, env, folder)]
      : [
          () => check(process.env),
          () => tests([everything], env, folder),
          () => replayPass(env, folder),
        ];
  const sum = counted(0, []);
  for (const pass of passes) {
    if (interrupted) break;
    const counts = await pass();
    sum.passes += counts.passes;
    sum.failures += counts.failures;
    sum.failed.push(...counts.failed);
  }
  return sum;
}

async function main(args: readonly string[]): Promise<Counts> {
  if (args.some((argument) => /^(--reporter|-R)(=|$)/.test(argument))) {
    throw new Error(
      'npm test 自己计数，不能换 --reporter；请用 npx mocha use npx mocha for another reporter',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'duban-test-'));
  let engines: Engines | undefined;
  try {
    const ports = { mongo: 0, temporal: 0 };
    engines = await startEngines({ dataDir: folder, ports, ui: false, log: console.error });
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
if (counts.failed.length > 0) console.log(`\n${counts.failed.map((f) => `  ✘ ${f}`).join('\n')}`);
console.log(`\n${counts.passes} passed, ${failed} failed`);
