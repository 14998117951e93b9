import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { policiesDoc } from '../../scripts/policies-doc.ts';
import { loadPolicies } from '../../src/presets/presets.ts';

const page = readFileSync(new URL('../../docs/policies.md', import.meta.url), 'utf8');

describe('docs/policies.md', () => {
  it('is what the policies of the repository make it', () => {
    expect(page).to.equal(policiesDoc());
  });
  it('names every preset', () => {
    for (const id of loadPolicies().keys()) expect(page).to.include(`\`${id}\``);
  });
  it('is not written where a number differs from the sources and nobody says why', () => {
    const policies = loadPolicies();
    const county = policies.get('county-standard');
    if (county === undefined) throw new Error('no county-standard');
    county.clocks.acknowledge.limit = '2wd';
    expect(() => policiesDoc(policies)).to.throw('acknowledge is 2wd, the sources give 1wd');
  });
});
