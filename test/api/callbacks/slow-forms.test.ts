import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import express from 'express';
import { formReceiver } from '../../../src/api/callbacks/receive-form.ts';
import { Problem } from '../../../src/api/problem.ts';

const KB = 1024;
const MARK = 'mark';
const HEAD = `--${MARK}\r\nContent-Disposition: form-data; name="file1"; filename="a.pdf"\r\n\r\n`;

describe('forms with files that come slowly, or many at once', () => {
  let server: ReturnType<ReturnType<typeof express>['listen']>;
  let port: number;
  const sockets: Socket[] = [];

  before(async () => {
    const limits = { atOnceBytes: 600 * KB, perLink: 2, leastBytes: KB, lookMs: 1500 };
    const receive = formReceiver(limits);
    const app = express();
    app.post('/:link', async (req, res) => {
      try {
        const { files } = await receive(req, res, req.params.link);
        res.json({ bytes: files.reduce((sum, f) => sum + f.bytes.length, 0) });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        res.status(error.status).json({ code: error.code });
      }
    });
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as { port: number });
  });
  after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  /** Begins a form that says how long it is, and sends no more of it than the first bytes. */
  function begun(link: string, declared: number, sent = 0) {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    const answer = once(socket, 'data').then(([data]) => String(data));
    answer.catch(() => undefined);
    socket.write(
      `POST /${link} HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${MARK}\r\n` +
        `Content-Length: ${declared}\r\n\r\n${HEAD}`,
    );
    socket.write(Buffer.alloc(sent));
    return { socket, answer };
  }
  async function whole(link: string, bytes: number) {
    const body = new FormData();
    body.append('file1', new Blob([new Uint8Array(bytes)]), 'a.pdf');
    const answer = await fetch(`http://127.0.0.1:${port}/${link}`, { method: 'POST', body });
    return [answer.status, (await answer.json()) as { bytes?: number; code?: string }] as const;
  }

  it('keep nobody out by what they announce', async () => {
    const big = 200 * 1_000_000;
    for (const link of ['a', 'b', 'c', 'd']) begun(link, big);
    expect(await whole('honest', 200 * KB)).to.deep.equal([200, { bytes: 200 * KB }]);
  });

  it('are ended when next to nothing of them comes', async () => {
    const { socket, answer } = begun('slow', 1_000_000);
    const dripping = setInterval(() => socket.write('x'), 20);
    expect(await answer)
      .to.include('408')
      .and.include('upload-slow');
    clearInterval(dripping);
  });

  it('are few over one link at once, whatever other links do', async () => {
    const first = begun('one', 1_000_000, KB);
    const second = begun('one', 1_000_000, KB);
    await pause(50);
    expect(await whole('one', 10)).to.deep.equal([503, { code: 'uploads-busy' }]);
    expect((await whole('two', 10))[0]).to.equal(200);
    first.socket.destroy();
    second.socket.destroy();
    while ((await whole('one', 10))[0] !== 200) await pause(10);
  });

  it('give way, the largest first, where more has come than there is room for', async () => {
    const { answer } = begun('large', 1_000_000, 500 * KB);
    await pause(50);
    const [status] = await whole('small', 200 * KB);
    expect([status, await answer]).to.satisfy(
      ([small, large]: [number, string]) => small === 200 && large.includes('503'),
    );
  });
});
