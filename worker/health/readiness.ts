import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionLike } from '@temporalio/client';
import type { Connection } from 'mongoose';

/** What has to hold before a process is ready, by the name under which `/readyz` tells it. */
export type Checks = Record<string, () => Promise<boolean>>;

/** Whoever has not answered within this time is taken to be away. */
const ANSWER_MS = 2000;

/** As far may the clock of this process be from that of the database, in milliseconds; beyond that it is wrong about what has expired. */
const CLOCKS_APART_MS = 60_000;

/** What is answered in time; null where it fails or takes longer, for a call that waits for a new connection minds no deadline. */
const inTime = <T>(ask: () => Promise<T>): Promise<T | null> =>
  Promise.race([ask().catch(() => null), pause(ANSWER_MS, null, { ref: false })]);

const holds = async (ask: () => Promise<unknown>): Promise<boolean> =>
  (await inTime(async () => {
    await ask();
    return true;
  })) === true;

/**
 * Whether MongoDB answers now. It is asked even where the driver takes it to be away: the driver looks for a server that was away every
 * ten seconds, and at once where somebody asks.
 */
const mongoAnswers = (connection: Connection): Promise<boolean> =>
  holds(async () => connection.db?.admin().command({ ping: 1 }, { timeoutMS: ANSWER_MS }));

/** Whether Temporal answers now over this connection; that it once did is what the SDK's `ensureConnected` says. */
export const temporalAnswers = (connection: ConnectionLike): Promise<boolean> =>
  holds(() =>
    connection.withDeadline(Date.now() + ANSWER_MS, () =>
      connection.workflowService.getSystemInfo({}),
    ),
  );

/** Whether this process and the database mean the same time; true where the database says none, which is told apart. */
export async function clockAgrees(
  connection: Connection,
  nowMs: () => number = () => Date.now(),
): Promise<boolean> {
  const hello = await inTime(async () =>
    connection.db?.admin().command({ hello: 1 }, { timeoutMS: ANSWER_MS }),
  );
  const theirs = hello?.localTime;
  return !(theirs instanceof Date) || Math.abs(theirs.getTime() - nowMs()) <= CLOCKS_APART_MS;
}

/** What has to answer before any process is ready. */
export const enginesAnswer = (connection: Connection, temporal: ConnectionLike) =>
  ({
    mongodb: () => mongoAnswers(connection),
    temporal: () => temporalAnswers(temporal),
    clock: () => clockAgrees(connection),
  }) satisfies Checks;
