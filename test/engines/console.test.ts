import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readyConsole } from '../../engines/console.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A checkout whose build writes down how often it was made; `fail` makes it end badly. */
function checkout(folder: string): void {
  for (const path of ['web', 'src/domain', 'scripts'])
    mkdirSync(join(folder, path), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  mkdirSync(join(folder, 'node_modules', '.cache'), { recursive: true });
  symlinkSync(join(root, 'node_modules', 'tsx'), join(folder, 'node_modules', 'tsx'));
  symlinkSync(join(root, 'node_modules', 'esbuild'), join(folder, 'node_modules', 'esbuild'));
  writeFileSync(join(folder, 'web', 'main.tsx'), '1');
  writeFileSync(
    join(folder, 'scripts', 'build-console.ts'),
    `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
     const [, , to] = process.argv;
     appendFileSync('built', '.');
     mkdirSync(String(to), { recursive: true });
     const source = readFileSync('web/main.tsx', 'utf8');
     if (source === 'broken') throw new Error('web/main.tsx: no such thing');
     writeFileSync(to + '/index.html', source);`,
  );
}

describe('the console before a start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duban-checkout-'));
  const said: string[] = [];
  const ready = () => readyConsole(folder, (line) => void said.push(line));
  const builds = () => readFileSync(join(folder, 'built'), 'utf8').length;
  const page = () => readFileSync(join(folder, 'web', 'dist', 'index.html'), 'utf8');

  before(() => checkout(folder));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is built where there is none, and by one of two starts at once', async () => {
    await Promise.all([ready(), ready()]);
    expect([builds(), page()]).to.deep.equal([1, '1']);
    expect(said.filter((line) => line.includes('console built'))).to.have.length(1);
  });

  it('is not built again while nothing has changed', async () => {
    await ready();
    expect(builds()).to.equal(1);
  });

  it('is built anew when a page, the pure folder or a package has changed', async () => {
    writeFileSync(join(folder, 'web', 'main.tsx'), '2');
    await ready();
    writeFileSync(join(folder, 'src', 'domain', 'new.ts'), '');
    await ready();
    writeFileSync(join(folder, 'package-lock.json'), '{"changed":true}');
    await ready();
    expect([builds(), page()]).to.deep.equal([4, '2']);
  });

  it('says why it could not be built, and leaves the former build as it is', async () => {
    writeFileSync(join(folder, 'web', 'main.tsx'), 'broken');
    const fault = await ready().then(
      () => null,
      (error: Error) => error,
    );
    expect(fault?.message).to.include('控制台未能构建 the console could not be built (1)');
    expect(fault?.message).to.include('web/main.tsx: no such thing');
    expect(page()).to.equal('2');
  });
});
