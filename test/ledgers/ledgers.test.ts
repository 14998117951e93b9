import { expect } from 'chai';
import { random } from '../support/simulation/random.ts';
import { writeFile } from './files/write-file.ts';
import { generateLedger } from './generate.ts';
import { judge } from './judge.ts';
import type { RowTruth } from './truth.ts';
import { faultLine, tryLedgers } from './try-ledgers.ts';
import { dueForms } from './words/due-texts.ts';

/** So many files take a few seconds; `npm run test:ledgers` makes thousands. */
const FILES = 60;

describe('files that clerks might write', () => {
  it('are imported as they were meant, and whatever is not is named at its row', async () => {
    const { faulty, findings, refused, beside, formats } = await tryLedgers(1, FILES);
    const lines = faulty.flatMap(({ truth, faults }) =>
      faults.map((fault) => `seed ${truth.seed}: ${faultLine(fault)}`),
    );
    expect(lines).to.deep.equal([]);
    expect([...formats.keys()]).to.have.members(['xlsx', 'xls', 'ods', 'csv']);
    expect(Math.min(findings, refused, beside)).to.be.greaterThan(20);
  });

  it('are told of where they are imported otherwise than they were meant', async () => {
    const truth = generateLedger(3);
    const bytes = writeFile(truth);
    const one = truth.rows.find((row) => row.is === 'finding');
    if (one?.is !== 'finding') throw new Error('the file holds no finding');
    const { finding } = one;
    const spoilt: [what: string, row: RowTruth | null][] = [
      ['due', { ...one, finding: { ...finding, due: '1wd' } }],
      ['category', { ...one, finding: { ...finding, category: '另一类' } }],
      ['responsiblePerson', { ...one, finding: { ...finding, responsiblePerson: '另一人' } }],
      ['nothing tells of', { ...one, told: ['year-assumed', 'unit-unknown'] }],
      ['a finding of what is refused', { ...one, is: 'refused', faults: ['unit-unknown'] }],
      ['a finding of what is beside', { ...one, is: 'beside', what: 'sum' }],
      ['a finding of nothing', null],
    ];
    for (const [what, row] of spoilt) {
      const rows = truth.rows.flatMap((each) => (each === one ? (row ?? []) : each));
      const { faults } = await judge({ ...truth, rows }, bytes);
      expect(
        faults.map((fault) => fault.what).filter((text) => text.startsWith(what)),
        what,
      ).not.to.deep.equal([]);
    }
    const more = truth.sheets.map((sheet, at) =>
      at === 0 ? { ...sheet, rows: [...sheet.rows, ['多出的一格']] } : sheet,
    );
    const { faults } = await judge({ ...truth, sheets: more }, bytes);
    expect(faults.map((fault) => fault.what).join()).to.match(/cells are present instead of/);
  });

  it('are the same for the same seed', () => {
    for (const seed of [1, 2, 3]) {
      const [one, other] = [generateLedger(seed), generateLedger(seed)];
      expect(other).to.deep.equal(one);
      if (one.format === 'csv') expect(writeFile(other).equals(writeFile(one))).to.equal(true);
    }
  });

  it('state limits in more than forty forms', () => {
    const written = dueForms.map(([, form]) => form(random(7), '2026-09-10').text);
    expect(new Set(written).size).to.be.greaterThan(40);
  });
});
