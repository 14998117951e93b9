import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of this machine, or the one that DUBAN_CHROMIUM names; null where there is none. */
export const chromiumHere = (): string | null =>
  [process.env.DUBAN_CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ??
  null;

/** The old Chromium in which the main path is walked as well; null where none is named. */
export const oldChromiumHere = (): string | null => {
  const path = process.env.DUBAN_OLD_CHROMIUM ?? '';
  return path !== '' && existsSync(path) ? path : null;
};

/** Starts the old one: in one process, as the package that holds it wants it. */
export const startOldChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'],
      ...['--disable-dev-shm-usage', '--no-proxy-server'],
    ],
  });

/**
 * Starts it with a fresh profile.
 * @param names that it looks up on this machine, as if each were pointed at it.
 */
export const startChromium = (executablePath: string, names: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      '--no-proxy-server',
      // A new browser keeps pages of other sites from this machine by itself; those in offices do not.
      '--disable-features=LocalNetworkAccessChecks',
      `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`,
    ],
  });
