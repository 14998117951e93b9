import { claimDataFolder, refuseBrokenFolder } from './data-folder.ts';
import { keepTrying } from './keep-trying.ts';
import { checkMongo, startMongo } from './mongo.ts';
import { claimPort, portFrom } from './ports.ts';
import { type EngineName, type EngineProcess, endOrphans } from './processes.ts';
import type { ProvidedEngine } from './provide/cache.mjs';
import { providedEngine } from './provided.ts';
import { prepareTemporal, startTemporal } from './temporal.ts';

const DEFAULT_PORTS = { mongo: 27117, temporal: 7243, temporalUi: 8243 } as const;
const PORT_SETTINGS = {
  mongo: 'DUBAN_MONGO_PORT',
  temporal: 'DUBAN_TEMPORAL_PORT',
  temporalUi: 'DUBAN_TEMPORAL_UI_PORT',
} as const;

/** How an engine came to us; `address` is one from the environment, which we neither start nor stop. */
export type Provided = {
  readonly how: 'address' | ProvidedEngine['how'];
  readonly version: string;
  /** only for an engine started here */
  readonly pid?: number;
};

export type Engines = {
  /** with the database name `duban` */
  readonly mongoUri: string;
  /** host:port */
  readonly temporalAddress: string;
  /** URL of Temporal's own web UI, if this run started one */
  readonly temporalUi?: string;
  readonly provided: { readonly mongo: Provided; readonly temporal: Provided };
  /** Stops what was started here, orderly, by force after ten seconds. May be called more than once. */
  readonly stop: () => Promise<void>;
};

export type EngineOptions = {
  /** made if missing; holds mongo/, temporal/, log/ and run/ */
  readonly dataDir: string;
  /** 0 takes a free one; by default DUBAN_MONGO_PORT, DUBAN_TEMPORAL_PORT, DUBAN_TEMPORAL_UI_PORT, else 27117, 7243, 8243 */
  readonly ports?: {
    readonly mongo?: number;
    readonly temporal?: number;
    readonly temporalUi?: number;
  };
  /** false leaves out Temporal's web UI */
  readonly ui?: boolean;
  readonly log: (line: string) => void;
  /** false keeps in MongoDB what its index would have forgotten by the machine's clock */
  readonly forgets?: boolean;
  /** called when an engine ends without being told to */
  readonly onExit?: (engine: EngineName, how: string) => void;
  /** starts an engine that ended without being told to again, on its port and data */
  readonly revive?: boolean;
  /** by default this process's environment */
  readonly env?: NodeJS.ProcessEnv;
};

/** Starts an engine on its claimed port, once more if need be. */
type Starters = Partial<Record<EngineName, () => Promise<unknown>>>;

type Started = {
  mongo: { uri: string; provided: Provided };
  temporal: { address: string; ui: string | undefined; provided: Provided };
};

/**
 * Gives a MongoDB replica set and a Temporal server with the namespace `duban`, ready for use:
 *
 *     const engines = await startEngines({ dataDir: '.duban', log: console.error });
 *     …
 *     await engines.stop();
 *
 * MONGODB_URI and TEMPORAL_ADDRESS in the environment win: then nothing is started for that one. Otherwise the executables
 * come from scripts/provide.mjs (run from here if need be). Data stays in `dataDir`: a later start goes on with it, also
 * after kill -9 of everything; what a killed run left running on the folder is ended first. The engines end with this
 * process however it ends. Ctrl-C reaches only the caller, who stops its own parts first and then calls `stop()`.
 *
 * @throws {PortTaken} naming the owner and the variable to set
 * @throws {DataFolderInUse} when another living run has the folder
 * @throws {DataFolderNotWhole} when some of the data that was there is missing
 * @throws if an engine cannot be had or does not start, with its last log lines
 */
export async function startEngines(options: EngineOptions): Promise<Engines> {
  const env = options.env ?? process.env;
  const { dataDir, release } = claimDataFolder(options.dataDir);
  const processes: EngineProcess[] = [];
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await Promise.all(processes.map((engine) => engine.stop()));
    release();
  };
  try {
    for (const orphan of await endOrphans(dataDir)) {
      options.log(`已结束上次遗留的进程 ended what an earlier run left: ${orphan}`);
    }
    const starters: Starters = {};
    const { mongo, temporal } = await startBoth(options, env, dataDir, processes, starters);
    const watch = async ({ name, exited }: EngineProcess): Promise<void> => {
      const how = await exited;
      if (stopping) return;
      options.log(`${name} 意外退出 ended unexpectedly (${how})`);
      options.onExit?.(name, how);
      if (options.revive !== true) return;
      await keepTrying({
        start: async () => void (await starters[name]?.()),
        isOver: () => stopping,
        failed: (why, nextMs) =>
          options.log(
            `${name} 未能重新启动，${nextMs / 1000} 秒后再试 does not start again, tried again in ${nextMs / 1000} s: ${why}`,
          ),
      });
      if (stopping) return;
      options.log(`${name} 已重新启动 runs again`);
      const next = processes.findLast((engine) => engine.name === name);
      if (next !== undefined) void watch(next);
    };
    for (const engine of [...processes]) void watch(engine);
    return {
      mongoUri: mongo.uri,
      temporalAddress: temporal.address,
      ...(temporal.ui === undefined ? {} : { temporalUi: temporal.ui }),
      provided: { mongo: mongo.provided, temporal: temporal.provided },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** All ports are claimed before anything starts; then both start at once, and when one fails the other is waited for. */
async function startBoth(
  options: EngineOptions,
  env: NodeJS.ProcessEnv,
  dataDir: string,
  processes: EngineProcess[],
  starters: Starters,
): Promise<Started> {
  const mongoUri = given(env, 'MONGODB_URI');
  const address = given(env, 'TEMPORAL_ADDRESS');
  refuseBrokenFolder(dataDir, [
    ...(mongoUri === undefined ? (['mongo'] as const) : []),
    ...(address === undefined ? (['temporal'] as const) : []),
  ]);
  const claim = (which: keyof typeof DEFAULT_PORTS, title: string) =>
    claimPort(wantedPort(which, options, env), title, PORT_SETTINGS[which]);
  const mongoPort = mongoUri === undefined ? await claim('mongo', 'MongoDB') : 0;
  const port = address === undefined ? await claim('temporal', 'Temporal') : 0;
  const withUi = address === undefined && options.ui !== false;
  const uiPort = withUi ? await claim('temporalUi', 'Temporal UI') : undefined;
  const mongod = () => ownMongo(options, env, dataDir, mongoPort, processes);
  const server = () => ownTemporal(options, env, dataDir, { port, uiPort }, processes);
  Object.assign(starters, { mongod, temporal: server });
  const [mongo, temporal] = await Promise.allSettled([
    mongoUri === undefined ? mongod() : givenMongo(mongoUri),
    address === undefined ? server() : givenTemporal(address),
  ]);
  if (mongo.status === 'rejected') throw mongo.reason;
  if (temporal.status === 'rejected') throw temporal.reason;
  return { mongo: mongo.value, temporal: temporal.value };
}

async function givenMongo(uri: string): Promise<Started['mongo']> {
  return { uri, provided: { how: 'address', version: await checkMongo(uri) } };
}

async function givenTemporal(address: string): Promise<Started['temporal']> {
  const version = await prepareTemporal(address);
  return { address, ui: undefined, provided: { how: 'address', version } };
}

async function ownMongo(
  options: EngineOptions,
  env: NodeJS.ProcessEnv,
  dataDir: string,
  port: number,
  processes: EngineProcess[],
): Promise<Started['mongo']> {
  const { path, how } = providedEngine('mongod', env);
  const running = await startMongo(path, dataDir, port, options);
  processes.push(running.process);
  return {
    uri: running.uri,
    provided: { how, version: running.version, pid: running.process.pid },
  };
}

async function ownTemporal(
  options: EngineOptions,
  env: NodeJS.ProcessEnv,
  dataDir: string,
  ports: { port: number; uiPort: number | undefined },
  processes: EngineProcess[],
): Promise<Started['temporal']> {
  const { path, how } = providedEngine('temporal', env);
  const running = await startTemporal(path, dataDir, ports, options.log);
  processes.push(running.process);
  return {
    address: running.address,
    ui: ports.uiPort === undefined ? undefined : `http://127.0.0.1:${ports.uiPort}`,
    provided: { how, version: running.version, pid: running.process.pid },
  };
}

function given(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name];
  return value === '' ? undefined : value;
}

function wantedPort(
  which: keyof typeof DEFAULT_PORTS,
  options: EngineOptions,
  env: NodeJS.ProcessEnv,
): number {
  const setting = PORT_SETTINGS[which];
  const asked = options.ports?.[which];
  return portFrom(
    asked === undefined ? env[setting] : String(asked),
    DEFAULT_PORTS[which],
    setting,
  );
}
