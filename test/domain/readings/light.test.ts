import { expect } from 'chai';
import { type Light, lightOf, lightOfNotice } from '../../../src/domain/readings/light.ts';
import {
  accept,
  acknowledge,
  askExtension,
  defer,
  giveBack,
  grant,
  object,
  refuseExtension,
  report,
  resume,
  suspend,
  withdraw,
  withdrawFinding,
} from '../../support/acts.ts';
import { beijing, COUNTY, changed, finding, URGENT } from '../../support/rules.ts';
import { letter, type Story } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const story = letter(COUNTY, at, [finding('1', 'immediate'), finding('2', 'timeLimited')]).and(
  '2026-03-04 10:00',
  acknowledge(),
);

const light = (life: Story, code: string, now: string): Light =>
  lightOf(life.finding(code), life.notice, life.rules, beijing(now));

const worst = (life: Story, now: string): Light =>
  lightOfNotice(life.notice, life.rules, beijing(now));

describe('the light of a finding', () => {
  it('is green on course, yellow within three working days, red once overdue', () => {
    // Due on Wednesday 11 March at 18:00; Friday the 6th is the third working day before.
    expect(light(story, '1', '2026-03-04 10:00')).to.equal('green');
    expect(light(story, '1', '2026-03-05 23:59')).to.equal('green');
    expect(light(story, '1', '2026-03-06 00:01')).to.equal('yellow');
    expect(light(story, '1', '2026-03-08 12:00')).to.equal('yellow');
    expect(light(story, '1', '2026-03-11 18:00')).to.equal('yellow');
    expect(light(story, '1', '2026-03-11 18:00:01')).to.equal('red');
  });

  it('is yellow with less than a fifth of the time left, where that is earlier', () => {
    // 30 days and 9 hours; a fifth of them begins at 16:12 on 28 March, a Saturday.
    expect(light(story, '2', '2026-03-28 16:11')).to.equal('green');
    expect(light(story, '2', '2026-03-28 16:13')).to.equal('yellow');
  });

  it('is grey under review, late or not, and lit again after a return', () => {
    const reported = story.and('2026-03-12 10:00', report('1'));
    expect(light(reported, '1', '2026-03-12 11:00')).to.equal('grey');
    const returned = reported.and('2026-03-12 12:00', giveBack('1'));
    // Due again on 19 March.
    // What has been returned is not on course.
    expect(light(returned, '1', '2026-03-13 12:00')).to.equal('yellow');
    expect(light(returned, '1', '2026-03-16 12:00')).to.equal('yellow');
    expect(light(returned, '1', '2026-03-20 12:00')).to.equal('red');
  });

  it('is grey for good once it is closed or withdrawn', () => {
    const closed = story.and('2026-03-05 10:00', report('1')).and('2026-03-05 11:00', accept('1'));
    expect(light(closed, '1', '2027-01-01 00:00')).to.equal('grey');
    const gone = story.and('2026-03-05 10:00', withdrawFinding('1'));
    expect(light(gone, '1', '2027-01-01 00:00')).to.equal('grey');
  });

  it('follows an extension to the new date', () => {
    const granted = story
      .and('2026-03-24 10:00', askExtension('2', '2026-04-30'))
      .and('2026-03-25 10:00', grant('2'));
    expect(light(story, '2', '2026-04-02 10:00')).to.equal('yellow');
    expect(light(granted, '2', '2026-04-02 10:00')).to.equal('green');
    expect(light(granted, '2', '2026-04-28 10:00')).to.equal('yellow');
    expect(light(granted, '2', '2026-04-30 18:00:01')).to.equal('red');
  });

  it('is grey while the office has yet to decide on an extension, past the old date or not', () => {
    const asked = story.and('2026-03-24 10:00', askExtension('2', '2026-04-30'));
    for (const when of ['2026-03-24 11:00', '2026-04-02 10:00', '2026-05-20 10:00'])
      expect(light(asked, '2', when)).to.equal('grey');
    const refused = asked.and('2026-05-20 11:00', refuseExtension('2'));
    expect(light(refused, '2', '2026-05-20 11:00')).to.equal('yellow');
    expect(light(refused, '2', '2026-05-22 18:00:01')).to.equal('red');
  });

  it('is grey while it is suspended, overdue or not, and lit again afterwards', () => {
    const still = story.and('2026-03-05 10:00', suspend('flood-1', ['1']));
    expect(light(still, '1', '2026-03-20 12:00')).to.equal('grey');
    expect(light(still, '2', '2026-03-20 12:00')).to.equal('green');
    const overdue = story.until('2026-03-12 18:00').and('2026-03-13 10:00', suspend());
    expect(light(overdue, '1', '2026-03-13 12:00')).to.equal('grey');
    const again = still.and('2026-03-16 10:00', resume());
    // Six days were left: due on Sunday 22 March and so on Monday the 23rd.
    expect(light(again, '1', '2026-03-16 12:00')).to.equal('green');
    expect(light(again, '1', '2026-03-20 12:00')).to.equal('yellow');
    expect(light(again, '1', '2026-03-23 18:00:01')).to.equal('red');
    const red = overdue.and('2026-03-16 10:00', resume());
    expect(light(red, '1', '2026-03-16 12:00')).to.equal('red');
  });

  it('is grey while it is deferred, and green again when that has run out', () => {
    const deferred = story.and('2026-03-05 10:00', defer('2', '2026-06-30'));
    expect(light(deferred, '2', '2026-06-01 12:00')).to.equal('grey');
    const over = deferred.until('2026-06-30 18:00');
    expect(light(over, '2', '2026-07-01 12:00')).to.equal('green');
  });

  it('is not grey for an objection that leaves the clock running', () => {
    const { clocks } = COUNTY.policy;
    const objectionDecision = { ...clocks.objectionDecision, effect: 'quiet' as const };
    const quiet = changed(COUNTY, { clocks: { ...clocks, objectionDecision } });
    const of = (rules: typeof COUNTY) =>
      letter(rules, at, [finding('1', 'immediate')]).and('2026-03-05 10:00', object('1'));
    expect(light(of(quiet), '1', '2026-03-12 12:00')).to.equal('red');
    expect(light(of(COUNTY), '1', '2026-03-12 12:00')).to.equal('grey');
  });

  it('is yellow in the last fifth of an urgent day, not from midnight on', () => {
    const urgent = letter(URGENT, '2026-03-04 10:00', [finding('1', 'immediate')]);
    const [due] = urgent.notice.findings.map(({ dueAt }) => dueAt);
    expect(due).to.equal(beijing('2026-03-05 10:00'));
    expect(light(urgent, '1', '2026-03-05 05:11:59')).to.equal('green');
    expect(light(urgent, '1', '2026-03-05 05:12')).to.equal('yellow');
  });

  it('takes its thresholds from the policy', () => {
    const rules = structuredClone(COUNTY);
    rules.policy.lights = { ...rules.policy.lights, yellowWithin: '1wd', yellowFraction: 0 };
    const strict = letter(rules, at, [finding('1', 'immediate')]);
    expect(light(strict, '1', '2026-03-09 23:59')).to.equal('green');
    expect(light(strict, '1', '2026-03-10 00:01')).to.equal('yellow');
  });
});

describe('the light of a notice', () => {
  it('is the worst of its findings', () => {
    expect(worst(story, '2026-03-04 10:00')).to.equal('green');
    expect(worst(story, '2026-03-06 12:00')).to.equal('yellow');
    expect(worst(story, '2026-03-12 12:00')).to.equal('red');
  });
  it('leaves out what waits for the office', () => {
    const reported = story.and('2026-03-12 10:00', report('1'));
    expect(worst(reported, '2026-03-12 12:00')).to.equal('green');
  });
  it('is grey when nothing waits for the unit', () => {
    const both = story.and('2026-03-12 10:00', report('1')).and('2026-03-12 11:00', report('2'));
    expect(worst(both, '2026-12-31 12:00')).to.equal('grey');
    expect(worst(story.and('2026-03-12 10:00', withdraw()), '2026-12-31 12:00')).to.equal('grey');
  });
});
