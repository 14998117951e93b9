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
import { basename, dirname, join } from 'node:path';
import { expect } from 'chai';
import { HouseNoteBroken, readNote } from '../../cli/house-note.ts';
import {
  claimDataFolder,
  engineFolder,
  noteEnded,
  noteFile,
  refuseBrokenFolder,
  writeNote,
} from '../../engines/data-folder.ts';

const BOTH = ['mongo', 'temporal'] as const;
const FILES = {
  mongo: [
    ...['WiredTiger', 'WiredTiger.wt', 'WiredTiger.turtle', '_mdb_catalog.wt', 'storage.bson'],
    'journal/WiredTigerLog.0000000001',
  ],
  temporal: ['temporal.db', 'temporal.db-wal'],
};
const SQLITE = 'SQLite format 3\0';

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
      for (const file of files) {
        mkdirSync(dirname(join(dataDir, engine, file)), { recursive: true });
        writeFileSync(join(dataDir, engine, file), file === 'temporal.db' ? `${SQLITE}…` : 'x');
      }
    }
    writeFileSync(join(dataDir, 'mongo', 'duban-ready'), '');
    mkdirSync(join(dataDir, 'calls'), { recursive: true });
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
    const marks = ['mongo/duban-ready', 'temporal/temporal.db-shm', 'temporal/temporal.db-wal'];
    for (const mark of marks) {
      rmSync(join(dataDir, mark), { force: true });
      const before = listing();
      expect(refusal(), mark).to.equal('');
      expect(listing(), mark).to.deep.equal(before);
    }
  });

  it('is refused by the name of what is missing, and nothing in it is touched', () => {
    lived();
    const parts = [
      ...FILES.mongo.map((file) => `mongo/${file}`),
      'mongo/journal',
      ...['temporal/temporal.db', 'mongo', 'temporal'],
    ];
    for (const part of parts) {
      const aside = `${dataDir}-aside`;
      renameSync(join(dataDir, part), aside);
      const before = listing();
      const name = part.startsWith('mongo/journal')
        ? 'journal/WiredTigerLog.*'
        : (part.split('/').at(-1) ?? '');
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

  it('is refused by the name of what is there and empty, or no database', () => {
    const files = [...FILES.mongo.map((file) => `mongo/${file}`), 'temporal/temporal.db'];
    for (const file of files) {
      lived();
      writeFileSync(join(dataDir, file), '');
      const before = listing();
      const name = file.startsWith('mongo/journal/') ? 'journal/WiredTigerLog.*' : basename(file);
      expect(refusal(), file).to.include(`缺少 ${name}`).and.include(`lacks ${name}`);
      expect(listing(), file).to.deep.equal(before);
      rmSync(dataDir, { recursive: true });
    }
    lived();
    writeFileSync(join(dataDir, 'temporal', 'temporal.db'), 'half a database');
    expect(refusal()).to.include('temporal.db');
    // What MongoDB has made beforehand for its journal is none.
    lived();
    rmSync(join(dataDir, 'mongo', 'journal'), { recursive: true });
    mkdirSync(join(dataDir, 'mongo', 'journal'));
    writeFileSync(join(dataDir, 'mongo', 'journal', 'WiredTigerPreplog.0000000001'), 'x');
    expect(refusal()).to.include('WiredTigerLog');
  });

  it('is refused without the log of Temporal where that is needed, and used as soon as it is not', () => {
    lived();
    const { folder, markReady } = engineFolder(dataDir, 'temporal');
    const mark = join(folder, 'duban-needs-log');
    markReady();
    expect(lstatSync(mark).mode & 0o777).to.equal(0o600);
    // An engine that leaves its log when it ends has its last answers there.
    noteEnded(dataDir);
    expect(refusal()).to.equal('');
    rmSync(join(folder, 'temporal.db-wal'));
    const before = listing();
    expect(refusal()).to.include('temporal.db-wal').and.include(mark);
    expect(listing()).to.deep.equal(before);
    // One that takes it away has not.
    noteEnded(dataDir);
    expect(existsSync(mark)).to.equal(false);
    expect(refusal()).to.equal('');
    // The index of a log is never there without it.
    writeFileSync(join(folder, 'temporal.db-shm'), 'x');
    expect(refusal()).to.include('temporal.db-wal').and.not.include(mark);
  });

  it('is asked for no log by an engine that was killed before it answered, nor by one that keeps none', () => {
    lived();
    const wal = join(dataDir, 'temporal', 'temporal.db-wal');
    engineFolder(dataDir, 'temporal').markReady();
    // The next start was killed while the engine had its log away.
    engineFolder(dataDir, 'temporal');
    rmSync(wal);
    expect(refusal()).to.equal('');
    engineFolder(dataDir, 'temporal').markReady();
    expect(refusal()).to.equal('');
  });

  it('without any data is begun, and that is noted before an engine starts', () => {
    expect(refusal()).to.equal('');
    for (const engine of BOTH)
      expect(existsSync(join(dataDir, engine, 'duban-begun')), engine).to.equal(true);
    // Killed before the second engine ever answered, it goes on.
    lived();
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
