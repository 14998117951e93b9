import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import express from 'express';
import type { Connection } from 'mongoose';
import { Registry } from 'prom-client';
import { createActivities } from '../src/activities/index.ts';
import { identify } from '../src/api/access/identify.ts';
import { remembering } from '../src/api/access/remembered.ts';
import { createApp } from '../src/api/app.ts';
import { temporalEngine } from '../src/api/engine.ts';
import { mount, nameRequest } from '../src/api/mount.ts';
import { outcome } from '../src/api/presenters/notice.ts';
import { NOTICE } from '../src/api/requests/parameters.ts';
import { commandBody } from '../src/api/requests/wire.ts';
import { route } from '../src/api/route.ts';
import type { Identify } from '../src/api/who-asks.ts';
import { auditorOf } from '../src/audit/auditor.ts';
import type { Command } from '../src/domain/notice/commands.ts';
import { loadCalendarYears, loadPolicies } from '../src/presets/presets.ts';
import { keyRing } from '../src/store/keys/key-ring.ts';
import { prepareKeys } from '../src/store/keys/stored-keys.ts';
import { connect, prepare } from '../src/store/models.ts';
import { NOTICE_QUEUE } from '../src/workflows/contract.ts';
import { buildBundle, workflowsPath } from '../worker/bundle.ts';
import { keepCalls } from '../worker/call-records.ts';
import { connectTemporal, installRuntime, registerAttributes } from '../worker/temporal.ts';
import { createBareActivities } from './bare/activities.ts';
import { tokensByPost } from './people.ts';

/*
 * One target of the bench in a process of its own: Duban, or the bare workflow, each with API and
 * worker together. The driver asks over IPC for what happened and for the CPU time used.
 */

const kind = process.argv[2] === 'bare' ? 'bare' : 'duban';
const address = process.env.TEMPORAL_ADDRESS ?? '';
const CACHE = 3000;

installRuntime(undefined);
const connection = await connect(process.env.MONGODB_URI ?? '');
await prepare(connection);
const { client, connection: temporal } = await connectTemporal(address, 'duban');
await registerAttributes(temporal, 'duban');

/** When each alarm had been recorded: id → epoch milliseconds, every time it was. */
const alarms = new Map<string, number[]>();
const note = (id: string) => alarms.set(id, [...(alarms.get(id) ?? []), Date.now()]);

const native = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection: native,
  namespace: 'duban',
  taskQueue: kind === 'bare' ? 'bare' : NOTICE_QUEUE,
  workflowBundle: await buildBundle(
    kind === 'bare' ? fileURLToPath(new URL('./bare/workflow.ts', import.meta.url)) : workflowsPath,
  ),
  activities: kind === 'bare' ? bareActivities(connection) : dubanActivities(connection),
  maxCachedWorkflows: CACHE,
  maxConcurrentLocalActivityExecutions: 100,
});
const running = worker.run();

function dubanActivities(of: Connection) {
  const activities = createActivities({ connection: of });
  return {
    ...activities,
    async record(batch: Parameters<typeof activities.record>[0]) {
      const head = await activities.record(batch);
      if (batch.events.some((e) => e.command === null)) note(batch.noticeId);
      return head;
    },
  };
}

function bareActivities(of: Connection) {
  const activities = createBareActivities(of);
  return {
    async write(doc: Parameters<typeof activities.write>[0]) {
      const kind = await activities.write(doc);
      if (doc.kind === 'alarm') note(doc.id);
      return kind;
    },
  };
}

/** Nobody has to sign in to the bare workflow. */
const anybody: Identify = async () => ({
  person: { id: 'h-reviewer', name: 'reviewer' },
  account: null,
  roles: [{ role: 'reviewer', unit: null }],
});

/** The command route as Duban has it, in front of the bare workflow. */
function bareApp() {
  const engine = temporalEngine(client);
  const app = express();
  app.use(nameRequest);
  const commands = route({
    id: 'giveCommand',
    method: 'post',
    path: '/api/notices/{id}/commands',
    tag: 'notices',
    summary: { zh: '办理事项', en: 'Give a command' },
    acts: true,
    keyed: 'natural',
    params: { id: NOTICE },
    body: commandBody,
    answers: { 200: outcome },
    async handle({ params, body, actor, key }) {
      const at = new Date().toISOString();
      const command = { ...body, id: key, by: actor, issuedAt: at, receivedAt: at } as Command;
      const answer = await engine.command(params.id, command);
      if (answer.kind !== 'done') throw new Error(JSON.stringify(answer));
      return { body: answer.outcome, version: answer.outcome.seq };
    },
  });
  app.use(mount([commands], { connection, calls: null, identify: anybody }));
  return app;
}

const quiet = {
  error: (...all: unknown[]) => process.stderr.write(`${JSON.stringify(all)}\n`),
  info: () => undefined,
};
const folder = mkdtempSync(join(tmpdir(), 'duban-bench-calls-'));
const records = await keepCalls({
  connection,
  folder,
  days: 400,
  log: { ...quiet, warn: quiet.error },
});
await prepareKeys(connection, false, new Date().toISOString());
const keys = keyRing({ connection, configured: [], nowMs: () => Date.now() });
const app =
  kind === 'bare'
    ? bareApp()
    : createApp(
        {
          connection,
          mongoUri: process.env.MONGODB_URI ?? '',
          engine: temporalEngine(client),
          audit: auditorOf({ client, connection, bundle: buildBundle }),
          policies: loadPolicies(),
          calendarYears: loadCalendarYears(),
          keys,
          publicUrl: 'http://127.0.0.1',
          hosts: [],
          calls: records.calls,
          identify: remembering(
            identify({ connection, keys, publicUrl: 'http://127.0.0.1', nowMs: Date.now }),
            'http://127.0.0.1',
          ),
          log: quiet,
          nowMs: () => Date.now(),
          courierEveryMs: 3_600_000,
        },
        { version: '0', metrics: new Registry(), more: async () => '', checks: async () => ({}) },
      );
const tokens = kind === 'bare' ? {} : await tokensByPost(connection);
const server = createServer(app).listen(0, '127.0.0.1', () => {
  const at = server.address();
  process.send?.({ port: typeof at === 'object' ? at?.port : 0, tokens });
});

process.on('message', async (ask: string) => {
  if (ask === 'alarms') process.send?.({ alarms: [...alarms] });
  if (ask === 'clear') {
    alarms.clear();
    process.send?.({ cleared: true });
  }
  if (ask === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  }
  if (ask === 'stop') {
    server.close();
    worker.shutdown();
    await running;
    process.exit(0);
  }
});
// A driver that died must not leave its targets behind.
process.once('disconnect', () => process.exit(1));
