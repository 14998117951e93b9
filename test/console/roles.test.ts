import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { ADMINISTRATORS } from '../../src/domain/access/roles.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { putGrant } from '../../src/store/access/grants.ts';
import type { Api } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { addPerson, signedIn } from '../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  startConsole,
} from '../support/browser/console-house.ts';

describe('today in the console', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let browser: Browser;
  let letters: Notice[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api, browser } = house);
    letters = await lettersFor(api, { name: '各岗位', units: 2, findings: 1, rehearsal: null });
  });
  after(() => house?.stop());

  /** What somebody reads there, and what his browser has complained of. */
  async function seenBy(login: string): Promise<{ text: string; complaints: string[] }> {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const [name = '', value = ''] = (await signedIn(api.connection, login)).split('=');
    await context.addCookies([{ name, value, url: api.url }]);
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(api.url);
    await page.waitForSelector('main h1');
    await page.waitForLoadState('load');
    await page.locator('main .loading').first().waitFor({ state: 'detached' });
    const text = (await page.textContent('main')) ?? '';
    await context.close();
    return { text, complaints };
  }

  it('is shown without an error to everybody who signs in, each with what is his', async () => {
    const [first, second] = letters;
    await addAtPost(api, 'contact', { unit: first?.unit.id ?? '', post: 'contact' });
    await addAtPost(api, 'approver', { unit: null, post: 'approver' });
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
    await addAtPost(api, 'new-contact', { unit: 'u-none', post: 'contact' });
    const { text } = await seenBy('new-contact');
    expect(text).to.include('您可以查阅的通知书列在这里').and.not.include('导入台账');
  });
});
