import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noteFile, writeNote } from './data-folder.ts';
import { claimPort, commandLine } from './ports.ts';
import { endProcess, livingPid, pidFile, writePid } from './processes.ts';
import { startEngines } from './run.ts';

const MAIN = fileURLToPath(new URL('../worker/main.ts', import.meta.url));

/** A whole Duban on this machine: engines, API and workers. */
export interface House {
  url: string;
  temporalUi: string | undefined;
  mongoUri: string;
  temporalAddress: string;
  stop(): Promise<void>;
}

/** What a house is started with. */
export interface HouseOptions {
  dataDir: string;
  /** 0 takes a free one. */
  port: number;
  ports?: { mongo?: number; temporal?: number; temporalUi?: number };
  ui?: boolean;
  log: (line: string) => void;
}

/**
 * Starts engines, API and workers; API and workers are one child process, which is started again
 * when it dies. The engines' data stays in the folder, so a later start goes on where this one was.
 * @throws PortTaken, DataFolderInUse, or with the last lines of what did not start.
 */
export async function startHouse(options: HouseOptions): Promise<House> {
  const { dataDir, log } = options;
  await endFormerApp(dataDir);
  const port = await claimPort(options.port, 'Duban API', 'DUBAN_PORT');
  const engines = await startEngines({
    dataDir,
    log,
    revive: true,
    ...(options.ports === undefined ? {} : { ports: options.ports }),
    ...(options.ui === undefined ? {} : { ui: options.ui }),
  });
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    MONGODB_URI: engines.mongoUri,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    DUBAN_PORT: String(port),
    DUBAN_URL: url,
    DUBAN_CALL_LOG: process.env.DUBAN_CALL_LOG || join(dataDir, 'calls'),
    DUBAN_LOG: process.env.DUBAN_LOG ?? 'warn',
  };
  const app = keepRunning(env, dataDir, log);
  try {
    await app.ready;
  } catch (error) {
    await engines.stop();
    throw error;
  }
  const { mongoUri, temporalAddress } = engines;
  // Commands in the same checkout find the house by this note.
  writeNote(dataDir, { url, mongoUri, temporalAddress });
  return {
    url,
    temporalUi: engines.temporalUi,
    mongoUri: engines.mongoUri,
    temporalAddress: engines.temporalAddress,
    async stop() {
      await app.stop();
      rmSync(noteFile(dataDir), { force: true });
      await engines.stop();
    },
  };
}

/**
 * After kill -9 of a house its app stops by itself, but may still be answering its last requests on the
 * port that we want. It is ours if no living house has the folder and the note names it.
 */
async function endFormerApp(dataDir: string): Promise<void> {
  if (livingPid(join(dataDir, 'run', 'owner')) !== undefined) return;
  const app = livingPid(pidFile(dataDir, 'app'));
  if (app !== undefined && commandLine(app).includes(MAIN)) await endProcess(app);
}

/** How long the app has to live before it is started again at once when it dies, and how long it is waited at the most. */
const LIVED_MS = 60_000;
const FIRST_WAIT_MS = 500;
const LAST_WAIT_MS = 30_000;

/** Time in which a stopping app lets end what has begun; then it is ended. */
const STOPPING_MS = 14_000;

/** Runs the app as a child and starts it again when it dies; the first start must succeed. */
function keepRunning(env: NodeJS.ProcessEnv, dataDir: string, log: (line: string) => void) {
  const note = pidFile(dataDir, 'app');
  let child: ChildProcess;
  let stopping = false;
  let started = false;
  let waitMs = FIRST_WAIT_MS;
  const ready = new Promise<void>((resolve, reject) => {
    const start = () => {
      if (stopping) return;
      const bornMs = Date.now();
      child = fork(MAIN, ['--role', 'all'], { env, execArgv: ['--import', 'tsx'] });
      if (child.pid !== undefined) writePid(note, child.pid);
      child.on('message', () => {
        started = true;
        resolve();
      });
      child.once('exit', (code, signal) => {
        if (stopping) return;
        const how = signal ?? code;
        if (!started) return reject(new Error(`API 与工作进程未能启动 did not start (${how})`));
        // What dies as soon as it runs is not started over and over.
        const lived = Date.now() - bornMs;
        waitMs = lived > LIVED_MS ? FIRST_WAIT_MS : Math.min(waitMs * 2, LAST_WAIT_MS);
        log(`API 与工作进程意外退出（${how}），正在重新启动 died, starting again`);
        setTimeout(start, waitMs);
        return undefined;
      });
    };
    start();
  });
  return {
    ready,
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const force = setTimeout(() => child.kill('SIGKILL'), STOPPING_MS);
        await gone;
        clearTimeout(force);
      }
      rmSync(note, { force: true });
    },
  };
}
