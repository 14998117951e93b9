import { expect } from 'chai';
import type { JWTPayload } from 'jose';
import type { Connection } from 'mongoose';
import { linkIdentity } from '../../../../src/store/access/linked-identities.ts';
import {
  addPerson,
  type Door,
  openDoor,
  outcomeOf,
  signedIn,
} from '../../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../../support/database.ts';
import type { Browser } from '../../../support/oidc/browser.ts';
import { ended, type House, openHouse, openWith } from '../../../support/oidc/house.ts';
import { CLIENT, signingKey } from '../../../support/oidc/local-provider.ts';

const SUBJECT = 'sub-wangmin';
const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const now = (): number => Math.floor(Date.now() / 1000);

describe('signing out of what the provider has opened', () => {
  let connection: Connection;
  let house: House;
  /** Another process of the same house. */
  let other: Door;
  before(async () => {
    connection = await openDatabase();
    house = await openHouse(connection);
    other = await openWith(connection, house.provider);
    for (const [login, subject] of [
      ['wangmin', SUBJECT],
      ['liqiang', 'sub-liqiang'],
    ] as const) {
      await addPerson(connection, login);
      await linkIdentity(connection, login, {
        ...{ issuer: new URL(house.provider.issuer).href, subject },
        ...{ linkedAt: '2026-09-01T00:00:00.000Z', linkedBy: 'p-sysadmin' },
      });
    }
  });
  after(async () => {
    await other.close();
    await house.close();
    await closeDatabase(connection);
  });

  const isIn = async (browser: Browser, door: Door = house.door): Promise<boolean> => {
    const cookie = browser.cookies(house.door.url);
    return (await outcomeOf(await door.ask('GET', '/api/me', { cookie }))) === '200';
  };
  const sidOf = async (login: string): Promise<string> => {
    const session = await connection
      .collection('sessions')
      .findOne({ account: login, 'provider.subject': { $exists: true } }, { sort: { at: -1 } });
    return session?.provider.sid;
  };
  const told = (logout_token: string, door: Door = house.door): Promise<Response> =>
    fetch(`${door.url}/sign-in/oidc/logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token }),
    });
  let count = 0;
  const claimsFor = (more: Record<string, unknown>): JWTPayload => {
    count += 1;
    const about = { iss: house.provider.issuer, aud: CLIENT.id, events: EVENTS };
    // Said before whatever is signed in afterwards, also within a second.
    return { ...about, iat: now() - 2, exp: now() + 120, jti: `jti-${count}`, ...more };
  };
  const tokenFor = (more: Record<string, unknown>): Promise<string> =>
    house.provider.sign(claimsFor(more));

  describe('at the page of one’s account', () => {
    it('ends the session here, and leads to where the provider ends its own, and back', async () => {
      const { browser } = await house.signIn(SUBJECT);
      const { status, text, headers } = await browser.send(`${house.door.url}/account/sign-out`);
      expect([status, await isIn(browser)]).to.deep.equal([200, false]);
      const [, leave = ''] = /<a class="button" href="([^"]+)"/.exec(text) ?? [];
      const url = new URL(leave.replaceAll('&amp;', '&'));
      expect(`${url.origin}${url.pathname}`).to.equal(`${house.provider.issuer}/session/end`);
      expect(text).to.include(`<meta http-equiv="refresh" content="0;url=${leave}">`);
      expect(headers.get('content-security-policy')).to.include("form-action 'self'");
      const asked = await browser.open(url.href);
      const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? [];
      const left = await browser.send(`${house.provider.issuer}/session/end/confirm`, {
        ...{ xsrf, logout: 'yes' },
      });
      expect(left.url).to.equal(`${house.door.url}/sign-in`);
      house.provider.signsInAs = null;
      // The provider knows him no more: it asks at its door again.
      expect((await browser.open(`${house.door.url}/sign-in/oidc`)).status).to.equal(401);
    });

    it('leads nowhere else who has signed in with a password, or while the provider is away', async () => {
      const { browser } = await house.signIn(SUBJECT);
      const fresh = await openWith(connection, house.provider);
      await house.provider.goAway();
      const cookie = browser.cookies(house.door.url);
      for (const sent of [await signedIn(connection, 'wangmin'), cookie]) {
        const answer = await fetch(`${fresh.url}/account/sign-out`, {
          ...{ method: 'POST', headers: { Cookie: sent, 'Sec-Fetch-Site': 'same-origin' } },
        });
        const text = await answer.text();
        expect([answer.status, /refresh/.test(text)]).to.deep.equal([200, false]);
        expect(text).to.include('已退出登录');
      }
      expect(await isIn(browser)).to.equal(false);
      await house.provider.comeBack();
      await fresh.close();
    });
  });

  it('by the API tells where the provider ends its own session', async () => {
    const { browser } = await house.signIn(SUBJECT);
    const leave = async (cookie: string) => {
      const answer = await house.door.ask('DELETE', '/api/sessions/current', { cookie });
      return ((await answer.json()) as { leaveAt: string | null }).leaveAt;
    };
    const leaveAt = new URL((await leave(browser.cookies(house.door.url))) ?? '');
    expect(leaveAt.href.startsWith(`${house.provider.issuer}/session/end?`)).to.equal(true);
    expect(leaveAt.searchParams.get('id_token_hint')).to.match(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await leave(await signedIn(connection, 'wangmin'))).to.equal(null);
  });

  describe('at the provider', () => {
    it('ends his session in every process, and no other of his', async () => {
      const { browser } = await house.signIn(SUBJECT);
      const { browser: second } = await house.signIn(SUBJECT);
      const { browser: else_ } = await house.signIn('sub-liqiang');
      const asked = await browser.open(`${house.provider.issuer}/session/end`);
      const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? [];
      await browser.send(`${house.provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
      expect([await isIn(browser), await isIn(browser, other)]).to.deep.equal([false, false]);
      expect([await isIn(second), await isIn(else_)]).to.deep.equal([true, true]);
      expect((await ended(connection, 'signOut')).at(-1)).to.include({ status: 200, code: null });
    });

    it('ends all that it has opened for him where it names no session, and nothing else', async () => {
      const [{ browser }, { browser: second }] = [
        await house.signIn(SUBJECT),
        await house.signIn(SUBJECT),
      ];
      const { browser: else_ } = await house.signIn('sub-liqiang');
      const local = await signedIn(connection, 'wangmin');
      const answer = await told(await tokenFor({ sub: SUBJECT }));
      expect([answer.status, await answer.text()]).to.deep.equal([200, '']);
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      expect([await isIn(browser), await isIn(second), await isIn(else_)]).to.deep.equal([
        ...[false, false, true],
      ]);
      const asked = await house.door.ask('GET', '/api/me', { cookie: local });
      expect(asked.status).to.equal(200);
    });

    it('ends a session that was being opened when the provider said so', async () => {
      const { browser } = await house.signIn('sub-liqiang');
      const sid = await sidOf('liqiang');
      await told(await tokenFor({ sid }));
      expect(await isIn(browser)).to.equal(false);
      // The provider still knows him by that session, and lets him in again.
      const again = await browser.open(`${house.door.url}/sign-in/oidc`);
      expect([again.status, await isIn(browser)]).to.deep.equal([401, false]);
      await told(await tokenFor({ sub: 'sub-liqiang', iat: now() + 5 }));
      const fresh = await house.signIn('sub-liqiang');
      expect([fresh.status, await isIn(fresh.browser)]).to.deep.equal([401, false]);
      await connection.collection('providerLogouts').deleteMany({});
      expect((await house.signIn('sub-liqiang')).status).to.equal(200);
    });

    const forged: [string, () => Promise<string>][] = [
      [
        'of another key under the same id',
        async () => {
          const { key } = house.provider;
          const thief = { ...(await signingKey('thief')), kid: key.kid };
          return house.provider.sign(claimsFor({ sub: SUBJECT }), { key: thief });
        },
      ],
      [
        'of a key that the provider does not know',
        async () =>
          house.provider.sign(claimsFor({ sub: SUBJECT }), { key: await signingKey('unheard') }),
      ],
      [
        'that nobody has signed',
        async () => {
          const part = (o: object) => Buffer.from(JSON.stringify(o)).toString('base64url');
          return `${part({ alg: 'none' })}.${part(claimsFor({ sub: SUBJECT }))}.`;
        },
      ],
      ['for another client', () => tokenFor({ sub: SUBJECT, aud: 'another' })],
      ['of another issuer', () => tokenFor({ sub: SUBJECT, iss: 'https://evil.example' })],
      ['of an hour ago', () => tokenFor({ sub: SUBJECT, iat: now() - 3600 })],
      ['of tomorrow', () => tokenFor({ sub: SUBJECT, iat: now() + 86_400, exp: now() + 90_000 })],
      ['that has run out', () => tokenFor({ sub: SUBJECT, exp: now() - 300 })],
      ['without a time', () => tokenFor({ sub: SUBJECT, iat: undefined })],
      ['without an id', () => tokenFor({ sub: SUBJECT, jti: undefined })],
      ['with a nonce', () => tokenFor({ sub: SUBJECT, nonce: 'n' })],
      ['that is no word of signing out', () => tokenFor({ sub: SUBJECT, events: undefined })],
      ['of another event', () => tokenFor({ sub: SUBJECT, events: { other: {} } })],
      ['of nobody', () => tokenFor({})],
      ['that is none', async () => 'a.b.c'],
      ['that is empty', async () => ''],
    ];
    for (const [what, make] of forged)
      it(`refuses a word ${what}, which ends nothing (P15)`, async () => {
        const { browser } = await house.signIn(SUBJECT);
        const answer = await told(await make());
        expect([answer.status, await outcomeOf(answer)]).to.deep.equal([
          ...[400, 'logout-token-invalid'],
        ]);
        expect(await isIn(browser)).to.equal(true);
        expect((await ended(connection, 'signOut')).at(-1)).to.include({
          ...{ status: 400, code: 'logout-token-invalid' },
        });
      });

    it('takes a word once: sent again to whatever process it ends nothing (P15)', async () => {
      const token = await tokenFor({ sid: 'some-session', sub: SUBJECT });
      const { browser } = await house.signIn(SUBJECT);
      await connection
        .collection('sessions')
        .updateMany({ account: 'wangmin' }, { $set: { 'provider.sid': 'some-session' } });
      expect((await told(token)).status).to.equal(200);
      expect(await isIn(browser)).to.equal(false);
      const { browser: later } = await house.signIn(SUBJECT);
      await connection
        .collection('sessions')
        .updateMany({ account: 'wangmin' }, { $set: { 'provider.sid': 'some-session' } });
      for (const door of [house.door, other])
        expect((await told(token, door)).status).to.equal(400);
      expect(await isIn(later)).to.equal(true);
    });

    it('ends what a process that died meanwhile has left, when it is said again', async () => {
      const token = await tokenFor({ sid: 'half-ended' });
      expect((await told(token)).status).to.equal(200);
      await connection
        .collection('providerLogouts')
        .updateMany({ sid: 'half-ended' }, { $set: { done: false } });
      const { browser } = await house.signIn(SUBJECT);
      await connection
        .collection('sessions')
        .updateMany({ account: 'wangmin' }, { $set: { 'provider.sid': 'half-ended' } });
      expect((await told(token)).status).to.equal(200);
      expect(await isIn(browser)).to.equal(false);
      expect((await told(token)).status).to.equal(400);
    });

    it('is told to come back while the provider is away, and finds nobody where none is set up', async () => {
      const token = await tokenFor({ sub: SUBJECT });
      const fresh = await openWith(connection, house.provider);
      await house.provider.goAway();
      const away = await told(token, fresh);
      expect([away.status, await outcomeOf(away)]).to.deep.equal([503, 'oidc-away']);
      await house.provider.comeBack();
      expect((await told(token, fresh)).status).to.equal(200);
      await fresh.close();
      const plain = await openDoor(connection);
      const unset = await told(token, plain);
      expect([unset.status, await outcomeOf(unset)]).to.deep.equal([404, 'oidc-unset']);
      await plain.close();
    });
  });
});
