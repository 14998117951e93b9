import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addToken } from '../../../src/store/access/tokens.ts';
import { addPerson, type Door, outcomeOf } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import { openWith } from '../../support/oidc/house.ts';
import { pointCliAt } from '../at-place.ts';
import { duban } from '../capture.ts';

const ISSUER = 'https://id.example.gov.cn/';

describe('duban account', () => {
  let connection: Connection;
  let door: Door;
  let token: string;
  let back: () => void;
  before(async () => {
    connection = await openDatabase();
    door = await openWith(connection, { issuer: ISSUER });
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

  it('links with somebody at the provider of identities, and unlinks', async () => {
    await addPerson(connection, 'zhaoyun');
    const linked = await duban('account', 'link', 'zhaoyun', '--subject', 'sub-1');
    expect([linked.code, linked.err]).to.deep.equal([
      0,
      'zhaoyun 王敏 p-zhaoyun 已关联统一身份认证\n',
    ]);
    expect((await duban('account', 'list')).out).to.match(
      /zhaoyun +王敏 +p-zhaoyun +https:\/\/id\.example\.gov\.cn\/ sub-1/,
    );
    const other = await duban(
      ...['account', 'link', 'zhaoyun', '--subject', 's', '--issuer', 'https://evil.example'],
    );
    expect([other.code, other.err.slice(0, 10)]).to.deep.equal([1, '错误：签发者与本系统']);
    expect((await duban('account', 'unlink', 'zhaoyun')).code).to.equal(0);
    expect((await duban('account', 'list')).out).not.to.include('sub-1');
  });

  it('asks to sign in where there is no token', async () => {
    const again = pointCliAt({ DUBAN_URL: door.url, DUBAN_DATA: '/nonexistent' });
    const { code, err } = await duban('account', 'list');
    again();
    expect([code, err.split('：')[1]]).to.deep.equal([2, '请先登录']);
  });
});
