import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import { eventsOf } from '../../../src/store/notices.ts';
import { allDispatched } from '../../support/api/answer-links.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { PASSWORD } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  deskPage,
  startConsole,
} from '../../support/browser/console-house.ts';
import { faultsSeen, signInOn } from '../../support/browser/looked-at.ts';
import { eventually } from '../../support/live-notice.ts';

describe('where messages of a rehearsal arrive, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letter: Notice;
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '收件', units: 1, findings: 1 });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    await allDispatched(api);
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    ({ page, complaints } = await deskPage(house));
    await signInOn(page, api.url, 'wangmin', PASSWORD);
  });
  after(() => house?.stop());

  const place = () => `/campaigns/${encodeURIComponent(letter.campaign.id)}`;

  it('is reached from the campaign, and shows each reader’s mailbox, telephone and chat', async () => {
    await page.goto(`${api.url}${place()}`);
    await page.click('a:has-text("演练收件处")');
    await page.click('.readers a:has-text("李联")');
    await page.waitForURL(/holder=/);
    await page.waitForSelector('.device-mail');
    const devices = await page.locator('.device h2').allTextContents();
    expect(devices).to.deep.equal(['电子邮件', '手机短信', '工作群应用']);
    expect(await page.locator('.device').nth(1).textContent()).to.include('办理码');
  });

  it('lets a contact acknowledge from his telephone, by typing number and code on a small screen', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    const text = (await page.locator('.device-bubble').first().textContent()) ?? '';
    const code = /办理码([^，]+)，/.exec(text)?.[1] ?? '';
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.click('.device a:has-text("输入文号和办理码")'),
    ]);
    await opened.setViewportSize({ width: 360, height: 780 });
    await opened.fill('input[name="number"]', letter.documentNumber);
    await opened.fill('input[name="code"]', code);
    await opened.click('button[type="submit"]');
    await opened.click('button:has-text("签收")');
    await eventually(
      async () =>
        (await eventsOf(api.connection, letter.id)).some(({ type }) => type === 'acknowledged'),
      'the letter is acknowledged',
    );
    await opened.close();
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('has no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const seen = await faultsSeen(page, api.url, [`${place()}/readers`], '.device-mail');
    expect(seen).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });
});
