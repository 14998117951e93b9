import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Api } from '../../support/api/api.ts';
import { seriousFaults } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

describe('the calculator of deadlines, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    page = await (await house.browser.newContext({ locale: 'zh-CN' })).newPage();
    complaints = complaintsOf(page);
  });
  after(() => house?.stop());

  const due = (text: string) => page.locator('.due-found', { hasText: text }).waitFor();

  it('is reached from the sign-in page by somebody who has no account', async () => {
    await page.goto(`${api.url}/sign-in`);
    await page.click('a[href="/deadline"]');
    await page.waitForURL(/\/deadline\?start=\d{4}-\d{2}-\d{2}&rule=10wd/);
    await page.waitForSelector('.due-found');
    expect(await page.locator('nav').count()).to.equal(0);
  });

  it('works out what is entered, explains each day with its source, and keeps all of it in the address', async () => {
    await page.fill('input[name="date"]', '2026-09-24');
    await page.fill('input[name="amount"]', '6');
    await due('2026年10月10日（周六） 24:00');
    const holiday = page.locator('.day-table tr', { hasText: '2026年10月1日' });
    expect(await holiday.textContent()).to.include('国庆节');
    expect(await holiday.locator('a').getAttribute('href')).to.match(/^https:\/\/www\.gov\.cn\//);
    const last = await page.locator('.day-table tbody tr').last().textContent();
    expect(last).to.include('调休上班').and.include('第 6 个工作日');
    const [address, shown] = [page.url(), await page.textContent('.day-table')];
    await page.goto('about:blank');
    await page.goto(address);
    await due('2026年10月10日（周六） 24:00');
    expect(await page.textContent('.day-table')).to.equal(shown);
  });

  it('asks for the office hours where a time is given, and takes a late receipt as one of the next day', async () => {
    expect(await page.locator('input[name="closes"]').count()).to.equal(0);
    await page.fill('input[name="time"]', '19:00');
    await page.fill('input[name="opens"]', '08:30');
    await page.fill('input[name="closes"]', '18:00');
    await page.locator('.day-table', { hasText: '工作时间后收到' }).waitFor();
    await page.selectOption('select[name="unit"]', 'd');
    await page.selectOption('select[name="roll"]', 'second');
    await page.fill('input[name="amount"]', '7');
    await due('2026年10月9日（周五） 24:00');
  });

  it('says in words what is wrong, loses nothing that was typed, and goes on', async () => {
    await page.fill('input[name="amount"]', '0');
    await page.locator('.state-title', { hasText: '超出范围' }).waitFor();
    expect(await page.inputValue('input[name="closes"]')).to.equal('18:00');
    await page.fill('input[name="amount"]', '1');
    await page.selectOption('select[name="unit"]', 'on');
    await page.fill('input[name="on"]', '2026-09-01');
    await page.locator('.state-title', { hasText: '早于起算时间' }).waitFor();
    await page.fill('input[name="on"]', '2026-12-01');
    await due('2026年12月1日（周二） 24:00');
  });

  it('says what is provisional and why, and lists a long limit by the days that matter', async () => {
    await page.goto(`${api.url}/deadline?start=2026-09-24&rule=200wd`);
    await page.locator('.due-panel .mark', { hasText: '暂定' }).waitFor();
    await page.locator('.papers', { hasText: '2027 年：放假安排尚未公布' }).waitFor();
    const few = await page.locator('.day-table tbody tr').count();
    await page.click('button:has-text("列出每一天")');
    await page.waitForURL(/days=all/);
    await page.locator('button:has-text("只列特殊的日子")').waitFor();
    expect(await page.locator('.day-table tbody tr').count()).to.be.above(few);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 360])
      it(`has no serious fault of accessibility, ${scheme}, ${width} px wide`, async () => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        for (const rule of ['6wd', '2m', '0d']) {
          await page.goto(`${api.url}/deadline?start=2026-09-24T19:00&rule=${rule}`);
          await page.waitForSelector('.due-found, .state');
          expect(await seriousFaults(page), rule).to.deep.equal([]);
          const wider = await page.evaluate(
            'document.documentElement.scrollWidth - window.innerWidth',
          );
          expect(wider, rule).to.be.at.most(0);
        }
      });

  it('stands in the navigation of whoever has signed in, which one button opens on a phone', async () => {
    await page.click('a:has-text("登录"), button:has-text("登录")');
    await signInAs(page, 'wangmin', /\/deadline\?/);
    await page.waitForSelector('.due-found, .state');
    expect(await page.locator('.navigation-groups').isVisible()).to.equal(false);
    await page.click('.navigation-open');
    expect(await seriousFaults(page)).to.deep.equal([]);
    await page.click('.navigation a:has-text("通知书")');
    await page.waitForURL(/\/notices/);
    expect(await page.locator('.navigation-groups').isVisible()).to.equal(false);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await page.locator('.navigation-groups').isVisible()).to.equal(true);
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
