import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
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

const today = (): string => dateOf(new Date().toISOString());

describe('the office and the units, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    // Nothing is entered yet, as in a house that has just been set up.
    await api.connection.collection('office').deleteMany({});
    await api.connection.collection('postings').deleteMany({});
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    page = await (await house.browser.newContext({ locale: 'zh-CN' })).newPage();
    complaints = complaintsOf(page);
    await signInOn(page, api.url, 'wangmin', PASSWORD);
  });
  after(() => house?.stop());

  const put = async (post: string, name: string): Promise<void> => {
    await page.fill('.write-form input[name="name"]', name);
    await page.click('.write-form button[type="submit"]');
    await page.locator('.form-done', { hasText: `${name}已登记` }).waitFor();
    await page.locator('tr', { hasText: post }).locator(`text=${name}`).waitFor();
  };

  it('ask for what lacks before anything can be issued, and lead to each entry', async () => {
    const steps = page.locator('.first-run li');
    await steps.first().waitFor();
    expect(await steps.locator('.light-red').count()).to.equal(3);
    expect(await page.textContent('.first-run')).to.include('不能审签、签发');
    await page.click('.first-run a >> nth=0');
    await page.waitForURL(/\/office\?do=issuer/);
    await page.fill('input[name="name"]', '云岭县人民政府办公室');
    await page.fill('input[name="address"]', '云岭县城关镇人民路1号');
    await page.reload();
    await page.waitForSelector('.write-form');
    expect(await page.inputValue('input[name="address"]')).to.equal('云岭县城关镇人民路1号');
    expect(await page.isDisabled('.write-form button[type="submit"]')).to.equal(true);
    expect(await page.textContent('.write-form')).to.include('请填写：电话');
    await page.fill('input[name="telephone"]', '0953-0000000');
    await page.click('.write-form button[type="submit"]');
    await page.locator('.office-facts', { hasText: '云岭县城关镇人民路1号' }).waitFor();
  });

  it('take people at the posts of the office, after which nothing lacks', async () => {
    await page.click('tr:has-text("验收人") button:has-text("登记人员")');
    await put('验收人', '李华');
    await page.click('tr:has-text("主管领导") button:has-text("登记人员")');
    await put('主管领导', '赵强');
    await page.goto(`${api.url}/`);
    await page.waitForSelector('main .state, .numbers');
    await page.locator('.first-run').waitFor({ state: 'detached' });
  });

  it('take a delegation of the head of government, and say in words what is wrong with one', async () => {
    await page.goto(`${api.url}/office?do=put~governmentHead`);
    await put('本级政府行政首长', '刘建国');
    await page.click('button:has-text("登记授权")');
    await page.fill('input[name="name"]', '陈志');
    await page.fill('input[name="document"]', '云政授〔2026〕3号');
    for (const name of ['on', 'from']) await page.fill(`input[name="${name}"]`, today());
    await page.fill('input[name="until"]', '2020-01-01');
    await page.click('.write-form button[type="submit"]');
    await page.locator('.write-form .state-fault', { hasText: '起止日期有误' }).waitFor();
    expect(await page.inputValue('input[name="document"]')).to.equal('云政授〔2026〕3号');
    await page.fill('input[name="until"]', '2099-12-31');
    await page.click('.write-form button[type="submit"]');
    await page.locator('.form-done', { hasText: '陈志的授权已登记' }).waitFor();
    await page.locator('section[aria-label="行政首长的授权"] td', { hasText: '陈志' }).waitFor();
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !/422/.test(text)));
  });

  it('are found by a text, and by whatever else they are called', async () => {
    letters = await lettersFor(api, { name: '名册', units: 3, findings: 1, rehearsal: null });
    await page.goto(`${api.url}/units`);
    await page.waitForSelector('tbody tr');
    expect(await page.locator('tbody tr').count()).to.equal(3);
    const name = letters[1]?.unit.name ?? '';
    await page.fill('input[name="text"]', name.slice(1, 4));
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('text')).to.equal(name.slice(1, 4));
    await page.click(`tbody a:has-text("${name}")`);
    await page.waitForSelector(`h1:has-text("${name}")`);
  });

  it('show a unit with its people, its notices in numbers that open as many rows, and its messages', async () => {
    const shown = await page.textContent('section[aria-label="岗位人员"]');
    expect(shown).to.include('李联').and.include('赵正');
    await page.waitForSelector('section[aria-label="最近的消息"]');
    const number = page.locator('.unit-numbers a').first();
    expect(await number.locator('strong').textContent()).to.equal(' 1');
    await number.click();
    await page.waitForURL(/\/notices\?/);
    await page.locator('h1:has-text("通知书")').waitFor();
    await page.waitForSelector('tbody .row-link');
    expect(await page.locator('tbody tr').count()).to.equal(1);
    await page.goBack();
  });

  it('put somebody else at a post, leave one vacant, and tell the open notices', async () => {
    await page.click('tr:has-text("联络员") button:has-text("登记人员")');
    await page.fill('.write-form input[name="name"]', '周新');
    await page.click('.write-form button[type="submit"]');
    await page.locator('.form-done', { hasText: '周新已登记，已告知在办通知书 1 份' }).waitFor();
    await page.locator('tr:has-text("联络员")', { hasText: '周新' }).waitFor();
    await page.click('tr:has-text("承办人") button:has-text("离岗")');
    await page.fill('.write-form input[name="until"]', '2026-01-01');
    await page.click('.write-form button[type="submit"]');
    await page.locator('.form-done', { hasText: '已登记离岗' }).waitFor();
    await page.locator('tr:has-text("承办人")', { hasText: '空缺' }).waitFor();
  });

  it('name a deputy, and end him', async () => {
    await page.click('tr:has-text("周新") button:has-text("登记代理")');
    await page.fill('.write-form input[name="name"]', '吴代');
    await page.fill('.write-form input[name="until"]', '2099-12-31');
    await page.click('.write-form button[type="submit"]');
    const row = page.locator('tr', { hasText: '代理周新' });
    await row.waitFor();
    await row.locator('button:has-text("终止代理")').click();
    await page.click('.write-form button[type="submit"]');
    await row.waitFor({ state: 'hidden' });
  });

  it('hand a unit over to its successor, and say why one that is used is not removed', async () => {
    await page.click('button:has-text("移除未使用的单位")');
    await page.click('.write-form button[type="submit"]');
    await page.locator('.write-form .state-fault').waitFor();
    await page.click('.write-form button:has-text("取消")');
    await page.click('button:has-text("由承接单位办理")');
    await page.selectOption('select[name="successor"]', letters[2]?.unit.id ?? '');
    await page.fill('input[name="basis"]', '机构改革方案');
    await page.click('.write-form button[type="submit"]');
    await page.locator('.form-done', { hasText: '已转办：在办通知书 1 份' }).waitFor();
    await page.locator('.notice-bar', { hasText: '由承接单位办理' }).waitFor();
    complaints.splice(0, complaints.length, ...complaints.filter((text) => !/409/.test(text)));
  });

  it('lead a unit’s contact to his unit, where he names deputies and changes nothing else', async () => {
    const unit = letters[0]?.unit.id ?? '';
    await addAtPost(api, 'lilian', { unit, post: 'contact', name: '李联' });
    const context = await house?.browser.newContext({ locale: 'zh-CN' });
    const own = await context?.newPage();
    if (own === undefined) return;
    const heard = complaintsOf(own);
    await signInOn(own, api.url, 'lilian', PASSWORD);
    await own.click('.who');
    await own.click('main a:has-text("本单位")');
    await own.waitForURL(new RegExp(`/units/${unit}`));
    // The page before stands there, with a table of its own, until this one has come.
    await own.locator('main h1', { hasText: letters[0]?.unit.name ?? '' }).waitFor();
    await own.waitForSelector('tbody tr');
    const acts = await own.locator('.row-acts button').allTextContents();
    expect([...new Set(acts)]).to.deep.equal(['登记代理']);
    expect(await own.locator('section[aria-label="最近的消息"]').count()).to.equal(0);
    const foreign = letters[2]?.unit.id ?? '';
    await own.goto(`${api.url}/units/${foreign}`);
    await own.locator('.state-title', { hasText: '没有找到' }).waitFor();
    expect(heard.filter((text) => !/404/.test(text))).to.deep.equal([]);
    await context?.close();
  });

  it('have no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const unit = `/units/${letters[0]?.unit.id}`;
    const paths = ['/units', unit, `${unit}?do=put~contact`, '/office?do=issuer'];
    expect(await faultsSeen(page, api.url, paths, 'tbody tr')).to.deep.equal([]);
  });

  it('have met no error on their way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
