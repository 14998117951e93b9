import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import type { Connection } from 'mongoose';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { putPosting } from '../../../src/store/roster.ts';
import { addPerson, type Door, openDoor, PASSWORD } from '../../support/api/people.ts';
import { chromiumHere, startChromium } from '../../support/browser/chromium.ts';
import { closeDatabase, openDatabase } from '../../support/database.ts';

/** The house under a name of its own, as on an office's network without TLS; there a browser says nothing but the origin. */
const NAMED = 'duban.test';
/** Another site, and a name of another site that was pointed at this machine. */
const EVIL = 'evil.test';
const REBOUND = 'rebound.test';

/** What a request may change without engines. */
const KEPT = ['accounts', 'sessions', 'tokens', 'grants', 'campaigns', 'postings', 'units'];
const ALSO = ['events', 'drafts', 'dispatches', 'requests', 'begunSignIns'];

/** Writes that a page can send to another site without asking it first: as a form, by a script, as a beacon. */
const FORMS: [string, Record<string, string>][] = [
  ['/account/tokens', { name: 'stolen', until: '2026-12-31' }],
  [
    '/account/password',
    { current: PASSWORD, next: '攻击者所选的一句长话', repeat: '攻击者所选的一句长话' },
  ],
  ['/account/sign-out', {}],
  ['/sign-in', { account: 'mallory', password: PASSWORD }],
];
const TOKEN = JSON.stringify({ name: 'stolen', until: '2026-12-31', x: '' });

/** As a form of type text/plain writes it: `{"name":"stolen","x":"="}`. */
const TEXT_FORM = { name: TOKEN.slice(0, -2), value: '"}' };

describe('a page of another site, in a real browser', () => {
  let connection: Connection;
  let door: Door;
  let evil: Server;
  let browser: Browser;
  let port: number;
  let evilPort: number;

  before(async function () {
    const path = chromiumHere();
    if (path === null) {
      process.stdout.write(
        '    没有 Chromium，未检查其他网站的页面 · no Chromium here: pages of other sites were not tried (DUBAN_CHROMIUM names one)\n',
      );
      return this.skip();
    }
    connection = await openDatabase();
    evil = createServer((_req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<h1>evil</h1>');
    });
    await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
    evilPort = (evil.address() as AddressInfo).port;
    door = await openDoor(connection, { named: NAMED });
    port = Number(new URL(door.url).port);
    await addPerson(connection, 'wangmin');
    await addPerson(connection, 'mallory');
    await putPosting(connection, {
      ...{ register: 'real', unit: null, post: 'supervisionOffice', holder: 'p-wangmin' },
      ...{ name: '王敏', phone: null, email: null, from: '2020-01-01' },
    });
    browser = await startChromium(path, [NAMED, EVIL, REBOUND]);
  });
  after(async () => {
    await browser?.close();
    evil?.close();
    await door?.close();
    if (connection !== undefined) await closeDatabase(connection);
  });
  beforeEach(() => connection.collection('signInTries').deleteMany({}));

  /** Everything that is kept, as it is; when a session was last used is no effect. */
  const everything = async (): Promise<string> => {
    const kept = await Promise.all(
      [...KEPT, ...ALSO].map(async (name) => {
        const docs = await connection.collection(name).find().sort({ _id: 1 }).toArray();
        return [name, docs.map(({ lastSeenAt: _seen, ...doc }) => doc)];
      }),
    );
    return JSON.stringify(kept);
  };
  const tokens = (): Promise<number> => connection.collection('tokens').countDocuments();

  /** A browser in which somebody has signed in at the house under that name, with its page of his account. */
  const signedInAt = async (house: string): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${house}/sign-in`);
    await page.fill('#account', 'wangmin');
    await page.fill('#password', PASSWORD);
    await Promise.all([page.waitForURL(`${house}/account`), page.click('form button')]);
    return { context, page };
  };

  const HOUSES = [
    ['on loopback, where browsers say from which site a request comes', () => door.url],
    ['under its name, where they say the origin alone', () => `http://${NAMED}:${port}`],
  ] as const;
  const STRANGERS = [
    ['another site', () => `http://${EVIL}:${evilPort}`],
    ['another port of this machine', () => `http://127.0.0.1:${evilPort}`],
    ['another port of the same name', () => `http://${NAMED}:${evilPort}`],
  ] as const;

  /** Opens a page of a stranger beside the signed-in one, has it act there, and waits until its requests are answered. */
  const actsAt = async (
    context: BrowserContext,
    stranger: string,
    act: (page: Page) => Promise<unknown>,
  ): Promise<void> => {
    const page = await context.newPage();
    await page.goto(`${stranger}/`);
    await act(page);
    await page.waitForLoadState('load');
    await page.close();
  };
  const sendForm = (to: string, fields: Record<string, string>, enctype: string) => (page: Page) =>
    Promise.all([
      page.waitForNavigation(),
      page.evaluate(`{
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', ...${JSON.stringify({ action: to, enctype })} });
        for (const [name, value] of Object.entries(${JSON.stringify(fields)})) {
          const input = document.createElement('input');
          Object.assign(input, { name, value });
          form.append(input);
        }
        document.body.append(form);
        form.submit();
      }`),
    ]);
  /** By a script, with cookies; the status where the page may read it, else what the browser says. */
  const fetched = (to: string, init: RequestInit) => (page: Page) =>
    page.evaluate(
      ([url, how]) =>
        fetch(url, { ...how, credentials: 'include' }).then(
          (answer) => String(answer.status),
          (error) => String(error),
        ),
      [to, init] as const,
    );
  /** What a page sends on its way out; a browser tells nobody how it went, so that the record of calls is asked. */
  const beacon = (to: string, body: string) => async (page: Page) => {
    const refused = () =>
      connection.collection('calls').countDocuments({ kind: 'call', code: 'cross-site' });
    const before = await refused();
    await page.evaluate(`navigator.sendBeacon(${JSON.stringify(to)}, ${JSON.stringify(body)})`);
    for (let looks = 0; looks < 200 && (await refused()) === before; looks += 1) await pause(20);
  };

  for (const [where, house] of HOUSES)
    describe(`with a house ${where}`, () => {
      it('takes the same from a page of its own, by a form and by a script', async () => {
        const { context, page } = await signedInAt(house());
        const before = await tokens();
        await page.fill('#name', '命令行');
        const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
        await page.fill('#until', soon);
        await Promise.all([
          page.waitForNavigation(),
          page.click('form[action="/account/tokens"] button'),
        ]);
        expect(await tokens()).to.equal(before + 1);
        const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
        const body = JSON.stringify({ name: '脚本', until: soon });
        await page.goto(`${house()}/docs/`);
        expect(await fetched(`${house()}/api/tokens`, { ...init, body })(page)).to.equal('201');
        expect(await tokens()).to.equal(before + 2);
        await context.close();
      });

      for (const [who, stranger] of STRANGERS)
        it(`changes nothing by a form, a script, a beacon or a link from ${who} (P15)`, async () => {
          const { context } = await signedInAt(house());
          const before = await everything();
          const acts = [
            ...FORMS.map(([path, fields]) =>
              sendForm(`${house()}${path}`, fields, 'application/x-www-form-urlencoded'),
            ),
            sendForm(`${house()}/account/tokens`, { ...FORMS[0]?.[1] }, 'multipart/form-data'),
            sendForm(`${house()}/api/tokens`, { [TEXT_FORM.name]: TEXT_FORM.value }, 'text/plain'),
            ...(['no-cors', 'cors'] as const).flatMap((mode) => [
              fetched(`${house()}/api/tokens`, { method: 'POST', mode, body: TOKEN }),
              fetched(`${house()}/account/tokens`, {
                ...{ method: 'POST', mode, body: 'name=stolen&until=2026-12-31' },
                headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
              }),
              fetched(`${house()}/api/sessions/current`, { method: 'POST', mode }),
            ]),
            fetched(`${house()}/api/sessions/current`, { method: 'DELETE' }),
            fetched(`${house()}/api/campaigns`, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
              body: JSON.stringify({ name: '另', code: '云督整', policy: 'county-standard' }),
            }),
            beacon(`${house()}/account/sign-out`, ''),
            beacon(`${house()}/api/tokens`, TOKEN),
            (page: Page) => page.goto(`${house()}/account?changed=yes`),
            (page: Page) => page.goto(`${house()}/account/sign-out`),
          ];
          for (const act of acts) await actsAt(context, stranger(), act);
          expect(await everything()).to.equal(before);
          // He is still signed in, as himself.
          const page = await context.newPage();
          await page.goto(`${house()}/account`);
          expect(await page.textContent('body')).to.include('（wangmin）');
          await context.close();
        });
    });

  describe('whose own name was pointed at the house', () => {
    it('reads nothing and changes nothing, with a good password as well (P15)', async () => {
      const origin = `http://${REBOUND}:${port}`;
      const context = await browser.newContext();
      const page = await context.newPage();
      // Its page was loaded while the name was still its own; from then on the name leads here.
      await page.route(`${origin}/own`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>evil</h1>' }),
      );
      await page.goto(`${origin}/own`);
      const before = await everything();
      const json = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
      const good = JSON.stringify({ account: 'wangmin', password: PASSWORD });
      const statuses = [
        await fetched(`${origin}/api/sessions`, { ...json, body: good })(page),
        await fetched(`${origin}/api/me`, {})(page),
        await fetched(`${origin}/sign-in`, {
          method: 'POST',
          body: `account=wangmin&password=${encodeURIComponent(PASSWORD)}`,
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        })(page),
        await fetched(`${origin}/sign-in`, {})(page),
        await fetched(`${origin}/api/policies`, { headers: { 'Duban-Actor': 'approver:1' } })(page),
        await fetched(`${origin}/openapi.json`, {})(page),
        await fetched(`${origin}/metrics`, {})(page),
      ];
      expect(statuses).to.deep.equal(statuses.map(() => '421'));
      await sendForm(`${origin}/sign-in`, { account: 'wangmin', password: PASSWORD }, '')(page);
      expect(await everything()).to.equal(before);
      expect(await context.cookies()).to.deep.equal([]);
      await context.close();
    });
  });
});
