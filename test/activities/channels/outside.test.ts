import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket, type LookupFunction } from 'node:net';
import { expect } from 'chai';
import { Later, Undeliverable, Unsure } from '../../../src/activities/notify/channel.ts';
import { isInside } from '../../../src/activities/notify/wire/inside-addresses.ts';
import {
  InsideAddress,
  judgeStatus,
  postOutside,
} from '../../../src/activities/notify/wire/outside.ts';

/** Ways to write an address of this machine, of a private network, or of nobody. */
function insideUrls(port: number): string[] {
  const hosts = [
    ...[
      '127.0.0.1',
      '127.1',
      '127.0.1',
      '2130706433',
      '0x7f000001',
      '0x7f.1',
      '017700000001',
      '0177.0.0.1',
    ],
    ...[
      '127.255.255.254',
      '0.0.0.0',
      '0',
      '0x0',
      '00000000',
      '127.0.0.1.',
      'localhost',
      'localhost.',
    ],
    ...[
      'LOCALHOST',
      'a.localhost',
      'a.b.localhost.',
      '１２７.０.０.１',
      '①②⑦.⓪.⓪.①',
      '127。0。0。1',
    ],
    ...[
      '10.0.0.1',
      '10.255.255.255',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
      '192.168.255.255',
    ],
    ...[
      '169.254.169.254',
      '169.254.0.1',
      '100.64.0.1',
      '100.127.255.255',
      '192.0.0.1',
      '192.0.2.1',
    ],
    ...['198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.7', '224.0.0.1', '239.1.1.1'],
    ...[
      '240.0.0.1',
      '255.255.255.255',
      '0xa9fea9fe',
      '2852039166',
      '0xC0A80001',
      '3232235521',
      '167772161',
    ],
    ...[
      '[::]',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::ffff:a9fe:a9fe]',
    ],
    ...[
      '[::ffff:10.0.0.1]',
      '[::ffff:c0a8:1]',
      '[::127.0.0.1]',
      '[::7f00:1]',
      '[64:ff9b::127.0.0.1]',
    ],
    ...[
      '[64:ff9b::7f00:1]',
      '[64:ff9b:1::1]',
      '[2002:7f00:1::]',
      '[2002:a9fe:a9fe::]',
      '[2001::1]',
    ],
    ...[
      '[2001:db8::1]',
      '[fc00::1]',
      '[fd00:ec2::254]',
      '[fe80::1]',
      '[fec0::1]',
      '[ff02::1]',
      '[100::1]',
    ],
    ...[
      '[3fff::1]',
      '[5f00::1]',
      '[::ffff:0:127.0.0.1]',
      '[0:0:0:0:0:ffff:7f00:0001]',
      '[2001:20::1]',
    ],
  ];
  const plain = hosts.flatMap((host) => [
    `http://${host}:${port}/`,
    `https://${host}:${port}/x?y=1`,
  ]);
  const tricks = [
    ...[
      'http://a@127.0.0.1:P/',
      'http://a:b@example.com@127.0.0.1:P/',
      'http://example.com:b@127.0.0.1:P/',
    ],
    ...[
      'http://127.0.0.1:P#@example.com/',
      'http://127.0.0.1:P\\@example.com/',
      'http:127.0.0.1:P/',
    ],
    ...[
      'HTTP://127.0.0.1:P/',
      'http:\\\\127.0.0.1:P',
      ' http://127.0.0.1:P ',
      'http://127.0.0.1\t:P/',
    ],
    ...[
      'file:///etc/passwd',
      'gopher://127.0.0.1:P/',
      'ftp://127.0.0.1:P/',
      'data:,x',
      'unix:/tmp/x',
    ],
    ...[
      'ws://127.0.0.1:P/',
      'javascript:1',
      'dict://127.0.0.1:P/',
      '//127.0.0.1:P/',
      '127.0.0.1:P',
      '',
    ],
    ...[
      'http://',
      'http://%31%32%37.0.0.1:P/',
      'http://0x7f.0x0.0x0.0x1:P/',
      'http://0177.0.0.01:P/',
    ],
  ];
  return [...plain, ...tricks.map((url) => url.replace('P', String(port)))];
}

/** Resolves every name to these addresses. */
const resolving = (...addresses: string[]): LookupFunction =>
  ((_host, options, done) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all === true) done(null, all);
    else done(null, all[0]?.address ?? '', all[0]?.family ?? 4);
  }) as LookupFunction;

const BODY = Buffer.from('{}');

describe('a webhook to an address inside', () => {
  let canary: Server;
  let port: number;
  let connections: number;

  before(async () => {
    connections = 0;
    canary = createServer((_req, res) => res.end());
    canary.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => canary.listen(0, '::', resolve));
    ({ port } = canary.address() as AddressInfo);
  });
  after(() => new Promise<void>((resolve) => canary.close(() => resolve())));

  /** Whether it was refused, and never tried. */
  const refused = (url: string, lookup?: LookupFunction) =>
    postOutside(
      url,
      BODY,
      {},
      { mostMs: 20_000, ...(lookup === undefined ? {} : { lookup }) },
    ).then(
      () => false,
      (error) => error instanceof Undeliverable,
    );

  it('is refused however the address is written, and nothing inside is connected to (P10)', async () => {
    const urls = insideUrls(port);
    expect(urls.length).to.be.above(150);
    for (const url of urls) expect(await refused(url), url).to.equal(true);
    expect(connections).to.equal(0);
  });

  it('is refused where a name leads inside, also beside an address outside (P10)', async () => {
    const inside = [
      '127.0.0.1',
      '::1',
      '10.1.2.3',
      '169.254.169.254',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
    ];
    for (const address of inside) {
      expect(await refused(`http://hooks.example:${port}/`, resolving(address)), address).to.equal(
        true,
      );
      const both = resolving('8.8.8.8', address);
      expect(await refused(`http://hooks.example:${port}/`, both), address).to.equal(true);
    }
    expect(connections).to.equal(0);
  });

  it('asks for the address once, so that no second answer can lead inside (P10)', async () => {
    let asked = 0;
    const rebinding = ((host, options, done) => {
      asked += 1;
      resolving(asked === 1 ? '203.0.113.1' : '127.0.0.1')(host, options, done);
    }) as LookupFunction;
    await refused(`http://hooks.example:${port}/`, rebinding);
    expect([asked, connections]).to.deep.equal([1, 0]);
  });

  it('is told from one outside by its address', () => {
    for (const address of ['8.8.8.8', '1.1.1.1', '223.5.5.5', '2400:3200::1', '2606:4700::1111'])
      expect(isInside(address), address).to.equal(false);
    for (const text of ['', 'example.com', '1.2.3', 'fe80::1%eth0'])
      expect(isInside(text)).to.equal(true);
  });
});

/** What a bad receiver does with a request. */
const BAD: Record<string, (res: ServerResponse) => void> = {
  error: (res) => res.writeHead(500).end(),
  busy: (res) => res.writeHead(429, { 'retry-after': '7' }).end(),
  gone: (res) => res.writeHead(410).end(),
  moved: (res) => res.writeHead(301, { location: 'http://127.0.0.1:1/' }).end(),
  hangs: () => undefined,
  resets: (res) => void res.socket?.destroy(),
  half: (res) => {
    res.writeHead(200, { 'content-length': '1000' });
    res.write('half');
    setTimeout(() => res.socket?.destroy(), 20);
  },
  drips: (res) => {
    res.writeHead(200);
    const drip = setInterval(() => res.write('x'), 10);
    res.on('close', () => clearInterval(drip));
  },
  endless: (res) => {
    res.writeHead(200);
    const pour = (): void => {
      if (!res.destroyed) res.write(Buffer.alloc(65_536), pour);
    };
    pour();
  },
};

const MEANS: Record<string, string> = {
  ...{ error: 'later', busy: 'later', gone: 'refused', moved: 'refused', hangs: 'unsure' },
  ...{ resets: 'unsure', half: 'unsure', drips: 'unsure', endless: 'unsure' },
};

/** What ends by our patience alone. */
const ENDLESS = ['hangs', 'drips'];

describe('a receiver of webhooks that behaves badly', () => {
  let server: Server;
  let url: string;

  before(async () => {
    server = createServer((req, res) => BAD[req.url?.slice(1) ?? '']?.(res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });

  /** What a try comes to; what never ends by itself is given up after `mostMs`. */
  const meaning = (to: string, mostMs = 20_000): Promise<string> =>
    postOutside(to, BODY, {}, { isInside: () => false, mostMs })
      .then((heard) => judgeStatus(heard, Date.now()))
      .then(
        () => 'taken',
        (error) => {
          if (error instanceof Undeliverable) return 'refused';
          return error instanceof Unsure
            ? 'unsure'
            : error instanceof Later
              ? 'later'
              : String(error);
        },
      );

  for (const [name, expected] of Object.entries(MEANS))
    it(`and ${name} comes to its end, fifty at once (P10)`, async () => {
      const mostMs = ENDLESS.includes(name) ? 1000 : undefined;
      const all = Array.from({ length: 50 }, () => meaning(`${url}/${name}`, mostMs));
      expect([...new Set(await Promise.all(all))]).to.deep.equal([expected]);
    });

  it('and speaks no TLS, has no name or does not listen, is tried later or of unknown outcome', async () => {
    const plain = createSocket((socket) => socket.end('no tls here'));
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as AddressInfo;
    expect(await meaning(`https://127.0.0.1:${port}/`)).to.be.oneOf(['later', 'unsure']);
    expect(await meaning('http://no-such-name.invalid/')).to.equal('later');
    expect(await meaning('http://127.0.0.1:1/')).to.equal('later');
    plain.close();
  });

  it('leads nobody inside by a redirect', () => {
    expect(() => judgeStatus({ status: 302, retryAfter: null }, 0)).to.throw(Undeliverable);
    expect(new InsideAddress('x')).to.be.instanceOf(Undeliverable);
  });
});
