import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { commandLine } from '../../engines/ports.ts';
import { pidFile } from '../../engines/processes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm start` runs, started by a test. */
export interface HouseProcess {
  child: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
  /** Resolves with its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

/** The address that a running house has noted in its data folder. */
export const urlOf = (dataDir: string): string =>
  JSON.parse(readFileSync(join(dataDir, 'run', 'house.json'), 'utf8')).url;

/** Ids of the parts of a running house, as noted in its data folder. */
export function pidsOf(dataDir: string): Record<'owner' | 'app' | 'mongod' | 'temporal', number> {
  const pid = (file: string): number => JSON.parse(readFileSync(file, 'utf8')).pid;
  return {
    owner: pid(join(dataDir, 'run', 'owner')),
    app: pid(pidFile(dataDir, 'app')),
    mongod: pid(pidFile(dataDir, 'mongod')),
    temporal: pid(pidFile(dataDir, 'temporal')),
  };
}

/** Starts a house in a process group of its own, as a terminal does; free ports unless named. */
export function spawnHouse(dataDir: string, more: Record<string, string> = {}): HouseProcess {
  // The suite's engines are not for it.
  const { MONGODB_URI: _, TEMPORAL_ADDRESS: __, ...env } = process.env;
  const script = join(root, 'scripts', 'start.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--empty'], {
    cwd: root,
    detached: true,
    env: {
      ...env,
      DUBAN_DATA: dataDir,
      DUBAN_PORT: '0',
      DUBAN_MONGO_PORT: '0',
      DUBAN_TEMPORAL_PORT: '0',
      DUBAN_TEMPORAL_UI_PORT: '0',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  return { child, said: () => text, ended };
}

/** Starts a house and waits until it is up. @throws Error with what it said, if it ends instead */
export async function startHouseProcess(
  dataDir: string,
  more?: Record<string, string>,
): Promise<HouseProcess> {
  const house = spawnHouse(dataDir, more);
  let over = false;
  void house.ended.then(() => {
    over = true;
  });
  await until(() => over || house.said().includes('Ctrl-C'));
  if (over) throw new Error(house.said());
  return house;
}

/** Longest wait for anything; a wait without an end would keep a failed suite from ending. */
const LONGEST_MS = 400_000;

/** Waits for a condition. @throws Error when it does not come true */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`not within ${LONGEST_MS} ms: ${condition}`);
    await pause(50);
  }
}

const groupOf = (pid: string): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 0 : Number(fields[2]);
  } catch {
    return 0;
  }
};

/** Command lines of all that belongs to a house: its process group, if it has come up, and what works on its folder. */
export function processesOf(house: HouseProcess | undefined, dataDir: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(
      (pid) => groupOf(pid) === house?.child.pid || commandLine(Number(pid)).includes(dataDir),
    )
    .map((pid) => `${pid} ${commandLine(Number(pid))}`);
}
