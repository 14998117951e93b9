import { expect } from 'chai';
import { addMs } from '../../../../src/domain/calendar/instant.ts';
import type { Rules } from '../../../../src/domain/notice/notice.ts';
import { acknowledge, object, report } from '../../../support/acts.ts';
import { beijing, COUNTY, finding, local, PRESETS, rulesOf } from '../../../support/rules.ts';
import { given, letter } from '../../../support/story.ts';

const HOUR = 3_600_000;

const findings = [
  finding('1', 'immediate'),
  finding('2', 'timeLimited'),
  finding('3', 'longTerm', '15wd'),
  finding('4', 'staged', '2m'),
];

const dues = (rules: Rules, at: string) => {
  const { notice } = letter(rules, at, findings);
  const { objectBy, reviewBy } = notice.rights;
  return new Map([
    ...notice.clocks.map((c) => [c.key, c.dueAt] as const),
    ['objectBy', objectBy] as const,
    ['reviewBy', reviewBy] as const,
  ]);
};

describe('a later receipt never gives an earlier date', () => {
  it('of a letter on the eve of a holiday and within it', () => {
    for (const [eve, within] of [
      ['2026-02-14 18:30', '2026-02-15 10:00'],
      ['2026-09-30 18:30', '2026-10-01 10:00'],
      ['2026-03-06 18:05', '2026-03-07 10:00'],
    ] as const) {
      const [early, late] = [dues(COUNTY, eve), dues(COUNTY, within)];
      for (const [key, due] of early) expect((late.get(key) ?? '') >= due, key).to.equal(true);
      // Both reach the unit with the same opening.
      expect([...late]).to.deep.equal([...early]);
    }
  });

  it('of a letter in any hour of a year, by every clock of every preset', () => {
    for (const id of PRESETS) {
      const rules = rulesOf(id);
      let before = new Map<string, string>();
      for (
        let at = beijing('2026-01-05 00:30');
        at < beijing('2026-10-20 00:00');
        at = addMs(at, 7 * HOUR)
      ) {
        const now = dues(rules, local(at));
        for (const [key, due] of now)
          expect(due >= (before.get(key) ?? ''), `${id} ${key} ${local(at)}`).to.equal(true);
        before = now;
      }
    }
  }).timeout(120_000);

  it('of a report for its review, on working days and days off', () => {
    const story = letter(COUNTY, '2026-03-02 09:00', [finding('1', 'longTerm')]);
    let before = '';
    for (
      let at = beijing('2026-04-01 08:00');
      at < beijing('2026-05-12 00:00');
      at = addMs(at, 5 * HOUR)
    ) {
      const reported = story.and(local(at), report('1'));
      const due = reported.notice.clocks.find((c) => c.key === 'review/1')?.dueAt ?? '';
      expect(due >= before, local(at)).to.equal(true);
      before = due;
    }
  });
});

describe('a letter that is issued in quiet hours (M6)', () => {
  const saturday = letter(COUNTY, '2026-03-07 10:00', findings);

  it('is delivered when they end, and all its clocks count from there', () => {
    expect(local(saturday.notice.deliveredAt)).to.equal('2026-03-09 08:30');
    const started = new Set(saturday.notice.clocks.map((c) => local(c.startedAt)));
    expect([...started]).to.deep.equal(['2026-03-09 08:30']);
    expect(saturday.clock('acknowledge')).to.match(/^due 2026-03-10 18:00/);
    expect(saturday.notice.rights.objectBy).to.equal(beijing('2026-03-13 00:00'));
    given(saturday).when('2026-03-13 00:00', object('1')).causes('acknowledged', 'objectionRaised');
    given(saturday).when('2026-03-13 00:00:01', object('1')).isRefused('objection-too-late', '1');
  });

  it('may be answered before, and nothing of it is late', () => {
    given(saturday)
      .when('2026-03-07 20:00', acknowledge())
      .causes({ type: 'acknowledged', late: false });
  });

  it('is delivered at once where the policy knows no quiet hours', () => {
    const { notice } = letter(rulesOf('urgent-24h'), '2026-03-07 03:00', findings);
    expect(notice.deliveredAt).to.equal(notice.issuedAt);
  });
});
