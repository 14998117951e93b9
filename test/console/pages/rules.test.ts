import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Api } from '../../support/api/api.ts';
import { addCampaign } from '../../support/api/letters.ts';
import { PASSWORD } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  startConsole,
} from '../../support/browser/console-house.ts';
import { faultsSeen, signInOn } from '../../support/browser/looked-at.ts';

const TRY = '/rules/county-standard?tab=try&on=2026-09-24&timing=timeLimited';

describe('policies, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    await addCampaign(api, { units: 0, findings: 0, rehearsal: null, name: '民生资金督查' });
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    page = await (await house.browser.newContext({ locale: 'zh-CN' })).newPage();
    complaints = complaintsOf(page);
    await signInOn(page, api.url, 'wangmin', PASSWORD);
  });
  after(() => house?.stop());

  it('are listed with the campaigns that run under each', async () => {
    await page.click('.navigation a:has-text("督办规则")');
    const row = page.locator('tbody tr', { hasText: 'county-standard' });
    await row.locator('a:has-text("民生资金督查")').waitFor();
    expect(await page.locator('tbody tr').count()).to.equal(3);
    await row.locator('.row-link').click();
    await page.waitForSelector('.ladder-picture');
  });

  it('are drawn as ladders, each rung with when it comes, who is told and who approves', async () => {
    const ladder = page.locator('section[aria-label="整改结果"]');
    expect(await ladder.locator('.ladder-gated').count()).to.be.above(0);
    expect(await ladder.locator('tbody tr').first().textContent()).to.match(/到期前3个工作日/);
    const said = await ladder.locator('tbody').textContent();
    expect(said).to.include('约谈').and.include('主管领导');
    expect(await ladder.textContent()).to.include('用于：');
    await page.click('.tabs a:has-text("期限与其他规定")');
    await page.locator('.policy-facts', { hasText: '办公时间' }).waitFor();
    expect(await page.textContent('tbody')).to.include('整改结果（限期整改）');
  });

  it('are run ahead on a sample while they are changed, and what is changed is marked', async () => {
    await page.goto(`${api.url}${TRY}`);
    await page.locator('text=与现行规则推算的结果相同').waitFor();
    const steps = page.locator('.try-columns tbody tr');
    const before = await steps.allTextContents();
    await page.fill('input[name="clocks.finding.timeLimited.limit"]', '60d');
    await page.locator('.mark', { hasText: '有变' }).first().waitFor();
    expect(await page.inputValue('textarea[name="policy"]')).to.include('"limit": "60d"');
    expect(await steps.allTextContents()).to.not.deep.equal(before);
    await page.reload();
    await page.locator('.mark', { hasText: '有变' }).first().waitFor();
    await page.click('button:has-text("恢复原样")');
    await page.locator('text=与现行规则推算的结果相同').waitFor();
    expect(await steps.allTextContents()).to.deep.equal(before);
  });

  it('are told each fault with its place, and keep what was typed', async () => {
    await page.fill('input[name="clocks.acknowledge.limit"]', '1xd');
    await page.locator('.state-fault code', { hasText: 'clocks.acknowledge.limit' }).waitFor();
    await page.fill('textarea[name="policy"]', '{');
    await page.locator('.state-fault', { hasText: '不是有效的 JSON' }).waitFor();
    await page.fill('textarea[name="policy"]', '{}');
    await page.locator('.state-fault', { hasText: '不合规则' }).waitFor();
    await page.click('button:has-text("恢复原样")');
    await page.locator('text=检查无误').waitFor();
  });

  it('have no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const policy = '/rules/county-standard';
    const paths = ['/rules', policy, `${policy}?tab=numbers`, TRY];
    expect(await faultsSeen(page, api.url, paths, 'tbody tr')).to.deep.equal([]);
  });

  it('have met no error on their way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
