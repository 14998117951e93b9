import { Client, Connection as TemporalConnection } from '@temporalio/client';
import type { Connection } from 'mongoose';
import { connect } from '../src/store/models.ts';
import { EXIT, Failure } from './output.ts';
import { placeOf } from './place.ts';

/** Engines as the auditor and the repairer use them: without the API in between. */
export interface Stores {
  connection: Connection;
  client: Client;
}

/** Runs work on both engines and closes them after it. @throws Failure naming the one that is away. */
export async function withStores(work: (stores: Stores) => Promise<void>): Promise<void> {
  const { mongoUri, temporalAddress, namespace } = placeOf();
  const connection = await reach('MongoDB', mongoUri, () => connect(mongoUri));
  const temporal = await reach('Temporal', temporalAddress, () =>
    TemporalConnection.connect({ address: temporalAddress, connectTimeout: '5s' }),
  );
  try {
    await work({ connection, client: new Client({ connection: temporal, namespace }) });
  } finally {
    await temporal.close();
    await connection.close();
  }
}

async function reach<T>(name: string, address: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw new Failure(
      'engine-away',
      `连不上 ${name}（${address}）：${String(error)}`,
      `${name} (${address}) cannot be reached: ${String(error)}`,
      EXIT.unreachable,
    );
  }
}
