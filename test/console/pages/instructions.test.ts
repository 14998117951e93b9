import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { faultsOfLooks } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  deskPage,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

describe('instructing and watching in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    letters = await lettersFor(api, { name: '批示', units: 2, findings: 1, rehearsal: null });
    await addAtPost(api, 'zhangwei', { unit: null, post: 'approver', name: '张伟' });
    ({ page, complaints } = await deskPage(house));
    await page.goto(`${api.url}/notices/${letters[0]?.id}?do=instruct`);
    await signInAs(page, 'zhangwei', /\/notices\//);
  });
  after(() => house?.stop());

  it('gives an instruction on a letter, which stands there with the day of its answer', async () => {
    await page.fill('#instruct-instruction', '云政批〔2026〕3号');
    await page.fill('#instruct-text', '请于本周内报告低保名单公示情况');
    await page.click('#instruct-addressee');
    await page.click('.ant-select-item-option[title="督查室"]');
    await page.click('.command-form button[type="submit"]');
    const card = page.locator('[aria-label="领导批示"] .finding');
    await card.waitFor();
    const shown = await card.textContent();
    for (const told of [
      '批示',

      '云政批〔2026〕3号',
      '待报告',
      '由督查室办理',
      '请于本周内报告',
    ])
      expect(shown, told).to.include(told);
  });

  it('lists instructions over all letters, by status and by number', async () => {
    await page.goto(`${api.url}/instructions?status=pending`);
    await page.locator('.list-end', { hasText: '已列出 1 件' }).waitFor();
    await page.click('a:has-text("本批示在各通知书上的办理情况")');
    await page.waitForURL(/instruction=/);
    await page.locator('.chips', { hasText: '批示编号 云政批〔2026〕3号' }).waitFor();
    await page.goto(`${api.url}/instructions?status=accepted`);
    await page.locator('.state', { hasText: '没有领导批示' }).waitFor();
  });

  it('watches a letter without becoming an addressee: marked in the list, its news on Today', async () => {
    await page.goto(`${api.url}/notices/${letters[1]?.id}`);
    await page.click('button:has-text("关注")');
    await page.waitForSelector('button[aria-pressed="true"]:has-text("已关注")');
    await page.goto(`${api.url}/notices?watched=true`);
    await page.locator('.list-end', { hasText: '已列出 1 份' }).waitFor();
    const contact = letters[1]?.holders.find((h) => h.post === 'contact');
    const actor = {
      ...{ role: 'contact', name: '联', id: contact?.id ?? '' },
      unit: letters[1]?.unit.id ?? '',
    };
    await api.client.post(`/api/notices/${letters[1]?.id}/commands`, {
      actor,
      body: { kind: 'acknowledge' },
    });
    await page.goto(`${api.url}/`);
    const news = page.locator('[aria-label="关注的新情况"]');
    await news.waitFor();
    expect(await news.textContent())
      .to.include(letters[1]?.documentNumber)
      .and.to.include('签收');
    await news.locator('button:has-text("标为已看")').click();
    await news.waitFor({ state: 'detached' });
  });

  it('has no serious fault of accessibility and nothing wider than the screen, light and dark', async () => {
    for (const path of ['/instructions', `/notices/${letters[0]?.id}`]) {
      const faults = await faultsOfLooks(page, async () => {
        await page.goto(`${api.url}${path}`);
        await page.waitForSelector('.finding');
      });
      expect(faults).to.deep.equal([]);
    }
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
