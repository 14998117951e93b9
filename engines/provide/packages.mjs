import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { mustRun } from './run-command.mjs';
import { say, step } from './talk.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** npm writes this note into node_modules when an install has ended, and nothing after it. */
const NOTE = join('node_modules', '.package-lock.json');

/** @param {string} file @returns {Record<string, LockedPackage>} empty if there is none */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Whether node_modules is what the lockfile names, by npm's own note of its last install. A folder that changed after the
 * note, or is gone, shows an install that was interrupted. Only optional packages (those of other systems) may be missing.
 *
 * @param {string} root the checkout
 */
export function packagesMatch(root) {
  const { '': checkout, ...locked } = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, NOTE));
  const notedAt = statSync(join(root, NOTE), { throwIfNoEntry: false })?.mtimeMs;
  if (checkout === undefined || notedAt === undefined) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    const there = installed[path];
    if (there === undefined) return wanted.optional === true;
    const folder = statSync(join(root, path), { throwIfNoEntry: false });
    return (
      there.version === wanted.version &&
      there.integrity === wanted.integrity &&
      folder !== undefined &&
      folder.mtimeMs <= notedAt
    );
  });
}

/**
 * Installs what the lockfile names with `npm ci`, unless it is there already. Install scripts do not run: every native part
 * that we use ships inside its package.
 *
 * @param {string} root @param {string} cache @param {NodeJS.ProcessEnv} env
 */
export async function installPackages(root, cache, env) {
  if (packagesMatch(root)) return;
  if (env.DUBAN_OFFLINE === '1') {
    throw new Error(
      'node_modules 与 package-lock.json 不符，而 DUBAN_OFFLINE=1 不许下载；请去掉它，或在联网时运行 npm ci\n' +
        'node_modules is not what package-lock.json names and DUBAN_OFFLINE=1 forbids downloads; unset it, or run npm ci while online',
    );
  }
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const waiting = (/** @type {{ pid: number }} */ holder) =>
    say(
      `另一个启动（进程 ${holder.pid}）正在安装软件包，等它 another start is installing packages, waiting …`,
    );
  await withLock(join(cache, 'locks', `packages-${name}`), waiting, async () => {
    if (packagesMatch(root)) return;
    // npm ci empties node_modules first; without the note an interruption at any moment shows.
    rmSync(join(root, NOTE), { force: true });
    await step('软件包 packages: npm ci', () => runNpm(root, env));
    if (packagesMatch(root)) return;
    throw new Error(
      'npm ci 结束了，但 node_modules 与 package-lock.json 不符；请删除 node_modules 后重试\n' +
        'npm ci has ended, but node_modules is not what package-lock.json names; delete node_modules and try again',
    );
  });
}

/** @param {string} root @param {NodeJS.ProcessEnv} env */
async function runNpm(root, env) {
  const cli = env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev'];
  const options = { cwd: root, env, limitMs: 30 * 60_000 };
  // npm names itself when it runs a script; a bare `node scripts/provide.mjs` takes the npm on PATH.
  if (cli?.endsWith('.js') === true) await mustRun(process.execPath, [cli, ...args], options);
  else await mustRun('npm', args, options);
}
