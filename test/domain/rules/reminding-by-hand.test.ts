import { expect } from 'chai';
import {
  acceptPlan,
  acknowledge,
  by,
  plan,
  remind,
  report,
  withdrawFinding,
} from '../../support/acts.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const handled = (...codes: string[]) =>
  letter(
    COUNTY,
    '2026-03-04 09:00',
    codes.map((code) => finding(code, 'timeLimited')),
  )
    .and('2026-03-04 10:00', acknowledge())
    .and('2026-03-05 10:00', plan(...codes))
    .and('2026-03-05 11:00', acceptPlan());

const one = handled('1');

const two = handled('1', '2');

describe('reminding by hand', () => {
  it('reaches all open addressees of the findings named, and is recorded (M32)', () => {
    given(two)
      .when('2026-03-09 10:00', remind(['2'], '请本周内报送'))
      .emits({
        type: 'remindedByHand',
        findings: ['2'],
        text: '请本周内报送',
        to: ['contact', 'handler'],
        arms: [],
        drops: [],
      });
    expect(two.and('2026-03-09 10:00', remind(['2'])).notice.handReminders).to.deep.equal([
      { at: '2026-03-09T02:00:00.000Z', by: 'supervisionOffice-1', findings: ['2'] },
    ]);
  });

  it('without names is about every finding that waits for the unit (M32)', () => {
    given(two)
      .when('2026-03-09 10:00', remind())
      .emits({ type: 'remindedByHand', findings: ['1', '2'] });
    given(two.and('2026-03-09 09:00', report('1')))
      .when('2026-03-09 10:00', remind())
      .emits({ type: 'remindedByHand', findings: ['2'] });
  });

  it('leaves out what needs no reminder, and names each finding once', () => {
    const reported = two.and('2026-03-09 09:00', report('1'));
    given(reported)
      .when('2026-03-09 10:00', remind(['1', '2', '2']))
      .emits({ type: 'remindedByHand', findings: ['2'] });
  });

  it('counts in the ledger, together with the reminders by date (M32)', () => {
    const reminded = one.and('2026-03-09 10:00', remind()).and('2026-03-10 10:00', remind());
    expect(reminded.finding('1').reminders).to.equal(2);
    // 7 April 催办, 9 April 督办.
    expect(reminded.until('2026-04-09 18:00').finding('1').reminders).to.equal(4);
  });

  it('moves no clock and raises no level', () => {
    const reminded = one.and('2026-03-09 10:00', remind());
    expect(reminded.notice.clocks).to.deep.equal(one.notice.clocks);
    expect(reminded.finding('1').level).to.equal(null);
    expect(reminded.until('2026-05-31 18:00').chase()).to.deep.equal(
      one.until('2026-05-31 18:00').chase(),
    );
  });
});

describe('reminding by hand a second time', () => {
  const once = two.and('2026-03-09 10:00', remind(['1']));

  it('on the same day sends nothing: pressing twice sends once (M32)', () => {
    given(once)
      .when('2026-03-09 10:00:01', remind(['1']))
      .isRefused('reminded-today', '2026-03-09');
    given(once)
      .when('2026-03-09 23:59', remind(['1']))
      .isRefused('reminded-today', '2026-03-09');
    given(once)
      .when('2026-03-09 11:00', by('approver', remind(['1', '2'])))
      .isRefused('reminded-today', '2026-03-09');
  });
  it('on the same day is open for another finding', () => {
    given(once)
      .when('2026-03-09 11:00', remind(['2']))
      .emits('remindedByHand');
  });
  it('is open on the next day in Beijing', () => {
    given(once)
      .when('2026-03-10 00:00', remind(['1']))
      .emits('remindedByHand');
  });
});

describe('the budget of reminders by hand', () => {
  const spent = one.and('2026-03-09 10:00', remind()).and('2026-03-10 10:00', remind());

  it('is two a rung: the third is refused, naming the finding (M32)', () => {
    given(spent).when('2026-03-11 10:00', remind()).isRefused('reminder-budget-spent', '1');
    given(spent).when('2026-03-30 10:00', remind()).isRefused('reminder-budget-spent', '1');
  });
  it('is renewed by the next rung (M32)', () => {
    const warned = spent.until('2026-03-31 18:00');
    const again = warned.and('2026-04-01 10:00', remind()).and('2026-04-02 08:00', remind());
    given(again).when('2026-04-03 10:00', remind()).isRefused('reminder-budget-spent', '1');
  });
  it('is the policy’s', () => {
    const strict = structuredClone(COUNTY);
    strict.policy.budget.remindersPerRung = 1;
    const once = letter(strict, '2026-03-04 09:00', [finding('1', 'immediate')]).and(
      '2026-03-05 10:00',
      remind(),
    );
    given(once).when('2026-03-05 23:59', remind()).isRefused('reminded-today');
    given(once).when('2026-03-06 08:00', remind()).isRefused('reminder-budget-spent', '1');
  });
  it('is each finding’s own (M32)', () => {
    const apart = two.and('2026-03-09 10:00', remind(['1'])).and('2026-03-10 10:00', remind(['2']));
    given(apart).when('2026-03-11 10:00', remind()).emits('remindedByHand');
    // Another finding that stands higher on its ladder lends this one nothing.
    const mixed = letter(COUNTY, '2026-03-04 09:00', [
      finding('1', 'staged'),
      finding('2', 'immediate'),
    ])
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-05 10:00', plan('1'))
      .and('2026-03-05 11:00', acceptPlan())
      .and('2026-03-16 10:00', remind(['1']))
      .and('2026-03-17 10:00', remind(['1']));
    expect(mixed.notice.findings.map((f) => f.level)).to.deep.equal([null, 'order']);
    given(mixed)
      .when('2026-03-18 10:00', remind(['1', '2']))
      .isRefused('reminder-budget-spent', '1');
    given(mixed)
      .when('2026-03-18 10:00', remind(['2']))
      .emits('remindedByHand');
  });
});

describe('a reminder by hand that is refused', () => {
  it('has nothing to remind of', () => {
    const reported = one.and('2026-03-09 09:00', report('1'));
    given(reported).when('2026-03-09 10:00', remind()).isRefused('nothing-to-remind');
    given(reported)
      .when('2026-03-09 10:00', remind(['1']))
      .isRefused('nothing-to-remind');
    given(two.and('2026-03-09 09:00', withdrawFinding('1')))
      .when('2026-03-09 10:00', remind(['1']))
      .isRefused('nothing-to-remind');
  });
  it('is about a finding that the letter does not hold', () => {
    given(one)
      .when('2026-03-09 10:00', remind(['1', '9']))
      .isRefused('unknown-finding', '9');
  });
  it('comes from the reviewer or from the unit', () => {
    for (const role of ['reviewer', 'contact', 'unitHead'] as const)
      given(one).when('2026-03-09 10:00', by(role, remind())).isRefused('not-your-role');
  });
});
