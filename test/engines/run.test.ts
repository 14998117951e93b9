import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection, type ScheduleSpec } from '@temporalio/client';
import { expect } from 'chai';
import mongoose from 'mongoose';
import { claimPort, commandLine, freePort } from '../../engines/ports.ts';
import { pidFile } from '../../engines/processes.ts';
import { type Engines, startEngines } from '../../engines/run.ts';

const { MongoClient } = mongoose.mongo;
const runModule = new URL('../../engines/run.ts', import.meta.url).href;

/** Without the addresses of the engines that the whole test run uses: these tests want engines of their own. */
const ownEnv = (): NodeJS.ProcessEnv => {
  const { MONGODB_URI: _, TEMPORAL_ADDRESS: __, ...env } = process.env;
  return env;
};
const anyPorts = { mongo: 0, temporal: 0, temporalUi: 0 };
const silent = (): void => undefined;

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return String(error);
  }
  throw new Error('it started');
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await pause(50);
}

/** The processes whose command line names the folder. */
function processesOn(dataDir: string): number[] {
  const pids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return pids.filter((pid) => pid !== process.pid && commandLine(pid).includes(dataDir));
}

const pidOf = (dataDir: string, name: string): number =>
  JSON.parse(readFileSync(pidFile(dataDir, name), 'utf8')).pid;

/** Starts engines in another process, which then waits to be killed. */
async function startElsewhere(dataDir: string): Promise<ChildProcess> {
  const code = `
    import { startEngines } from '${runModule}';
    const ports = { mongo: 0, temporal: 0 };
    await startEngines({ dataDir: '${dataDir}', ports, ui: false, log: () => {} });
    console.log('ready');
    setInterval(() => {}, 1000);
  `;
  const args = ['--import', 'tsx', '--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, {
    env: ownEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('it ended before it was ready')));
  });
  return child;
}

async function store(engines: Engines, value: number): Promise<void> {
  const client = new MongoClient(engines.mongoUri);
  await client
    .db()
    .collection('kept')
    .insertOne({ value }, { writeConcern: { w: 'majority', j: true } });
  await client.close();
}

async function stored(engines: Engines): Promise<unknown[]> {
  const client = new MongoClient(engines.mongoUri);
  const found = await client.db().collection('kept').find().sort({ value: 1 }).toArray();
  await client.close();
  return found.map(({ value }) => value);
}

/** Whether its MongoDB forgets what an index says is to be forgotten. */
async function forgets(engines: Engines): Promise<unknown> {
  const client = new MongoClient(engines.mongoUri);
  const answer = await client.db('admin').command({ getParameter: 1, ttlMonitorEnabled: 1 });
  await client.close();
  return answer.ttlMonitorEnabled;
}

describe('the engines of a data folder', () => {
  let dataDir: string;
  let open: Engines[];
  const start = async (
    options: Partial<Parameters<typeof startEngines>[0]> = {},
  ): Promise<Engines> => {
    const defaults = { dataDir, ports: anyPorts, ui: false, log: silent, env: ownEnv() };
    const engines = await startEngines({ ...defaults, ...options });
    open.push(engines);
    return engines;
  };

  beforeEach(() => {
    dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'duban-engines-')));
    open = [];
  });
  afterEach(async () => {
    for (const engines of open) await engines.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('are a replica set with transactions, and a Temporal server that keeps notices for ten years', async () => {
    const engines = await start({ ui: true });
    const client = new MongoClient(engines.mongoUri);
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await client.db().collection('kept').insertOne({ value: 1 }, { session });
      }),
    );
    await client.close();
    expect(await stored(engines)).to.deep.equal([1]);
    const connection = await Connection.connect({ address: engines.temporalAddress });
    const { config } = await connection.workflowService.describeNamespace({ namespace: 'duban' });
    await connection.close();
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).to.equal(3650 * 86_400);
    expect(readdirSync(join(dataDir, 'temporal'))).to.include('temporal.db-wal');
    const page = await fetch(engines.temporalUi ?? '');
    expect(page.status).to.equal(200);
  });

  it('forget what an index says is to be forgotten, and not where they are told to keep it', async () => {
    const house = await start();
    expect(await forgets(house)).to.equal(true);
    await house.stop();
    expect(await forgets(await start({ forgets: false }))).to.equal(false);
  });

  it('leave no process behind when stopped', async () => {
    const engines = await start();
    expect(processesOn(dataDir)).to.have.length(4);
    await engines.stop();
    // A keeper ends a moment after the engine that it watched.
    await until(() => processesOn(dataDir).length === 0);
    expect(readdirSync(join(dataDir, 'run'))).to.deep.equal([]);
  });

  it('go on with their data after kill -9 of both, on other ports', async () => {
    const first = await start();
    await store(first, 1);
    const { mongo, temporal } = first.provided;
    for (const { pid } of [mongo, temporal]) process.kill(pid ?? 0, 'SIGKILL');
    await until(() => processesOn(dataDir).length === 0);
    await first.stop();
    const second = await start();
    expect(second.mongoUri).to.not.equal(first.mongoUri);
    await store(second, 2);
    expect(await stored(second)).to.deep.equal([1, 2]);
  });

  it('go on with schedules in the file of an older Temporal server, which lacks a table', async () => {
    const schedule = async ({ temporalAddress: address }: Engines, scheduleId: string) => {
      const connection = await Connection.connect({ address });
      const client = new Client({ connection, namespace: 'duban' });
      const action = { type: 'startWorkflow', workflowType: 'sweep', taskQueue: 'none' } as const;
      const spec: ScheduleSpec = { intervals: [{ every: '10m' }] };
      await client.schedule.create({ scheduleId, spec, action });
      const found: string[] = [];
      for (const id of ['first', 'second']) {
        const described = client.schedule.getHandle(id).describe();
        await described.then(() => found.push(id)).catch(() => undefined);
      }
      await connection.close();
      return found;
    };
    const first = await start();
    expect(await schedule(first, 'first')).to.deep.equal(['first']);
    await first.stop();
    const file = join(dataDir, 'temporal', 'temporal.db');
    const drop = `import sqlite3; sqlite3.connect('${file}').execute('DROP TABLE IF EXISTS current_chasm_executions')`;
    const { status, stderr } = spawnSync('python3', ['-c', drop], { encoding: 'utf8' });
    expect(status, stderr).to.equal(0);
    // What has opened the file has taken its log in and away.
    rmSync(join(dataDir, 'temporal', 'duban-needs-log'));
    expect(await schedule(await start(), 'second')).to.deep.equal(['first', 'second']);
  });

  it('are named to the caller when one ends by itself', async () => {
    const ended: string[] = [];
    const engines = await start({ onExit: (engine, how) => ended.push(`${engine} ${how}`) });
    process.kill(engines.provided.temporal.pid ?? 0, 'SIGKILL');
    await until(() => ended.length > 0);
    expect(ended).to.deep.equal(['temporal SIGKILL']);
  });

  it('end by themselves when the process that started them is killed', async () => {
    const child = await startElsewhere(dataDir);
    child.kill('SIGKILL');
    await until(() => processesOn(dataDir).length === 0);
    expect(await stored(await start())).to.deep.equal([]);
  });

  it('are ended at the next start when even their keepers were killed', async () => {
    const child = await startElsewhere(dataDir);
    const orphans = [pidOf(dataDir, 'mongod'), pidOf(dataDir, 'temporal')];
    for (const name of ['mongod-keeper', 'temporal-keeper'])
      process.kill(pidOf(dataDir, name), 'SIGKILL');
    child.kill('SIGKILL');
    await until(() => child.signalCode !== null);
    expect(processesOn(dataDir)).to.have.members(orphans);
    const said: string[] = [];
    await start({ log: (line) => said.push(line) });
    expect(processesOn(dataDir)).to.not.include.members(orphans);
    for (const pid of orphans) expect(said.join('\n')).to.include(`pid ${pid}`);
  });

  it('are not started on a folder of which a part is gone, and are once it is back', async () => {
    const first = await start();
    await store(first, 1);
    await first.stop();
    const parts = [
      ...['mongo', 'mongo/journal', 'mongo/WiredTiger.turtle'],
      ...['temporal', 'temporal/temporal.db-wal'],
    ];
    for (const part of parts) {
      const aside = `${dataDir}-aside`;
      renameSync(join(dataDir, part), aside);
      expect(await refusal(start()), part).to.include(part.split('/').at(-1) ?? '');
      expect(existsSync(join(dataDir, part)), part).to.equal(false);
      expect(processesOn(dataDir), part).to.deep.equal([]);
      renameSync(aside, join(dataDir, part));
    }
    expect(await stored(await start())).to.deep.equal([1]);
  });

  it('are refused to a second run while the first one lives', async () => {
    await start();
    const message = await refusal(start());
    expect(message).to.include(dataDir).and.include(`pid ${process.pid}`);
  });

  it('begin anew, the old files moved aside, when the very first start was interrupted', async () => {
    mkdirSync(join(dataDir, 'temporal'));
    writeFileSync(join(dataDir, 'temporal', 'temporal.db'), 'half a database');
    writeFileSync(join(dataDir, 'temporal', 'duban-begun'), '');
    await start();
    expect(
      readdirSync(dataDir).filter((name) => name.startsWith('temporal.unfinished-')),
    ).to.have.length(1);
  });

  it('are not started where the environment names them', async () => {
    const engines = await start();
    const env = {
      ...ownEnv(),
      MONGODB_URI: engines.mongoUri,
      TEMPORAL_ADDRESS: engines.temporalAddress,
    };
    const second = await start({ dataDir: join(dataDir, 'second'), env });
    expect(second.provided.mongo.how).to.equal('address');
    expect(second.provided.temporal.how).to.equal('address');
    expect(second.mongoUri).to.equal(engines.mongoUri);
    expect(processesOn(join(dataDir, 'second'))).to.deep.equal([]);
  });
});

describe('a port that is taken', () => {
  let server: Server;
  let port: number;

  beforeEach(async () => {
    port = await freePort();
    server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  });
  afterEach(() => {
    server.close();
  });

  it('is named with its owner and the variable that moves it', async () => {
    const message = await refusal(claimPort(port, 'MongoDB', 'DUBAN_MONGO_PORT'));
    expect(message)
      .to.include(`${port}`)
      .and.include(`pid ${process.pid}`)
      .and.include('DUBAN_MONGO_PORT=');
  });

  it('keeps every engine from starting', async () => {
    const dataDir = realpathSync(mkdtempSync(join(tmpdir(), 'duban-engines-')));
    const env = { ...ownEnv(), DUBAN_TEMPORAL_PORT: String(port), DUBAN_MONGO_PORT: '0' };
    const message = await refusal(startEngines({ dataDir, ui: false, log: silent, env }));
    expect(message).to.include('DUBAN_TEMPORAL_PORT');
    expect(processesOn(dataDir)).to.deep.equal([]);
    rmSync(dataDir, { recursive: true });
  });

  it('is not confused with a number that is no port', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'duban-engines-'));
    const env = { ...ownEnv(), DUBAN_MONGO_PORT: '99999' };
    expect(await refusal(startEngines({ dataDir, log: silent, env }))).to.include(
      'DUBAN_MONGO_PORT=99999',
    );
    rmSync(dataDir, { recursive: true });
  });
});
