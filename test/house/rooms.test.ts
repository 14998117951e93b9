import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { COMMAND_KINDS } from '../../src/domain/notice/kinds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MATTERS = 'src/domain/notice/matters';
const RULES = 'src/domain/rules';
/** Recorded lives: data, one file a life. */
const HISTORIES = 'test/histories';

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** Every folder below that holds files, with how many. */
function counted(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = filesIn(folder).length;
  if (count > 0) counts.set(folder, count);
  // What was built is no room of the house.
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== 'dist')
      for (const [name, n] of counted(join(folder, entry.name))) counts.set(name, n);
  return counts;
}

/** The glossary's table of matters: what stands in backquotes in each of its columns. */
const matters = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('## Matters')[1]
  ?.split('\n')
  .filter((line) => /^\| .* \| `/.test(line))
  .map((line) => line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1])));

describe('a matter of a letter', () => {
  it('has the same file name in the glossary, in the record and in the rules', () => {
    const named = (matters ?? []).map((cells) => cells[2]?.[0]).sort();
    expect(named).to.have.length.above(15);
    expect(named).to.deep.equal(filesIn(MATTERS).sort());
    expect(filesIn(RULES)).to.include.members(named);
  });

  it('is where the glossary says that each command and event is', () => {
    for (const [, , file, commands, events] of matters ?? []) {
      const text = readFileSync(join(root, MATTERS, String(file?.[0])), 'utf8');
      for (const kind of commands ?? []) expect(text, String(file)).to.include(`kind: '${kind}'`);
      for (const type of events ?? []) expect(text, String(file)).to.include(`type: '${type}'`);
    }
    const told = (matters ?? []).flatMap((cells) => cells[3] ?? []);
    expect(told.sort()).to.deep.equal(['issue', ...COMMAND_KINDS].sort());
  });
});

describe('a folder of the house', () => {
  it('holds twenty files at the most, the matters and their rules apart', () => {
    const full = ['src', 'worker', 'engines', 'cli', 'scripts', 'bench', 'test', 'web']
      .flatMap((folder) => [...counted(folder)])
      .filter(([folder, count]) => count > 20 && ![MATTERS, RULES, HISTORIES].includes(folder));
    expect(full).to.deep.equal([]);
  });

  it('holds no file that is called rare: what is rare is no matter of the field', () => {
    const names = ['src', 'worker', 'engines', 'cli', 'scripts', 'bench', 'test', 'web'].flatMap(
      (folder) => readdirSync(join(root, folder), { recursive: true }).map(String),
    );
    expect(names).to.have.length.above(500);
    expect(names.filter((name) => /rare/i.test(name))).to.deep.equal([]);
  });
});
