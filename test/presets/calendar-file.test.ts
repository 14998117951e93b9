import { expect } from 'chai';
import { doubtsAbout } from '../../src/domain/calendar/doubts.ts';
import { checkCalendarYear } from '../../src/presets/calendar-file.ts';
import { YEARS } from '../domain/calendar/calendars.ts';

const good = {
  year: 2027,
  papers: ['https://www.gov.cn/zhengce/2027.htm'],
  days: [
    { name: '元旦', date: '2026-12-31', isOffDay: true },
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2027-01-02', isOffDay: false },
  ],
};
const day = (over: object) => ({ ...good, days: [{ ...good.days[1], ...over }] });
const faults = (data: unknown) => checkCalendarYear(data).map((f) => `${f.path} ${f.code}`);

describe('a calendar file', () => {
  it('is sound for every shipped year', () => {
    expect(YEARS.map((y) => y.year)).to.deep.equal(Array.from({ length: 20 }, (_, i) => 2007 + i));
    for (const year of YEARS) expect(checkCalendarYear(year), `${year.year}`).to.deep.equal([]);
  });
  it('may speak of the December before, and may be empty while nothing is published', () => {
    expect(faults(good)).to.deep.equal([]);
    expect(faults({ year: 2027, papers: [], days: [] })).to.deep.equal([]);
  });

  const CASES: [string, unknown, string[]][] = [
    ['no object', [], [' wrong-type']],
    ['nothing', null, [' wrong-type']],
    ['missing keys', {}, ['year missing-key', 'papers missing-key', 'days missing-key']],
    ['a foreign key', { ...good, $schema: 'x' }, ['$schema unknown-key']],
    ['a year in words', { ...good, year: '2027' }, ['year wrong-type']],
    ['a year far away', { year: 20270, papers: [], days: [] }, ['year year-out-of-range']],
    ['papers that are no list', { ...good, papers: 'x' }, ['papers wrong-type']],
    ['a paper that is no text', { ...good, papers: [1] }, ['papers[0] wrong-type']],
    [
      'a paper from elsewhere',
      { ...good, papers: ['https://example.com/gov.cn/', 'https://www.gov.cn.example.com/a'] },
      ['papers[0] not-a-government-address', 'papers[1] not-a-government-address'],
    ],
    [
      'a paper twice',
      { ...good, papers: [good.papers[0], good.papers[0]] },
      ['papers[1] duplicate-paper'],
    ],
    ['days that are no list', { ...good, days: {} }, ['days wrong-type']],
    ['a day that is no object', { ...good, days: ['2027-01-01'] }, ['days[0] wrong-type']],
    [
      'a day without its keys',
      { ...good, days: [{}] },
      ['days[0].name missing-key', 'days[0].date missing-key', 'days[0].isOffDay missing-key'],
    ],
    ['a day with a foreign key', day({ note: '' }), ['days[0].note unknown-key']],
    ['a day without a name', day({ name: ' ' }), ['days[0].name empty-name']],
    ['a flag in words', day({ isOffDay: 'true' }), ['days[0].isOffDay wrong-type']],
    ['a date as a number', day({ date: 20270101 }), ['days[0].date wrong-type']],
    ['a day that does not exist', day({ date: '2027-02-29' }), ['days[0].date no-such-date']],
    ['a day of the next year', day({ date: '2028-01-01' }), ['days[0].date date-outside-year']],
    ['a day of November before', day({ date: '2026-11-30' }), ['days[0].date date-outside-year']],
    [
      'a day twice',
      { ...good, days: [good.days[1], { ...good.days[1], isOffDay: false }] },
      ['days[1].date duplicate-date'],
    ],
    ['days without a paper', { ...good, papers: [] }, ['papers days-without-paper']],
    ['a paper without days', { ...good, days: [] }, ['days paper-without-days']],
  ];
  for (const [what, data, expected] of CASES)
    it(`with ${what} is refused at ${expected.join(', ')}`, () => {
      expect(faults(data)).to.deep.equal(expected);
    });

  it('says what is wrong in Chinese and English', () => {
    const [fault] = checkCalendarYear(day({ date: '2027-02-29' }));
    expect(fault).to.include({ zh: '没有 2027-02-29 这一天', en: 'no such day: 2027-02-29' });
  });
});

describe('a sound calendar file that may be incomplete', () => {
  it('is doubted where a day off by statute is missing', () => {
    const doubts = doubtsAbout(good).filter((d) => d.code === 'statutory-day-missing');
    expect(doubts.map((d) => d.en.slice(5, 10)).join(' ')).to.equal(
      '02-05 02-06 02-07 02-08 04-05 06-09 09-15 05-01 05-02 10-01 10-02 10-03',
    );
  });
  it('is doubted where no weekend is worked', () => {
    const off = good.days.filter((d) => d.isOffDay);
    const doubted = (days: typeof good.days) =>
      doubtsAbout({ ...good, days }).some((d) => d.code === 'no-swapped-day');
    expect(doubted(off)).to.equal(true);
    expect(doubted([...off, { name: '元旦', date: '2027-01-09', isOffDay: false }])).to.equal(
      false,
    );
    // A worked weekday is no swap.
    expect(doubted([...off, { name: '元旦', date: '2027-01-08', isOffDay: false }])).to.equal(true);
  });
  it('is doubted where a weekday is listed as worked', () => {
    const year2020 = YEARS.find((y) => y.year === 2020);
    expect(year2020 === undefined ? [] : doubtsAbout(year2020)).to.have.length(1);
  });
  it('is not doubted for any other shipped year, nor while unpublished', () => {
    for (const year of YEARS.filter((y) => y.year !== 2020))
      expect(doubtsAbout(year), `${year.year}`).to.deep.equal([]);
    expect(doubtsAbout({ year: 2027, papers: [], days: [] })).to.deep.equal([]);
  });
});
