import { expect } from 'chai';
import type { Request } from 'express';
import type { Connection } from 'mongoose';
import { identify, signedInOrNamed } from '../../../src/api/access/identify.ts';
import type { Identify } from '../../../src/api/who-asks.ts';
import { keyRing } from '../../../src/store/keys/key-ring.ts';
import { addPerson, signedIn } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

/** What of a request tells who asks. */
const asking = (headers: Record<string, string>, method = 'GET') =>
  ({
    method,
    get: (name: string) => headers[name],
    headers: { cookie: headers.Cookie },
  }) as unknown as Request;

describe('who asks', () => {
  let connection: Connection;
  let cookie: string;

  before(async () => {
    connection = await openDatabase();
    await addPerson(connection, 'wangmin');
    cookie = await signedIn(connection, 'wangmin');
  });
  after(() => closeDatabase(connection));

  const nowMs = () => Date.now();
  const parts = () => ({
    ...{ connection, publicUrl: 'http://127.0.0.1', nowMs },
    keys: keyRing({ connection, configured: [], nowMs }),
  });
  const named = {
    'Duban-Actor': 'approver:leader:主管'.replace('主管', encodeURIComponent('主管')),
  };
  const who = async (by: Identify, headers: Record<string, string>) =>
    (await by(asking(headers)))?.person.id ?? null;

  it('is where everybody signs in whoever has, whatever a header says', async () => {
    const by = identify(parts());
    expect(await who(by, { Cookie: cookie, ...named })).to.equal('p-wangmin');
    expect(await who(by, named)).to.equal(null);
    expect(await who(by, {})).to.equal(null);
  });

  it('is where nobody has to whoever signs in all the same, else whom the header names', async () => {
    const by = signedInOrNamed(parts());
    expect(await who(by, { Cookie: cookie, ...named })).to.equal('p-wangmin');
    expect(await who(by, named)).to.equal('leader');
  });

  it('is a reader where nobody is named and nothing is changed, also of the head alone', async () => {
    const by = signedInOrNamed(parts());
    const asked = async (method: string) => (await by(asking({}, method)))?.person.id ?? null;
    expect([await asked('GET'), await asked('HEAD')]).to.deep.equal(['reader', 'reader']);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(await asked(method), method).to.equal(null);
  });

  it('is nobody with a session or a token that is no good, though a header names somebody', async () => {
    const by = signedInOrNamed(parts());
    const spoilt = `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`;
    expect(await who(by, { Cookie: spoilt, ...named })).to.equal(null);
    for (const Authorization of ['Bearer duban_nothing', 'Bearer other', 'Basic YTpi'])
      expect(await who(by, { Authorization, ...named }), Authorization).to.equal(null);
  });
});
