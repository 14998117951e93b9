import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { Registry } from 'prom-client';
import type { Channel } from '../../../src/activities/notify/channel.ts';
import type { Identifying } from '../../../src/api/access/identify.ts';
import { createApp } from '../../../src/api/app.ts';
import type { ConsoleFiles } from '../../../src/api/console/console-files.ts';
import type { Deps } from '../../../src/api/deps.ts';
import { temporalEngine } from '../../../src/api/engine.ts';
import type { Identify } from '../../../src/api/who-asks.ts';
import { auditorOf } from '../../../src/audit/auditor.ts';
import { quietRuntime } from '../../../src/audit/replayer.ts';
import { loadCalendarYears } from '../../../src/presets/presets.ts';
import { callRecorder, type Sink } from '../../../src/store/calls/call-recorder.ts';
import { databaseSink } from '../../../src/store/calls/calls.ts';
import type { KeptKeys } from '../../../src/store/keys/key-ring.ts';
import { connect, prepare } from '../../../src/store/models.ts';
import { putIssuer } from '../../../src/store/office.ts';
import { bundleForWorker } from '../../../worker/bundle.ts';
import { connectTemporal } from '../../../worker/temporal.ts';
import { createWorkers } from '../../../worker/workers.ts';
import { policiesOfTests } from '../any-hour.ts';
import { believedIdentity } from '../named/named.ts';
import { ISSUER } from '../story.ts';
import { registerNamespace } from '../temporal/own-namespace.ts';
import { noteAnswerFault } from './answer-faults.ts';
import { type Caller, callerOf } from './caller.ts';
import { keysIn } from './keys-in.ts';
import { staffOffice } from './office.ts';

/** What a test may want otherwise than usual. */
export interface ApiOptions {
  /** Channels of the courier; by default none, so that messages end in the inbox. */
  channels?: (parts: { connection: Connection; keys: KeptKeys; publicUrl: string }) => Channel[];
  /** Secrets of machine callbacks, `whsec_…`. */
  callbackSecrets?: string[];
  /** Where the record of calls is written; by default to the database alone. */
  sinks?: (connection: Connection) => Sink[];
  /** Hosts under which the API is reached, besides loopback. */
  hosts?: string[];
  /** False: nobody holds a post of the office, as in a new installation. By default each post is held. */
  office?: boolean;
  /** Real time of the API in epoch milliseconds; the engine's clock stays the machine's. */
  nowMs?: () => number;
  /** Who makes a request, by what the API is made of; by default whoever a header names. */
  identify?: (parts: Identifying) => Identify;
  /** The console as it was built; none by default. */
  console?: ConsoleFiles;
  /** How many requests are worked on at once, and how many wait. */
  turnLimits?: Deps['turnLimits'];
  /** host:port of another Temporal than the suite's. */
  temporalAddress?: string;
}

/** A whole Duban in this process, on the suite's engines: database, namespace and port are its own. */
export interface Api {
  url: string;
  connection: Connection;
  /** A caller of the API that may ask anything. */
  client: Caller;
  temporal: Client;
  deps: Deps;
  /** What the API has logged as errors. */
  logged: object[];
  /** Lets the workers end. */
  stopWorkers(): Promise<void>;
  /** Lets the workers end, as at a deployment, and starts new ones, with another bundle where one is given. */
  restartWorkers(code?: string): Promise<void>;
  stop(): Promise<void>;
}

/** Seals the secrets of subscriptions. */
const CHANNEL_KEY = 'a key of the tests that has 32 signs and more';

let bundle: ReturnType<typeof bundleForWorker> | undefined;

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run it as npm test -- --spec FILE`);
  return value;
}

/** Listens on a port of its own; what answers may be set later, when the address is known. */
async function listen(): Promise<{
  url: string;
  answerBy(app: RequestListener): void;
  close(): Promise<void>;
}> {
  let app: RequestListener = (_req, res) => void res.writeHead(503).end();
  const server = createServer((req, res) => app(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answerBy: (next) => {
      app = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts API and workers in this process. @throws Error without the suite's engines. */
export async function startApi(options: ApiOptions = {}): Promise<Api> {
  quietRuntime();
  bundle ??= bundleForWorker();
  const name = `t${randomBytes(6).toString('hex')}`;
  const uri = given('MONGODB_URI').replace(/\/duban(?=\?|$)/, `/${name}`);
  const address = options.temporalAddress ?? given('TEMPORAL_ADDRESS');
  const connection = await connect(uri);
  await prepare(connection);
  if (options.office ?? true) await staffOffice(connection);
  await putIssuer(connection, 'real', ISSUER, 'clerk', new Date(0).toISOString());
  const { client: temporal, connection: server } = await connectTemporal(address, name);
  await registerNamespace(server, name);
  const face = await listen();
  const nowMs = options.nowMs ?? (() => Date.now());
  const keys = await keysIn(connection, nowMs);
  const channels = options.channels?.({ connection, keys, publicUrl: face.url }) ?? [];
  const work = async (code?: string) => {
    const workers = await createWorkers({
      address,
      namespace: name,
      connection,
      client: temporal,
      channels: async () => channels,
      channelKey: CHANNEL_KEY,
      surroundings: { isInside: () => false },
      bundle: code === undefined ? await (bundle ?? bundleForWorker()) : { code },
      maxCachedWorkflows: Number(process.env.DUBAN_MAX_CACHED_WORKFLOWS ?? 1000),
    });
    return { workers, running: workers.run() };
  };
  let at: Awaited<ReturnType<typeof work>> | null = await work();
  const stopWorkers = async () => {
    at?.workers.shutdown();
    await at?.running;
    at = null;
  };
  const logged: object[] = [];
  const calls = callRecorder({
    chain: name,
    sinks: options.sinks?.(connection) ?? [databaseSink(connection)],
    told: () => undefined,
    // On a machine that does much else a write takes its time; whoever tries sinks that are away has the house's own limits.
    limits: { retryMs: 20, ...(options.sinks === undefined ? { waitMs: 30_000 } : {}) },
  });
  const deps: Deps = {
    connection,
    mongoUri: uri,
    engine: temporalEngine(temporal),
    audit: auditorOf({
      client: temporal,
      connection,
      bundle: async () => bundle ?? bundleForWorker(),
    }),
    policies: policiesOfTests(),
    calendarYears: loadCalendarYears(),
    keys,
    publicUrl: face.url,
    hosts: options.hosts ?? [],
    calls,
    callbackSecrets: options.callbackSecrets ?? [],
    channelKey: CHANNEL_KEY,
    turnLimits: options.turnLimits,
    console: options.console,
    identify:
      options.identify?.({ connection, keys, publicUrl: face.url, nowMs }) ?? believedIdentity,
    log: { error: (fields) => void logged.push(fields), info: () => undefined },
    nowMs,
    courierEveryMs: 200,
    checkAnswers: noteAnswerFault,
  };
  const health = {
    version: 'test',
    checks: async () => ({}),
    metrics: new Registry(),
    more: async () => '',
  };
  face.answerBy(createApp(deps, health));
  return {
    url: face.url,
    connection,
    client: callerOf(face.url),
    temporal,
    deps,
    logged,
    stopWorkers,
    async restartWorkers(code) {
      await stopWorkers();
      at = await work(code);
    },
    async stop() {
      await face.close();
      await calls.close(new Date().toISOString());
      await stopWorkers();
      await server.close();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
