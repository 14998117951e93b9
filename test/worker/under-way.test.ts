import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { underWay } from '../../worker/under-way.ts';
import { eventually } from '../support/live-notice.ts';

describe('what a server has work with', () => {
  let server: Server;
  let working: ReturnType<typeof underWay>;
  let held: ServerResponse[];
  let begun: number;
  const sockets: Socket[] = [];

  beforeEach(async () => {
    working = underWay({ readingMs: 200, bodyMs: 100 });
    held = [];
    begun = 0;
    server = createServer((req, res) => {
      begun += 1;
      working.begin(req, res);
      req.resume();
      if (req.url === '/held') held.push(res);
      else req.once('end', () => res.end('x'.repeat(req.url === '/large' ? 50_000_000 : 1)));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    server.close();
    server.closeAllConnections();
  });

  function send(text: string): Socket {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
    socket.write(text);
    return socket;
  }
  const counted = (expected: number) =>
    eventually(() => working.count() === expected, `${expected} are counted`);

  it('is what has come in full and is not answered yet', async () => {
    const [first] = [send('GET /held HTTP/1.1\r\nHost: x\r\n\r\n')];
    send('POST /held HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}');
    send('POST /held HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n');
    await counted(3);
    held[1]?.end();
    await counted(2);
    first?.destroy();
    await counted(1);
  });

  it('is not what somebody has sent half of, until the rest has come', async () => {
    const half = Array.from({ length: 20 }, () =>
      send('POST /held HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{'),
    );
    send('POST /held HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n');
    await eventually(() => begun === 21, 'all have been begun');
    await counted(0);
    half[0]?.write('}');
    await counted(1);
    half[0]?.destroy();
    half[1]?.destroy();
    await counted(0);
  });

  it('is not an answer that is written and not read; whoever reads nothing of it is not waited for', async () => {
    const deaf = send('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    deaf.pause();
    await eventually(() => begun === 1, 'it has been begun');
    await counted(0);
    const connections = () =>
      new Promise<number>((resolve) => server.getConnections((_, n) => resolve(n)));
    await eventually(async () => (await connections()) === 0, 'the connection is ended');
  });

  it('is nothing any more once its connection is gone, also what waits there behind another answer', async () => {
    const one = 'GET /held HTTP/1.1\r\nHost: x\r\n\r\n';
    const many = send(one.repeat(30));
    await counted(30);
    many.destroy();
    await counted(0);
  });
});
