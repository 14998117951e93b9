import { expect } from 'chai';
import { delaysOf } from '../../../../src/domain/readings/delay.ts';
import {
  acceptPlan,
  acknowledge,
  applyForFormalReview,
  askExtension,
  assignFormalReviewer,
  by,
  decideFormalReview,
  grant,
  plan,
  refuseExtension,
  report,
  revision,
  suspend,
} from '../../../support/acts.ts';
import {
  beijing,
  CALENDAR,
  COUNTY,
  changed,
  finding,
  local,
  URGENT,
} from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

// Due on Friday 3 April at 18:00; an extension may be asked for up to 5 weeks beyond.
const story = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1'))
  .and('2026-03-05 11:00', acceptPlan());

const asked = story.and('2026-03-20 10:00', askExtension('1', '2026-04-10'));

const gated = (life: Story): string[] => life.chase('finding/1').filter((s) => s.includes('draft'));

describe('an extension never makes things worse (M18)', () => {
  it('is not granted to a date that lies behind the decision, and the refusal names the finding', () => {
    given(asked).when('2026-04-10 18:00', grant('1')).isRefused('extension-not-ahead', '1');
    given(asked).when('2026-04-25 10:00', grant('1')).isRefused('extension-not-ahead', '1');
    given(asked).when('2026-04-10 17:59', grant('1')).causes('extensionGranted');
    expect(asked.finding('1').extensions.map((e) => e.status)).to.deep.equal(['pending']);
  });

  it('may be granted to a later date than was asked for, from whatever day the office decides', () => {
    for (const [on, until] of [
      ['2026-04-25 10:00', '2026-05-08'],
      ['2026-06-15 10:00', '2026-07-03'],
      ['2026-12-01 10:00', '2026-12-18'],
    ] as const) {
      const granted = asked.and(on, grant('1', until));
      expect(local(granted.finding('1').dueAt)).to.equal(`${until} 18:00`);
      // From the new date on the ladder climbs from its lowest rung.
      const first = granted.until(`${Number(until.slice(0, 4)) + 1}-03-01 09:00`);
      expect(first.chase('finding/1').filter((s) => !s.includes(' warn '))[0]).to.include('remind');
    }
  });

  it('counts the cap from the decision where the old date has passed while the office thought', () => {
    // 30 days beyond 3 April are 3 May and so, after the holiday, the 6th; the office is 22 days late.
    given(asked)
      .when('2026-04-25 10:00', grant('1', '2026-05-29'))
      .isRefused('extension-too-long', '1');
    const granted = asked.and('2026-04-25 10:00', grant('1', '2026-05-25'));
    // The days of the office are no part of what a second extension may use.
    given(granted)
      .when('2026-05-11 10:00', askExtension('1', '2026-05-26'))
      .isRefused('extension-too-long', '1');
  });

  it('counts what a post may grant from the decision as well', () => {
    const { extension } = COUNTY.policy;
    const rules = changed(COUNTY, {
      extension: { ...extension, upTo: { supervisionOffice: '5d' } },
    });
    const late = letter(rules, '2026-03-04 09:00', [finding('1', 'timeLimited')]).and(
      '2026-03-20 10:00',
      askExtension('1', '2026-04-27'),
    );
    given(late).when('2026-04-14 10:00', grant('1', '2026-04-17')).causes('extensionGranted');
    given(late).when('2026-04-14 10:00', grant('1')).isRefused('extension-above-power', '1');
  });

  it('skips no rung when it is refused late: the ladder begins at the decision', () => {
    for (const on of ['2026-04-20', '2026-05-12', '2026-09-01']) {
      const refused = asked.and(`${on} 10:00`, refuseExtension('1')).until('2027-01-31 18:00');
      const chase = refused.chase('finding/1').filter((s) => !s.includes(' warn '));
      const rungs = chase.map((s) => s.split(' ').slice(2, 4).join(' '));
      expect(rungs.slice(0, 2), on).to.deep.equal(['remind finding/1', 'order finding/1']);
      expect(gated(refused).map((s) => s.split(' ')[3])).to.deep.equal([
        'interview',
        'criticise',
        'refer',
      ]);
    }
  });

  it('leaves nothing to be late while the office has not decided, and the days are booked to the decision', () => {
    for (const on of ['2026-04-03 18:01', '2026-04-10 18:01', '2026-05-20 10:00'])
      given(asked).when(on, report('1')).causes({ type: 'findingReported', late: false });
    const stopped = asked.and('2026-04-13 10:00', suspend('x', [], null));
    given(stopped)
      .when('2026-04-20 10:00', report('1'))
      .causes({ type: 'findingReported', late: false });
    const reported = asked.and('2026-04-20 10:00', report('1'));
    const [delay] = delaysOf(reported.events, CALENDAR, beijing('2026-04-20 18:00'));
    // The request waits from 20 March on, Saturdays, Sundays and 清明 apart; the 20th of April is the reviewer's.
    expect(delay?.shares).to.deep.equal({
      unit: 11,
      formerUnit: 0,
      office: 1,
      decision: 20,
      suspension: 0,
      nonWorking: 15,
    });
  });

  it('holds for the date that a formal review names as well', () => {
    const review = 'formal-review-1';
    const applied = story
      .and('2026-03-31 10:00', applyForFormalReview(['1']))
      .and('2026-04-01 10:00', assignFormalReviewer(review));
    const revised = (due: string) =>
      decideFormalReview(review, 'revised', ['1'], [revision('1', { due })]);
    given(applied)
      .when('2026-04-20 10:00', revised('2026-04-17'))
      .isRefused('extension-not-ahead', '1');
    given(applied)
      .when('2026-04-20 10:00', revised('2026-04-20T10:00'))
      .isRefused('extension-not-ahead', '1');
    const dated = applied.and('2026-04-20 10:00', revised('2026-04-30'));
    expect(local(dated.finding('1').dueAt)).to.equal('2026-04-30 18:00');
  });

  it('skips none of a ladder in hours either', () => {
    const urgent = letter(URGENT, '2026-03-04 22:00', [finding('1', 'immediate')])
      .and('2026-03-05 20:00', askExtension('1', '2026-03-06T08:00'))
      .and('2026-03-06 03:00', by('groupLeader', refuseExtension('1')))
      .until('2026-03-06 15:00');
    // An hour from the decision on, as the office has for it.
    expect(local(urgent.finding('1').dueAt)).to.equal('2026-03-06 04:00');
    expect(urgent.chase('finding/1').slice(-2)).to.deep.equal([
      '2026-03-06 04:00 remind finding/1 → contact, handler (supervisionOffice)',
      '2026-03-06 06:00 order finding/1 → contact, handler (unitHead, groupLeader)',
    ]);
  });
});
