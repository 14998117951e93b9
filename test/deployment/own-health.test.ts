import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect } from 'chai';
import { startOwnHealth } from '../../worker/health/own-health.ts';
import { eventually } from '../support/live-notice.ts';

type Own = Awaited<ReturnType<typeof startOwnHealth>>;

const ANY = { host: '127.0.0.1', port: 0 };

/** Asks from a thread of its own while this one does nothing at all until the answer is there. */
function askedWhileStandingStill(url: string): string {
  const said = new Int32Array(new SharedArrayBuffer(8));
  const asker = `
    const { workerData: { url, said } } = require('node:worker_threads');
    fetch(url).then((answer) => {
      Atomics.store(said, 1, answer.status);
      Atomics.store(said, 0, 1);
      Atomics.notify(said, 0);
    });`;
  const thread = new Worker(asker, { eval: true, workerData: { url, said } });
  const came = Atomics.wait(said, 0, 0, 20_000);
  void thread.terminate();
  return `${came} ${Atomics.load(said, 1)}`;
}

describe('health on a port of its own', () => {
  let own: Own;
  let checks: Record<string, boolean>;
  let asked = 0;
  const get = async (path: string) => {
    const answer = await fetch(`${own.url}${path}`);
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  };
  /** Waits until the process has looked once more at what is ready. */
  const looked = async (): Promise<void> => {
    const from = asked;
    while (asked < from + 2) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  before(async () => {
    checks = { mongodb: true, temporal: true };
    own = await startOwnHealth(ANY, async () => {
      asked += 1;
      return checks;
    });
    await looked();
  });
  after(() => own.close());

  it('says that the process lives, and what is ready', async () => {
    expect(await get('/livez')).to.deep.equal({ status: 200, body: { ok: true } });
    expect(await get('/readyz?verbose')).to.deep.equal({
      ...{ status: 200 },
      body: { ok: true, checks: { mongodb: true, temporal: true, process: true } },
    });
    expect((await get('/api/notices')).status).to.equal(404);
  });

  it('is answered while the process does nothing but stand still (P19)', () => {
    expect(askedWhileStandingStill(`${own.url}/livez`)).to.equal('ok 200');
    expect(askedWhileStandingStill(`${own.url}/readyz`)).to.equal('ok 200');
  });

  it('says what is missing once the process has seen it, and that it is back', async () => {
    checks = { mongodb: false, temporal: true };
    await looked();
    expect(await get('/readyz')).to.deep.equal({
      ...{ status: 503 },
      body: { ok: false, checks: { mongodb: false, temporal: true, process: true } },
    });
    expect((await get('/livez')).status).to.equal(200);
    checks = { mongodb: true, temporal: true };
    await looked();
    expect((await get('/readyz')).status).to.equal(200);
  });

  it('cuts off who asks half a question, and answers others meanwhile', async () => {
    const { port } = new URL(own.url);
    const half = connect(Number(port), '127.0.0.1');
    half.on('error', () => undefined);
    half.write('GET /livez HT');
    half.resume();
    expect((await get('/livez')).status).to.equal(200);
    await once(half, 'close');
    expect((await get('/livez')).status).to.equal(200);
  });

  it('says where its port is taken', async () => {
    const { port } = new URL(own.url);
    const again = startOwnHealth({ ...ANY, port: Number(port) }, async () => checks);
    const said = await again.then(
      () => 'it listens',
      (error: Error) => error.message,
    );
    expect(said).to.include('EADDRINUSE');
  });

  it('answers nobody once the process has closed it', async () => {
    const other = await startOwnHealth(ANY, async () => checks);
    await other.close();
    const said = await fetch(`${other.url}/livez`).then(
      () => 'it answers',
      () => 'nobody answers',
    );
    expect(said).to.equal('nobody answers');
  });
});

describe('the thread of health', () => {
  const FILE = fileURLToPath(new URL('../../worker/health/health-thread.mjs', import.meta.url));
  const threads: Worker[] = [];
  after(() => Promise.all(threads.map((thread) => thread.terminate())));

  /** Starts the thread alone. @returns what it is told by, and what it answers. */
  async function started(more: { deadMs?: number; staleMs?: number } = {}) {
    const thread = new Worker(FILE, { workerData: { ...ANY, ...more }, execArgv: [] });
    threads.push(thread);
    const [{ port }] = (await once(thread, 'message')) as [{ port: number }];
    const ask = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return [answer.status, await answer.json()];
    };
    return { tell: (told: object) => thread.postMessage(told), ask };
  }

  it('says that nothing is ready before it was told so', async () => {
    const { ask } = await started();
    expect(await ask('/readyz')).to.deep.equal([503, { ok: false, checks: { process: false } }]);
    expect(await ask('/livez')).to.deep.equal([200, { ok: true }]);
  });

  it('says that a process is dead that has not come round for its time, and alive once it does', async () => {
    const { tell, ask } = await started({ deadMs: 300 });
    await eventually(async () => (await ask('/livez'))[0] === 503, 'it is dead');
    expect((await ask('/readyz'))[0]).to.equal(503);
    tell({ what: 'beat' });
    await eventually(async () => (await ask('/livez'))[0] === 200, 'it lives');
  });

  it('says that nothing is ready of which nobody has told for its time, though the process comes round', async () => {
    const { tell, ask } = await started({ staleMs: 300 });
    tell({ what: 'checks', checks: { mongodb: true } });
    await eventually(async () => (await ask('/readyz'))[0] === 200, 'it is ready');
    await eventually(async () => {
      tell({ what: 'beat' });
      return (await ask('/readyz'))[0] === 503;
    }, 'what was told is stale');
    expect(await ask('/readyz')).to.deep.equal([
      503,
      { ok: false, checks: { mongodb: true, process: false } },
    ]);
    expect((await ask('/livez'))[0]).to.equal(200);
  });
});
