import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { importFiles } from '../../../src/documents/import/import-files.ts';

const folder = new URL('../clerk-files/libreoffice/', import.meta.url);
const knownUnits = ['水务局', '财政局'].map((name) => ({ id: `u-${name}`, name, shortNames: [] }));

/** One ledger of two sheets, saved by LibreOffice Calc 7.4 in each of its formats: merged, hidden and computed cells, a month. */
describe('a ledger as LibreOffice saves it', () => {
  for (const name of readdirSync(folder))
    it(`opens as ${name} and says what was written`, async () => {
      const ledger = { name, bytes: readFileSync(new URL(name, folder)) };
      const read = await importFiles({ ledger, knownUnits, today: '2026-11-29' });
      expect(read.errors).to.deep.equal([]);
      expect(read.campaign).to.equal('2026年法治督察');
      const findings = read.drafts.flatMap((d) =>
        d.findings.map((f) => [d.unitName, f.category, f.statement, f.due?.rule]),
      );
      expect(findings).to.deep.equal([
        ['水务局', '依法行政', '台账缺页', '2027-03-31'],
        ['水务局', '依法行政', '食堂无留样', '2027-06-30'],
      ]);
      expect(read.warnings.map(({ code }) => code)).to.include.members(['already-closed']);
      const { present, read: taken, notImported } = read.cells;
      expect(taken + notImported).to.equal(present);
    });
});
