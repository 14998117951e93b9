import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { actorText } from '../../../src/client/api-client.ts';
import { type Api, startApi } from '../../support/api/api.ts';
import { CLERK } from '../../support/api/letters.ts';
import { type ApiDocument, operationsOf } from '../../support/api/openapi.ts';
import { secretOf, signed } from '../../support/api/signed-message.ts';

const SECRET = secretOf(5);

/** More than is small, and less than any body may be. */
const DECLARED = 20_000;

/** Pages that take a form; the document of the API has the other addresses. */
const PAGES = [
  ...['/sign-in', '/sign-in/oidc/logout', '/account/password', '/account/tokens', '/c'],
  ...['/a/token', '/account/sessions/end', '/account/tokens/revoke', '/account/sign-out'],
];

describe('a body that does not come', () => {
  let api: Api;
  before(async () => {
    api = await startApi({ callbackSecrets: [SECRET] });
  });
  after(() => api.stop());

  /** Sends a head that announces a body and `sent` bytes of it. @returns what is answered, once the connection has been ended. */
  async function half(method: string, path: string, type: string, more: Record<string, string>) {
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    let told = '';
    socket.on('data', (part) => {
      told += String(part);
      if (told.includes('\r\n\r\n')) socket.end();
    });
    socket.on('error', () => undefined);
    const head = {
      Host: `${hostname}:${port}`,
      'Content-Type': type,
      'Content-Length': String(DECLARED),
      'Idempotency-Key': 'half',
      'Test-Actor': actorText(CLERK),
      ...more,
    };
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n{`);
    await once(socket, 'close');
    return Number(/^HTTP\/1\.1 (\d+)/.exec(told)?.[1] ?? 0);
  }

  it('is waited for at no address: each answers, and none by an error of its own', async () => {
    const document = (await (await fetch(`${api.url}/openapi.json`)).json()) as ApiDocument;
    const writing = operationsOf(document).filter((one) => one.requestBody !== undefined);
    expect(writing.length).to.be.greaterThan(30);
    const asked = [
      ...writing.map(({ method, path }) => ({
        ...{ method: method.toUpperCase(), path: path.replaceAll(/\{\w+\}/g, 'x-1') },
        ...{ type: 'application/json', more: {} },
      })),
      ...PAGES.map((path) => ({
        ...{ method: 'POST', path, type: 'application/x-www-form-urlencoded', more: {} },
      })),
    ];
    const answers = await Promise.all(
      asked.map(async ({ method, path, type, more }) => {
        return [`${method} ${path}`, await half(method, path, type, more)] as const;
      }),
    );
    const odd = answers.filter(([, status]) => status < 300 || status >= 500);
    expect(odd).to.deep.equal([]);
    const slow = answers.filter(([, status]) => status === 408).length;
    expect(slow).to.be.greaterThan(30);
  });

  it('of a signed message is ended as well; of one that says nothing of itself not a byte is read', async () => {
    const { headers } = signed(SECRET, 'msg-half', { a: 1 }, Date.now());
    const type = 'application/json';
    const { 'content-type': _, ...webhook } = headers;
    expect(await half('POST', '/callbacks', type, webhook)).to.equal(408);
    for (const missing of Object.keys(webhook)) {
      const { [missing]: __, ...rest } = webhook;
      expect(await half('POST', '/callbacks', type, rest), missing).to.equal(401);
    }
  });
});
