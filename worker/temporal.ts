import { setTimeout as pause } from 'node:timers/promises';
import {
  Client,
  Connection,
  type ConnectionOptions,
  defaultGrpcRetryOptions,
  makeGrpcRetryInterceptor,
} from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { ATTRIBUTES } from '../src/workflows/contract.ts';

/** Value of the server's enum for the types of search attributes we use. */
const INDEXED_TYPES = { KEYWORD: 2, BOOL: 5 } as const;

/** The SDK's retries of calls that have failed in passing, until a connection closes. */
function retriesUntilClosed() {
  const usual = defaultGrpcRetryOptions();
  let isClosing = false;
  let lastAt = 0;
  return {
    interceptor: makeGrpcRetryInterceptor({
      delayFunction(attempt, status) {
        const delay = usual.delayFunction(attempt, status);
        lastAt = Math.max(lastAt, performance.now() + delay);
        return delay;
      },
      retryableDecider: (...failed) => !isClosing && usual.retryableDecider(...failed),
    }),
    /** Makes no more of them. @returns once the last that was to come, within some seconds, has been made. */
    async ended(): Promise<void> {
      isClosing = true;
      const wait = lastAt - performance.now();
      // A timer may ring a little before its time.
      if (wait > 0) await pause(wait + 20);
    },
  };
}

type Interceptor = NonNullable<ConnectionOptions['interceptors']>[number];

/** So long a call waits at most that names no time of its own: an engine may take a connection and say nothing. */
const CALL_MS = 30_000;

/** Gives each call without a deadline one, which its retries share. */
const boundedBy =
  (ms: number): Interceptor =>
  (options, next) =>
    next({ ...options, deadline: options.deadline ?? Date.now() + ms }) as ReturnType<Interceptor>;

/**
 * A server that refuses connections is looked for at least so often, in milliseconds. gRPC waits longer with every try, two minutes in the end, and no
 * call makes it look sooner: after an outage of an hour a house would stay away for two minutes more.
 */
const RECONNECTING = {
  'grpc.initial_reconnect_backoff_ms': 500,
  'grpc.max_reconnect_backoff_ms': 3000,
  // A connection on which a server says nothing is given up after these two together; it takes no offence at ten seconds.
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 5000,
};

/**
 * A client of the namespace, once the server answers. Its connection closes when no call waits for a retry any more: one on a closed
 * connection throws from a timer, where nobody catches it, and would end the process in the middle of its stopping.
 * @param callMs how long a call waits at most that names no time of its own.
 */
export async function connectTemporal(
  address: string,
  namespace: string,
  callMs = CALL_MS,
): Promise<{ client: Client; connection: Connection }> {
  const retries = retriesUntilClosed();
  const interceptors = [boundedBy(callMs), retries.interceptor];
  const connection = await Connection.connect({
    address,
    connectTimeout: '10s',
    interceptors,
    channelArgs: RECONNECTING,
  });
  const close = connection.close.bind(connection);
  connection.close = () => retries.ended().then(close);
  return { client: new Client({ connection, namespace }), connection };
}

/** Registers our search attributes; those that are there already are left alone. */
export async function registerAttributes(connection: Connection, namespace: string): Promise<void> {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  const missing = Object.values(ATTRIBUTES).filter(({ name }) => !(name in customAttributes));
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(
    missing.map(({ name, type }) => [name, INDEXED_TYPES[type]]),
  );
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
}

/**
 * Installs the SDK's runtime once per process: our shutdown, its metrics on a port of its own.
 * @param metricsPort where the SDK serves its metrics on loopback; undefined: nowhere.
 */
export function installRuntime(metricsPort: number | undefined): void {
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('WARN'),
    telemetryOptions: {
      logging: { filter: { core: 'ERROR', other: 'ERROR' } },
      ...(metricsPort === undefined
        ? {}
        : {
            metrics: {
              prometheus: {
                bindAddress: `127.0.0.1:${metricsPort}`,
                useSecondsForDurations: true,
              },
            },
          }),
    },
  });
}
