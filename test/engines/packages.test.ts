import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { installPackages, packagesMatch } from '../../engines/provide/packages.mjs';

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const packagesIn = (name: string): Record<string, LockedPackage> => {
  const file = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')).packages;
};

/** Looks where Node would look for the package: in the node_modules of the asking one, then of each around it. */
function isLocked(packages: Record<string, LockedPackage>, asking: string, name: string): boolean {
  if (`${asking}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
  const around = asking.slice(0, Math.max(0, asking.lastIndexOf('/node_modules/')));
  return asking !== '' && isLocked(packages, around, name);
}

for (const name of ['package-lock.json', 'mutation/package-lock.json']) {
  describe(name, () => {
    const packages = packagesIn(name);
    const installed = Object.entries(packages).filter(([path]) => path !== '');

    it('names the packages of every system, so that npm ci takes it on each', () => {
      const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter((wanted) => !isLocked(packages, path, wanted)),
      );
      expect(missing).to.deep.equal([]);
    });

    it('pins the content of every package and the address of none', () => {
      expect(installed.filter(([, { integrity }]) => integrity === undefined)).to.deep.equal([]);
      expect(installed.filter(([, { resolved }]) => resolved !== undefined)).to.deep.equal([]);
    });
  });
}

describe('comparing node_modules with the lockfile', () => {
  let root: string;
  const note = 'node_modules/.package-lock.json';
  const wanted = {
    '': { name: 'x' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-darwin': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  };
  const lock = (file: string, packages: object) => {
    writeFileSync(join(root, file), JSON.stringify({ packages }));
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'duban-packages-'));
    mkdirSync(join(root, 'node_modules', 'a'), { recursive: true });
    lock('package-lock.json', wanted);
    lock(note, { 'node_modules/a': wanted['node_modules/a'] });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is content when all is there but the packages for other systems', () => {
    expect(packagesMatch(root)).to.equal(true);
  });

  it('is not after an install that never ended', () => {
    rmSync(join(root, note));
    expect(packagesMatch(root)).to.equal(false);
  });

  it('is not when a package was touched after the install ended, as by an interrupted next one', () => {
    utimesSync(join(root, note), 1, 1);
    expect(packagesMatch(root)).to.equal(false);
  });

  it('is not when the lockfile names another version, or is gone', () => {
    const other = { version: '1.0.1', integrity: 'sha512-c' };
    lock('package-lock.json', { ...wanted, 'node_modules/a': other });
    expect(packagesMatch(root)).to.equal(false);
    rmSync(join(root, 'package-lock.json'));
    expect(packagesMatch(root)).to.equal(false);
  });

  it('is not when the folder of a package is gone', () => {
    rmSync(join(root, 'node_modules', 'a'), { recursive: true });
    expect(packagesMatch(root)).to.equal(false);
  });

  it('installs nothing under DUBAN_OFFLINE=1, and says what to do', async () => {
    rmSync(join(root, note));
    let message = '';
    try {
      await installPackages(root, join(root, 'cache'), { DUBAN_OFFLINE: '1' });
    } catch (error) {
      message = String(error);
    }
    expect(message).to.include('DUBAN_OFFLINE=1').and.include('npm ci');
  });
});
