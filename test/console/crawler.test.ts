import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { ADMINISTRATORS } from '../../src/domain/access/roles.ts';
import type { Notice } from '../../src/domain/notice/notice.ts';
import { OFFICE_POSTS } from '../../src/domain/notice/posts.ts';
import { putGrant } from '../../src/store/access/grants.ts';
import type { Api } from '../support/api/api.ts';
import { lettersFor } from '../support/api/letters.ts';
import { addPerson } from '../support/api/people.ts';
import {
  addAtPost,
  type ConsoleHouse,
  complaintsOf,
  contextOf,
  settled,
  startConsole,
} from '../support/browser/console-house.ts';

/** Whose controls are pressed: nobody's in the short form, everybody's by `all`, else those of the logins that are named. */
const PRESSED = (process.env.DUBAN_CRAWL ?? '').split(',');

/** What can be pressed on a page, besides what stands on every page. */
const CONTROLS = 'main button:enabled, main a[href], main summary';

/** Polls for so long whether a control has had any effect, in ms. */
const EFFECT_MS = 3000;

describe('every page of the console', () => {
  let house: ConsoleHouse | null = null;
  let api: Api;
  let letter: Notice;
  const logins = [
    ...OFFICE_POSTS.map((post) => post.toLowerCase()),
    ...ADMINISTRATORS.map((administrator) => administrator.toLowerCase()),
    'contact',
    'unithead',
    'auditor',
    'nobody',
  ];

  before(async function () {
    house = await startConsole();
    if (house === null) return this.skip();
    ({ api } = house);
    const [first] = await lettersFor(api, { name: '爬行', units: 2, findings: 2, rehearsal: null });
    if (first === undefined) throw new Error('no letter was issued');
    letter = first;
    for (const post of OFFICE_POSTS) await addAtPost(api, post.toLowerCase(), { unit: null, post });
    for (const administrator of ADMINISTRATORS)
      await addPerson(api.connection, administrator.toLowerCase(), { administrator });
    await addAtPost(api, 'contact', { unit: letter.unit.id, post: 'contact' });
    await addAtPost(api, 'unithead', { unit: letter.unit.id, post: 'unitHead' });
    await addPerson(api.connection, 'auditor');
    await addPerson(api.connection, 'nobody');
    await putGrant(
      api.connection,
      {
        ...{ account: 'auditor', campaigns: [letter.campaign.id], units: null },
        ...{ from: '2020-01-01', until: '2999-12-31' },
      },
      { id: 'p-security', at: new Date().toISOString() },
    );
  });
  after(() => house?.stop());

  async function goTo(page: Page, path: string): Promise<void> {
    await page.goto(`${api.url}${path}`);
    await settled(page);
  }

  /** What goes wrong while somebody is at a page: errors of its scripts, and answers of the API that are faults of ours. */
  function faultsOf(page: Page): string[] {
    const faults = complaintsOf(page);
    page.on('response', (answer) => {
      if (answer.status() >= 500) faults.push(`${answer.status()} ${answer.url()}`);
    });
    return faults;
  }

  /** Where somebody's navigation leads, and what stands behind a letter and a campaign. */
  async function placesOf(page: Page): Promise<string[]> {
    await goTo(page, '/');
    const links = await page.locator('nav a[href^="/"]').all();
    const places = await Promise.all(links.map((link) => link.getAttribute('href')));
    const seen = places.flatMap((place) => (place === null ? [] : [place.split('?')[0] ?? '']));
    const isAbout = (place: string) => seen.includes(place);
    return [
      ...new Set([
        ...seen,
        ...(isAbout('/notices') ? [`/notices/${letter.id}`] : []),
        ...(isAbout('/campaigns')
          ? [`/campaigns/${letter.campaign.id}`, `/notices/${letter.id}/replay`]
          : []),
      ]),
    ];
  }

  // The other roles have the pages of these.
  const few = ['supervisionoffice', 'approver', 'systemadmin', 'contact', 'auditor'];
  for (const login of PRESSED.includes('all') ? logins : few)
    it(`shows ${login} each page of his navigation without an error`, async () => {
      const context = await contextOf(house as ConsoleHouse, login);
      const page = await context.newPage();
      const faults = faultsOf(page);
      for (const place of await placesOf(page)) {
        await goTo(page, place);
        const text = (await page.textContent('main')) ?? '';
        expect(text, place).to.not.match(/本页出错|系统出错|没有这个页面|无权查看/);
        expect(faults, place).to.deep.equal([]);
      }
      await context.close();
    });

  /** Whether pressing a control does anything: another address, another page, a request, a file, a window. */
  async function hasEffect(page: Page, path: string, at: number): Promise<string | null> {
    await goTo(page, path);
    const control = page.locator(CONTROLS).nth(at);
    if (!(await control.isVisible())) return null;
    const name = ((await control.textContent()) ?? '').trim().slice(0, 40);
    let stirs = 0;
    const stir = (): void => {
      stirs += 1;
    };
    const looks = async () => `${page.url()}${await page.innerHTML('body')}`;
    const before = await looks();
    page.on('request', stir).on('download', stir).on('popup', stir).on('filechooser', stir);
    await control.click({ timeout: EFFECT_MS });
    for (const end = Date.now() + EFFECT_MS; Date.now() < end; await page.waitForTimeout(50))
      if (stirs > 0 || (await looks()) !== before) break;
    const isDead = stirs === 0 && (await looks()) === before;
    page.off('request', stir).off('download', stir).off('popup', stir).off('filechooser', stir);
    return isDead ? name : null;
  }

  for (const login of logins.filter((name) => PRESSED.includes('all') || PRESSED.includes(name)))
    it(`has no control of ${login} that does nothing or fails`, async function () {
      this.timeout(3_600_000);
      const context = await contextOf(house as ConsoleHouse, login);
      const page = await context.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss());
      const faults = faultsOf(page);
      const dead: string[] = [];
      for (const place of await placesOf(page)) {
        await goTo(page, place);
        const count = await page.locator(CONTROLS).count();
        for (let at = 0; at < count; at += 1) {
          const name = await hasEffect(page, place, at);
          if (name !== null) dead.push(`${place}: ${name}`);
          expect(faults, `${place} ${at}`).to.deep.equal([]);
        }
      }
      await context.close();
      expect(dead).to.deep.equal([]);
    });
});
