import { expect } from 'chai';
import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Notice } from '../../src/domain/notice/notice.ts';
import type { Api } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import {
  addAtPost,
  type ConsoleHouse,
  contextOf,
  settled,
  startConsole,
} from '../support/browser/console-house.ts';

/** A house that takes a question and says nothing. */
const silence = (): void => undefined;

const readiness = (checks: Record<string, boolean>) => (route: Route) => {
  const ok = Object.values(checks).every(Boolean);
  return route.fulfill({ status: ok ? 200 : 503, json: { ok, checks } });
};

describe('the console of a house that is there and falls silent, in a real browser', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let letter: Notice;
  let context: BrowserContext;
  let page: Page;

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '失声', units: 1, findings: 1, rehearsal: null });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    await addAtPost(api, 'wangmin', { unit: null, post: 'supervisionOffice', name: '王敏' });
  });
  beforeEach(async () => {
    context = await contextOf(house as ConsoleHouse, 'wangmin');
    page = await context.newPage();
    await page.clock.install();
  });
  afterEach(() => context?.close());
  after(() => house?.stop());

  const open = async (path: string): Promise<void> => {
    await page.goto(`${api.url}${path}`);
    await settled(page);
  };
  const away = () => page.locator('main [role="alert"]', { hasText: '连不上系统' });

  it('shows each check as it is now, also where one fails, and none from before once nothing is answered', async () => {
    const checks = page.locator('.health', { hasText: 'MongoDB' });
    const lights = () => checks.locator('[class^="light-"]').allTextContents();
    const turnsTo = async (how: (route: Route) => unknown): Promise<void> => {
      await page.unrouteAll();
      await page.route('**/readyz', how);
    };
    await turnsTo(readiness({ mongodb: false, temporal: true }));
    await open('/system?tab=health');
    await checks.waitFor();
    expect(await lights()).to.deep.equal(['不可用', '正常']);
    expect(await page.locator('main [role="alert"]').count()).to.equal(0);
    await turnsTo(readiness({ mongodb: true, temporal: true }));
    await page.clock.fastForward(11_000);
    await checks.locator('.light-red').waitFor({ state: 'detached' });
    expect(await lights()).to.deep.equal(['正常', '正常']);
    await turnsTo((route) => route.abort());
    await page.clock.fastForward(11_000);
    await away().waitFor();
    expect(await checks.count()).to.equal(0);
    await turnsTo(readiness({ mongodb: true, temporal: true }));
    await page.clock.fastForward(11_000);
    await checks.waitFor();
    await turnsTo(silence);
    const asked = page.waitForRequest('**/readyz');
    await page.clock.fastForward(11_000);
    await asked;
    await page.clock.fastForward(6_000);
    await away().waitFor();
    expect(await checks.count()).to.equal(0);
  });

  it('says after a minute that a page cannot be read, goes on saying so, and mends itself', async () => {
    const address = `**/api/notices/${letter.id}`;
    await page.route(address, silence);
    const asked = page.waitForRequest(address);
    await page.goto(`${api.url}/notices/${letter.id}`);
    await asked;
    await page.clock.fastForward(61_000);
    await away().waitFor();
    const again = page.waitForRequest(address);
    await page.clock.fastForward(6_000);
    await again;
    expect(await away().count()).to.equal(1);
    await page.unrouteAll();
    await page.clock.fastForward(61_000);
    await page.clock.fastForward(6_000);
    await away().waitFor({ state: 'detached' });
    await page.waitForSelector('.line-now');
  });

  it('says of a command after a minute that nobody knows what became of it, and asks by the same key', async () => {
    await open(`/notices/${letter.id}?do=addNote`);
    await page.fill('#addNote-text', '只记一次');
    const commands = '**/api/notices/*/commands';
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/commands'))
        keys.push(request.headers()['idempotency-key']);
    });
    const arrived = new Promise<void>((resolve) => {
      void page.route(commands, async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        await route.fetch();
        resolve();
      });
    });
    await page.click('.form-end button:has-text("确认")');
    await arrived;
    await page.clock.fastForward(61_000);
    await page.locator('.command-form .state-title', { hasText: '办理结果未知' }).waitFor();
    await page.unrouteAll();
    await page.click('.command-form .state-actions button');
    await page.locator('.command-done', { hasText: '已办理：备注' }).waitFor();
    const { notes } = await api.client.get<Notice>(`/api/notices/${letter.id}`);
    expect(notes.filter(({ text }) => text === '只记一次')).to.have.length(1);
    expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
  });

  it('warns that it may be old where it is told of no change, until it is told again', async () => {
    await page.route('**/api/changes', silence);
    await open('/notices');
    const bar = page.locator('.live-offline');
    expect(await bar.count()).to.equal(0);
    await page.clock.fastForward(9_000);
    await bar.waitFor();
    await page.unrouteAll();
    await page.clock.fastForward(45_000);
    await bar.waitFor({ state: 'detached' });
  });

  it('says of a part of the program that did not come that the house is away, and loads it once it answers', async () => {
    await open('/notices');
    await page.route('**/console/*.js', (route) => route.abort());
    await page.route('**/livez', silence);
    const probes: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/livez')) probes.push(request.url());
    });
    await page.click('nav a[href="/units"]');
    await page.locator('main .loading').first().waitFor();
    await page.clock.fastForward(5_000);
    await away().waitFor();
    expect(probes).to.have.length(1);
    await page.unrouteAll();
    await page.clock.fastForward(5_000);
    await away().waitFor({ state: 'detached' });
    await settled(page);
    expect(new URL(page.url()).pathname).to.equal('/units');
  });
});
