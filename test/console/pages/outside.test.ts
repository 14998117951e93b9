import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { startPushing } from '../../../worker/errands.ts';
import { receiver } from '../../activities/feed/receiver.ts';
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

describe('what leaves the house by itself, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let there: Awaited<ReturnType<typeof receiver>>;
  const complaints: string[] = [];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    there = await receiver();
    await addPerson(api.connection, 'systemadmin', { administrator: 'systemAdmin' });
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    await startPushing(api.temporal, true);
  });
  after(async () => {
    await house?.stop();
    await there?.close();
  });

  async function pageOf(login: string): Promise<Page> {
    const context = await house?.browser.newContext({ locale: 'zh-CN' });
    const page = await context?.newPage();
    if (page === undefined) throw new Error('no browser');
    const heard = complaintsOf(page);
    page.on('close', () => complaints.push(...heard.map((text) => `${login}: ${text}`)));
    await signInOn(page, api.url, login, PASSWORD);
    await page.waitForSelector('main h1');
    return page;
  }
  const send = (page: Page) => page.click('.write-form button[type="submit"]');
  const done = (page: Page, text: string) =>
    page.locator('.form-done', { hasText: text }).waitFor();

  it('is subscribed, tested, looked at, sent again, paused and removed by the system administrator', async () => {
    const page = await pageOf('systemadmin');
    await page.goto(`${api.url}/system?tab=outside&do=add`);
    await page.fill('.write-form input[name="name"]', '县政务大屏');
    await page.fill('.write-form input[name="url"]', there.url);
    await page.fill('.write-form input[name="events"]', 'notice.issued，finding.closed');
    await send(page);
    await done(page, '签名密钥只显示这一次');
    const secret = /whsec_\S+/.exec((await page.textContent('.form-done')) ?? '')?.[0] ?? '';
    await page.reload();
    const row = page.locator('tbody tr', { hasText: '县政务大屏' }).first();
    await row.waitFor();
    expect(secret).to.match(/^whsec_/);
    expect(await page.textContent('main')).to.not.include(secret);

    there.answer(() => ({ status: 503, text: '正在维护' }));
    await row.locator('button:has-text("测试")').click();
    await send(page);
    await done(page, '测试消息已交推送');
    await row.locator('a:has-text("推送记录")').click();
    const log = page.locator('.push-log');
    await log.locator('tr', { hasText: '未能推送' }).waitFor();
    await page.locator('text=没有配置渠道').waitFor();
    expect(await log.textContent())
      .to.include('HTTP 503')
      .and.to.include('正在维护');

    there.answer(() => ({ status: 200 }));
    await lettersFor(api, { units: 1, findings: 1, rehearsal: null });
    const issued = log.locator('tr', { hasText: 'notice.issued' });
    await issued.locator('text=已推送').waitFor();
    await issued.locator('button:has-text("再发一次")').click();
    await send(page);
    await done(page, '已交推送');
    await log.locator('tr', { hasText: 'notice.issued' }).locator('text=已推送').waitFor();

    await row.locator('button:has-text("暂停")').click();
    await send(page);
    await row.locator('text=已暂停').waitFor();
    const faults = await faultsSeen(page, api.url, ['/system?tab=outside'], 'tbody tr');
    expect(faults).to.deep.equal([]);
    await row.locator('button:has-text("移除")').click();
    await send(page);
    await page.locator('text=还没有其他系统订阅事件').waitFor();
    await page.close();
  });

  it('is somebody’s calendar, which he makes and revokes on his own page', async () => {
    const page = await pageOf('wangmin');
    await page.goto(`${api.url}/me?do=calendar`);
    await page.fill('.write-form input[name="name"]', '手机日历');
    await page.locator('.write-form select[name="of"]').selectOption('all');
    await page.locator('.write-form select[name="language"]').selectOption('zh');
    await send(page);
    await done(page, '地址只显示这一次');
    const url = /https?:\S+/.exec((await page.textContent('.form-done')) ?? '')?.[0] ?? '';
    const answer = await fetch(url);
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.match(/^BEGIN:VCALENDAR\r\n/);
    const faults = await faultsSeen(page, api.url, ['/me'], 'main .part-head');
    expect(faults).to.deep.equal([]);
    await page.goto(`${api.url}/me`);
    const row = page.locator('tr', { hasText: '手机日历' });
    await row.locator('button:has-text("撤销")').click();
    await send(page);
    await done(page, '日历地址已撤销');
    expect((await fetch(url)).status).to.equal(403);
    await page.close();
  });

  it('leaves nothing for the browsers to complain about', () => {
    expect(complaints).to.deep.equal([]);
  });
});
