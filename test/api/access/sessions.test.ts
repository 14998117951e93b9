import { expect } from 'chai';
import type { Connection } from 'mongoose';
import {
  addPerson,
  cookieOf,
  type Door,
  openDoor,
  outcomeOf,
  PASSWORD,
  signedIn,
} from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-09-24T01:00:00.000Z');
const NEXT = '清明时节雨纷纷路上行人欲断魂';

describe('a session', () => {
  let connection: Connection;
  let door: Door;
  /** Another process on the same database. */
  let other: Door;
  let now = START;
  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection, { nowMs: () => now });
    other = await openDoor(connection, { nowMs: () => now });
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'liqiang');
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
  });
  after(async () => {
    await door.close();
    await other.close();
    await closeDatabase(connection);
  });
  beforeEach(async () => {
    now = START;
    await connection.collection('sessions').deleteMany({});
  });

  const open = (login = 'wangmin') => signedIn(connection, login, new Date(now).toISOString());
  const meAt = async (at: Door, cookie: string) =>
    outcomeOf(await at.ask('GET', '/api/me', { cookie }));
  const listed = async (cookie: string) => {
    const answer = await door.ask('GET', '/api/sessions', { cookie });
    return ((await answer.json()) as { items: { id: string; current: boolean }[] }).items;
  };

  it('ends after half an hour without use (P15)', async () => {
    const cookie = await open();
    now += 29 * MINUTE;
    expect(await meAt(door, cookie)).to.equal('200');
    now += 29 * MINUTE;
    expect(await meAt(door, cookie)).to.equal('200');
    now += 30 * MINUTE;
    expect(await meAt(door, cookie)).to.equal('not-signed-in');
  });

  it('ends after twelve hours, however much it is used (P15)', async () => {
    const cookie = await open();
    const seen = [];
    for (let n = 0; n < 12 * 4 + 1; n++) {
      seen.push(await meAt(door, cookie));
      now += 15 * MINUTE;
    }
    expect(seen).to.deep.equal([...Array(48).fill('200'), 'not-signed-in']);
  });

  it('is opened by its own value alone (P15)', async () => {
    const cookie = await open();
    const [first = ''] = await connection.collection('sessions').find().toArray();
    const { _id, id } = first as unknown as { _id: string; id: string };
    const strange = [
      '',
      'duban=',
      `duban=${_id}`,
      `duban=${id}`,
      `${cookie}x`,
      cookie.toUpperCase(),
    ];
    for (const sent of [...strange, 'duban[$ne]=1', `other${cookie}`, cookie.slice(0, -1)])
      expect(await meAt(door, sent), sent).to.equal('not-signed-in');
  });

  it('is found among other cookies', async () => {
    expect(await meAt(door, `a=b; ${await open()}; c=d`)).to.equal('200');
  });

  it('that is signed out is nobody’s at once in every process, and its cookie is taken (P15)', async () => {
    const cookie = await open();
    expect(await meAt(other, cookie)).to.equal('200');
    const out = await door.ask('DELETE', '/api/sessions/current', { cookie });
    expect(out.status).to.equal(200);
    expect(out.headers.getSetCookie()[0]).to.match(/^duban=; .*Max-Age=0/);
    expect(await meAt(other, cookie)).to.equal('not-signed-in');
    expect(await meAt(door, cookie)).to.equal('not-signed-in');
  });

  it('is listed with its device for its owner alone, and says which one asks', async () => {
    const mine = await open();
    now += 1000;
    await open();
    await open('liqiang');
    const items = await listed(mine);
    expect(items.map((s) => s.current)).to.deep.equal([false, true]);
    expect(items[0]).to.include({ ip: '127.0.0.1', userAgent: 'test' });
  });

  it('at another device is ended by its owner, at once in every process (P15)', async () => {
    const mine = await open();
    now += 1000;
    const elsewhere = await open();
    expect(await meAt(other, elsewhere)).to.equal('200');
    const [there] = await listed(mine);
    const gone = await door.ask('DELETE', `/api/sessions/${there?.id}`, { cookie: mine });
    expect(gone.status).to.equal(200);
    expect(await meAt(other, elsewhere)).to.equal('not-signed-in');
    expect(await meAt(other, mine)).to.equal('200');
  });

  it('of somebody else is not found (P15)', async () => {
    const theirs = await open('liqiang');
    const [session] = await listed(theirs);
    const path = `/api/sessions/${session?.id}`;
    const answer = await door.ask('DELETE', path, { cookie: await open() });
    expect(await outcomeOf(answer)).to.equal('session-unknown');
    expect(await meAt(door, theirs)).to.equal('200');
  });

  it('changes nothing for a page of another site (P15)', async () => {
    const cookie = await open();
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ]) {
      const answer = await door.ask('DELETE', '/api/sessions/current', { cookie, headers });
      expect(await outcomeOf(answer), JSON.stringify(headers)).to.equal('cross-site');
    }
    expect(await meAt(door, cookie)).to.equal('200');
  });

  it('ends with its account’s use, at once in every process (P15)', async () => {
    const cookie = await open();
    const admin = await open('sysadmin');
    const change = (disabled: boolean) =>
      door.ask('PATCH', '/api/accounts/wangmin', { cookie: admin, body: { disabled } });
    expect((await change(true)).status).to.equal(200);
    expect(await meAt(other, cookie)).to.equal('not-signed-in');
    expect((await change(false)).status).to.equal(200);
    expect(await meAt(other, cookie), 'it stays ended').to.equal('not-signed-in');
  });

  it('that came about while its account was taken out of use opens nothing (P15)', async () => {
    const cookie = await open();
    await connection
      .collection('accounts')
      .updateOne({ _id: 'wangmin' as never }, { $set: { disabledAt: '2026-09-24T01:00:00.000Z' } });
    expect(await meAt(door, cookie)).to.equal('not-signed-in');
    await connection
      .collection('accounts')
      .updateOne({ _id: 'wangmin' as never }, { $set: { disabledAt: null } });
  });

  describe('in which the password is changed', () => {
    const change = (cookie: string, body: object = {}) =>
      door.ask('POST', '/api/me/password', {
        cookie,
        body: { current: PASSWORD, next: NEXT, ...body },
      });

    it('goes on under a new value, and every other ends at once in every process (P15)', async () => {
      const login = 'changer';
      await addPerson(connection, login);
      const cookie = await open(login);
      const elsewhere = await open(login);
      const answer = await change(cookie);
      expect(answer.status).to.equal(200);
      const fresh = cookieOf(answer);
      const outcomes = [];
      for (const sent of [fresh, cookie, elsewhere]) outcomes.push(await meAt(other, sent));
      expect(outcomes).to.deep.equal(['200', 'not-signed-in', 'not-signed-in']);
      const signIn = async (password: string) =>
        outcomeOf(await door.ask('POST', '/api/sessions', { body: { account: login, password } }));
      expect(await signIn(PASSWORD)).to.equal('sign-in-failed');
      expect(await signIn(NEXT)).to.equal('201');
    });

    it('stays as it is where the new password will not do (P15)', async () => {
      const cookie = await open();
      const said = async (body: object) => {
        const answer = await change(cookie, body);
        const { code, errors } = (await answer.json()) as {
          code: string;
          errors?: { pointer: string; detail: string }[];
        };
        return [code, errors?.[0]?.pointer, errors?.[0]?.detail];
      };
      expect(await said({ next: '太短' })).to.deep.equal([
        'password-unfit',
        '/next',
        '新密码至少 12 个字符',
      ]);
      expect((await said({ next: PASSWORD })).slice(0, 2)).to.deep.equal([
        'password-unfit',
        '/next',
      ]);
      expect((await said({ next: 'wangmin-2026-09' })).slice(0, 2)).to.deep.equal([
        'password-unfit',
        '/next',
      ]);
      expect((await said({ current: 'not the password at all' }))[0]).to.equal('password-wrong');
      expect(await meAt(door, cookie)).to.equal('200');
    });

    it('is no way around the delay: a wrong present password counts as a failure (P15)', async () => {
      await connection.collection('signInTries').deleteMany({});
      const cookie = await open();
      const outcomes = [];
      for (let n = 0; n < 6; n++)
        outcomes.push(await outcomeOf(await change(cookie, { current: `a wrong guess ${n}` })));
      expect(outcomes).to.deep.equal([...Array(5).fill('password-wrong'), 'too-many-tries']);
      await connection.collection('signInTries').deleteMany({});
    });
  });

  it('leaves no error of ours', () => {
    expect([...door.logged, ...other.logged]).to.deep.equal([]);
  });
});
