import { expect } from 'chai';
import { monthsOf } from '../../web/pages/campaigns/months.ts';

describe('the months of a calendar', () => {
  it('are those in which a day lies, in their order, each once', () => {
    const months = monthsOf(['2027-02-01', '2026-12-31', '2026-12-01']);
    expect(months.map(({ year, month }) => `${year}-${month}`)).to.deep.equal([
      '2026-12',
      '2027-2',
    ]);
  });

  it('have whole weeks from Monday on, and each day once', () => {
    const [month] = monthsOf(['2026-09-24']);
    expect(month?.weeks.every((week) => week.length === 7)).to.equal(true);
    // The first of September 2026 is a Tuesday.
    expect(month?.weeks[0]?.slice(0, 2)).to.deep.equal([null, '2026-09-01']);
    expect(month?.weeks.flat().filter((day) => day !== null)).to.have.length(30);
  });

  it('know leap years', () => {
    const [month] = monthsOf(['2028-02-03']);
    expect(month?.weeks.flat().filter((day) => day !== null)).to.have.length(29);
  });
});
