import { expect } from 'chai';
import type { Connection } from 'mongoose';
import {
  addPerson,
  type Door,
  openDoor,
  outcomeOf,
  PASSWORD,
  signedIn,
} from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-09-24T01:00:00.000Z');

describe('an access token', () => {
  let connection: Connection;
  let door: Door;
  let other: Door;
  let now = START;
  let cookie: string;
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
    cookie = await signedIn(connection, 'wangmin', new Date(now).toISOString());
  });

  const ask = async (body: object = {}, as = cookie) =>
    door.ask('POST', '/api/tokens', {
      cookie: as,
      body: { name: '报表接口', until: '2026-12-31', ...body },
    });
  const made = async (body: object = {}, as = cookie) =>
    (await (await ask(body, as)).json()) as { id: string; token: string };
  const bearing = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
  const meBy = async (token: string, at = other) =>
    outcomeOf(await at.ask('GET', '/api/me', bearing(token)));

  it('acts as its owner, in every process', async () => {
    const { token } = await made();
    expect(token).to.match(/^duban_[\w-]{43}$/);
    const answer = await other.ask('GET', '/api/me', bearing(token));
    expect(await answer.json()).to.deep.include({ account: 'wangmin' });
  });

  it('is told once: of it the store keeps a digest, and lists what its owner calls it', async () => {
    const { token, id } = await made({ name: '一次性' });
    const kept = JSON.stringify(await connection.collection('tokens').find().toArray());
    expect(kept).not.to.include(token.slice('duban_'.length));
    const list = await (await door.ask('GET', '/api/tokens', { cookie })).text();
    expect(list).to.include(id).and.include('一次性').and.not.include(token);
    const theirs = await signedIn(connection, 'liqiang', new Date(now).toISOString());
    const others = await door.ask('GET', '/api/tokens', { cookie: theirs });
    expect(await others.text()).not.to.include(id);
  });

  it('is good to the end of its last day in Beijing, and no longer', async () => {
    const { token } = await made({ until: '2026-09-25' });
    now = Date.parse('2026-09-25T15:59:59.999Z');
    expect(await meBy(token)).to.equal('200');
    now += 1;
    expect(await meBy(token)).to.equal('not-signed-in');
  });

  it('has a last day that is neither past nor more than a year away', async () => {
    const outcomes = [];
    for (const until of ['2026-09-23', '2026-09-24', '2027-09-25', '2027-09-26', '9999-12-31'])
      outcomes.push(await outcomeOf(await ask({ until })));
    const wrong = 'invalid-request';
    expect(outcomes).to.deep.equal([wrong, '201', '201', wrong, wrong]);
  });

  it('that only reads changes nothing', async () => {
    const { token, id } = await made({ readOnly: true });
    expect(await meBy(token)).to.equal('200');
    const change = await door.ask('DELETE', `/api/tokens/${id}`, bearing(token));
    expect(await outcomeOf(change)).to.equal('token-read-only');
  });

  it('makes no other token, changes no password and signs nobody out: that takes its owner himself (P15)', async () => {
    const { token } = await made();
    const body = { name: 'another', until: '2026-12-31' };
    const change = { current: PASSWORD, next: '清明时节雨纷纷路上行人欲断魂' };
    const tried = [
      await door.ask('POST', '/api/tokens', { ...bearing(token), body }),
      await door.ask('POST', '/api/me/password', { ...bearing(token), body: change }),
      await door.ask('DELETE', '/api/sessions/current', { ...bearing(token), cookie }),
    ];
    for (const answer of tried) expect(await outcomeOf(answer)).to.equal('session-needed');
  });

  it('that is revoked is nobody’s at once in every process (P15)', async () => {
    const { token, id } = await made();
    expect(await meBy(token)).to.equal('200');
    expect((await door.ask('DELETE', `/api/tokens/${id}`, { cookie })).status).to.equal(200);
    expect(await meBy(token)).to.equal('not-signed-in');
  });

  it('of somebody else is not found', async () => {
    const { id } = await made();
    const theirs = await signedIn(connection, 'liqiang', new Date(now).toISOString());
    const answer = await door.ask('DELETE', `/api/tokens/${id}`, { cookie: theirs });
    expect(await outcomeOf(answer)).to.equal('token-unknown');
  });

  it('ends when its owner’s password is reset (P15)', async () => {
    const { token } = await made();
    const admin = await signedIn(connection, 'sysadmin', new Date(now).toISOString());
    const body = { resetPassword: true };
    expect(
      (await door.ask('PATCH', '/api/accounts/wangmin', { cookie: admin, body })).status,
    ).to.equal(200);
    expect(await meBy(token)).to.equal('not-signed-in');
    const accounts = connection.collection('accounts');
    await accounts.updateOne({ _id: 'wangmin' as never }, { $set: { mustChange: false } });
  });

  it('that is none opens nothing, also beside a good cookie', async () => {
    const { token } = await made();
    const strange = [
      'duban_',
      'duban_x',
      token.slice(0, -1),
      `${token}x`,
      token.replace('duban_', ''),
    ];
    for (const text of strange) expect(await meBy(text), text).to.equal('not-signed-in');
    const headers = { Authorization: 'Basic d2FuZ21pbjp4' };
    const both = await door.ask('GET', '/api/me', { cookie, headers });
    expect(await outcomeOf(both)).to.equal('not-signed-in');
  });

  it('says on which day it was used last', async () => {
    const { token, id } = await made();
    now += DAY;
    await meBy(token);
    const again = await signedIn(connection, 'wangmin', new Date(now).toISOString());
    const answer = await door.ask('GET', '/api/tokens', { cookie: again });
    const { items } = (await answer.json()) as { items: { id: string; lastUsedOn: string }[] };
    expect(items.find((t) => t.id === id)?.lastUsedOn).to.equal('2026-09-25');
  });
});
