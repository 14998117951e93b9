import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { linkIdentity } from '../../../../src/store/access/linked-identities.ts';
import { postsOfUnit, putPosting } from '../../../../src/store/roster.ts';
import { addPerson, outcomeOf, PASSWORD } from '../../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../../support/database.ts';
import { newBrowser } from '../../../support/oidc/browser.ts';
import { ended, type House, openHouse, openWith } from '../../../support/oidc/house.ts';
import { CLIENT, signingKey } from '../../../support/oidc/local-provider.ts';

const SUBJECT = '6f1c0a52-wangmin';

describe('signing in by the provider of identities', () => {
  let connection: Connection;
  let house: House;
  before(async () => {
    connection = await openDatabase();
    house = await openHouse(connection);
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'gone', { disabledAt: '2026-09-01T00:00:00.000Z' });
    await addPerson(connection, 'first', { mustChange: true });
    await addPerson(connection, 'sysadmin', { administrator: 'systemAdmin' });
    for (const login of ['gone', 'first', 'sysadmin']) await link(login, `sub-${login}`);
    await link('wangmin', SUBJECT);
    await putPosting(connection, {
      ...postsOfUnit('u-ncj'),
      ...{ post: 'contact', holder: 'p-wangmin', name: '王敏' },
      ...{ phone: null, email: null, from: '2020-01-01' },
    });
  });
  after(async () => {
    await house.close();
    await closeDatabase(connection);
  });

  const issuer = () => new URL(house.provider.issuer).href;
  const link = (login: string, subject: string) =>
    linkIdentity(connection, login, {
      ...{ issuer: issuer(), subject },
      ...{ linkedAt: '2026-09-01T00:00:00.000Z', linkedBy: 'p-sysadmin' },
    });

  it('opens the account that is linked, with the posts that its owner holds today', async () => {
    const { status, way, browser } = await house.signIn(SUBJECT);
    expect([status, way.at(-1)]).to.deep.equal([200, `${house.door.url}/account`]);
    expect(await house.me(browser)).to.deep.include({
      account: 'wangmin',
      person: { id: 'p-wangmin', name: '王敏' },
      roles: [{ role: 'contact', unit: 'u-ncj' }],
    });
    expect((await ended(connection, 'signIn')).at(-1)).to.include({
      ...{ account: 'wangmin', status: 303, code: null },
    });
  });

  it('leads back to where one was, and to no other site (P15)', async () => {
    const to = async (path: string) => {
      const asked = `/sign-in/oidc?to=${encodeURIComponent(path)}`;
      return (await house.signIn(SUBJECT, newBrowser(), asked)).way.at(-1);
    };
    expect(await to('/docs/?a=1')).to.equal(`${house.door.url}/docs/?a=1`);
    for (const evil of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/sign-in/oidc',
    ])
      expect(await to(evil), evil).to.equal(`${house.door.url}/account`);
  });

  it('asks by the code flow with a challenge, and with a state and a nonce that are new each time', async () => {
    await house.signIn(SUBJECT);
    const first = house.provider.asked;
    await house.signIn(SUBJECT);
    const { asked } = house.provider;
    expect(Object.fromEntries(asked)).to.include({
      ...{ response_type: 'code', client_id: CLIENT.id, code_challenge_method: 'S256' },
      redirect_uri: `${house.door.url}/sign-in/oidc/callback`,
      scope: 'openid profile email phone',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(asked.get(name), name).to.match(/^[\w-]{43}$/);
      expect(asked.get(name), name).not.to.equal(first.get(name));
    }
  });

  it('opens a session of the house’s own, and ends what the browser had before (P15)', async () => {
    const browser = newBrowser();
    const pair = async () => {
      await house.signIn(SUBJECT, browser);
      return browser.cookies(house.door.url);
    };
    const before = await pair();
    expect(before).to.match(/^duban=[\w.-]{43,}$/);
    const after = await pair();
    expect(after).to.match(/^duban=[\w.-]{43,}$/);
    expect(after).not.to.equal(before);
    const answer = await house.door.ask('GET', '/api/me', { cookie: before });
    expect(await outcomeOf(answer)).to.equal('not-signed-in');
  });

  it('asks nobody to change a first password that he has not used, but for whoever signs in with it', async () => {
    const { browser } = await house.signIn('sub-first');
    expect(await house.me(browser)).to.include({ account: 'first', passwordDue: false });
    const answer = await house.door.ask('GET', '/api/sessions', {
      cookie: browser.cookies(house.door.url),
    });
    expect(answer.status).to.equal(200);
    const body = { account: 'first', password: PASSWORD };
    const local = await house.door.ask('POST', '/api/sessions', { body });
    expect(await local.json()).to.include({ passwordDue: true });
  });

  it('opens the account of an administrator that was linked on the machine', async () => {
    const { browser } = await house.signIn('sub-sysadmin');
    expect(await house.me(browser)).to.deep.include({
      roles: [{ role: 'systemAdmin', unit: null }],
    });
  });

  it('refuses whom nobody has linked, in words, and makes no account', async () => {
    const count = await connection.collection('accounts').countDocuments();
    const { status, text, browser } = await house.signIn('nobody-knows-this');
    expect(status).to.equal(403);
    expect(text).to.include('本系统没有您的账号');
    expect(browser.cookies(house.door.url)).to.equal('');
    expect(await connection.collection('accounts').countDocuments()).to.equal(count);
    expect((await ended(connection, 'signIn')).at(-1)).to.include({
      ...{ account: null, status: 403, code: 'oidc-unknown' },
    });
  });

  it('refuses an account that is out of use, in words', async () => {
    const { status, text, browser } = await house.signIn('sub-gone');
    expect(status).to.equal(403);
    expect(text).to.include('该账号已停用');
    expect(browser.cookies(house.door.url)).to.equal('');
  });

  it('lets somebody in whose posts have ended, and tells him that he has none', async () => {
    await addPerson(connection, 'former');
    await link('former', 'sub-former');
    await putPosting(connection, {
      ...postsOfUnit('u-jtj'),
      ...{ post: 'contact', holder: 'p-former', name: '王敏' },
      ...{ phone: null, email: null, from: '2020-01-01' },
    });
    await connection
      .collection('postings')
      .updateOne({ holder: 'p-former' }, { $set: { until: '2026-01-01' } });
    const { text, browser } = await house.signIn('sub-former');
    expect(text).to.include('目前没有在任岗位');
    expect(await house.me(browser)).to.deep.include({ roles: [] });
  });

  it('tells whoever has given up at the provider to begin again', async () => {
    const { status, text } = await house.signIn(null);
    expect([status, /请重新点击登录/.test(text)]).to.deep.equal([401, true]);
  });

  describe('when somebody tampers with it', () => {
    const CALLBACK = /\/sign-in\/oidc\/callback\?/;
    const stopped = async (at = newBrowser()) => {
      house.provider.signsInAs = SUBJECT;
      const { url } = await at.open(`${house.door.url}/sign-in/oidc`, { until: CALLBACK });
      return { url: new URL(url), browser: at };
    };
    const refused = async (url: URL, browser = newBrowser()) => {
      const before = await connection.collection('sessions').countDocuments();
      const { status, text } = await browser.open(url.href);
      const after = await connection.collection('sessions').countDocuments();
      expect(after).to.equal(before);
      expect(text).to.include('请重新点击登录');
      return status;
    };

    it('does nothing at a browser that has not begun it: nobody works in another’s name (P15)', async () => {
      const { url } = await stopped();
      expect(await refused(url)).to.equal(401);
      const { url: attackers } = await stopped();
      const { browser: victim } = await stopped();
      expect(await refused(attackers, victim)).to.equal(401);
    });

    it('takes no other state, and none (P15)', async () => {
      for (const state of ['x'.repeat(43), null]) {
        const { url, browser } = await stopped();
        if (state === null) url.searchParams.delete('state');
        else url.searchParams.set('state', state);
        expect(await refused(url, browser), String(state)).to.equal(401);
      }
    });

    it('is over after the first try, good or bad (P15)', async () => {
      const { url, browser } = await stopped();
      const cookies = browser.cookies(house.door.url);
      expect((await browser.open(url.href)).status).to.equal(200);
      const again = newBrowser();
      again.take(house.door.url, cookies);
      expect(await refused(url, again)).to.equal(401);
      const { url: good, browser: tried } = await stopped();
      const held = tried.cookies(house.door.url);
      const bad = new URL(good);
      bad.searchParams.set('state', 'x'.repeat(43));
      expect(await refused(bad, tried)).to.equal(401);
      tried.take(house.door.url, held);
      expect(await refused(good, tried)).to.equal(401);
    });

    it('is over ten minutes after it was begun (P15)', async () => {
      const { url, browser } = await stopped();
      await connection
        .collection('begunSignIns')
        .updateMany({}, { $set: { endsAt: new Date(Date.now() - 1).toISOString() } });
      expect(await refused(url, browser)).to.equal(401);
    });

    it('takes no identity that was given for another nonce, and no code without its verifier (P15)', async () => {
      for (const [name, value] of [
        ['nonce', 'n'.repeat(43)],
        ['verifier', 'v'.repeat(43)],
      ] as const) {
        const { url, browser } = await stopped();
        await connection.collection('begunSignIns').updateMany({}, { $set: { [name]: value } });
        expect(await refused(url, browser), name).to.equal(401);
      }
    });

    it('takes no answer of another issuer (P15)', async () => {
      const { url, browser } = await stopped();
      url.searchParams.set('iss', 'https://evil.example');
      expect(await refused(url, browser)).to.equal(401);
    });

    it('keeps of the browser’s cookie a digest alone, and gives it to no script and for ten minutes (P15)', async () => {
      const answer = await house.door.ask('GET', '/sign-in/oidc');
      const [cookie = ''] = answer.headers.getSetCookie();
      const [pair = '', ...flags] = cookie.split('; ');
      expect(pair).to.match(/^duban-begun=[\w-]{43}$/);
      expect(flags).to.have.members(['Path=/', 'HttpOnly', 'SameSite=Lax', 'Max-Age=600']);
      const kept = JSON.stringify(await connection.collection('begunSignIns').find().toArray());
      expect(kept).not.to.include(pair.slice('duban-begun='.length));
    });
  });

  describe('when the provider is away', () => {
    it('says so on a page on which one can sign in with a password, and goes on when it is back', async () => {
      const other = await openWith(connection, house.provider);
      await house.provider.goAway();
      const away = await other.ask('GET', '/sign-in/oidc');
      const text = await away.text();
      expect([away.status, away.headers.get('retry-after')]).to.deep.equal([503, '5']);
      expect(text).to.include('统一身份认证系统暂时无法访问').and.include('action="/sign-in"');
      const body = { account: 'wangmin', password: PASSWORD };
      expect((await other.ask('POST', '/api/sessions', { body })).status).to.equal(201);
      await house.provider.comeBack();
      expect((await other.ask('GET', '/sign-in/oidc')).status).to.equal(303);
      await other.close();
    });

    it('says so when it goes away between the door and the way back', async () => {
      house.provider.signsInAs = SUBJECT;
      const browser = newBrowser();
      const { url } = await browser.open(`${house.door.url}/sign-in/oidc`, { until: /callback\?/ });
      await house.provider.goAway();
      const { status, text } = await browser.open(url);
      await house.provider.comeBack();
      expect(status).to.equal(503);
      expect(text).to.include('统一身份认证系统暂时无法访问');
    });
  });

  describe('when the provider changes its key', () => {
    it('goes on without a restart', async () => {
      expect((await house.signIn(SUBJECT)).status).to.equal(200);
      await house.provider.serve(house.door.url, await signingKey('second'));
      const { status, browser } = await house.signIn(SUBJECT);
      expect(status).to.equal(200);
      expect(await house.me(browser)).to.include({ account: 'wangmin' });
    });

    it('takes nothing that another key signs under the id of its own (P15)', async () => {
      const { key } = house.provider;
      house.provider.thief = key;
      expect((await house.signIn(SUBJECT)).status).to.equal(200);
      house.provider.thief = { ...(await signingKey('thief')), kid: key.kid };
      const { status } = await house.signIn(SUBJECT);
      house.provider.thief = null;
      expect(status).to.equal(401);
    });
  });
});
