import { expect } from 'chai';
import type { Extension } from '../../../src/domain/notice/finding.ts';
import {
  accept,
  acceptPlan,
  acknowledge,
  askExtension,
  by,
  giveBack,
  grant,
  plan,
  refuseExtension,
  report,
  withdrawFinding,
} from '../../support/acts.ts';
import { COUNTY, finding, local } from '../../support/rules.ts';
import { given, letter, type Story } from '../../support/story.ts';

// Due on Friday 3 April at 18:00.
const story = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'staged'),
])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1', '2'))
  .and('2026-03-05 11:00', acceptPlan());

const asked = story.and('2026-03-20 10:00', askExtension('1', '2026-04-20'));

const dates = (life: Story) => {
  const { originalDueAt, dueAt } = life.finding('1');
  return [originalDueAt, dueAt].map(local);
};

const decisions = (life: Story) =>
  life
    .finding('1')
    .extensions.map(({ until, status, decidedBy }: Extension) => [until, status, decidedBy]);

describe('asking for an extension', () => {
  it('pauses the finding’s clock and starts the office’s (M18)', () => {
    given(story)
      .when('2026-03-20 10:00', askExtension('1', '2026-04-20', '需提请常务会议审议'))
      .emits({
        type: 'extensionRequested',
        finding: '1',
        until: '2026-04-20',
        reason: '需提请常务会议审议',
        breached: false,
        to: ['supervisionOffice'],
        arms: ['finding/1 2026-04-03 18:00 paused', 'extensionDecision/1 2026-03-24 18:00'],
        drops: [],
      });
  });

  it('silences every reminder on that finding while it is pending, on no other (M18)', () => {
    const pending = asked.until('2026-05-07 18:00');
    expect(pending.chase('finding/1')).to.deep.equal([]);
    expect(pending.chase('finding/2')).to.deep.equal(
      story.until('2026-05-07 18:00').chase('finding/2'),
    );
    expect(pending.clock('finding/1')).to.equal('due 2026-04-03 18:00, paused');
  });

  it('is escalated inside the office when nobody decides (M18)', () => {
    expect(asked.until('2026-04-03 18:00').chase('extensionDecision/1')).to.deep.equal([
      '2026-03-25 08:30 remind extensionDecision/1 → approver',
      '2026-03-27 08:30 order extensionDecision/1 → groupLeader (supervisionOffice)',
      '2026-04-03 08:30 remind extensionDecision/1 → approver, groupLeader',
    ]);
  });

  it('stands for a missing acknowledgement', () => {
    given(letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]))
      .when('2026-03-05 10:00', askExtension('1', '2026-04-20'))
      .emits({ type: 'acknowledged', implied: true }, 'extensionRequested');
  });

  it('meets a reminder due at that very second before it, or else after it (M18)', () => {
    const request = askExtension('1', '2026-04-20');
    given(story).when('2026-03-31 08:30', request).emits('extensionRequested');
    given(story)
      .when('2026-03-31 08:30:01', request)
      .emits({ type: 'rungFired', rung: 'warn', keys: ['finding/1'] }, 'extensionRequested');
    const paused = story.and('2026-03-31 08:30', request).until('2026-03-31 18:00');
    expect(paused.chase('finding/1')).to.deep.equal([]);
  });

  it('changes no date by itself', () => {
    expect(dates(asked)).to.deep.equal(['2026-04-03 18:00', '2026-04-03 18:00']);
  });
});

describe('granting an extension', () => {
  it('moves the clock and keeps the first date (M18)', () => {
    given(asked)
      .when('2026-03-23 10:00', grant('1', null, '同意延期'))
      .emits({
        type: 'extensionGranted',
        finding: '1',
        opinion: '同意延期',
        previousDueAt: '2026-04-03 18:00',
        newDueAt: '2026-04-20 18:00',
        to: ['contact', 'handler'],
        drops: ['extensionDecision/1'],
        arms: ['finding/1 2026-04-20 18:00'],
      });
    const granted = asked.and('2026-03-23 10:00', grant('1'));
    expect(dates(granted)).to.deep.equal(['2026-04-03 18:00', '2026-04-20 18:00']);
    expect(decisions(granted)).to.deep.equal([['2026-04-20', 'granted', '周宁']]);
  });

  it('re-arms the whole ladder on the new date (M18)', () => {
    const granted = asked.and('2026-03-23 10:00', grant('1')).until('2026-04-23 18:00');
    expect(granted.chase('finding/1')).to.deep.equal([
      '2026-04-15 08:30 warn finding/1 → contact, handler',
      '2026-04-17 08:30 warn finding/1 → contact, handler',
      '2026-04-21 08:30 remind finding/1 → contact, handler',
      '2026-04-23 08:30 order finding/1 → contact, handler (responsibleLeader)',
    ]);
  });

  it('may give less than was asked, to the minute (M18)', () => {
    const granted = asked.and('2026-03-23 10:00', grant('1', '2026-04-10T12:00'));
    expect(dates(granted)).to.deep.equal(['2026-04-03 18:00', '2026-04-10 12:00']);
  });

  it('after the due day leaves no reminder behind and no lateness (A13)', () => {
    const late = asked.and('2026-04-09 10:00', grant('1')).and('2026-04-20 18:00', report('1'));
    expect(late.finding('1').reports.map((r) => r.late)).to.deep.equal([false]);
    expect(late.chase('finding/1')).to.deep.equal([
      '2026-04-15 08:30 warn finding/1 → contact, handler',
      '2026-04-17 08:30 warn finding/1 → contact, handler',
    ]);
  });

  it('while a rung is due in one second has exactly one outcome (M18)', () => {
    // The office itself is to be reminded at 08:30.
    given(asked).when('2026-03-25 08:29:59', grant('1')).emits('extensionGranted');
    given(asked).when('2026-03-25 08:30', grant('1')).emits('extensionGranted');
    given(asked)
      .when('2026-03-25 08:30:01', grant('1'))
      .emits({ type: 'rungFired', keys: ['extensionDecision/1'] }, 'extensionGranted');
    const granted = asked.and('2026-03-25 08:29:59', grant('1')).until('2026-04-10 18:00');
    expect(granted.chase('extensionDecision/1')).to.deep.equal([]);
  });

  it('is refused without a request, and for a date that may not stand', () => {
    given(story).when('2026-03-23 10:00', grant('1')).isRefused('no-extension-pending', '1');
    given(asked).when('2026-03-23 10:00', grant('2')).isRefused('no-extension-pending', '2');
    given(asked).when('2026-03-23 10:00', grant('9')).isRefused('unknown-finding', '9');
    const wrong = { '2026-04-03': 'extension-not-later', '2026-05-07': 'extension-too-long' };
    for (const [until, code] of Object.entries(wrong))
      given(asked)
        .when('2026-03-23 10:00', grant('1', until))
        .isRefused(code as 'extension-not-later', '1');
    given(asked).when('2026-03-23 10:00', grant('1', '15wd')).isRefused('limit-unreadable', '1');
  });
});

describe('refusing an extension', () => {
  it('lets the clock go on where it stood, with its reason (M18)', () => {
    given(asked)
      .when('2026-03-23 10:00', refuseExtension('1', '理由不足'))
      .emits({
        type: 'extensionRefused',
        finding: '1',
        reason: '理由不足',
        to: ['contact', 'handler'],
        drops: ['extensionDecision/1'],
        arms: ['finding/1 2026-04-03 18:00'],
      });
    const refused = asked.and('2026-03-23 10:00', refuseExtension('1')).until('2026-04-09 18:00');
    expect(refused.chase('finding/1')).to.deep.equal(
      story.until('2026-04-09 18:00').chase('finding/1'),
    );
    expect(decisions(refused)).to.deep.equal([['2026-04-20', 'refused', '周宁']]);
  });

  it('sends nothing late that passed while the office thought (A13)', () => {
    const refused = asked.and('2026-04-01 10:00', refuseExtension('1')).until('2026-04-07 18:00');
    expect(refused.chase('finding/1')).to.deep.equal([
      '2026-04-02 08:30 warn finding/1 → contact, handler',
      '2026-04-07 08:30 remind finding/1 → contact, handler',
    ]);
  });

  it('in time and before the date moves nothing, however near the date is', () => {
    for (const on of ['2026-03-20 10:01', '2026-03-24 18:00'])
      given(asked)
        .when(on, refuseExtension('1'))
        .causes({ type: 'extensionRefused', moved: [], arms: ['finding/1 2026-04-03 18:00'] });
    given(asked.and('2026-03-24 18:00', refuseExtension('1')))
      .when('2026-04-03 18:01', report('1'))
      .causes({ type: 'findingReported', late: true });
  });

  it('needs a reason and a request', () => {
    given(asked)
      .when('2026-03-23 10:00', refuseExtension('1', ' '))
      .isRefused('reason-missing', '1');
    given(story)
      .when('2026-03-23 10:00', refuseExtension('1'))
      .isRefused('no-extension-pending', '1');
    given(asked).when('2026-03-23 10:00', refuseExtension('9')).isRefused('unknown-finding', '9');
  });

  it('leaves the unit free to ask again', () => {
    const again = asked
      .and('2026-03-23 10:00', refuseExtension('1'))
      .and('2026-03-24 10:00', askExtension('1', '2026-04-10'))
      .and('2026-03-25 08:00', grant('1'));
    expect(decisions(again).map(([, status]) => status)).to.deep.equal(['refused', 'granted']);
  });
});

describe('an extension that cannot be asked for', () => {
  const ask = askExtension('1', '2026-04-20');

  it('is about a finding on which the unit owes nothing', () => {
    const reported = story.and('2026-03-10 10:00', report('1'));
    given(reported).when('2026-03-11 10:00', ask).isRefused('already-reported', '1');
    given(reported.and('2026-03-11 10:00', accept('1')))
      .when('2026-03-12 10:00', ask)
      .isRefused('finding-closed', '1');
    given(story.and('2026-03-10 10:00', withdrawFinding('1')))
      .when('2026-03-12 10:00', ask)
      .isRefused('finding-closed', '1');
    given(story)
      .when('2026-03-12 10:00', askExtension('9', '2026-04-20'))
      .isRefused('unknown-finding', '9');
  });
  it('has no reason', () => {
    given(story)
      .when('2026-03-12 10:00', askExtension('1', '2026-04-20', ' '))
      .isRefused('reason-missing', '1');
  });
  it('is the second one while the first is pending', () => {
    given(asked)
      .when('2026-03-20 11:00', askExtension('1', '2026-04-10'))
      .isRefused('extension-pending', '1');
    given(asked)
      .when('2026-03-20 11:00', askExtension('2', '2026-05-20'))
      .causes('extensionRequested');
  });
  it('comes from the office', () => {
    given(story).when('2026-03-12 10:00', by('approver', ask)).isRefused('not-your-role');
  });
});

describe('an extension after a breach', () => {
  const breached = story
    .and('2026-04-08 10:00', report('1'))
    .and('2026-04-09 10:00', giveBack('1'))
    .and('2026-04-10 10:00', askExtension('1', '2026-04-24'));

  it('says that there was one, and wipes it by no decision (A13)', () => {
    const granted = breached
      .and('2026-04-13 10:00', grant('1'))
      .and('2026-04-24 10:00', report('1'));
    const { reports, extensions, originalDueAt, level } = granted.finding('1');
    expect(reports.map((r) => r.late)).to.deep.equal([true, false]);
    expect(extensions.map((e) => e.breached)).to.deep.equal([true]);
    expect(local(originalDueAt)).to.equal('2026-04-03 18:00');
    // The reminder of 7 April has been sent and stays counted.
    expect(level).to.equal('remind');
  });
});
