import { expect } from 'chai';
import { type Calendar, calendarFor } from '../../../../src/domain/calendar/calendar.ts';
import { rulebookOf } from '../../../../src/domain/notice/chain.ts';
import type { Command } from '../../../../src/domain/notice/commands.ts';
import type { NoticeEvent } from '../../../../src/domain/notice/events.ts';
import type { Rules } from '../../../../src/domain/notice/notice.ts';
import { decide } from '../../../../src/domain/rules/decide.ts';
import { evolve } from '../../../../src/domain/rules/evolve.ts';
import { movedBy } from '../../../../src/domain/rules/new-rules.ts';
import { loadCalendarYears } from '../../../../src/presets/presets.ts';
import {
  acceptPlan,
  acknowledge,
  askExtension,
  by,
  changeCalendar,
  grant,
  migrateRules,
  plan,
  report,
  resume,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT } from '../../../support/co-units.ts';
import { AUDIT, beijing, COUNTY, finding, local, WITH_2027 } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

/** The arrangements as they are, with one more day off in 2026. */
const closedOn = (date: string): Calendar =>
  calendarFor(
    loadCalendarYears().map((year) =>
      year.year === 2026
        ? { ...year, days: [...year.days, { name: '停工', date, isOffDay: true }] }
        : year,
    ),
    '2025-01-01',
  );

const dates = (story: Story): [string, string, string][] => {
  const event = story.events.at(-1) as NoticeEvent & { type: 'calendarChanged' };
  return event.dates.map(({ key, from, to }) => [key, local(from), local(to)]);
};

describe('one more day off in a running notice (M7)', () => {
  const at = '2026-03-10 10:00';
  const fresh = letter(COUNTY, '2026-03-04 09:00', [
    finding('before', 'timeLimited', '8wd'),
    finding('across', 'timeLimited', '15wd'),
    finding('rolls', 'timeLimited', '13d'),
    finding('natural', 'timeLimited'),
    finding('named', 'timeLimited', '2026-03-17'),
    finding('hours', 'timeLimited', '400h'),
  ])
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', plan('before', 'across', 'rolls', 'natural', 'named', 'hours'))
    .and('2026-03-05 11:00', acceptPlan());
  const changed = fresh.and(at, changeCalendar(closedOn('2026-03-17')));

  it('moves exactly the clocks that cross it, by one event', () => {
    expect(dates(changed)).to.deep.equal([
      ['finding/across', '2026-03-25 18:00', '2026-03-26 18:00'],
      ['finding/rolls', '2026-03-17 18:00', '2026-03-18 18:00'],
    ]);
    expect(changed.events).to.have.length(fresh.events.length + 1);
    for (const code of ['before', 'natural', 'named', 'hours'])
      expect(changed.finding(code).dueAt, code).to.equal(fresh.finding(code).dueAt);
    expect(changed.finding('across').dueAt).to.equal(beijing('2026-03-26 18:00'));
  });

  it('moves reminders that cross it even where the date stands', () => {
    // 17 March is the first working day before the 18th: the warning of a named day counts again.
    const named = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited', '2026-03-18')]);
    expect(named.until('2026-03-13 10:00').clock('finding/1')).to.equal(
      'due 2026-03-18 18:00, next 2026-03-17 08:30',
    );
    const moved = named
      .until('2026-03-13 10:00')
      .and('2026-03-13 11:00', changeCalendar(closedOn('2026-03-17')));
    expect(moved.clock('finding/1')).to.equal('due 2026-03-18 18:00, next 2026-03-16 08:30');
    // The date itself is not said anew.
    expect(moved.events.at(-1)).to.deep.include({ moved: [], dates: [] });
  });

  it('tells the unit once, and names the paper', () => {
    expect(changed.events.at(-1)).to.deep.include({
      type: 'calendarChanged',
      basis: '国办发明电〔2026〕9号',
      previous: COUNTY.calendar.id,
    });
    expect(changed.events.at(-1)?.to.map((r) => r.post)).to.deep.equal(['contact', 'handler']);
    expect(changed.notice.messageCount).to.equal(fresh.notice.messageCount + 2);
  });

  it('tells nobody where no date moves', () => {
    const calendar = closedOn('2026-11-17');
    given(fresh)
      .when(at, changeCalendar(calendar))
      .causes({ type: 'calendarChanged', to: [], arms: [] });
  });

  it('tells the unit nothing where only a clock of the office moves', () => {
    const reported = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]).and(
      '2026-03-13 10:00',
      report('1'),
    );
    given(reported)
      .when('2026-03-13 11:00', changeCalendar(closedOn('2026-03-17')))
      .causes({ type: 'calendarChanged', to: [], arms: ['review/1 2026-03-23 18:00'] });
  });

  it('keeps the first date, and lets the cap on extensions move along', () => {
    expect(changed.finding('across')).to.deep.include({
      originalDueAt: beijing('2026-03-25 18:00'),
      capFrom: beijing('2026-03-26 18:00'),
    });
  });

  it('never changes a date that has passed', () => {
    const past = fresh.until('2026-03-31 10:00');
    const later = past.and('2026-03-31 11:00', changeCalendar(closedOn('2026-03-17')));
    expect(dates(later)).to.deep.equal([]);
    expect(later.finding('across').dueAt).to.equal(beijing('2026-03-25 18:00'));
  });

  it('leaves a stopped clock, which counts by the new calendar once it goes on', () => {
    const still = fresh
      .and('2026-03-09 10:00', suspend('flood-1', [], null))
      .and(at, changeCalendar(closedOn('2026-03-17')));
    // The office's own clock, by which it asks again about the suspension, is no stopped one.
    expect(dates(still).map(([key]) => key)).to.deep.equal(['suspension/flood-1']);
    const again = still.and('2026-03-12 10:00', resume());
    // Twelve days were left; without the closure they would end on 30 March.
    expect(again.finding('across').dueAt).to.equal(beijing('2026-03-31 18:00'));
  });

  it('leaves an extended date: it is a named day', () => {
    const granted = fresh
      .and('2026-03-06 10:00', askExtension('across', '2026-04-10'))
      .and('2026-03-09 10:00', grant('across'));
    const later = granted.and(at, changeCalendar(closedOn('2026-03-17')));
    expect(later.finding('across').dueAt).to.equal(beijing('2026-04-10 18:00'));
  });

  it('moves the office’s own clocks and a co-operating unit’s part as well', () => {
    const shared = letter(
      COUNTY,
      '2026-03-04 09:00',
      [
        { ...finding('1', 'timeLimited', '15wd'), coUnits: [CO_UNIT.name] },
        finding('2', 'timeLimited'),
      ],
      { coUnits: [CO_UNIT] },
    ).and('2026-03-13 10:00', report('2'));
    const later = shared.and('2026-03-13 11:00', changeCalendar(closedOn('2026-03-17')));
    expect(dates(later)).to.deep.equal([
      ['finding/1', '2026-03-25 18:00', '2026-03-26 18:00'],
      ['part/1@unit-5', '2026-03-25 18:00', '2026-03-26 18:00'],
      ['review/2', '2026-03-20 18:00', '2026-03-23 18:00'],
    ]);
    expect(later.finding('1').parts[0]?.dueAt).to.equal(beijing('2026-03-26 18:00'));
  });

  it('moves the report on a quarter', () => {
    const audit = letter(AUDIT, '2026-03-02 09:00', [finding('1', 'longTerm')]);
    const before = audit.notice.clocks.find((c) => c.kind === 'progress');
    const later = audit.and('2026-03-10 10:00', changeCalendar(closedOn('2026-04-02')));
    const after = later.notice.clocks.find((c) => c.kind === 'progress');
    expect(before?.rule).to.equal('quarter');
    expect([before?.dueOn, after?.dueOn]).to.deep.equal(['2026-04-03', '2026-04-07']);
  });

  it('is shown beforehand exactly as it comes', () => {
    const rules: Rules = { ...COUNTY, calendar: closedOn('2026-03-17') };
    const event = changed.events.at(-1) as NoticeEvent & { type: 'calendarChanged' };
    const { dates: shown, set } = movedBy(fresh.notice, rules, beijing(at));
    expect(shown).to.deep.equal(event.dates);
    expect(set).to.deep.equal(event.clocks.set);
  });

  it('is another rulebook, and refused where it is the same', () => {
    expect(changed.notice.calendar).to.equal(closedOn('2026-03-17').id);
    expect(changed.notice.rulebook).to.equal(
      rulebookOf({ policy: COUNTY.policy, calendar: closedOn('2026-03-17') }),
    );
    given(fresh).when(at, changeCalendar(COUNTY.calendar)).isRefused('calendar-same');
    given(changed)
      .when('2026-03-11 10:00', changeCalendar(closedOn('2026-03-17')))
      .isRefused('calendar-same');
    given(fresh)
      .when(at, by('groupLeader', changeCalendar(closedOn('2026-03-17'))))
      .isRefused('not-your-role');
  });
});

describe('a date that is provisional (A1)', () => {
  const fresh = letter(COUNTY, '2026-12-10 09:00', [
    finding('1', 'timeLimited', '30wd'),
    finding('2', 'timeLimited', '10wd'),
  ]).and('2026-12-10 10:00', acknowledge());
  const settled = fresh.and('2026-12-16 10:00', changeCalendar(WITH_2027));

  it('is settled when the arrangements of 2027 are published: 22 January becomes the 25th', () => {
    expect(fresh.finding('1')).to.deep.include({
      dueAt: beijing('2027-01-22 18:00'),
      provisional: true,
    });
    expect(settled.finding('1')).to.deep.include({
      dueAt: beijing('2027-01-25 18:00'),
      provisional: false,
    });
    expect(dates(settled)).to.deep.equal([['finding/1', '2027-01-22 18:00', '2027-01-25 18:00']]);
  });

  it('is settled without a message where the day stays the same', () => {
    const natural = letter(COUNTY, '2026-12-10 09:00', [finding('1', 'timeLimited')]);
    expect(natural.finding('1').provisional).to.equal(true);
    const same = natural.and('2026-12-11 10:00', changeCalendar(WITH_2027));
    expect(same.finding('1').provisional).to.equal(false);
    expect(dates(same)).to.deep.equal([]);
    expect(same.events.at(-1)?.to).to.deep.equal([]);
  });

  it('is settled for its own finding alone', () => {
    const two = letter(COUNTY, '2026-12-10 09:00', [
      finding('1', 'timeLimited', '10wd'),
      finding('2', 'timeLimited'),
    ]);
    const same = two.and('2026-12-11 10:00', changeCalendar(WITH_2027));
    const { dueAt, capFrom } = two.finding('2');
    expect(same.events.at(-1)).to.deep.include({
      moved: [{ finding: '2', dueAt, provisional: false, capFrom }],
    });
    expect(same.finding('1')).to.deep.equal(two.finding('1'));
  });

  it('moves its reminders along', () => {
    expect(settled.until('2027-01-26 18:00').chase('finding/1')).to.deep.equal([
      '2027-01-20 08:30 warn finding/1 → contact, handler',
      '2027-01-22 08:30 warn finding/1 → contact, handler',
      '2027-01-26 08:30 remind finding/1 → contact, handler',
    ]);
  });
});

describe('moving a notice to other rules', () => {
  it('is refused for rules that this build does not hold, or that are not newer', () => {
    const fresh = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
    given(fresh).when('2026-03-05 08:00', migrateRules(2)).isRefused('rules-unknown', '2');
    given(fresh).when('2026-03-05 08:00', migrateRules(1)).isRefused('rules-not-newer', '1');
  });

  it('is done for a letter of an older version, by a recorded act with its reason', () => {
    const { notice } = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
    const older = { ...notice, rulesVersion: 0 };
    const at = beijing('2026-03-05 10:00');
    const move = (reason: string) => {
      const { body, by } = migrateRules(1);
      const command = { ...body, reason, id: 'c1', by, issuedAt: at, receivedAt: at } as Command;
      return decide(command, older, COUNTY, at);
    };
    expect(move(' ')).to.deep.include({ accepted: false, refusal: { code: 'reason-missing' } });
    const moved = move('新规则自四月一日起施行');
    if (!moved.accepted) return expect.fail(moved.refusal.code);
    const [event] = moved.events as [NoticeEvent];
    expect(event).to.deep.include({
      ...{ type: 'rulesMigrated', previous: 0, rulesVersion: 1 },
      reason: '新规则自四月一日起施行',
    });
    expect(evolve(older, event).rulesVersion).to.equal(1);
  });
});
