import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { addDays, dueDateOf } from '../../../src/domain/calendar/instant.ts';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { dayText } from '../../../web/words/dates.ts';
import type { Api } from '../../support/api/api.ts';
import { CLERK, lettersFor } from '../../support/api/letters.ts';
import { faultsOfLooks } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

describe('deciding in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];
  let taps = 0;
  let until: string;

  const give = (letter: Notice | undefined, body: object, actor: object) =>
    api.client.post(`/api/notices/${letter?.id}/commands`, { body, actor: actor as typeof CLERK });
  const contactOf = (letter: Notice | undefined) => ({
    ...{ role: 'contact', name: '联', unit: letter?.unit.id ?? '' },
    id: letter?.holders.find((h) => h.post === 'contact')?.id ?? '',
  });
  const letterNow = (letter: Notice | undefined) =>
    api.client.get<Notice>(`/api/notices/${letter?.id}`);
  const tap = async (selector: string): Promise<void> => {
    taps += 1;
    await page.locator(selector).first().tap();
  };
  const mine = (count: number) =>
    page.locator('.part-head', { hasText: `等我决定（${count}）` }).waitFor();

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const plan = { name: '决定', units: 5, findings: 2, rehearsal: null };
    letters = await lettersFor(api, plan);
    until = addDays(dueDateOf(letters[0]?.findings[0]?.dueAt ?? ''), 14);
    const request = { kind: 'requestExtension', finding: '1', until, reason: '系统改造未验收' };
    for (const letter of letters.slice(0, 3)) {
      await give(letter, { kind: 'acknowledge' }, contactOf(letter));
      await give(letter, request, contactOf(letter));
    }
    const raise = { kind: 'raiseRung', finding: '1', rung: 'interview', reason: '多次催办无果' };
    await give(letters[3], raise, CLERK);
    const stop = { kind: 'suspend', decision: '云督停〔2026〕1号', findings: [], reason: '防汛' };
    await give(letters[4], { ...stop, estimate: '30wd' }, CLERK);
    await addAtPost(api, 'zhangwei', { unit: null, post: 'approver', name: '张伟' });
    const context = await house.browser.newContext({
      ...{ locale: 'zh-CN', hasTouch: true, isMobile: true },
      viewport: { width: 360, height: 740 },
    });
    page = await context.newPage();
    complaints = complaintsOf(page);
    await page.goto(`${api.url}/`);
    await signInAs(page, 'zhangwei', `${api.url}/`);
  });
  after(() => house?.stop());

  it('leads the leader from today to all that waits for him, each with its facts', async () => {
    await page.locator('main a:has-text("逐项决定")').first().tap();
    await page.waitForURL(/\/decisions/);
    await mine(4);
    const shown = await page.textContent('main');
    for (const told of [
      '延期申请',
      '系统改造未验收',
      `申请延至${dayText('zh', until)}`,
      '拟约谈',
      '多次催办',
      '暂停中（1）',
    ])
      expect(shown, told).to.include(told);
  });

  it('shows what yes and no lead to before anything is done', async () => {
    const before = (await letterNow(letters[0])).seq;
    const card = page.locator('.decision', { hasText: '延期申请' }).first();
    await card.locator('summary', { hasText: '两种决定的后果' }).tap();
    await card.locator('.decision-outcomes', { hasText: '期限由' }).waitFor();
    const outcomes = await card.locator('.decision-outcomes section').allTextContents();
    expect(outcomes).to.have.length(2);
    expect(outcomes[0]).to.include(dayText('zh', until)).and.to.include('将告知');
    expect(outcomes[1]).to.not.include('期限由');
    expect((await letterNow(letters[0])).seq).to.equal(before);
  });

  it('takes six taps for three decisions on a screen of 360 px', async () => {
    taps = 0;
    for (const left of [3, 2, 1]) {
      await tap('.decision:has-text("延期申请") button:has-text("同意延期")');
      await page.waitForSelector('.command-form button[type="submit"]:focus');
      await tap('.command-form button[type="submit"]');
      await mine(left);
    }
    expect(taps).to.equal(6);
    for (const letter of letters.slice(0, 3)) {
      const { findings } = await letterNow(letter);
      expect(findings[0]?.extensions[0]).to.include({ status: 'granted', until });
    }
  });

  it('approves an interview with the usual basis once the facts are ticked as checked', async () => {
    await page.locator('.decision button:has-text("批准")').first().tap();
    const basis = page.locator('.command-form textarea').first();
    await basis.waitFor();
    expect(await basis.inputValue()).to.equal('《政府督查工作条例》第十二条');
    await page.locator('.command-form input[type="checkbox"]').check();
    await page.locator('.command-form button[type="submit"]').tap();
    await page.locator('main', { hasText: '没有等您决定的事项' }).waitFor();
    const { proposals } = await letterNow(letters[3]);
    expect(proposals[0]).to.include({ status: 'approved', basis: '《政府督查工作条例》第十二条' });
  });

  it('has no serious fault of accessibility and nothing wider than the screen, light and dark', async () => {
    const request = { kind: 'requestExtension', finding: '2', until, reason: '需跨年采购' };
    await give(letters[0], request, contactOf(letters[0]));
    const faults = await faultsOfLooks(page, async () => {
      await page.goto(`${api.url}/decisions`);
      await mine(1);
      await page.locator('.decision button:has-text("不同意")').first().click();
      await page.waitForSelector('.command-form textarea:focus');
    });
    expect(faults).to.deep.equal([]);
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
