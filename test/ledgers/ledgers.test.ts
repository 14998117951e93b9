import { expect } from 'chai';
import { random } from '../support/simulation/random.ts';
import { writeFile } from './files/write-file.ts';
import { generateLedger } from './generate.ts';
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
