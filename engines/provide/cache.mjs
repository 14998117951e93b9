import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Who made a downloaded engine: `official` is the maker's own download, `repackaged` a third party's package with the maker's
 * executable, `registry` the maker's own modules or packages from a registry.
 *
 * @typedef {'official' | 'repackaged' | 'registry'} How
 */
/**
 * What stands in a finished engine folder as `made.json`. A folder without it is never used.
 *
 * @typedef {object} Made
 * @property {string} version
 * @property {How} how
 * @property {string} entry the file to run, relative to the folder
 * @property {MadeFile[]} files
 */
/** @typedef {{ name: string, size: number, mtimeMs: number, sha256: string }} MadeFile */

/**
 * @typedef {'mongod' | 'temporal' | 'testServer' | 'node24' | 'chromium86'} EngineName
 * @typedef {{ path: string, version: string, how: 'path' | 'cache' | How, repackaged?: boolean }} ProvidedEngine
 * @typedef {Partial<Record<EngineName, ProvidedEngine>>} ProvidedEngines
 */

/** `$XDG_CACHE_HOME/duban`, by default `~/.cache/duban`. @param {NodeJS.ProcessEnv} env */
export function cacheFolder(env) {
  const xdg = env.XDG_CACHE_HOME;
  const base = xdg !== undefined && isAbsolute(xdg) ? xdg : join(env.HOME ?? homedir(), '.cache');
  return join(base, 'duban');
}

/** @param {string} file @returns {Promise<string>} SHA-256 in hex */
export async function sha256Of(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}

/**
 * Refuses a file whose content is not the pinned one; the error names the file and both sums.
 *
 * @param {string} file @param {string} expected SHA-256 in hex
 */
export async function checkSum(file, expected) {
  const actual = await sha256Of(file);
  if (actual === expected) return;
  throw new Error(
    `校验和不符，拒绝使用 checksum mismatch, refused: ${file}\n应为 expected ${expected}\n实为 actual   ${actual}`,
  );
}

/** @param {string} cache @param {string} name */
function stagesOf(cache, name) {
  return join(cache, 'stage', name);
}

/** A new empty folder to make something in; it is worth nothing until it is published. @param {string} cache @param {string} name */
export function newStage(cache, name) {
  const stage = join(stagesOf(cache, name), `${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(stage, { recursive: true });
  return stage;
}

/** Removes what killed runs left of this name. Only the holder of its lock may call it. @param {string} cache @param {string} name */
export function sweepStages(cache, name) {
  rmSync(stagesOf(cache, name), { recursive: true, force: true });
}

/** @param {string} path a file or a folder */
function flush(path) {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Makes a staged folder final: sums are taken, everything is flushed to disk, then one rename. A kill at any moment leaves
 * either no folder under the final name or the whole one.
 *
 * @param {string} stage
 * @param {string} folder the final place
 * @param {{ version: string, how: Made['how'], entry: string, files: readonly string[] }} what
 */
export async function publish(stage, folder, what) {
  /** @type {MadeFile[]} */
  const files = [];
  for (const name of what.files) {
    const file = join(stage, name);
    flush(file);
    const { size, mtimeMs } = statSync(file);
    files.push({ name, size, mtimeMs, sha256: await sha256Of(file) });
  }
  /** @type {Made} */
  const made = { version: what.version, how: what.how, entry: what.entry, files };
  writeFileSync(join(stage, 'made.json'), `${JSON.stringify(made, null, 1)}\n`);
  flush(join(stage, 'made.json'));
  flush(stage);
  rmSync(folder, { recursive: true, force: true });
  renameSync(stage, folder);
}

/** @param {string} folder @returns {Made | undefined} */
function readMade(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A finished engine in the cache. A file that has another size or time than recorded is summed again; one with another
 * content is refused and named.
 *
 * @param {string} folder
 * @returns {Promise<{ path: string, made: Made } | { refused: string } | undefined>} undefined when nothing is there
 */
export async function trusted(folder) {
  const made = readMade(folder);
  if (made === undefined) return undefined;
  for (const file of made.files) {
    const path = join(folder, file.name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return { refused: `缺文件 missing file: ${path}` };
    if (stat.size === file.size && stat.mtimeMs === file.mtimeMs) continue;
    try {
      await checkSum(path, file.sha256);
    } catch (error) {
      return { refused: error instanceof Error ? error.message : String(error) };
    }
  }
  return { path: join(folder, made.entry), made };
}

/** @param {string} cache */
export function manifestFile(cache) {
  return join(cache, 'engines.json');
}

/** What the last run provided; empty when none has. @param {string} cache @returns {ProvidedEngines} */
export function readManifest(cache) {
  try {
    const { format, engines } = JSON.parse(readFileSync(manifestFile(cache), 'utf8'));
    return format === 1 ? engines : {};
  } catch {
    return {};
  }
}

/**
 * What the last run provided, if it is still there and the environment does not forbid it.
 *
 * @param {EngineName} name @param {NodeJS.ProcessEnv} env
 * @returns {ProvidedEngine | undefined}
 */
export function notedEngine(name, env) {
  const noted = readManifest(cacheFolder(env))[name];
  if (noted === undefined || !existsSync(noted.path)) return undefined;
  return noted.repackaged === true && env.DUBAN_NO_REPACKAGED === '1' ? undefined : noted;
}

/** Adds to the manifest, atomically. @param {string} cache @param {ProvidedEngines} engines */
export function writeManifest(cache, engines) {
  const before = readManifest(cache);
  const text = `${JSON.stringify({ format: 1, engines: { ...before, ...engines } }, null, 1)}\n`;
  mkdirSync(cache, { recursive: true });
  const temporary = `${manifestFile(cache)}.${process.pid}`;
  writeFileSync(temporary, text);
  flush(temporary);
  renameSync(temporary, manifestFile(cache));
}
