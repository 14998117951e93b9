import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Connection } from 'mongoose';
import {
  createActivities,
  createCourierActivities,
  createErrandActivities,
  createFeedActivities,
} from '../src/activities/index.ts';
import type { Channel } from '../src/activities/notify/channel.ts';
import type { Surroundings } from '../src/activities/notify/wire/outside.ts';
import { COURIER_QUEUE, NOTICE_QUEUE } from '../src/workflows/contract.ts';
import { errandsOf } from './errands.ts';
import { temporalAnswers } from './health/readiness.ts';
import { REPLAY_THREADS, tunerForLetters } from './tasks/task-slots.ts';

/** What the two workers of a process are wired with. */
export interface WorkersDeps {
  address: string;
  namespace: string;
  connection: Connection;
  /** For acts on many notices and the sweep, which speak to the notices. */
  client: Client;
  /** The channels as they are configured now, the preferred first. */
  channels: () => Promise<readonly Channel[]>;
  /** Opens the secrets of subscriptions; undefined: none can be made. */
  channelKey?: string | undefined;
  /** Where subscriptions may reach; as it is, unless another world is given. */
  surroundings?: Surroundings;
  bundle: { code: string };
  maxCachedWorkflows: number;
}

/**
 * So long a task of a letter waits for the worker that remembers it before any other may take it; of one that was killed it waits in
 * vain. Half of what the SDK has: after a kill of both processes a letter answered after 15 s and not within them.
 */
const STICKY = '5s';

/** Workers of a process: one for notices, one for the couriers, so that mail never delays a deadline. */
export async function createWorkers(deps: WorkersDeps) {
  const stopping = new AbortController();
  const { connection, channelKey: key, surroundings } = deps;
  const native = await NativeConnection.connect({ address: deps.address });
  const alike: Omit<WorkerOptions, 'taskQueue'> = {
    connection: native,
    namespace: deps.namespace,
    workflowBundle: deps.bundle,
    // Running activities get the time to finish; below the 30 s after which orchestrators kill.
    shutdownGraceTime: '15s',
    shutdownForceTime: '25s',
  };
  const notices = await Worker.create({
    ...alike,
    taskQueue: NOTICE_QUEUE,
    activities: createActivities({ connection: deps.connection }),
    maxCachedWorkflows: deps.maxCachedWorkflows,
    stickyQueueScheduleToStartTimeout: STICKY,
    workflowThreadPoolSize: REPLAY_THREADS,
    tuner: tunerForLetters(),
  });
  const couriers = await Worker.create({
    ...alike,
    taskQueue: COURIER_QUEUE,
    activities: {
      ...createCourierActivities({ connection: deps.connection, channels: deps.channels }),
      ...createErrandActivities({
        ...errandsOf(deps.client, deps.connection),
        heartbeat: () => Context.current().heartbeat(),
      }),
      ...createFeedActivities({
        ...{ connection, key, stopping: stopping.signal },
        ...(surroundings === undefined ? {} : { surroundings }),
      }),
    },
    maxCachedWorkflows: Math.min(deps.maxCachedWorkflows, 20),
  });
  return {
    notices,
    couriers,
    /** Runs both until they are shut down. */
    run: async () => {
      try {
        await Promise.all([notices.run(), couriers.run()]);
      } finally {
        await native.close();
      }
    },
    /** Whether both run, and Temporal answers on the connection over which they are given their tasks. */
    areReady: async (): Promise<boolean> =>
      [notices, couriers].every((worker) => worker.getState() === 'RUNNING') &&
      (await temporalAnswers(native)),
    /** Asks both to finish what they have begun. */
    shutdown: () => {
      stopping.abort();
      for (const worker of [notices, couriers])
        if (worker.getState() === 'RUNNING') worker.shutdown();
    },
  };
}
