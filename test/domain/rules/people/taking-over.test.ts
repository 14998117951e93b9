import { expect } from 'chai';
import { delaysOf } from '../../../../src/domain/readings/delay.ts';
import {
  acceptPlan,
  acknowledge,
  actor,
  approve,
  askExtension,
  byPerson,
  defer,
  giveBack,
  grant,
  plan,
  progress,
  raise,
  refuseExtension,
  remind,
  report,
  reportPart,
  resume,
  stagedPlan,
  succeed,
  succeedOf,
  suspend,
} from '../../../support/acts.ts';
import { CO_UNIT, NEXT, SECOND } from '../../../support/co-units.ts';
import { outboxOf } from '../../../support/outbox.ts';
import {
  beijing,
  CALENDAR,
  COUNTY,
  changed,
  finding,
  HOLDERS,
  holder,
  local,
  UNIT,
  URGENT,
} from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const NEW = { id: 'unit-8', name: '县水利和湖泊局' };

const PEOPLE = HOLDERS.map((h) =>
  ['contact', 'handler', 'responsibleLeader', 'unitHead'].includes(h.post)
    ? holder(h.post, { id: `${h.post}-8`, name: `新${h.name}` })
    : h,
);

const successor = { ...actor('contact'), id: 'contact-8', unit: NEW.id };
const theirs = (act: Parameters<typeof byPerson>[1]) => byPerson(successor, act);

const over = (day: string) => succeed(PEOPLE, day, NEW);

/** Due on 3 April; the plan is accepted. */
const LETTER = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1'))
  .and('2026-03-05 15:00', acceptPlan());

/** Chased until an interview is proposed. */
const OVERDUE = LETTER.until('2026-04-16 09:00');

/** Taken over on a Friday. Five working days later is Friday, 24 April. */
const AT = '2026-04-17 10:00';
const TAKEN = OVERDUE.and(AT, over('2026-04-17'));

const DUE = '2026-04-24 18:00';

describe('whoever takes over an overdue finding', () => {
  it('has the rework time from that day on, and is late only after it', () => {
    expect(OVERDUE.clock('finding/1')).to.match(/^due 2026-04-03/);
    expect(TAKEN.clock('finding/1')).to.match(new RegExp(`^due ${DUE}`));
    expect(local(TAKEN.finding('1').dueAt)).to.equal(DUE);
    const lateIf = (at: string) =>
      TAKEN.and(at, theirs(report('1')))
        .finding('1')
        .reports.at(-1)?.late;
    expect(lateIf('2026-04-24 17:00')).to.equal(false);
    expect(lateIf('2026-04-25 09:00')).to.equal(true);
    expect(OVERDUE.and('2026-04-17 11:00', report('1')).finding('1').reports.at(-1)?.late).to.equal(
      true,
    );
  });

  it('is told of it with the new date', () => {
    const [row] = outboxOf(TAKEN).slice(outboxOf(OVERDUE).length);
    expect(row?.facts.standing).to.deep.equal([
      { code: '1', dueAt: beijing(DUE), provisional: false, waits: 'unit' },
    ]);
  });

  it('is chased from the mildest step of the ladder on, by his own date', () => {
    const chase = TAKEN.until('2026-05-07 18:00').chase('finding/1');
    expect(chase.slice(OVERDUE.chase('finding/1').length)).to.deep.equal([
      '2026-04-21 08:30 warn finding/1 → contact, handler',
      '2026-04-23 08:30 warn finding/1 → contact, handler',
      '2026-04-27 08:30 remind finding/1 → contact, handler',
      '2026-04-29 08:30 order finding/1 → contact, handler (responsibleLeader)',
      '2026-05-07 08:30 draft interview finding/1 → approver',
    ]);
  });

  it('is not interviewed for the delay of the unit before: what was proposed lapses', () => {
    expect(OVERDUE.notice.proposals.map((p) => p.status)).to.deep.equal(['pending']);
    expect(TAKEN.notice.proposals.map((p) => p.status)).to.deep.equal(['lapsed']);
    given(TAKEN).when('2026-04-17 11:00', approve('1')).isRefused('proposal-not-pending', '1');
  });

  it('leaves on record how far the unit before was chased', () => {
    const [former] = TAKEN.notice.formerUnits;
    expect(former).to.deep.include({ id: UNIT.id, until: '2026-04-17' });
    expect(former?.reached).to.deep.equal([{ finding: '1', level: 'order', reminders: 2 }]);
    expect(TAKEN.finding('1')).to.deep.include({ level: null, reminders: 0 });
  });

  it('may be raised to a rung that the unit before has reached', () => {
    given(OVERDUE).when('2026-04-17 11:00', raise('1', 'order')).isRefused('rung-not-higher');
    given(TAKEN).when('2026-04-17 11:00', raise('1', 'order')).causes('rungFired');
  });

  it('is booked his own days; those before are the former unit’s', () => {
    const [before] = delaysOf(OVERDUE.events, CALENDAR, beijing('2026-04-16 10:00'));
    const [after] = delaysOf(TAKEN.events, CALENDAR, beijing('2026-04-21 10:00'));
    expect(before?.shares.formerUnit).to.equal(0);
    expect(after?.shares.formerUnit).to.equal(before?.shares.unit);
    // Friday, Monday and Tuesday.
    expect(after?.shares.unit).to.equal(3);
  });

  it('has a cap on extensions that moves with his date', () => {
    const cap = local(TAKEN.finding('1').capFrom);
    expect(cap).to.equal(DUE);
    given(TAKEN)
      .when('2026-04-20 10:00', theirs(askExtension('1', '2026-05-08')))
      .causes('extensionRequested');
  });
});

describe('a date that lies ahead when another unit takes over', () => {
  it('stays where it leaves the rework time', () => {
    const taken = LETTER.and('2026-03-16 10:00', over('2026-03-16'));
    expect(taken.clock('finding/1')).to.equal(LETTER.until('2026-03-16 09:00').clock('finding/1'));
  });

  it('gives way to the rework time where it comes before that is over', () => {
    const taken = LETTER.and('2026-04-02 10:00', over('2026-04-02'));
    // Five working days after Thursday, with Qingming off from Saturday to Monday.
    expect(taken.clock('finding/1')).to.match(/^due 2026-04-10 18:00/);
  });

  it('is chased from the mildest step on where a rung was raised by hand before', () => {
    const raised = LETTER.and('2026-03-06 10:00', raise('1', 'order'));
    const taken = raised.and('2026-03-16 10:00', over('2026-03-16'));
    expect(taken.until('2026-04-08 09:00').chase('finding/1').at(-1)).to.equal(
      '2026-04-07 08:30 remind finding/1 → contact, handler',
    );
  });
});

describe('what else is overdue when another unit takes over', () => {
  const silent = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]).until(
    '2026-03-16 09:00',
  );
  const taken = silent.and('2026-03-16 10:00', over('2026-03-16'));

  it('is asked of it anew: the receipt with the time for one, the plan with the rework time', () => {
    expect(taken.clock('acknowledge')).to.match(/^due 2026-03-17 18:00/);
    expect(taken.clock('plan')).to.match(/^due 2026-03-23 18:00/);
    expect(taken.and('2026-03-17 10:00', theirs(acknowledge())).notice.acknowledgedLate).to.equal(
      false,
    );
    expect(taken.and('2026-03-20 10:00', theirs(plan('1'))).notice.plan?.late).to.equal(false);
  });

  it('is, of a stage, due after the rework time', () => {
    const staged = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'staged')])
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-05 10:00', stagedPlan({ '1': ['2026-03-12'] }))
      .and('2026-03-05 15:00', acceptPlan())
      .until('2026-03-16 09:00');
    const after = staged.and('2026-03-16 10:00', over('2026-03-16'));
    expect(after.clock('milestone/1#1')).to.match(/^due 2026-03-23 18:00/);
    expect(after.finding('1').milestones.map((m) => local(m.dueAt))).to.deep.equal([
      '2026-03-23 18:00',
    ]);
    expect(after.clock('finding/1')).to.equal(staged.clock('finding/1'));
  });

  it('is, of a report on progress, the next one', () => {
    const long = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'longTerm')])
      .and('2026-03-04 10:00', acknowledge())
      .until('2026-04-10 09:00');
    expect(long.clock('progress/1')).to.match(/^due 2026-04-03/);
    const after = long.and('2026-04-10 10:00', over('2026-04-10'));
    expect(after.clock('progress/1')).to.match(/^due 2026-05-11/);
    given(after)
      .when('2026-04-13 10:00', theirs(progress('1')))
      .causes('progressReported');
  });

  it('is counted in hours where the letter is urgent', () => {
    const urgent = letter(URGENT, '2026-03-04 09:00', [finding('1', 'immediate')])
      .and('2026-03-04 09:30', acknowledge())
      .until('2026-03-05 12:00');
    const after = urgent.and('2026-03-05 13:00', over('2026-03-05'));
    expect(after.clock('finding/1')).to.match(/^due 2026-03-06 13:00/);
    expect(after.finding('1').level).to.equal(null);
  });
});

describe('a succession while an overdue date does not run', () => {
  it('leaves the rework time for the day on which the stop ends', () => {
    const still = OVERDUE.and('2026-04-16 10:00', suspend('flood', ['1']));
    const taken = still.and(AT, over('2026-04-17'));
    expect(taken.notice.stopped).to.deep.equal([{ key: 'finding/1', remaining: '5wd' }]);
    const going = taken.and('2026-05-11 10:00', resume('flood'));
    expect(going.clock('finding/1')).to.match(/^due 2026-05-18 18:00, next 2026-05-13 08:30/);
    expect(
      taken
        .and('2026-05-09 10:00', theirs(report('1')))
        .finding('1')
        .reports.at(-1)?.late,
    ).to.equal(false);
  });

  it('leaves nothing late that is reported before a deferral ends', () => {
    const deferred = OVERDUE.and('2026-04-16 10:00', defer('1', '2026-06-30'));
    const late = (story: Story, act = report('1')) =>
      story.and('2026-05-11 10:00', act).finding('1').reports.at(-1)?.late;
    expect(late(deferred)).to.equal(true);
    expect(late(deferred.and(AT, over('2026-04-17')), theirs(report('1')))).to.equal(false);
  });

  it('keeps the successor’s date when what the unit before has asked for is refused', () => {
    const asked = LETTER.and('2026-03-30 10:00', askExtension('1', '2026-04-30'));
    const taken = asked.and(AT, over('2026-04-17'));
    expect(taken.clock('finding/1')).to.equal(`due ${DUE}, paused`);
    const refused = taken.and('2026-04-20 10:00', refuseExtension('1'));
    expect(refused.finding('1').dueAt >= beijing(DUE)).to.equal(true);
    expect(refused.notice.clocks.find((c) => c.key === 'finding/1')?.step).to.equal(0);
    const granted = taken.and('2026-04-20 10:00', grant('1'));
    expect(local(granted.finding('1').dueAt)).to.equal('2026-04-30 18:00');
  });
});

describe('what the unit before has been through', () => {
  it('does not count as the successor’s: his first return is his first', () => {
    const returned = LETTER.and('2026-03-10 10:00', report('1')).and(
      '2026-03-11 10:00',
      giveBack('1'),
    );
    const again = (story: Story, act = report('1')) =>
      story.and('2026-03-17 10:00', act).and('2026-03-18 10:00', giveBack('1'));
    expect(again(returned).events.at(-1)?.type).to.equal('rungFired');
    const taken = returned.and('2026-03-16 10:00', over('2026-03-16'));
    expect(again(taken, theirs(report('1'))).events.at(-1)?.type).to.equal('findingReturned');
  });

  it('does not use up the reminders by hand', () => {
    const rounds = (story: Story, days: string[]) =>
      days.reduce((s, day) => s.and(`${day} 10:00`, remind(['1'])), story);
    const spent = rounds(LETTER, ['2026-03-09', '2026-03-10']);
    const taken = spent.and('2026-03-16 10:00', over('2026-03-16'));
    given(spent)
      .when('2026-03-16 11:00', remind(['1']))
      .isRefused('reminder-budget-spent');
    given(taken)
      .when('2026-03-16 11:00', remind(['1']))
      .causes('remindedByHand');
  });
});

describe('whoever takes over an overdue part (S17)', () => {
  const shared = letter(
    COUNTY,
    '2026-03-04 09:00',
    [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name, SECOND.name] }],
    { coUnits: [CO_UNIT, SECOND] },
  )
    .and('2026-03-04 10:00', acknowledge())
    .until('2026-04-16 09:00');
  const taken = shared.and(AT, succeedOf(CO_UNIT.id, NEXT, '2026-04-17'));
  const partOf = (story: Story, unit: string) =>
    story.finding('1').parts.find((p) => p.unit.id === unit);

  it('has the rework time from that day on, and is late only after it', () => {
    expect(partOf(shared, CO_UNIT.id)?.late).to.equal(true);
    expect(taken.clock(`part/1@${NEXT.id}`)).to.match(new RegExp(`^due ${DUE}`));
    expect(partOf(taken, NEXT.id)).to.deep.include({ late: false, dueAt: beijing(DUE) });
    const answered = taken.and('2026-04-23 10:00', reportPart('1', NEXT.id));
    expect(partOf(answered, NEXT.id)?.late).to.equal(false);
  });

  it('leaves the others and the finding itself as late as they are', () => {
    expect(partOf(taken, SECOND.id)).to.deep.equal(partOf(shared, SECOND.id));
    expect(taken.clock('finding/1')).to.equal(shared.clock('finding/1'));
    expect(taken.notice.formerCoUnits).to.deep.equal([
      {
        id: CO_UNIT.id,
        name: CO_UNIT.name,
        until: '2026-04-17',
        basis: '县机构改革方案',
        late: ['1'],
      },
    ]);
  });

  it('is told with its new date', () => {
    const rows = outboxOf(taken).slice(outboxOf(shared).length);
    expect(rows.map((r) => r.facts.moves.map((m) => m.to))).to.deep.equal(
      rows.map(() => [beijing(DUE)]),
    );
  });

  it('has a date of its own, too, where the policy chases no part', () => {
    const { clocks } = COUNTY.policy;
    const quiet = letter(
      changed(COUNTY, { clocks: { ...clocks, part: null } }),
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
      { coUnits: [CO_UNIT] },
    ).until('2026-04-16 09:00');
    const after = quiet.and(AT, succeedOf(CO_UNIT.id, NEXT, '2026-04-17'));
    // A rung about the finding fires in between.
    const answered = after
      .until('2026-04-22 18:00')
      .and('2026-04-23 10:00', reportPart('1', NEXT.id));
    expect(partOf(answered, NEXT.id)).to.deep.include({ late: false, dueAt: beijing(DUE) });
  });
});
