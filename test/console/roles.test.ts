import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { readConsole } from '../../src/api/console/console-files.ts';
import { ADMINISTRATORS } from '../../src/domain/access/roles.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { putGrant } from '../../src/store/access/grants.ts';
import { putPosting } from '../../src/store/roster.ts';
import { type Api, startApi } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { addPerson, signedIn } from '../support/api/people.ts';
import { chromiumHere, startChromium } from '../support/browser/chromium.ts';
import { signedInElseNamed } from '../support/named/signed-in-or-named.ts';

const BUILT = fileURLToPath(new URL('../../web/dist', import.meta.url));

describe('today in the console', () => {
  let api: Api;
  let browser: Browser;
  let letters: Notice[];

  before(async function () {
    const path = chromiumHere();
    if (path === null) return this.skip();
    const files = readConsole(BUILT);
    if (files === undefined) throw new Error('web/dist holds no console: run npm test -- --spec');
    api = await startApi({ console: files, identify: signedInElseNamed });
    letters = await lettersFor(api, { name: '各岗位', units: 2, findings: 1, rehearsal: null });
    browser = await startChromium(path, []);
  });
  after(async () => {
    await browser?.close();
    await api?.stop();
  });

  /** Puts somebody at a post; `unit: null` is the office. */
  const post = (login: string, at: { unit: string | null; post: 'contact' | 'approver' }) =>
    putPosting(api.connection, {
      ...{ register: 'real', holder: `p-${login}`, name: login, phone: null, email: null },
      ...{ from: '2020-01-01', ...at },
    });

  /** What somebody reads there, and what his browser has complained of. */
  async function seenBy(login: string): Promise<{ text: string; complaints: string[] }> {
    const complaints: string[] = [];
    const context = await browser.newContext({ locale: 'zh-CN' });
    const [name = '', value = ''] = (await signedIn(api.connection, login)).split('=');
    await context.addCookies([{ name, value, url: api.url }]);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(api.url);
    await page.waitForSelector('main h1');
    await page.waitForLoadState('load');
    await page.waitForFunction("document.querySelector('main .loading') === null");
    const text = (await page.textContent('main')) ?? '';
    await context.close();
    return { text, complaints };
  }

  it('is shown without an error to everybody who signs in, each with what is his', async () => {
    const [first, second] = letters;
    await addPerson(api.connection, 'contact');
    await post('contact', { unit: first?.unit.id ?? '', post: 'contact' });
    await addPerson(api.connection, 'approver');
    await post('approver', { unit: null, post: 'approver' });
    await addPerson(api.connection, 'auditor');
    const granted = { campaigns: [first?.campaign.id ?? ''], units: [second?.unit.id ?? ''] };
    await putGrant(
      api.connection,
      { account: 'auditor', ...granted, from: '2020-01-01', until: '2999-12-31' },
      { id: 'p-security', at: new Date().toISOString() },
    );
    for (const administrator of ADMINISTRATORS)
      await addPerson(api.connection, administrator.toLowerCase(), { administrator });
    await addPerson(api.connection, 'nobody');
    const logins = [
      'contact',
      'approver',
      'auditor',
      ...ADMINISTRATORS.map((a) => a.toLowerCase()),
      'nobody',
    ];
    const numbers = letters.map((l) => l.documentNumber);
    const found: Record<string, boolean[]> = {};
    for (const login of logins) {
      const { text, complaints } = await seenBy(login);
      expect(complaints, login).to.deep.equal([]);
      found[login] = numbers.map((number) => text.includes(number));
    }
    const none = [false, false];
    expect(found).to.deep.equal({
      ...{ contact: [true, false], approver: [true, true], auditor: [false, true] },
      ...{ systemadmin: none, securityadmin: none, auditadmin: none, nobody: none },
    });
  });

  it('tells a unit without letters nothing about importing ledgers', async () => {
    await addPerson(api.connection, 'new-contact');
    await post('new-contact', { unit: 'u-none', post: 'contact' });
    const { text } = await seenBy('new-contact');
    expect(text).to.include('您可以查阅的通知书列在这里').and.not.include('导入台账');
  });
});
