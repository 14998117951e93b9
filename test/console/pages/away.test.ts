import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import type { Notice } from '../../../src/domain/notice/notice.ts';
import type { Api } from '../../support/api/api.ts';
import { lettersFor } from '../../support/api/letters.ts';
import { addPerson } from '../../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  contextOf,
  settled,
  startConsole,
} from '../../support/browser/console-house.ts';

/** What a page says of itself while nothing can be read. */
const SAID = /连不上系统|系统暂时不能提供数据/;

/** Pages that read nothing until something is asked of them. */
const READS_NOTHING = ['/deadline'];

/** Where everybody begins: it reads nothing that another page shows, for what was read a moment ago is not read anew. */
const START = '/me';

/** Tabs at once: each that can be seen holds a connection, of which a browser has six to a host. */
const AT_ONCE = 4;

/** How the house is away: nothing answers at all, or what it needs is away and it says so. */
const WAYS = {
  'while nothing answers': (context: BrowserContext) =>
    context.route('**/*', (route) => route.abort()),
  'while the database is away': (context: BrowserContext) =>
    context.route(/\/(api\/|readyz)/, (route) =>
      route.fulfill({
        status: 503,
        headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '5' },
        body: JSON.stringify({ status: 503, code: 'store-away', title: '数据库不可用' }),
      }),
    ),
};

describe('every page of the console while the house is away', function () {
  this.timeout(600_000);
  let house: ConsoleHouse | null = null;
  let api: Api;
  let letter: Notice;

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '断线', units: 2, findings: 2, rehearsal: null });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    for (const post of ['supervisionOffice', 'approver'] as const)
      await addAtPost(api, post.toLowerCase(), { unit: null, post });
    await addPerson(api.connection, 'systemadmin', { administrator: 'systemAdmin' });
    await addAtPost(api, 'contact', { unit: letter.unit.id, post: 'contact' });
  });
  after(() => house?.stop());

  /** The places of somebody's navigation that read something. */
  async function placesOf(context: BrowserContext): Promise<string[]> {
    const page = await context.newPage();
    await page.goto(`${api.url}${START}`);
    await settled(page);
    const links = await page.locator('nav a[href^="/"]').all();
    const led = await Promise.all(links.map((link) => link.getAttribute('href')));
    await page.close();
    return [...new Set(led)].flatMap((place) =>
      place === null || place === START || READS_NOTHING.includes(place) ? [] : [place],
    );
  }

  /** Opens tabs, lets the house go away, follows a link in each, and lets it come back. */
  async function through(
    context: BrowserContext,
    places: string[],
    goAway: (context: BrowserContext) => Promise<unknown>,
  ): Promise<void> {
    const tabs: { page: Page; place: string }[] = [];
    for (const place of places) {
      const page = await context.newPage();
      await page.goto(`${api.url}${START}`);
      await settled(page);
      tabs.push({ page, place });
    }
    await goAway(context);
    for (const { page, place } of tabs) await page.click(`nav a[href="${place}"]`);
    for (const { page, place } of tabs) await comesTo(page, place, 'visible');
    await context.unrouteAll();
    for (const { page, place } of tabs) {
      await comesTo(page, place, 'detached');
      await settled(page);
      expect(await page.locator('main [role="alert"]').allTextContents(), place).to.deep.equal([]);
      expect(new URL(page.url()).pathname).to.equal(new URL(place, api.url).pathname);
      await page.close();
    }
  }

  /** Waits until a page says that the house is away, or says so no longer. @throws Error with what it says instead. */
  async function comesTo(page: Page, place: string, state: 'visible' | 'detached'): Promise<void> {
    const said = page.locator('main [role="alert"]', { hasText: SAID }).first();
    try {
      await said.waitFor({ state, timeout: 90_000 });
    } catch {
      throw new Error(`${place}, ${state}: ${(await page.textContent('main'))?.slice(0, 300)}`);
    }
  }

  for (const login of ['supervisionoffice', 'approver', 'systemadmin', 'contact'])
    for (const [when, goAway] of Object.entries(WAYS))
      it(`of ${login} says so ${when}, and mends itself`, async () => {
        const context = await contextOf(house as ConsoleHouse, login);
        const places = await placesOf(context);
        for (let from = 0; from < places.length; from += AT_ONCE)
          await through(context, places.slice(from, from + AT_ONCE), goAway);
        await context.close();
      });
});
