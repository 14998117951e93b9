import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { PASSWORD } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  startConsole,
} from '../../support/browser/console-house.ts';
import { faultsSeen, signInOn } from '../../support/browser/looked-at.ts';

/** An arrangement of 2027, with a weekday that does not fit. */
const WRONG = '一、元旦：1月1日（周四）至3日（周日）放假，共3天。';
const NOTICE = [
  '一、元旦：1月1日（周五）至3日（周日）放假，共3天。',
  '二、春节：2月5日（农历除夕、周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月14日（周日）上班。',
].join('\n');

describe('the calendar of the year, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    letters = await lettersFor(api, { name: '跨年', units: 2, findings: 1, rehearsal: null });
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    await addAtPost(api, 'lihua', { unit: null, post: 'reviewer', name: '李华' });
    page = await (await house.browser.newContext({ locale: 'zh-CN' })).newPage();
    complaints = complaintsOf(page);
    await signInOn(page, api.url, 'wangmin', PASSWORD);
  });
  after(() => house?.stop());

  const day = (date: string) => page.locator(`td[title^="${date}"]`);

  it('shows each day of a published year with its sign, its holiday and the paper', async () => {
    await page.goto(`${api.url}/calendar?year=2026`);
    await page.waitForSelector('.year-month');
    expect(await page.locator('.year-month').count()).to.equal(12);
    expect(await day('2026年10月1日').textContent()).to.equal('1休');
    expect(await day('2026年10月1日').getAttribute('title')).to.include('国庆节，法定节日');
    expect(await day('2026年10月10日').textContent()).to.equal('10班');
    expect(await page.textContent('.year-legend')).to.include('全年 248 个工作日');
    expect(await page.locator('.papers a').first().getAttribute('href')).to.match(/gov\.cn/);
  });

  it('says of a year that is not published what is known of it', async () => {
    await page.click('main a:has-text("2027 年")');
    await page.locator('.state-title', { hasText: '2027 年的放假安排尚未公布' }).waitFor();
    expect(await day('2027年10月1日').textContent()).to.equal('1休');
    expect(await day('2027年10月4日').textContent()).to.equal('4');
  });

  it('reads the notice that is pasted, and says which line does not fit before anybody is asked', async () => {
    await page.click('main button:has-text("公布放假安排")');
    await page.fill('input[name="basis"]', '国办发明电〔2026〕7号');
    await page.fill('textarea[name="papers"]', 'https://www.gov.cn/zhengce/2027.htm');
    await page.fill('textarea[name="text"]', WRONG);
    await page.locator('.write-form .state', { hasText: '第 1 行' }).waitFor();
    expect(await page.isDisabled('button:has-text("公布，并移动")')).to.equal(true);
    await page.fill('textarea[name="text"]', NOTICE);
    await page.locator('.write-form .state').waitFor({ state: 'detached' });
    expect(await page.textContent('.write-form .rows'))
      .to.include('春节')
      .and.include('共 7 天');
    await page.reload();
    await page.waitForSelector('.write-form');
    expect(await page.inputValue('textarea[name="text"]')).to.equal(NOTICE);
  });

  it('lists doubts and what moves before it can be published, and asks for a check of what was changed', async () => {
    expect(await page.isDisabled('button:has-text("公布，并移动")')).to.equal(true);
    await page.click('.write-form button:has-text("检查")');
    await page.waitForSelector('.checked');
    const said = await page.textContent('.checked');
    expect(said).to.include('没有列出法定放假的 2027-10-01（国庆节）');
    expect(said).to.match(new RegExp(`0 份在办通知书的期限会移动，${letters.length} 份不变`));
    expect(await page.isDisabled('button:has-text("公布，并移动")')).to.equal(false);
    await page.fill('input[name="basis"]', '国办发明电〔2026〕8号');
    expect(await page.isDisabled('button:has-text("公布，并移动")')).to.equal(true);
  });

  it('publishes what was checked, and shows how far the open notices are', async () => {
    await page.click('.write-form button:has-text("检查")');
    await page.waitForSelector('.checked');
    await page.click('button:has-text("公布，并移动")');
    await page.waitForURL(/year=2027&act=/);
    await page.locator('.form-done', { hasText: '办完' }).waitFor();
    await page.locator('.papers', { hasText: 'https://www.gov.cn/zhengce/2027.htm' }).waitFor();
    expect(await day('2027年1月31日').textContent()).to.equal('31班');
    expect(await day('2027年2月6日').textContent()).to.equal('6休');
  });

  it('has no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const paths = ['/calendar?year=2026', '/calendar?year=2028&do=publish'];
    expect(await faultsSeen(page, api.url, paths, '.year-month')).to.deep.equal([]);
  });

  it('is to be read by whoever may not publish, and says who may', async () => {
    const context = await house?.browser.newContext({ locale: 'zh-CN' });
    const other = await context?.newPage();
    if (other === undefined) return;
    await signInOn(other, api.url, 'lihua', PASSWORD);
    await other.goto(`${api.url}/calendar?year=2026&do=publish`);
    await other.waitForSelector('.year-month');
    expect(await other.locator('.write-form').count()).to.equal(0);
    expect(await other.textContent('main')).to.include('由督查室或主管领导公布');
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
