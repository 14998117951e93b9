import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Draft } from '../../../src/client/api-types.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { AUTHORISED } from '../../support/api/letters.ts';
import { seriousFaults } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

const UNITS = ['县水务局', '县林业局', '县财政局'];
const ROSTER = [
  '单位,类别,主要负责人,分管领导,承办人,联络员',
  ...UNITS.map((unit, n) => `${unit},县直部门,赵${n},钱${n},孙${n},李${n}`),
].join('\r\n');
/** A unit that is written wrongly, and a date that says nothing. */
const LEDGER = [
  '序号,问题类别,问题表述,整改要求,牵头单位,整改时限',
  '1,水土保持,三处弃渣场未复绿,限期复绿,县水务局,60日内',
  '2,水土保持,巡查记录缺失,补建台账,县林业署,三个月内',
  '3,资金管理,专账未设,设立专账,县财政局,尽快',
].join('\r\n');

const file = (name: string, text: string) => ({
  ...{ name, mimeType: 'text/csv', buffer: Buffer.from(text) },
});

describe('the clerk’s way from a ledger to issued letters, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let clerk: Page;
  let leader: Page;
  const complaints: (() => string[])[] = [];
  let campaign = '';

  /** A browser of somebody who has signed in. */
  async function browserOf(login: string): Promise<Page> {
    const viewport = { width: 1440, height: 900 };
    const page = await (
      await (house as ConsoleHouse).browser.newContext({ locale: 'zh-CN', viewport })
    ).newPage();
    const said = complaintsOf(page);
    complaints.push(() => said);
    await page.goto(`${api.url}/campaigns`);
    await signInAs(page, login, `${api.url}/campaigns`);
    return page;
  }

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    await addAtPost(api, 'liqiang', { unit: null, post: 'approver', name: '李强' });
    clerk = await browserOf('wangmin');
    leader = await browserOf('liqiang');
  });
  after(() => house?.stop());

  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${api.url}${path}`);
    await page.waitForSelector('main h1');
  };
  const issuePage = () => `/campaigns/${campaign}/issue`;
  const drafts = () =>
    api.client.all<{ id: string; unit: { name: string }; status: string }>(
      `/api/drafts?campaign=${campaign}`,
    );
  /** Waits until each draft has been run ahead. */
  const runAhead = async (page: Page): Promise<void> => {
    await page.waitForSelector('.drafts tbody tr');
    await page.locator('.drafts', { hasText: '正在推算' }).waitFor({ state: 'detached' });
  };

  it('begins with a new campaign', async () => {
    await clerk.click('button:has-text("新建专项"), a:has-text("新建专项")');
    await clerk.fill('#campaign-name', '2026年水土保持专项督查');
    await clerk.fill('#campaign-code', '云督整');
    await clerk.click('.form-end .ant-btn-primary');
    await clerk.waitForURL(/\/campaigns\/c-/);
    campaign = new URL(clerk.url()).pathname.split('/')[2] ?? '';
  });

  it('imports a ledger, two of its rows corrected in place', async () => {
    await clerk.click('a:has-text("导入台账")');
    await clerk.setInputFiles('#file-roster', file('名册.csv', ROSTER));
    await clerk.setInputFiles('#file-ledger', file('台账.csv', LEDGER));
    await clerk.locator('[aria-label="更正 E3"]').fill('县林业局');
    await clerk.locator('[aria-label="更正 F4"]').fill('三个月内');
    await clerk.click('.make-drafts button:has-text("重新检查")');
    await clerk.locator('.found', { hasText: '没有错误' }).waitFor();
    await clerk.click('.make-drafts button:has-text("生成草稿")');
    await clerk.click('.state a:has-text("查看草稿")');
    await runAhead(clerk);
    expect(await clerk.locator('.drafts tbody tr').count()).to.equal(3);
  });

  it('says once what keeps all of it from going out, and leads to where it is mended', async () => {
    const all = clerk.locator('.state', { hasText: '全部草稿都还不能审签、签发' });
    await all.waitFor();
    await all.locator('a').click();
    await clerk.waitForSelector('#approval-organ');
    for (const [name, text] of Object.entries({ ...AUTHORISED, subject: '水土保持' }))
      await clerk.fill(`#approval-${name}`, text);
    await clerk.click('.form-end .ant-btn-primary');
    await clerk.locator('.form-end', { hasText: '已登记' }).waitFor();
    await open(clerk, issuePage());
    await runAhead(clerk);
    expect(await all.count()).to.equal(0);
  });

  it('shows the letter as it will be, with its date explained, and changes a finding of it', async () => {
    await clerk.click('.drafts a:has-text("县水务局")');
    await clerk.locator('.letter', { hasText: '现在签发则为' }).waitFor();
    expect(await clerk.textContent('.letter')).to.include('三处弃渣场未复绿');
    await clerk.click('.letter details summary');
    expect(await clerk.locator('.letter .days li').count()).to.be.above(50);
    await clerk.click('button:has-text("修改草稿")');
    await clerk.fill('#statement-1', '三处弃渣场未复绿，约两千立方米');
    await clerk.fill('.due-amount', '45');
    await clerk.locator('.draft-editor', { hasText: '到期' }).waitFor();
    await clerk.reload();
    await clerk.waitForSelector('#statement-1');
    expect(await clerk.inputValue('#statement-1')).to.include('两千立方米');
    expect(await clerk.inputValue('.due-amount')).to.equal('45');
    await clerk.click('.draft-editor .form-end .ant-btn-primary');
    await clerk.locator('.letter', { hasText: '约两千立方米' }).waitFor();
    const [first] = await drafts();
    const all = await Promise.all(
      (await drafts()).map(({ id }) => api.client.get<Draft>(`/api/drafts/${id}`)),
    );
    expect(all.flatMap(({ findings }) => findings.map(({ due }) => due))).to.include('45d');
    expect(first?.status).to.equal('draft');
  });

  it('takes a finding more and leaves it out again', async () => {
    const stated = '河道管理范围内堆放物料未清理';
    await clerk.click('button:has-text("修改草稿")');
    await clerk.click('button:has-text("新增问题")');
    const added = clerk.locator('.finding-fields').last();
    await added.locator('[id^="statement-"]').fill(stated);
    await added.locator('p', { hasText: '到期' }).waitFor();
    expect(await seriousFaults(clerk)).to.deep.equal([]);
    await clerk.click('.draft-editor .form-end .ant-btn-primary');
    await clerk.locator('.letter', { hasText: stated }).waitFor();
    await clerk.click('button:has-text("修改草稿")');
    await clerk.locator('.finding-fields').last().locator('button:has-text("删去")').click();
    await clerk.locator('.notice-bar', { hasText: '将删去' }).waitFor();
    await clerk.click('.draft-editor .form-end .ant-btn-primary');
    await clerk.locator('.draft-editor').waitFor({ state: 'detached' });
    await clerk.locator('.letter', { hasText: stated }).waitFor({ state: 'detached' });
  });

  it('runs the whole campaign ahead: who gets what on which day, and what clashes', async () => {
    await open(clerk, `${issuePage()}?tab=dry-run&most=1`);
    await clerk.locator('main', { hasText: '3 份通知书' }).waitFor();
    const rows = clerk.locator('section[aria-label="每人每天"] tbody tr');
    expect(await rows.count()).to.be.above(5);
    await clerk.locator('.clash', { hasText: '一人一天过多' }).waitFor();
    await clerk.click('.person-filter');
    await clerk.keyboard.type('李0');
    await clerk.keyboard.press('Enter');
    await clerk.waitForURL(/person=/);
    await rows.filter({ hasNotText: '李0' }).first().waitFor({ state: 'detached' });
    expect(await rows.count()).to.be.above(1);
  });

  it('says that whoever has written a draft does not approve it', async () => {
    await open(clerk, issuePage());
    await runAhead(clerk);
    expect(await clerk.textContent('.act-bar')).to.include('审签由主管领导或督查组组长办理');
    expect(await clerk.locator('.act-bar button:has-text("签发")').isDisabled()).to.equal(true);
  });

  it('is approved by a second person, all drafts after one confirmation', async () => {
    await open(leader, issuePage());
    await runAhead(leader);
    await leader.click('.pick-all input');
    await leader.click('.act-bar button:has-text("审签所选 3 份")');
    await leader.waitForSelector('.confirm');
    expect(await leader.locator('.confirm .outcomes li').count()).to.equal(3);
    await leader.click('.confirm button:has-text("确认审签 3 份")');
    await leader.locator('[role="status"]', { hasText: '全部办妥，共 3 份' }).waitFor();
    expect((await drafts()).map(({ status }) => status)).to.deep.equal(
      Array.from({ length: 3 }, () => 'approved'),
    );
  });

  it('names letters and recipients before they go out, and what failed is tried again without doing anything twice', async () => {
    await open(clerk, `${issuePage()}?status=approved`);
    await runAhead(clerk);
    await clerk.click('.pick-all input');
    await clerk.click('.act-bar button:has-text("签发所选 3 份")');
    await clerk.waitForSelector('.confirm');
    const named = await clerk.locator('.confirm .outcomes').textContent();
    expect(named).to.include('县水务局').and.to.include('李0（联络员）').and.to.include('赵0');
    // One arrives and its answer does not; another does not even arrive.
    let count = 0;
    const issues = '**/api/drafts/*/issue';
    await clerk.route(issues, async (route) => {
      count += 1;
      if (count === 1) await route.fetch();
      if (count < 3) await route.abort();
      else await route.fallback();
    });
    await clerk.click('.confirm button:has-text("确认签发 3 份")');
    await clerk.locator('[role="status"]', { hasText: '办妥 1 份，2 份没有办成' }).waitFor();
    await clerk.unroute(issues);
    await clerk.click('button:has-text("重试未办成的 2 份")');
    await clerk.locator('[role="status"]', { hasText: '全部办妥，共 3 份' }).waitFor();
    const numbers = await clerk.locator('.outcomes a').allTextContents();
    expect([...numbers].sort()).to.deep.equal(
      [1, 2, 3].map((n) => `云督整〔${new Date().getFullYear()}〕${n}号`),
    );
  });

  it('ends with letters that are there, with what was corrected and changed', async () => {
    const letters = await Promise.all(
      (await drafts()).map(({ id }) => api.client.get<Notice>(`/api/notices/${id}`)),
    );
    expect(letters.map(({ unit }) => unit.name).sort()).to.deep.equal([...UNITS].sort());
    const statements = letters.flatMap(({ findings }) => findings.map((f) => f.statement));
    expect(statements).to.include('三处弃渣场未复绿，约两千立方米');
    await clerk.click('.outcomes a >> nth=0');
    await clerk.waitForSelector('.notice-title h1');
    await open(clerk, `/campaigns/${campaign}`);
    await clerk.waitForSelector('.matrix tbody tr');
    expect(await clerk.locator('.matrix tbody tr').count()).to.equal(3);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 360])
      it(`has no serious fault of accessibility, ${scheme}, ${width} px wide`, async () => {
        await clerk.emulateMedia({ colorScheme: scheme });
        await clerk.setViewportSize({ width, height: 900 });
        const [one] = await drafts();
        const page = issuePage();
        for (const path of [page, `${page}?draft=${one?.id}`, `${page}?tab=dry-run`]) {
          await open(clerk, path);
          await clerk.locator('.loading').first().waitFor({ state: 'detached' });
          expect(await seriousFaults(clerk), path).to.deep.equal([]);
          const wider = await clerk.evaluate(
            'document.documentElement.scrollWidth - window.innerWidth',
          );
          expect(wider, `${path} is wider than the screen`).to.be.at.most(0);
        }
        await clerk.setViewportSize({ width: 1440, height: 900 });
      });

  it('has met no error on its way', () => {
    const all = complaints.flatMap((said) => said());
    expect(all.filter((text) => !/ERR_FAILED/.test(text))).to.deep.equal([]);
  });
});
