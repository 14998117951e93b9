import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { listTokens } from '../../../src/store/access/tokens.ts';
import { addPerson, type Door, openDoor, PASSWORD } from '../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';
import { pointCliAt } from '../at-place.ts';
import { type Captured, dubanAsking } from '../capture.ts';

describe('duban login', () => {
  let connection: Connection;
  let door: Door;
  let folder: string;
  let back: () => void;
  const config = process.env.XDG_CONFIG_HOME;
  const fresh = '另一句长长的话以作新密码';

  /** As somebody calls it who has logged in or has not: without a token in the environment. */
  const asked = async (answers: string[], ...argv: string[]): Promise<Captured> =>
    dubanAsking({ askSecret: async () => answers.shift() ?? '' }, ...argv);
  const duban = (...argv: string[]) => asked([], ...argv);
  const file = () => join(folder, 'duban', 'logins.json');
  const tokensOf = async (login: string) => (await listTokens(connection, login)).length;

  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
    await addPerson(connection, 'security', { administrator: 'securityAdmin' });
    await addPerson(connection, 'newcomer', { administrator: 'auditAdmin', mustChange: true });
    folder = mkdtempSync(join(tmpdir(), 'duban-logins-'));
    process.env.XDG_CONFIG_HOME = folder;
    back = pointCliAt({ DUBAN_URL: door.url, DUBAN_DATA: folder, DUBAN_TOKEN: '' });
  });
  after(async () => {
    back();
    if (config === undefined) delete process.env.XDG_CONFIG_HOME;
    else process.env.XDG_CONFIG_HOME = config;
    rmSync(folder, { recursive: true });
    await door.close();
    await closeDatabase(connection);
  });

  it('is needed before anything else, and the refusal says how', async () => {
    const { code, err } = await duban('account', 'list');
    expect([code, err.includes('duban login')]).to.deep.equal([2, true]);
  });

  it('takes a password that is typed or in a file, and keeps a token for its owner alone', async () => {
    const typed = await asked([PASSWORD], 'login', 'sysadmin');
    expect(typed.code, typed.err).to.equal(0);
    expect(typed.err).to.include('王敏（sysadmin）已登录');
    expect((await duban('account', 'list')).code).to.equal(0);
    const secret = join(folder, 'password');
    writeFileSync(secret, `${PASSWORD}\n`);
    expect((await duban('login', 'security', '--password-file', secret)).code).to.equal(0);
    expect(statSync(file()).mode & 0o777).to.equal(0o600);
    const kept = readFileSync(file(), 'utf8');
    expect(kept).to.include('duban_').and.not.include(PASSWORD);
  });

  it('leaves no session behind', async () => {
    expect(
      await connection.collection('sessions').find({ account: 'sysadmin' }).toArray(),
    ).to.deep.equal([]);
  });

  it('is the last one unless --as names another, before or after the command', async () => {
    expect((await duban('account', 'disable', 'newcomer')).code).to.equal(1);
    expect((await duban('account', 'list', '--as', 'sysadmin')).code).to.equal(0);
    expect((await duban('--as=sysadmin', 'account', 'disable', 'nobody')).err).to.include('登录名');
    const unknown = await duban('account', 'list', '--as', 'liqiang');
    expect(unknown.code).to.equal(1);
    expect(unknown.err).to.include('duban login liqiang').and.include('sysadmin、security');
  });

  it('refuses a wrong password in the words of the API, and keeps nothing', async () => {
    const before = readFileSync(file(), 'utf8');
    const { code, err } = await asked(['不对的密码不对的密码'], 'login', 'sysadmin');
    expect([code, err.includes('登录名或密码不正确')]).to.deep.equal([1, true]);
    expect(readFileSync(file(), 'utf8')).to.equal(before);
  });

  it('has a first password changed before anything else, typed twice', async () => {
    const differs = await asked([PASSWORD, fresh, `${fresh}。`], 'login', 'newcomer');
    expect([differs.code, differs.err.includes('不一致')]).to.deep.equal([2, true]);
    const done = await asked([PASSWORD, fresh, fresh], 'login', 'newcomer');
    expect(done.code, done.err).to.equal(0);
    expect((await duban('calls', 'list', '--as', 'newcomer')).code).to.equal(0);
    expect((await asked([fresh], 'login', 'newcomer')).code).to.equal(0);
  });

  it('is ended by logout: the token opens nothing any more, and the one before is the last again', async () => {
    const before = await tokensOf('security');
    expect((await duban('logout', 'security')).code).to.equal(0);
    expect(await tokensOf('security')).to.equal(before - 1);
    expect((await duban('logout', 'security')).code).to.equal(1);
    expect((await duban('logout')).err).to.include('newcomer');
    expect((await duban('account', 'list')).code).to.equal(0);
    expect((await duban('logout')).err).to.include('sysadmin');
    expect(readFileSync(file(), 'utf8')).to.equal('{}\n');
  });

  it('finds the logins of a demonstration in its data folder', async () => {
    const { token } = await (async () => {
      expect((await asked([PASSWORD], 'login', 'sysadmin')).code).to.equal(0);
      return JSON.parse(readFileSync(file(), 'utf8'))[door.url].accounts.sysadmin;
    })();
    rmSync(file());
    expect((await duban('account', 'list')).code).to.equal(2);
    const demo = { [door.url]: { last: 'demo', accounts: { demo: { token, id: 'k-1' } } } };
    writeFileSync(join(folder, 'logins.json'), JSON.stringify(demo));
    expect((await duban('account', 'list')).code).to.equal(0);
    rmSync(join(folder, 'logins.json'));
  });

  it('says what to do with a file of logins that cannot be read', async () => {
    mkdirSync(join(folder, 'duban'), { recursive: true });
    writeFileSync(file(), '{');
    const { code, err } = await duban('account', 'list');
    expect([code, err.includes('请删除后重新 duban login')]).to.deep.equal([2, true]);
    rmSync(file());
  });

  it('asks for a file where nobody can type', async () => {
    const { code, err } = await dubanAsking({}, 'login', 'sysadmin');
    expect([code, err.includes('--password-file')]).to.deep.equal([2, true]);
  });
});
