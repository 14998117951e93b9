import { expect } from 'chai';
import type { Connection } from 'mongoose';
import { postsOfUnit, putPosting, putUnit } from '../../../../src/store/roster.ts';
import {
  addPerson,
  cookieOf,
  type Door,
  openDoor,
  outcomeOf,
  PASSWORD,
  signedIn,
} from '../../../support/api/people.ts';
import { closeDatabase, openDatabase } from '../../../support/database.ts';

const OWN = { 'Sec-Fetch-Site': 'same-origin' };
const NEXT = '清明时节雨纷纷路上行人欲断魂';
const SECRETS = '本系统为非涉密系统，严禁处理、存储、传输国家秘密';

describe('the pages of signing in and of one’s account', () => {
  let connection: Connection;
  let door: Door;
  before(async () => {
    connection = await openDatabase();
    door = await openDoor(connection);
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'first', { mustChange: true });
    await putUnit(connection, {
      ...{ _id: 'u-ncj', name: '县农业农村局', kind: 'department', shortNames: [] },
    });
    await putPosting(connection, {
      ...postsOfUnit('u-ncj'),
      ...{ post: 'contact', holder: 'p-wangmin', name: '王敏' },
      ...{ phone: null, email: null, from: '2020-01-01' },
    });
  });
  after(async () => {
    await door.close();
    await closeDatabase(connection);
  });
  beforeEach(() => connection.collection('signInTries').deleteMany({}));

  const get = (path: string, cookie = '', headers: Record<string, string> = {}) =>
    door.ask('GET', path, { cookie, headers });
  const post = (
    path: string,
    fields: Record<string, string>,
    { cookie = '', headers = OWN }: { cookie?: string; headers?: Record<string, string> } = {},
  ) =>
    fetch(new URL(path, door.url), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { Cookie: cookie, ...headers },
    });
  const signIn = (more: Record<string, string> = {}) =>
    post('/sign-in', { account: 'wangmin', password: PASSWORD, ...more });
  const leads = (answer: Response) => [answer.status, answer.headers.get('location')];

  it('say that no state secret belongs here, and hold no script', async () => {
    const cookie = await signedIn(connection, 'wangmin');
    for (const [path, as] of [
      ['/sign-in', ''],
      ['/account', cookie],
    ] as const) {
      const answer = await get(path, as);
      const text = await answer.text();
      expect(answer.status, path).to.equal(200);
      expect(text)
        .to.include(SECRETS)
        .and.not.match(/<script|\son\w+=|javascript:/i);
      expect(answer.headers.get('content-security-policy')).to.include("default-src 'none'");
      expect(answer.headers.get('cache-control')).to.equal('no-store');
    }
  });

  it('speak Chinese, and English to whoever prefers it', async () => {
    const zh = await get('/sign-in');
    expect([zh.headers.get('content-language'), await zh.text()].join()).to.match(
      /^zh-CN,.*<html lang="zh-CN">.*登录名/s,
    );
    const en = await get('/sign-in', '', { 'Accept-Language': 'en' });
    expect([en.headers.get('content-language'), await en.text()].join()).to.match(
      /^en,.*<html lang="en">.*Login name/s,
    );
  });

  it('lead a stranger to where he signs in, and back to where he was (P15)', async () => {
    const stranger = await get('/account');
    expect(leads(stranger)).to.deep.equal([303, '/sign-in?to=%2Faccount']);
    const page = await (await get('/sign-in?to=/notices/c-1?x=1')).text();
    expect(page).to.include('登录已失效').and.include('name="to" value="/notices/c-1?x=1"');
    const done = await signIn({ to: '/notices/c-1?x=1' });
    expect(leads(done)).to.deep.equal([303, '/notices/c-1?x=1']);
    expect(await outcomeOf(await get('/api/me', cookieOf(done)))).to.equal('200');
    expect(leads(await signIn())).to.deep.equal([303, '/account']);
  });

  it('lead nobody to another site (P15)', async () => {
    for (const to of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
    ]) {
      const page = await (await get(`/sign-in?to=${encodeURIComponent(to)}`)).text();
      expect(page, to).not.to.include('evil');
      expect(leads(await signIn({ to })), to).to.deep.equal([303, '/account']);
    }
  });

  it('refuse in words, keep the login name and never the password (P15)', async () => {
    const answer = await post('/sign-in', {
      account: 'wang"><b>',
      password: 'a wrong guess',
      to: '/account',
    });
    const text = await answer.text();
    expect([answer.status, answer.headers.getSetCookie()]).to.deep.equal([401, []]);
    expect(text).to.include('登录名或密码不正确').and.include('value="wang&quot;&gt;&lt;b&gt;"');
    expect(text).to.include('name="to" value="/account"').and.not.include('a wrong guess');
  });

  it('keep what was typed of a token while the session ended, through signing in anew (P15)', async () => {
    const typed = { name: '报表"接口<', until: '2099-01-02', readOnly: 'yes' };
    const ended = await post('/account/tokens', typed, { cookie: 'duban=nothing' });
    const there = new URL(ended.headers.get('location') ?? '', door.url);
    const to = there.searchParams.get('to') ?? '';
    const [status, path] = leads(await signIn({ to })) as [number, string];
    expect([status, path]).to.deep.equal([303, to]);
    const text = await (await get(path, await signedIn(connection, 'wangmin'))).text();
    expect(text).to.include('value="报表&quot;接口&lt;"').and.include('value="2099-01-02"');
    expect(text).to.match(/name="readOnly" value="yes" checked/);
    expect(await connection.collection('tokens').countDocuments()).to.equal(0);
  });

  it('keep it also where a token is refused, and carry no password along', async () => {
    const cookie = await signedIn(connection, 'wangmin');
    const refused = await post(
      '/account/tokens',
      { name: '报表', until: '2999-01-02' },
      { cookie },
    );
    expect(refused.status).to.equal(422);
    expect(await refused.text())
      .to.include('value="报表"')
      .and.include('value="2999-01-02"');
    const fields = { current: PASSWORD, next: NEXT, repeat: NEXT };
    const ended = await post('/account/password', fields, { cookie: 'duban=nothing' });
    expect(leads(ended)).to.deep.equal([303, '/sign-in?to=%2Faccount']);
  });

  it('say how long to wait after five failures (P15)', async () => {
    for (let n = 0; n < 5; n++) await signIn({ password: `a wrong guess ${n}` });
    const held = await signIn();
    expect(held.status).to.equal(429);
    expect(Number(held.headers.get('retry-after'))).to.be.within(1, 6);
    expect(await held.text()).to.include('登录失败次数较多');
  });

  it('take no form but from a page of this house (P15)', async () => {
    const cookie = await signedIn(connection, 'wangmin');
    const foreign: Record<string, string>[] = [
      {},
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
    ];
    for (const headers of foreign)
      for (const path of [
        '/sign-in',
        '/account/password',
        '/account/tokens',
        '/account/sign-out',
      ]) {
        const fields = { account: 'wangmin', password: PASSWORD, name: 't', until: '2099-01-01' };
        const answer = await post(path, fields, { cookie, headers });
        expect(answer.status, `${path} ${JSON.stringify(headers)}`).to.equal(403);
        expect(answer.headers.getSetCookie()).to.deep.equal([]);
      }
    expect(await outcomeOf(await get('/api/me', cookie))).to.equal('200');
    const own = await post(
      '/sign-in',
      { account: 'wangmin', password: PASSWORD },
      { headers: { Origin: door.url } },
    );
    expect(own.status).to.equal(303);
  });

  it('ask of a browser that it says where a form comes from', async () => {
    expect((await get('/sign-in')).headers.get('referrer-policy')).to.equal('same-origin');
  });

  it('show who one is, at which unit, and where one is signed in', async () => {
    const cookie = await signedIn(connection, 'wangmin');
    const text = await (await get('/account', cookie)).text();
    expect(text)
      .to.include('王敏（wangmin）')
      .and.include('县农业农村局 联络员')
      .and.include('本次登录');
  });

  it('show with a first password how to change it and nothing else, and go on from there (P15)', async () => {
    const done = await post('/sign-in', {
      account: 'first',
      password: PASSWORD,
      to: '/notices/c-1',
    });
    expect(leads(done)).to.deep.equal([303, '/account?to=%2Fnotices%2Fc-1']);
    const cookie = cookieOf(done);
    const text = await (await get('/account?to=%2Fnotices%2Fc-1', cookie)).text();
    expect(text).to.include('这是初始密码').and.not.include('/account/tokens');
    const token = await post('/account/tokens', { name: 't', until: '2099-01-01' }, { cookie });
    expect(token.status).to.equal(403);
    const fields = { current: PASSWORD, next: NEXT, repeat: NEXT, to: '/notices/c-1' };
    const differs = await post('/account/password', { ...fields, repeat: `${NEXT}。` }, { cookie });
    expect([differs.status, await differs.text()].join()).to.match(
      /^422,.*两次输入的新密码不一致/s,
    );
    const short = await post(
      '/account/password',
      { ...fields, next: '短', repeat: '短' },
      { cookie },
    );
    expect([short.status, await short.text()].join()).to.match(/^422,.*至少 12 个字符/s);
    const changed = await post('/account/password', fields, { cookie });
    expect(leads(changed)).to.deep.equal([303, '/notices/c-1']);
    const fresh = cookieOf(changed);
    expect(await (await get('/account', fresh)).text()).to.include('/account/tokens');
    expect(leads(await get('/account', cookie))).to.deep.equal([303, '/sign-in?to=%2Faccount']);
  });

  it('make a token that is shown once, and revoke it', async () => {
    const cookie = await signedIn(connection, 'wangmin');
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const made = await post(
      '/account/tokens',
      { name: '报表<接口>', until, readOnly: 'yes' },
      { cookie },
    );
    const text = await made.text();
    const [token = ''] = /duban_[\w-]{43}/.exec(text) ?? [];
    expect(text).to.include('报表&lt;接口&gt;');
    const me = () => door.ask('GET', '/api/me', { headers: { Authorization: `Bearer ${token}` } });
    expect(await outcomeOf(await me())).to.equal('200');
    const again = await (await get('/account', cookie)).text();
    expect(again).not.to.include(token);
    const [, id = ''] = /name="id" value="(k-\w+)"/.exec(again) ?? [];
    expect((await post('/account/tokens/revoke', { id }, { cookie })).status).to.equal(200);
    expect(await outcomeOf(await me())).to.equal('not-signed-in');
    const wrong = await post('/account/tokens', { name: '', until: 'soon' }, { cookie });
    expect(wrong.status).to.equal(400);
  });

  it('end another device’s session, and sign out of this one', async () => {
    await connection.collection('sessions').deleteMany({});
    const elsewhere = await signedIn(connection, 'wangmin');
    const cookie = await signedIn(connection, 'wangmin');
    const [, id = ''] =
      /name="id" value="(s-\w+)"/.exec(await (await get('/account', cookie)).text()) ?? [];
    const ended = await post('/account/sessions/end', { id }, { cookie });
    expect([ended.status, await ended.text()].join()).to.match(/^200,.*该次登录已失效/s);
    expect(await outcomeOf(await get('/api/me', elsewhere))).to.equal('not-signed-in');
    expect(await outcomeOf(await get('/api/me', cookie))).to.equal('200');
    const out = await post('/account/sign-out', {}, { cookie });
    expect(out.headers.getSetCookie()[0]).to.match(/^duban=; .*Max-Age=0/);
    expect(await out.text()).to.include('已退出登录');
    expect(await outcomeOf(await get('/api/me', cookie))).to.equal('not-signed-in');
  });

  it('tell on a page what cannot be read', async () => {
    const answer = await post('/sign-in', { account: 'a'.repeat(20_000) });
    expect([answer.status, await answer.text()].join()).to.match(/^413,.*提交的内容不能识别/s);
    expect(door.logged).to.deep.equal([]);
  });
});
