import { expect } from 'chai';
import { workingDaysBetween } from '../../../src/domain/calendar/calendar.ts';
import { dueOf } from '../../../src/domain/calendar/deadline.ts';
import { addDays, instantOf } from '../../../src/domain/calendar/instant.ts';
import { parseStart } from '../../../src/domain/calendar/start.ts';
import stories from '../../stories/deadlines.json' with { type: 'json' };
import { asking, CALENDAR } from './calendars.ts';

interface Story {
  start: string;
  rule: string;
  dueOn: string;
  due?: string;
  provisional?: boolean;
  note?: string;
}

function start(text: string): string {
  const read = parseStart(text);
  if (!read.ok) throw new Error(read.en);
  return read.start;
}

describe('the deadlines of 2025 and 2026', () => {
  for (const story of stories.cases as Story[]) {
    const { dueOn, provisional = false } = story;
    it(`${story.start} + ${story.rule} ends on ${dueOn}${story.note ? ` (${story.note})` : ''}`, () => {
      expect(dueOf(asking(start(story.start), story.rule))).to.deep.equal({
        due: story.due ?? instantOf(dueOn, '24:00'),
        dueOn,
        provisional,
      });
    });
  }
});

describe('the working days of a month', () => {
  const MONTHS: Record<number, number[]> = {
    2025: [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23],
    2026: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23],
  };
  for (const [year, expected] of Object.entries(MONTHS))
    it(`are ${expected.join(' ')} in ${year}, 248 in all`, () => {
      const months = expected.map((_, i) => {
        const first = `${year}-${String(i + 1).padStart(2, '0')}-01`;
        const last = new Date(Date.UTC(Number(year), i + 1, 0)).toISOString().slice(0, 10);
        return workingDaysBetween(CALENDAR, addDays(first, -1), last).days;
      });
      expect(months).to.deep.equal(expected);
      expect(months.reduce((a, b) => a + b)).to.equal(248);
    });
});

describe('the arrangement of 2025 and 2026', () => {
  const OFF = [
    ['2025-01-01', '2025-01-01'],
    ['2025-01-28', '2025-02-04'],
    ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'],
    ['2025-05-31', '2025-06-02'],
    ['2025-10-01', '2025-10-08'],
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ] as const;
  const SWAPPED =
    '2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10';

  it('has the days off and swapped weekends of the two notices, and no others', () => {
    const off: string[] = [];
    for (const [from, to] of OFF)
      for (let date: string = from; date <= to; date = addDays(date, 1)) off.push(date);
    const named = Object.keys(CALENDAR.names).filter((d) => d >= '2025');
    expect(named.sort()).to.deep.equal([...off, ...SWAPPED.split(' ')].sort());
  });
});
