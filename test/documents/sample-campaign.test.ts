import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { faults, sampleDay, sampleFiles } from '../../data/sample/make.ts';
import { type ImportInput, importFiles } from '../../src/documents/import/import-files.ts';
import { importDigest } from '../../src/documents/import/ledger.ts';

const folder = new URL('../../data/sample/', import.meta.url);

async function file(name: string) {
  return { name, bytes: await readFile(new URL(name, folder)) };
}

async function imported(ledger: string, change: Partial<ImportInput> = {}) {
  const roster = await file('roster.xlsx');
  return importFiles({ ledger: await file(ledger), roster, today: sampleDay, ...change });
}

describe('the sample campaign', () => {
  it('is 59 units, 32 notices and 174 findings without an error', async () => {
    const { campaign, units, notices, findings, errors, rosterUnits } =
      await imported('ledger.xlsx');
    expect({ campaign, units, notices, findings, errors }).to.deep.equal({
      campaign: '2026年法治建设专项督察',
      units: 59,
      notices: 32,
      findings: 174,
      errors: [],
    });
    expect(rosterUnits.filter((unit) => unit.kind === 'township')).to.have.length(13);
    const vacant = rosterUnits.filter(({ posts }) => Object.values(posts).includes(null));
    expect(vacant.length).to.be.greaterThan(3);
  });

  it('has three categories, fifteen problems, and every finding in words of its own', async () => {
    const { drafts } = await imported('ledger.xlsx');
    const findings = drafts.flatMap((draft) => draft.findings);
    const distinct = (values: readonly string[]) => new Set(values).size;
    expect(distinct(findings.map((finding) => finding.category))).to.equal(3);
    expect(
      distinct(findings.map(({ statement }) => statement.slice(0, statement.indexOf('。')))),
    ).to.equal(15);
    expect(distinct(findings.map((finding) => finding.statement))).to.equal(174);
    expect(distinct(findings.map((finding) => finding.recommendation))).to.equal(174);
    expect(findings.filter((finding) => !finding.criterion.includes('《'))).to.deep.equal([]);
  });

  it('leaves hardly any finding to a fixed date, and none beyond sixty days', async () => {
    const { drafts } = await imported('ledger.xlsx');
    const findings = drafts.flatMap((draft) => draft.findings);
    const count = (timing: string) =>
      findings.filter((finding) => finding.timing === timing).length;
    expect([count('staged'), count('longTerm')]).to.deep.equal([8, 4]);
    expect(count('immediate')).to.be.greaterThan(30);
    const dated = findings.filter((finding) => /^\d{4}-/.test(finding.due?.rule ?? ''));
    expect(dated).to.have.length(4);
    const days = findings.map((finding) => /^(\d+)d$/.exec(finding.due?.rule ?? '')?.[1] ?? '0');
    expect(Math.max(...days.map(Number))).to.equal(60);
  });

  it('imports just so years later, with no more than a warning for each fixed date', async () => {
    const later = await imported('ledger.xlsx', { today: '2030-01-01' });
    expect([later.findings, later.errors.length]).to.deep.equal([174, 0]);
    expect(later.warnings.filter((warning) => warning.code === 'date-past')).to.have.length(4);
  });

  it('imported twice changes nothing: the keys of all drafts are equal', async () => {
    const first = await imported('ledger.xlsx');
    const second = await imported('ledger.xlsx', { today: '2027-06-01' });
    expect(second.drafts.map(importDigest)).to.deep.equal(first.drafts.map(importDigest));
    expect(new Set(first.drafts.map(importDigest)).size).to.equal(32);
  });

  it('without a roster takes its 32 lead units as they are written', async () => {
    const { units, notices, findings, errors } = await importFiles({
      ledger: await file('ledger.xlsx'),
      today: sampleDay,
    });
    expect({ units, notices, findings, errors }).to.deep.equal({
      units: 32,
      notices: 32,
      findings: 174,
      errors: [],
    });
  });

  it('with three bad rows gives 171 findings and names the three', async () => {
    const { findings, errors, drafts } = await imported('bad-ledger.xlsx');
    expect(findings).to.equal(171);
    expect(errors.map((error) => [error.file, error.row, error.column, error.code])).to.deep.equal([
      ['ledger', 31, '牵头单位（责任单位）', 'unit-unknown'],
      ['ledger', 94, '整改时限', 'date-unreadable'],
      ['ledger', 158, '问题表述', 'statement-missing'],
    ]);
    expect(errors[0]?.message).to.contain('县教育体育局');
    const seqs = drafts.flatMap((draft) => draft.findings.map((finding) => finding.seq));
    expect(Object.keys(faults).filter((seq) => seqs.includes(seq))).to.deep.equal([]);
  });

  it('is made by its script, part for part', async () => {
    // How tightly a part is packed is up to the machine's Node.
    const partsOf = (bytes: Uint8Array) =>
      Object.entries(unzipSync(bytes)).map(([part, text]) => [part, Buffer.from(text).toString()]);
    for (const [name, bytes] of Object.entries(await sampleFiles(sampleDay))) {
      const parts = partsOf(bytes);
      expect(parts.length).to.be.greaterThan(5);
      expect(parts, name).to.deep.equal(partsOf((await file(name)).bytes));
    }
  });
});

describe('files that cannot be read', () => {
  const nothing = { units: 0, notices: 0, findings: 0, drafts: [], rosterUnits: [] };

  it('give one error of row 0 that says what to do', async () => {
    const ledger = { name: 'a.pdf', bytes: Buffer.from('%PDF') };
    const result = await importFiles({ ledger, today: sampleDay });
    expect(result).to.deep.include(nothing);
    expect(result.errors.map(({ file: which, row, code }) => [which, row, code])).to.deep.equal([
      ['ledger', 0, 'extension-unknown'],
    ]);
    expect(result.errors[0]?.message).to.contain('另存为');
  });

  it('are not even opened when their name carries a marking of a state secret', async () => {
    const ledger = { name: '机密★台账.csv', bytes: Buffer.from('a') };
    const result = await importFiles({ ledger, today: sampleDay });
    expect(result.errors.map((error) => error.code)).to.deep.equal(['classified']);
    expect(JSON.stringify(result)).not.to.contain('机密★');
  });

  it('leave every row without a unit when the roster is the bad one', async () => {
    const text = '序号,问题表述,整改要求,牵头单位,整改时限\n1,问题。,改。,县财政局,30日内\n';
    const ledger = { name: 'a.csv', bytes: Buffer.from(text) };
    const roster = { name: 'r.xlsx', bytes: Buffer.from('not a workbook') };
    const result = await importFiles({ ledger, roster, today: sampleDay });
    expect(result.errors.map(({ file: which, code }) => `${which} ${code}`)).to.deep.equal([
      'roster extension-mismatch',
      'ledger unit-unknown',
    ]);
  });
});
