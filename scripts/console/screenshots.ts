/**
 * Pictures of every page of the console, at 1440 and 360 px, light and dark, to be looked at by somebody:
 * `node --import tsx scripts/console/screenshots.ts FOLDER` while `npm start` runs on this machine. `--url`, `--login` and `--password`
 * name another house or another person than demo-clerk, `--only` pages by the beginnings of their names; DUBAN_CHROMIUM names the browser.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8360' },
    login: { type: 'string', default: 'demo-clerk' },
    password: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    '用法 usage: node --import tsx scripts/console/screenshots.ts FOLDER [--url] [--login]',
  );
  process.exit(2);
}

/** The password of the demonstration on this machine. */
function demoPassword(): string {
  const file = join(process.env.DUBAN_DATA || join(root, '.duban'), 'demo-password');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

const executablePath = process.env.DUBAN_CHROMIUM || '/usr/bin/chromium';
const browser = await chromium.launch({
  executablePath,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-proxy-server'],
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${values.url}/`);
  await page.fill('#account', values.login);
  await page.fill('#password', values.password ?? demoPassword());
  await Promise.all([page.waitForURL(`${values.url}/`), page.click('form button')]);
}

/** Addresses by the names of their pictures; the first letters of the rehearsals stand for all. */
async function places(page: Page): Promise<Record<string, string>> {
  await page.goto(`${values.url}/notices?rehearsal=true`);
  await page.waitForSelector('.row-link, .state');
  const letter = await page.locator('.row-link').first().getAttribute('href');
  await page.goto(`${values.url}/campaigns`);
  await page.waitForSelector('.campaign-card, .state');
  const cards = page.locator('.campaign-card h2 a');
  const campaign = (await cards.count()) === 0 ? null : await cards.first().getAttribute('href');
  const tabs = ['materials', 'messages', 'deadlines', 'events'];
  return {
    today: '/?rehearsal=true',
    notices: '/notices?rehearsal=true',
    reviews: '/reviews?rehearsal=true',
    decisions: '/decisions?rehearsal=true',
    units: '/units',
    'unit-office': '/office',
    messages: '/messages?rehearsal=true',
    statistics: '/statistics?rehearsal=true',
    tasks: '/tasks',
    inbox: '/inbox',
    rules: '/rules',
    policy: '/rules/county-standard',
    'policy-try': '/rules/county-standard?tab=try',
    system: '/system',
    'system-outside': '/system?tab=outside',
    me: '/me',
    calendar: '/calendar',
    deadline: '/deadline?start=2026-09-24T19:00&rule=6wd&hours=08:30-18:00',
    'notices-empty': '/notices?text=-',
    campaigns: '/campaigns',
    'campaigns-new': '/campaigns?new=true',
    ...(campaign === null
      ? {}
      : {
          campaign,
          'campaign-calendar': `${campaign}?tab=calendar`,
          'campaign-approval': `${campaign}?tab=approval`,
          'campaign-import': `${campaign}/import`,
          'campaign-readers': `${campaign}/readers`,
          'campaign-issue': `${campaign}/issue`,
          'campaign-dry-run': `${campaign}/issue?tab=dry-run`,
        }),
    ...(letter === null
      ? {}
      : {
          notice: letter,
          replay: letter.replace(/\?.*$/, '/replay?seq=2'),
          'notice-command': `${letter}&do=addNote`,
          ...Object.fromEntries(tabs.map((tab) => [`notice-${tab}`, `${letter}&tab=${tab}`])),
        }),
  };
}

mkdirSync(resolve(folder), { recursive: true });
try {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 360]) {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ viewport, colorScheme, locale: 'zh-CN' });
      const page = await context.newPage();
      await signIn(page);
      for (const [name, path] of Object.entries(await places(page))) {
        if (!name.startsWith(values.only)) continue;
        await page.goto(`${values.url}${path}`);
        await page.waitForLoadState('load');
        await page.waitForSelector('main h1, .state');
        await page.locator('.loading').first().waitFor({ state: 'detached' });
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
      }
      await context.close();
    }
} finally {
  await browser.close();
}
