import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { chainOf, type Said } from '../../../src/store/calls/call-chain.ts';
import {
  callFiles,
  entriesIn,
  fileSink,
  removeFilesBefore,
} from '../../../src/store/calls/call-file.ts';

const on = (at: string): Said => ({ kind: 'missed', at: `${at}T01:00:00.000Z`, count: 1 });

describe('the file of the record of calls', () => {
  let folder: string;
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'duban-calls-')), 'calls');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  it('holds one line for each entry, a file a day, for its owner alone', async () => {
    const link = chainOf('c1');
    const sink = fileSink(folder, 'c1');
    const entries = [on('2026-09-24'), on('2026-09-24'), on('2026-09-25')].map(link);
    await sink.write(entries);
    await sink.close?.();
    const files = await callFiles(folder);
    expect(files.map((f) => f.day)).to.deep.equal(['2026-09-24', '2026-09-25']);
    expect(statSync(folder).mode & 0o777).to.equal(0o700);
    for (const { path } of files) expect(statSync(path).mode & 0o777).to.equal(0o600);
    const lines = files.map(({ path }) => readFileSync(path, 'utf8').split('\n'));
    expect(lines.map((l) => l.length)).to.deep.equal([3, 2]);
    const read = await Promise.all(files.map(({ path }) => entriesIn(path)));
    expect(read.flatMap((r) => r.entries)).to.deep.equal(entries);
  });

  it('is begun anew where it was moved away or deleted under our hands', async () => {
    const link = chainOf('c1');
    const sink = fileSink(folder, 'c1');
    await sink.write([link(on('2026-09-24'))]);
    const [{ path } = { path: '' }] = await callFiles(folder);
    renameSync(path, `${path}.1`);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const second = link(on('2026-09-24'));
    await sink.write([second]);
    expect((await entriesIn(path)).entries).to.deep.equal([second]);
    await sink.close?.();
  });

  it('fails to be written in a folder that is none', async () => {
    const file = join(folder, '..', 'file');
    appendFileSync(file, '');
    const failed = await fileSink(join(file, 'calls'), 'c1')
      .write([chainOf('c1')(on('2026-09-24'))])
      .then(
        () => null,
        (error: NodeJS.ErrnoException) => error.code,
      );
    expect(failed).to.equal('ENOTDIR');
  });

  it('is read up to a last line that was cut off with its process', async () => {
    const sink = fileSink(folder, 'c1');
    const entry = chainOf('c1')(on('2026-09-24'));
    await sink.write([entry]);
    await sink.close?.();
    const [{ path } = { path: '' }] = await callFiles(folder);
    appendFileSync(path, '{"kind":"ca');
    expect(await entriesIn(path)).to.deep.equal({ entries: [entry], unreadable: 1 });
  });

  it('is removed with its day', async () => {
    const sink = fileSink(folder, 'c1');
    const link = chainOf('c1');
    await sink.write(['2026-01-01', '2026-03-01', '2026-03-02'].map((day) => link(on(day))));
    await sink.close?.();
    await removeFilesBefore(folder, '2026-03-01');
    expect((await callFiles(folder)).map((f) => f.day)).to.deep.equal(['2026-03-01', '2026-03-02']);
  });
});
