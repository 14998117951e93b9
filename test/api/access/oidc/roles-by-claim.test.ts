import { expect } from 'chai';
import type { Connection } from 'mongoose';
import type { OidcSettings } from '../../../../src/api/access/oidc/oidc-settings.ts';
import type { Role } from '../../../../src/domain/access/roles.ts';
import { type AccountDoc, findAccount } from '../../../../src/store/access/accounts.ts';
import { addToken } from '../../../../src/store/access/tokens.ts';
import { postsOfUnit, putPosting } from '../../../../src/store/roster.ts';
import { addPerson } from '../../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../../support/database.ts';
import { type House, openHouse } from '../../../support/oidc/house.ts';

const ROLES: OidcSettings['roles'] = {
  claim: 'groups',
  values: new Map<string, Role>([
    ['desk', 'supervisionOffice'],
    ['approvers', 'approver'],
    ['system', 'systemAdmin'],
    ['security', 'securityAdmin'],
  ]),
};

describe('whose account somebody opens by the provider', () => {
  let connection: Connection;
  let house: House;
  const houseWith = (more: Partial<OidcSettings>): Promise<void> => house.reopen(more);
  const posted = (holder: string, name: string, more: object = {}) =>
    putPosting(connection, {
      ...postsOfUnit(`u-${holder}`),
      ...{ post: 'contact', holder, name, phone: null, email: null, from: '2020-01-01' },
      ...more,
    });
  const comes = async (subject: string, claims: Record<string, unknown>) => {
    house.provider.people.set(subject, claims);
    const { status, text, browser } = await house.signIn(subject);
    return { status, text, browser, me: status === 200 ? await house.me(browser) : null };
  };
  const account = (login: string): Promise<AccountDoc | null> => findAccount(connection, login);

  before(async () => {
    connection = await openDatabase();
    house = await openHouse(connection);
  });
  after(async () => {
    await house.close();
    await closeDatabase(connection);
  });
  beforeEach(async () => {
    for (const name of ['accounts', 'postings', 'sessions', 'tokens'])
      await connection.collection(name).deleteMany({});
  });

  describe('by a claim that names the person', () => {
    it('is the account of that holder, which is linked from then on', async () => {
      await houseWith({ person: { claim: 'employee_number', field: 'holder' } });
      await addPerson(connection, 'wangmin', { person: { id: 'h-1', name: '王敏' } });
      await posted('h-1', '王敏');
      const { me } = await comes('sub-1', { employee_number: 'h-1' });
      expect(me).to.deep.include({
        account: 'wangmin',
        roles: [{ role: 'contact', unit: 'u-h-1' }],
      });
      const linked = (await account('wangmin'))?.identity;
      expect(linked).to.include({ subject: 'sub-1', linkedBy: 'oidc' });
      // The claim may be taken from him; he is known by his subject.
      expect((await comes('sub-1', {})).me).to.include({ account: 'wangmin' });
    });

    it('is nobody’s for a second subject that the same claim names', async () => {
      await houseWith({ person: { claim: 'employee_number', field: 'holder' } });
      await addPerson(connection, 'wangmin', { person: { id: 'h-1', name: '王敏' } });
      await comes('sub-1', { employee_number: 'h-1' });
      const { status, text } = await comes('sub-2', { employee_number: 'h-1' });
      expect(status).to.equal(403);
      expect(text).to.include('已与统一身份认证中的另一身份关联');
    });

    it('is found by a number or an address that the provider has verified, and is one person’s alone', async () => {
      await houseWith({ person: { claim: 'phone_number', field: 'phone' } });
      await addPerson(connection, 'wangmin', { person: { id: 'h-1', name: '王敏' } });
      await addPerson(connection, 'liqiang', { person: { id: 'h-2', name: '李强' } });
      await posted('h-1', '王敏', { phone: '138 0000 1234' });
      await posted('h-2', '李强', { phone: '13911112222' });
      await posted('h-3', '赵云', { phone: '13911112222' });
      const phone = (phone_number: string, phone_number_verified = true) => ({
        ...{ phone_number, phone_number_verified },
      });
      expect((await comes('sub-0', phone('+8613800001234', false))).status).to.equal(403);
      expect((await comes('sub-1', phone('+8613800001234'))).me).to.include({ account: 'wangmin' });
      expect((await comes('sub-2', phone('13911112222'))).status).to.equal(403);
      expect((await comes('sub-3', phone('1'))).status).to.equal(403);
    });

    it('is no administrator’s: that takes a link on the machine, or a role by claim', async () => {
      const person = { claim: 'preferred_username', field: 'account' } as const;
      await houseWith({ person });
      await addPerson(connection, 'root', { administrator: 'systemAdmin' });
      const { status } = await comes('sub-1', { preferred_username: 'root' });
      expect([status, (await account('root'))?.identity]).to.deep.equal([403, undefined]);
      await houseWith({ person, roles: ROLES });
      const { me } = await comes('sub-1', { preferred_username: 'root', groups: ['system'] });
      expect(me).to.deep.include({ roles: [{ role: 'systemAdmin', unit: null }] });
    });
  });

  describe('without an account', () => {
    const person = { claim: 'employee_number', field: 'holder' } as const;

    it('is nobody’s, whatever he is at the provider, unless the house makes accounts', async () => {
      await houseWith({ person, roles: ROLES });
      await posted('h-1', '王敏');
      const { status } = await comes('sub-1', { employee_number: 'h-1', groups: ['desk'] });
      expect(status).to.equal(403);
      expect(await connection.collection('accounts').countDocuments()).to.equal(0);
    });

    it('is made for whoever holds a post today, under his id and the name of the roster', async () => {
      await houseWith({ person, newAccounts: true });
      await posted('h-1', '王敏');
      const claims = { employee_number: 'h-1', preferred_username: 'WangMin', name: 'wm' };
      const { me } = await comes('sub-1', claims);
      expect(me).to.deep.include({
        ...{ account: 'wangmin', person: { id: 'h-1', name: '王敏' } },
        roles: [{ role: 'contact', unit: 'u-h-1' }],
      });
      expect(await account('wangmin')).to.include({ createdBy: 'oidc', mustChange: false });
    });

    it('is not made for whoever holds none, or none any more', async () => {
      await houseWith({ person, newAccounts: true });
      await posted('h-2', '李强');
      await connection
        .collection('postings')
        .updateOne({ holder: 'h-2' }, { $set: { until: '2026-01-01' } });
      for (const claims of [{ employee_number: 'h-1' }, { employee_number: 'h-2' }, {}])
        expect((await comes('sub-x', claims)).status).to.equal(403);
      expect(await connection.collection('accounts').countDocuments()).to.equal(0);
    });

    it('is made once for two who come at once with one identity, under a name of its own where it is taken', async () => {
      await houseWith({ person, newAccounts: true });
      await addPerson(connection, 'wangmin');
      await posted('h-1', '王敏');
      const claims = { employee_number: 'h-1', preferred_username: 'wangmin' };
      const both = await Promise.all([comes('sub-1', claims), comes('sub-1', claims)]);
      expect(both.map(({ status }) => status)).to.deep.equal([200, 200]);
      const made = await connection.collection('accounts').find({ 'person.id': 'h-1' }).toArray();
      expect(made.map(({ _id }) => /^o-/.test(String(_id)))).to.deep.equal([true]);
    });

    it('is made for an administrator by claim, unless he holds a post', async () => {
      await houseWith({ person, newAccounts: true, roles: ROLES });
      await posted('h-1', '王敏');
      const busy = await comes('sub-1', { employee_number: 'h-1', groups: ['system'] });
      expect([busy.status, busy.text.includes('不能兼任管理员')]).to.deep.equal([409, true]);
      const { me } = await comes('sub-2', {
        employee_number: 'e-7',
        groups: ['system'],
        name: '赵云',
      });
      expect(me).to.deep.include({
        ...{ person: { id: 'e-7', name: '赵云' }, roles: [{ role: 'systemAdmin', unit: null }] },
      });
    });
  });

  describe('with roles by claim', () => {
    const person = { claim: 'preferred_username', field: 'account' } as const;
    const groups = (...names: unknown[]) => ({ preferred_username: 'wangmin', groups: names });

    it('has posts of the office in that session, beside those of the roster, and not with a token', async () => {
      await houseWith({ person, roles: ROLES });
      await addPerson(connection, 'wangmin');
      await posted('p-wangmin', '王敏');
      const { me } = await comes('sub-1', groups('desk', 'approvers', 'others', 7, null));
      expect(me).to.deep.include({
        roles: [
          { role: 'contact', unit: 'u-p-wangmin' },
          { role: 'supervisionOffice', unit: null },
          { role: 'approver', unit: null },
        ],
      });
      const { token } = await addToken(connection, {
        ...{ account: 'wangmin', name: '命令行', readOnly: true },
        ...{ until: '2099-01-01', createdAt: '2026-09-01T00:00:00.000Z' },
      });
      const headers = { Authorization: `Bearer ${token}` };
      const asked = await house.door.ask('GET', '/api/me', { headers });
      expect(((await asked.json()) as { roles: unknown }).roles).to.deep.equal([
        { role: 'contact', unit: 'u-p-wangmin' },
      ]);
      // Taken from the group he has them no more.
      expect((await comes('sub-1', groups())).me).to.deep.include({
        roles: [{ role: 'contact', unit: 'u-p-wangmin' }],
      });
    });

    it('is refused with two administrators at once, and with an administrator and a post (三员分立)', async () => {
      await houseWith({ person, roles: ROLES });
      await addPerson(connection, 'wangmin', { administrator: 'systemAdmin' });
      for (const names of [['system', 'security'], ['system', 'desk'], ['security'], ['desk']]) {
        const { status, text } = await comes('sub-1', groups(...names));
        expect(status, names.join()).to.equal(403);
        expect(text, names.join()).to.match(/三员分立|没有您的账号/);
      }
      expect((await comes('sub-1', groups('system'))).status).to.equal(200);
      expect((await comes('sub-1', groups('security'))).text).to.include('三员分立');
    });

    it('makes nobody an administrator whose account is none', async () => {
      await houseWith({ person, roles: ROLES });
      await addPerson(connection, 'wangmin');
      expect((await comes('sub-1', groups('system'))).text).to.include('三员分立');
      expect((await account('wangmin'))?.administrator).to.equal(null);
    });

    it('lets no administrator in whose role the provider does not give any more', async () => {
      await houseWith({ person, roles: ROLES });
      await addPerson(connection, 'wangmin', { administrator: 'systemAdmin' });
      await comes('sub-1', groups('system'));
      const { status, text } = await comes('sub-1', groups('others'));
      expect([status, text.includes('统一身份认证没有给出相应角色')]).to.deep.equal([403, true]);
    });
  });
});
