import { expect } from 'chai';
import { loadCalendarYears } from '../../src/presets/presets.ts';
import { holidaysOf, monthsOf, runsOf, weeksOf } from '../../web/pages/calendar/year-days.ts';

const years = loadCalendarYears();
const of = (...wanted: number[]) => years.filter(({ year }) => wanted.includes(year));

describe('the year as the calendar shows it', () => {
  it('has the working days of each month that the year has', () => {
    expect(monthsOf(2026, of(2026)).map(({ workingDays }) => workingDays)).to.deep.equal([
      ...[21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
    ]);
  });

  it('takes days of December from the paper of the year after', () => {
    const last = (papers: ReturnType<typeof of>) =>
      monthsOf(2022, papers)
        .at(-1)
        ?.days.find(({ date }) => date === '2022-12-31')?.kind;
    expect([last(of(2022)), last(of(2022, 2023))]).to.deep.equal(['weekend', 'holiday']);
  });

  it('knows the days off by statute of a year without a paper', () => {
    const days = monthsOf(2027, []).flatMap((month) => month.days);
    const off = days.filter(({ kind }) => kind === 'holiday');
    expect(off.length).to.equal(13);
    expect(off.every(({ isStatutory }) => isStatutory)).to.equal(true);
  });

  it('is laid out in weeks from Monday on, each day once', () => {
    for (const month of monthsOf(2026, of(2026))) {
      const weeks = weeksOf(month);
      expect(weeks.every((week) => week.length === 7)).to.equal(true);
      expect(weeks.flat().filter((day) => day !== null)).to.deep.equal(month.days);
      for (const week of weeks)
        week.forEach((day, place) => {
          if (day !== null) expect(day.weekday).to.equal(place + 1);
        });
    }
  });

  it('says a holiday as runs of days', () => {
    const national = holidaysOf(of(2026)[0]?.days ?? []).find(({ name }) => name === '国庆节');
    expect(runsOf(national?.off ?? [])).to.deep.equal([['2026-10-01', '2026-10-07']]);
    expect(runsOf(national?.worked ?? [])).to.deep.equal([
      ['2026-09-20', '2026-09-20'],
      ['2026-10-10', '2026-10-10'],
    ]);
  });
});
