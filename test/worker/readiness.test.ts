import { setTimeout as pause } from 'node:timers/promises';
import { NativeConnection } from '@temporalio/worker';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { connect } from '../../src/store/models.ts';
import { enginesAnswer, temporalAnswers } from '../../worker/health/readiness.ts';
import { connectTemporal } from '../../worker/temporal.ts';
import { FOR_EVER_MS, type Link, openLink, portOf } from '../crash/link.ts';
import { grpcDialect } from '../crash/wire/grpc-dialect.ts';
import { mongoDialect } from '../crash/wire/mongo-dialect.ts';
import { eventually } from '../support/live-notice.ts';

describe('a process is ready while its engines answer, and not because they once did', () => {
  const links: Link[] = [];
  const through = async (...args: Parameters<typeof openLink>): Promise<Link> => {
    const link = await openLink(...args);
    links.push(link);
    return link;
  };
  let toTemporal: Link;
  let toMongo: Link;
  let connection: Connection;
  let temporal: Awaited<ReturnType<typeof connectTemporal>>;
  let native: NativeConnection;

  before(async () => {
    const { TEMPORAL_ADDRESS = '', MONGODB_URI = '' } = process.env;
    toTemporal = await through(portOf(TEMPORAL_ADDRESS), () => grpcDialect({}));
    toMongo = await through(portOf(MONGODB_URI), mongoDialect);
    const address = `127.0.0.1:${toTemporal.port}`;
    temporal = await connectTemporal(address, 'default');
    native = await NativeConnection.connect({ address });
    connection = await connect(`mongodb://127.0.0.1:${toMongo.port}/ready?directConnection=true`);
  });
  after(async () => {
    await temporal.connection.close();
    await native.close();
    await connection.close();
    await Promise.all(links.map((link) => link.close()));
  });

  const answering = async (): Promise<Record<string, boolean>> => {
    const checks = enginesAnswer(connection, temporal.connection);
    const asked = [checks.mongodb(), checks.temporal(), temporalAnswers(native)] as const;
    const [mongodb, engine, workers] = await Promise.all(asked);
    return { mongodb, temporal: engine, workers };
  };
  const becomes = (expected: Record<string, boolean>) =>
    eventually(
      async () => JSON.stringify(await answering()) === JSON.stringify(expected),
      JSON.stringify(expected),
    );

  it('is so at first', async () => {
    expect(await answering()).to.deep.equal({ mongodb: true, temporal: true, workers: true });
  });

  it('knows of a network that falls silent, within the time of a probe, and that it carries again', async () => {
    let carry = (): void => undefined;
    const carries = new Promise<void>((resolve) => {
      carry = resolve;
    });
    const ends = links.map((link) =>
      link.watch(async () => {
        await carries;
        return { do: 'pass' };
      }),
    );
    // A connection that is begun meanwhile is waited for by the driver, whatever the deadline of its call.
    const silent = { mongodb: false, temporal: false, workers: false };
    expect(await answering()).to.deep.equal(silent);
    expect(await Promise.race([answering(), pause(5000, 'no answer in time')])).to.deep.equal(
      silent,
    );
    for (const end of ends) end();
    carry();
    await becomes({ mongodb: true, temporal: true, workers: true });
  });

  it('knows that Temporal is away, to clients and to workers, and that it is back', async () => {
    toTemporal.down(FOR_EVER_MS);
    await becomes({ mongodb: true, temporal: false, workers: false });
    // What the SDK has once been told it says for ever, and a process that asks it would be ready all the while.
    await temporal.connection.ensureConnected();
    toTemporal.down(0);
    await becomes({ mongodb: true, temporal: true, workers: true });
  });

  it('knows that MongoDB is away, and that it is back', async () => {
    toMongo.down(FOR_EVER_MS);
    await becomes({ mongodb: false, temporal: true, workers: true });
    toMongo.down(0);
    await becomes({ mongodb: true, temporal: true, workers: true });
  });
});
