import { request } from 'node:http';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addPerson, type Door, openDoor, PASSWORD } from '../../support/api/people.ts';
import { allOf, closeDatabase, openDatabase } from '../../support/database.ts';

const HOST = 'duban.example.gov.cn';

/** Asks as raw as Node lets us: a client of the browser kind sends no Host of its own. */
const ask = (url: string, method: string, headers: Record<string, string>, body?: object) =>
  new Promise<{ status: number; code: string; cookie: string; retryAfter: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(url);
      const path = '/api/sessions';
      const given = { 'Content-Type': 'application/json', ...headers };
      const sent = request({ hostname, port, path, method, headers: given }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          const { code = '' } = JSON.parse(Buffer.concat(parts).toString() || '{}');
          const cookie = answer.headers['set-cookie']?.[0] ?? '';
          const retryAfter = answer.headers['retry-after'] ?? '';
          resolve({ status: answer.statusCode ?? 0, code, cookie, retryAfter });
        });
      });
      sent.on('error', reject);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    },
  );

describe('what a header says of where a call comes from', () => {
  let connection: Connection;
  let now = Date.parse('2026-09-24T01:00:00.000Z');
  const doors: Door[] = [];
  before(async () => {
    connection = await openDatabase();
    await addPerson(connection, 'wangmin');
  });
  after(async () => {
    for (const door of doors) await door.close();
    await closeDatabase(connection);
  });
  beforeEach(async () => {
    now += 3_600_000;
    await connection.collection('signInTries').deleteMany({});
    await connection.collection('calls').deleteMany({});
  });

  const opened = async (proxies: string[], more: { publicUrl?: string } = {}) => {
    const door = await openDoor(connection, {
      ...{ proxies, hosts: [HOST], nowMs: () => now },
      ...more,
    });
    doors.push(door);
    return door;
  };
  const addresses = async () => {
    const calls = (await allOf(connection, 'calls')).filter(({ kind }) => kind === 'call');
    return [...new Set(calls.map(({ address }) => String(address)))];
  };
  const signIn = (door: Door, headers: Record<string, string>, password = PASSWORD) =>
    ask(door.url, 'POST', headers, { account: 'wangmin', password });
  const from = (address: string) => ({ 'X-Forwarded-For': address });

  /** Twenty-five wrong passwords under as many names, each from another address as its header says. */
  const guessed = async (door: Door): Promise<Set<string>> => {
    const codes = new Set<string>();
    for (let i = 0; i < 25; i += 1) {
      const given = { account: `nobody-${i}`, password: 'not the password at all' };
      codes.add((await ask(door.url, 'POST', from(`203.0.113.${i}`), given)).code);
    }
    return codes;
  };

  it('is not believed without a proxy: neither on record nor in the delay of signing in', async () => {
    const door = await opened([]);
    expect(await guessed(door)).to.deep.equal(new Set(['sign-in-failed', 'too-many-tries']));
    expect(await addresses()).to.satisfy((all: string[]) =>
      all.every((address) => address.endsWith('127.0.0.1')),
    );
  });

  it('is not believed of a stranger where the proxy is another', async () => {
    const door = await opened(['10.1.2.3']);
    expect(await guessed(door)).to.include('too-many-tries');
    expect((await addresses()).some((address) => address.startsWith('203.'))).to.equal(false);
  });

  it('is believed of the proxy: the address that it saw is on record, and waits alone', async () => {
    const door = await opened(['loopback']);
    expect(await guessed(door)).to.deep.equal(new Set(['sign-in-failed']));
    expect(await addresses()).to.have.length(25);
  });

  it('is believed of the proxy as far as its own word goes, not what a caller has put before it', async () => {
    const door = await opened(['loopback', '10.1.2.3']);
    for (const said of ['198.51.100.7, 203.0.113.9', '198.51.100.7, 203.0.113.9, 10.1.2.3'])
      await signIn(door, from(said));
    expect(await addresses()).to.deep.equal(['203.0.113.9']);
  });

  it('gives over TLS up to a believed proxy a cookie of this very host, to nobody else', async () => {
    const tls = { 'X-Forwarded-Proto': 'https' };
    const believed = (await signIn(await opened(['loopback']), tls)).cookie;
    expect(believed).to.match(/^__Host-duban=.*; Secure$/);
    const stranger = (await signIn(await opened([]), tls)).cookie;
    expect(stranger)
      .to.match(/^duban=/)
      .and.not.include('Secure');
  });

  it('opens no door that the name in Host does not, and shuts one that a foreign name comes through', async () => {
    const forwarded = (name: string) => ({ 'X-Forwarded-Host': name });
    const foreign = { Host: 'evil.test', ...forwarded(HOST) };
    const behind = { Host: HOST, ...forwarded('evil.test') };
    const several = { Host: HOST, ...forwarded(`evil.test, ${HOST}`) };
    const good = { Host: HOST, ...forwarded(HOST) };
    const alone = await opened([]);
    const proxied = await opened(['loopback']);
    const codes = async (door: Door) => {
      const found: string[] = [];
      for (const headers of [foreign, behind, several, good])
        found.push((await signIn(door, headers)).code);
      return found;
    };
    expect(await codes(alone)).to.deep.equal(['host-unknown', '', '', '']);
    expect(await codes(proxied)).to.deep.equal([
      'host-unknown',
      'host-unknown',
      'host-unknown',
      '',
    ]);
  });
});
