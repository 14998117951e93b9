/**
 * `npm run test:e2e`: the console page by page in a browser, every control of everybody pressed, and the main path once more in
 * Chromium 86, which is the one that DUBAN_OLD_CHROMIUM names, else a pinned package in our cache. Without it, as on other
 * machines than Linux on x64, that part says so and is left out.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../../engines/provide/cache.mjs';
import { chromium86 } from '../../engines/provide/chromium86.mjs';
import { obtain } from '../../engines/provide/obtain.mjs';
import { reasonOf, say } from '../../engines/provide/talk.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const platform = `${process.platform}-${process.arch}`;

/** @returns {Promise<string>} where it is; empty without it */
async function oldChromium() {
  try {
    const context = { env: process.env, cache: cacheFolder(process.env), platform };
    const found = await obtain(chromium86, context);
    return found?.path ?? process.env.DUBAN_OLD_CHROMIUM ?? '';
  } catch (error) {
    say(reasonOf(error));
    return '';
  }
}

const env = {
  DUBAN_CRAWL: 'all',
  ...process.env,
  DUBAN_OLD_CHROMIUM: await oldChromium(),
};
const tests = spawn('npm', ['test', '--', '--spec', 'test/console/**/*.test.ts'], {
  cwd: root,
  env,
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => tests.kill(signal));
tests.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
