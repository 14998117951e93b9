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
