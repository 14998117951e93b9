import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { callFiles, entriesIn, fileSink, removeFilesBefore } from '../src/store/calls/call-file.ts';
import { type CallRecorder, callRecorder, type Sink } from '../src/store/calls/call-recorder.ts';
import { keptSince, removeOld } from '../src/store/calls/call-retention.ts';
import { databaseSink, headsNow, takeOver } from '../src/store/calls/calls.ts';
import { noteSinks } from '../src/store/calls/sink-states.ts';
import { removeOldAccesses } from '../src/store/links.ts';

/** With a file that takes each record at once, the database gathers them; alone it is prompt itself. */
const GATHER_MS = 100;
const HOUR_MS = 3_600_000;
/** How often a process says which sinks it cannot write to. */
const SAY_EVERY_MS = 60_000;
/** Files that are looked through at the start for what the database lacks. */
const DAYS_LOOKED_BACK = 7;
const GROUP = 500;

/** What it says of itself. */
interface CallLog {
  error(fields: object, text: string): void;
  warn(fields: object, text: string): void;
}

const now = (): string => new Date().toISOString();

/** The record of calls as a process keeps it. */
export interface CallRecords {
  calls: CallRecorder;
  stop(): Promise<void>;
}

/**
 * Begins the chain of this process, brings what a file holds of earlier ones into the database, and sees to it every hour
 * that chains name one another and that nothing is kept for longer than is configured.
 * @param folder of the files; undefined: the database alone.
 */
export async function keepCalls(parts: {
  connection: Connection;
  folder: string | undefined;
  days: number;
  log: CallLog;
  /** Other than a minute in tests alone. */
  sayEveryMs?: number;
}): Promise<CallRecords> {
  const { connection, folder, days, log } = parts;
  const chain = randomBytes(8).toString('hex');
  const sinks: Sink[] = [databaseSink(connection, folder === undefined ? 0 : GATHER_MS)];
  if (folder !== undefined) sinks.push(fileSink(folder, chain));
  const calls = callRecorder({
    chain,
    sinks,
    told: ({ name, awaySince, error }) => {
      if (awaySince === null)
        log.warn({ sink: name }, 'the record of calls is written there again');
      else log.error({ sink: name, reason: error }, 'the record of calls cannot be written there');
    },
  });
  const heads = await headsNow(connection, null);
  await calls.keep({ kind: 'opened', at: now(), heads }).catch(() => undefined);
  const tend = async (): Promise<void> => {
    const removed = await removeOld(connection, days, now());
    if (removed.length > 0) await calls.keep({ kind: 'removed', at: now(), heads: removed });
    const since = keptSince(days, now());
    await removeOldAccesses(connection, since);
    if (folder !== undefined) await removeFilesBefore(folder, since.slice(0, 10));
  };
  let stopping = false;
  // What a stop cuts off is done by the next process.
  const quietly = (work: () => Promise<unknown>) =>
    void work().catch((error: unknown) => {
      if (!stopping) log.error({ error }, 'tending the record of calls');
    });
  if (folder !== undefined) quietly(() => takeOverFrom(connection, folder, chain, log));
  quietly(tend);
  const saying = setInterval(() => {
    const states = calls.states();
    // What cannot be said while the database is away is said when it is back.
    void noteSinks(connection, chain, states, now()).catch(() => undefined);
  }, parts.sayEveryMs ?? SAY_EVERY_MS);
  saying.unref();
  const timer = setInterval(() => {
    quietly(async () => {
      await calls.keep({ kind: 'cited', at: now(), heads: await headsNow(connection, chain) });
      await tend();
    });
  }, HOUR_MS);
  timer.unref();
  return {
    calls,
    async stop() {
      stopping = true;
      clearInterval(timer);
      clearInterval(saying);
      await calls.close(now());
      const none = calls.states().map((state) => ({ ...state, awaySince: null }));
      await noteSinks(connection, chain, none, now()).catch(() => undefined);
    },
  };
}

/** What was written to files while the database was away, and is not in it because the process has died since. */
async function takeOverFrom(
  connection: Connection,
  folder: string,
  own: string,
  log: Pick<CallLog, 'warn'>,
): Promise<void> {
  const since = new Date(Date.now() - DAYS_LOOKED_BACK * 24 * HOUR_MS).toISOString().slice(0, 10);
  for (const { path, day } of await callFiles(folder)) {
    if (day < since || path.includes(own)) continue;
    const { entries } = await entriesIn(path);
    let count = 0;
    for (let i = 0; i < entries.length; i += GROUP)
      count += await takeOver(connection, entries.slice(i, i + GROUP));
    if (count > 0) log.warn({ path, count }, 'calls were taken over from their file');
  }
}
