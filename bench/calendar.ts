import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client, Connection as TemporalConnection } from '@temporalio/client';
import { freePort } from '../engines/ports.ts';
import { startEngines } from '../engines/run.ts';
import { apiClient, done, keyed } from '../src/client/api-client.ts';
import { collectionOf, connect, prepare } from '../src/store/models.ts';
import { registerAttributes } from '../worker/temporal.ts';
import { startMany } from './notices.ts';
import { tokensByPost } from './people.ts';

/*
 * npm run bench:calendar: how long a published year takes to move the deadlines of many open notices, on engines of its
 * own, with API and workers in one process as `npm start` has them. --notices 1000
 */

const { values } = parseArgs({ options: { notices: { type: 'string', default: '1000' } } });
const count = Number(values.notices);

const off = (name: string, month: string, days: number[]) =>
  days.map((d) => ({ name, date: `2027-${month}-${String(d).padStart(2, '0')}`, isOffDay: true }));
const year = {
  year: 2027,
  papers: ['https://www.gov.cn/zhengce/2027.htm'],
  days: [
    ...off('元旦', '01', [1, 2, 3]),
    ...off('春节', '02', [5, 6, 7, 8, 9, 10, 11]),
    ...off('清明节', '04', [5]),
    ...off('劳动节', '05', [1, 2, 3]),
    ...off('端午节', '06', [9]),
    ...off('中秋节', '09', [15]),
    ...off('国庆节', '10', [1, 2, 3, 4, 5, 6, 7]),
  ],
};

const dataDir = mkdtempSync(join(tmpdir(), 'duban-bench-'));
const engines = await startEngines({
  dataDir,
  ports: { mongo: 0, temporal: 0, temporalUi: 0 },
  ui: false,
  log: (line) => console.error(line),
});
const connection = await connect(engines.mongoUri);
await prepare(connection);
const temporal = await TemporalConnection.connect({ address: engines.temporalAddress });
await registerAttributes(temporal, 'duban');
const client = new Client({ connection: temporal, namespace: 'duban' });

const port = await freePort();
const worker = fileURLToPath(new URL('../worker/main.ts', import.meta.url));
const house = fork(worker, ['--role', 'all'], {
  execArgv: ['--import', 'tsx'],
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  env: {
    ...process.env,
    MONGODB_URI: engines.mongoUri,
    TEMPORAL_ADDRESS: engines.temporalAddress,
    DUBAN_PORT: String(port),
    DUBAN_SECRET: 'bench-bench-bench-bench-bench-bench',
    DUBAN_LOG: 'warn',
  },
});
const { supervisionOffice: clerk } = await tokensByPost(connection);
const api = apiClient(`http://127.0.0.1:${port}`, 'zh', clerk);
const isUp = async () => (await fetch(`http://127.0.0.1:${port}/openapi.json`)).ok;
while (!(await isUp().catch(() => false))) await pause(100);

const tempo = {
  realAnchor: new Date().toISOString(),
  businessAnchor: '2026-12-28T02:00:00.000Z',
  speed: 1,
};
const duban = {
  kind: 'duban' as const,
  url: '',
  tokens: {},
  cpuMs: async () => 0,
  alarms: async () => new Map(),
};
const target = { ...duban, clear: async () => undefined, stop: async () => undefined };
const name = `k${Date.now().toString(36)}`;
await startMany(target, { client, connection }, count, name, { tempo, dueAtMs: 0 });
await pause(5000);

const body = {
  year,
  region: 'CN',
  basis: '国办发明电〔2026〕7号',
  query: { campaign: name, rehearsal: true },
};
const load = loadavg()[0];
const began = performance.now();
const published = await done(
  api.POST('/api/calendars', {
    params: { header: keyed(name) },
    body: { ...body, dryRun: false },
  }),
);
const answered = performance.now();
const ask = () => done(api.GET('/api/many/{id}', { params: { path: { id: name } } }));
let account = await ask();
for (; account.finishedAt === null; account = await ask()) await pause(200);
const ended = performance.now();

const events = collectionOf(connection, 'events');
const recorded = await events.countDocuments({ type: 'calendarChanged' } as never);
const seconds = (ms: number) => (ms / 1000).toFixed(1);
console.log(
  `${count} open notices, ${published.moved.length} with deadlines to move; load of the machine before: ${load?.toFixed(1)}`,
);
console.log(
  `preview and act answered after ${seconds(answered - began)} s; all moved after ${seconds(ended - began)} s (${account.done} done, ${account.refused} refused, ${recorded} events)`,
);

house.kill('SIGTERM');
await once(house, 'exit');
await temporal.close();
await connection.close();
await engines.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exit(0);
