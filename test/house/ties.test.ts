import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** What the compiler says of one file of ours after a change, the rest of the house as it stands. */
function compiled(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'duban-tie-'));
  try {
    for (const name of ['node_modules', 'package.json'])
      symlinkSync(join(root, name), join(folder, name));
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    for (const name of ['domain', 'api/presenters', 'api/requests/texts.ts'])
      symlinkSync(join(root, 'src', name), join(folder, 'src', name));
    writeFileSync(join(folder, file), change(readFileSync(join(root, file), 'utf8')));
    const options = { extends: join(root, 'tsconfig.json'), include: [file] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    const run = { cwd: folder, encoding: 'utf8' } as const;
    const { stdout, stderr } = spawnSync(process.execPath, [tsc], run);
    return `${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asItIs = (text: string): string => text;

describe('the schema of the commands that callers send', () => {
  const file = 'src/api/requests/wire.ts';
  const spoilt: [string, string, string][] = [
    [
      'lacks a field that the rules need',
      "'Withdraw the notice', { reason }",
      "'Withdraw the notice', { why: reason }",
    ],
    ['reads a field as something else', '.number()\n        .int()', '.string()'],
    [
      'allows a word that the rules do not know',
      "'revised', 'revoked'",
      "'revised', 'revoked', 'quashed'",
    ],
    [
      'takes a field that the rules never read',
      "'Add a note', { text:",
      "'Add a note', { urgent: z.boolean().optional(), text:",
    ],
    [
      'leaves out a command',
      "command('addNote', '备注', 'Add a note', { text: words(4000, '已电话了解情况') }),",
      '',
    ],
  ];

  it('compiles as it is', () => {
    expect(compiled(file, asItIs)).to.equal('');
  });

  for (const [what, from, to] of spoilt)
    it(`does not compile where it ${what}`, () => {
      expect(compiled(file, (text) => text.replace(from, to))).to.match(
        /^src\/api\/requests\/wire\.ts\(\d+,\d+\): error TS1360/m,
      );
    });
});
