import { expect } from 'chai';
import { warningsFor } from '../../../../src/domain/campaign/guards.ts';
import type { Rules } from '../../../../src/domain/notice/notice.ts';
import { faultOfTime } from '../../../../src/domain/rules/issue.ts';
import {
  AUDIT,
  beijing,
  COUNTY,
  finding,
  PRESETS,
  rulesOf,
  URGENT,
} from '../../../support/rules.ts';
import { issueCommand, issuing, letter } from '../../../support/story.ts';

const at = '2026-03-02 09:00';

const issue = (rules: Rules, due: string | null, when = at) =>
  issuing(rules, issueCommand(when, [finding('1', 'immediate'), finding('2', 'immediate', due)]));

describe('a letter is not born late', () => {
  it('by a date that has passed: issuing it is refused, with the finding that is late', () => {
    for (const due of ['2026-02-20', '2026-03-01', '2026-02-20T12:00'])
      issue(COUNTY, due).isRefused('date-past', '2');
    issue(URGENT, '2026-03-02T08:59').isRefused('date-past', '2');
    // Until its end a day has not passed; it leaves too little all the same.
    issue(COUNTY, '2026-03-02').isRefused('too-little-time', '2');
  });

  it('by a date that passes before the letter reaches the unit', () => {
    // Issued on a Saturday, delivered on Monday morning.
    issue(COUNTY, '2026-03-08', '2026-03-07 10:00').isRefused('date-past', '2');
    issue(COUNTY, '2026-03-09', '2026-03-07 10:00').isRefused('too-little-time', '2');
    expect(issue(COUNTY, '2026-03-10', '2026-03-07 10:00').story().notice.stage).to.equal('issued');
  });

  it('by less than the shortest time of its policy, which is the time to acknowledge it', () => {
    const shortest = PRESETS.map((id) => {
      const { guards, clocks } = rulesOf(id).policy;
      expect(guards.shortest).to.equal(clocks.acknowledge.limit);
      return guards.shortest;
    });
    expect(shortest).to.deep.equal(['1wd', '1h', '3wd']);
    issue(AUDIT, '2026-03-04').isRefused('too-little-time', '2');
    issue(AUDIT, '2wd').isRefused('too-little-time', '2');
    issue(URGENT, '2026-03-02T09:59').isRefused('too-little-time', '2');
    for (const [rules, due] of [
      [COUNTY, '2026-03-03'],
      [COUNTY, '2026-03-03T09:00'],
      [AUDIT, '2026-03-05'],
      [AUDIT, '3wd'],
      [URGENT, '2026-03-02T10:00'],
      [COUNTY, null],
    ] as const)
      expect(issue(rules, due).story().notice.stage, `${due}`).to.equal('issued');
    // A named Saturday is before the Monday that one working day leaves.
    issue(COUNTY, '2026-03-07', '2026-03-06 09:00').isRefused('too-little-time', '2');
  });

  it('under no preset by its own limits, whenever it is issued', () => {
    for (const id of PRESETS)
      for (let day = 1; day <= 28; day += 1)
        for (const hour of ['03:00', '10:00', '17:59', '18:00', '23:59']) {
          const when = `2026-02-${String(day).padStart(2, '0')} ${hour}`;
          for (const timing of ['immediate', 'longTerm'] as const)
            expect(
              faultOfTime(rulesOf(id), finding('1', timing), beijing(when)),
              `${id} ${when}`,
            ).to.equal(null);
        }
  });

  it('and the office reads it before: no warning tells of days below zero or names a holiday as the day after', () => {
    const warned = (due: string) =>
      warningsFor({
        title: 't',
        findings: [finding('1', 'immediate', due)],
        rules: COUNTY,
        at: beijing(at),
        earlier: [],
        repeats: [],
        unitKind: 'department',
        consent: null,
      });
    expect(warned('2026-02-20').map((w) => w.code)).to.deep.equal(['date-past']);
    expect(warned('2026-04-05').map((w) => w.code)).to.deep.equal(['due-on-day-off']);
    expect(warned('2026-04-07').map((w) => w.code)).to.deep.equal(['due-after-holiday']);
    expect(warned('2026-04-08')).to.deep.equal([]);
    for (let day = 1; day <= 30; day += 1)
      for (const { zh } of warned(
        `2026-0${1 + (day % 4)}-${String(day).padStart(2, '0')}`
          .replace('02-30', '02-28')
          .replace('02-29', '02-28'),
      ))
        expect(zh).not.to.match(/ -\d/);
  });

  it('leaves the unit what the letter says, once it is issued', () => {
    const story = letter(COUNTY, at, [finding('1', 'immediate', '2026-03-03')]);
    expect(story.until('2026-03-04 09:00').chase('finding/1')).to.deep.equal([
      '2026-03-04 08:30 remind finding/1 → contact, handler',
    ]);
  });
});
