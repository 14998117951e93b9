import { expect } from 'chai';
import { accept, acknowledge, giveBack, plan, progress, report } from '../../support/acts.ts';
import { AUDIT, COUNTY, finding, URGENT } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const longTerm = letter(COUNTY, at, [finding('1', 'longTerm'), finding('2', 'timeLimited')]).and(
  '2026-03-04 10:00',
  acknowledge(),
);

describe('reporting progress', () => {
  it('stops its clock, starts the next one and touches no other (M15)', () => {
    given(longTerm)
      .when('2026-03-30 10:00', progress('1', '已完成三成'))
      .causes({
        type: 'progressReported',
        finding: '1',
        text: '已完成三成',
        noChange: false,
        to: [],
        drops: ['progress/1'],
        arms: ['progress/1 2026-04-29 18:00'],
      });
  });

  it('is one click where nothing has changed', () => {
    const same = longTerm.and('2026-03-30 10:00', progress('1', ''));
    expect(same.finding('1').progress).to.deep.equal([
      { text: '', noChange: true, at: '2026-03-30T02:00:00.000Z' },
    ]);
  });

  it('is words, or the word that nothing has changed', () => {
    const act = progress('1', ' ');
    given(longTerm)
      .when('2026-03-30 10:00', { ...act, body: { ...act.body, noChange: false } as never })
      .isRefused('text-missing', '1');
  });

  it('keeps every report', () => {
    const both = longTerm
      .and('2026-03-30 10:00', progress('1', '已完成三成'))
      .and('2026-04-28 10:00', progress('1', '已完成六成'));
    expect(both.finding('1').progress.map((p) => p.text)).to.deep.equal([
      '已完成三成',
      '已完成六成',
    ]);
  });

  it('moves off the holidays: thirty days from 2 April end on 6 May', () => {
    const story = longTerm.and('2026-04-02 10:00', progress('1'));
    expect(story.clock('progress/1')).to.match(/^due 2026-05-06 18:00/);
  });

  it('is not asked for once more when the result is due before', () => {
    given(longTerm.until('2026-08-05 09:00'))
      .when('2026-08-05 10:00', progress('1'))
      .causes({ type: 'progressReported', drops: ['progress/1'], arms: [] });
  });

  it('stands for a missing acknowledgement', () => {
    given(letter(COUNTY, at, [finding('1', 'longTerm')]))
      .when('2026-03-05 10:00', progress('1'))
      .causes({ type: 'acknowledged', implied: true, late: false }, 'progressReported');
  });
});

describe('a progress report that is missed', () => {
  const missed = longTerm.until('2026-04-16 18:00');

  it('is reminded on its own ladder (M15)', () => {
    expect(missed.chase('progress/1')).to.deep.equal([
      '2026-04-02 08:30 warn progress/1 → contact, handler',
      '2026-04-07 08:30 remind progress/1 → contact, handler',
      '2026-04-09 08:30 order progress/1 → contact, handler (responsibleLeader)',
      '2026-04-16 08:30 remind progress/1 → contact, handler',
    ]);
  });
  it('stays visible as overdue and leaves the main deadline alone (M15)', () => {
    expect(missed.clock('progress/1')).to.equal('due 2026-04-03 18:00, next 2026-04-23 08:30');
    expect(missed.clock('finding/1')).to.equal(longTerm.clock('finding/1'));
    expect(missed.finding('1').dueAt).to.equal('2026-08-31T10:00:00.000Z');
    expect(missed.chase('finding/1')).to.deep.equal([]);
  });
  it('is no longer chased once it comes, and the next one counts from there (M15)', () => {
    const came = missed.and('2026-04-17 10:00', progress('1'));
    expect(came.clock('progress/1')).to.equal('due 2026-05-18 18:00, next 2026-05-15 08:30');
  });

  it('may be a weekly one (M15)', () => {
    const weekly = structuredClone(COUNTY);
    if (weekly.policy.clocks.progress !== null) weekly.policy.clocks.progress.every = '7d';
    const silent = letter(weekly, at, [finding('1', 'longTerm')]).until('2026-03-16 18:00');
    expect(silent.chase('progress/1')).to.deep.equal([
      '2026-03-10 08:30 warn progress/1 → contact, handler',
      '2026-03-12 08:30 remind progress/1 → contact, handler',
      '2026-03-16 08:30 order progress/1 → contact, handler (responsibleLeader)',
    ]);
    expect(silent.clock('finding/1')).to.equal(longTerm.clock('finding/1'));
  });
});

describe('progress under the audit preset', () => {
  const audited = letter(AUDIT, at, [finding('1', 'longTerm')])
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', plan('1'));
  const next = (...answers: string[]) =>
    answers
      .reduce((story, day) => story.and(`${day} 10:00`, progress('1')), audited)
      .clock('progress/1');

  it('is due three working days after the quarter, until midnight (M15)', () => {
    expect(next()).to.equal('due 2026-04-04 00:00, next 2026-04-07 08:30');
  });
  it('is asked for once a quarter, whether the answer came within it or after it (M15)', () => {
    expect(next('2026-03-25')).to.match(/^due 2026-07-04 00:00/);
    expect(next('2026-04-02')).to.match(/^due 2026-07-04 00:00/);
    expect(next('2026-05-12')).to.match(/^due 2026-07-04 00:00/);
    // Two quarters late: it is not asked for days that lie behind.
    expect(next('2026-08-12')).to.match(/^due 2026-10-11 00:00/);
  });
  it('counts working days over the National Day holidays (M15)', () => {
    // 8, 9 and Saturday 10 October, a swapped working day.
    expect(next('2026-04-02', '2026-07-01')).to.match(/^due 2026-10-11 00:00/);
  });
  it('is provisional where the quarter ends with an unpublished year', () => {
    const last = audited
      .and('2026-04-02 10:00', progress('1'))
      .and('2026-07-01 10:00', progress('1'))
      .and('2026-10-08 10:00', progress('1'));
    const clocks = last.notice.clocks.filter((c) => c.kind === 'progress');
    expect(clocks.map((c) => [c.dueOn, c.provisional])).to.deep.equal([['2027-01-06', true]]);
  });
  it('is asked for long-term findings alone', () => {
    const staged = letter(AUDIT, at, [finding('1', 'staged'), finding('2', 'immediate')]);
    expect(staged.clocks()).to.deep.equal(['acknowledge', 'finding/1', 'finding/2', 'plan']);
  });
});

describe('progress under the urgent preset', () => {
  const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')]);
  it('is one interim answer within four hours, at any hour of the night', () => {
    expect(urgent.clock('progress/1')).to.equal('due 2026-03-05 02:00, next 2026-03-05 00:00');
    given(urgent)
      .when('2026-03-05 01:00', progress('1', '已转移群众'))
      .causes('acknowledged', { type: 'progressReported', drops: ['progress/1'], arms: [] });
  });
  it('stops nothing but its own reminders', () => {
    const answered = urgent.and('2026-03-04 23:00', progress('1'));
    expect(answered.clock('finding/1')).to.equal(urgent.clock('finding/1'));
  });
});

describe('a progress report that is refused', () => {
  it('is not asked for', () => {
    given(longTerm).when('2026-03-10 10:00', progress('2')).isRefused('progress-not-asked', '2');
    given(letter(AUDIT, at, [finding('1', 'timeLimited')]))
      .when('2026-03-10 10:00', progress('1'))
      .isRefused('progress-not-asked', '1');
  });
  it('says neither what was done nor that nothing was', () => {
    const { by: who, body } = progress('1', '');
    given(longTerm)
      .when('2026-03-10 10:00', { by: who, body: { ...body, noChange: false } as never })
      .isRefused('text-missing', '1');
  });
  it('comes after the result: the report says more', () => {
    const reported = longTerm.and('2026-03-10 10:00', report('1'));
    given(reported).when('2026-03-11 10:00', progress('1')).isRefused('already-reported', '1');
    expect(reported.clocks()).not.to.include('progress/1');
    const closed = reported.and('2026-03-11 10:00', accept('1'));
    given(closed).when('2026-03-12 10:00', progress('1')).isRefused('finding-closed', '1');
  });
  it('is not asked for during the short time of a rework', () => {
    const returned = letter(COUNTY, at, [finding('1', 'longTerm', '40d')])
      .and('2026-04-09 10:00', report('1'))
      .and('2026-04-10 10:00', giveBack('1'));
    given(returned).when('2026-04-13 10:00', progress('1')).isRefused('progress-not-asked', '1');
  });
  it('is asked for anew after a return that leaves months', () => {
    const returned = longTerm
      .and('2026-03-10 10:00', report('1'))
      .and('2026-03-11 10:00', giveBack('1'));
    expect(returned.clock('progress/1')).to.match(/^due 2026-04-10 18:00/);
  });
  it('is about a finding that the letter does not hold', () => {
    given(longTerm).when('2026-03-10 10:00', progress('9')).isRefused('unknown-finding', '9');
  });
});
