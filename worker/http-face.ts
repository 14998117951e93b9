import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { type Identifying, identify } from '../src/api/access/identify.ts';
import { oidcParty } from '../src/api/access/oidc/oidc-party.ts';
import { oidcSettings } from '../src/api/access/oidc/oidc-settings.ts';
import { remembering } from '../src/api/access/remembered.ts';
import { createApp, createHealthApp } from '../src/api/app.ts';
import { readConsole } from '../src/api/console/console-files.ts';
import { hostsOf } from '../src/api/doors/hosts.ts';
import { onceOver } from '../src/api/doors/once-over.ts';
import { isShed, shed } from '../src/api/doors/shedding.ts';
import { temporalEngine } from '../src/api/engine.ts';
import type { Identify } from '../src/api/who-asks.ts';
import type { Auditor } from '../src/audit/auditor.ts';
import type { Config } from '../src/config.ts';
import type { Log } from '../src/log.ts';
import { loadCalendarYears, loadPolicies } from '../src/presets/presets.ts';
import type { CallRecorder } from '../src/store/calls/call-recorder.ts';
import type { KeptKeys } from '../src/store/keys/key-ring.ts';
import { auditsApart } from './audits/audits-apart.ts';
import { closeServer } from './close-server.ts';
import { startOwnHealth } from './health/own-health.ts';
import { lateness } from './lateness.ts';
import { metricsOf } from './metrics.ts';
import { underWay } from './under-way.ts';
import { version } from './version.ts';

/** What the HTTP face of a process is wired with. */
export interface FaceParts {
  role: 'api' | 'worker' | 'all';
  /** Keeps the record of calls; null for a worker, of which nobody asks anything. */
  calls: CallRecorder | null;
  config: Config;
  keys: KeptKeys;
  connection: Connection;
  client: Client;
  log: Log;
  /** Tells who asks; whoever has signed in, unless another way is given. */
  identify?: ((parts: Identifying) => Identify) | undefined;
  /** Further readiness checks, such as the workers of the same process. */
  checks: Record<string, () => Promise<boolean>>;
  moreMetrics: () => Promise<string>;
}

/** Changes and events that somebody follows: they may be answered for minutes. */
const FOLLOWED: readonly string[] = ['/api/changes', '/api/events/stream'];

const isFollowed = ({ url = '' }: IncomingMessage): boolean =>
  FOLLOWED.includes(url.split('?')[0] ?? '');

/**
 * A connection over which no whole head has come for so long is ended: thousands of them would hold memory for nothing. One that has been
 * answered is kept for longer than a proxy keeps it (nginx: 60 s), so that it is the proxy that closes it: a request that meets our own
 * closing is reset, and a command is not repeated by a proxy.
 */
const CONNECTIONS = {
  headersTimeout: 20_000,
  connectionsCheckingInterval: 5000,
  keepAliveTimeout: 75_000,
};

/** So is one over which nothing has gone in either direction; nothing takes longer, and whoever follows hears something every minute. */
const SILENT_MS = 300_000;

/** The process's HTTP face on its port: the API, or for a worker its health alone. */
export async function startFace(
  parts: FaceParts,
): Promise<{ url: string; close(): Promise<void> }> {
  const { config } = parts;
  const { registry, seconds, problems } = metricsOf(parts.connection, parts.calls);
  const { calls } = parts;
  const health = {
    version,
    metrics: registry,
    more: parts.moreMetrics,
    checks: async () => {
      const names = Object.keys(parts.checks);
      const results = await Promise.all(names.map((name) => parts.checks[name]?.() ?? false));
      const answers = names.map((name, i) => [name, results[i] ?? false] as const);
      // Without a record nothing is done: another process may be able to keep one.
      const record = calls === null ? [] : [['calls', calls.isUp()] as const];
      return Object.fromEntries([...answers, ...record]);
    },
  };
  const audits = auditsApart({
    mongoUri: config.MONGODB_URI,
    temporalAddress: config.TEMPORAL_ADDRESS,
    namespace: config.DUBAN_NAMESPACE,
  });
  const app =
    parts.calls === null
      ? createHealthApp(health, answerCheck(config))
      : createApp(depsOf(parts, parts.calls, audits.audit), health);
  let closing = false;
  const late = lateness();
  const working = underWay();
  const load = { underWay: working.count, lateMs: late.ms };
  // Whoever follows changes would keep a stopping process alive for minutes.
  const following = new Set<ServerResponse>();
  const server = createServer(CONNECTIONS, (req, res) => {
    // A caller that keeps his connection busy would keep a stopping process alive.
    if (closing) res.setHeader('Connection', 'close');
    const isHeld = isFollowed(req);
    if (isHeld) {
      following.add(res);
      onceOver(req, res, () => following.delete(res));
    } else working.begin(req, res);
    const done = seconds.startTimer({ method: req.method ?? '' });
    res.on('finish', () => {
      if (res.statusCode >= 500) problems.inc();
      // How long somebody has followed changes says nothing of how long an answer takes; a refusal does.
      if (isHeld && res.statusCode < 400) return;
      done({ status: String(res.statusCode) });
    });
    if (isShed(req.url, load)) shed(req, res);
    else app(req, res);
  });
  server.setTimeout(SILENT_MS);
  await listen(server, config.DUBAN_HOST, config.DUBAN_PORT);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.DUBAN_PORT;
  const own = await ownHealth(config, health.checks);
  return {
    url: `http://${config.DUBAN_HOST}:${port}`,
    async close() {
      closing = true;
      late.stop();
      // What is ending is ready for nothing new, on either port.
      await Promise.all([own?.close(), closeServer(server, following)]);
      audits.close();
    },
  };
}

/** Health on a port of its own, where one is named. */
const ownHealth = async (
  { DUBAN_HOST: host, DUBAN_HEALTH_PORT: port }: Config,
  checks: () => Promise<Record<string, boolean>>,
) => (port === undefined ? null : startOwnHealth({ host, port }, checks));

/** Notes answers that are not as documented, where a file for them is named. */
const answerCheck = ({ DUBAN_ANSWER_FAULTS: file }: Config) =>
  file === undefined ? undefined : (fault: string) => appendFileSync(file, `${fault}\n`);

/** The provider by which people sign in; none where none is configured. @throws Error for a setting that is wrong. */
const partyOf = ({ config, log }: Pick<FaceParts, 'config' | 'log'>) => {
  const settings = oidcSettings(config);
  const publicUrl = config.DUBAN_PUBLIC_URL ?? config.DUBAN_URL;
  if (settings === null) return undefined;
  return oidcParty(settings, { publicUrl, log, nowMs: () => Date.now() });
};

/** Where the console is built to. */
const CONSOLE = fileURLToPath(new URL('../web/dist', import.meta.url));

const MB = 1_000_000;

const depsOf = (
  { config, connection, client, log, keys, identify: told = identify }: FaceParts,
  calls: CallRecorder,
  audit: Auditor,
) => ({
  calls,
  connection,
  mongoUri: config.MONGODB_URI,
  engine: temporalEngine(client),
  audit,
  policies: loadPolicies(),
  calendarYears: loadCalendarYears(),
  keys,
  publicUrl: config.DUBAN_PUBLIC_URL ?? config.DUBAN_URL,
  hosts: hostsOf(config.DUBAN_HOSTS, [
    config.DUBAN_URL,
    config.DUBAN_PUBLIC_URL ?? config.DUBAN_URL,
  ]),
  proxies: config.DUBAN_BEHIND_PROXY,
  channelKey: config.DUBAN_CHANNEL_KEY,
  callbackSecrets: config.DUBAN_CALLBACK_SECRETS,
  evidenceLimits: {
    letterBytes: config.DUBAN_EVIDENCE_MB_PER_NOTICE * MB,
    unitBytes: config.DUBAN_EVIDENCE_MB_PER_UNIT * MB,
  },
  oidc: partyOf({ config, log }),
  console: readConsole(CONSOLE),
  identify: remembering(
    told({
      connection,
      keys,
      publicUrl: config.DUBAN_PUBLIC_URL ?? config.DUBAN_URL,
      nowMs: () => Date.now(),
    }),
    config.DUBAN_PUBLIC_URL ?? config.DUBAN_URL,
  ),
  log,
  checkAnswers: answerCheck(config),
  nowMs: () => Date.now(),
  courierEveryMs: 30_000,
});

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
