import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { seriousFaults } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  deskPage,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

describe('the pages of campaigns, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];
  let campaign: string;

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    ({ page, complaints } = await deskPage(house));
    await page.goto(`${api.url}/campaigns`);
    await signInAs(page, 'wangmin', `${api.url}/campaigns`);
  });
  after(() => house?.stop());

  const open = async (path: string): Promise<void> => {
    await page.goto(`${api.url}${path}`);
    await page.waitForSelector('main h1');
    await page.locator('.loading').first().waitFor({ state: 'detached' });
  };
  const numbersOf = async (selector: string) =>
    Promise.all(
      (await page.locator(selector).all()).map(async (link) => ({
        count: Number(/\d+/.exec(String(await link.locator('.number').last().textContent()))?.[0]),
        to: String(await link.getAttribute('href')),
      })),
    );

  it('say what to do where there is no campaign, and keep what is typed into the form through a reload', async () => {
    await page.locator('.state', { hasText: '还没有专项检查' }).waitFor();
    await page.click('.state-actions a:has-text("新建专项")');
    await page.fill('#campaign-name', '2026年民生资金专项督查');
    await page.reload();
    await page.waitForSelector('#campaign-name');
    expect(await page.inputValue('#campaign-name')).to.equal('2026年民生资金专项督查');
    expect(await page.locator('.form-end .ant-btn-primary').isDisabled()).to.equal(true);
    expect(await page.textContent('.form-end')).to.include('还缺：发文代字');
  });

  it('add one and open it; nothing can be issued before its approval is entered, and it says so', async () => {
    await page.fill('#campaign-code', '云督整');
    await page.click('.form-end .ant-btn-primary');
    await page.waitForURL(/\/campaigns\/c-/);
    await page.locator('.facts', { hasText: '尚未登记批准' }).waitFor();
    await page.click('.tabs a:has-text("批准与范围")');
    const entered = {
      organ: '云岭县人民政府',
      document: '云政办函〔2026〕30号',
      subject: '民生资金',
    };
    for (const [name, text] of Object.entries(entered)) await page.fill(`#approval-${name}`, text);
    const days = { on: '2026-09-01', from: '2026-09-20', until: '2026-12-31' };
    for (const [name, day] of Object.entries(days)) await page.fill(`#approval-${name}`, day);
    await page.click('.form-end .ant-btn-primary');
    await page.locator('.form-end', { hasText: '已登记' }).waitFor();
    await page.locator('.facts', { hasText: '云政办函〔2026〕30号' }).first().waitFor();
  });

  it('show where the letters of a campaign stand, in numbers that open lists of as many rows', async () => {
    const plan = { name: '水利专项', units: 5, findings: 3, rehearsal: null };
    letters = await lettersFor(api, plan);
    campaign = letters[0]?.campaign.id ?? '';
    await api.client.post(`/api/notices/${letters[0]?.id}/commands`, {
      actor: { role: 'contact', id: 'c', unit: letters[0]?.unit.id ?? '' },
      body: { kind: 'acknowledge' },
    });
    await open(`/campaigns/${campaign}`);
    await page.waitForSelector('.matrix tbody tr');
    const numbers = await numbersOf('.funnel a');
    expect(numbers.map(({ count }) => count))
      .to.include(4)
      .and.to.include(1);
    for (const { count, to } of numbers) {
      await open(to);
      await page.waitForSelector('tbody tr, .state');
      expect(await page.locator('tbody tr').count(), to).to.equal(count);
    }
  });

  it('mark each finding of each unit, and a mark shows as many cells as it counts', async () => {
    await api.client.post(`/api/notices/${letters[1]?.id}/commands`, {
      actor: CLERK,
      body: { kind: 'withdrawFinding', finding: '2', reason: '重复' },
    });
    await open(`/campaigns/${campaign}`);
    await page.waitForSelector('.matrix tbody tr');
    expect(await page.locator('.matrix tbody tr').count()).to.equal(5);
    const marks = await numbersOf('.matrix-legend a');
    expect(marks.map(({ count }) => count)).to.deep.equal([15, 14, 1]);
    for (const { count, to } of marks) {
      await open(to);
      await page.waitForSelector('.matrix tbody tr');
      expect(await page.locator('.matrix-cells a:not(.standing-faded)').count()).to.equal(count);
    }
  });

  it('show when what is due, and a day opens as many findings as it counts', async () => {
    await open(`/campaigns/${campaign}?tab=calendar`);
    await page.waitForSelector('.day-due');
    const days = await Promise.all(
      (await page.locator('.day-due').all()).map(async (day) => ({
        count: Number(await day.locator('.day-count').textContent()),
        to: String(await day.getAttribute('href')),
      })),
    );
    expect(days.reduce((sum, { count }) => sum + count, 0)).to.equal(14);
    for (const { count, to } of days) {
      await open(to);
      await page.waitForSelector('.rows tbody tr');
      expect(await page.locator('.rows tbody tr').count(), to).to.equal(count);
    }
  });

  it('give out the ledger', async () => {
    await open(`/campaigns/${campaign}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a:has-text("导出整改台账")'),
    ]);
    expect(file.suggestedFilename()).to.match(/水利专项.*\.xlsx$/);
  });

  it('list all campaigns, and mark rehearsals', async () => {
    await lettersFor(api, { name: '演练一次', units: 1, findings: 1 });
    await open('/campaigns');
    const cards = page.locator('.campaign-card');
    await cards.nth(2).waitFor();
    expect(await cards.filter({ hasText: '演练一次' }).locator('.mark').count()).to.equal(1);
    expect(await cards.filter({ hasText: '水利专项' }).locator('.mark').count()).to.equal(0);
  });

  it('delete one that has issued nothing, after asking', async () => {
    await open('/campaigns');
    await page.click('.campaign-card a:has-text("2026年民生资金专项督查")');
    await page.click('button:has-text("删除专项")');
    await page.locator('.state-title', { hasText: '及其全部草稿' }).waitFor();
    await page.click('.state-actions .ant-btn-dangerous');
    await page.waitForURL(`${api.url}/campaigns`);
    await page.locator('.campaign-card').nth(1).waitFor();
    expect(await page.locator('.campaign-card').count()).to.equal(2);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 360])
      it(`have no serious fault of accessibility, ${scheme}, ${width} px wide`, async () => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        const one = `/campaigns/${campaign}`;
        const tabs = ['calendar', 'approval'].map((tab) => `${one}?tab=${tab}`);
        for (const path of ['/campaigns', '/campaigns?new=true', one, ...tabs]) {
          await open(path);
          expect(await seriousFaults(page), path).to.deep.equal([]);
          const wider = await page.evaluate(
            'document.documentElement.scrollWidth - window.innerWidth',
          );
          expect(wider, `${path} is wider than the screen`).to.be.at.most(0);
        }
        await page.setViewportSize({ width: 1440, height: 900 });
      });

  it('have met no error on their way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
