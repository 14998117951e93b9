import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { addDays, dueDateOf } from '../../src/domain/calendar/instant.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { type LinkAct, linkToken } from '../../src/links/link-token.ts';
import { putGrant } from '../../src/store/access/grants.ts';
import type { Api } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { addPerson } from '../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  signInAs,
  startConsole,
} from '../support/browser/console-house.ts';

const PDF = {
  name: '整改报告.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7 报告'),
};

describe('the life of a letter, each at his own browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let letter: Notice;
  let clerk: Page;
  let reviewer: Page;
  let leader: Page;
  let unit: Page;
  let auditor: Page;
  const complaints: string[][] = [];

  const now = () => api.client.get<Notice>(`/api/notices/${letter.id}`);

  async function browserOf(width: number): Promise<Page> {
    const viewport = { width, height: 860 };
    const { browser } = house as ConsoleHouse;
    const page = await (await browser.newContext({ locale: 'zh-CN', viewport })).newPage();
    complaints.push(complaintsOf(page));
    return page;
  }

  async function signedIn(login: string, width = 1440): Promise<Page> {
    const page = await browserOf(width);
    await page.goto(`${api.url}/`);
    await signInAs(page, login, `${api.url}/`);
    return page;
  }

  /** Opens what a message to the unit's contact leads to. */
  async function openLink(act: LinkAct): Promise<void> {
    const holder = letter.holders.find((h) => h.post === 'contact')?.id ?? '';
    const token = linkToken(await api.deps.keys.read(), {
      ...{ notice: letter.id, unit: letter.unit.id, post: 'contact', holder, act },
      expires: Math.floor(Date.now() / 1000) + 86_400,
    });
    await unit.goto(`${api.url}/a/${token}`);
  }

  /** Sends the form of a finding on the unit's page; the page goes on with the others. */
  async function answer(act: LinkAct, fields: Record<string, string>, file = false): Promise<void> {
    await openLink(act);
    for (const [name, text] of Object.entries(fields)) await unit.fill(`[name="${name}"]`, text);
    if (file) {
      await unit.setInputFiles('#file1', PDF);
      await unit.fill('[name="effective1"]', dueDateOf(new Date().toISOString()));
    }
    await Promise.all([
      unit.waitForLoadState('load'),
      unit.locator('form .act button').first().click(),
    ]);
  }

  before(async function () {
    this.timeout(120_000);
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '全程', units: 1, findings: 2, rehearsal: null });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    await addAtPost(api, 'lihua', { unit: null, post: 'reviewer', name: '李华' });
    await addAtPost(api, 'zhangwei', { unit: null, post: 'approver', name: '张伟' });
    const { person, _id: account } = await addPerson(api.connection, 'shenji');
    const days = { from: '2020-01-01', until: '2099-12-31' };
    await putGrant(
      api.connection,
      { account, campaigns: [letter.campaign.id], units: null, ...days },
      { id: person.id, at: new Date().toISOString() },
    );
    clerk = await signedIn('wangmin');
    reviewer = await signedIn('lihua');
    leader = await signedIn('zhangwei', 360);
    auditor = await signedIn('shenji');
    unit = await browserOf(360);
  });
  after(() => house?.stop());

  it('is received and answered by the unit on its own page, without an account', async () => {
    await openLink('acknowledge');
    await unit.locator('form button').first().click();
    await unit.locator('body', { hasText: '已签收' }).waitFor();
    await answer('reportFinding', { summary: '已补正第1项记录' }, true);
    const { findings, acknowledgedAt } = await now();
    expect(acknowledgedAt).to.be.a('string');
    expect(findings.map(({ stage }) => stage)).to.deep.equal(['underReview', 'open']);
  });

  it('is returned by the reviewer, with the evidence before his eyes', async () => {
    await reviewer.click('main a:has-text("逐条验收")');
    await reviewer.waitForSelector('.review-columns .evidence a:has-text("整改报告.pdf")');
    await reviewer.waitForSelector('.command-buttons button');
    await reviewer.keyboard.press('r');
    await reviewer.waitForSelector('.command-form textarea:focus');
    await reviewer.keyboard.type('缺少公示照片');
    await reviewer.keyboard.press('Control+Enter');
    await reviewer.locator('.review-done', { hasText: '已办理' }).waitFor();
    expect((await now()).findings[0]?.stage).to.equal('returned');
  });

  it('gets more time by the leader on his phone, at the unit’s request', async () => {
    const due = (await now()).findings[1]?.dueAt ?? '';
    await openLink('requestExtension');
    const choice = unit.locator('a:has-text("第2条"), label:has-text("第2条")').first();
    if ((await choice.count()) > 0) await choice.click();
    await unit.fill('[name="until"]', addDays(dueDateOf(due), 10));
    await unit.fill('[name="reason"]', '系统改造尚未验收');
    await unit.locator('form .act button').first().click();
    await unit.locator('body', { hasText: /已|成功/ }).waitFor();
    await leader.goto(`${api.url}/decisions`);
    await leader.locator('.decision button:has-text("同意延期")').first().click();
    await leader.waitForSelector('.command-form button[type="submit"]:focus');
    await leader.click('.command-form button[type="submit"]');
    await leader.locator('main', { hasText: '没有待决定的事项' }).waitFor();
    const extended = (await now()).findings.find(({ extensions }) => extensions.length > 0);
    expect(extended?.extensions[0]?.status).to.equal('granted');
  });

  it('climbs by hand to an interview that the leader approves', async () => {
    await clerk.goto(`${api.url}/notices/${letter.id}?do=raiseRung`);
    await clerk.click('#raiseRung-finding');
    await clerk.locator('.ant-select-item-option').first().click();
    await clerk.click('#raiseRung-rung');
    await clerk.click('.ant-select-item-option[title="约谈"]');
    await clerk.fill('#raiseRung-reason', '公示一再拖延');
    await clerk.click('.command-form button[type="submit"]');
    await clerk.locator('.command-done', { hasText: '已办理' }).waitFor();
    await leader.goto(`${api.url}/decisions`);
    await leader.locator('.decision button:has-text("批准约谈")').first().click();
    await leader.locator('.command-form input[type="checkbox"]').check();
    await leader.click('.command-form button[type="submit"]');
    await leader.locator('main', { hasText: '没有待决定的事项' }).waitFor();
    expect((await now()).proposals[0]?.status).to.equal('approved');
  });

  it('carries the leader’s instruction and its answer', async () => {
    await leader.goto(`${api.url}/notices/${letter.id}?do=instruct`);
    await leader.fill('#instruct-instruction', '云政批〔2026〕3号');
    await leader.fill('#instruct-text', '请报告公示情况');
    await leader.click('#instruct-addressee');
    await leader.click('.ant-select-item-option[title="督查室"]');
    await leader.click('.command-form button[type="submit"]');
    await leader.locator('.command-done', { hasText: '已办理' }).waitFor();
    await clerk.goto(`${api.url}/notices/${letter.id}?do=answerInstruction`);
    await clerk.fill('#answerInstruction-text', '已督促单位于本周内公示');
    await clerk.click('.command-form button[type="submit"]');
    await clerk.locator('.command-done', { hasText: '已办理' }).waitFor();
    await leader.goto(`${api.url}/notices/${letter.id}?do=acceptAnswer`);
    await leader.click('.command-form button[type="submit"]');
    await leader.locator('.command-done', { hasText: '已办理' }).waitFor();
    await leader.locator('[aria-label="领导批示"]', { hasText: '已阅知' }).waitFor();
  });

  it('ends when the reviewer has accepted the evidence for every finding', async () => {
    for (const summary of ['补拍公示照片，已公示', '制度已建立并执行'])
      await answer('reportFinding', { summary }, true);
    expect((await now()).findings.map(({ stage }) => stage)).to.deep.equal([
      'underReview',
      'underReview',
    ]);
    await reviewer.goto(`${api.url}/reviews`);
    for (const left of [1, 0]) {
      await reviewer.waitForSelector('.command-buttons button');
      await reviewer.keyboard.press('a');
      await reviewer.waitForSelector('.command-form button[type="submit"]:focus');
      await reviewer.keyboard.press('Enter');
      if (left > 0) await reviewer.locator('.queue-count', { hasText: `共 ${left} 条` }).waitFor();
    }
    await reviewer.locator('.state-title', { hasText: '没有待验收的整改结果' }).waitFor();
    expect((await now()).stage).to.equal('closed');
  });

  it('is replayed by the auditor, who sees that the real history agrees', async () => {
    await auditor.goto(`${api.url}/notices`);
    await auditor.click('.rows a.row-link');
    await auditor.waitForURL(/\/notices\/c-/);
    await auditor.click('.notice-title a:has-text("回放")');
    await auditor.locator('.replay-audit', { hasText: '核验一致' }).waitFor();
    const events = (await now()).seq;
    await auditor.locator('.replay-controls', { hasText: `共 ${events} 个` }).waitFor();
    const told = await auditor.textContent('.replay-events');
    for (const step of ['签发', '签收', '退回', '延期', '约谈', '批示', '办结'])
      expect(told, step).to.include(step);
  });

  it('has met no error on its way', () => {
    expect(complaints.flat()).to.deep.equal([]);
  });
});
