import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import {
  cacheFolder,
  notedEngine,
  readManifest,
  writeManifest,
} from '../../engines/provide/cache.mjs';
import {
  type Engine,
  mongod,
  temporal,
  testServer,
  versionAtLeast,
} from '../../engines/provide/engines.mjs';
import { NotProvided, obtain, onPath } from '../../engines/provide/obtain.mjs';
import { hearTalk } from '../../engines/provide/talk.mjs';

type Source = Engine['sources'][number];
type Route = Parameters<Source['make']>[0];

/** An engine whose sources only write a small file, and note that they were asked. */
function fakeEngine(asked: string[], failing: readonly string[] = []): Engine {
  const source = (name: Source['how'], platforms?: string[]): Source => ({
    how: name,
    title: name,
    version: '9.9',
    neededMb: 1,
    ...(platforms === undefined ? {} : { platforms }),
    make: async ({ stage }: Route) => {
      asked.push(name);
      if (failing.includes(name)) throw new Error(`${name} is away`);
      writeFileSync(join(stage, 'fake-engine'), name, { mode: 0o755 });
      return { version: '9.9', entry: 'fake-engine', files: ['fake-engine'] };
    },
  });
  return {
    name: 'mongod',
    title: 'Fake',
    address: 'FAKE_ADDRESS',
    command: 'fake-engine',
    probe: async (path) => {
      if (path.includes('too-old')) throw new Error('too old');
      return '9.9';
    },
    sources: [
      source('official'),
      source('repackaged', ['linux-x64', 'linux-arm64']),
      source('registry', ['linux-x64']),
    ],
  };
}

describe('looking for an engine', () => {
  let folder: string;
  let asked: string[];
  let heard: string[];
  const context = (env: NodeJS.ProcessEnv = {}, platform = 'linux-x64') => ({
    env,
    cache: join(folder, 'cache'),
    platform,
  });
  const executable = (place: string): string => {
    mkdirSync(join(folder, place), { recursive: true });
    const file = join(folder, place, 'fake-engine');
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    return file;
  };
  const refusal = async (work: Promise<unknown>): Promise<Error> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof Error) return error;
    }
    throw new Error('it was provided');
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duban-lookup-'));
    asked = [];
    heard = [];
    hearTalk((line) => heard.push(line));
  });
  afterEach(() => {
    hearTalk();
    rmSync(folder, { recursive: true, force: true });
  });

  it('needs nothing when the environment gives an address', async () => {
    executable('bin');
    const env = { FAKE_ADDRESS: '127.0.0.1:1', PATH: join(folder, 'bin') };
    expect(await obtain(fakeEngine(asked), context(env))).to.equal(undefined);
    expect(asked).to.deep.equal([]);
  });

  it('takes the one on PATH before the cache', async () => {
    await obtain(fakeEngine(asked), context());
    const path = executable('bin');
    const found = await obtain(fakeEngine(asked), context({ PATH: join(folder, 'bin') }));
    expect(found).to.deep.equal({ path, version: '9.9', how: 'path' });
    expect(asked).to.deep.equal(['official']);
  });

  it('passes over one on PATH that is too old, and says so', async () => {
    const path = executable('too-old');
    const found = await obtain(fakeEngine(asked), context({ PATH: join(folder, 'too-old') }));
    expect(found?.how).to.equal('official');
    expect(heard.join('\n')).to.include(`${path}: too old`);
  });

  it('takes the cache before any download', async () => {
    const first = await obtain(fakeEngine(asked), context());
    const second = await obtain(fakeEngine(asked), context());
    expect(first?.how).to.equal('official');
    expect(second).to.deep.equal({ path: first?.path, version: '9.9', how: 'cache' });
    expect(asked).to.deep.equal(['official']);
  });

  it('turns to the next source when one fails, and says why', async () => {
    const found = await obtain(fakeEngine(asked, ['official']), context());
    expect(found).to.include({ how: 'repackaged', repackaged: true });
    expect(asked).to.deep.equal(['official', 'repackaged']);
    expect(heard.join('\n')).to.include('official is away').and.not.include('repackaged is away');
    const last = await obtain(fakeEngine(asked, ['official', 'repackaged']), {
      ...context(),
      cache: join(folder, 'another-cache'),
    });
    expect(last?.how).to.equal('registry');
    expect(heard.join('\n')).to.include('repackaged is away');
  });

  it('names every source and what to set when none has it', async () => {
    const all = ['official', 'repackaged', 'registry'];
    const error = await refusal(obtain(fakeEngine(asked, all), context()));
    expect(error).to.be.instanceOf(NotProvided);
    for (const part of ['FAKE_ADDRESS', 'PATH', ...all.map((name) => `${name} is away`)]) {
      expect(error.message).to.include(part);
    }
    expect(error.message).to.not.include('DUBAN_NO_REPACKAGED');
  });

  it('says where a repackaged one is taken that it is one, and how to do without', async () => {
    await obtain(fakeEngine(asked, ['official']), context());
    expect(heard.join('\n')).to.include('DUBAN_NO_REPACKAGED=1');
  });

  it('passes over what is repackaged under DUBAN_NO_REPACKAGED=1, in the cache too', async () => {
    const without = context({ DUBAN_NO_REPACKAGED: '1' });
    const first = await obtain(fakeEngine(asked, ['official']), context());
    const second = await obtain(fakeEngine(asked, ['official']), without);
    expect([first?.how, second?.how]).to.deep.equal(['repackaged', 'registry']);
    expect(asked).to.deep.equal(['official', 'repackaged', 'official', 'registry']);
  });

  it('tells to unset DUBAN_NO_REPACKAGED, or to install it oneself, when nothing else has it', async () => {
    const engine = fakeEngine(asked, ['official', 'registry']);
    const error = await refusal(obtain(engine, context({ DUBAN_NO_REPACKAGED: '1' })));
    expect(error.message)
      .to.include('去掉 DUBAN_NO_REPACKAGED')
      .and.include('unset DUBAN_NO_REPACKAGED')
      .and.include('put fake-engine on PATH');
  });

  it('downloads nothing under DUBAN_OFFLINE=1, and says that this is why', async () => {
    const error = await refusal(obtain(fakeEngine(asked), context({ DUBAN_OFFLINE: '1' })));
    expect(error.message).to.include('DUBAN_OFFLINE=1');
    expect(asked).to.deep.equal([]);
  });

  it('asks only the sources that have the platform, and names the address and the command elsewhere', async () => {
    const engine = fakeEngine(asked, ['official', 'repackaged']);
    await refusal(obtain(engine, context({}, 'linux-arm64')));
    expect(asked).to.deep.equal(['official', 'repackaged']);
    const error = await refusal(obtain(engine, context({}, 'win32-x64')));
    expect(asked).to.deep.equal(['official', 'repackaged', 'official']);
    expect(error.message)
      .to.include('win32-x64')
      .and.include('FAKE_ADDRESS')
      .and.include('fake-engine');
  });

  it('makes an engine once when two starts want it at the same time', async () => {
    const both = await Promise.all([1, 2].map(() => obtain(fakeEngine(asked), context())));
    expect(asked).to.deep.equal(['official']);
    expect(both[0]?.path).to.equal(both[1]?.path);
  });

  it('looks only in absolute folders of PATH, and only for files that can be run', () => {
    const path = executable('bin');
    mkdirSync(join(folder, 'dir', 'fake-engine'), { recursive: true });
    const env = { PATH: ['.', join(folder, 'dir'), join(folder, 'bin')].join(':') };
    expect(onPath('fake-engine', env)).to.equal(path);
    chmodSync(path, 0o644);
    expect(onPath('fake-engine', env)).to.equal(undefined);
  });
});

describe('the three engines', () => {
  it('have an address variable each', () => {
    const names = [mongod, temporal, testServer].map((engine) => engine.address);
    expect(names).to.deep.equal(['MONGODB_URI', 'TEMPORAL_ADDRESS', 'DUBAN_TEST_SERVER']);
  });

  it('are refused below the version that serves us', () => {
    const server = /Server ((\d+)\.(\d+)[^\s,)]*)/;
    expect(
      versionAtLeast('temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)', server, [1, 28]),
    ).to.equal('1.29.1');
    expect(() =>
      versionAtLeast('temporal version 1.0.0 (Server 1.24.2)', server, [1, 28]),
    ).to.throw('1.24.2');
    expect(() => versionAtLeast('something else', server, [1, 28])).to.throw('something else');
  });
});

describe('the cache', () => {
  it('stands in XDG_CACHE_HOME, or in .cache of the home folder', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/x', HOME: '/h' })).to.equal('/x/duban');
    expect(cacheFolder({ HOME: '/h' })).to.equal('/h/.cache/duban');
    expect(cacheFolder({ XDG_CACHE_HOME: 'relative', HOME: '/h' })).to.equal('/h/.cache/duban');
  });

  it('notes what was provided, keeping earlier notes', () => {
    const cache = mkdtempSync(join(tmpdir(), 'duban-manifest-'));
    writeManifest(cache, { mongod: { path: '/a', version: '6', how: 'path' } });
    writeManifest(cache, { temporal: { path: '/b', version: '1', how: 'cache' } });
    expect(Object.keys(readManifest(cache))).to.deep.equal(['mongod', 'temporal']);
    expect(existsSync(join(cache, 'engines.json'))).to.equal(true);
    rmSync(cache, { recursive: true });
    expect(readManifest(cache)).to.deep.equal({});
  });

  it('gives out no note of an engine that has gone, or that DUBAN_NO_REPACKAGED=1 forbids', () => {
    const home = mkdtempSync(join(tmpdir(), 'duban-manifest-'));
    const env = { XDG_CACHE_HOME: home };
    const path = join(home, 'temporal');
    writeFileSync(path, '');
    const noted = { path, version: '1', how: 'cache', repackaged: true } as const;
    writeManifest(cacheFolder(env), { temporal: noted });
    expect(notedEngine('temporal', env)).to.deep.equal(noted);
    expect(notedEngine('temporal', { ...env, DUBAN_NO_REPACKAGED: '1' })).to.equal(undefined);
    rmSync(path);
    expect(notedEngine('temporal', env)).to.equal(undefined);
    rmSync(home, { recursive: true });
  });
});
