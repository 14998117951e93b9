import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addToken } from '../../../src/store/access/tokens.ts';
import { addPerson, type Door, openDoor, outcomeOf } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import { pointCliAt } from '../at-place.ts';
import { duban } from '../capture.ts';

describe('duban account', () => {
  let connection: Connection;
  let door: Door;
  let token: string;
  let back: () => void;
  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
    const createdAt = new Date().toISOString();
    const given = { account: 'sysadmin', name: 'cli', readOnly: false, until: '2999-12-31' };
    token = (await addToken(connection, { ...given, createdAt })).token;
    back = pointCliAt({ DUBAN_URL: door.url, DUBAN_DATA: '/nonexistent', DUBAN_TOKEN: token });
  });
  after(async () => {
    back();
    await door.close();
    await closeDatabase(connection);
  });

  const signIn = async (password: string) =>
    outcomeOf(await door.ask('POST', '/api/sessions', { body: { account: 'liqiang', password } }));

  it('makes, lists, disables, enables and resets in the name of whoever’s token stands in DUBAN_TOKEN', async () => {
    const made = await duban('account', 'add', 'liqiang', '--name', '李强', '--holder', 'h-1');
    expect([made.code, made.err.split('\n')[0]]).to.deep.equal([0, 'liqiang 李强 h-1 已建立']);
    expect(await signIn(made.out.trim())).to.equal('201');
    expect((await duban('account', 'list')).out).to.match(/liqiang +李强 +h-1 +未改初始密码/);
    expect((await duban('account', 'disable', 'liqiang')).code).to.equal(0);
    expect(await signIn(made.out.trim())).to.equal('sign-in-failed');
    expect((await duban('account', 'enable', 'liqiang')).code).to.equal(0);
    const reset = await duban('account', 'reset', 'liqiang');
    expect(await signIn(made.out.trim())).to.equal('sign-in-failed');
    expect(await signIn(reset.out.trim())).to.equal('201');
  });

  it('asks to sign in where there is no token', async () => {
    const again = pointCliAt({ DUBAN_URL: door.url, DUBAN_DATA: '/nonexistent' });
    const { code, err } = await duban('account', 'list');
    again();
    expect([code, err]).to.deep.equal([2, '错误：请先登录。\n']);
  });
});
