import { expect } from 'chai';
import fc from 'fast-check';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/domain/calendar/calendar.ts';
import type { DeadlineInput, Roll } from '../../../src/domain/calendar/deadline.ts';
import { dueOf } from '../../../src/domain/calendar/deadline.ts';
import type { Deadline } from '../../../src/domain/calendar/explain.ts';
import { deadline } from '../../../src/domain/calendar/explain.ts';
import {
  addDays,
  addMs,
  dateOf,
  dateOfDayNumber,
  dayNumberOf,
  dueDateOf,
  instantOf,
} from '../../../src/domain/calendar/instant.ts';
import { asking, CALENDAR } from './calendars.ts';
import { naiveDueOn } from './naive.ts';

// A fixed seed: the same cases every time, so that a failure can be looked at.
const RUNS = { seed: 20_260_924, numRuns: 10_000 };
const MANY = { seed: 20_260_924, numRuns: 100_000 };

const first = dayNumberOf('2007-01-01');
const last = dayNumberOf('2027-03-31');
const date = fc.integer({ min: first, max: last }).map(dateOfDayNumber);
const days = fc.integer({ min: 0, max: 120 });
const minute = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
const roll = fc.constantFrom<Roll>('next', 'second', 'none');
const span = fc.oneof(
  fc.integer({ min: 1, max: 80 }).map((n) => `${n}wd`),
  fc.integer({ min: 1, max: 200 }).map((n) => `${n}d`),
  fc.integer({ min: 1, max: 12 }).map((n) => `${n}m`),
);
// Without the calendar, which would drown the report of a failure.
const request = fc
  .record({
    start: fc.oneof(
      date,
      fc.tuple(date, minute).map(([d, t]) => instantOf(d, t)),
    ),
    rule: fc.oneof(
      span,
      fc.integer({ min: 1, max: 400 }).map((n) => `${n}h`),
    ),
    roll,
    cutoff: fc.constantFrom('24:00', '18:00', '12:00'),
    officeHours: fc.constantFrom(null, { open: '08:30', close: '18:00' }),
  })
  .filter(({ start, rule }) => !(start.length === 10 && rule.endsWith('h')));
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;
const inputOf = (given: Request): DeadlineInput => ({ ...given, calendar: CALENDAR });

const add = (from: string, n: number) => addWorkingDays(CALENDAR, from, n).date;

describe('adding working days', () => {
  it('never goes back when the start or the number grows (100,000 cases)', () => {
    fc.assert(
      fc.property(date, days, fc.nat(40), fc.nat(40), (from, n, later, more) => {
        return add(from, n) <= add(addDays(from, later), n + more);
      }),
      MANY,
    );
  });
  it('is undone by taking them away again (100,000 cases)', () => {
    fc.assert(
      fc.property(date, days, (from, n) => {
        const start = isWorkingDay(CALENDAR, from) ? from : add(from, 1);
        return add(add(start, n), 0 - n) === start;
      }),
      MANY,
    );
  });
  it('may be done in two steps (100,000 cases)', () => {
    fc.assert(
      fc.property(date, days, days, (from, a, b) => add(add(from, a), b) === add(from, a + b)),
      MANY,
    );
  });
  it('is what counting between gives back, both ways', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -120, max: 120 }), (from, n) => {
        const start = isWorkingDay(CALENDAR, from) ? from : add(from, 1);
        return workingDaysBetween(CALENDAR, start, add(start, n)).days === n;
      }),
      RUNS,
    );
  });
  it('always ends on a working day', () => {
    fc.assert(
      fc.property(date, days, (from, n) => n === 0 || isWorkingDay(CALENDAR, add(from, n))),
      RUNS,
    );
  });
});

describe('a deadline of any kind', () => {
  it('ends where naive counting ends (10,000 cases)', () => {
    fc.assert(
      fc.property(date, span, roll, (start, rule, how) => {
        return dueOf(asking(start, rule, { roll: how })).dueOn === naiveDueOn(start, rule, how);
      }),
      RUNS,
    );
  });
  it('never ends earlier for a later receipt, in any unit, by any roll and office hours (100,000 cases)', () => {
    const instants = request.filter((r) => r.start.length > 10);
    fc.assert(
      fc.property(instants, fc.nat(10 * 86_400_000), (given, ms) => {
        const later = { ...given, start: addMs(given.start, ms) };
        return dueOf(inputOf(given)).due <= dueOf(inputOf(later)).due;
      }),
      MANY,
    );
  });
  for (const officeHours of [
    null,
    { open: '08:30', close: '18:00' },
    { open: '09:00', close: '11:30' },
  ])
    for (const how of ['next', 'second', 'none'] as const)
      it(`never ends earlier, day by day: roll ${how}, office hours to ${officeHours?.close ?? 'none'}`, () => {
        const given = { roll: how, cutoff: '18:00', officeHours };
        const times = ['10:00', '11:31', '18:00', '18:01', '23:59'];
        const days = Array.from({ length: last - first + 1 }, (_, i) => dateOfDayNumber(first + i));
        const receipts = days.flatMap((day) => times.map((time) => instantOf(day, time)));
        for (const rule of ['1wd', '3wd', '7d', '30d', '2m', '24h']) {
          const dues = receipts.map((start) => dueOf(asking(start, rule, given)).due);
          expect(dues, rule).to.deep.equal([...dues].sort());
        }
      }).timeout(60_000);
});

describe('ten thousand explained deadlines', () => {
  let explained: { given: Request; found: Deadline; budget: number }[] = [];

  before(() => {
    explained = fc.sample(request, RUNS).map((given) => ({
      given,
      found: deadline(inputOf(given)),
      budget: Number.parseInt(given.rule, 10),
    }));
  });

  /** The requests for which a claim does not hold. */
  const against = (claim: (given: Request, found: Deadline, budget: number) => boolean) =>
    explained.filter((e) => !claim(e.given, e.found, e.budget)).map((e) => e.given);

  it('have a ledger whose counted lines sum to the budget', () => {
    const wrong = against((_, { days: lines }, budget) => {
      const counted = lines.filter((l) => l.counted);
      const sum = counted.reduce((total, l) => total + l.amount, 0);
      return Math.abs(sum - budget) < 1e-9 && counted.at(-1)?.count === budget;
    });
    expect(wrong).to.deep.equal([]);
    expect(explained).to.have.length(10_000);
  });
  it('have a ledger of consecutive days from the receipt to the due day', () => {
    const wrong = against(({ start }, { due, dueOn, days: lines }) => {
      const received = start.length === 10 ? start : dateOf(start);
      const consecutive = lines.every((line, i) => line.date === addDays(received, i));
      return consecutive && lines.at(-1)?.date === dueOn && dueDateOf(due) === dueOn;
    });
    expect(wrong).to.deep.equal([]);
  });
  it('are the same as without the explanation', () => {
    const wrong = against((given, { due, dueOn, provisional }) => {
      const cheap = dueOf(inputOf(given));
      return cheap.due === due && cheap.dueOn === dueOn && cheap.provisional === provisional;
    });
    expect(wrong).to.deep.equal([]);
  });
  it('are provisional if an unpublished day decided something, and never without one', () => {
    const wrong = against(({ rule }, { provisional, days: lines }) => {
      if (rule.endsWith('h')) return !provisional;
      const decided = lines.some((l) => l.why === 'unknownYear');
      return (provisional || !decided) && (!provisional || lines.some((l) => !l.known));
    });
    expect(wrong).to.deep.equal([]);
    expect(explained.filter((e) => e.found.provisional)).to.have.length.above(100);
  });
});
