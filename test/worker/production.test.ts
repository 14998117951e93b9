import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { readConfig } from '../../src/config.ts';
import { removeAccount, setDisabled } from '../../src/store/access/accounts.ts';
import { collectionOf } from '../../src/store/models.ts';
import {
  configLines,
  connectWhereFit,
  NotFitForProduction,
  storeLines,
} from '../../worker/production.ts';
import { addPerson } from '../support/api/people.ts';
import { closeDatabase, openDatabase } from '../support/database.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const strong = (seed: string): string => createHash('sha256').update(seed).digest('base64');

const GOOD = {
  DUBAN_MODE: 'production',
  DUBAN_SECRET: `one:${strong('one')}`,
  DUBAN_PUBLIC_URL: 'https://duban.example.gov.cn',
  DUBAN_BEHIND_PROXY: 'loopback',
  DUBAN_CALL_LOG: '/var/lib/duban/calls',
  MONGODB_URI: 'mongodb://a,b/duban?replicaSet=duban&tls=true',
};

const linesOf = (more: Record<string, string | undefined> = {}) =>
  configLines(readConfig({ ...GOOD, ...more }));
const told = (more: Record<string, string | undefined>): string[] =>
  linesOf(more).map(({ kind, en }) => `${kind}: ${en}`);

describe('production', () => {
  it('lacks nothing with strong secrets, TLS and two places for the record of calls', () => {
    expect(told({})).to.deep.equal([]);
  });

  for (const [what, more, kind, said] of [
    ['a secret', { DUBAN_SECRET: undefined }, 'missing', 'no signing key'],
    [
      'a secret of a well-known example',
      { DUBAN_SECRET: 'changeme-changeme-changeme-changeme' },
      'missing',
      'well-known examples',
    ],
    ['a secret of one character', { DUBAN_SECRET: 'x'.repeat(64) }, 'missing', 'over and over'],
    [
      'a secret of one word over and over',
      { DUBAN_SECRET: `one:${'9f3Kq0Zx'.repeat(5)}` },
      'missing',
      'over and over',
    ],
    [
      'any of its secrets',
      { DUBAN_SECRET: `one:${strong('one')}\ntwo:${'01'.repeat(30)}` },
      'missing',
      'DUBAN_SECRET two is a few characters over and over',
    ],
    [
      'a secret of machine callbacks',
      { DUBAN_CALLBACK_SECRETS: `whsec_${Buffer.alloc(32).toString('base64')}` },
      'missing',
      'DUBAN_CALLBACK_SECRETS 1',
    ],
    ['its public address', { DUBAN_PUBLIC_URL: undefined }, 'missing', 'no DUBAN_PUBLIC_URL'],
    [
      'TLS',
      { DUBAN_PUBLIC_URL: 'http://duban.example.gov.cn', DUBAN_BEHIND_PROXY: undefined },
      'missing',
      'is plain http',
    ],
    [
      'TLS up to its proxy',
      { DUBAN_PUBLIC_URL: 'http://duban.example.gov.cn' },
      'warning',
      'up to the proxy',
    ],
    ['the address of its proxy', { DUBAN_BEHIND_PROXY: undefined }, 'warning', 'is the proxy’s'],
    ['a second place for the record', { DUBAN_CALL_LOG: undefined }, 'warning', 'DUBAN_CALL_LOG'],
    ['TLS to MongoDB', { MONGODB_URI: 'mongodb://a/duban' }, 'warning', 'without TLS (tls=true)'],
    ['a place for its keys', { DUBAN_SECRET: 'database' }, 'warning', 'stand in the database'],
  ] as const)
    it(`is told of ${what}, in one line in both languages, as ${kind}`, () => {
      const lines = linesOf(more);
      expect(lines.map((line) => line.kind)).to.deep.equal([kind]);
      expect(lines[0]?.en).to.include(said);
      expect(lines[0]?.zh).to.match(/[\u4e00-\u9fff]{4}/);
    });

  it('needs no TLS to a MongoDB of this machine', () => {
    for (const host of ['127.0.0.1:27017', 'u:p@localhost', '[::1]:1,127.0.0.1:2'])
      expect(told({ MONGODB_URI: `mongodb://${host}/duban` }), host).to.deep.equal([]);
    expect(told({ MONGODB_URI: 'mongodb://localhost.evil.cn/duban' })).to.have.length(1);
  });

  it('tells no secret', () => {
    const weak = '9f3Kq0Zx'.repeat(5);
    const lines = linesOf({
      DUBAN_SECRET: weak,
      DUBAN_CALLBACK_SECRETS: `whsec_${'A'.repeat(44)}`,
    });
    expect(lines).to.have.length(2);
    expect(JSON.stringify(lines)).not.to.include('9f3K').and.not.include('AAAA');
  });

  it('takes for proxies addresses and ranges of them alone', () => {
    for (const good of ['loopback', '10.1.2.3', '10.1.2.0/28,loopback', 'fd00::1', 'fd00::/64'])
      expect(() => readConfig({ DUBAN_BEHIND_PROXY: good }), good).not.to.throw();
    for (const bad of [
      'uniquelocal',
      '0.0.0.0/0',
      '::/0',
      '10.0.0.0/33',
      'proxy',
      '10.1.2.3/',
      '1',
    ])
      expect(() => readConfig({ DUBAN_BEHIND_PROXY: bad }), bad).to.throw('DUBAN_BEHIND_PROXY');
  });

  describe('with a database', () => {
    let connection: Connection;
    let uri: string;
    before(async () => {
      connection = await openDatabase();
      uri = (process.env.MONGODB_URI ?? '').replace(/\/duban(?=\?|$)/, `/${connection.name}`);
    });
    after(() => closeDatabase(connection));

    const start = async (more: Record<string, string> = {}) => {
      const config = readConfig({ ...GOOD, MONGODB_URI: uri, ...more });
      const warned: string[] = [];
      try {
        const log = { warn: (_: object, said: string) => void warned.push(said) };
        await (await connectWhereFit(config, log)).close();
        return warned;
      } catch (error) {
        if (!(error instanceof NotFitForProduction)) throw error;
        return error.message;
      }
    };

    it('starts with none but real accounts', async () => {
      await addPerson(connection, 'wangmin');
      expect(await start()).to.deep.equal([]);
    });

    it('does not start with accounts of a demonstration before they are gone, in use or not', async () => {
      await addPerson(connection, 'demo-clerk', { demo: true });
      await addPerson(connection, 'demo-admin', { demo: true, administrator: 'systemAdmin' });
      const [line] = await storeLines(connection);
      expect([line?.kind, line?.en]).to.satisfy(
        ([kind, en]: string[]) => kind === 'missing' && en?.includes('demo-admin, demo-clerk'),
      );
      expect(await start()).to.include('demo-admin、demo-clerk');
      expect(await start({ DUBAN_MODE: 'development' })).to.deep.equal([]);
      for (const login of ['demo-clerk', 'demo-admin'])
        await setDisabled(connection, login, '2026-11-29T00:00:00.000Z');
      expect(await start()).to.include('demo-admin、demo-clerk');
      for (const login of ['demo-clerk', 'demo-admin']) await removeAccount(connection, login);
      expect(await start()).to.deep.equal([]);
    });

    it('starts with the sample loaded, and says so', async () => {
      const campaigns = collectionOf(connection, 'campaigns');
      const sample = { _id: 'c-sample', sample: true, rehearsal: true, createdAt: '2026' };
      await campaigns.insertOne(sample as never);
      const warned = await start();
      expect(warned).to.have.length(1);
      expect(warned[0]).to.include('duban sample remove');
      await campaigns.deleteOne({ _id: 'c-sample' });
    });

    it('ends as a process with everything that is missing in one list, in both languages', async () => {
      await addPerson(connection, 'demo-head', { demo: true });
      const { DUBAN_SECRET: _, TEMPORAL_ADDRESS: __, ...env } = process.env;
      const args = ['--import', 'tsx', 'worker/main.ts', '--role', 'api'];
      const child = spawn(process.execPath, args, {
        cwd: root,
        env: {
          ...env,
          DUBAN_MODE: 'production',
          MONGODB_URI: uri,
          TEMPORAL_ADDRESS: '127.0.0.1:1',
          DUBAN_PUBLIC_URL: 'http://duban.example.gov.cn',
          DUBAN_PORT: '0',
        },
      });
      const [said, code] = await Promise.all([
        text(child.stderr),
        new Promise((resolve) => child.once('close', resolve)),
      ]);
      expect(code).to.equal(2);
      for (const words of [
        '正式模式（DUBAN_MODE=production）缺少以下条件，未启动',
        '✗ 未设签名密钥',
        'no signing key',
        '✗ DUBAN_PUBLIC_URL 为明文 http',
        'is plain http',
        '✗ 有 1 个演示账号，密码人所共知：demo-head',
        '! 未设 DUBAN_CALL_LOG',
      ])
        expect(said).to.include(words);
    });
  });
});
