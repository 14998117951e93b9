import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { nameFile } from '../../../src/api/mount.ts';
import { type Door, openDoor } from '../../support/api/people.ts';
import { allOf, closeDatabase, openDatabase } from '../../support/database.ts';

/** An address of each kind: of the API, of its document, a page, the page to try it on, and what is not there. */
const ADDRESSES = [
  '/version',
  '/api/me',
  '/openapi.json',
  '/sign-in',
  '/a/nothing',
  '/docs',
  '/nothing',
];

describe('an answer of the house', () => {
  let connection: Connection;
  let door: Door;
  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
  });
  after(async () => {
    await door.close();
    await closeDatabase(connection);
  });

  const headersOf = async (path: string, headers: Record<string, string> = {}) =>
    (await door.ask('GET', path, { headers })).headers;

  it('says what it is, and that nobody is to guess', async () => {
    for (const path of ADDRESSES) {
      const headers = await headersOf(path);
      expect(headers.get('x-content-type-options'), path).to.equal('nosniff');
      expect(headers.get('content-type'), path).to.match(
        /^(?:text\/html|application\/[\w+.-]*json); charset=utf-8$/,
      );
    }
  });

  it('runs and shows what comes from here alone, in no frame', async () => {
    for (const path of ADDRESSES) {
      const policy = (await headersOf(path)).get('content-security-policy') ?? '';
      const said = new Map(
        policy.split(';').map((part) => part.trim().split(/ (.*)/s) as [string, string]),
      );
      expect(said.get('default-src'), path).to.be.oneOf(["'self'", "'none'"]);
      expect(said.get('base-uri'), path).to.equal("'none'");
      expect(said.get('frame-ancestors'), path).to.equal("'none'");
      // Without a word of its own a kind of content has that of default-src.
      expect(said.get('object-src') ?? said.get('default-src'), path).to.equal("'none'");
      expect(said.get('script-src') ?? said.get('default-src'), path).to.be.oneOf([
        "'self'",
        "'none'",
      ]);
    }
  });

  it('lets no other origin read', async () => {
    for (const path of ADDRESSES) {
      const headers = await headersOf(path, { Origin: 'https://elsewhere.example' });
      expect(headers.get('access-control-allow-origin'), path).to.equal(null);
    }
  });

  it('is kept by nobody on the way', async () => {
    for (const path of ['/api/me', '/api/notices', '/sign-in', '/a/nothing', '/nothing'])
      expect((await headersOf(path)).get('cache-control'), path).to.contain('no-store');
  });

  it('asks for TLS for a year, here and below, where it is reached by it', async () => {
    expect((await headersOf('/version')).get('strict-transport-security')).to.equal(null);
    const secured = await openDoor(connection, { publicUrl: 'https://duban.example.cn' });
    try {
      for (const path of ADDRESSES) {
        const said = (await secured.ask('GET', path)).headers.get('strict-transport-security');
        expect(said, path).to.equal('max-age=31536000; includeSubDomains');
      }
    } finally {
      await secured.close();
    }
  });

  it('believes no header that names another address', async () => {
    const from = {
      'X-Forwarded-For': '203.0.113.7',
      'X-Real-IP': '203.0.113.7',
      Forwarded: 'for=203.0.113.7',
    };
    const answer = await door.ask('GET', '/api/me', { headers: from });
    const requestId = answer.headers.get('x-request-id');
    const [call] = (await allOf(connection, 'calls')).filter((c) => c.requestId === requestId);
    expect(call?.address).to.match(/^(?:::ffff:)?127\.0\.0\.1$/);
  });

  it('names a file in a form that no name breaks', () => {
    const said: Record<string, string> = {};
    const res = { set: (name: string, value: string) => (said[name] = value), type: () => res };
    nameFile(res as never, '台账"; filename=x.exe\r\nSet-Cookie: a=b.xlsx', 'xlsx');
    expect(said['Content-Disposition']).to.match(/^attachment; filename\*=UTF-8''[\w%.()!~*'-]+$/);
  });
});
