import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { ADMINISTRATORS } from '../../../src/domain/access/roles.ts';
import type { Api } from '../../support/api/api.ts';
import { addCampaign } from '../../support/api/letters.ts';
import { addPerson, PASSWORD } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  startConsole,
} from '../../support/browser/console-house.ts';
import { faultsSeen, signInOn } from '../../support/browser/looked-at.ts';

describe('the administration, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let campaign: string;
  const complaints: string[] = [];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    campaign = (await addCampaign(api, { units: 0, findings: 0, rehearsal: null })).id;
    for (const administrator of ADMINISTRATORS)
      await addPerson(api.connection, administrator.toLowerCase(), { administrator });
    await addPerson(api.connection, 'auditor');
    await addAtPost(api, 'lihua', { unit: null, post: 'reviewer', name: '李华' });
  });
  after(() => house?.stop());

  /** A page on which somebody has signed in. */
  async function pageOf(login: string): Promise<Page> {
    const context = await house?.browser.newContext({ locale: 'zh-CN' });
    const page = await context?.newPage();
    if (page === undefined) throw new Error('no browser');
    const heard = complaintsOf(page);
    page.on('close', () => complaints.push(...heard.map((text) => `${login}: ${text}`)));
    await signInOn(page, api.url, login, PASSWORD);
    await page.waitForSelector('main h1');
    return page;
  }
  const tabsOn = (page: Page) => page.locator('.tabs a').allTextContents();
  const send = (page: Page) => page.click('.write-form button[type="submit"]');
  const done = (page: Page, text: string) =>
    page.locator('.form-done', { hasText: text }).waitFor();

  it('has for each of the three administrators the tabs that are his, and no other', async () => {
    const seen: Record<string, string[]> = {};
    for (const login of [...ADMINISTRATORS.map((a) => a.toLowerCase()), 'lihua']) {
      const page = await pageOf(login);
      await page.click('.navigation a:has-text("系统")');
      await page.waitForSelector('.tabs a');
      seen[login] = await tabsOn(page);
      await page.close();
    }
    expect(seen).to.deep.equal({
      systemadmin: ['账号', '签名密钥', '外发', '计时自检', '运行状况'],
      securityadmin: ['账号', '审计授权', '运行状况'],
      auditadmin: ['操作记录', '运行状况'],
      lihua: ['计时自检', '运行状况'],
    });
  });

  it('makes an account whose first password is told once, resets it, takes it out of use and back', async () => {
    const page = await pageOf('systemadmin');
    await page.goto(`${api.url}/system?tab=accounts&do=add`);
    await page.fill('input[name="account"]', 'zhangsan');
    await page.fill('.write-form input[name="name"]', '张三');
    await send(page);
    await done(page, '账号 zhangsan 已建立，初始密码：');
    const told = (await page.textContent('.form-done')) ?? '';
    const [, password = ''] = /初始密码：([\w-]+)/.exec(told) ?? [];
    await page.reload();
    await page.waitForSelector('tbody tr');
    expect(await page.textContent('main')).to.not.include(password);
    const row = page.locator('tr', { hasText: 'zhangsan' });
    await row.locator('button:has-text("重置密码")').click();
    await send(page);
    await done(page, 'zhangsan 的初始密码：');
    await row.locator('button:has-text("停用")').click();
    await send(page);
    await row.locator('text=已停用').waitFor();
    await row.locator('button:has-text("恢复")').click();
    await send(page);
    await row.locator('text=在用').waitFor();
    await page.fill('input[name="text"]', 'zhang');
    expect(await page.locator('tbody tr').count()).to.equal(1);
    const own = page.locator('tr', { hasText: 'systemadmin' });
    await page.fill('input[name="text"]', '');
    await own.waitFor();
    expect(await own.locator('button').count()).to.equal(0);
    await page.close();
  });

  it('grants something to an auditor, and ends it', async () => {
    const page = await pageOf('securityadmin');
    await page.goto(`${api.url}/system?tab=grants&do=add`);
    await page.fill('input[name="account"]', 'auditor');
    await page.fill('input[name="campaigns"]', campaign);
    await page.fill('input[name="until"]', '2099-12-31');
    await send(page);
    await done(page, 'auditor 的授权已登记');
    const row = page.locator('tbody tr', { hasText: campaign });
    await row.locator('text=全部单位').waitFor();
    await row.locator('button:has-text("终止")').click();
    await send(page);
    await done(page, '授权已终止');
    await row.locator('button').waitFor({ state: 'detached' });
    await page.close();
  });

  it('has the audit administrator read the record of calls, narrow it, and check its chain', async () => {
    const page = await pageOf('auditadmin');
    await page.goto(`${api.url}/system?tab=calls`);
    await page.waitForSelector('tbody tr');
    await page.fill('input[name="operation"]', 'addAccount');
    await page.locator('tbody tr', { hasText: 'addAccount' }).waitFor();
    await page.waitForURL(/operation=addAccount/);
    await page
      .locator('tbody tr', { hasText: 'listAccounts' })
      .first()
      .waitFor({ state: 'detached' });
    await page.click('button:has-text("校验散列链")');
    await done(page, '散列链完整');
    await page.close();
  });

  it('rotates a key, and sweeps the clocks', async () => {
    const page = await pageOf('systemadmin');
    await page.goto(`${api.url}/system?tab=keys`);
    await page.waitForSelector('tbody tr');
    await page.click('main button:has-text("更换密钥")');
    await send(page);
    await page.waitForSelector('.form-done, .write-form .state-fault');
    await page.goto(`${api.url}/system?tab=clocks&do=sweep`);
    await send(page);
    await done(page, '自检完成');
    await page.goto(`${api.url}/system?tab=health`);
    await page.locator('.health', { hasText: 'Node.js' }).waitFor();
    await page.close();
  });

  it('shows everybody where he is signed in and his tokens, which he makes and revokes himself', async () => {
    const other = await pageOf('lihua');
    const page = await pageOf('lihua');
    await page.click('.who');
    await page.waitForURL(/\/me$/);
    await page.locator('text=本次登录').waitFor();
    await page.click('button:has-text("使其失效") >> nth=0');
    await send(page);
    await done(page, '该次登录已失效');
    await page.click('button:has-text("新建令牌")');
    await page.fill('.write-form input[name="name"]', '报表');
    await page.fill('.write-form input[name="until"]', new Date().toISOString().slice(0, 10));
    await page.check('.write-form input[name="readOnly"]');
    await send(page);
    await done(page, '令牌只显示这一次');
    const row = page.locator('tr', { hasText: '报表' });
    await row.locator('text=仅供读取').waitFor();
    await row.locator('button:has-text("撤销")').click();
    await send(page);
    await row.waitFor({ state: 'detached' });
    await other.close();
    await page.close();
  });

  it('has whoever got no answer look whether it was done, where no key could ask', async () => {
    const page = await pageOf('lihua');
    await page.goto(`${api.url}/me?do=token`);
    await page.fill('.write-form input[name="name"]', '只建一个');
    await page.fill('.write-form input[name="until"]', new Date().toISOString().slice(0, 10));
    const tokens = '**/api/tokens';
    await page.route(tokens, async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      await route.abort();
    });
    await send(page);
    await page.locator('.write-form .state-fault', { hasText: '请先核对下面的列表' }).waitFor();
    await page.unroute(tokens);
    await page.locator('tr', { hasText: '只建一个' }).waitFor();
    expect(await page.inputValue('.write-form input[name="name"]')).to.equal('只建一个');
    await page.close();
    // What the browser says of the answer that it was kept from.
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((text) => !/ERR_FAILED/.test(text)),
    );
  });

  it('has no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const page = await pageOf('systemadmin');
    const tabs = ['accounts', 'keys', 'clocks', 'health'].map((tab) => `/system?tab=${tab}`);
    const paths = [...tabs, '/system?tab=accounts&do=add', '/me?do=token'];
    expect(await faultsSeen(page, api.url, paths, 'main h1')).to.deep.equal([]);
    await page.close();
    const audits = await pageOf('auditadmin');
    expect(await faultsSeen(audits, api.url, ['/system?tab=calls'], 'tbody tr')).to.deep.equal([]);
    await audits.close();
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
