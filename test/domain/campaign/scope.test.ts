import { expect } from 'chai';
import { type Authorisation, outsideOf } from '../../../src/domain/campaign/scope.ts';
import { finding } from '../../support/rules.ts';

const PAPER: Authorisation = {
  organ: '云岭县人民政府',
  document: '云政办函〔2026〕30号',
  on: '2026-09-01',
  units: ['u-1', 'u-2'],
  categories: ['依法行政', '政务公开'],
  from: '2026-09-20',
  until: '2026-12-31',
};
const letter = (unit: string, ...categories: string[]) => ({
  unit: { id: unit },
  findings: categories.map((category, i) => ({
    ...finding(String(i + 1), 'timeLimited'),
    category,
  })),
});

describe('the scope of a campaign', () => {
  it('holds a letter to its units, with its categories, within its days, the first and the last included', () => {
    for (const day of ['2026-09-20', '2026-10-08', '2026-12-31'])
      expect(outsideOf(letter('u-1', '依法行政', '政务公开'), PAPER, day)).to.deep.equal([]);
  });

  it('leaves out another unit, a day before or after, and each finding of another category', () => {
    expect(outsideOf(letter('u-3', '依法行政'), PAPER, '2026-10-08')).to.deep.equal([
      { kind: 'unit' },
    ]);
    for (const day of ['2026-09-19', '2027-01-01'])
      expect(outsideOf(letter('u-1', '依法行政'), PAPER, day)).to.deep.equal([{ kind: 'date' }]);
    expect(
      outsideOf(letter('u-1', '普法宣传', '依法行政', '财务'), PAPER, '2026-10-08'),
    ).to.deep.equal([
      { kind: 'category', finding: '1', place: 0 },
      { kind: 'category', finding: '3', place: 2 },
    ]);
  });

  it('names everything that lies outside at once', () => {
    const all = outsideOf(letter('u-3', '财务'), PAPER, '2027-01-01');
    expect(all.map((one) => one.kind)).to.deep.equal(['unit', 'date', 'category']);
  });

  it('is open to all units and categories where the paper names none, and to no other day', () => {
    const open = { ...PAPER, units: [], categories: [] };
    expect(outsideOf(letter('u-9', '财务'), open, '2026-10-08')).to.deep.equal([]);
    expect(outsideOf(letter('u-9', '财务'), open, '2027-01-01')).to.have.length(1);
  });
});
