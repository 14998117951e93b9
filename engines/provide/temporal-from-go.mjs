import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, mustRun } from './run-command.mjs';

export const TEMPORAL_CLI = {
  version: '1.5.1',
  package: 'github.com/temporalio/cli/cmd/temporal',
  /** SHA-256 over the names, versions and content hashes of the 159 modules that the executable was built from. */
  modules: '6420d51303b43d68bf4f8f939daec46786c4bcdae8602d605709d369190f97c0',
};

/**
 * Builds the Temporal CLI (with its server) from Go modules. Go's caches live in our cache until the build is through, so
 * an interrupted build goes on where it was, and go afterwards.
 *
 * @param {import('./engines.mjs').Route} route
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
