import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { ledgerDoc } from '../../../scripts/ledger-doc.ts';
import { LEDGER_COLUMNS, ledgerHeads } from '../../../src/documents/import/ledger-heads.ts';

const page = readFileSync(new URL('../../../docs/ledger.md', import.meta.url), 'utf8');

describe('docs/ledger.md', () => {
  it('is what the import makes of each form', () => {
    expect(page).to.equal(ledgerDoc());
  });
  it('names every head of every column', () => {
    for (const id of LEDGER_COLUMNS)
      for (const head of ledgerHeads[id]) expect(page).to.include(head);
  });
});
