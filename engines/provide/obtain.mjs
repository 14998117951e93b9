import { accessSync, constants, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { newStage, publish, sweepStages, trusted } from './cache.mjs';
import { withLock } from './lock.mjs';
import { megabytes, reasonOf, say, step } from './talk.mjs';

/**
 * @typedef {import('./engines.mjs').Engine} Engine
 * @typedef {import('./engines.mjs').Source} Source
 * @typedef {import('./cache.mjs').ProvidedEngine} ProvidedEngine
 * @typedef {object} Context
 * @property {NodeJS.ProcessEnv} env
 * @property {string} cache
 * @property {string} platform `linux-x64` and the like
 * @property {Promise<void>} [packages] see Route
 */

/** No source had the engine. The message lists every source with its reason, and what to do. */
export class NotProvided extends Error {
  /** @param {Engine} engine @param {NodeJS.ProcessEnv} env @param {readonly string[]} tried */
  constructor(engine, env, tried) {
    const skips = engine.sources.some((source) => isSkipped(source, env));
    const zh = skips ? '，或去掉 DUBAN_NO_REPACKAGED' : '';
    const en = skips ? ', or unset DUBAN_NO_REPACKAGED' : '';
    super(
      [
        `${engine.title} 无法就绪 could not be provided:`,
        ...tried.map((line) => `  - ${line}`),
        `  请设置 ${engine.address}，或自行安装并把 ${engine.command} 放到 PATH 上${zh}`,
        `  set ${engine.address}, or install it yourself and put ${engine.command} on PATH${en}`,
      ].join('\n'),
    );
    this.name = 'NotProvided';
  }
}

/** Whether the environment forbids what a third party has repackaged. @param {Source} source @param {NodeJS.ProcessEnv} env */
function isSkipped(source, env) {
  return source.how === 'repackaged' && env.DUBAN_NO_REPACKAGED === '1';
}

/**
 * The first executable file of that name on PATH.
 *
 * @param {string} command @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function onPath(command, env) {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const file = join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile()) return file;
    } catch {
      // Not here; the next folder may have it.
    }
  }
  return undefined;
}

/** @param {Engine} engine @param {Source} source */
function folderName(engine, source) {
  return `${engine.command}-${source.version}-${source.how}`;
}

/**
 * Looks in the fixed order: address in the environment, PATH, our cache, then the engine's sources in turn.
 *
 * @param {Engine} engine
 * @param {Context} context
 * @returns {Promise<ProvidedEngine | undefined>} undefined when the environment gives an address: then nothing is needed
 * @throws {NotProvided}
 */
export async function obtain(engine, context) {
  const { env, cache } = context;
  const address = env[engine.address];
  if (address !== undefined && address !== '') return undefined;
  /** @type {string[]} */
  const tried = [`${engine.address}: 未设置 not set`];
  const found =
    (await fromPath(engine, context, tried)) ?? (await fromCache(engine, context, tried, false));
  if (found !== undefined) return found;
  if (env.DUBAN_OFFLINE === '1') {
    tried.push('DUBAN_OFFLINE=1：不下载 downloads are switched off');
    throw new NotProvided(engine, env, tried);
  }
  const waiting = (/** @type {{ pid: number }} */ holder) =>
    say(
      `  · ${engine.title}：另一个启动（进程 ${holder.pid}）正在准备，等它 another start is at it, waiting …`,
    );
  return withLock(join(cache, 'locks', engine.command), waiting, async () => {
    const meanwhile = await fromCache(engine, context, [], true);
    if (meanwhile !== undefined) return meanwhile;
    sweepStages(cache, engine.command);
    try {
      for (const source of engine.sources) {
        const made = await download(engine, source, context, tried);
        if (made !== undefined) return made;
      }
    } finally {
      sweepStages(cache, engine.command);
    }
    throw new NotProvided(engine, env, tried);
  });
}

/** @param {Engine} engine @param {Context} context @param {string[]} tried @returns {Promise<ProvidedEngine | undefined>} */
async function fromPath(engine, { env }, tried) {
  const path = onPath(engine.command, env);
  if (path === undefined) {
    tried.push(`PATH: 没有 ${engine.command} not there`);
    return undefined;
  }
  try {
    return { path, version: await engine.probe(path), how: 'path' };
  } catch (error) {
    tried.push(`${path}: ${reasonOf(error)}`);
    say(`  ! ${path}: ${reasonOf(error)}`);
    return undefined;
  }
}

/**
 * @param {Engine} engine @param {Context} context @param {string[]} tried
 * @param {boolean} locked whether we hold the cache's lock and may remove what is refused
 * @returns {Promise<ProvidedEngine | undefined>}
 */
async function fromCache(engine, { cache, env }, tried, locked) {
  for (const source of engine.sources) {
    if (isSkipped(source, env)) continue;
    const folder = join(cache, folderName(engine, source));
    const found = await trusted(folder);
    if (found === undefined) continue;
    if ('path' in found) return provided(found.path, found.made.version, 'cache', source);
    tried.push(found.refused);
    if (!locked) continue;
    say(`  ! ${found.refused}`);
    say('    已从缓存移除，重新准备 removed from the cache, getting it anew');
    rmSync(folder, { recursive: true, force: true });
  }
  tried.push(`缓存 cache: 没有 not there (${cache})`);
  return undefined;
}

/**
 * @param {string} path @param {string} version @param {ProvidedEngine['how']} how @param {Source} source
 * @returns {ProvidedEngine}
 */
function provided(path, version, how, source) {
  const repackaged = source.how === 'repackaged' ? { repackaged: true } : {};
  return { path, version, how, ...repackaged };
}

/** Why a source is not even tried. @param {Source} source @param {Context} context */
function unusable(source, { env, platform }) {
  if (isSkipped(source, env)) return 'DUBAN_NO_REPACKAGED=1：不用 not used';
  if (source.platforms?.includes(platform) === false) {
    return `没有本机平台 ${platform} 的版本 not for ${platform}, only ${source.platforms.join(', ')}`;
  }
  return undefined;
}

/**
 * @param {Engine} engine @param {Source} source @param {Context} context @param {string[]} tried
 * @returns {Promise<ProvidedEngine | undefined>} undefined when the next source is to be tried; `tried` says why
 */
async function download(engine, source, context, tried) {
  const { title, version, neededMb, make, how } = source;
  const { cache } = context;
  const giveUp = (/** @type {string} */ why) => {
    tried.push(`${title}: ${why}`);
    say(`  ! ${engine.title}：${title}: ${why}`);
    return undefined;
  };
  const obstacle = unusable(source, context);
  if (obstacle !== undefined) return giveUp(obstacle);
  if (how === 'repackaged') {
    say(
      `  · ${engine.title}：由第三方打包，按校验和锁定；设 DUBAN_NO_REPACKAGED=1 则不用 packaged by a third party, pinned by sum; DUBAN_NO_REPACKAGED=1 skips it`,
    );
  }
  const stage = newStage(cache, engine.command);
  try {
    checkSpace(cache, neededMb);
    return await step(`${engine.title} ${version}：${title}`, async (note) => {
      const made = await make({ stage, ...context, note });
      await engine.probe(join(stage, made.entry));
      const folder = join(cache, folderName(engine, source));
      await publish(stage, folder, { ...made, how });
      return provided(join(folder, made.entry), made.version, how, source);
    });
  } catch (error) {
    return giveUp(reasonOf(error));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** @param {string} cache @param {number} neededMb */
function checkSpace(cache, neededMb) {
  mkdirSync(cache, { recursive: true });
  const { bavail, bsize } = statfsSync(cache);
  const free = bavail * bsize;
  if (free >= neededMb * 1e6) return;
  throw new Error(
    `磁盘空间不足 not enough disk space: ${cache} 需要 needs ${neededMb} MB，剩余 free ${megabytes(free)}`,
  );
}
