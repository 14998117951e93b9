import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** What the compiler says of the console after a change of one of its files. */
function compiled(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'duban-console-'));
  try {
    for (const name of ['node_modules', 'package.json', 'tsconfig.json', 'src'])
      symlinkSync(join(root, name), join(folder, name));
    cpSync(join(root, 'web'), join(folder, 'web'), {
      recursive: true,
      filter: (path) => !/[/\\]\.?dist/.test(path),
    });
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    const run = { cwd: folder, encoding: 'utf8' } as const;
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', 'web'], run);
    return `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const spoilt =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${from} is not there`);
    return changed;
  };

describe('the console', () => {
  it('compiles as it is', () => {
    expect(compiled('web/paths.ts', (text) => text)).to.equal('');
  });

  it('does not compile where English lacks a word that Chinese has', () => {
    const said = compiled('web/words/en/shell.ts', spoilt(/ {2}product: .+\n/, ''));
    expect(said).to.include("'product' is missing");
  });

  it('does not compile where an English sentence is made with something that the Chinese one is not given', () => {
    const said = compiled(
      'web/words/zh/shell.ts',
      spoilt(/signedInAs: .+/, "signedInAs: () => '当前登录',"),
    );
    expect(said).to.include('web/words/en/shell.ts');
  });

  it('does not compile where a place has no page', () => {
    const said = compiled(
      'web/paths.ts',
      spoilt("today: '/',", "today: '/',\n  nowhere: '/nowhere',"),
    );
    expect(said).to.include('web/routes.tsx');
  });
});
