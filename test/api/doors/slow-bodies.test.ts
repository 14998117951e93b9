import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect } from 'chai';
import express from 'express';
import { arrivals } from '../../../src/api/doors/arriving.ts';
import { Problem } from '../../../src/api/problem.ts';
import { eventually } from '../../support/live-notice.ts';

const KB = 1024;

describe('bodies that come slowly, or many at once', () => {
  let server: Server;
  /** Bytes of all bodies. */
  let came: number;
  let arriving: ReturnType<typeof arrivals>;
  /** Lets the answers go that are held back. */
  let letGo: () => void;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    came = 0;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    arriving = arrivals({ atOnceBytes: 600 * KB, leastBytes: KB, lookMs: 1500 });
    const app = express();
    const raw = express.raw({ limit: '500kb', type: () => true });
    app.post('/', async (req, res) => {
      req.on('data', (part: Buffer) => {
        came += part.length;
      });
      try {
        await arriving.whole(req, res, 'here', raw);
        if (req.query.held !== undefined) await held;
        res.json({ bytes: (req.body as Buffer).length });
      } catch (error) {
        const { status = 500 } = error as { status?: number };
        res.status(status).json({ code: error instanceof Problem ? error.code : null });
      }
    });
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    server.close();
  });

  const port = () => (server.address() as AddressInfo).port;

  /** Begins a body that says how long it is, and sends so much of it. */
  function begin(declared: number, sent: number) {
    const socket = connect(port(), '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    let told = '';
    socket.on('data', (data) => {
      told += String(data);
    });
    const ended = once(socket, 'close').then(() => told);
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${declared}\r\n\r\n`);
    socket.write(Buffer.alloc(sent));
    return { socket, ended };
  }
  async function whole(bytes: number, query = '') {
    const answer = await fetch(`http://127.0.0.1:${port()}/${query}`, {
      method: 'POST',
      body: new Uint8Array(bytes),
    });
    return [answer.status, await answer.json()] as const;
  }

  it('are ended when next to nothing of them comes, and their connection with them', async () => {
    const { socket, ended } = begin(400 * KB, 1);
    const dripping = setInterval(() => socket.write('x'), 20);
    expect(await ended).to.match(/^HTTP\/1.1 408[\s\S]*"upload-slow"/);
    clearInterval(dripping);
  });

  it('keep nobody out by what they announce', async () => {
    for (let i = 0; i < 10; i += 1) begin(400 * KB, 1);
    expect(await whole(400 * KB)).to.deep.equal([200, { bytes: 400 * KB }]);
  });

  it('give way, the largest first, where more has come than there is room for', async () => {
    const { ended } = begin(490 * KB, 450 * KB);
    await eventually(() => came === 450 * KB, 'the large one has come');
    expect(await whole(200 * KB)).to.deep.equal([200, { bytes: 200 * KB }]);
    expect(await ended).to.match(/^HTTP\/1.1 503[\s\S]*"uploads-busy"/);
  });

  it('let what is small in, however much others hold', async () => {
    const large = whole(500 * KB, '?held');
    const other = whole(90 * KB, '?held');
    await eventually(() => came === 590 * KB, 'the large one has come');
    for (let i = 0; i < 20; i += 1)
      expect(await whole(16 * KB)).to.deep.equal([200, { bytes: 16 * KB }]);
    letGo();
    expect([(await large)[0], (await other)[0]]).to.deep.equal([200, 200]);
  });

  it('hold no more than there is room for, also where many hold little each', async () => {
    const all = Array.from({ length: 10 }, () => begin(490 * KB, 100 * KB));
    const ended = await Promise.all(all.map((one) => one.ended));
    const told = ended.filter((answer) => answer.includes('"uploads-busy"'));
    expect(told.length).to.be.at.least(4);
  });

  it('are forgotten with their connection, those as well that wait there behind an answer', async () => {
    const body = 'x'.repeat(KB);
    const one = `POST /?held HTTP/1.1\r\nHost: x\r\nContent-Length: ${KB}\r\n\r\n${body}`;
    const socket = connect(port(), '127.0.0.1');
    sockets.push(socket);
    socket.write(one.repeat(20));
    await eventually(() => arriving.from('here') === 20, 'all are in memory');
    socket.destroy();
    await eventually(() => arriving.from('here') === 0, 'all are forgotten');
  });

  it('of whoever has gone before they are asked for are not waited for', async () => {
    const gone = { socket: { destroyed: true } } as never;
    const error = await arriving.whole(gone, {} as never, 'here', () => undefined).catch((e) => e);
    expect(error).to.be.instanceOf(Problem);
    expect(arriving.from('here')).to.equal(0);
  });

  it('that are longer than they may be are refused as that', async () => {
    expect((await whole(501 * KB))[0]).to.equal(413);
  });
});
