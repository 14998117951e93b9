/**
 * The lock on released rules (ADR 0004). `npm run rules:lock -- 1`, run once at the release, writes the sums of every file that
 * version 1 decides with into `src/domain/rules/released/1.sha256`. From then on a test names each of them that has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the rules begin: what one of these reaches by its imports, decides. */
const ENTRIES = ['alarm.ts', 'decide.ts', 'evolve.ts'].map((name) => `src/domain/rules/${name}`);
const RELEASED = 'src/domain/rules/released';

/** The list of versions grows with each release. */
const VERSIONS = 'src/domain/rules/released.ts';

/** Imports that bring code; a type decides nothing. */
const IMPORTS = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)';/gm;

/** Paths, from the root, of every file whose code the rules run, in the order of their names. */
export function filesOfTheRules(root: string): string[] {
  const found = new Set<string>();
  const waiting = [...ENTRIES];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(IMPORTS))
      if (path !== undefined) waiting.push(join(dirname(file), path));
  }
  found.delete(VERSIONS);
  return [...found].sort();
}

const sumOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** The lock of the rules as they stand: a line `<sum>  <path>` for each file, as `sha256sum` writes it. */
export const lockOf = (root: string): string =>
  `${filesOfTheRules(root)
    .map((file) => `${sumOf(join(root, file))}  ${file}`)
    .join('\n')}\n`;

/** Files of a lock that are gone or say something else now. */
export const changedSince = (lock: string, root: string): string[] =>
  lock
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sum, file] = line.split('  ');
      const path = join(root, file ?? '');
      return existsSync(path) && sumOf(path) === sum ? [] : [file ?? line];
    });

/** The locks of all released versions, by their version; none before the first release. */
export function releasedLocks(root: string): Map<number, string> {
  const folder = join(root, RELEASED);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(
    files
      .filter((file) => file.endsWith('.sha256'))
      .map((file) => [Number.parseInt(file, 10), readFileSync(join(folder, file), 'utf8')]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const version = Number(process.argv[2]);
  const path = join(root, RELEASED, `${version}.sha256`);
  if (!Number.isInteger(version) || version < 1) {
    console.error('用法 usage: npm run rules:lock -- <版本号 version>');
    process.exitCode = 2;
  } else if (existsSync(path)) {
    console.error(
      `${relative(root, path)}: 此版本已经锁定，不再改写 this version is locked and stays so`,
    );
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, lockOf(root));
    console.log(`${relative(root, path)}: ${filesOfTheRules(root).length} 个文件 files`);
  }
}
