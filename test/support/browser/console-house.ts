import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readConsole } from '../../../src/api/console/console-files.ts';
import { dateOf } from '../../../src/domain/calendar/instant.ts';
import { putPosting } from '../../../src/store/roster.ts';
import { type Api, startApi } from '../api/api.ts';
import { addPerson, PASSWORD, signedIn } from '../api/people.ts';
import { signedInElseNamed } from '../named/signed-in-or-named.ts';
import { chromiumHere, startChromium } from './chromium.ts';

const BUILT = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** A house with its console, and a browser. */
export interface ConsoleHouse {
  api: Api;
  browser: Browser;
  stop(): Promise<void>;
}

/**
 * Starts a house with the console that was built, and a browser; null where there is no Chromium, which is said.
 * @throws Error where no console was built.
 */
export async function startConsole(): Promise<ConsoleHouse | null> {
  const path = chromiumHere();
  if (path === null) {
    process.stdout.write(
      '    没有 Chromium，未检查控制台 · no Chromium here: the console was not tried (DUBAN_CHROMIUM names one)\n',
    );
    return null;
  }
  const files = readConsole(BUILT);
  if (files === undefined) throw new Error('web/dist holds no console: run npm test -- --spec');
  const api = await startApi({ console: files, identify: signedInElseNamed });
  const browser = await startChromium(path, []);
  const stop = async (): Promise<void> => {
    await browser.close();
    await api.stop();
  };
  return { api, browser, stop };
}

/** What a page's browser complains of, from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** Adds somebody with an account, at a post from today on; `unit: null` is the office. */
export async function addAtPost(
  { connection }: Api,
  login: string,
  at: Pick<Parameters<typeof putPosting>[1], 'unit' | 'post'> & { name?: string },
): Promise<void> {
  const person = await addPerson(connection, login);
  await putPosting(connection, {
    ...{ register: 'real', holder: person.person.id, name: login, phone: null, email: null },
    ...{ from: dateOf(new Date().toISOString()), ...at },
  });
}

/** A page on a desk, in a browser of its own, and what it complains of. */
export async function deskPage({ browser }: ConsoleHouse): Promise<{
  page: Page;
  complaints: string[];
}> {
  const viewport = { width: 1440, height: 900 };
  const page = await (await browser.newContext({ locale: 'zh-CN', viewport })).newPage();
  return { page, complaints: complaintsOf(page) };
}

/** A browser of its own on a desk, in which somebody is signed in. */
export async function contextOf(
  { api, browser }: ConsoleHouse,
  login: string,
): Promise<BrowserContext> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ locale: 'zh-CN', viewport });
  const [name = '', value = ''] = (await signedIn(api.connection, login)).split('=');
  await context.addCookies([{ name, value, url: api.url }]);
  return context;
}

/** Waits until a page shows what it has read, or why it could not. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1, main .state');
  await page.locator('main .loading').first().waitFor({ state: 'detached' });
}

/** Fills in the sign-in page that is shown, and waits until it has led on. */
export async function signInAs(page: Page, login: string, to: string | RegExp): Promise<void> {
  await page.fill('#account', login);
  await page.fill('#password', PASSWORD);
  await Promise.all([page.waitForURL(to), page.click('form button')]);
}
