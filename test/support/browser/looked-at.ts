import type { Page } from 'playwright-core';
import { seriousFaults } from './axe.ts';

/**
 * Looks at pages in light and dark, on a desk and on a phone: faults of accessibility that are serious, and whatever makes a
 * page wider than the screen.
 * @param ready what is there once a page has been read.
 */
export async function faultsSeen(
  page: Page,
  url: string,
  paths: readonly string[],
  ready: string,
): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const path of paths) {
        await page.goto(`${url}${path}`);
        await page.waitForSelector(ready);
        await page.locator('main .loading').first().waitFor({ state: 'detached' });
        const seen = await seriousFaults(page);
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - window.innerWidth',
        );
        if (Number(wider) > 0) seen.push(`is ${wider} px wider than the screen`);
        faults.push(...seen.map((fault) => `${path} ${colorScheme} ${width}: ${fault}`));
      }
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
  return faults;
}

/** Signs somebody in, who gets to today. */
export async function signInOn(page: Page, url: string, login: string, password: string) {
  await page.goto(`${url}/`);
  await page.fill('#account', login);
  await page.fill('#password', password);
  await Promise.all([page.waitForURL(`${url}/`), page.click('form button')]);
}
