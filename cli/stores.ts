import { Client, Connection as TemporalConnection } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { connect } from '../src/store/models.ts';
import { engineAddress } from './house-address.ts';
import { EXIT, Failure } from './output.ts';

/** Engines as the auditor and the repairer use them: without the API in between. */
export interface Stores {
  connection: Connection;
  client: Client;
}

/** Runs work on the database and closes it after it. @throws Failure when it is away. */
export async function withDatabase(work: (connection: Connection) => Promise<void>): Promise<void> {
  const { mongoUri } = engineAddress();
  const connection = await reach('MongoDB', mongoUri, () => connect(mongoUri));
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
}

/** Runs work on both engines and closes them after it. @throws Failure naming the one that is away. */
export const withStores = (work: (stores: Stores) => Promise<void>): Promise<void> =>
  withDatabase(async (connection) => {
    const { temporalAddress: address, namespace } = engineAddress();
    const temporal = await reach('Temporal', address, () =>
      TemporalConnection.connect({ address, connectTimeout: '5s' }),
    );
    try {
      await work({ connection, client: new Client({ connection: temporal, namespace }) });
    } finally {
      await temporal.close();
    }
  });

/** An address as it may be shown: without a password. */
export const shown = (address: string): string => address.replace(/\/\/[^@/]*@/, '//***@');

/** The last words of an error, without what names no cause to a person: a client wraps what its connection throws. */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? causeOf(error.cause) : error.message;
}

async function reach<T>(name: string, address: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const [at, cause] = [shown(address), shown(causeOf(error))];
    throw new Failure(
      'engine-away',
      `连不上 ${name}（${at}）：${cause}。请先运行 npm start，或用 MONGODB_URI、TEMPORAL_ADDRESS 指明地址`,
      `${name} (${at}) cannot be reached: ${cause}. Run npm start first, or set MONGODB_URI and TEMPORAL_ADDRESS`,
      EXIT.unreachable,
    );
  }
}
