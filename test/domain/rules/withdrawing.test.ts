import { expect } from 'chai';
import {
  accept,
  acceptPlan,
  acknowledge,
  askExtension,
  by,
  plan,
  progress,
  remind,
  report,
  withdraw,
  withdrawFinding,
} from '../../support/acts.ts';
import { COUNTY, finding } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const at = '2026-03-04 09:00';

const busy = letter(COUNTY, at, [
  finding('1', 'immediate'),
  finding('2', 'timeLimited'),
  finding('3', 'longTerm'),
])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', report('1'))
  .and('2026-03-05 11:00', accept('1'))
  .and('2026-03-05 12:00', askExtension('2', '2026-04-20'))
  .and('2026-03-05 13:00', plan('2', '3'));

const planned = letter(COUNTY, at, [finding('1', 'timeLimited'), finding('2', 'timeLimited')])
  .and('2026-03-04 10:00', acknowledge())
  .and('2026-03-05 10:00', plan('1', '2'))
  .and('2026-03-05 11:00', acceptPlan());

describe('withdrawing a notice', () => {
  it('stops every clock and tells the unit (M20)', () => {
    given(busy)
      .when('2026-03-06 08:00', withdraw('问题认定有误'))
      .emits({
        type: 'noticeWithdrawn',
        reason: '问题认定有误',
        to: ['contact', 'handler', 'unitHead'],
        arms: [],
        drops: ['finding/3', 'progress/3', 'finding/2', 'extensionDecision/2', 'planCheck'],
      });
    const withdrawn = busy.and('2026-03-06 08:00', withdraw());
    expect(withdrawn.clocks()).to.deep.equal([]);
    expect(withdrawn.nextAlarm()).to.equal(null);
    expect(withdrawn.until('2027-12-31 18:00').events).to.deep.equal(withdrawn.events);
  });

  it('is counted apart from closing: what was closed before stays closed (M20)', () => {
    const { notice } = busy.and('2026-03-06 08:00', withdraw());
    expect(notice.findings.map((f) => f.stage)).to.deep.equal(['closed', 'withdrawn', 'withdrawn']);
    expect(notice.findings.map((f) => f.closure?.reason ?? null)).to.deep.equal([
      'implemented',
      null,
      null,
    ]);
    expect(notice.closedAt).to.equal('2026-03-06T00:00:00.000Z');
  });

  it('makes a pending request and a pending draft pointless (M20)', () => {
    const asked = busy.and('2026-03-06 08:00', withdraw());
    expect(asked.finding('2').extensions.map((e) => e.status)).to.deep.equal(['lapsed']);
    const overdue = planned.until('2026-04-14 18:00');
    expect(overdue.notice.proposals.map((d) => d.status)).to.deep.equal(['pending']);
    const { notice } = overdue.and('2026-04-15 10:00', withdraw());
    expect(notice.proposals.map((d) => d.status)).to.deep.equal(['lapsed']);
  });

  it('comes after what fell due before it', () => {
    given(planned)
      .when('2026-03-31 10:00', withdraw())
      .emits({ type: 'rungFired', rung: 'warn', dueAt: '2026-03-31 08:30' }, 'noticeWithdrawn');
  });

  it('is the end: every later answer is refused as withdrawn (M20)', () => {
    const withdrawn = planned.and('2026-03-06 08:00', withdraw());
    expect(withdrawn.notice.stage).to.equal('withdrawn');
    const acts = [acknowledge(), plan('1'), progress('1'), report('1'), accept('1'), remind()];
    for (const act of [...acts, withdraw(), withdrawFinding('1')])
      given(withdrawn).when('2026-03-09 10:00', act).isRefused('withdrawn');
  });

  it('is the office’s or the approver’s act, with a reason', () => {
    given(planned).when('2026-03-06 08:00', withdraw(' ')).isRefused('reason-missing');
    for (const role of ['supervisionOffice', 'approver'] as const)
      given(planned).when('2026-03-06 08:00', by(role, withdraw())).emits('noticeWithdrawn');
    for (const role of ['reviewer', 'groupLeader', 'unitHead'] as const)
      given(planned).when('2026-03-06 08:00', by(role, withdraw())).isRefused('not-your-role');
  });
});

describe('withdrawing a finding', () => {
  it('stops its clocks and no other (M20)', () => {
    given(busy)
      .when('2026-03-06 08:00', withdrawFinding('2', '与另一通知书重复'))
      .emits({
        type: 'findingWithdrawn',
        finding: '2',
        reason: '与另一通知书重复',
        to: ['contact', 'handler'],
        drops: ['finding/2', 'extensionDecision/2'],
        arms: [],
      });
    const left = busy.and('2026-03-06 08:00', withdrawFinding('2'));
    expect(left.clocks()).to.deep.equal(['finding/3', 'planCheck', 'progress/3']);
    expect(left.finding('2').stage).to.equal('withdrawn');
    expect(left.finding('2').extensions.map((e) => e.status)).to.deep.equal(['lapsed']);
  });

  it('under review takes the review with it', () => {
    const reported = planned.and('2026-03-10 10:00', report('1'));
    given(reported)
      .when('2026-03-11 10:00', withdrawFinding('1'))
      .emits({ type: 'findingWithdrawn', drops: ['review/1'] });
  });

  it('that is the last open one closes a letter of which something was closed (M20)', () => {
    const one = planned.and('2026-03-10 10:00', report('1')).and('2026-03-11 10:00', accept('1'));
    given(one).when('2026-03-12 10:00', withdrawFinding('2')).emits('findingWithdrawn', 'closed');
    const { notice } = one.and('2026-03-12 10:00', withdrawFinding('2'));
    expect(notice.stage).to.equal('closed');
    expect(notice.findings.map((f) => f.stage)).to.deep.equal(['closed', 'withdrawn']);
  });

  it('one after the other leaves a letter that counts as withdrawn, not as closed (M20)', () => {
    const { notice } = planned
      .and('2026-03-10 10:00', withdrawFinding('1'))
      .and('2026-03-11 10:00', withdrawFinding('2'));
    expect(notice.stage).to.equal('withdrawn');
    expect(notice.clocks).to.deep.equal([]);
  });

  it('lets a draft lapse that is about it alone', () => {
    const overdue = letter(COUNTY, at, [finding('1', 'immediate'), finding('2', 'staged')]).until(
      '2026-03-19 18:00',
    );
    expect(overdue.notice.proposals.map((d) => [d.rung, d.findings])).to.deep.equal([
      ['interview', ['1']],
    ]);
    given(overdue)
      .when('2026-03-19 19:00', withdrawFinding('1'))
      .emits('findingWithdrawn', {
        type: 'proposalLapsed',
        proposal: '1',
        drops: ['rungDecision/1'],
      });
  });

  it('is refused for one that is closed, withdrawn or unknown, and without a reason', () => {
    given(busy).when('2026-03-06 08:00', withdrawFinding('1')).isRefused('finding-closed', '1');
    given(busy.and('2026-03-06 08:00', withdrawFinding('2')))
      .when('2026-03-06 08:01', withdrawFinding('2'))
      .isRefused('finding-closed', '2');
    given(busy).when('2026-03-06 08:00', withdrawFinding('9')).isRefused('unknown-finding', '9');
    given(busy)
      .when('2026-03-06 08:00', withdrawFinding('2', ' '))
      .isRefused('reason-missing', '2');
    given(busy)
      .when('2026-03-06 08:00', by('unitHead', withdrawFinding('2')))
      .isRefused('not-your-role');
  });
});
