import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { NoAnswer, withinTime } from '../../web/within-time.ts';

/** Too short for any answer that is waited for in vain, in ms. */
const SHORT_MS = 50;
/** Longer than a test takes. */
const LONG_MS = 600_000;

describe('a question of the console to a house', () => {
  let server: Server;
  let url: string;

  before(async () => {
    server = createServer((req, res) => {
      if (req.url === '/whole') res.end('"all"');
      // An answer that begins and does not go on.
      else if (req.url === '/half') res.write('"al');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = (path: string, ms: number, leaving?: AbortSignal) =>
    withinTime(ms, leaving, async (signal) => (await fetch(`${url}${path}`, { signal })).json());
  const faultOf = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error: Error) => error,
    );

  it('is answered as if it had no bound', async () => {
    expect(await ask('/whole', LONG_MS)).to.equal('all');
  });

  it('ends without an answer where the house takes it and says nothing', async () => {
    expect(await faultOf(ask('/nothing', SHORT_MS))).to.be.instanceOf(NoAnswer);
  });

  it('ends so, too, where the answer stops in the middle', async () => {
    expect(await faultOf(ask('/half', SHORT_MS))).to.be.instanceOf(NoAnswer);
  });

  it('is told of a fault of the network as such', async () => {
    const fault = await faultOf(withinTime(LONG_MS, undefined, () => fetch('http://127.0.0.1:1/')));
    expect(fault).to.be.instanceOf(TypeError);
  });

  it('ends as left, and not as unanswered, once whoever asked has left', async () => {
    const leaving = new AbortController();
    const asked = faultOf(ask('/nothing', LONG_MS, leaving.signal));
    leaving.abort();
    expect((await asked)?.name).to.equal('AbortError');
    const late = await faultOf(ask('/whole', LONG_MS, leaving.signal));
    expect(late?.name).to.equal('AbortError');
  });

  it('needs nothing of a browser that one of 2020 does not have', async () => {
    const { any, timeout } = AbortSignal;
    Object.assign(AbortSignal, { any: undefined, timeout: undefined });
    try {
      expect(await faultOf(ask('/nothing', SHORT_MS))).to.be.instanceOf(NoAnswer);
    } finally {
      Object.assign(AbortSignal, { any, timeout });
    }
  });
});
