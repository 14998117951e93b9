import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { collectionOf } from '../../../src/store/models.ts';
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

describe('replaying a letter in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letter: Notice;
  let complaints: string[];

  const at = (place: number, of: number) =>
    page.locator('.replay-controls', { hasText: `第 ${place} 个事件，共 ${of} 个` }).waitFor();

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '回放', units: 1, findings: 2, rehearsal: null });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    const contact = letter.holders.find((h) => h.post === 'contact');
    const actor = { role: 'contact', id: contact?.id ?? '', name: '联', unit: letter.unit.id };
    for (const body of [
      { kind: 'acknowledge' },
      { kind: 'reportFinding', finding: '1', summary: '已补正', evidence: [] },
    ])
      await api.client.post(`/api/notices/${letter.id}/commands`, { body, actor });
    await addAtPost(api, 'lihua', { unit: null, post: 'reviewer', name: '李华' });
    ({ page, complaints } = await deskPage(house));
    await page.goto(`${api.url}/notices/${letter.id}`);
    await signInAs(page, 'lihua', /\/notices\//);
  });
  after(() => house?.stop());

  it('stands at the last event first, verified against the real history', async () => {
    await page.click('.notice-title a:has-text("回放")');
    await page.waitForURL(/\/replay$/);
    await at(3, 3);
    await page.locator('.replay-audit', { hasText: '核验一致：3 个事件' }).waitFor();
    expect(await page.textContent('.replay-changes')).to.include('第 1 条：待整改 → 待验收');
  });

  it('goes back by keys to what was so then, under an address of its own', async () => {
    await page.keyboard.press('k');
    await at(2, 3);
    await page.keyboard.press('k');
    await at(1, 3);
    expect(page.url()).to.match(/\?seq=1$/);
    const shown = page.locator('main');
    await shown.locator('.replay-changes', { hasText: '开始计时：签收' }).waitFor();
    expect(await shown.textContent())
      .to.include('当时如无人办理，将要发生')
      .and.to.include('预警');
    await page.reload();
    await at(1, 3);
    expect(await page.getAttribute('.replay-events [aria-current]', 'aria-current')).to.equal(
      'step',
    );
  });

  it('follows the slider, and a click on an event', async () => {
    await page.locator('.replay-controls input').focus();
    await page.keyboard.press('ArrowRight');
    await at(2, 3);
    await page.click('.replay-events li:last-child button');
    await at(3, 3);
  });

  it('has no serious fault of accessibility and nothing wider than the screen, light and dark', async () => {
    const shown = async () => {
      await page.waitForSelector('.replay-changes');
    };
    expect(await faultsOfLooks(page, shown)).to.deep.equal([]);
  });

  it('names each difference where somebody has changed an event', async () => {
    await collectionOf(api.connection, 'events').updateOne(
      { noticeId: letter.id, seq: 3 } as never,
      { $set: { summary: '已全部完成' } },
    );
    await page.click('.replay-audit button');
    await page.locator('.replay-audit', { hasText: '核验不一致' }).waitFor();
    expect(await page.textContent('.replay-audit')).to.include('已全部完成');
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
