import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { freePort } from '../../engines/ports.ts';
import { startEngines } from '../../engines/run.ts';
import { connect, prepare } from '../../src/store/models.ts';
import { writeBundle } from '../../worker/bundle.ts';
import { connectTemporal, registerAttributes } from '../../worker/temporal.ts';

const MAIN = fileURLToPath(new URL('../../worker/main.ts', import.meta.url));

/** A house of one API process and one worker, as it is deployed, on engines of its own. */
export interface DeployedHouse {
  url: string;
  /** Where the API process says in a thread of its own how it does. */
  healthUrl: string;
  connection: Connection;
  client: Client;
  /** Memory of a process that lies in RAM, now and at most since its start, in MB (Linux). */
  memory(of?: 'api' | 'worker'): { now: number; most: number };
  /** Ends API and worker by SIGKILL and starts both anew. @returns once both have ended; `ready` is when both say so again. */
  killBoth(): Promise<{ ready: Promise<void> }>;
  stop(): Promise<void>;
}

/** Starts a process of ours. @returns once it says that it is up. */
async function startProcess(role: string, env: Record<string, string>): Promise<ChildProcess> {
  const child = fork(MAIN, ['--role', role], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  await once(child, 'message');
  return child;
}

/** Starts one. */
export async function startDeployed(): Promise<DeployedHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'duban-bench-'));
  const ports = { mongo: 0, temporal: 0, temporalUi: 0 };
  const log = (line: string) => console.error(line);
  const engines = await startEngines({ dataDir, ports, ui: false, log });
  const connection = await connect(engines.mongoUri);
  await prepare(connection);
  const { client, connection: temporal } = await connectTemporal(engines.temporalAddress, 'duban');
  await registerAttributes(temporal, 'duban');
  const [port, healthPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  // As in the image, where the bundle lies on disk: a checkout would build it anew with every start.
  const bundle = await writeBundle(join(dataDir, 'workflows.js'));
  const workerPort = await freePort();
  const common = {
    MONGODB_URI: engines.mongoUri,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    DUBAN_URL: url,
    DUBAN_LOG: 'error',
    DUBAN_CALL_LOG: join(dataDir, 'calls'),
    DUBAN_WORKFLOW_BUNDLE: bundle.path,
    // As both are composed.
    NODE_OPTIONS: '--max-old-space-size=400',
  };
  const startBoth = () =>
    Promise.all([
      startProcess('api', {
        ...{ ...common, DUBAN_PORT: String(port), DUBAN_HEALTH_PORT: String(healthPort) },
      }),
      startProcess('worker', { ...common, DUBAN_PORT: String(workerPort) }),
    ]);
  let [api, worker] = await startBoth();
  const isReady = async (at: number): Promise<boolean> =>
    (await fetch(`http://127.0.0.1:${at}/readyz`).catch(() => null))?.ok ?? false;
  return {
    ...{ url, connection, client, healthUrl: `http://127.0.0.1:${healthPort}` },
    memory(of = 'api') {
      const { pid } = of === 'api' ? api : worker;
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const mb = (name: string) =>
        (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1.024) / 1000;
      return { now: mb('VmRSS'), most: mb('VmHWM') };
    },
    async killBoth() {
      const gone = [api, worker].map((child) => once(child, 'exit'));
      for (const child of [api, worker]) child.kill('SIGKILL');
      await Promise.all(gone);
      const again = async (): Promise<void> => {
        [api, worker] = await startBoth();
        while (!((await isReady(port)) && (await isReady(workerPort)))) await pause(25);
      };
      return { ready: again() };
    },
    async stop() {
      for (const child of [api, worker]) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      await temporal.close();
      await connection.close();
      await engines.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
