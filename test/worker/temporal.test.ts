import { once } from 'node:events';
import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { notNow } from '../../src/api/engine/engine-faults.ts';
import { connectTemporal } from '../../worker/temporal.ts';

const UNIMPLEMENTED = '12';
const RESOURCE_EXHAUSTED = '8';

/**
 * An engine that answers the first call, by which a client learns what it can do.
 * @param others how it answers every other; null: it takes the call and says nothing.
 */
async function engineWith(others: string | null) {
  let calls = 0;
  const server = createServer();
  server.on('stream', (stream, headers) => {
    const isFirst = String(headers[':path']).endsWith('/GetSystemInfo');
    if (!isFirst) calls += 1;
    stream.on('error', () => undefined);
    const status = isFirst ? UNIMPLEMENTED : others;
    if (status === null) return;
    const head = { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': status };
    stream.respond(head, { endStream: true });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    calls: () => calls,
    called: async () => {
      while (calls === 0) await pause(5);
    },
    close: () => server.close(),
  };
}

/** What nobody caught while something was done and for the time of a retry after it. */
async function uncaughtIn(work: () => Promise<void>): Promise<string[]> {
  const [before, caught] = [process.listeners('uncaughtException'), [] as string[]];
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => caught.push(error.message));
  try {
    await work();
    await pause(2500);
  } finally {
    process.removeAllListeners('uncaughtException');
    for (const listener of before) process.on('uncaughtException', listener);
  }
  return caught;
}

describe('a call to an engine that takes it and says nothing', () => {
  it('ends although it names no time of its own, and is told as one that may have been taken', async () => {
    const engine = await engineWith(null);
    const { client, connection } = await connectTemporal(engine.address, 'duban', 200);
    const failed = await client.workflow
      .getHandle('notice/1')
      .describe()
      .catch((error: unknown) => error);
    expect(notNow(failed)).to.equal('late');
    await connection.close();
    engine.close();
  });
});

describe('a connection to the engine that is closed while a call waits for its retry', () => {
  it('lets the retry be made, makes no other, and throws nothing where nobody catches it', async () => {
    const engine = await engineWith(RESOURCE_EXHAUSTED);
    const { client, connection } = await connectTemporal(engine.address, 'duban');
    const failed = client.workflow
      .getHandle('notice/1')
      .describe()
      .catch((error: unknown) => error);
    await engine.called();
    await pause(50);
    expect(await uncaughtIn(() => connection.close())).to.deep.equal([]);
    expect(await failed).to.be.instanceOf(Error);
    expect(engine.calls()).to.equal(2);
    engine.close();
  });

  it('throws as the SDK closes it, which is what is mended here', async () => {
    const engine = await engineWith(RESOURCE_EXHAUSTED);
    const connection = await Connection.connect({ address: engine.address });
    void connection.workflowService.describeNamespace({ namespace: 'duban' }).catch(() => null);
    await engine.called();
    await pause(50);
    expect(await uncaughtIn(() => connection.close())).to.deep.equal([
      'Channel has been shut down',
    ]);
    engine.close();
  });
});
