import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection, ServiceError } from '@temporalio/client';
import { expect } from 'chai';
import express from 'express';
import { createConnection } from 'mongoose';
import { temporalEngine } from '../../src/api/engine.ts';
import { nameRequest } from '../../src/api/mount.ts';
import { problems } from '../../src/api/problem.ts';

/** Nothing listens on port 1. */
const NOWHERE = '127.0.0.1:1';

const mongo = () =>
  createConnection(`mongodb://${NOWHERE}/duban`, { serverSelectionTimeoutMS: 50 }).asPromise();

const temporal = () => {
  const client = new Client({ connection: Connection.lazy({ address: NOWHERE }) });
  return client.withDeadline(Date.now() + 200, () =>
    client.workflow.getHandle('notice/n-1').describe(),
  );
};

/** As gRPC tells it, and as the SDK hands it on. */
const grpcFault = (code: number) =>
  Object.assign(new Error('not now'), { code, details: 'not now', metadata: {} });
const wrapped = (cause: Error) => new ServiceError('Workflow Update failed', { cause });

/** What a request is answered with whose handler fails so. */
async function answerTo(fails: () => Promise<unknown>) {
  const logged: unknown[] = [];
  const app = express();
  app.use(nameRequest);
  app.get('/', async () => {
    await fails();
  });
  app.use(problems((error) => void logged.push(error)));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const { code } = (await answer.json()) as { code: string };
  await new Promise((resolve) => server.close(resolve));
  const retryAfter = answer.headers.get('Retry-After');
  return { status: answer.status, code, retryAfter, logged: logged.length };
}

describe('a request while an engine is away', () => {
  it('is answered with 503 and when to come again, and is logged: MongoDB', async () => {
    expect(await answerTo(mongo)).to.deep.equal({
      status: 503,
      code: 'store-away',
      retryAfter: '5',
      logged: 1,
    });
  });

  it('is answered so whatever wraps the error: Temporal', async () => {
    expect(await answerTo(temporal)).to.deep.equal({
      status: 503,
      code: 'engine-away',
      retryAfter: '5',
      logged: 1,
    });
  });

  it('is answered so where the engine says that it cannot take anything now, however deep that lies', async () => {
    for (const code of [1, 4, 8, 9, 10, 14])
      for (const fails of [
        grpcFault(code),
        wrapped(grpcFault(code)),
        wrapped(wrapped(grpcFault(code))),
      ])
        expect(await answerTo(() => Promise.reject(fails)), `${code}`).to.deep.equal({
          ...{ status: 503, code: 'engine-away', retryAfter: '5', logged: 1 },
        });
    const own = await answerTo(() => Promise.reject(wrapped(grpcFault(3))));
    expect(own).to.include({ status: 500, code: 'internal' });
  });

  it('makes of a command no fault: it was not taken, or what became of it is to be asked', async () => {
    const answers: Record<number, string> = {
      ...{ 1: 'unknown', 4: 'unknown', 8: 'busy', 9: 'away', 10: 'unknown', 14: 'away' },
    };
    for (const [code, kind] of Object.entries(answers))
      for (const fails of [grpcFault(Number(code)), wrapped(grpcFault(Number(code)))]) {
        const client = {
          workflow: { getHandle: () => ({ executeUpdate: () => Promise.reject(fails) }) },
          withDeadline: (_at: number, work: () => unknown) => work(),
        };
        const command = { kind: 'addNote', id: `k-${code}`, receivedAt: '' } as never;
        const answer = await temporalEngine(client as never).command('n-1', command);
        expect(answer.kind, code).to.equal(kind);
      }
  });

  it('is told apart from a fault of ours', async () => {
    const fault = () => Promise.reject(new TypeError('x is undefined'));
    expect(await answerTo(fault)).to.include({ status: 500, code: 'internal' });
  });
});
