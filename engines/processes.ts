import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { neededLog, noteEnded } from './data-folder.ts';
import { commandLine } from './ports.ts';
import { bornAt, isAlive } from './provide/lock.mjs';

export type EngineName = 'mongod' | 'temporal';

/** A running engine of ours. `exited` settles, never rejects, with how it ended. */
export type EngineProcess = {
  readonly name: EngineName;
  readonly pid: number;
  readonly exited: Promise<string>;
  readonly stop: () => Promise<void>;
};

const GRACE_MS = 10_000;
const LOG_LIMIT = 20_000_000;
const living = new Set<ChildProcess>();

// The last resort when the process ends without stop(): an uncaught error, process.exit. A killed one has the keeper.
process.on('exit', () => {
  for (const child of living) child.kill('SIGTERM');
});

export function pidFile(dataDir: string, name: string): string {
  return join(dataDir, 'run', `${name}.pid`);
}

export function logFile(dataDir: string, name: string): string {
  return join(dataDir, 'log', `${name}.log`);
}

/** The last lines an engine said, for error messages. */
export function lastLines(file: string, count = 8): string {
  if (!existsSync(file)) return '';
  const text = readFileSync(file, 'utf8').slice(-200_000);
  return text
    .trim()
    .split('\n')
    .slice(-count)
    .map((line) => line.slice(0, 400))
    .join('\n');
}

function openLog(dataDir: string, name: string): number {
  const file = logFile(dataDir, name);
  mkdirSync(join(dataDir, 'log'), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT)
    renameSync(file, `${file}.1`);
  return openSync(file, 'a');
}

/**
 * Starts an engine in a process group of its own, so that Ctrl-C in a terminal reaches only us and we can stop things in
 * order. Its output goes to `<dataDir>/log/<name>.log`, its id to `<dataDir>/run/<name>.pid`. Its clock zone is UTC.
 */
export function spawnEngine(
  name: EngineName,
  command: string,
  args: readonly string[],
  dataDir: string,
): EngineProcess {
  const log = openLog(dataDir, name);
  const child = spawn(command, args, {
    stdio: ['ignore', log, log],
    detached: true,
    env: { ...process.env, TZ: 'UTC' },
  });
  closeSync(log);
  const pid = child.pid;
  if (pid === undefined) {
    child.on('error', () => undefined);
    throw new Error(`${name} 无法启动 cannot be started: ${command}`);
  }
  living.add(child);
  child.unref();
  mkdirSync(join(dataDir, 'run'), { recursive: true });
  writePid(pidFile(dataDir, name), pid);
  setKeeper(name, child, dataDir);
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      living.delete(child);
      rmSync(pidFile(dataDir, name), { force: true });
      resolve(signal ?? `exit ${code}`);
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    // A waiting program must stay awake until its engines have ended.
    child.ref();
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await exited;
    clearTimeout(timer);
  };
  return { name, pid, exited, stop };
}

/** SIGTERM, after ten seconds SIGKILL; returns when the process is gone. For processes that are not our children. */
export async function endProcess(pid: number): Promise<void> {
  for (const [signal, waitMs] of [
    ['SIGTERM', GRACE_MS],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + waitMs;
    while (Date.now() < until) {
      if (!isAlive(pid)) return;
      await pause(25);
    }
  }
  throw new Error(`进程 ${pid} 结束不了 process ${pid} does not end`);
}

/**
 * Ends what an earlier, killed run left running on this data folder. A pid file counts only if the process it names is
 * alive, was born when the file says, and has our folder in its command line: ids are used again.
 *
 * @returns the command lines of what was ended
 */
export async function endOrphans(dataDir: string): Promise<string[]> {
  const ended: string[] = [];
  for (const name of ['temporal-keeper', 'mongod-keeper', 'temporal', 'mongod']) {
    const file = pidFile(dataDir, name);
    const orphan = livingPid(file);
    const line = orphan === undefined ? '' : commandLine(orphan);
    if (orphan !== undefined && line.includes(dataDir)) {
      await endProcess(orphan);
      // Also where only its keeper was left: that has just ended it.
      if (name.startsWith('temporal')) noteEnded(dataDir);
      if (!name.endsWith('-keeper')) ended.push(`pid ${orphan}: ${line.slice(0, 120)}`);
    }
    rmSync(file, { force: true });
  }
  return ended;
}

/** The process that a pid file names, if it still runs: alive, and born when the file says. */
export function livingPid(file: string): number | undefined {
  try {
    const { pid, born } = JSON.parse(readFileSync(file, 'utf8'));
    const known = typeof pid === 'number' && typeof born === 'string';
    return known && isAlive(pid) && bornAt(pid) === born ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Notes a process of ours for later starts on the same folder. */
export function writePid(file: string, pid: number): void {
  writeFileSync(file, JSON.stringify({ pid, born: bornAt(pid) }));
}

/**
 * The keeper is a shell that waits for our end of a pipe to close, which happens however we die, also by kill -9, and then
 * ends the engine. So a killed run leaves nothing behind for long, even if nobody starts on this folder again. Where Temporal has
 * taken its log away when it ended, the keeper takes away the mark that asks for it.
 */
const KEEPER = `
ours() { kill -0 "$2" 2> /dev/null && grep -q -F -- "$1" "/proc/$2/cmdline" 2> /dev/null; }
cat > /dev/null
ours "$1" "$2" && kill -TERM "$2" || exit 0
for second in 1 2 3 4 5 6 7 8 9 10; do
  if ! ours "$1" "$2"; then
    [ -z "$4" ] || [ -e "$3" ] || rm -f -- "$4"
    exit 0
  fi
  sleep 1
done
ours "$1" "$2" && kill -KILL "$2"
`;

/** Sets a keeper over one engine; it is dismissed when the engine has ended. */
function setKeeper(name: EngineName, engine: ChildProcess, dataDir: string): void {
  const { log, mark } = name === 'temporal' ? neededLog(dataDir) : { log: '', mark: '' };
  const args = ['-c', KEEPER, `duban-keeper-${name}`, dataDir, String(engine.pid), log, mark];
  const keeper = spawn('/bin/sh', args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  // Without a shell there is no keeper, and a killed run's engines end at the next start on the folder.
  keeper.on('error', () => undefined);
  keeper.stdin.on('error', () => undefined);
  keeper.unref();
  if (keeper.stdin instanceof Socket) keeper.stdin.unref();
  const { pid } = keeper;
  if (pid === undefined) return;
  const file = pidFile(dataDir, `${name}-keeper`);
  writePid(file, pid);
  engine.once('exit', () => {
    keeper.kill('SIGKILL');
    rmSync(file, { force: true });
  });
}
