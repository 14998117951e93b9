import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { freePort } from '../../engines/ports.ts';
import { startEngines } from '../../engines/run.ts';
import { connect, prepare } from '../../src/store/models.ts';
import { connectTemporal, registerAttributes } from '../../worker/temporal.ts';

const MAIN = fileURLToPath(new URL('../../worker/main.ts', import.meta.url));

/** A house of one API process and one worker, as it is deployed, on engines of its own. */
export interface DeployedHouse {
  url: string;
  /** Where the API process says in a thread of its own how it does. */
  healthUrl: string;
  connection: Connection;
  client: Client;
  /** Memory of the API process that lies in RAM, now and at most since its start, in MB (Linux). */
  memory(): { now: number; most: number };
  stop(): Promise<void>;
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
  const start = async (
    role: string,
    at: number,
    more: Record<string, string> = {},
  ): Promise<ChildProcess> => {
    const child = fork(MAIN, ['--role', role], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        MONGODB_URI: engines.mongoUri,
        TEMPORAL_ADDRESS: engines.temporalAddress,
        DUBAN_PORT: String(at),
        DUBAN_URL: url,
        DUBAN_LOG: 'error',
        DUBAN_CALL_LOG: join(dataDir, 'calls'),
        ...more,
      },
    });
    await once(child, 'message');
    return child;
  };
  const api = await start('api', port, {
    DUBAN_HEALTH_PORT: String(healthPort),
    // As it is composed.
    NODE_OPTIONS: '--max-old-space-size=400',
  });
  const worker = await start('worker', await freePort());
  return {
    ...{ url, connection, client, healthUrl: `http://127.0.0.1:${healthPort}` },
    memory() {
      const status = readFileSync(`/proc/${api.pid}/status`, 'utf8');
      const mb = (name: string) =>
        (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1.024) / 1000;
      return { now: mb('VmRSS'), most: mb('VmHWM') };
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
