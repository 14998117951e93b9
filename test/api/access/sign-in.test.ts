import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { hashings } from '../../../src/store/access/passwords.ts';
import {
  addPerson,
  cookieOf,
  type Door,
  openDoor,
  outcomeOf,
  PASSWORD,
} from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const HTTPS = 'https://duban.example.cn';

describe('signing in', () => {
  let connection: Connection;
  let door: Door;
  let now = Date.parse('2026-09-24T01:00:00.000Z');
  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection, { nowMs: () => now });
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'gone', { disabledAt: '2026-09-01T00:00:00.000Z' });
  });
  after(async () => {
    await door.close();
    await closeDatabase(connection);
  });
  beforeEach(() => connection.collection('signInTries').deleteMany({}));

  const signIn = (body: object, extras: object = {}) =>
    door.ask('POST', '/api/sessions', { body: { password: PASSWORD, ...body }, ...extras });

  it('tells who one is, and gives a cookie that opens the house (P15)', async () => {
    const answer = await signIn({ account: 'wangmin' });
    expect(answer.status).to.equal(201);
    const me = { account: 'wangmin', person: { id: 'p-wangmin', name: '王敏' } };
    expect(await answer.json()).to.deep.equal({ ...me, roles: [], passwordDue: false });
    const asked = await door.ask('GET', '/api/me', { cookie: cookieOf(answer) });
    expect(asked.status).to.equal(200);
    expect(await asked.json()).to.deep.include(me);
  });

  it('does not mind capitals and blanks around the login name', async () => {
    expect((await signIn({ account: ' WangMin ' })).status).to.equal(201);
  });

  it('gives a cookie that no script and no other site gets, for as long as the browser is open (P15)', async () => {
    const [cookie = '', ...others] = (await signIn({ account: 'wangmin' })).headers.getSetCookie();
    expect(others).to.deep.equal([]);
    const [pair = '', ...flags] = cookie.split('; ');
    expect(pair).to.match(/^duban=k1\.[\w-]{43}$/);
    expect(flags).to.have.members(['Path=/', 'HttpOnly', 'SameSite=Lax']);
  });

  it('gives over TLS a cookie of this very host, and knows no other (P15)', async () => {
    const secure = await openDoor(connection, { publicUrl: HTTPS, nowMs: () => now });
    const body = { account: 'wangmin', password: PASSWORD };
    const answer = await secure.ask('POST', '/api/sessions', { body });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).to.match(/^__Host-duban=k1\.[\w-]{43}; /);
    expect(cookie.split('; ').slice(1)).to.have.members([
      'Path=/',
      'HttpOnly',
      'SameSite=Lax',
      'Secure',
    ]);
    const asMe = async (sent: string) =>
      outcomeOf(await secure.ask('GET', '/api/me', { cookie: sent }));
    expect(await asMe(cookieOf(answer))).to.equal('200');
    expect(await asMe(cookieOf(answer).replace('__Host-', ''))).to.equal('not-signed-in');
    await secure.close();
  });

  it('keeps of the cookie’s value a seal alone (P15)', async () => {
    const value = cookieOf(await signIn({ account: 'wangmin' })).split('=')[1] ?? '';
    expect(value.split('.')[1]?.length).to.equal(43);
    const kept = JSON.stringify(await connection.collection('sessions').find().toArray());
    for (const part of [value, value.split('.')[1]]) expect(kept).not.to.include(part);
  });

  it('never takes over a value that the browser brought: it gets a new one, and the old session ends (P15)', async () => {
    const planted = 'duban=attacker-has-chosen-this-value-aaaaaaaaaaaaaa';
    const first = cookieOf(await signIn({ account: 'wangmin' }, { cookie: planted }));
    expect(first).not.to.equal(planted);
    expect(await outcomeOf(await door.ask('GET', '/api/me', { cookie: planted }))).to.equal(
      'not-signed-in',
    );
    const second = cookieOf(await signIn({ account: 'wangmin' }, { cookie: first }));
    expect(second).not.to.equal(first);
    const old = await door.ask('GET', '/api/me', { cookie: first });
    expect(await outcomeOf(old)).to.equal('not-signed-in');
  });

  describe('with what is wrong', () => {
    const faults = {
      'a wrong password': { account: 'wangmin', password: 'not the password at all' },
      'a name that nobody has': { account: 'nobody-has-this' },
      'a name that is none': { account: '$ne' },
      'an account out of use': { account: 'gone' },
    };

    it('is refused in the same words, whatever it is (P15)', async () => {
      const told = new Set<string>();
      for (const body of Object.values(faults)) {
        const answer = await signIn(body, { headers: { 'X-Request-Id': 'same' } });
        const headers = [...answer.headers].filter(([name]) => name !== 'date');
        told.add(JSON.stringify([answer.status, headers, await answer.text()]));
      }
      expect([...told]).to.have.lengthOf(1);
      expect([...told][0]).to.include('sign-in-failed');
    });

    it('costs one hashing, whatever it is (P15)', async () => {
      for (const [what, body] of Object.entries(faults)) {
        const before = hashings.done;
        await signIn(body);
        expect(hashings.done - before, what).to.equal(1);
        await connection.collection('signInTries').deleteMany({});
      }
    });

    it('gives no cookie (P15)', async () => {
      for (const body of Object.values(faults))
        expect((await signIn(body)).headers.getSetCookie()).to.deep.equal([]);
    });
  });

  it('waits after five failures, says how long, and looks at no password until then (P15)', async () => {
    const wrong = { account: 'wangmin', password: 'not the password at all' };
    for (let n = 0; n < 5; n++)
      expect(await outcomeOf(await signIn(wrong))).to.equal('sign-in-failed');
    const before = hashings.done;
    const held = await signIn({ account: 'wangmin' });
    expect([held.status, held.headers.get('Retry-After')]).to.deep.equal([429, '6']);
    expect(await outcomeOf(held)).to.equal('too-many-tries');
    expect(hashings.done).to.equal(before);
    now += 6000;
    expect((await signIn({ account: 'wangmin' })).status).to.equal(201);
  });

  it('holds up a name that nobody has in the same way (P15)', async () => {
    const outcomes = [];
    for (let n = 0; n < 6; n++)
      outcomes.push(await outcomeOf(await signIn({ account: 'nobody-has-this' })));
    expect(outcomes).to.deep.equal([...Array(5).fill('sign-in-failed'), 'too-many-tries']);
  });

  it('looks at few of a thousand tries by HTTP at one account, from second to second (P15)', async () => {
    const before = hashings.done;
    const statuses = new Map<number, number>();
    for (let n = 0; n < 1000; n++) {
      const { status } = await signIn({ account: 'wangmin', password: `guess number ${n}` });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      now += 1000;
    }
    expect([...statuses.keys()].sort()).to.deep.equal([401, 429]);
    expect(statuses.get(401)).to.equal(hashings.done - before);
    expect(hashings.done - before).to.be.at.most(15);
  }).timeout(120_000);

  it('from another site’s page is refused before the password is looked at (P15)', async () => {
    const before = hashings.done;
    const foreign = [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ];
    for (const headers of foreign)
      expect(await outcomeOf(await signIn({ account: 'wangmin' }, { headers }))).to.equal(
        'cross-site',
      );
    expect(hashings.done).to.equal(before);
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, { Origin: door.url }])
      expect((await signIn({ account: 'wangmin' }, { headers })).status).to.equal(201);
  });

  it('leaves no error of ours', () => {
    expect(door.logged).to.deep.equal([]);
  });
});
