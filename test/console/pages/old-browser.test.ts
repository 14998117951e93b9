import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { PASSWORD } from '../../support/api/people.ts';
import { oldChromiumHere, startOldChromium } from '../../support/browser/chromium.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  startConsole,
} from '../../support/browser/console-house.ts';

/** How long something is waited for, in ms; an old browser in one process is slow. */
const PATIENCE_MS = 30_000;

describe('the console in a Chromium 86', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let old: Browser | null = null;
  let page: Page;
  let letter: Notice;
  let complaints: string[];

  /** What a script finds on the page; undefined while the page gives way to another. */
  const look = <T>(script: string): Promise<T | undefined> =>
    page.evaluate<T>(script).catch((error: Error) => {
      if (/context was destroyed|Cannot find context/.test(error.message)) return undefined;
      throw error;
    });

  /** Waits for a text on the page. The driver's own ways to see whether something is visible need a newer browser. */
  async function reads(text: string): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await page.waitForTimeout(50))
      if ((await look<string>('document.body?.innerText ?? ""'))?.includes(text)) return;
    throw new Error(`“${text}” is not there: ${await page.evaluate('document.body.innerText')}`);
  }

  /** Clicks the first element of a selector that bears a text. */
  async function press(selector: string, text = ''): Promise<void> {
    const named = JSON.stringify([selector, text]);
    const script = `(([selector, text]) => {
      const found = [...document.querySelectorAll(selector)].find((e) => e.textContent.includes(text));
      if (found) found.click();
      return found !== undefined;
    })(${named})`;
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await page.waitForTimeout(50))
      if (await look<boolean>(script)) return;
    throw new Error(`nothing to press: ${selector} ${text}`);
  }

  const type = (selector: string, text: string) => page.fill(selector, text, { force: true });

  before(async function () {
    const path = oldChromiumHere();
    if (path === null) {
      process.stdout.write(
        '    没有 Chromium 86，未检查 · no Chromium 86: not tried (npm run test:e2e provides one)\n',
      );
      return this.skip();
    }
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '旧', units: 1, findings: 2, rehearsal: null });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    const contact = letter.holders.find((h) => h.post === 'contact');
    const actor = { role: 'contact', id: contact?.id ?? '', name: '联', unit: letter.unit.id };
    for (const body of [
      { kind: 'acknowledge' },
      { kind: 'reportFinding', finding: '1', summary: '已补正第1项', evidence: [] },
      { kind: 'raiseObjection', finding: '2', ground: 'wrongFact', reasons: '已于八月整改' },
    ])
      await api.client.post(`/api/notices/${letter.id}/commands`, { body, actor });
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    old = await startOldChromium(path);
    expect(old.version()).to.match(/^86\./);
    const context = await old.newContext({
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
    });
    page = await context.newPage();
    complaints = complaintsOf(page);
    await page.goto(`${api.url}/`);
    await type('#account', 'wangmin');
    await type('#password', PASSWORD);
    await press('form button');
    await reads('待我办理');
  });
  after(async () => {
    await old?.close();
    await house?.stop();
  });

  it('leads from today to a letter with its time line', async () => {
    await page.goto(`${api.url}/notices`);
    await press('a.row-link');
    await reads('记录不完整');
    await reads('无人办理时，将要发生');
  });

  it('gives a command by a form', async () => {
    await page.goto(`${api.url}/notices/${letter.id}?do=addNote`);
    await reads('确认：备注');
    await type('.command-form textarea', '已电话了解情况');
    await press('.command-form button[type="submit"]');
    await reads('已办理');
    const { notes } = await api.client.get<Notice>(`/api/notices/${letter.id}`);
    expect(notes.map(({ text }) => text)).to.deep.equal(['已电话了解情况']);
  });

  it('returns a result in the queue of reviews', async () => {
    await page.goto(`${api.url}/reviews`);
    await reads('已补正第1项');
    await press('.command-buttons button', '退回');
    await reads('确认：退回');
    await type('.command-form textarea', '请补充公示照片');
    await press('.command-form button[type="submit"]');
    await reads('没有待验收的整改结果');
  });

  it('decides on an objection', async () => {
    await page.goto(`${api.url}/decisions`);
    await reads('已于八月整改');
    await reads('等我决定（1）');
  });

  it('replays the letter', async () => {
    await page.goto(`${api.url}/notices/${letter.id}/replay`);
    await reads('核验一致');
    await reads('与前一事件相比');
  });

  it('opens every other page', async () => {
    for (const [path, text] of [
      ['/campaigns', '专项检查'],
      [`/campaigns/${letter.campaign.id}`, '导入台账'],
      [`/campaigns/${letter.campaign.id}/import`, '台账'],
      [`/campaigns/${letter.campaign.id}/issue`, '草稿'],
      ['/notices/many?open=true', '列表中的 1 份通知书'],
      ['/findings', '记录不完整'],
      ['/instructions', '没有领导批示'],
      ['/tasks', '待办'],
      ['/inbox', '收件箱'],
      ['/messages', '消息'],
      ['/office', '督查室'],
      ['/system', '系统'],
      ['/me', '令牌'],
      ['/units', '单位'],
      ['/calendar', '元旦'],
      ['/rules', '规则'],
      ['/statistics', '统计'],
      ['/deadline', '期限'],
    ] as const) {
      await page.goto(`${api.url}${path}`);
      await reads(text);
    }
  });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
