import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { newStage, publish, sweepStages, trusted } from '../../engines/provide/cache.mjs';
import { takeLock } from '../../engines/provide/lock.mjs';

const cacheModule = new URL('../../engines/provide/cache.mjs', import.meta.url).href;
const lockModule = new URL('../../engines/provide/lock.mjs', import.meta.url).href;
const what = { version: '1', how: 'official', entry: 'engine', files: ['engine'] } as const;

function runAndKillItself(code: string): void {
  const text = `${code}\nprocess.kill(process.pid, 'SIGKILL');`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', text], {
    encoding: 'utf8',
  });
  expect(signal, stderr).to.equal('SIGKILL');
}

describe('trusting what is in the cache', () => {
  let cache: string;
  const folder = () => join(cache, 'engine-1');
  const made = async (content: string) => {
    const stage = newStage(cache, 'engine');
    writeFileSync(join(stage, 'engine'), content, { mode: 0o755 });
    await publish(stage, folder(), what);
  };

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'duban-cache-'));
  });
  afterEach(() => rmSync(cache, { recursive: true, force: true }));

  it('takes a finished engine as it is', async () => {
    await made('one');
    expect(await trusted(folder())).to.have.property('path', join(folder(), 'engine'));
  });

  it('takes one whose time alone changed, after summing it again', async () => {
    await made('one');
    utimesSync(join(folder(), 'engine'), 1, 1);
    expect(await trusted(folder())).to.have.property('path');
  });

  it('refuses and names a file with another content of the same length', async () => {
    await made('one');
    writeFileSync(join(folder(), 'engine'), 'two');
    utimesSync(join(folder(), 'engine'), 1, 1);
    const found = await trusted(folder());
    expect(found).to.have.property('refused').that.includes(join(folder(), 'engine'));
  });

  it('refuses and names a file that was cut short, and one that is missing', async () => {
    await made('one');
    writeFileSync(join(folder(), 'engine'), 'o');
    expect(await trusted(folder()))
      .to.have.property('refused')
      .that.includes('checksum');
    rmSync(join(folder(), 'engine'));
    expect(await trusted(folder()))
      .to.have.property('refused')
      .that.includes('missing');
  });

  it('finds nothing in a folder that was never finished', async () => {
    mkdirSync(folder());
    writeFileSync(join(folder(), 'engine'), 'half', { mode: 0o755 });
    expect(await trusted(folder())).to.equal(undefined);
  });

  it('finds nothing after a kill in the middle of making, and sweeps away what is left of that engine alone', async () => {
    runAndKillItself(`
      import { writeFileSync } from 'node:fs';
      import { newStage } from '${cacheModule}';
      writeFileSync(newStage('${cache}', 'engine') + '/engine', 'half');
    `);
    const other = newStage(cache, 'engine-of-another-kind');
    const left = () => readdirSync(join(cache, 'stage'));
    expect(left()).to.have.members(['engine', 'engine-of-another-kind']);
    expect(await trusted(folder())).to.equal(undefined);
    sweepStages(cache, 'engine');
    expect(left()).to.deep.equal(['engine-of-another-kind']);
    expect(existsSync(other)).to.equal(true);
  });

  it('puts a new one in the place of an old one', async () => {
    await made('one');
    await made('two');
    expect(readFileSync(join(folder(), 'engine'), 'utf8')).to.equal('two');
    expect(statSync(join(folder(), 'engine')).mode & 0o100).to.equal(0o100);
  });

  it('gives a lock to one process at a time, and that of a killed process to the next', () => {
    const file = join(cache, 'lock');
    runAndKillItself(`import { takeLock } from '${lockModule}'; takeLock('${file}');`);
    const mine = takeLock(file);
    expect(mine.taken).to.equal(true);
    expect(takeLock(file))
      .to.deep.include({ taken: false })
      .and.have.nested.property('holder.pid', process.pid);
    if (mine.taken) mine.release();
    expect(takeLock(file).taken).to.equal(true);
  });
});
