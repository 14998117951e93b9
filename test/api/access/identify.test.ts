import { expect } from 'chai';
import type { Request } from 'express';
import type { Connection } from 'mongoose';
import { identify } from '../../../src/api/access/identify.ts';
import { addToken } from '../../../src/store/access/tokens.ts';
import { keysIn } from '../../support/api/keys-in.ts';
import { addPerson, signedIn, tokenOf } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const asking = (headers: Record<string, string>, method = 'GET') =>
  ({ method, get: (name: string) => headers[name] }) as unknown as Request;

describe('who asks', () => {
  let connection: Connection;
  let who: (headers: Record<string, string>, method?: string) => Promise<string | null>;
  before(async () => {
    connection = await openDatabase();
    const nowMs = () => Date.now();
    const keys = await keysIn(connection, nowMs);
    const by = identify({ connection, keys, publicUrl: 'http://127.0.0.1', nowMs });
    who = async (headers, method) => (await by(asking(headers, method)))?.account ?? null;
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'liqiang');
  });
  after(() => closeDatabase(connection));

  it('is whoever shows a session or a token, and nobody without, whatever else a request says', async () => {
    const Cookie = await signedIn(connection, 'wangmin');
    const Authorization = `Bearer ${await tokenOf(connection, 'liqiang')}`;
    const named = { 'Duban-Actor': 'approver:leader', 'Test-Actor': 'approver:leader' };
    expect(await who({ Cookie, ...named })).to.equal('wangmin');
    expect(await who({ Authorization, ...named })).to.equal('liqiang');
    expect(await who(named)).to.equal(null);
  });

  it('is by a token alone where both are shown, and nobody by one that is no good', async () => {
    const Cookie = await signedIn(connection, 'wangmin');
    const Authorization = `bearer ${await tokenOf(connection, 'liqiang')}`;
    expect(await who({ Cookie, Authorization })).to.equal('liqiang');
    for (const bad of ['Bearer duban_nothing', 'Bearer', 'Basic YTpi', ''])
      expect(await who({ Cookie, Authorization: bad }), bad).to.equal(null);
  });

  it('is nobody by an account that is out of use, though a session or a token of it were left', async () => {
    const Cookie = await signedIn(connection, 'wangmin');
    const Authorization = `Bearer ${await tokenOf(connection, 'wangmin')}`;
    const use = (disabledAt: string | null) =>
      connection
        .collection('accounts')
        .updateOne({ _id: 'wangmin' } as never, { $set: { disabledAt } });
    await use(new Date().toISOString());
    expect([await who({ Cookie }), await who({ Authorization })]).to.deep.equal([null, null]);
    await use(null);
    expect([await who({ Cookie }), await who({ Authorization })]).to.deep.equal([
      'wangmin',
      'wangmin',
    ]);
  });

  it('may only read by a token that reads, however its header is written', async () => {
    const createdAt = new Date().toISOString();
    const given = { account: 'liqiang', name: 'reads', readOnly: true, until: '2999-12-31' };
    const { token } = await addToken(connection, { ...given, createdAt });
    for (const Authorization of [`Bearer ${token}`, `bearer  ${token}`, `BEARER ${token}`]) {
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        expect(await who({ Authorization }, method), method).to.equal('liqiang');
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const refused = await who({ Authorization }, method).catch((e: { code: string }) => e.code);
        expect(refused, `${method} ${Authorization.slice(0, 8)}`).to.equal('token-read-only');
      }
    }
  });
});
