import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { readConsole } from '../../../src/api/console/console-files.ts';
import { putPosting } from '../../../src/store/roster.ts';
import { type Api, startApi } from '../api/api.ts';
import { addPerson } from '../api/people.ts';
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

/** Adds somebody with an account, at a post; `unit: null` is the office. */
export async function addAtPost(
  { connection }: Api,
  login: string,
  at: Pick<Parameters<typeof putPosting>[1], 'unit' | 'post'> & { name?: string },
): Promise<void> {
  const person = await addPerson(connection, login);
  await putPosting(connection, {
    ...{ register: 'real', holder: person.person.id, name: login, phone: null, email: null },
    ...{ from: '2020-01-01', ...at },
  });
}
