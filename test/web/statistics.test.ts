import { expect } from 'chai';
import {
  BANDS,
  bandOf,
  chosenOf,
  groupsOf,
  type Row,
  SHARES,
  timeOf,
} from '../../web/pages/statistics/sums.ts';

const SHARE = { unit: 0, formerUnit: 0, office: 0, decision: 0, suspension: 0, nonWorking: 0 };

const row = (n: number, more: Partial<Row> = {}): Row => ({
  ...{ notice: `n-${n}`, documentNumber: `云督整〔2026〕${n}号`, finding: '1' },
  unit: { id: `u-${n % 3}`, name: ['县卫健局', '县发改局', '县农业局'][n % 3] ?? '' },
  ...{ category: n % 2 === 0 ? '依法行政' : '民生资金', stage: 'open', open: true },
  withoutEvidence: false,
  ...{ dueAt: '2026-09-24T10:00:00.000Z', overdue: false, overdueDays: 0 },
  ...{ days: 10, shares: { ...SHARE, unit: 6, office: 1, nonWorking: 3 } },
  ...more,
});

const ROWS: readonly Row[] = [
  row(1),
  row(2, { open: false, stage: 'closed' }),
  row(3, { overdue: true, overdueDays: 0 }),
  row(4, { overdue: true, overdueDays: 5 }),
  row(5, { overdue: true, overdueDays: 6 }),
  row(6, { overdue: true, overdueDays: 21 }),
  row(7, { open: false, stage: 'closed', withoutEvidence: true }),
];

describe('the numbers of the statistics', () => {
  it('put each finding into exactly one band', () => {
    expect(ROWS.map(bandOf)).to.deep.equal([
      ...['onTime', 'closed', 'upTo5', 'upTo5', 'upTo20', 'over20', 'unproven'],
    ]);
    const sum = BANDS.reduce((all, band) => all + chosenOf(ROWS, { band }).length, 0);
    expect(sum).to.equal(ROWS.length);
  });

  it('count what their list has, for each unit and each kind', () => {
    const groups = groupsOf(ROWS, ({ unit }) => unit);
    for (const { id, all, closed, onTime, late } of groups) {
      const count = (band?: 'over' | 'onTime' | 'late') =>
        chosenOf(ROWS, { unit: id, band }).length;
      expect([all, closed, onTime, late]).to.deep.equal([
        ...[count(), count('over'), count('onTime'), count('late')],
      ]);
      expect(closed + onTime + late).to.equal(all);
    }
    expect(groups.reduce((sum, { all }) => sum + all, 0)).to.equal(ROWS.length);
  });

  it('rank nobody: groups stand in the order of their names', () => {
    const names = groupsOf(ROWS, ({ unit }) => unit).map(({ name }) => name);
    expect(names).to.deep.equal([...names].sort((a, b) => a.localeCompare(b, 'zh-CN')));
  });

  it('sum the days of each side to all days', () => {
    const { total, shares } = timeOf(ROWS);
    expect(SHARES.reduce((sum, share) => sum + shares[share], 0)).to.equal(total);
    expect(total).to.equal(70);
  });
});
