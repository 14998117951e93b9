import { randomBytes } from 'node:crypto';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { temporalEngine } from '../../../src/api/engine.ts';
import { quietRuntime } from '../../../src/audit/replayer.ts';
import { businessNow } from '../../../src/domain/campaign/tempo.ts';
import type { Command } from '../../../src/domain/notice/commands.ts';
import type { RecordedEvent } from '../../../src/domain/notice/events.ts';
import { NOTICE_QUEUE, type NoticeInput, workflowIdOf } from '../../../src/workflows/contract.ts';
import { connectTemporal } from '../../../worker/temporal.ts';
import type { Act } from '../acts.ts';
import { type MemoryStore, memoryStore } from '../memory-store.ts';
import type { Life } from '../notice-lives/script.ts';
import { beijing, HOLDERS } from '../rules.ts';
import { issueCommand } from '../story.ts';
import { builtBundle } from '../time-skipping.ts';
import { registerNamespace } from './own-namespace.ts';

/** A notice on the suite's real server; its business time starts with its issue and runs like real time. */
export interface RealNotice {
  id: string;
  handle: WorkflowHandle;
  events(): RecordedEvent[];
  /** An act as a command received now. */
  commandNow(act: Act, id: string): Command;
}

/** The suite's real Temporal server, in a namespace of its own, with a worker that records into memory. */
export interface RealNotices {
  client: Client;
  engine: ReturnType<typeof temporalEngine>;
  store: MemoryStore;
  issue(life: Life, more?: Partial<NoticeInput>): Promise<RealNotice>;
  stop(): Promise<void>;
}

/** Connects to the suite's server. @throws Error without it. */
export async function realNotices(): Promise<RealNotices> {
  quietRuntime();
  const address = process.env.TEMPORAL_ADDRESS;
  if (!address) throw new Error('TEMPORAL_ADDRESS is not set: run it as npm test -- --spec FILE');
  const namespace = `real-${randomBytes(6).toString('hex')}`;
  const { client, connection } = await connectTemporal(address, namespace);
  await registerNamespace(connection, namespace);
  const native = await NativeConnection.connect({ address });
  const store = memoryStore();
  const worker = await Worker.create({
    connection: native,
    namespace,
    taskQueue: NOTICE_QUEUE,
    workflowBundle: await builtBundle(),
    activities: store.activities,
    maxCachedWorkflows: Number(process.env.DUBAN_MAX_CACHED_WORKFLOWS ?? 1000),
  });
  const running = worker.run();
  const engine = temporalEngine(client);
  return {
    client,
    engine,
    store,
    async issue(life, more = {}) {
      const noticeId = `real-${randomBytes(6).toString('hex')}`;
      const { rules, issued, findings, holders = HOLDERS, coUnits } = life;
      const people = { notice: noticeId, holders, ...(coUnits && { coUnits }) };
      const issue = issueCommand(issued, findings, people);
      const realAnchor = new Date().toISOString();
      const tempo = { realAnchor, businessAnchor: beijing(issued), speed: 1 };
      const input = { noticeId, rulesVersion: 1, rules, tempo, issue, ...more };
      await engine.issue(input);
      return {
        id: noticeId,
        handle: client.workflow.getHandle(workflowIdOf(noticeId)),
        events: () => store.eventsOf(noticeId),
        commandNow({ by, body }, id) {
          const receivedAt = businessNow(tempo, Date.now());
          return { ...body, id, by, issuedAt: receivedAt, receivedAt };
        },
      };
    },
    async stop() {
      worker.shutdown();
      await running;
      await native.close();
      await connection.close();
    },
  };
}
