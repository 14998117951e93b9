import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { seriousFaults } from '../../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  deskPage,
  signInAs,
  startConsole,
} from '../../support/browser/console-house.ts';

/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>',
);

describe('reviewing results in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];

  /** Every finding is reported with a picture and a PDF. */
  async function report(letter: Notice): Promise<void> {
    const evidence: object[] = [];
    for (const [name, bytes] of [
      ['现场照片.png', PICTURE] as const,
      ['整改报告.pdf', PDF] as const,
    ])
      evidence.push(
        await api.client.post(`/api/notices/${letter.id}/evidence`, {
          actor: { role: 'contact', id: 'c', unit: letter.unit.id },
          body: { name, content: bytes.toString('base64'), effectiveOn: '2026-09-24' },
        }),
      );
    for (const { code } of letter.findings)
      await api.client.post(`/api/notices/${letter.id}/commands`, {
        actor: { role: 'contact', id: 'c', unit: letter.unit.id },
        body: {
          ...{ kind: 'reportFinding', finding: code, summary: `已补正第 ${code} 项记录` },
          evidence,
        },
      });
  }

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    letters = await lettersFor(api, { name: '验收', units: 2, findings: 2, rehearsal: null });
    for (const letter of letters) await report(letter);
    await addAtPost(api, 'lihua', { unit: null, post: 'reviewer', name: '李华' });
    ({ page, complaints } = await deskPage(house));
  });
  after(() => house?.stop());

  const queue = () => page.locator('.queue li');
  const openNow = () => page.locator('.queue [aria-current="true"] .cell-second').textContent();
  const queueOf = (count: number) =>
    page.locator('.queue-count', { hasText: `共 ${count} 条` }).waitFor();

  it('leads the reviewer from today to the first result, with its evidence to be seen', async () => {
    await page.goto(`${api.url}/`);
    await signInAs(page, 'lihua', `${api.url}/`);
    await page.click('main a:has-text("逐条验收")');
    await page.waitForURL(/\/reviews\?finding=/);
    await queueOf(4);
    expect(await queue().count()).to.equal(4);
    await page.waitForSelector('.review-columns .finding');
    const shown = await page.textContent('.review-columns');
    expect(shown).to.include('已补正第').and.to.include('记录不完整').and.to.include('整改要求');
    // Asked for again and again from here: the page's policy lets no text be run in it.
    const width = () =>
      page.evaluate<number>('document.querySelector(".evidence-picture")?.naturalWidth ?? 0');
    while ((await width()) !== 1) await page.waitForTimeout(50);
    await page.click('.evidence summary');
    await page.waitForSelector('iframe.evidence-pdf[src^="blob:"]');
    await page.click('.evidence summary');
    await page.waitForSelector('iframe.evidence-pdf', { state: 'detached' });
  });

  it('moves by keys, each result under an address of its own', async () => {
    const [first, firstUrl] = [await openNow(), page.url()];
    await page.keyboard.press('j');
    await page.locator('.list-place', { hasText: '第 2 条，共 4 条' }).waitFor();
    expect(await openNow()).to.not.equal(first);
    expect(page.url()).to.not.equal(firstUrl);
    await page.reload();
    await page.locator('.list-place', { hasText: '第 2 条，共 4 条' }).waitFor();
    await page.keyboard.press('k');
    await page.locator('.list-place', { hasText: '第 1 条，共 4 条' }).waitFor();
    expect(page.url()).to.equal(firstUrl);
  });

  it('accepts one by keys, opens the next, and returns that with a reason that survives a reload', async () => {
    const rows = await queue().locator('.cell-second').allTextContents();
    await page.waitForSelector('.command-buttons button');
    await page.keyboard.press('a');
    await page.waitForSelector('.command-form button[type="submit"]:focus');
    await page.keyboard.press('Enter');
    await page.locator('.review-done', { hasText: '已办理' }).waitFor();
    await queueOf(3);
    expect(await openNow()).to.equal(rows[1]);
    expect(await page.locator('.review-one h2:focus').count()).to.equal(1);

    await page.waitForSelector('.command-buttons button');
    await page.keyboard.press('r');
    await page.waitForSelector('.command-form textarea:focus');
    await page.keyboard.type('照片看不清，请补充台账');
    await page.reload();
    await page.waitForSelector('.command-form textarea:focus');
    expect(await page.inputValue('.command-form textarea')).to.equal('照片看不清，请补充台账');
    await page.keyboard.press('Control+Enter');
    await page.locator('.review-done', { hasText: '已办理' }).waitFor();
    await queueOf(2);
    expect(await openNow()).to.equal(rows[2]);
    expect(await queue().locator('.cell-second').allTextContents()).to.deep.equal(rows.slice(2));

    const now = await Promise.all(
      letters.map(({ id }) => api.client.get<Notice>(`/api/notices/${id}`)),
    );
    const findings = now.flatMap((notice) => notice.findings);
    expect(findings.map(({ stage }) => stage).sort()).to.deep.equal([
      'closed',
      'returned',
      'underReview',
      'underReview',
    ]);
    expect(findings.flatMap(({ returns }) => returns.map(({ reason }) => reason))).to.deep.equal([
      '照片看不清，请补充台账',
    ]);
  });

  it('has no serious fault of accessibility, 1440 and 360 px wide', async () => {
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const key of ['', 'r']) {
        await page.goto(`${api.url}/reviews`);
        await page.waitForSelector('.command-buttons button');
        if (key !== '') await page.keyboard.press(key);
        expect(await seriousFaults(page), `${width} ${key}`).to.deep.equal([]);
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - window.innerWidth',
        );
        expect(wider, `${width} px`).to.be.at.most(0);
      }
    }
  });

  it('says so when nothing waits any more', async () => {
    for (const left of [1, 0]) {
      await page.waitForSelector('.command-buttons button');
      await page.locator('.review-title h2').focus();
      await page.keyboard.press('a');
      await page.waitForSelector('.command-form button[type="submit"]:focus');
      await page.keyboard.press('Enter');
      if (left > 0) await queueOf(left);
    }
    await page.locator('.state-title', { hasText: '没有待验收的整改结果' }).waitFor();
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
