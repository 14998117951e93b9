import { createRequire } from 'node:module';
import type { AxeBuilder as Builder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

// Its types name a module of another format than its file is.
const { AxeBuilder } = createRequire(import.meta.url)('@axe-core/playwright') as {
  AxeBuilder: typeof Builder;
};

/** Faults of accessibility of a page that are serious or critical, each with where it is. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
}

/**
 * What is wrong with a page as it looks on a desk and on a phone, light and dark: serious faults of accessibility, and a page
 * that is wider than its screen.
 * @param visit goes to the page and waits until it is there.
 */
export async function faultsOfLooks(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [1440, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await visit();
      const serious = await seriousFaults(page);
      const wider = Number(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      );
      const where = `${page.url()} ${width} px, ${colorScheme}`;
      faults.push(...serious.map((fault) => `${where}: ${fault}`));
      if (wider > 0) faults.push(`${where}: ${wider} px wider than the screen`);
    }
  return faults;
}
