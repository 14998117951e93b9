import { expect } from 'chai';
import {
  acceptPlan,
  askExtension,
  defer,
  giveBack,
  grant,
  plan,
  report,
  reportMilestone,
  resume,
  stagedPlan,
  suspend,
} from '../../support/acts.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { issueCommand, issuing, letter } from '../../support/story.ts';

import { acknowledged, answer, ISSUED, planned, shown } from './seen.ts';

describe('time that was counted wrongly once', () => {
  it('an extension asked for in time and decided late lies ahead of its decision, and no rung is skipped into a referral', () => {
    const asked = planned('timeLimited').and('2026-03-20 10:00', askExtension('1', '2026-04-10'));
    expect(answer(asked, '2026-04-25 10:00', grant('1'))).to.equal('extension-not-ahead');
    const granted = asked.and('2026-04-25 10:00', grant('1', '2026-05-15'));
    const chase = shown(granted.until('2026-06-12 09:00').chase('finding/1'));
    expect(chase.map((line) => line.replace(/ finding.*/, ''))).to.deep.equal([
      '2026-05-12 08:30 warn',
      '2026-05-14 08:30 warn',
      '2026-05-18 08:30 remind',
      '2026-05-20 08:30 order',
      '2026-05-25 08:30 draft interview',
      '2026-05-29 08:30 draft criticise',
      '2026-06-12 08:30 draft refer',
    ]);
  });
  it('a letter with a date that has passed is not issued', () => {
    const late = [finding('1', 'immediate', '2026-02-20')];
    issuing(COUNTY, issueCommand(ISSUED, late)).isRefused('date-past', '1');
  });
  it('a return takes away neither time that was left nor time that was granted', () => {
    const due = shown([
      planned('longTerm')
        .and('2026-03-16 10:00', report('1'))
        .and('2026-03-17 10:00', giveBack('1'))
        .clock('finding/1'),
      planned('timeLimited')
        .and('2026-03-20 10:00', askExtension('1', '2026-04-30'))
        .and('2026-03-23 10:00', grant('1'))
        .and('2026-04-01 10:00', report('1'))
        .and('2026-04-02 10:00', giveBack('1'))
        .clock('finding/1'),
    ]);
    expect(due).to.deep.equal([
      'due 2026-08-31 18:00, next 2026-08-26 08:30',
      'due 2026-04-30 18:00, next 2026-04-27 08:30',
    ]);
  });
  it('a stop keeps the natural days that were left before the end was moved off a holiday', () => {
    const stopped = letter(COUNTY, '2026-01-16 09:00', [finding('1', 'timeLimited')]).and(
      '2026-01-19 10:00',
      suspend('flood-1', [], null),
    );
    const left = stopped.notice.stopped.find((clock) => clock.key === 'finding/1')?.remaining;
    const due = stopped.and('2026-03-02 10:00', resume()).clock('finding/1');
    expect(shown([left, due])).to.deep.equal([
      '27d',
      'due 2026-03-30 18:00, next 2026-03-25 08:30',
    ]);
  });
  it('a later delivery is never due earlier', () => {
    const dates = (at: string) =>
      ['acknowledge', 'finding/1'].map((key) =>
        letter(COUNTY, at, [finding('1', 'timeLimited')]).clock(key),
      );
    const evening = shown(dates('2026-02-14 18:30'));
    expect(evening).to.deep.equal(dates('2026-02-15 10:00'));
    expect(evening[1]).to.match(/^due 2026-03-26 18:00/);
  });
  it('a deferral that came before the plan leaves the plan owed, and all deferrals together have one limit', () => {
    const deferred = acknowledged([finding('1', 'timeLimited')])
      .and('2026-03-05 10:00', defer('1', '2026-05-20'))
      .until('2026-05-21 09:00');
    expect(answer(deferred, '2026-05-21 10:00', plan('1'))).to.equal('accepted');
    const again = answer(deferred, '2026-05-22 09:00', defer('1', '2026-11-10'));
    expect(shown(again)).to.equal('deferral-too-long');
  });
  it('a stage that passed while the office had the plan begins anew with its acceptance', () => {
    const accepted = acknowledged([finding('1', 'staged')])
      .and('2026-03-04 10:00', stagedPlan({ 1: ['2026-03-06', '2026-04-29'] }))
      .and('2026-03-16 10:00', acceptPlan());
    expect(shown(accepted.clock('milestone/1#1'))).to.equal(
      'due 2026-03-18 18:00, next 2026-03-17 08:30',
    );
    const reported = accepted.and('2026-03-16 11:00', reportMilestone('1', 1)).events.at(-1);
    expect(reported).to.deep.include({ type: 'milestoneReported', late: false });
  });
});
