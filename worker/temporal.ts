import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { ATTRIBUTES } from '../src/workflows/contract.ts';

/** Value of the server's enum for the types of search attributes we use. */
const INDEXED_TYPES = { KEYWORD: 2, BOOL: 5 } as const;

/** A client of the namespace, once the server answers. */
export async function connectTemporal(
  address: string,
  namespace: string,
): Promise<{ client: Client; connection: Connection }> {
  const connection = await Connection.connect({ address, connectTimeout: '10s' });
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
