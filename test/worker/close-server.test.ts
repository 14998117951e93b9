import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { expect } from 'chai';
import { closeServer } from '../../worker/close-server.ts';

describe('a server that is closed', () => {
  const sockets: Socket[] = [];
  const begun = (port: number, text: string): Socket => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(text);
    sockets.push(socket);
    return socket;
  };
  after(() => {
    for (const socket of sockets) socket.destroy();
  });

  it('ends although somebody has sent half a head, half a body or nothing, follows, or reads nothing', async () => {
    const following = new Set<ServerResponse>();
    const server = createServer((req, res) => {
      if (req.url === '/follow') {
        following.add(res);
        res.write('a');
      }
      if (req.url === '/large') res.write(Buffer.alloc(50_000_000));
      req.resume();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    begun(port, '');
    begun(port, 'GET /half HTTP/1.1\r\nHost: x\r\nX-A: ');
    begun(port, 'POST /body HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc');
    begun(port, 'GET /large HTTP/1.1\r\nHost: x\r\n\r\n').pause();
    const follower = begun(port, 'GET /follow HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(follower, 'data');
    await closeServer(server, following, 50);
    expect(server.listening).to.equal(false);
  });

  it('answers before whoever has asked to the end', async () => {
    const server = createServer((_req, res) => void setTimeout(() => res.end('answer'), 30));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const asked = fetch(`http://127.0.0.1:${port}/`);
    await once(server, 'request');
    await closeServer(server, [], 5000);
    expect(await (await asked).text()).to.equal('answer');
  });
});
