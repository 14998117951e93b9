import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import express from 'express';
import { door } from '../../../src/api/doors/door.ts';
import { hostsOf } from '../../../src/api/doors/hosts.ts';
import { nameRequest } from '../../../src/api/mount.ts';
import { problems } from '../../../src/api/problem.ts';

type Headers = Record<string, string | string[]>;

/** Asks as raw as Node lets us. @returns status and code; the code of what is let in is empty. */
const ask = (port: number, method: string, headers: Headers, path = '/api/x') =>
  new Promise<{ status: number; code: string; left: boolean }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, setHost: false, headers };
    const sent = request(options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const { code = '' } = JSON.parse(Buffer.concat(parts).toString() || '{}');
        const left = answer.headers.connection === 'close';
        resolve({ status: answer.statusCode ?? 0, code, left });
      });
    });
    sent.on('error', reject);
    sent.end();
  });

/** The status with which bytes are answered that no client would send. */
const statusOf = async (port: number, bytes: string): Promise<number> => {
  const socket = connect(port, '127.0.0.1');
  socket.end(bytes);
  return Number((await text(socket)).split(' ')[1]);
};

describe('the door of the API', () => {
  let server: Server;
  let port: number;
  let effects = 0;

  before(async () => {
    const app = express();
    const hosts = hostsOf(['duban.example.gov.cn', '10.1.2.3:8360'], []);
    app.use(nameRequest, door(hosts));
    app.use((_req, res) => {
      effects += 1;
      res.json({});
    });
    app.use(problems(() => undefined));
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  after(() => server.close());
  beforeEach(() => {
    effects = 0;
  });

  it('lets in who calls by a configured name, or by a name of this machine with the port that listens', async () => {
    const good = [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      `[::1]:${port}`,
      'duban.example.gov.cn',
      'DUBAN.example.gov.cn:443',
      'duban.example.gov.cn:80',
      '10.1.2.3:8360',
    ];
    for (const Host of good)
      for (const method of ['GET', 'POST'])
        expect((await ask(port, method, { Host })).status, Host).to.equal(200);
    expect(effects).to.equal(good.length * 2);
  });

  it('refuses every other name, also with the right port, and leaves the rest of the request unread', async () => {
    const bad = [
      `evil.example:${port}`,
      'evil.example',
      'duban.example.gov.cn.evil.example',
      'evil.example.duban.example.gov.cn',
      'duban.example.gov.cn.',
      `duban.example.gov.cn:${port}`,
      '10.1.2.3',
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1.:${port}`,
      `2130706433:${port}`,
      `0x7f000001:${port}`,
      `0.0.0.0:${port}`,
      `user@127.0.0.1:${port}`,
      `127.0.0.1:${port}@evil.example`,
      `127.0.0.1:${port}/`,
      `127.0.0.1:${port},evil.example`,
      '督办.example',
      '',
    ].map((host) => Buffer.from(host).toString('latin1'));
    const refused = { status: 421, code: 'host-unknown', left: true };
    for (const Host of bad)
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await ask(port, method, { Host });
        const seen = method === 'HEAD' ? { ...answer, code: 'host-unknown' } : answer;
        expect(seen, `${method} ${Host}`).to.deep.equal(refused);
      }
    expect(effects).to.equal(0);
  });

  it('refuses two names and none, and a first line that names another host than the header', async () => {
    const ours = `127.0.0.1:${port}`;
    const hosts = `Host: ${ours}\r\nHost: evil.example\r\n`;
    const twice = await statusOf(port, `POST /api/x HTTP/1.1\r\n${hosts}\r\n`);
    const none = await statusOf(port, 'POST /api/x HTTP/1.0\r\n\r\n');
    const whole = await ask(port, 'POST', { Host: ours }, 'http://evil.example/api/x');
    const same = await ask(port, 'POST', { Host: ours }, `http://${ours}/api/x`);
    expect([twice, none, whole.status, same.status]).to.deep.equal([421, 421, 421, 200]);
    expect(effects).to.equal(1);
  });

  it('answers probes under any name, and nothing else of that address', async () => {
    const Host = '10.244.0.7:8360';
    for (const path of ['/livez', '/readyz'])
      expect((await ask(port, 'GET', { Host }, path)).status, path).to.equal(200);
    for (const path of ['/metrics', '/version', '/livez/x', '//livez', '/a/token'])
      expect((await ask(port, 'GET', { Host }, path)).code, path).to.equal('host-unknown');
    expect((await ask(port, 'POST', { Host }, '/livez')).code).to.equal('host-unknown');
  });

  describe('for a write that a browser sends', () => {
    const writing = async (headers: Headers, path?: string) => {
      const codes = new Set<string>();
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
        codes.add((await ask(port, method, { Host: `localhost:${port}`, ...headers }, path)).code);
      return [...codes];
    };

    it('lets in pages of its own and what a person types, and machines, which say nothing of this', async () => {
      for (const headers of [
        {},
        { 'Sec-Fetch-Site': 'same-origin' },
        { 'Sec-Fetch-Site': 'none' },
        { 'Sec-Fetch-Site': 'same-origin', Origin: `http://localhost:${port}` },
        { Origin: `http://localhost:${port}` },
        { Origin: 'https://duban.example.gov.cn' },
      ])
        expect(await writing(headers), JSON.stringify(headers)).to.deep.equal(['']);
    });

    it('refuses pages of other sites, of its neighbours and of no origin', async () => {
      for (const headers of [
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
        { 'Sec-Fetch-Site': 'cross-site', Origin: `http://localhost:${port}` },
        { 'Sec-Fetch-Site': 'unheard' },
        { Origin: 'https://evil.example' },
        { Origin: `http://evil.example:${port}` },
        { Origin: `http://127.0.0.1:${port}` },
        { Origin: `http://localhost:${port + 1}` },
        { Origin: 'null' },
        { Origin: `file://localhost:${port}` },
        { Origin: 'nonsense' },
      ])
        expect(await writing(headers), JSON.stringify(headers)).to.deep.equal(['cross-site']);
      expect(effects).to.equal(0);
    });

    it('lets in the form of an answer page, whose browser is told to name no page, and none of another site', async () => {
      expect(await writing({ Origin: 'null' }, '/a/token')).to.deep.equal(['']);
      for (const headers of [
        { Origin: 'https://evil.example' },
        { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' },
        { 'Sec-Fetch-Site': 'same-site' },
      ])
        expect(await writing(headers, '/a/token')).to.deep.equal(['cross-site']);
    });
  });

  it('lets a page of another site read, which a browser does not show it, for links in mails are opened so', async () => {
    const headers = { Host: `localhost:${port}`, 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask(port, 'GET', headers, '/a/token')).status).to.equal(200);
  });
});

describe('the hosts of the API', () => {
  it('are those of its two addresses where none is named', () => {
    expect(hostsOf([], ['http://127.0.0.1:8360', 'https://Duban.example.gov.cn'])).to.deep.equal([
      '127.0.0.1:8360',
      'duban.example.gov.cn',
    ]);
  });

  it('are no patterns and no addresses', () => {
    for (const name of ['*', '*.example', 'http://a.example', 'a b', 'a.example:port'])
      expect(() => hostsOf([name], []), name).to.throw('DUBAN_HOSTS');
  });
});
