import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { clearUnfinished, engineFolder, noteEnded } from './data-folder.ts';
import { accepts } from './ports.ts';
import { type EngineProcess, lastLines, logFile, spawnEngine } from './processes.ts';

const NAMESPACE = 'duban';
/** Closed notices stay readable in Temporal for ten years; the archive is separate. */
const RETENTION_DAYS = 3650;
const START_LIMIT_MS = 60_000;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;

/**
 * Newer servers also note schedules in a table that the file of server 1.29 lacks, and none adds it. Without that note 1.29 and
 * 1.32 go on with each other's files (ADR 0014).
 */
const SCHEDULES_ARE_WORKFLOWS = [
  'history.enableCHASMSchedulerSentinels=false',
  'history.enableCHASMSchedulerRouting=false',
];

export type RunningTemporal = { address: string; version: string; process: EngineProcess };

/**
 * Starts Temporal's development server on 127.0.0.1 with its state in a file, and waits until the namespace `duban` takes
 * calls.
 *
 * @param uiPort port of Temporal's own web UI; without it there is none
 * @throws if the server ends early or does not answer within a minute; the message has its last log lines
 */
export async function startTemporal(
  executable: string,
  dataDir: string,
  ports: { port: number; uiPort: number | undefined },
  log: (line: string) => void,
  isSecondTry = false,
): Promise<RunningTemporal> {
  const { folder, markReady } = engineFolder(dataDir, 'temporal');
  const address = `127.0.0.1:${ports.port}`;
  const server = spawnEngine('temporal', executable, temporalArguments(folder, ports), dataDir);
  try {
    const ready = listening(ports.port).then(() => prepareTemporal(address));
    const version = await Promise.race([ready, endedEarly(server, dataDir)]);
    markReady();
    void server.exited.then((how) => {
      if (how === 'exit 0') noteEnded(dataDir);
    });
    return { address, version, process: server };
  } catch (error) {
    await server.stop();
    if (!isSecondTry && clearUnfinished(dataDir, 'temporal', log))
      return startTemporal(executable, dataDir, ports, log, true);
    throw error;
  }
}

function temporalArguments(
  folder: string,
  { port, uiPort }: { port: number; uiPort: number | undefined },
): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)],
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
    ...['--db-filename', join(folder, 'temporal.db')],
    // Write-ahead logging: a third more commands a second; synchronous=2 flushes every commit, so a power cut loses none.
    ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=2'],
    ...['--log-level', 'error', '--log-format', 'json'],
    ...SCHEDULES_ARE_WORKFLOWS.flatMap((setting) => ['--dynamic-config-value', setting]),
  ];
}

async function endedEarly(server: EngineProcess, dataDir: string): Promise<never> {
  const how = await server.exited;
  const file = logFile(dataDir, 'temporal');
  throw new Error(
    `temporal 启动后即退出 ended at once (${how})，日志 log ${file}:\n${lastLines(file)}`,
  );
}

async function listening(port: number): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  while (!(await accepts(port))) {
    if (Date.now() > until) throw new Error('temporal 60 秒内没有应答 no answer within 60 s');
    await pause(40);
  }
}

/**
 * Waits until a Temporal server answers and has the namespace, registering it if it is missing. Also used for a server
 * that the environment names.
 *
 * @returns the server's version
 */
export async function prepareTemporal(address: string): Promise<string> {
  const until = Date.now() + START_LIMIT_MS;
  const connection = await connected(address, until);
  try {
    const { serverVersion } = await connection.workflowService.getSystemInfo({});
    await ensureNamespace(connection);
    // The services learn of a new namespace a little later than the database.
    while (!(await isVisible(connection))) {
      if (Date.now() > until) {
        throw new Error(
          `Temporal 命名空间 ${NAMESPACE} 60 秒内不可用 namespace not usable within 60 s`,
        );
      }
      await pause(100);
    }
    return serverVersion ?? '';
  } finally {
    await connection.close();
  }
}

async function connected(address: string, until: number): Promise<Connection> {
  while (true) {
    try {
      return await Connection.connect({ address, connectTimeout: '2s' });
    } catch (error) {
      if (Date.now() > until) {
        throw new Error(`Temporal 不应答 does not answer: ${address}`, { cause: error });
      }
      await pause(100);
    }
  }
}

async function ensureNamespace(connection: Connection): Promise<void> {
  try {
    await connection.workflowService.describeNamespace({ namespace: NAMESPACE });
    return;
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== NOT_FOUND) throw error;
  }
  try {
    await connection.workflowService.registerNamespace({
      namespace: NAMESPACE,
      description: '督办 follow-up of inspection findings',
      workflowExecutionRetentionPeriod: msToTs(`${RETENTION_DAYS}d`),
    });
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== ALREADY_EXISTS) throw error;
  }
}

async function isVisible(connection: Connection): Promise<boolean> {
  try {
    await connection.workflowService.countWorkflowExecutions({ namespace: NAMESPACE, query: '' });
    return true;
  } catch (error) {
    if (isGrpcServiceError(error)) return false;
    throw error;
  }
}
