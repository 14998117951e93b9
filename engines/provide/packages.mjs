import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { mustRun } from './run-command.mjs';
import { say, step } from './talk.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 */

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * What npm noted in node_modules when its last install ended, against the lockfile: the note is written last, so an
 * interrupted install has none. A package for another system (optional) may be missing; a further one may be there.
 *
 * @param {string} root the checkout
 */
export function packagesMatch(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    if (there === undefined) return optional === true;
    return (
      there.version === version &&
      there.integrity === integrity &&
      existsSync(join(root, path, 'package.json'))
    );
  });
}

/**
 * Installs exactly what the lockfile names, unless it is there already. No install scripts run.
 *
 * `npm install --no-save` and not `npm ci`: the lockfile may have been written where the registry lacks the packages of other
 * systems; `npm ci` then refuses it as incomplete, while this installs the same versions, checks the same sums and leaves
 * the lockfile alone. That the result is what the lockfile names is checked afterwards.
 *
 * @param {string} root @param {string} cache @param {NodeJS.ProcessEnv} env
 */
export async function installPackages(root, cache, env) {
  if (packagesMatch(root)) return;
  if (env.DUBAN_OFFLINE === '1') {
    throw new Error(
      'node_modules 与 package-lock.json 不符，而 DUBAN_OFFLINE=1 不许下载 node_modules does not match the lockfile and downloads are switched off',
    );
  }
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const waiting = (/** @type {{ pid: number }} */ holder) =>
    say(
      `另一个启动（进程 ${holder.pid}）正在安装软件包，等它 another start is installing packages, waiting …`,
    );
  await withLock(join(cache, 'locks', `packages-${name}`), waiting, async () => {
    if (packagesMatch(root)) return;
    say('软件包 packages');
    const modules = join(root, 'node_modules');
    // Without npm's note an earlier install was interrupted, and nothing in there can be relied on.
    if (!existsSync(join(modules, '.package-lock.json')))
      rmSync(modules, { recursive: true, force: true });
    await runNpm(root, env);
    if (packagesMatch(root)) return;
    rmSync(modules, { recursive: true, force: true });
    await runNpm(root, env);
    if (packagesMatch(root)) return;
    throw new Error(
      'npm 安装结束了，但 node_modules 与锁定文件不符 node_modules does not match the lockfile after npm install',
    );
  });
}

/** @param {string} root @param {NodeJS.ProcessEnv} env */
async function runNpm(root, env) {
  const cli = env.npm_execpath;
  const args = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--include=dev',
  ];
  const options = { cwd: root, env, limitMs: 30 * 60_000 };
  await step('按锁定文件安装 install what package-lock.json names (npm)', async () => {
    // npm names itself when it runs a script; a bare `node scripts/provide.mjs` takes the npm on PATH.
    if (cli?.endsWith('.js') === true) await mustRun(process.execPath, [cli, ...args], options);
    else await mustRun('npm', args, options);
  });
}
