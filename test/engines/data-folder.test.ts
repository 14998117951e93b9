import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { HouseNoteBroken, readNote } from '../../cli/house-note.ts';
import {
  claimDataFolder,
  noteFile,
  refuseBrokenFolder,
  writeNote,
} from '../../engines/data-folder.ts';

const BOTH = ['mongo', 'temporal'] as const;
const FILES = {
  mongo: [
    ...['WiredTiger', 'WiredTiger.wt', 'WiredTiger.turtle', '_mdb_catalog.wt', 'storage.bson'],
    'journal',
  ],
  temporal: ['temporal.db', 'temporal.db-wal'],
};

describe('a data folder', () => {
  let dataDir: string;
  let umask: number;
  before(() => {
    umask = process.umask();
  });
  after(() => {
    process.umask(umask);
  });
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'duban-folder-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  /** A folder in which a house has lived, as its engines leave it. */
  function lived(): void {
    for (const [engine, files] of Object.entries(FILES)) {
      mkdirSync(join(dataDir, engine));
      for (const file of files) writeFileSync(join(dataDir, engine, file), 'x');
    }
    writeFileSync(join(dataDir, 'mongo', 'duban-ready'), '');
    mkdirSync(join(dataDir, 'calls'));
    writeFileSync(join(dataDir, 'calls', '2026-09-24.jsonl'), '{}');
  }
  const listing = (): string[] =>
    (readdirSync(dataDir, { recursive: true }) as string[]).map(String).sort();
  const refusal = (keeping: readonly ('mongo' | 'temporal')[] = BOTH): string => {
    try {
      refuseBrokenFolder(dataDir, keeping);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  it('with all of its data is used, whatever marks stand or lack in it', () => {
    lived();
    for (const mark of ['mongo/duban-ready', 'temporal/temporal.db-wal']) {
      rmSync(join(dataDir, mark));
      const before = listing();
      expect(refusal(), mark).to.equal('');
      expect(listing(), mark).to.deep.equal(before);
    }
  });

  it('is refused by the name of what is missing, and nothing in it is touched', () => {
    lived();
    const parts = [
      ...FILES.mongo.map((file) => `mongo/${file}`),
      ...['temporal/temporal.db', 'mongo', 'temporal'],
    ];
    for (const part of parts) {
      const aside = `${dataDir}-aside`;
      renameSync(join(dataDir, part), aside);
      const before = listing();
      const name = part.split('/').at(-1) ?? '';
      expect(refusal(), part).to.include(name).and.include('备份').and.include('backup');
      expect(listing(), part).to.deep.equal(before);
      renameSync(aside, join(dataDir, part));
    }
    expect(refusal()).to.equal('');
    for (const engine of BOTH) rmSync(join(dataDir, engine), { recursive: true });
    expect(refusal()).to.include('mongo').and.include('temporal');
    // An engine elsewhere keeps nothing here.
    expect(refusal([])).to.equal('');
  });

  it('without any data is begun, and that is noted before an engine starts', () => {
    expect(refusal()).to.equal('');
    for (const engine of BOTH)
      expect(existsSync(join(dataDir, engine, 'duban-begun')), engine).to.equal(true);
    // Killed before the second engine ever answered, it goes on.
    for (const file of FILES.mongo) writeFileSync(join(dataDir, 'mongo', file), 'x');
    rmSync(join(dataDir, 'mongo', 'duban-begun'));
    expect(refusal()).to.equal('');
  });

  it('is its user’s alone, also where a restore has let others in', () => {
    lived();
    const claim = claimDataFolder(dataDir);
    writeFileSync(join(dataDir, 'mongo', 'later'), 'x');
    claim.release();
    for (const path of ['', ...listing()]) {
      const stat = lstatSync(join(dataDir, path));
      expect(stat.mode & 0o777, path).to.equal(stat.isDirectory() ? 0o700 : 0o600);
    }
  });

  it('has a note of its house that is whole, or is known to be cut off', () => {
    mkdirSync(join(dataDir, 'run'));
    expect(readNote(dataDir)).to.equal(null);
    const note = { url: 'http://a', mongoUri: 'mongodb://b', temporalAddress: 'c' };
    writeNote(dataDir, note);
    expect(readNote(dataDir)).to.deep.equal(note);
    expect(readdirSync(join(dataDir, 'run'))).to.deep.equal(['house.json']);
    for (const cut of ['{"url":"http', '', '[]', '{"url":1}', 'null']) {
      writeFileSync(noteFile(dataDir), cut);
      expect(() => readNote(dataDir), cut).to.throw(HouseNoteBroken);
    }
  });
});
