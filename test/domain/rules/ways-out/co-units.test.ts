import { expect } from 'chai';
import { can } from '../../../../src/domain/readings/can.ts';
import {
  accept,
  acknowledge,
  actor,
  byPerson,
  coAcknowledge,
  declinePart,
  defer,
  giveBack,
  replaceHolders,
  report,
  reportPart,
  resume,
  suspend,
  transfer,
  withdraw,
  withdrawFinding,
} from '../../../support/acts.ts';
import { CO_UNIT, SECOND } from '../../../support/co-units.ts';
import { outboxOf } from '../../../support/outbox.ts';
import { beijing, COUNTY, finding, holder, UNIT } from '../../../support/rules.ts';
import { given, issueCommand, issuing, letter, type Story } from '../../../support/story.ts';

const coUnits = [CO_UNIT, SECOND];

const findings = [
  { ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name, SECOND.name] },
  { ...finding('2', 'timeLimited'), coUnits: [CO_UNIT.name] },
  finding('3', 'timeLimited'),
];

/** All due on 3 April. */
const shared = letter(COUNTY, '2026-03-04 09:00', findings, { coUnits }).and(
  '2026-03-04 10:00',
  acknowledge(),
);

const partsOf = (story: Story, code: string) =>
  story.finding(code).parts.map((p) => [p.unit.id, p.status, p.late]);

describe('a finding with co-operating units (S17)', () => {
  it('gives each its own part with a clock of its own', () => {
    expect(shared.clocks().filter((k) => k.startsWith('part/'))).to.deep.equal([
      'part/1@unit-5',
      'part/1@unit-6',
      'part/2@unit-5',
    ]);
    expect(shared.clock('part/1@unit-5')).to.equal('due 2026-04-03 18:00, next 2026-04-02 08:30');
  });

  it('is told to their own people at once, each person in the name of his own unit', () => {
    const rows = outboxOf(letter(COUNTY, '2026-03-04 09:00', findings, { coUnits }));
    expect(rows.map((r) => [r.holder, r.unit])).to.deep.equal([
      ['contact-1', 'unit-1'],
      ['handler-1', 'unit-1'],
      ['unitHead-1', 'unit-1'],
      ['unit-5-contact', 'unit-5'],
      ['unit-5-handler', 'unit-5'],
      ['unit-6-contact', 'unit-6'],
    ]);
  });

  it('tells nobody twice who works for both', () => {
    const both = [{ ...SECOND, holders: [holder('contact')] }];
    issuing(COUNTY, issueCommand('2026-03-04 09:00', findings, { coUnits: both })).emits({
      type: 'issued',
      to: ['contact', 'handler', 'unitHead'],
    });
  });
});

describe('the part of a co-operating unit', () => {
  it('is chased with its own people alone, each unit for itself, in the unit’s own name', () => {
    const silent = shared.until('2026-04-07 18:00');
    const fired = silent.events.filter(
      (e) => e.type === 'rungFired' && e.keys.some((k) => k.startsWith('part/')),
    );
    const told = fired.map((e) => ['keys' in e ? e.keys : [], e.to.map((r) => r.holder)]);
    const each = [
      [
        ['part/1@unit-5', 'part/2@unit-5'],
        ['unit-5-contact', 'unit-5-handler'],
      ],
      [['part/1@unit-6'], ['unit-6-contact']],
    ];
    expect(told).to.deep.equal([...each, ...each]);
    const rows = outboxOf(silent).filter((r) => r.kind === 'part');
    expect(new Set(rows.map((r) => `${r.holder} ${r.unit}`))).to.deep.equal(
      new Set(['unit-5-contact unit-5', 'unit-5-handler unit-5', 'unit-6-contact unit-6']),
    );
  });

  it('is late by itself: neither the lead unit nor the other unit is late with it', () => {
    const story = shared
      .and('2026-04-03 17:00', reportPart('1', 'unit-6'))
      .and('2026-04-03 17:30', report('1'))
      .and('2026-04-03 18:00:01', reportPart('1', 'unit-5'));
    expect(partsOf(story, '1')).to.deep.equal([
      ['unit-5', 'reported', true],
      ['unit-6', 'reported', false],
    ]);
    expect(story.finding('1').reports.map((r) => r.late)).to.deep.equal([false]);
  });

  it('never raises the finding, however long it is owed', () => {
    const silent = shared.and('2026-03-10 10:00', report('1')).until('2026-09-30 18:00');
    expect(silent.chase('part/1@unit-5')).to.have.length.above(20);
    expect(silent.finding('1').level).to.equal(null);
    expect(silent.finding('1').reminders).to.equal(0);
  });

  it('is reported to the lead unit, which alone reports the finding', () => {
    given(shared)
      .when('2026-03-10 10:00', reportPart('1', 'unit-5'))
      .causes({
        type: 'partReported',
        unit: 'unit-5',
        late: false,
        drops: ['part/1@unit-5'],
        to: ['contact', 'handler'],
      });
    const done = shared.and('2026-03-10 10:00', reportPart('1', 'unit-5'));
    expect(done.finding('1').stage).to.equal('open');
    expect(done.clocks()).to.include('finding/1').and.include('part/2@unit-5');
    const coContact = { ...actor('contact'), id: 'unit-5-contact', unit: 'unit-5' };
    given(shared)
      .when('2026-03-10 10:00', byPerson(coContact, report('1')))
      .isRefused('another-unit');
  });

  it('is not needed for the lead unit’s report or for closing, and ends with the finding', () => {
    const closed = shared.and('2026-03-10 10:00', report('1')).and('2026-03-11 10:00', accept('1'));
    expect(closed.finding('1').stage).to.equal('closed');
    expect(closed.clocks().filter((k) => k.startsWith('part/'))).to.deep.equal(['part/2@unit-5']);
    given(closed)
      .when('2026-03-12 10:00', reportPart('1', 'unit-5'))
      .isRefused('finding-closed', '1');
    const gone = shared.and('2026-03-10 10:00', withdrawFinding('2'));
    expect(gone.clocks()).not.to.include('part/2@unit-5');
  });

  it('is not owed again after a return, once it has been given', () => {
    const story = shared
      .and('2026-03-10 10:00', reportPart('1', 'unit-5'))
      .and('2026-03-10 11:00', report('1'))
      .and('2026-03-11 10:00', giveBack('1'));
    expect(story.clocks()).not.to.include('part/1@unit-5');
    given(story).when('2026-03-12 10:00', reportPart('1', 'unit-5')).isRefused('part-done', '1');
  });

  it('stands still with the finding, and moves as the finding does (M19, M22)', () => {
    const still = shared.and('2026-03-09 10:00', suspend());
    expect(still.until('2026-05-29 18:00').chase('part/1@unit-5')).to.deep.equal([]);
    const again = still.and('2026-03-19 10:00', resume());
    expect(again.clock('part/1@unit-5')).to.match(/^due 2026-04-13 18:00/);
    expect(again.finding('1').parts[0]?.dueAt).to.equal(beijing('2026-04-13 18:00'));
    given(still)
      .when('2026-04-13 17:00', reportPart('1', 'unit-5'))
      .causes({ type: 'partReported', late: false });
    given(again)
      .when('2026-04-13 17:00', reportPart('1', 'unit-5'))
      .causes({ type: 'partReported', late: false });
    given(again)
      .when('2026-04-13 18:00:01', reportPart('1', 'unit-5'))
      .causes({ type: 'partReported', late: true });
  });

  it('that is vacant is the office’s as the letter knows it, whatever the unit’s roster says', () => {
    const gone = {
      ...holder('contact', { id: 'unit-5-contact', name: '何协' }),
      until: '2026-03-05',
    };
    const stranger = holder('supervisionOffice', { id: 'stranger', name: '外人' });
    const { by, body } = replaceHolders([gone, stranger]);
    const replaced = shared.and('2026-03-05 10:00', {
      by,
      body: { ...body, coUnit: 'unit-5' } as typeof body,
    });
    const [task] = replaced
      .until('2026-04-02 18:00')
      .events.filter((e) => e.type === 'rungFired')
      .filter((e) => e.keys.includes('part/1@unit-5'));
    expect([task?.task, task?.to]).to.deep.equal(['vacancy', []]);
    expect(task?.copy.map((r) => r.holder)).to.deep.equal(['supervisionOffice-1']);
  });

  it('is not chased while the finding is deferred', () => {
    const deferred = shared.and('2026-03-10 10:00', defer('1', '2026-06-30'));
    expect(deferred.clocks()).not.to.include('part/1@unit-5');
  });
});

describe('a co-operating unit that declines', () => {
  it('does so within the time for objections, with a reason; office and lead unit are told', () => {
    given(shared)
      .when('2026-03-10 00:00', declinePart('1', 'unit-5'))
      .causes({
        type: 'partDeclined',
        unit: 'unit-5',
        drops: ['part/1@unit-5'],
        to: ['supervisionOffice', 'contact'],
      });
    given(shared)
      .when('2026-03-10 00:00:01', declinePart('1', 'unit-5'))
      .isRefused('objection-too-late', '1');
    const { by, body } = declinePart('1', 'unit-5');
    given(shared)
      .when('2026-03-09 10:00', { by, body: { ...body, reason: ' ' } as typeof body })
      .isRefused('reason-missing', '1');
  });

  it('declines one part, and the lead unit’s finding stays as it is', () => {
    const story = shared.and('2026-03-06 10:00', declinePart('1', 'unit-5'));
    expect(partsOf(story, '1')).to.deep.equal([
      ['unit-5', 'declined', false],
      ['unit-6', 'open', false],
    ]);
    expect(partsOf(story, '2')).to.deep.equal([['unit-5', 'open', false]]);
    expect(story.clock('finding/1')).to.equal(shared.clock('finding/1'));
    given(story).when('2026-03-06 11:00', declinePart('1', 'unit-5')).isRefused('part-done', '1');
  });
});

describe('who answers for a part', () => {
  const at = '2026-03-06 10:00';
  it('is the unit that has it, and nobody else', () => {
    given(shared).when(at, reportPart('2', 'unit-6')).isRefused('no-part', '2');
    given(shared).when(at, reportPart('3', 'unit-5')).isRefused('no-part', '3');
    given(shared).when(at, reportPart('1', UNIT.id)).isRefused('no-part', '1');
    given(shared).when(at, reportPart('1', 'unit-9')).isRefused('another-unit');
    given(shared).when(at, reportPart('9', 'unit-5')).isRefused('unknown-finding', '9');
    const done = shared.and(at, reportPart('1', 'unit-5'));
    given(done).when('2026-03-06 11:00', reportPart('1', 'unit-5')).isRefused('part-done', '1');
  });

  it('acknowledges for himself, whether the lead unit has done so or not', () => {
    given(shared)
      .when(at, coAcknowledge('unit-5'))
      .causes({ type: 'coUnitAcknowledged', unit: 'unit-5' });
    const story = shared.and(at, coAcknowledge('unit-5'));
    expect(story.notice.coUnits.map((u) => u.acknowledgedAt !== null)).to.deep.equal([true, false]);
    given(story)
      .when('2026-03-06 11:00', coAcknowledge('unit-5'))
      .isRefused('already-acknowledged', 'unit-5');
    const door = (s: Story) =>
      can('contact', s.notice, s.rules, s.notice.issuedAt).find((c) => c.kind === 'acknowledge')
        ?.open;
    expect(door(story)).to.equal(true);
    expect(door(story.and('2026-03-06 11:00', coAcknowledge('unit-6')))).to.equal(false);
  });

  it('may change: the roster of a co-operating unit is replaced apart', () => {
    const holders = [holder('contact', { id: 'unit-6-new', name: '施新' })];
    const { by, body } = {
      by: actor('supervisionOffice'),
      body: { kind: 'replaceHolders', holders, coUnit: 'unit-6' } as const,
    };
    const story = shared.and(at, { by, body }).until('2026-04-02 18:00');
    const warned = story.events.find((e) => 'keys' in e && e.keys.includes('part/1@unit-6'));
    expect(warned?.to.map((r) => r.holder)).to.deep.equal(['unit-6-new']);
    expect(story.notice.holders).to.deep.equal(shared.notice.holders);
  });
});

describe('who works on a part of a finding', () => {
  const coPeopleTold = (story: Story): string[] =>
    (story.events.at(-1)?.to ?? []).flatMap((r) => (r.unit === undefined ? [] : [r.holder]));
  const at = '2026-03-06 10:00';

  it('learns that the finding is withdrawn or handed over, and nobody else does', () => {
    expect(coPeopleTold(shared.and(at, withdrawFinding('2')))).to.deep.equal(['unit-5-contact']);
    expect(coPeopleTold(shared.and(at, withdrawFinding('3')))).to.deep.equal([]);
    expect(coPeopleTold(shared.and(at, transfer('1')))).to.deep.equal([
      'unit-5-contact',
      'unit-6-contact',
    ]);
  });

  it('learns that the letter is withdrawn', () => {
    expect(coPeopleTold(shared.and(at, withdraw()))).to.deep.equal([
      'unit-5-contact',
      'unit-6-contact',
    ]);
  });

  it('learns that the letter is closed', () => {
    const closed = ['1', '2', '3'].reduce(
      (story, code) => story.and(at, report(code)).and(at, accept(code)),
      shared,
    );
    expect(closed.events.at(-1)?.type).to.equal('closed');
    expect(coPeopleTold(closed)).to.deep.equal(['unit-5-contact', 'unit-6-contact']);
  });
});
