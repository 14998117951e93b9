import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { NODE24 } from '../../engines/provide/node24.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm run test:node24', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duban-node24-'));
    const npm = '#!/bin/sh\necho "$(command -v node) $*"\nexit 7\n';
    for (const name of ['npm', 'node']) writeFileSync(join(folder, name), npm, { mode: 0o755 });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('runs npm test with that Node first on PATH, the same arguments and the same exit code', () => {
    const script = [join(root, 'scripts', 'test-node24.mjs'), '--grep', 'a silent unit'];
    const { stdout, stderr, status } = spawnSync(process.execPath, script, {
      env: { ...process.env, DUBAN_NODE24: join(folder, 'node') },
      encoding: 'utf8',
    });
    expect(stdout, stderr).to.equal(`${join(folder, 'node')} test -- --grep a silent unit\n`);
    expect(status).to.equal(7);
  });

  it('has the version that the image runs', () => {
    const images = [
      ...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/FROM node:(\S+?)-/g),
    ];
    expect(images.map(([, version]) => version)).to.deep.equal([NODE24.version, NODE24.version]);
  });
});
