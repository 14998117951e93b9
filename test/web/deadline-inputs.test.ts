import { expect } from 'chai';
import { calendarFor } from '../../src/domain/calendar/calendar.ts';
import { deadline } from '../../src/domain/calendar/explain.ts';
import { loadCalendarYears } from '../../src/presets/presets.ts';
import { addressOf, asksFor, inputsIn, requestOf } from '../../web/pages/deadline/inputs.ts';
import { notableDays, passedOver, sourceOf } from '../../web/pages/deadline/sources.ts';

const inputsOf = (address: string) => inputsIn(new URLSearchParams(address));

describe('what is entered for a deadline', () => {
  const ADDRESSES = [
    'start=2026-09-24&rule=6wd&cutoff=18%3A00&roll=next',
    'start=2026-09-24T19%3A00&rule=15d&cutoff=24%3A00&roll=second&hours=08%3A30-18%3A00',
    'start=2026-09-24&rule=2026-12-31T12%3A00&cutoff=24%3A00&roll=next',
    'start=&rule=d&cutoff=24%3A00&roll=none',
  ];
  for (const address of ADDRESSES)
    it(`stands in its address as a whole: ${decodeURIComponent(address)}`, () => {
      expect(addressOf(inputsOf(address)).toString()).to.equal(address);
    });

  it('leaves out what has no say in such a limit', () => {
    const all = 'cutoff=18:00&roll=second&hours=08:30-18:00';
    expect(requestOf(inputsOf(`start=2026-09-24&rule=6wd&${all}`))).to.deep.equal({
      ...{ start: '2026-09-24', rule: '6wd', cutoff: '18:00' },
    });
    expect(requestOf(inputsOf(`start=2026-09-24T19:00&rule=24h&${all}`))).to.deep.equal({
      ...{ start: '2026-09-24T19:00', rule: '24h' },
    });
    expect(requestOf(inputsOf(`start=2026-09-24T19:00&rule=1m&${all}`))).to.deep.equal({
      ...{ start: '2026-09-24T19:00', rule: '1m', cutoff: '18:00', roll: 'second' },
      officeHours: '08:30-18:00',
    });
    expect(asksFor(inputsOf('rule=2026-09-26T18:00'))).to.deep.equal({
      ...{ cutoff: false, roll: false, hours: false },
    });
  });

  it('takes a moment of another zone as that of Beijing', () => {
    const { date, time } = inputsOf('start=2026-09-24T18:30:00Z&rule=6wd');
    expect([date, time]).to.deep.equal(['2026-09-25', '02:30']);
  });
});

describe('the sources of a deadline', () => {
  const calendar = calendarFor(loadCalendarYears(), '2026-01-01');
  const asked = (start: string, rule: string) =>
    deadline({ start, rule, cutoff: '24:00', roll: 'next', calendar });

  it('are the papers of a year for its holidays, and a law for weekends and for what is not published', () => {
    const { days, sources } = asked('2026-09-24', '70wd');
    const of = (date: string) => {
      const day = days.find((line) => line.date === date);
      return day === undefined ? undefined : sourceOf(day, sources, '70wd');
    };
    expect(of('2026-10-01')).to.deep.equal({ papers: sources[0]?.papers });
    expect(sources[0]?.papers[0]).to.match(/^https:\/\/www\.gov\.cn\//);
    expect(of('2026-10-10')).to.deep.equal({ papers: sources[0]?.papers });
    expect(of('2026-10-17')).to.deep.equal({ law: 'weekends' });
    expect(of('2027-01-01')).to.deep.equal({ law: 'offByStatute' });
    expect(of('2027-01-02')).to.deep.equal({ law: 'unpublished' });
    expect(of('2026-09-28')).to.equal(null);
  });

  it('are said of every day that is passed over', () => {
    for (const rule of ['6wd', '70wd', '15d', '7m', '30h']) {
      const { days, sources } = asked('2026-09-24T01:00:00.000Z', rule);
      const silent = days.filter(
        (day) => !day.counted && day.why !== 'withinMonth' && sourceOf(day, sources, rule) === null,
      );
      expect(silent, rule).to.deep.equal([]);
    }
  });

  it('sum up what is passed over, and name the days that matter', () => {
    const { days } = asked('2026-09-24', '6wd');
    expect(passedOver(days)).to.deep.equal({ weekends: 0, holidays: 10 });
    const long = asked('2026-01-04', '240wd').days;
    expect(notableDays(long).length).to.be.below(60);
    expect(notableDays(long).at(-1)).to.deep.equal(long.at(-1));
  });
});
