import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { readConsole } from '../../../src/api/console/console-files.ts';
import { addPerson, type Door, openDoor, PASSWORD, signedIn } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const SCRIPT = `console.log(${JSON.stringify('督办'.repeat(200))});`;

/** A build as the bundler leaves it, with one script. */
function build(folder: string): string {
  mkdirSync(join(folder, 'console'), { recursive: true });
  const page =
    '<!doctype html><meta name="style-nonce" content="%nonce%"><meta name="visitor" content="%visitor%"><div id="console"></div>';
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(
    join(folder, 'places.json'),
    JSON.stringify({ places: ['/', '/notices', '/notices/:id', '/deadline'], open: ['/deadline'] }),
  );
  writeFileSync(join(folder, 'console', 'index-abc123.js'), SCRIPT);
  writeFileSync(join(folder, 'console', 'index-abc123.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'console', 'notes.txt'), 'not for browsers');
  return folder;
}

describe('the console, as the API serves it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-console-'));
  let connection: Connection;
  let door: Door;
  let cookie: string;

  before(async () => {
    connection = await openDatabase();
    const files = readConsole(build(folder));
    if (files === undefined) throw new Error('no console was read');
    door = await openDoor(connection, { console: files });
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'newcomer', { mustChange: true });
    cookie = await signedIn(connection, 'wangmin');
  });
  after(async () => {
    await door?.close();
    rmSync(folder, { recursive: true, force: true });
    await closeDatabase(connection);
  });

  const policyOf = (answer: Response): Map<string, string[]> =>
    new Map(
      (answer.headers.get('content-security-policy') ?? '').split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(/\s+/);
        return [name, sources];
      }),
    );

  it('is one page under each of its addresses, which no store keeps', async () => {
    for (const path of ['/', '/notices?overdue=true', '/notices/c-1-001']) {
      const answer = await door.ask('GET', path, { cookie });
      expect(answer.status, path).to.equal(200);
      expect(answer.headers.get('content-type')).to.match(/^text\/html/);
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      expect(await answer.text()).to.include('<div id="console">');
    }
  });

  it('runs no script but its own files: nothing inline, nothing from elsewhere', async () => {
    const answer = await door.ask('GET', '/', { cookie });
    const policy = policyOf(answer);
    expect(policy.get('script-src')).to.deep.equal(["'self'"]);
    expect(policy.get('default-src')).to.deep.equal(["'none'"]);
    expect(policy.get('frame-ancestors')).to.deep.equal(["'none'"]);
    expect(policy.get('base-uri')).to.deep.equal(["'none'"]);
    const all = [...policy.values()].flat().join(' ');
    expect(all).to.not.match(/unsafe|https?:|\*/);
  });

  it('takes a style by the nonce of this one answer, which stands in its page', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await door.ask('GET', '/', { cookie });
        const [, nonce = ''] =
          /style-src 'self' 'nonce-([^']+)'/.exec(
            answer.headers.get('content-security-policy') ?? '',
          ) ?? [];
        expect(Buffer.from(nonce, 'base64')).to.have.length(18);
        expect(await answer.text()).to.include(`content="${nonce}"`);
        return nonce;
      }),
    );
    expect(nonces[0]).to.not.equal(nonces[1]);
  });

  it('shows a stranger where to sign in, and brings him back from there', async () => {
    const answer = await door.ask('GET', '/notices?overdue=true');
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([
      303,
      '/sign-in?to=%2Fnotices%3Foverdue%3Dtrue',
    ]);
  });

  it('shows a page that is open to everybody to a stranger as well, and says in it whether somebody is known', async () => {
    const newcomer = await signedIn(connection, 'newcomer');
    const told = await Promise.all(
      [undefined, newcomer, cookie].map(async (asking) => {
        const answer = await door.ask(
          ...(['GET', '/deadline?rule=6wd'] as const),
          ...(asking === undefined ? [] : [{ cookie: asking }]),
        );
        const [, who] = /name="visitor" content="(\w+)"/.exec(await answer.text()) ?? [];
        return [answer.status, who];
      }),
    );
    expect(told).to.deep.equal([
      [200, 'stranger'],
      [200, 'stranger'],
      [200, 'known'],
    ]);
  });

  it('has somebody with a first password change it before anything else', async () => {
    const newcomer = await signedIn(connection, 'newcomer');
    const answer = await door.ask('GET', '/', { cookie: newcomer });
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/account?to=%2F']);
  });

  it('is where somebody gets to who signs in and came from nowhere', async () => {
    const answer = await fetch(`${door.url}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: door.url, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ account: 'wangmin', password: PASSWORD }),
    });
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/']);
  });

  it('has files that a browser keeps for good, packed where it takes that', async () => {
    const headers = { 'Accept-Encoding': 'gzip' };
    const plain = await fetch(`${door.url}/console/index-abc123.js`, {
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect(await plain.text()).to.equal(SCRIPT);
    const packed = await door.ask('GET', '/console/index-abc123.js', { headers });
    expect(packed.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(packed.headers.get('content-encoding')).to.equal('gzip');
    expect(packed.headers.get('content-type')).to.match(/^text\/javascript/);
    const text = await packed.text();
    expect(
      text === SCRIPT || gunzipSync(Buffer.from(text, 'latin1')).toString() === SCRIPT,
    ).to.equal(true);
  });

  it('answers an unknown file, an unknown address and an unknown part of the API with a problem', async () => {
    for (const path of [
      '/console/index-000000.js',
      '/console/notes.txt',
      '/console/..%2findex.html',
      '/nowhere',
      '/notices/c-1/nowhere',
      '/api/nowhere',
    ]) {
      const answer = await door.ask('GET', path, { cookie });
      expect([answer.status, answer.headers.get('content-type')], path).to.deep.equal([
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
  });

  it('leaves the pages without a script, the API’s document and its page where they are', async () => {
    const found = await Promise.all(
      ['/sign-in', '/account', '/docs', '/openapi.json', '/livez'].map(
        async (path) => (await door.ask('GET', path, { cookie })).status,
      ),
    );
    expect(found).to.deep.equal([200, 200, 200, 200, 200]);
  });
});

describe('a build of the console', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-console-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is no console where there is none', () => {
    expect(readConsole(join(folder, 'nothing'))).to.equal(undefined);
  });

  it('is refused without a place for the nonce, or for who is there', () => {
    const spoilt = build(join(folder, 'spoilt'));
    writeFileSync(join(spoilt, 'index.html'), '<div id="console"></div>');
    expect(() => readConsole(spoilt)).to.throw('no place for a nonce');
    writeFileSync(join(spoilt, 'index.html'), '<meta content="%nonce%"><div id="console"></div>');
    expect(() => readConsole(spoilt)).to.throw('no place for its visitor');
  });
});
