import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addToken } from '../../../src/store/access/tokens.ts';
import { addPerson, type Door, openDoor, outcomeOf, signedIn } from '../../support/api/people.ts';
import { allOf, closeDatabase, openDatabase } from '../../support/database.ts';

interface Listed {
  items: { id: string; state: string }[];
}

describe('the keys of the house', () => {
  let connection: Connection;
  let door: Door;
  let other: Door;
  let admin: Record<string, string>;
  let ahead = 0;
  before(async () => {
    connection = await openDatabase();
    const nowMs = () => Date.now() + ahead;
    door = await openDoor(connection, { nowMs });
    other = await openDoor(connection, { nowMs });
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
    await addPerson(connection, 'secadmin', { administrator: 'securityAdmin' });
    const createdAt = new Date().toISOString();
    const given = { account: 'sysadmin', name: 'cli', readOnly: false, until: '2999-12-31' };
    const { token } = await addToken(connection, { ...given, createdAt });
    admin = { Authorization: `Bearer ${token}` };
  });
  after(async () => {
    await door.close();
    await other.close();
    await closeDatabase(connection);
  });

  const stateOf = async (id: string) => {
    const listed = (await (
      await door.ask('GET', '/api/keys', { headers: admin })
    ).json()) as Listed;
    return listed.items.find((key) => key.id === id)?.state;
  };

  it('are the system administrator’s alone', async () => {
    for (const login of ['wangmin', 'secadmin']) {
      const cookie = await signedIn(connection, login);
      for (const [method, path] of [
        ['GET', '/api/keys'],
        ['POST', '/api/keys'],
        ['DELETE', '/api/keys/k1'],
      ] as const)
        expect(await outcomeOf(await door.ask(method, path, { cookie })), path).to.equal(
          'not-your-role',
        );
    }
    expect(await stateOf('k1')).to.equal('signing');
  });

  it('are told without their secrets', async () => {
    const text = await (await door.ask('GET', '/api/keys', { headers: admin })).text();
    const secrets = (await allOf(connection, 'signingKeys')).map((key) => String(key.secret));
    expect(secrets).to.have.length.above(0);
    for (const secret of secrets) expect(text).not.to.include(secret);
  });

  it('end with a revoked one every session that it has sealed, in every process, and no token', async () => {
    const cookie = await signedIn(connection, 'wangmin');
    const me = (at: Door) => at.ask('GET', '/api/me', { cookie }).then(outcomeOf);
    expect([await me(door), await me(other)]).to.deep.equal(['200', '200']);
    const revoked = await door.ask('DELETE', '/api/keys/k1', { headers: admin });
    expect(await outcomeOf(revoked)).to.equal('200');
    expect(await me(door)).to.equal('not-signed-in');
    await pause(600);
    expect(await me(other)).to.equal('not-signed-in');
    expect(await stateOf('k1')).to.equal('revoked');
    expect(await stateOf('k2')).to.equal('signing');
    const again = await signedIn(connection, 'wangmin');
    expect(await outcomeOf(await other.ask('GET', '/api/me', { cookie: again }))).to.equal('200');
  });

  it('keep the sessions of an old one after a rotation', async () => {
    const cookie = await signedIn(connection, 'wangmin');
    const made = await door.ask('POST', '/api/keys', { headers: admin });
    expect(await outcomeOf(made)).to.equal('201');
    expect(await stateOf('k3')).to.equal('coming');
    ahead += 5000;
    await pause(600);
    expect(await stateOf('k3')).to.equal('signing');
    expect(await outcomeOf(await other.ask('GET', '/api/me', { cookie }))).to.equal('200');
  });

  it('open no session by the value under another key, or by the value alone', async () => {
    const [name = '', value = ''] = (await signedIn(connection, 'wangmin')).split('=');
    const [key = '', secret = ''] = value.split('.');
    for (const forged of [`k3.${secret}`, secret, `.${secret}`, `${key}.${secret}.`, `${key}.`]) {
      const answer = await door.ask('GET', '/api/me', { cookie: `${name}=${forged}` });
      expect(await outcomeOf(answer), forged).to.equal('not-signed-in');
    }
    const answer = await door.ask('GET', '/api/me', { cookie: `${name}=${value}` });
    expect(await outcomeOf(answer)).to.equal('200');
  });

  it('are unknown by another id, and each call about them is on record', async () => {
    const unknown = await door.ask('DELETE', '/api/keys/k9', { headers: admin });
    expect(await outcomeOf(unknown)).to.equal('key-unknown');
    const calls = (await allOf(connection, 'calls')).filter(({ kind }) => kind === 'call');
    const said = calls.map((call) => `${call.operation} ${call.status}`);
    expect(said).to.include.members([
      'listKeys 200',
      'addKey 201',
      'revokeKey 200',
      'revokeKey 403',
      'revokeKey 404',
    ]);
  });
});
