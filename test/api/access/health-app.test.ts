import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { Registry } from 'prom-client';
import { createHealthApp } from '../../../src/api/app.ts';

describe('a process without the API', () => {
  it('answers a monitor whether it lives, is ready, and how it does', async () => {
    const app = createHealthApp({
      version: 'test',
      checks: async () => ({}),
      metrics: new Registry(),
      more: async () => '',
    });
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const statuses = await Promise.all(
      ['livez', 'readyz', 'metrics', 'version', 'api/notices'].map(
        async (path) => (await fetch(`http://127.0.0.1:${port}/${path}`)).status,
      ),
    );
    server.close();
    expect(statuses).to.deep.equal([200, 200, 200, 200, 404]);
  });
});
