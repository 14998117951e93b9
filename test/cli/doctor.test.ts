import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { expect } from 'chai';
import { openLettersIn } from '../../cli/open-letters.ts';
import { noteSinks } from '../../src/store/calls/sink-states.ts';
import { workflowIdOf } from '../../src/workflows/contract.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { addPerson } from '../support/api/people.ts';
import { placeOf, pointCliAt } from './at-place.ts';
import { duban } from './capture.ts';

const SETTINGS = ['DUBAN_MODE', 'DUBAN_SECRET', 'DUBAN_PUBLIC_URL'] as const;

describe('duban doctor', () => {
  let api: Api;
  let back: () => void;
  before(async () => {
    api = await startApi();
    back = pointCliAt(placeOf(api));
  });
  after(async () => {
    back();
    await api.stop();
  });
  afterEach(() => {
    for (const name of SETTINGS) delete process.env[name];
  });

  it('finds nothing to say of a house on trial', async () => {
    const { code, out } = await duban('doctor');
    expect(out)
      .to.match(/✓ +正式模式 +否（试用）/)
      .and.to.match(/✓ +操作记录各处可写/);
    expect(code).to.equal(0);
  });

  it('names each thing that production lacks as the start would', async () => {
    process.env.DUBAN_MODE = 'production';
    process.env.DUBAN_SECRET = 'x'.repeat(40);
    process.env.DUBAN_PUBLIC_URL = 'http://duban.example.gov.cn';
    await addPerson(api.connection, 'demo-clerk', { demo: true });
    const { code, out } = await duban('doctor');
    expect(code).to.equal(1);
    expect(out).to.match(/✗ +正式模式 +DUBAN_SECRET e[0-9a-f]{8} 只是少数几个字符的重复/);
    expect(out).to.match(/✗ +正式模式 +DUBAN_PUBLIC_URL 为明文 http/);
    expect(out).to.match(/✗ +正式模式 +有 1 个演示账号，密码人所共知：demo-clerk/);
    expect(out).to.match(/✓ +正式模式 +未设 DUBAN_CALL_LOG/);
  });

  it('names the place to which the record of calls cannot be written, since when and why', async () => {
    const away = { awaySince: '2026-11-29T01:00:00.000Z', error: 'ENOSPC', waiting: 3 };
    const states = [{ name: 'file' as const, ...away }];
    await noteSinks(api.connection, 'c1', states, new Date().toISOString());
    const { code, out } = await duban('doctor');
    expect(code).to.equal(1);
    expect(out).to.match(/✗ +操作记录各处可写 +文件 自 2026-11-29 09:00 起不可写（ENOSPC）/);
    expect((await duban('--lang', 'en', 'doctor')).out).to.include(
      'file away since 2026-11-29 09:00',
    );
  });
});

describe('duban doctor while something goes away', () => {
  let api: Api;
  let letter: string;
  /** Engines of which Temporal answers a question about a letter with this. */
  const withTemporal = (describe: () => Promise<never>) => ({
    connection: api.connection,
    client: new Client({
      connection: api.temporal.connection,
      namespace: api.temporal.options.namespace,
      interceptors: { workflow: [{ describe }] },
    }),
  });

  before(async () => {
    api = await startApi();
    const letters = await lettersFor(api, { name: '体检', units: 2, findings: 1 });
    letter = letters[0]?.id ?? expect.fail('there is no letter');
  });
  after(() => api.stop());

  it('calls no letter lost because Temporal does not answer, and asks it for no other', async () => {
    let asked = 0;
    const seen = await openLettersIn(
      withTemporal(() => {
        asked += 1;
        return Promise.reject(new Error('away', { cause: new Error('14 UNAVAILABLE') }));
      }),
    );
    expect(seen).to.deep.include({ open: 2, notRunning: [], unasked: '14 UNAVAILABLE' });
    expect(asked).to.equal(1);
  });

  it('calls a letter lost of which Temporal says that there is none, or that it has ended', async () => {
    const { client, connection } = withTemporal(() =>
      Promise.reject(new WorkflowNotFoundError('none', workflowIdOf(letter), undefined)),
    );
    const { notRunning, unasked } = await openLettersIn({ connection, client });
    expect(notRunning).to.have.length(2).and.to.include(`${letter} MISSING`);
    expect(unasked).to.equal(null);
    await api.temporal.workflow.getHandle(workflowIdOf(letter)).terminate('lost');
    const ended = await openLettersIn({ connection, client: api.temporal });
    expect(ended.notRunning).to.deep.equal([`${letter} TERMINATED`]);
  });

  it('tells all that was found before where the clocks cannot be swept', async () => {
    const server = createServer((req, res) => {
      const isReady = req.url === '/readyz';
      res.writeHead(isReady ? 200 : 503, { 'Content-Type': 'application/json' });
      const refusal = { code: 'house-busy', title: '正忙', status: 503 };
      res.end(JSON.stringify(isReady ? { ok: true, checks: { mongodb: true } } : refusal));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const back = pointCliAt({ ...placeOf(api), DUBAN_URL: `http://127.0.0.1:${port}` });
    const { code, out } = await duban('doctor');
    back();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(out)
      .to.match(/✓ +在办通知书 +2/)
      .and.to.match(/✗ +时钟自检 +正忙/);
    expect(code).to.equal(3);
  });
});
