import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { withLock } from './provide/lock.mjs';

/** What a build is made of, from the root of the checkout. */
const SOURCES = ['web', 'src/domain', 'scripts/build-console.ts', 'package-lock.json'];

/** The note in a build that says of which sources it is. */
const NOTE = 'built-from';

function filesUnder(root: string, path: string): string[] {
  if (/\.\w+$/.test(path)) return existsSync(join(root, path)) ? [path] : [];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && !name.startsWith('.'))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(root, join(path, entry.name)) : [join(path, entry.name)],
    );
}

/** A digest of everything that goes into a build. */
function digestOfSources(root: string): string {
  const digest = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => filesUnder(root, path)).sort())
    digest
      .update(`${file}\n`)
      .update(readFileSync(join(root, file)))
      .update('\n');
  return digest.digest('hex');
}

const builtFrom = (folder: string): string | null =>
  existsSync(join(folder, NOTE)) ? readFileSync(join(folder, NOTE), 'utf8') : null;

/** Runs the build in a process of its own. @throws Error with the last that it said. */
function run(root: string, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'scripts/build-console.ts', folder];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = `${said}${text}`.slice(-4000);
      });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`控制台未能构建 the console could not be built (${code}):\n${said}`)),
    );
  });
}

/**
 * Builds the console into `web/dist` unless the build there is of the sources as they are. A build takes the place of the
 * former one when it is whole.
 * @throws Error that says why it could not be built; the former build is left as it is.
 */
export async function readyConsole(root: string, say: (line: string) => void): Promise<void> {
  const folder = join(root, 'web', 'dist');
  const sources = digestOfSources(root);
  if (builtFrom(folder) === sources) return;
  const locks = join(root, 'node_modules', '.cache', 'duban');
  mkdirSync(locks, { recursive: true });
  const waiting = () =>
    say('另一个启动正在构建控制台，等它 another start builds the console, waiting …');
  await withLock(join(locks, 'console'), waiting, async () => {
    if (builtFrom(folder) === sources) return;
    const began = Date.now();
    const fresh = join(root, 'web', `.dist-${process.pid}`);
    try {
      await run(root, fresh);
      writeFileSync(join(fresh, NOTE), sources);
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
    say(`控制台已构建 console built (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  });
}
