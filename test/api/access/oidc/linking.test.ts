import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { addPerson, openDoor, outcomeOf, signedIn } from '../../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../../support/database.ts';
import { type House, openHouse } from '../../../support/oidc/house.ts';

describe('linking an account with somebody at the provider, by the system administrator', () => {
  let connection: Connection;
  let house: House;
  let cookie: string;
  before(async () => {
    connection = await openDatabase();
    house = await openHouse(connection);
    for (const login of ['wangmin', 'liqiang']) await addPerson(connection, login);
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
    await addPerson(connection, 'secadmin', { administrator: 'securityAdmin' });
    cookie = await signedIn(connection, 'sysadmin');
  });
  after(async () => {
    await house.close();
    await closeDatabase(connection);
  });

  const change = (login: string, identity: object | null, at = house.door) =>
    at.ask('PATCH', `/api/accounts/${login}`, { cookie, body: { identity } });

  it('opens the account to him, is told with who did it, and ends with the link what he has open', async () => {
    const answer = await change('wangmin', { subject: 'sub-1' });
    const { identity } = (await answer.json()) as { identity: Record<string, unknown> };
    expect(identity).to.include({
      ...{ issuer: new URL(house.provider.issuer).href, subject: 'sub-1' },
      linkedBy: 'p-sysadmin',
    });
    const { browser } = await house.signIn('sub-1');
    const local = await signedIn(connection, 'wangmin');
    expect((await house.me(browser)).account).to.equal('wangmin');
    expect((await change('wangmin', null)).status).to.equal(200);
    expect((await house.me(browser)).code).to.equal('not-signed-in');
    expect((await house.signIn('sub-1')).status).to.equal(403);
    const asked = await house.door.ask('GET', '/api/me', { cookie: local });
    expect(asked.status).to.equal(200);
  });

  it('anew ends what whoever was linked before has open', async () => {
    await change('wangmin', { subject: 'sub-2' });
    const { browser } = await house.signIn('sub-2');
    await change('wangmin', { subject: 'sub-3', issuer: house.provider.issuer });
    expect((await house.me(browser)).code).to.equal('not-signed-in');
    expect((await house.signIn('sub-3')).status).to.equal(200);
  });

  it('is refused for an identity that opens another account, another issuer, and an administrator', async () => {
    expect((await change('liqiang', { subject: 'sub-4' })).status).to.equal(200);
    const cases: [string, object | null, string][] = [
      ['wangmin', { subject: 'sub-4' }, 'identity-taken'],
      ['wangmin', { subject: 'sub-5', issuer: 'https://evil.example' }, 'issuer-unknown'],
      ['wangmin', { subject: 'sub-5', issuer: 'no address' }, 'issuer-unknown'],
      ['wangmin', { subject: '' }, 'invalid-request'],
      ['secadmin', { subject: 'sub-5' }, 'administrator-apart'],
      ['secadmin', null, 'administrator-apart'],
    ];
    for (const [login, identity, code] of cases)
      expect(await outcomeOf(await change(login, identity)), code).to.equal(code);
    expect((await house.signIn('sub-4')).status).to.equal(200);
  });

  it('is refused where no provider is set up', async () => {
    const plain = await openDoor(connection);
    expect(await outcomeOf(await change('wangmin', { subject: 's' }, plain))).to.equal(
      'oidc-unset',
    );
    await plain.close();
  });
});

describe('the page of signing in', () => {
  let connection: Connection;
  let house: House;
  before(async () => {
    connection = await openDatabase();
    house = await openHouse(connection);
  });
  after(async () => {
    await house.close();
    await closeDatabase(connection);
  });

  const page = async (path: string, lang = 'zh-CN', at = house.door) => {
    const answer = await at.ask('GET', path, { headers: { 'Accept-Language': lang } });
    return { answer, text: await answer.text() };
  };

  it('has a way to the provider, without a script and within its policy, that leads back to where one was', async () => {
    const { answer, text } = await page('/sign-in?to=%2Fdocs%2F%3Fa%3D1%26b%3D2');
    const [, href = '', words] = /<a class="button" href="([^"]+)">([^<]+)<\/a>/.exec(text) ?? [];
    expect([href, words]).to.deep.equal([
      '/sign-in/oidc?to=%2Fdocs%2F%3Fa%3D1%26b%3D2',
      '统一身份认证登录',
    ]);
    expect(text).not.to.match(/<script|onclick/);
    expect(answer.headers.get('content-security-policy')).to.include("form-action 'self'");
    expect((await page('/sign-in', 'en')).text).to.include('Sign in by the provider of identities');
  });

  it('calls the provider as the house is told to, whatever that is', async () => {
    await house.reopen({ name: '市<平台>登录' });
    expect((await page('/sign-in')).text).to.include('>市&lt;平台&gt;登录</a>');
  });

  it('has none where no provider is set up, and says so to whoever asks for it', async () => {
    const plain = await openDoor(connection);
    expect((await page('/sign-in', 'zh-CN', plain)).text).not.to.include('/sign-in/oidc');
    for (const path of ['/sign-in/oidc', '/sign-in/oidc/callback?code=x&state=y']) {
      const { answer, text } = await page(path, 'zh-CN', plain);
      expect(answer.status, path).to.equal(404);
      expect(text, path).to.include('本系统未启用统一身份认证');
    }
    await plain.close();
  });
});
