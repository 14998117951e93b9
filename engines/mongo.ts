import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { clearUnfinished, engineFolder } from './data-folder.ts';
import { accepts } from './ports.ts';
import { type EngineProcess, lastLines, logFile, spawnEngine } from './processes.ts';

const { MongoClient } = mongoose.mongo;
type Admin = ReturnType<InstanceType<typeof MongoClient>['db']>;

const REPLICA_SET = 'duban';
const START_LIMIT_MS = 60_000;

export type MongoOptions = {
  readonly log: (line: string) => void;
  /** false keeps what its index would have forgotten by the machine's clock, for those who store under another clock */
  readonly forgets?: boolean;
};

export type RunningMongo = { uri: string; version: string; process: EngineProcess };

/**
 * Starts mongod as a replica set of one (transactions and durable acknowledgement need a set), on 127.0.0.1 only, and
 * waits until it takes writes. The folder may come from a run on another port, or from one that was killed.
 *
 * @throws if mongod ends early or does not answer within a minute; the message has its last log lines
 */
export async function startMongo(
  executable: string,
  dataDir: string,
  port: number,
  options: MongoOptions,
  isSecondTry = false,
): Promise<RunningMongo> {
  const { folder, markReady } = engineFolder(dataDir, 'mongo');
  const server = spawnEngine('mongod', executable, mongodArguments(folder, port, options), dataDir);
  try {
    const version = await Promise.race([prepare(port), endedEarly(server, dataDir)]);
    markReady();
    return {
      uri: `mongodb://127.0.0.1:${port}/duban?replicaSet=${REPLICA_SET}`,
      version,
      process: server,
    };
  } catch (error) {
    await server.stop();
    if (!isSecondTry && clearUnfinished(dataDir, 'mongo', options.log))
      return startMongo(executable, dataDir, port, options, true);
    throw error;
  }
}

function mongodArguments(folder: string, port: number, { forgets = true }: MongoOptions): string[] {
  return [
    ...['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'],
    ...['--replSet', REPLICA_SET, '--oplogSize', '256', '--wiredTigerCacheSizeGB', '1', '--quiet'],
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ...['--setParameter', `ttlMonitorEnabled=${forgets}`],
    // On SIGTERM mongod waits 15 s for other members to take over; here there are none.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
  ];
}

async function endedEarly(server: EngineProcess, dataDir: string): Promise<never> {
  const how = await server.exited;
  const file = logFile(dataDir, 'mongod');
  throw new Error(
    `mongod 启动后即退出 ended at once (${how})，日志 log ${file}:\n${lastLines(file)}`,
  );
}

async function prepare(port: number): Promise<string> {
  const until = Date.now() + START_LIMIT_MS;
  while (!(await accepts(port))) {
    if (Date.now() > until) throw new Error('mongod 60 秒内没有应答 no answer within 60 s');
    await pause(40);
  }
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/`, {
    directConnection: true,
    serverSelectionTimeoutMS: START_LIMIT_MS,
  });
  try {
    const admin = client.db('admin');
    await ensureReplicaSet(admin, `127.0.0.1:${port}`);
    while (true) {
      const hello = await admin.command({ hello: 1 });
      if (hello.isWritablePrimary === true) break;
      if (Date.now() > until) throw new Error('mongod 60 秒内未成为主节点 not primary within 60 s');
      await pause(25);
    }
    return String((await admin.command({ buildInfo: 1 })).version);
  } finally {
    await client.close();
  }
}

/** Initiates a new set; after a change of port, rewrites the member's address, without which it would not know itself. */
async function ensureReplicaSet(admin: Admin, host: string): Promise<void> {
  let config: { version: number; members: { host: string }[] };
  try {
    config = (await admin.command({ replSetGetConfig: 1 })).config;
  } catch (error) {
    if (
      !(error instanceof mongoose.mongo.MongoServerError) ||
      error.codeName !== 'NotYetInitialized'
    ) {
      throw error;
    }
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [{ _id: 0, host }] } });
    return;
  }
  const [member] = config.members;
  if (config.members.length === 1 && member?.host === host) return;
  const next = { ...config, version: config.version + 1, members: [{ ...member, host }] };
  await admin.command({ replSetReconfig: next, force: true });
}

/**
 * Checks a MongoDB that the environment names.
 *
 * @returns its version
 * @throws if it does not answer, or has no replica set; the address is not shown, it may hold a password
 */
export async function checkMongo(uri: string): Promise<string> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 });
  try {
    const admin = client.db('admin');
    const hello = await admin.command({ hello: 1 });
    if (typeof hello.setName !== 'string' && hello.msg !== 'isdbgrid') {
      throw new Error(
        '不是副本集，事务不可用 not a replica set, so it has no transactions (--replSet, rs.initiate)',
      );
    }
    return String((await admin.command({ buildInfo: 1 })).version);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`MONGODB_URI 指定的数据库不可用 the database it names cannot be used: ${why}`, {
      cause: error,
    });
  } finally {
    await client.close();
  }
}
