import { DefaultLogger, IllegalStateError, Runtime, Worker } from '@temporalio/worker';
import type { ArchivedHistory } from './history.ts';
import type { Replayer } from './replay.ts';

/** Keeps the SDK's own chatter off the reader's screen; a process that has a runtime keeps its own. */
export function quietRuntime(): void {
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR'),
      shutdownSignals: [],
      telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' } } },
    });
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error;
  }
}

/** A worker is kept this long for the next history: it takes longer to begin than to replay a letter. */
const IDLE_MS = 1000;

/** A history that is waited for longer has brought its worker to a stand; a letter's whole life takes a second. */
const LONGEST_MS = 60_000;

interface Waiting {
  run: ArchivedHistory;
  tell: (found: string | null) => void;
}

/** Histories that wait for their replay, in order. */
interface Line {
  first(): Waiting | undefined;
  /** Answers the first, and takes it out. */
  tell(found: string | null): void;
  add(one: Waiting): void;
  /** The first, as soon as there is one; undefined when none has come for a while. */
  next(): Promise<Waiting | undefined>;
}

function lineOf(): Line {
  const waiting: Waiting[] = [];
  let arrived: () => void = () => undefined;
  return {
    first: () => waiting[0],
    tell: (found) => waiting.shift()?.tell(found),
    add(one) {
      waiting.push(one);
      arrived();
    },
    async next() {
      if (waiting.length === 0)
        await new Promise<void>((resolve) => {
          const idle = setTimeout(resolve, IDLE_MS);
          arrived = () => {
            clearTimeout(idle);
            resolve();
          };
        });
      return waiting[0];
    },
  };
}

/** Replays histories through a workflow bundle, one after the other in one worker. */
export function replayerOf(bundle: { code: string }): Replayer {
  const line = lineOf();
  let isWorking = false;
  /** What one worker has told; its histories are those that wait. */
  async function* fed() {
    for (let one = await line.next(); one !== undefined; one = await line.next())
      yield { history: one.run.history, workflowId: one.run.workflowId };
  }
  const work = async (): Promise<void> => {
    const replays = Worker.runReplayHistories({ workflowBundle: bundle }, fed());
    for (;;) {
      const told = await inTime(replays.next(), () => line.first());
      if (told.done) return;
      line.tell(told.value.error === undefined ? null : messageOf(told.value.error));
    }
  };
  const workAll = async (): Promise<void> => {
    isWorking = true;
    while (line.first() !== undefined)
      // What no worker can read ends its worker; the next history has a new one.
      await work().catch((error: unknown) => line.tell(messageOf(error)));
    isWorking = false;
  };
  return (run) =>
    new Promise((resolve) => {
      line.add({ run, tell: resolve });
      if (!isWorking) void workAll();
    });
}

/** What is promised, as soon as it is there. @throws Error when the same history has been waited for too long. */
async function inTime<T>(promised: Promise<T>, first: () => unknown): Promise<T> {
  let seen = first();
  let since = Date.now();
  let watch: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    watch = setInterval(() => {
      const now = first();
      if (now !== seen || now === undefined) {
        seen = now;
        since = Date.now();
      } else if (Date.now() - since > LONGEST_MS)
        reject(new Error('the replay has not come to an end'));
    }, 1000);
    watch.unref();
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearInterval(watch);
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
