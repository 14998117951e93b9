import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { type ApiClient, ApiProblem, apiClient, done } from '../../src/client/api-client.ts';

describe('a caller of an API that cannot answer now', () => {
  const server = createServer((req, res) => {
    asked.push(`${req.method} ${req.url}`);
    const isAway = asked.length <= awayFor;
    res.writeHead(isAway ? 503 : 200, { 'Content-Type': 'application/json' });
    res.end(JSON.stringify(isAway ? { code: 'record-away' } : { items: [], next: null }));
  });
  const asked: string[] = [];
  let awayFor = 0;
  let api: ApiClient;

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    api = apiClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  beforeEach(() => {
    asked.length = 0;
  });
  after(() => new Promise((resolve) => server.close(resolve)));

  it('asks again what only reads, and says so where it stays away', async () => {
    awayFor = 2;
    expect(await done(api.GET('/api/campaigns'))).to.deep.equal({ items: [], next: null });
    expect(asked).to.have.length(3);
    asked.length = 0;
    awayFor = 99;
    const fault = await done(api.GET('/api/campaigns')).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(ApiProblem).and.to.have.property('code', 'record-away');
  });

  it('leaves it to whoever gave an order to give it again', async () => {
    awayFor = 1;
    const given = api.POST('/api/sweep', { body: { repair: false } });
    const fault = await done(given as Promise<{ data?: unknown }>).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(ApiProblem);
    expect(asked).to.have.length(1);
  });
});
