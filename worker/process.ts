import type { Connection } from 'mongoose';
import { insideBut } from '../src/activities/notify/wire/inside-addresses.ts';
import type { Identifying } from '../src/api/access/identify.ts';
import type { Identify } from '../src/api/who-asks.ts';
import type { Config } from '../src/config.ts';
import type { Log } from '../src/log.ts';
import { type KeptKeys, keyRing } from '../src/store/keys/key-ring.ts';
import { prepareKeys } from '../src/store/keys/stored-keys.ts';
import { prepare } from '../src/store/models.ts';
import { completeStored } from '../src/store/notices.ts';
import { bundleForWorker } from './bundle.ts';
import { keepCalls } from './call-records.ts';
import { channelsOf } from './channels.ts';
import { tendEvidence } from './evidence-kept.ts';
import { type Checks, enginesAnswer } from './health/readiness.ts';
import { startFace } from './http-face.ts';
import { connectWhereFit } from './production.ts';
import { keepStanding, startStanding } from './tasks/standing-workflows.ts';
import { connectTemporal, installRuntime, registerAttributes } from './temporal.ts';
import { createWorkers } from './workers.ts';

/** A running process of one role. */
export interface Running {
  /** Where the process answers: the API, or a worker's health. */
  url: string;
  /** Resolves when the workers have ended; rejects when they died. An API alone never ends by itself. */
  ended: Promise<void>;
  /** Lets what has begun finish, then closes everything. */
  stop(): Promise<void>;
}

/** What a process is started with. */
export interface ProcessOptions {
  role: 'api' | 'worker' | 'all';
  config: Config;
  log: Log;
  /** Tells who asks; whoever has signed in, unless another way is given. */
  identify?: ((parts: Identifying) => Identify) | undefined;
}

/** Starts a process: the API, the workers, or both. One image, one role by flag. */
export async function startProcess(parts: ProcessOptions): Promise<Running> {
  const { role, config, log, identify } = parts;
  installRuntime(config.DUBAN_METRICS_PORT);
  const connection = await connectWhereFit(config, log);
  await prepare(connection);
  await completeStored(connection);
  const { client, connection: temporal } = await connectTemporal(
    config.TEMPORAL_ADDRESS,
    config.DUBAN_NAMESPACE,
  );
  await registerAttributes(temporal, config.DUBAN_NAMESPACE);
  const keys = await keysOf(connection, config);
  const workers =
    role === 'api'
      ? null
      : await createWorkers({
          address: config.TEMPORAL_ADDRESS,
          namespace: config.DUBAN_NAMESPACE,
          connection,
          client,
          channels: channelsOf(config, connection, keys, log),
          channelKey: config.DUBAN_CHANNEL_KEY,
          surroundings: { isInside: insideBut(config.DUBAN_WEBHOOK_NETS) },
          bundle: await bundleForWorker(),
          maxCachedWorkflows: config.DUBAN_MAX_CACHED_WORKFLOWS,
        });
  const ended = workers === null ? new Promise<void>(() => undefined) : workers.run();
  if (workers !== null) await startStanding(client, true);
  const checks: Checks = enginesAnswer(connection, temporal);
  if (workers !== null) checks.worker = workers.areReady;
  const moreMetrics = () => sdkMetrics(config.DUBAN_METRICS_PORT, log);
  const records =
    role === 'worker' ? null : await keepCalls({ connection, ...recordOf(config), log });
  const face = await startFace({
    role,
    calls: records?.calls ?? null,
    config,
    keys,
    connection,
    client,
    log,
    identify,
    checks,
    moreMetrics,
  });
  const endTending = [
    ...(role === 'worker' ? [] : [tendEvidence(connection, log)]),
    ...(workers === null ? [] : [keepStanding(client, log)]),
  ];
  return {
    url: face.url,
    ended,
    async stop() {
      for (const end of endTending) end();
      await face.close();
      // Side by side: where a database is away both take long, and whoever stops us kills us after a while.
      workers?.shutdown();
      await Promise.all([records?.stop(), workers === null ? undefined : ended]);
      await temporal.close();
      await connection.close();
    },
  };
}

/** The signing keys, which every process of the house has alike. */
async function keysOf(connection: Connection, config: Config): Promise<KeptKeys> {
  const configured = config.DUBAN_SECRET === 'database' ? [] : config.DUBAN_SECRET;
  await prepareKeys(connection, configured.length > 0, new Date().toISOString());
  const keys = keyRing({ connection, configured, nowMs: () => Date.now() });
  // A house that cannot sign says so at its start.
  await keys.read();
  return keys;
}

const recordOf = ({ DUBAN_CALL_LOG: folder, DUBAN_CALLS_DAYS: days }: Config) => ({ folder, days });

/** The SDK serves its metrics on loopback, at once. */
const SDK_METRICS_MS = 2000;

/** The Temporal SDK's own metrics, which it serves on a loopback port; nothing without one. */
async function sdkMetrics(port: number | undefined, log: Log): Promise<string> {
  if (port === undefined) return '';
  try {
    const signal = AbortSignal.timeout(SDK_METRICS_MS);
    return await (await fetch(`http://127.0.0.1:${port}/metrics`, { signal })).text();
  } catch (error) {
    // Ours are told all the same.
    log.warn({ error }, 'the metrics of the SDK cannot be read');
    return '';
  }
}
