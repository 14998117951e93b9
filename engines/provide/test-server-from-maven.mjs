import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSum, sha256Of } from './cache.mjs';
import { answerOf, mustRun } from './run-command.mjs';

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

/** Collects the Java test server and what it needs. @param {import('./engines.mjs').Route} route */
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
