import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { PASSWORD } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  startConsole,
} from '../../support/browser/console-house.ts';
import { faultsSeen, signInOn } from '../../support/browser/looked-at.ts';

describe('statistics, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    letters = await lettersFor(api, { name: '统计', units: 3, findings: 2, rehearsal: null });
    await api.client.post(`/api/notices/${letters[0]?.id}/commands`, {
      actor: CLERK,
      body: { kind: 'withdrawFinding', finding: '2', reason: '重复' },
    });
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    page = await (await house.browser.newContext({ locale: 'zh-CN' })).newPage();
    complaints = complaintsOf(page);
    await signInOn(page, api.url, 'wangmin', PASSWORD);
  });
  after(() => house?.stop());

  const counted = () => page.locator('.counted tbody tr');

  it('count every finding of what is real, and say of how many notices', async () => {
    await page.click('.navigation a:has-text("统计")');
    await page.locator('.statistics-of', { hasText: '3 份通知书，5 个问题' }).waitFor();
    const units = await page.locator('section[aria-label="按单位"] tbody tr').allTextContents();
    expect(units).to.have.length(3);
    expect(units).to.deep.equal([...units].sort((a, b) => a.localeCompare(b, 'zh-CN')));
  });

  it('open with each number as many findings as it says, under an address of its own', async () => {
    const links = await page.locator('.bars a, section.panel tbody a').all();
    const numbers = await Promise.all(
      links.map(async (link) => ({
        text: String(await link.textContent()),
        to: String(await link.getAttribute('href')),
      })),
    );
    expect(numbers.length).to.be.above(4);
    for (const { text, to } of numbers.filter(({ to: at }) => !at.includes('share='))) {
      await page.goto(`${api.url}${to}`);
      await counted().first().waitFor();
      expect(await counted().count(), to).to.equal(Number(text));
    }
  });

  it('follow the campaign that is chosen', async () => {
    await page.goto(`${api.url}/statistics?campaign=${letters[0]?.campaign.id}`);
    await page.locator('.statistics-of', { hasText: '3 份通知书' }).waitFor();
    await page.goto(`${api.url}/statistics?rehearsal=true`);
    await page.locator('.state-title', { hasText: '没有可统计的通知书' }).waitFor();
  });

  it('have no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const paths = ['/statistics', '/statistics?band=onTime'];
    expect(await faultsSeen(page, api.url, paths, '.bars')).to.deep.equal([]);
  });

  it('have met no error on their way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
