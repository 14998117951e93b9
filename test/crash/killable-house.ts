import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { accepts, freePort } from '../../engines/ports.ts';
import { livingPid, pidFile } from '../../engines/processes.ts';
import { type Engines, startEngines } from '../../engines/run.ts';
import { writeBundle } from '../../worker/bundle.ts';
import { type Link, openLink, portOf } from './link.ts';
import { grpcDialect } from './wire/grpc-dialect.ts';
import { httpDialect } from './wire/http-dialect.ts';
import { mongoDialect } from './wire/mongo-dialect.ts';

export const VICTIMS = ['api', 'worker', 'mongod', 'temporal'] as const;
export type Victim = (typeof VICTIMS)[number];

/** The connections on which messages can be watched, lost and cut. */
export const LINKS = [
  'client',
  'apiTemporal',
  'workerTemporal',
  'apiMongo',
  'workerMongo',
] as const;
export type LinkName = (typeof LINKS)[number];

/** Keys of the crash test begin with this; a call to Temporal that holds it is about a command. */
export const KEY_MARK = 'crash-key-';

/** From when until when, in milliseconds of this clock. */
export interface Span {
  from: number;
  to: number;
}

/** Engines, API and workers, each a process of its own that may be killed and is started again at once. */
export interface KillableHouse {
  links: Record<LinkName, Link>;
  /** Where the clients knock: the link before the API. */
  port: number;
  /** The engines themselves, without links, for whoever judges afterwards. */
  mongoUri: string;
  temporalAddress: string;
  /** SIGKILL to the recorded pid. @returns once the process is gone. */
  kill(victim: Victim): Promise<void>;
  /** SIGSTOP, and SIGCONT so many milliseconds later, unless the process has been killed meanwhile. */
  freeze(victim: Victim, ms: number): void;
  /** When faults of the test itself have kept a part away: a frozen process, a connection that was down. */
  keptAway: Span[];
  /**
   * Waits until what was killed lives again and API and workers are ready.
   * @returns how long, and for how many milliseconds each of them lacked what.
   * @throws after two minutes.
   */
  untilReady(): Promise<{ apiMs: number; allMs: number; lacked: Record<string, number> }>;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../support/named/named-main.ts', import.meta.url));
const GIVE_UP_MS = 120_000;
const LOOK_MS = 25;

/** A process of ours that is started again as soon as it is gone. */
function kept(role: 'api' | 'worker', env: NodeJS.ProcessEnv, dataDir: string) {
  let child: ChildProcess;
  let stopping = false;
  mkdirSync(join(dataDir, 'log'), { recursive: true });
  const log = openSync(join(dataDir, 'log', `${role}.log`), 'a');
  const start = (): void => {
    child = fork(MAIN, ['--role', role], {
      env,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', log, log, 'ipc'],
    });
    child.once('exit', () => {
      if (!stopping) start();
    });
  };
  start();
  return {
    pid: () => child.pid,
    async stop(): Promise<void> {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const force = setTimeout(() => child.kill('SIGKILL'), 30_000);
        await gone;
        clearTimeout(force);
      }
      closeSync(log);
    },
  };
}

/** What a process says it lacks; nothing where it is ready, and `answer` where it says nothing. */
async function lackingAt(port: number): Promise<string[]> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(3000),
    });
    const { checks } = (await answer.json()) as { checks: Record<string, boolean> };
    return Object.keys(checks).filter((name) => checks[name] === false);
  } catch {
    return ['answer'];
  }
}

async function openLinks(ports: Record<'api' | 'mongo' | 'temporal', number>) {
  // The workers answer an update with a message of this type; with it the update is in the history.
  const accepting = { 'temporal.api.update.v1.Acceptance': 'accept' };
  return {
    client: await openLink(ports.api, httpDialect),
    apiTemporal: await openLink(ports.temporal, () => grpcDialect({ [KEY_MARK]: 'update' })),
    workerTemporal: await openLink(ports.temporal, () => grpcDialect(accepting)),
    apiMongo: await openLink(ports.mongo, mongoDialect),
    workerMongo: await openLink(ports.mongo, mongoDialect),
  };
}

/**
 * Starts a house whose every connection goes through a link. The driver is told to stay on the link (`directConnection`),
 * or it would follow the replica set's own address past it.
 */
export async function startKillableHouse(
  dataDir: string,
  log: (line: string) => void,
): Promise<KillableHouse> {
  const { MONGODB_URI: _mongo, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  const ports = { mongo: 0, temporal: 0 };
  const again = revivals(log);
  const settings = { dataDir, ports, ui: false, revive: true, env };
  const engines = await startEngines({ ...settings, log: again.log });
  const api = await freePort();
  const worker = await freePort();
  const mongo = portOf(engines.mongoUri);
  const temporal = portOf(engines.temporalAddress);
  const links = await openLinks({ api, mongo, temporal });
  // As in the image, where the bundle lies on disk: a checkout would build it anew with every start.
  const { DUBAN_WORKFLOW_BUNDLE = (await writeBundle(join(dataDir, 'workflows.js'))).path } = env;
  const common = {
    ...{ ...env, DUBAN_WORKFLOW_BUNDLE, DUBAN_LOG: 'warn' },
    DUBAN_URL: `http://127.0.0.1:${links.client.port}`,
  };
  const through = (role: 'api' | 'worker') => ({
    MONGODB_URI: `mongodb://127.0.0.1:${links[`${role}Mongo`].port}/duban?directConnection=true`,
    TEMPORAL_ADDRESS: `127.0.0.1:${links[`${role}Temporal`].port}`,
  });
  const processes = {
    api: kept('api', { ...common, ...through('api'), DUBAN_PORT: String(api) }, dataDir),
    worker: kept(
      'worker',
      { ...common, ...through('worker'), DUBAN_PORT: String(worker) },
      dataDir,
    ),
  };
  const pidOf = (victim: Victim): number | undefined =>
    victim === 'api' || victim === 'worker'
      ? processes[victim].pid()
      : livingPid(pidFile(dataDir, victim));
  const house: KillableHouse = {
    links,
    keptAway: [],
    port: links.client.port,
    mongoUri: engines.mongoUri,
    temporalAddress: engines.temporalAddress,
    ...lifeAndDeath(pidOf, { api, worker, mongod: mongo, temporal }, again),
    stop: () => stopAll(processes, links, engines),
  };
  try {
    await house.untilReady();
    return house;
  } catch (error) {
    await house.stop();
    throw error;
  }
}

/** Counts how often an engine has been said to run again: one that is killed before that would not be started any more. */
function revivals(log: (line: string) => void) {
  const counts = { mongod: 0, temporal: 0 };
  const lines: string[] = [];
  return {
    counts,
    lines,
    log(line: string): void {
      lines.push(line);
      for (const engine of ['mongod', 'temporal'] as const)
        if (line.startsWith(engine) && line.endsWith('runs again')) counts[engine] += 1;
      log(line);
    },
  };
}

function lifeAndDeath(
  pidOf: (victim: Victim) => number | undefined,
  ports: Record<Victim, number>,
  { counts: revived, lines }: Pick<ReturnType<typeof revivals>, 'counts' | 'lines'>,
): Pick<KillableHouse, 'kill' | 'freeze' | 'untilReady'> {
  const waitFor = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (const until = Date.now() + GIVE_UP_MS; !(await holds()); ) {
      if (Date.now() > until)
        throw new Error(`${what} not within ${GIVE_UP_MS / 1000} s\n${lines.slice(-6).join('\n')}`);
      await pause(LOOK_MS);
    }
  };
  const killed = { mongod: 0, temporal: 0 };
  return {
    async kill(victim) {
      const pid = pidOf(victim);
      if (pid === undefined) throw new Error(`${victim} does not run`);
      process.kill(pid, 'SIGKILL');
      if (victim === 'mongod' || victim === 'temporal') killed[victim] += 1;
      await waitFor(`the end of ${victim}`, () => pidOf(victim) !== pid);
    },
    freeze(victim, ms) {
      const pid = pidOf(victim);
      if (pid === undefined) return;
      process.kill(pid, 'SIGSTOP');
      setTimeout(() => {
        if (pidOf(victim) === pid) process.kill(pid, 'SIGCONT');
      }, ms);
    },
    async untilReady() {
      const began = Date.now();
      for (const engine of ['mongod', 'temporal'] as const)
        await waitFor(engine, () => revived[engine] >= killed[engine] && accepts(ports[engine]));
      const lacked: Record<string, number> = {};
      const isReady = async (part: 'api' | 'worker'): Promise<boolean> => {
        const asked = Date.now();
        const lacking = await lackingAt(ports[part]);
        for (const name of lacking)
          lacked[`${part} ${name}`] =
            (lacked[`${part} ${name}`] ?? 0) + Date.now() - asked + LOOK_MS;
        return lacking.length === 0;
      };
      await waitFor('the API', () => isReady('api'));
      const apiMs = Date.now() - began;
      await waitFor('the workers', () => isReady('worker'));
      return { apiMs, allMs: Date.now() - began, lacked };
    },
  };
}

async function stopAll(
  processes: { stop(): Promise<void> }[] | Record<string, { stop(): Promise<void> }>,
  links: Record<LinkName, Link>,
  engines: Engines,
): Promise<void> {
  await Promise.all(Object.values(processes).map((one) => one.stop()));
  await Promise.all(Object.values(links).map((link) => link.close()));
  await engines.stop();
}
