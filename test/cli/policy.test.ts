import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { duban } from './capture.ts';

const preset = fileURLToPath(new URL('../../data/policies/county-standard.json', import.meta.url));

describe('duban policy', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'duban-policy-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('list: the three presets, exit 0', async () => {
    const { code, out } = await duban('policy', 'list', '--json');
    const ids = JSON.parse(out).map((p: { id: string }) => p.id);
    expect([code, ids]).to.deep.equal([0, ['audit-60-90', 'county-standard', 'urgent-24h']]);
    expect((await duban('policy', 'list')).out).to.match(/^county-standard +v1 +县级通用规则$/m);
  });
  it('check: exit 0 for a sound file, exit 1 with every fault and its place for another', async () => {
    expect((await duban('policy', 'check', preset)).out).to.match(/ {2}正确\n$/);
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"id":"x"}');
    const { code, out } = await duban('policy', 'check', preset, bad, '--json');
    const [sound, faulty] = JSON.parse(out) as { faults: { path: string }[] }[];
    expect(code).to.equal(1);
    expect(sound?.faults).to.deep.equal([]);
    expect(faulty?.faults.map((f) => f.path)).to.include.members(['version', 'clocks']);
  });
  it('check: exit 2 for a file that is not there or is no JSON', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    for (const file of [broken, join(folder, 'none.json')]) {
      const { code, out } = await duban('policy', 'check', file, '--json');
      expect([code, JSON.parse(out).error.code]).to.deep.equal([2, 'unreadable-file']);
    }
  });
});
