import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { asking, awayText } from '../../cli/house-address.ts';
import { EXIT } from '../../cli/output.ts';
import { ApiAway, type ApiClient, apiClient, done } from '../../src/client/api-client.ts';

describe('a caller of a house that takes the connection', () => {
  const server = createServer((req, res) => answer(req, res));
  let answer: RequestListener = () => undefined;
  let url: string;

  /** A caller that waits for so long, in milliseconds. */
  const caller = (patience: { healthMs: number; answerMs: number }): ApiClient =>
    apiClient(url, 'zh', undefined, patience);
  const fault = (asked: Promise<unknown>) => asked.catch((error: unknown) => error);
  const json = (res: ServerResponse) => res.writeHead(200, { 'Content-Type': 'application/json' });
  const LONG_MS = 3_600_000;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    answer = () => undefined;
  });
  after(() => new Promise((resolve) => server.close(resolve)));

  it('gives it up where it says nothing, whatever is asked', async () => {
    const api = caller({ healthMs: LONG_MS, answerMs: 50 });
    for (const asked of [
      done(api.GET('/api/campaigns')),
      done(api.POST('/api/sweep', { body: { repair: false } })),
      done(api.GET('/api/campaigns/{id}/ledger.xlsx', { params: { path: { id: 'c-1' } } })),
    ])
      expect(await fault(asked))
        .to.be.instanceOf(ApiAway)
        .and.to.have.property('silentMs', 50);
  });

  it('gives up the question whether it is ready by a shorter time of its own', async () => {
    const api = caller({ healthMs: 40, answerMs: LONG_MS });
    for (const asked of [done(api.GET('/readyz')), done(api.GET('/livez'))])
      expect(await fault(asked))
        .to.be.instanceOf(ApiAway)
        .and.to.have.property('silentMs', 40);
  });

  it('gives it up where it falls silent in the middle of an answer', async () => {
    answer = (_req, res) => void json(res).write('{"items":[');
    const api = caller({ healthMs: LONG_MS, answerMs: 200 });
    expect(await fault(done(api.GET('/api/campaigns'))))
      .to.be.instanceOf(ApiAway)
      .and.to.have.property('silentMs', 200);
  });

  it('says that it is away, too, where it hangs up in the middle of an answer', async () => {
    answer = (_req, res) => {
      json(res).write('{"items":[');
      setTimeout(() => res.destroy(), 50);
    };
    const api = caller({ healthMs: LONG_MS, answerMs: LONG_MS });
    expect(await fault(done(api.GET('/api/campaigns'))))
      .to.be.instanceOf(ApiAway)
      .and.to.have.property('silentMs', null);
  });

  it('waits for a file as long as something of it comes', async () => {
    const PART_MS = 300;
    answer = (_req, res) => {
      res.writeHead(200, { 'Content-Type': 'application/octet-stream' });
      let parts = 0;
      const sending = setInterval(() => {
        parts += 1;
        res.write('0123456789');
        if (parts < 10) return;
        clearInterval(sending);
        res.end();
      }, PART_MS);
    };
    // The whole takes longer than that, each part far less.
    const api = caller({ healthMs: LONG_MS, answerMs: 7 * PART_MS });
    const params = { path: { id: 'c-1' } };
    const bytes = await done(
      api.GET('/api/campaigns/{id}/ledger.xlsx', { params, parseAs: 'arrayBuffer' }),
    );
    expect(bytes.byteLength).to.equal(100);
  });

  it('tells it in the words of the command line, in both languages', async () => {
    const api = caller({ healthMs: 40, answerMs: LONG_MS });
    const failure = await fault(asking(() => done(api.GET('/readyz'))));
    expect(failure).to.include({ code: 'api-away', exitCode: EXIT.unreachable });
    const { zh, en } = awayText(new ApiAway(url, null));
    expect(failure).to.have.property('zh').that.includes(`${url} 没有应答：连上后等了`);
    expect(failure).to.have.property('en').that.includes('it was reached, and silent for');
    expect([zh, en]).to.deep.equal([
      `${url} 没有应答；请先运行 npm start，或用 DUBAN_URL 指明地址`,
      `${url} does not answer; run npm start first, or name the address in DUBAN_URL`,
    ]);
  });
});
