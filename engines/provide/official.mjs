import { lookup } from 'node:dns/promises';
import { copyFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.mjs';
import { megabytes, reasonOf } from './talk.mjs';

/** @typedef {'mongod' | 'temporal' | 'testServer'} EngineName */

/** @type {Record<EngineName, string>} */
export const OFFICIAL_VERSIONS = { mongod: '7.0.24', temporal: '1.9.1', testServer: '1.38.0' };

/** Where the makers' clients download from, unless a proxy or a mirror is set. @type {Record<EngineName, string>} */
const HOSTS = {
  mongod: 'fastdl.mongodb.org',
  temporal: 'temporal.download',
  testServer: 'temporal.download',
};
const ELSEWHERE = /^((https?|all)_proxy|MONGOMS_DOWNLOAD_(MIRROR|URL))$/i;

const STALLED_AFTER_MS = 20_000;
const LIMIT_MS = 15 * 60_000;

/** @param {string} folder @returns {number} bytes */
function sizeOf(folder) {
  let size = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    size += statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return size;
}

/** Refuses a host without an address, which saves waiting for the packages. @param {string} host @param {NodeJS.ProcessEnv} env */
export async function mustBeKnown(host, env) {
  if (Object.entries(env).some(([name, value]) => ELSEWHERE.test(name) && value !== '')) return;
  try {
    await lookup(host);
  } catch (error) {
    throw new Error(`找不到主机 host not found: ${host} (${reasonOf(error)})`);
  }
}

/**
 * The makers' own download, through their own clients (packages of ours), in a process of its own: they offer no way to stop them, and one
 * that gets no byte for 20 seconds must not hold up the start.
 *
 * @param {EngineName} engine
 * @param {string} entry what the executable is to be called in the stage
 * @returns {(route: import('./engines.mjs').Route) => Promise<{ version: string, entry: string, files: string[] }>}
 */
export function officialDownload(engine, entry) {
  return async ({ stage, env, note, packages }) => {
    await mustBeKnown(HOSTS[engine], env);
    await packages;
    const script = fileURLToPath(new URL('../../scripts/provide.mjs', import.meta.url));
    let size = -1;
    let grewAt = Date.now();
    const ended = await runCommand(process.execPath, [script, 'official', engine, stage, entry], {
      env: { MONGOMS_MAX_RETRIES: '1', ...env },
      limitMs: LIMIT_MS,
      isStalled: () => {
        const now = sizeOf(stage);
        if (now !== size) grewAt = Date.now();
        size = now;
        note(megabytes(size));
        return Date.now() - grewAt > STALLED_AFTER_MS;
      },
    });
    if (ended.code === 0) return { version: OFFICIAL_VERSIONS[engine], entry, files: [entry] };
    if (ended.stopped !== undefined) {
      throw new Error(`${STALLED_AFTER_MS / 1000} 秒内没有收到数据 no data received`);
    }
    const last = ended.output.trim().split('\n').at(-1) ?? '';
    throw new Error(last === '' ? `exit ${ended.code ?? ended.signal}` : last.slice(0, 240));
  };
}

/**
 * The inside of that process: `provide.mjs official ENGINE STAGE ENTRY`. Leaves the executable, and nothing else, in the
 * stage; an error goes out as one line.
 *
 * @param {EngineName} engine @param {string} stage @param {string} entry
 */
export async function officialChild(engine, stage, entry) {
  try {
    const found = engine === 'mongod' ? await mongodPath(stage) : await temporalPath(engine, stage);
    const target = join(stage, entry);
    if (found.startsWith(stage + sep)) renameSync(found, target);
    else copyFileSync(found, target);
    for (const name of readdirSync(stage)) {
      if (name !== entry) rmSync(join(stage, name), { recursive: true, force: true });
    }
    process.exit(0);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${text.replaceAll(/\s+/g, ' ').trim()}\n`);
    process.exit(1);
  }
}

/** @param {string} stage */
async function mongodPath(stage) {
  const { MongoBinary } = await import('mongodb-memory-server-core');
  return MongoBinary.getPath({
    version: OFFICIAL_VERSIONS.mongod,
    downloadDir: stage,
    checkMD5: true,
  });
}

/** The SDK downloads only on the way to a running server; so one is started and stopped. @param {EngineName} engine @param {string} stage */
async function temporalPath(engine, stage) {
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const version = `v${OFFICIAL_VERSIONS[engine]}`;
  const server = {
    executable: { type: /** @type {const} */ ('cached-download'), downloadDir: stage, version },
  };
  const environment =
    engine === 'temporal'
      ? await TestWorkflowEnvironment.createLocal({ server })
      : await TestWorkflowEnvironment.createTimeSkipping({ server });
  await environment.teardown();
  const [name] = readdirSync(stage).filter((file) => file.startsWith('temporal'));
  if (name === undefined) throw new Error('the SDK left no executable in its download folder');
  return join(stage, name);
}
