import { expect } from 'chai';
import type { RefusalCode } from '../../../src/domain/notice/refusals.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { askExtension, by, giveBack, grant, refuseExtension, report } from '../../support/acts.ts';
import {
  AUDIT,
  COUNTY,
  finding,
  local,
  type Preset,
  rulesOf,
  URGENT,
} from '../../support/rules.ts';
import { given, letter, type Story } from '../../support/story.ts';

type Caps = Partial<Policy['extension']>;

/** A letter of 4 March under a preset with caps of its own: due 3 April, 2 June, or the next night. */
function under(preset: Preset, caps: Caps = {}): Story {
  const rules = rulesOf(preset);
  Object.assign(rules.policy.extension, caps);
  const at = preset === 'urgent-24h' ? '2026-03-04 22:00' : '2026-03-04 09:00';
  return letter(rules, at, [finding('1', 'timeLimited')]);
}

type Row = [
  what: string,
  preset: Preset,
  caps: Caps,
  at: string,
  until: string,
  answer: RefusalCode | 'taken',
];

const TABLE: Row[] = [
  // When: a distance before the due day, at its cutoff.
  ['three working days before', 'county-standard', {}, '2026-03-31 18:00', '2026-04-20', 'taken'],
  [
    'a second later',
    'county-standard',
    {},
    '2026-03-31 18:00:01',
    '2026-04-20',
    'extension-too-late',
  ],
  [
    'after the due day',
    'county-standard',
    {},
    '2026-04-09 10:00',
    '2026-04-20',
    'extension-too-late',
  ],
  [
    'at the due instant',
    'county-standard',
    { askBefore: null },
    '2026-04-03 18:00',
    '2026-04-20',
    'taken',
  ],
  [
    'never after the due instant, whatever the policy leaves open',
    'county-standard',
    { askBefore: null },
    '2026-04-03 18:00:01',
    '2026-04-20',
    'extension-too-late',
  ],
  [
    'hours before',
    'county-standard',
    { askBefore: '-48h' },
    '2026-04-01 18:00',
    '2026-04-20',
    'taken',
  ],
  [
    'fewer hours before',
    'county-standard',
    { askBefore: '-48h' },
    '2026-04-01 18:00:01',
    '2026-04-20',
    'extension-too-late',
  ],
  ['twenty working days before', 'audit-60-90', {}, '2026-05-06 23:59', '2026-06-30', 'taken'],
  [
    'nineteen working days before',
    'audit-60-90',
    {},
    '2026-05-07 00:01',
    '2026-06-30',
    'extension-too-late',
  ],
  ['a minute before', 'urgent-24h', {}, '2026-03-05 21:59', '2026-03-06T10:00', 'taken'],
  // How long: in all, from the first date, to the end of its day.
  [
    'to the last day of the cap, moved off a holiday',
    'county-standard',
    {},
    '2026-03-20 10:00',
    '2026-05-06',
    'taken',
  ],
  [
    'to the day after',
    'county-standard',
    {},
    '2026-03-20 10:00',
    '2026-05-07',
    'extension-too-long',
  ],
  [
    'to the last working day of a cap in working days',
    'county-standard',
    { maxTotal: '5wd' },
    '2026-03-20 10:00',
    '2026-04-13',
    'taken',
  ],
  [
    'to the working day after',
    'county-standard',
    { maxTotal: '5wd' },
    '2026-03-20 10:00',
    '2026-04-14',
    'extension-too-long',
  ],
  ['to the ninetieth day', 'audit-60-90', {}, '2026-04-20 10:00', '2026-08-31', 'taken'],
  [
    'to the ninety-first',
    'audit-60-90',
    {},
    '2026-04-20 10:00',
    '2026-09-01',
    'extension-too-long',
  ],
  ['by the last hour', 'urgent-24h', {}, '2026-03-05 10:00', '2026-03-06T22:00', 'taken'],
  [
    'by a minute more',
    'urgent-24h',
    {},
    '2026-03-05 10:00',
    '2026-03-06T22:01',
    'extension-too-long',
  ],
  // To which day: a later one that can be read.
  [
    'to the same day',
    'county-standard',
    {},
    '2026-03-20 10:00',
    '2026-04-03',
    'extension-not-later',
  ],
  [
    'to an earlier day',
    'county-standard',
    {},
    '2026-03-20 10:00',
    '2026-03-27',
    'extension-not-later',
  ],
  ['to a length of time', 'county-standard', {}, '2026-03-20 10:00', '15wd', 'limit-unreadable'],
  ['to no day', 'county-standard', {}, '2026-03-20 10:00', '2026-02-30', 'limit-unreadable'],
  ['to words', 'county-standard', {}, '2026-03-20 10:00', '下个月底', 'limit-unreadable'],
  // How often.
  [
    'where none is allowed',
    'county-standard',
    { maxCount: 0 },
    '2026-03-20 10:00',
    '2026-04-20',
    'extension-too-many',
  ],
];

describe('an extension asked for under a policy', () => {
  it('has a table of at least twenty cases (A13)', () => {
    expect(TABLE.length).to.be.at.least(20);
  });
  for (const [what, preset, caps, at, until, answer] of TABLE)
    it(`is ${answer}: ${what} (${preset}; A13)`, () => {
      const asking = given(under(preset, caps)).when(at, askExtension('1', until));
      if (answer === 'taken') asking.causes('acknowledged', 'extensionRequested');
      else asking.isRefused(answer, '1');
    });
});

describe('the number of extensions', () => {
  const once = under('county-standard')
    .and('2026-03-20 10:00', askExtension('1', '2026-04-10'))
    .and('2026-03-23 10:00', grant('1'));

  it('is capped: a second one is possible, a third is not (A13)', () => {
    const twice = once
      .and('2026-03-24 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-25 08:00', grant('1'));
    given(twice)
      .when('2026-03-26 10:00', askExtension('1', '2026-04-24'))
      .isRefused('extension-too-many', '1');
  });
  it('counts what was granted, not what was refused (A13)', () => {
    const refused = once
      .and('2026-03-24 10:00', askExtension('1', '2026-04-20'))
      .and('2026-03-25 08:00', refuseExtension('1'));
    given(refused)
      .when('2026-03-26 10:00', askExtension('1', '2026-04-24'))
      .causes('extensionRequested');
  });
  it('leaves the total to be counted from the first date (A13)', () => {
    given(once)
      .when('2026-03-24 10:00', askExtension('1', '2026-05-07'))
      .isRefused('extension-too-long', '1');
    given(once)
      .when('2026-03-24 10:00', askExtension('1', '2026-05-06'))
      .causes('extensionRequested');
  });
});

describe('whoever grants an extension', () => {
  it('holds one of the posts that the policy names, and no other (A13)', () => {
    const ask = askExtension('1', '2026-03-06T10:00');
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')]).and(
      '2026-03-05 10:00',
      ask,
    );
    for (const role of ['supervisionOffice', 'approver'] as const) {
      given(urgent)
        .when('2026-03-05 10:30', by(role, grant('1')))
        .isRefused('not-your-role');
      given(urgent)
        .when('2026-03-05 10:30', by(role, refuseExtension('1')))
        .isRefused('not-your-role');
    }
    given(urgent)
      .when('2026-03-05 10:30', by('groupLeader', grant('1')))
      .emits('extensionGranted');
    const county = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]).and(
      '2026-03-20 10:00',
      askExtension('1', '2026-04-20'),
    );
    for (const role of ['supervisionOffice', 'approver', 'groupLeader'] as const)
      given(county)
        .when('2026-03-23 10:00', by(role, grant('1')))
        .causes('extensionGranted');
    given(county)
      .when('2026-03-23 10:00', by('reviewer', grant('1')))
      .isRefused('not-your-role');
  });
});

describe('three extensions after a late report', () => {
  it('leave the first date, each decision and the breach on record (A13)', () => {
    const grants = ['2026-04-20', '2026-04-28', '2026-05-12'];
    const late = under('county-standard', { maxCount: 3, maxTotal: '60d', askBefore: null })
      .and('2026-04-07 10:00', report('1'))
      .and('2026-04-08 10:00', giveBack('1'));
    const story = grants.reduce(
      (life, until, i) =>
        life
          .and(`2026-04-0${8 + Math.min(i, 1)} 1${i + 1}:00`, askExtension('1', until))
          .and(`2026-04-0${8 + Math.min(i, 1)} 1${i + 1}:30`, grant('1')),
      late,
    );
    const { originalDueAt, dueAt, reports, extensions } = story.finding('1');
    expect(local(originalDueAt)).to.equal('2026-04-03 18:00');
    expect(local(dueAt)).to.equal('2026-05-12 18:00');
    expect(reports.map((r) => r.late)).to.deep.equal([true]);
    expect(extensions.map((e) => [e.until, e.status, e.decidedBy, e.breached])).to.deep.equal(
      grants.map((until) => [until, 'granted', '周宁', true]),
    );
    const moves = story.events.flatMap((e) =>
      e.type === 'extensionGranted' ? [[local(e.previousDueAt), local(e.newDueAt)]] : [],
    );
    expect(moves).to.deep.equal([
      ['2026-04-15 18:00', '2026-04-20 18:00'],
      ['2026-04-20 18:00', '2026-04-28 18:00'],
      ['2026-04-28 18:00', '2026-05-12 18:00'],
    ]);
  });
});

describe('an extension into an unpublished year', () => {
  it('is a named day and therefore not provisional', () => {
    const story = letter(AUDIT, '2026-10-12 09:00', [finding('1', 'timeLimited')])
      .and('2026-11-02 10:00', askExtension('1', '2027-02-26'))
      .and('2026-11-03 10:00', grant('1'));
    expect(local(story.finding('1').dueAt)).to.equal('2027-02-27 00:00');
    expect(story.finding('1').provisional).to.equal(false);
  });
});

describe('a decision on an extension that is late', () => {
  it('is chased with whoever may give it, and with nobody who may not', () => {
    const asked = under('urgent-24h').and(
      '2026-03-04 23:00',
      askExtension('1', '2026-03-06T20:00'),
    );
    expect(asked.until('2026-03-05 04:00').chase('extensionDecision/1')).to.deep.equal([
      '2026-03-05 00:00 remind extensionDecision/1 → groupLeader',
      '2026-03-05 02:00 order extensionDecision/1 → groupLeader (supervisionOffice)',
    ]);
  });
});
