import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import type { Notice } from '../../src/domain/notice/notice.ts';
import type { Api } from '../support/api/api.ts';
import { CLERK, lettersFor } from '../support/api/letters.ts';
import { seriousFaults } from '../support/browser/axe.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  signInAs,
  startConsole,
} from '../support/browser/console-house.ts';
import { eventually } from '../support/live-notice.ts';

/** A desk in light and a telephone in dark; with DUBAN_CRAWL=all, as in `npm run test:e2e`, each in both. */
const LOOKS: readonly (readonly ['light' | 'dark', number])[] =
  process.env.DUBAN_CRAWL === 'all'
    ? [
        ['light', 1440],
        ['light', 360],
        ['dark', 1440],
        ['dark', 360],
      ]
    : [
        ['light', 1440],
        ['dark', 360],
      ];

describe('the console, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let context: BrowserContext;
  let page: Page;
  let letters: Notice[];
  /** What the browser has complained of. */
  let complaints: string[];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    const { browser } = house;
    ({ api } = house);
    letters = await lettersFor(api, { name: '民生资金', units: 4, findings: 2, rehearsal: null });
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    complaints = complaintsOf(page);
  });
  after(() => house?.stop());

  const open = async (path: string): Promise<void> => {
    await page.goto(`${api.url}${path}`);
    await page.waitForSelector('main h1');
  };
  const give = (letter: Notice | undefined, body: object) =>
    api.client.post(`/api/notices/${letter?.id}/commands`, { body, actor: CLERK });

  it('leads a stranger to the sign-in page and back to where he wanted to be', async () => {
    await page.goto(`${api.url}/notices?awaits=receipt`);
    await signInAs(page, 'wangmin', `${api.url}/notices?awaits=receipt`);
    await page.waitForSelector('tbody tr');
    expect(await page.locator('tbody tr').count()).to.equal(letters.length);
  });

  it('shows the office today what there is, in numbers that open lists of as many rows', async () => {
    await open('/');
    await page.waitForSelector('.numbers');
    const links = await page.locator('.numbers a').all();
    const numbers = await Promise.all(
      links.map(async (link) => ({
        count: Number(await link.locator('.numbers-count').textContent()),
        to: String(await link.getAttribute('href')),
      })),
    );
    expect(numbers.map(({ count }) => count)).to.include(letters.length);
    for (const { count, to } of numbers) {
      await open(to);
      await page.waitForSelector('tbody tr, .state');
      expect(await page.locator('tbody tr').count(), to).to.equal(count);
    }
  });

  it('goes through a list, and from notice to notice of that list, by keys alone', async () => {
    await open('/notices');
    await page.waitForSelector('tbody tr');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice-title h1');
    const second = page.url();
    const place = page.locator('.list-place');
    await place.locator('text=第 2 份').waitFor();
    await page.keyboard.press('j');
    await place.locator('text=第 3 份').waitFor();
    expect(page.url()).to.not.equal(second);
    await page.keyboard.press('k');
    await place.locator('text=第 2 份').waitFor();
    expect(page.url()).to.equal(second);
  });

  it('finds a notice by its number from anywhere, with the key of the search', async () => {
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type(letters[2]?.documentNumber ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/notices\?/);
    await page.waitForSelector('tbody tr');
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    expect(await page.textContent('tbody')).to.include(letters[2]?.documentNumber);
  });

  it('shows what somebody else does at once, at the place where the row stands', async () => {
    await open('/notices');
    await page.waitForSelector('tbody tr');
    const rows = () => page.locator('tbody .row-link').allTextContents();
    const before = await rows();
    await give(letters[3], { kind: 'withdrawNotice', reason: '重复' });
    const row = page.locator('tbody tr', { hasText: letters[3]?.documentNumber ?? '' });
    await row.locator('text=已撤回').waitFor();
    expect(await rows()).to.deep.equal(before);
  });

  it('names the page that is open in the title of the window, a notice by its number', async () => {
    const titled = (title: string) => eventually(async () => (await page.title()) === title, title);
    await open('/');
    await titled('今日 - 督办');
    await open('/notices');
    await titled('通知书 - 督办');
    const [letter] = letters;
    if (letter === undefined) throw new Error('no letter was issued');
    await open(`/notices/${letter.id}`);
    await eventually(
      async () => (await page.title()).includes(letter.documentNumber),
      'the number is in the title',
    );
  });

  it('speaks English and is dark when it is told to, and remembers both', async () => {
    await open('/');
    await page.click('.top-right button:has-text("English")');
    await page.waitForSelector('h1:has-text("Today")');
    await open('/notices');
    expect(await page.textContent('h1')).to.equal('Notices');
    expect(await page.locator('html').getAttribute('lang')).to.equal('en');
    await page.click('.top-right button:has-text("中文")');
    await page.waitForSelector('h1:has-text("通知书")');
  });

  it('gives a command, keeps what was typed through a reload, and the time line goes on by it', async () => {
    const path = `/notices/${letters[0]?.id}`;
    await open(path);
    await page.waitForSelector('.line-now');
    const lines = await page.locator('.line-past').count();
    await page.click('.command-buttons button:has-text("备注")');
    await page.fill('#addNote-text', '已电话了解情况');
    await page.reload();
    await page.waitForSelector('.command-form');
    expect(await page.inputValue('#addNote-text')).to.equal('已电话了解情况');
    await page.click('.form-end button:has-text("确认")');
    await page.locator('.command-done', { hasText: '已办理：备注' }).waitFor();
    await page.locator('.line-past').nth(lines).waitFor();
    expect(await page.textContent('.timeline')).to.include('已电话了解情况');
  });

  it('says that nobody knows what became of a command, and asks without doing it twice', async () => {
    await open(`/notices/${letters[0]?.id}?do=addNote`);
    await page.fill('#addNote-text', '只记一次');
    // The command arrives, its answer does not.
    const commands = '**/api/notices/*/commands';
    await page.route(commands, async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await route.fetch();
      await route.abort();
    });
    await page.click('.form-end button:has-text("确认")');
    await page.locator('.command-form .state-title', { hasText: '办理结果未知' }).waitFor();
    await page.unroute(commands);
    await page.click('.command-form .state-actions button');
    await page.locator('.command-done', { hasText: '已办理：备注' }).waitFor();
    const { notes } = await api.client.get<Notice>(`/api/notices/${letters[0]?.id}`);
    expect(notes.filter(({ text }) => text === '只记一次')).to.have.length(1);
    // What the browser says of the answer that it was kept from.
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((text) => !/ERR_FAILED/.test(text)),
    );
  });

  it('says of a command that is closed why, and who may give it', async () => {
    await open(`/notices/${letters[0]?.id}`);
    await page.click('details:has(.closed-commands) summary');
    const closed = page.locator('.closed-commands li');
    expect(await closed.count()).to.be.above(3);
    for (const row of await closed.all()) {
      expect(await row.locator('button').isDisabled()).to.equal(true);
      expect((await row.locator('span.muted').textContent())?.trim()).to.have.length.above(5);
    }
  });

  for (const [scheme, width] of LOOKS)
    it(`has no serious fault of accessibility, ${scheme}, ${width} px wide`, async () => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      const letter = `/notices/${letters[0]?.id}`;
      const tabs = ['materials', 'messages', 'deadlines', 'events'];
      const places = [
        ...['/', '/reviews', '/notices', '/notices?overdue=true', `${letter}?do=decideObjection`],
        ...[letter, ...tabs.map((tab) => `${letter}?tab=${tab}`)],
      ];
      for (const path of places) {
        await open(path);
        await page.waitForSelector('tbody tr, .state, .finding, .raw-event');
        expect(await seriousFaults(page), path).to.deep.equal([]);
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - window.innerWidth',
        );
        expect(wider, `${path} is wider than the screen`).to.be.at.most(0);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    });

  it('has met no error on its way', () => {
    expect(complaints).to.deep.equal([]);
  });
});
