import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { permissionsDoc } from '../../../scripts/permissions-doc.ts';

describe('docs/permissions.md', () => {
  it('says what the table says', () => {
    const written = readFileSync(new URL('../../../docs/permissions.md', import.meta.url), 'utf8');
    expect(written).to.equal(permissionsDoc());
  });
});
