import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { run } from '../../../cli/main.ts';
import { findAccount } from '../../../src/store/access/accounts.ts';
import { addPerson, type Door, openDoor, outcomeOf, signedIn } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import { pointCliAt } from '../at-place.ts';
import { duban } from '../capture.ts';

const FIRST = '第一次登录用的一句话';
const folder = mkdtempSync(join(tmpdir(), 'duban-admin-'));

/** A file that holds this text. */
function fileOf(text: string): string {
  const path = join(folder, `${Math.random()}.txt`);
  writeFileSync(path, text);
  return path;
}

describe('duban admin', () => {
  let connection: Connection;
  let door: Door;
  let back: () => void;
  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
    const uri = process.env.MONGODB_URI?.replace(/\/duban(?=\?|$)/, `/${connection.name}`);
    back = pointCliAt({
      DUBAN_DATA: '/nonexistent',
      MONGODB_URI: uri ?? '',
      TEMPORAL_ADDRESS: process.env.TEMPORAL_ADDRESS ?? '',
    });
  });
  after(async () => {
    back();
    await door.close();
    await closeDatabase(connection);
  });

  const password = `${FIRST}甲乙`;
  const signIn = async (account: string) =>
    door.ask('POST', '/api/sessions', { body: { account, password } });

  it('create: makes the first administrator with a password from a file, who has to change it', async () => {
    const file = fileOf(`${password}\n`);
    const made = await duban(
      'admin',
      'create',
      'Root.Admin',
      '--name',
      '周平',
      '--password-file',
      file,
    );
    expect([made.code, made.err]).to.deep.equal([
      0,
      '已建立系统管理员账号 root.admin（周平），请本人登录并修改初始密码\n',
    ]);
    const answer = await signIn('root.admin');
    const { roles, passwordDue } = (await answer.json()) as {
      roles: object[];
      passwordDue: boolean;
    };
    expect(roles).to.deep.equal([{ role: 'systemAdmin', unit: null }]);
    expect(passwordDue).to.equal(true);
  });

  it('create: asks twice at a terminal, and makes nothing where the two differ', async () => {
    const typed = async (...answers: string[]) => {
      const argv = ['admin', 'create', 'typed', '--name', '吴刚', '--role', 'auditAdmin'];
      let written = '';
      const keep = (text: string) => {
        written += text;
      };
      const code = await run(argv, {
        out: keep,
        err: keep,
        askSecret: async () => answers.shift() ?? '',
      });
      return [code, written] as const;
    };
    const [refused, said] = await typed(password, `${password}。`);
    expect([refused, said]).to.deep.equal([2, '错误：两次输入的密码不一致，请重新运行\n']);
    const [done, told] = await typed(password, password);
    expect(done).to.equal(0);
    expect(told).to.include('审计管理员').and.not.include(password);
  });

  it('create: says what stands in the way, and makes nothing', async () => {
    const file = fileOf(password);
    const attempt = async (login: string, ...more: string[]) => {
      const { code, err } = await duban('admin', 'create', login, '--name', '郑红', ...more);
      return [code, err.slice(0, 12)];
    };
    expect(await attempt('root.admin', '--password-file', file)).to.deep.equal([
      1,
      '错误：该登录名已被使用，',
    ]);
    expect(await attempt('短', '--password-file', file)).to.deep.equal([
      2,
      '错误：登录名应为 3 至',
    ]);
    expect(await attempt('short', '--password-file', fileOf('太短'))).to.deep.equal([
      2,
      '错误：新密码至少 12 ',
    ]);
    expect(await attempt('silent')).to.deep.equal([2, '错误：这里不是终端，不能']);
    const { out } = await duban('admin', 'list', '--json');
    const names = (JSON.parse(out) as { account: string }[]).map((a) => a.account);
    expect(names).to.deep.equal(['root.admin', 'typed']);
  });

  it('reset, disable, enable: change an administrator’s account, and what is open under it ends', async () => {
    const cookie = await signedIn(connection, 'typed');
    const me = async () => outcomeOf(await door.ask('GET', '/api/me', { cookie }));
    expect(await me()).to.equal('200');
    expect((await duban('admin', 'disable', 'typed')).code).to.equal(0);
    expect(await me()).to.equal('not-signed-in');
    expect(await outcomeOf(await signIn('typed'))).to.equal('sign-in-failed');
    expect((await duban('admin', 'enable', 'typed')).code).to.equal(0);
    expect((await signIn('typed')).status).to.equal(201);
    const file = fileOf('另外一个初始密码也够长了');
    expect((await duban('admin', 'reset', 'typed', '--password-file', file)).code).to.equal(0);
    expect(await outcomeOf(await signIn('typed'))).to.equal('sign-in-failed');
  });

  it('link, unlink: an administrator who signs in by the provider of identities', async () => {
    const identityOf = async () => (await findAccount(connection, 'typed'))?.identity;
    const link = (login: string, issuer: string) =>
      duban('admin', 'link', login, '--issuer', issuer, '--subject', 'sub-1');
    expect((await link('typed', 'https://id.example.gov.cn')).code).to.equal(0);
    expect(await identityOf()).to.include({
      ...{ issuer: 'https://id.example.gov.cn/', subject: 'sub-1', linkedBy: 'machine' },
    });
    const taken = await link('root.admin', 'https://id.example.gov.cn/');
    expect([taken.code, taken.err]).to.deep.equal([
      1,
      '错误：统一身份认证中的该身份已关联另一账号；请先解除原关联。\n',
    ]);
    expect((await link('typed', 'id.example')).code).to.equal(2);
    expect((await duban('admin', 'unlink', 'typed')).code).to.equal(0);
    expect(await identityOf()).to.equal(null);
    expect((await link('root.admin', 'https://id.example.gov.cn/')).code).to.equal(0);
  });

  it('touches no account that is no administrator’s', async () => {
    await addPerson(connection, 'clerk');
    const linked = ['link', '--issuer', 'https://id.example.gov.cn', '--subject', 'sub-2'];
    for (const [act = '', ...more] of [['reset'], ['disable'], ['enable'], linked, ['unlink']]) {
      const { code, err } = await duban('admin', act, 'clerk', ...more);
      expect([code, err], act).to.deep.equal([
        2,
        '错误：没有 clerk 这个管理员账号，请用 duban admin list 核对\n',
      ]);
    }
  });
});
