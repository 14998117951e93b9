import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { DispatchDoc } from '../../../src/store/dispatches.ts';
import { collectionOf } from '../../../src/store/models.ts';
import { putPosting } from '../../../src/store/roster.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { addPerson, PASSWORD } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  startConsole,
} from '../../support/browser/console-house.ts';
import { faultsSeen, signInOn } from '../../support/browser/looked-at.ts';

describe('messages, tasks and the inbox, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let page: Page;
  let letters: Notice[];
  let complaints: string[];

  /** A message as the courier leaves it; `error` where a channel has given it up. */
  async function sent(holder: string, name: string, slot: string, error: string | null) {
    const [letter] = letters;
    const line = await collectionOf<DispatchDoc>(api.connection, 'dispatches').findOne({
      'items.noticeId': letter?.id,
    } as never);
    const delivery = {
      ...{ channel: 'email', attempts: error === null ? 1 : 8, at: slot, providerId: null, error },
      status: error === null ? 'sent' : 'failed',
      ...(error === null ? {} : { givenUp: true }),
    };
    const reader = { holder, name, side: 'unit', tempoOf: null, rehearsal: false };
    await collectionOf<DispatchDoc>(api.connection, 'dispatches').insertOne({
      ...{ _id: `real/${holder}/${slot}`, ...reader, urgent: false, slot, superseded: [] },
      ...{ items: line?.items ?? [], deliveries: [delivery], readAt: null },
    } as never);
  }

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    // In the tempo of a rehearsal messages leave at once, whatever the time of day.
    letters = await lettersFor(api, { name: '消息', units: 2, findings: 1 });
    const dispatches = collectionOf<DispatchDoc>(api.connection, 'dispatches');
    while ((await dispatches.findOne({ 'items.noticeId': letters[0]?.id } as never)) === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await addPerson(api.connection, 'lilian');
    const posting = { register: 'real' as const, unit: 'u-real', post: 'contact' as const };
    await putPosting(api.connection, {
      ...{ ...posting, holder: 'p-lilian', name: '李联', phone: null, email: null },
      from: '2020-01-01',
    });
    await sent('p-lilian', '李联', '2026-09-24T01:00:00.000Z', null);
    await sent('h-gone', '孙办', '2026-09-24T02:00:00.000Z', '550 no such user');
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    page = await (await house.browser.newContext({ locale: 'zh-CN' })).newPage();
    complaints = complaintsOf(page);
    await signInOn(page, api.url, 'wangmin', PASSWORD);
  });
  after(() => house?.stop());

  const rows = () => page.locator('tbody tr');

  it('lists messages with their readers, their notices and what became of each', async () => {
    await page.goto(`${api.url}/messages`);
    await rows().first().waitFor();
    expect(await rows().count()).to.equal(2);
    const [newest, oldest] = await rows().allTextContents();
    expect(newest).to.include('孙办').and.include('电子邮件：未送达（8 次）550 no such user');
    expect(oldest).to.include('李联').and.include('电子邮件：已送达');
  });

  it('is narrowed by what became of a message, and by campaign, in the address', async () => {
    await page.selectOption('select[name="result"]', 'failed');
    await page.waitForURL(/result=failed/);
    await rows().nth(1).waitFor({ state: 'detached' });
    expect(await page.textContent('tbody')).to.include('孙办');
    await page.goto(`${api.url}/messages?campaign=${letters[0]?.campaign.id}`);
    await rows().first().waitFor();
    const links = await page.locator('tbody a').allTextContents();
    expect(links).to.include(letters[1]?.documentNumber);
  });

  it('leads from today to the tasks of the office, one of which is taken and done with a word on how', async () => {
    await page.goto(`${api.url}/`);
    await page.click('a:has-text("领取、办结")');
    const task = page.locator('tbody tr', { hasText: '消息未送达' });
    await task.locator('button:has-text("领取")').click();
    await page.click('.write-form button[type="submit"]');
    await task.locator('text=由我办理').waitFor();
    await task.locator('button:has-text("办结")').click();
    await page.fill('textarea[name="how"]', '已电话告知，地址已更正');
    await page.reload();
    await page.waitForSelector('.write-form');
    expect(await page.inputValue('textarea[name="how"]')).to.equal('已电话告知，地址已更正');
    await page.click('.write-form button[type="submit"]');
    await task.waitFor({ state: 'detached' });
    await page.selectOption('select[name="status"]', 'done');
    await page.locator('tbody tr', { hasText: '王敏：已电话告知，地址已更正' }).waitFor();
  });

  it('has an inbox for each, in which a message is read once it is opened', async () => {
    const context = await house?.browser.newContext({ locale: 'zh-CN' });
    const own = await context?.newPage();
    if (own === undefined) return;
    const heard = complaintsOf(own);
    await signInOn(own, api.url, 'lilian', PASSWORD);
    await own.click('.navigation a:has-text("收件箱")');
    await own.waitForSelector('.inbox-unread');
    expect(await own.locator('.inbox > li').count()).to.equal(1);
    await own.click('.inbox-head');
    await own.waitForSelector('.inbox-lines');
    await own.locator('.inbox-unread').waitFor({ state: 'detached' });
    expect(await own.textContent('.inbox')).to.include('已读');
    expect(
      await faultsSeen(own, api.url, [own.url().slice(api.url.length)], '.inbox'),
    ).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
    await context?.close();
  });

  it('has no serious fault of accessibility, light and dark, on a desk and on a phone', async () => {
    const paths = ['/messages?result=failed', '/tasks?status=done'];
    expect(await faultsSeen(page, api.url, paths, 'tbody tr')).to.deep.equal([]);
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
