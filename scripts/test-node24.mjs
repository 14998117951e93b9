/**
 * `npm run test:node24`: all of `npm test` by Node 24, with the same arguments and the same exit code. Node 24 is the one that
 * DUBAN_NODE24 names, else a `node` on PATH of that version, else a pinned package in our cache. Its folder comes first on
 * PATH, so that npm and everything that starts a `node` take it, too.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../engines/provide/cache.mjs';
import { node24 } from '../engines/provide/node24.mjs';
import { obtain } from '../engines/provide/obtain.mjs';
import { endRunningCommands } from '../engines/provide/run-command.mjs';
import { reasonOf, say } from '../engines/provide/talk.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const platform = `${process.platform}-${process.arch}`;

/** @returns {Promise<string>} the folder of the executable `node` */
async function folderOfNode24() {
  const found = await obtain(node24, {
    env: process.env,
    cache: cacheFolder(process.env),
    platform,
  });
  return dirname(found?.path ?? process.env.DUBAN_NODE24 ?? '');
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let tests;
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    endRunningCommands();
    if (tests === undefined) process.exit(130);
    tests.kill(signal);
  });
}

try {
  const path = [await folderOfNode24(), process.env.PATH].join(delimiter);
  tests = spawn('npm', ['test', '--', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
  });
  tests.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  say(reasonOf(error));
  process.exitCode = 1;
}
