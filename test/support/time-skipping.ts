import type { ConnectionPlugin } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { temporalEngine } from '../../src/api/engine.ts';
import { quietRuntime } from '../../src/audit/replayer.ts';
import { ATTRIBUTES, NOTICE_QUEUE, type NoticeInput } from '../../src/workflows/contract.ts';
import { bundleForWorker } from '../../worker/bundle.ts';
import { type LiveNotice, liveNotice } from './live-notice.ts';
import { type MemoryStore, memoryStore } from './memory-store.ts';
import { isAct, isLate, type Life, type Machine, type Step } from './notice-lives/script.ts';
import { beijing, HOLDERS } from './rules.ts';
import { issueCommand } from './story.ts';

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
  /** The worker goes, or comes back. Only for a server without a cache. */
  worker: { away(): Promise<void>; back(): Promise<void> };
  /** Another release: the worker goes, and one with this bundle comes. Only for a server without a cache. */
  deploy(code: string): Promise<void>;
  stop(): Promise<void>;
}

/** How a server differs from the suite's usual one. */
export interface Setting {
  /** A bundle other than the current code's. */
  code?: string;
  /** Cached workflows; none: what the pass of the suite says. */
  cached?: number;
}

let built: Promise<{ code: string }> | null = null;

/** The current code's bundle, built once for all test files of a process. */
export function builtBundle(): Promise<{ code: string }> {
  built ??= bundleForWorker();
  return built;
}

/** Cached workflows of the suite's workers; the second pass of `npm test` sets it to zero. */
const cachedWorkflows = (): number => Number(process.env.DUBAN_MAX_CACHED_WORKFLOWS ?? 1000);

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

async function startServer(): Promise<TestWorkflowEnvironment> {
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
  return env;
}

/** The one worker, which may go away and come back. */
interface OneWorker {
  /** @param cached cached workflows. */
  back(cached: number): Promise<void>;
  away(): Promise<void>;
}

function oneWorker(create: (cached: number) => Promise<Worker>): OneWorker {
  let running: { worker: Worker; ended: Promise<void> } | null = null;
  return {
    async back(cached) {
      const worker = await create(cached);
      running = { worker, ended: worker.run() };
    },
    async away() {
      running?.worker.shutdown();
      await running?.ended;
      running = null;
    },
  };
}

/** Starts the server and a worker that records into memory. */
export async function startTimeSkipping(setting: Setting = {}): Promise<TimeSkipping> {
  quietRuntime();
  const { cached = cachedWorkflows() } = setting;
  let { code = (await builtBundle()).code } = setting;
  const env = await startServer();
  const store = memoryStore();
  const worker = oneWorker((maxCachedWorkflows) =>
    Worker.create({
      connection: env.nativeConnection,
      taskQueue: NOTICE_QUEUE,
      workflowBundle: { code },
      activities: store.activities,
      maxCachedWorkflows,
      identity: IDENTITY,
    }),
  );
  await worker.back(cached);
  const issue: TimeSkipping['issue'] = async (life, more = {}) => {
    const input = inputOf(life, await env.currentTimeMs(), more);
    await temporalEngine(env.client).issue(input);
    const notice = liveNotice(env, store, input);
    await notice.settled(life.issued);
    return notice;
  };
  return {
    env,
    store,
    issue,
    async live(life, more) {
      const loses = life.steps.some(([, what]) => what === 'workersAway') && cached > 0;
      if (loses) await changeWorker(worker, 0);
      const notice = await issue(life, more);
      const happens = happeningsOf({ notice, store, worker });
      for (const step of life.steps) await take(notice, happens, step);
      await notice.until(life.until);
      if (loses) await changeWorker(worker, cached);
      return notice;
    },
    worker: { away: worker.away, back: () => worker.back(cached) },
    async deploy(other) {
      code = other;
      await changeWorker(worker, cached);
    },
    async stop() {
      await worker.away();
      await env.teardown();
    },
  };
}

/**
 * The test server waits for the worker that caches a workflow, though it has gone. A life that loses its worker is lived
 * without a cache.
 */
async function changeWorker(worker: OneWorker, cached: number): Promise<void> {
  await worker.away();
  await worker.back(cached);
}

type Happenings = Record<Machine, (at: string) => Promise<void>>;

/** Takes a step of a script. @throws Error when a command of it is not done. */
async function take(notice: LiveNotice, happens: Happenings, [at, what]: Step): Promise<void> {
  if (typeof what === 'string') return happens[what](at);
  if (isLate(what)) return notice.giveLate(at, what);
  if (!isAct(what)) return notice.giveAgain(at, what);
  const answer = await notice.give(at, what);
  if (answer.kind !== 'done') throw new Error(`${at}: ${JSON.stringify(answer)}`);
}

/** What each happening around a notice does to the server's world. */
function happeningsOf(world: {
  notice: LiveNotice;
  store: MemoryStore;
  worker: OneWorker;
}): Happenings {
  const { notice, store, worker } = world;
  return {
    async storeAway(at) {
      await notice.until(at);
      store.away = true;
    },
    async storeBack(at) {
      await notice.moveTo(at);
      store.away = false;
      await notice.settled(at);
    },
    async storeRefuses(at) {
      await notice.until(at);
      store.refusing = true;
    },
    async repair(at) {
      await notice.moveTo(at);
      store.refusing = false;
      await notice.repair();
      await notice.settled(at);
    },
    async cancelRequest(at) {
      await notice.until(at);
      await notice.handle.cancel();
      await notice.reached();
    },
    async workersAway(at) {
      await notice.until(at);
      notice.unattended = true;
      await worker.away();
    },
    async workersBack(at) {
      await notice.moveTo(at);
      notice.unattended = false;
      await worker.back(0);
      await notice.reached();
      await notice.settled(at);
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
  const { rules, issued, findings, holders = HOLDERS, coUnits } = life;
  const tempo = {
    realAnchor: new Date(nowMs).toISOString(),
    businessAnchor: beijing(issued),
    speed: 1,
  };
  const people = { holders, ...(coUnits && { coUnits }) };
  const issue = issueCommand(issued, findings, { notice: noticeId, ...people });
  const { continueAfter } = life;
  const short = continueAfter === undefined ? {} : { continueAfter };
  return { noticeId, rulesVersion: 1, rules, tempo, issue, ...short, ...more };
}
