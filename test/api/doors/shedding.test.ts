import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { isShed, shed } from '../../../src/api/doors/shedding.ts';
import { LIMITS } from '../../../src/api/doors/turns.ts';
import { lateness } from '../../../worker/lateness.ts';

const { atOnce, waiting } = LIMITS;
const at = (underWay: number, lateMs: number) => ({
  underWay: () => underWay,
  lateMs: () => lateMs,
});

describe('a process that is asked more than it comes to', () => {
  it('refuses at the door where it is late with all that it works on, or where too many wait', () => {
    for (const [underWay, lateMs, isRefused] of [
      [1, 0, false],
      [1, 5000, false],
      [atOnce - 1, 5000, false],
      [atOnce, 100, false],
      [atOnce, 300, true],
      [atOnce + waiting - 1, 10, false],
      [atOnce + waiting, 0, true],
    ] as const)
      expect(isShed('/api/notices', at(underWay, lateMs)), `${underWay} ${lateMs}`).to.equal(
        isRefused,
      );
  });

  it('always tells whether it lives and is ready', () => {
    for (const url of ['/livez', '/readyz', '/livez?x=1'])
      expect(isShed(url, at(10_000, 60_000)), url).to.equal(false);
    for (const url of ['/livez/x', '//livez', '/', undefined])
      expect(isShed(url, at(10_000, 60_000)), String(url)).to.equal(true);
  });

  it('says in the reader’s language when to come again, as a problem or as a page', async () => {
    const server = createServer(shed);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/notices?a=1`;
    const ask = (headers: Record<string, string>, method = 'GET') =>
      fetch(url, { headers, method });
    const problem = await ask({ 'Accept-Language': 'en-GB, zh;q=0.5' });
    expect([problem.status, problem.headers.get('retry-after')]).to.deep.equal([503, '5']);
    expect(problem.headers.get('content-type')).to.equal('application/problem+json');
    const { requestId, ...said } = (await problem.json()) as Record<string, unknown>;
    expect(said).to.deep.equal({
      ...{ type: '/problems/house-busy', status: 503, code: 'house-busy' },
      ...{
        instance: '/api/notices',
        title: 'Too many ask at once; try again soon. Nothing was done.',
      },
    });
    expect(requestId).to.equal(problem.headers.get('x-request-id'));
    const page = await ask({ Accept: 'text/html', 'Accept-Language': 'zh-CN, en' });
    expect(await page.text()).to.include('同时办理、查询的人较多');
    server.close();
    server.closeAllConnections();
  });

  it('keeps the connection of whoever sent little, and closes that of whoever has much to send or does not say', async () => {
    const server = createServer(shed);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/notices`;
    const after = async (init: RequestInit) => {
      const answer = await fetch(url, { method: 'POST', ...init });
      await answer.text();
      return answer.headers.get('connection');
    };
    const unsaid = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from('{}'));
        controller.close();
      },
    });
    expect(await after({})).to.equal('keep-alive');
    expect(await after({ body: 'x'.repeat(16 * 1024) })).to.equal('keep-alive');
    expect(await after({ body: 'x'.repeat(16 * 1024 + 1) })).to.equal('close');
    expect(await after({ body: unsaid, duplex: 'half' } as RequestInit)).to.equal('close');
    server.close();
    server.closeAllConnections();
  });

  it('knows how late it is, also before it comes to look', () => {
    const late = lateness();
    const until = performance.now() + 150;
    while (performance.now() < until) Math.sqrt(2);
    expect(late.ms()).to.be.at.least(100);
    late.stop();
  });
});
