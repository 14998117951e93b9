import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { demoAccounts } from '../../../src/store/access/accounts.ts';
import { demoLogin, putDemoOffice } from '../../../src/store/access/demo.ts';
import { identityOf } from '../../../src/store/access/identity-of.ts';
import { standingOf } from '../../../src/store/access/standing.ts';
import { openDoor, PASSWORD } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import { pointCliAt } from '../at-place.ts';
import { duban } from '../capture.ts';

describe('duban admin office', () => {
  let connection: Connection;
  let folder: string;
  let back: () => void;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const office = (login: string, name: string) =>
    duban('admin', 'office', login, '--name', name, '--password-file', join(folder, 'password'));
  const rolesOf = async (login: string) => {
    const standing = await standingOf(connection, login, today);
    if (standing === null) return null;
    return (await identityOf(connection, standing, today)).roles.map(({ role }) => role);
  };

  before(async () => {
    connection = await openDatabase();
    folder = mkdtempSync(join(tmpdir(), 'duban-office-'));
    writeFileSync(join(folder, 'password'), `${PASSWORD}！\n`);
    const uri = process.env.MONGODB_URI?.replace(/\/duban(?=\?|$)/, `/${connection.name}`) ?? '';
    back = pointCliAt({ MONGODB_URI: uri, DUBAN_DATA: '/nonexistent' });
  });
  after(async () => {
    back();
    rmSync(folder, { recursive: true });
    await closeDatabase(connection);
  });

  it('makes the first account of the office, whose owner holds its post and has to change the password', async () => {
    const { code, err } = await office('wangmin', '王敏');
    expect([code, err.includes('duban login wangmin')], err).to.deep.equal([0, true]);
    expect(await rolesOf('wangmin')).to.deep.equal(['supervisionOffice']);
    const door = await openDoor(connection);
    const body = { account: 'wangmin', password: `${PASSWORD}！` };
    const answer = await door.ask('POST', '/api/sessions', { body });
    expect(((await answer.json()) as { passwordDue: boolean }).passwordDue).to.equal(true);
    await door.close();
  });

  it('makes no second one while the first can sign in', async () => {
    const { code, err } = await office('liqiang', '李强');
    expect([code, err.includes('wangmin（王敏）')]).to.deep.equal([1, true]);
    expect(await rolesOf('liqiang')).to.equal(null);
  });

  it('is the way back in when he cannot', async () => {
    expect((await duban('admin', 'disable', 'wangmin')).code).to.equal(2);
    await connection.collection('accounts').updateOne({ _id: 'wangmin' } as never, {
      $set: { disabledAt: new Date().toISOString() },
    });
    expect((await office('liqiang', '李强')).code).to.equal(0);
    expect(await rolesOf('liqiang')).to.deep.equal(['supervisionOffice']);
  });

  it('does not take the people of a demonstration for an office; they go by remove-demo', async () => {
    await connection.collection('accounts').deleteMany({});
    await connection.collection('postings').deleteMany({});
    await putDemoOffice(connection, { hash: '', at: new Date().toISOString() });
    expect(await rolesOf(demoLogin('approver'))).to.deep.equal(['approver']);
    expect((await office('zhaogang', '赵刚')).code).to.equal(0);
    const removed = await duban('admin', 'remove-demo');
    expect([removed.code, removed.err.includes('demo-approver')]).to.deep.equal([0, true]);
    expect(await demoAccounts(connection)).to.deep.equal([]);
    const open = await connection.collection('postings').find({ until: null }).toArray();
    expect(open.map(({ post }) => post)).to.deep.equal(['supervisionOffice']);
    expect((await duban('admin', 'remove-demo')).err).to.include('没有演示账号');
  });

  it('answers in words for a login name that will not do', async () => {
    await connection.collection('postings').deleteMany({});
    const { code, err } = await office('王', '王敏');
    expect([code, err.includes('登录名应为')]).to.deep.equal([2, true]);
  });
});
