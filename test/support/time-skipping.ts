import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionPlugin, WorkflowHandle } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { type Answer, temporalEngine } from '../../src/api/engine.ts';
import type { CampaignClock } from '../../src/domain/campaign/campaign-clock.ts';
import type { Command } from '../../src/domain/notice/commands.ts';
import type { RecordedEvent } from '../../src/domain/notice/events.ts';
import {
  ATTRIBUTES,
  NOTICE_QUEUE,
  type NoticeInput,
  viewQuery,
  workflowIdOf,
} from '../../src/workflows/contract.ts';
import { buildBundle } from '../../worker/bundle.ts';
import { installRuntime } from '../../worker/temporal.ts';
import type { Act } from './acts.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import type { Life } from './notice-lives.ts';
import { beijing, HOLDERS } from './rules.ts';
import { issueCommand } from './story.ts';

/** A notice on the time-skipping server, led by Beijing times of its own campaign clock. */
export interface LiveNotice {
  id: string;
  handle: WorkflowHandle;
  input: NoticeInput;
  /** What has been recorded. */
  events(): RecordedEvent[];
  /** The instant of a Beijing time. */
  at(text: string): string;
  /** Moves time to a Beijing time and waits until everything due by then is recorded. */
  until(at: string): Promise<void>;
  /** Moves time there and gives a command. */
  give(at: string, act: Act, id?: string): Promise<Answer>;
  /** Gives a command now, without moving time; waits for no answer. */
  send(at: string, act: Act, id: string): Promise<Answer>;
  command(at: string, act: Act, id: string): Command;
}

/** The time-skipping server with one worker. Its time is one for all, so notices live one after another. */
export interface TimeSkipping {
  env: TestWorkflowEnvironment;
  store: MemoryStore;
  issue(
    life: Omit<Life, 'steps' | 'until' | 'shows'>,
    more?: Partial<NoticeInput>,
  ): Promise<LiveNotice>;
  /** Lives a whole script. */
  live(life: Life, more?: Partial<NoticeInput>): Promise<LiveNotice>;
  stop(): Promise<void>;
}

/** The Temporal runtime is one per process; a second test file finds it installed. */
export function quietRuntime(): void {
  try {
    installRuntime(undefined);
  } catch {
    // Installed by an earlier test file.
  }
}

/** Cached workflows of the suite's workers; the second pass of `npm test` sets it to zero. */
const cachedWorkflows = (): number => Number(process.env.DUBAN_MAX_CACHED_WORKFLOWS ?? 1000);

/**
 * Without a cache every task replays the whole history, so that a long life costs the square of its length. There, lives
 * continue as new after this many history events: the same facts must come out of the incident path.
 */
const CONTINUE_UNCACHED = 300;

/** The test server closes a connection that pings it every 30 s, as the client does unless told otherwise. */
const FEW_PINGS: ConnectionPlugin = {
  name: 'few-pings',
  configureConnection: (options) => ({
    ...options,
    channelArgs: { ...options.channelArgs, 'grpc.keepalive_time_ms': 3_600_000 },
  }),
};

function testServer(): string {
  const path = process.env.DUBAN_TEST_SERVER;
  if (!path) throw new Error('DUBAN_TEST_SERVER is not set: run it as npm test -- --spec FILE');
  return path;
}

/** Histories are kept in the repository: they name no machine. */
const IDENTITY = 'duban-tests';

let notices = 0;

/** Waits until a claim holds; real time, for the server's time stands still meanwhile. */
async function eventually(claim: () => Promise<boolean>, what: string): Promise<void> {
  const until = Date.now() + 20_000;
  while (!(await claim())) {
    if (Date.now() > until) throw new Error(`within 20 s not: ${what}`);
    await pause(10);
  }
}

async function isOver(handle: WorkflowHandle): Promise<boolean> {
  const { status } = await handle.describe();
  if (status.name === 'FAILED' || status.name === 'TERMINATED')
    throw new Error(`the workflow has ended as ${status.name}`);
  return status.name === 'COMPLETED';
}

/** True when nothing that was due at `at` is left to be recorded. */
async function isSettled(handle: WorkflowHandle, at: string): Promise<boolean> {
  if (await isOver(handle)) return true;
  const { notice, recordedSeq } = await handle.query(viewQuery);
  if (notice === null || recordedSeq < notice.seq) return false;
  return notice.clocks.every((c) => c.nextAt === null || c.nextAt > at);
}

/** Starts the server and a worker that records into memory. */
export async function startTimeSkipping(): Promise<TimeSkipping> {
  quietRuntime();
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: testServer() } },
    client: { identity: IDENTITY },
    plugins: [FEW_PINGS],
  });
  await env.connection.operatorService.addSearchAttributes({
    namespace: 'default',
    searchAttributes: Object.fromEntries(
      Object.values(ATTRIBUTES).map(({ name, type }) => [name, type === 'BOOL' ? 5 : 2]),
    ),
  });
  const store = memoryStore();
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: NOTICE_QUEUE,
    workflowBundle: await buildBundle(),
    activities: store.activities,
    maxCachedWorkflows: cachedWorkflows(),
    identity: IDENTITY,
  });
  const running = worker.run();
  const issue: TimeSkipping['issue'] = async (life, more = {}) => {
    const input = inputOf(life, await env.currentTimeMs(), more);
    await temporalEngine(env.client).issue(input);
    const notice = liveNotice(env, store, input);
    await eventually(async () => isSettled(notice.handle, beijing(life.issued)), 'issued');
    return notice;
  };
  return {
    env,
    store,
    issue,
    async live(life, more) {
      const notice = await issue(life, more);
      for (const [at, what] of life.steps) {
        if (typeof what !== 'string') {
          const answer = await notice.give(at, what);
          if (answer.kind !== 'done') throw new Error(`${at}: ${JSON.stringify(answer)}`);
        } else if (what === 'storeAway') {
          await notice.until(at);
          store.away = true;
        } else {
          await moveTo(env, notice.input, at);
          store.away = false;
          await notice.until(at);
        }
      }
      await notice.until(life.until);
      return notice;
    },
    async stop() {
      worker.shutdown();
      await running;
      await env.teardown();
    },
  };
}

function inputOf(
  life: Omit<Life, 'steps' | 'until' | 'shows'>,
  nowMs: number,
  more: Partial<NoticeInput>,
): NoticeInput {
  notices += 1;
  const noticeId = `live-${notices}`;
  const { rules, issued, findings, holders = HOLDERS } = life;
  const clock: CampaignClock = {
    realAnchor: new Date(nowMs).toISOString(),
    businessAnchor: beijing(issued),
    speed: 1,
  };
  const issue = issueCommand(issued, findings, { notice: noticeId, holders });
  const uncached = cachedWorkflows() === 0 ? { continueAfter: CONTINUE_UNCACHED } : {};
  return { noticeId, rulesVersion: 1, rules, clock, issue, ...uncached, ...more };
}

/** Moves the server's time to a Beijing time of the notice's campaign; never back. */
async function moveTo(
  env: TestWorkflowEnvironment,
  { clock }: NoticeInput,
  at: string,
): Promise<void> {
  const ahead = Date.parse(beijing(at)) - Date.parse(clock.businessAnchor);
  const real = Date.parse(clock.realAnchor) + ahead - (await env.currentTimeMs());
  if (real > 0) await env.sleep(real);
}

function liveNotice(
  env: TestWorkflowEnvironment,
  store: MemoryStore,
  given: NoticeInput,
): LiveNotice {
  const { noticeId } = given;
  const handle = env.client.workflow.getHandle(workflowIdOf(noticeId));
  const engine = temporalEngine(env.client);
  let commands = 0;
  const command = (at: string, { by, body }: Act, id: string): Command => ({
    ...body,
    id,
    by,
    issuedAt: beijing(at),
    receivedAt: beijing(at),
  });
  const until = async (at: string) => {
    await moveTo(env, given, at);
    await eventually(() => isSettled(handle, beijing(at)), `settled at ${at}`);
  };
  const send = (at: string, act: Act, id: string) => engine.command(noticeId, command(at, act, id));
  return {
    id: noticeId,
    handle,
    input: given,
    events: () => store.eventsOf(noticeId),
    at: beijing,
    until,
    send,
    command,
    async give(at, act, id) {
      commands += 1;
      await until(at);
      return send(at, act, id ?? `command-${commands}`);
    },
  };
}
