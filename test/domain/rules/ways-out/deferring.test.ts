import { expect } from 'chai';
import { lightOf } from '../../../../src/domain/readings/light.ts';
import {
  accept,
  acknowledge,
  askExtension,
  by,
  defer,
  giveBack,
  grant,
  plan,
  raise,
  report,
  resume,
  suspend,
} from '../../../support/acts.ts';
import { AUDIT, beijing, COUNTY, finding, URGENT } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const fresh = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'longTerm'),
]).and('2026-03-04 10:00', acknowledge());

const deferred = fresh.and('2026-03-09 10:00', defer('1', '2026-06-30'));

describe('deferring a finding (挂账, S6)', () => {
  it('ends the chase until a day, by the approver’s decision', () => {
    given(fresh)
      .when('2026-03-09 10:00', defer('1', '2026-06-30'))
      .causes({
        type: 'findingDeferred',
        until: beijing('2026-06-30 18:00'),
        to: ['contact', 'handler', 'unitHead'],
        arms: ['deferral/1 2026-06-30 18:00'],
        drops: ['finding/1'],
      });
    expect(deferred.until('2026-06-30 17:59').chase('finding/1')).to.deep.equal([]);
    expect(deferred.finding('1').stage).to.equal('deferred');
    expect(
      lightOf(deferred.finding('1'), deferred.notice, COUNTY, beijing('2026-05-01 09:00')),
    ).to.equal('grey');
  });

  it('leaves the other findings alone and the letter open', () => {
    expect(deferred.clock('finding/2')).to.equal(fresh.clock('finding/2'));
    expect(deferred.notice.closedAt).to.equal(null);
  });

  it('needs a reason, an end that is a day ahead, and a policy that allows as much', () => {
    const at = '2026-03-09 10:00';
    const tooLong = (story: Story, until: string) => given(story).when(at, defer('1', until));
    // 180 days from 9 March end on 5 September, a Saturday.
    tooLong(fresh, '2026-09-07').causes('findingDeferred');
    tooLong(fresh, '2026-09-08').isRefused('deferral-too-long', '1');
    for (const until of ['2026-03-08', '30d', 'x', ''])
      tooLong(fresh, until).isRefused('limit-unreadable', '1');
    tooLong(fresh, '2026-03-09').causes('findingDeferred');
    given(fresh)
      .when('2026-03-09 18:00', defer('1', '2026-03-09'))
      .isRefused('limit-unreadable', '1');
    const audit = letter(AUDIT, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
    tooLong(audit, '2027-03-09').causes('findingDeferred');
    const urgent = letter(URGENT, '2026-03-04 09:00', [finding('1', 'immediate')]);
    tooLong(urgent, '2026-03-20').isRefused('not-deferrable', '1');
    const act = defer('1', '2026-06-30');
    for (const reason of ['', ' '])
      given(fresh)
        .when(at, { ...act, body: { ...act.body, reason } as typeof act.body })
        .isRefused('reason-missing', '1');
    given(fresh).when(at, defer('9', '2026-06-30')).isRefused('unknown-finding', '9');
    given(fresh)
      .when(at, by('supervisionOffice', defer('1', '2026-06-30')))
      .isRefused('not-your-role');
    const closed = fresh.and('2026-03-06 10:00', report('1')).and('2026-03-06 11:00', accept('1'));
    tooLong(closed, '2026-06-30').isRefused('finding-closed', '1');
  });

  it('takes a pending extension and a pending draft with it', () => {
    const asked = fresh.and('2026-03-06 10:00', askExtension('1', '2026-04-20'));
    const gone = asked.and('2026-03-09 10:00', defer('1', '2026-06-30'));
    expect(gone.finding('1').extensions.map((e) => e.status)).to.deep.equal(['lapsed']);
    expect(gone.clocks()).not.to.include('extensionDecision/1');
    given(gone).when('2026-03-10 10:00', grant('1')).isRefused('no-extension-pending', '1');
    const drafted = fresh.and('2026-03-06 10:00', raise('1', 'interview'));
    given(drafted)
      .when('2026-03-09 10:00', defer('1', '2026-06-30'))
      .causes('findingDeferred', { type: 'proposalLapsed', proposal: '1' });
  });

  it('asks for no plan while nothing else needs one', () => {
    const one = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);
    expect(one.and('2026-03-05 09:00', defer('1', '2026-06-30')).clocks()).to.deep.equal([
      'acknowledge',
      'deferral/1',
    ]);
  });

  it('may be done for a report that the office cannot accept, and be set anew', () => {
    const reported = fresh.and('2026-03-06 10:00', report('1'));
    expect(reported.and('2026-03-09 10:00', defer('1', '2026-06-30')).clocks())
      .to.include('deferral/1')
      .and.not.include('review/1');
    const longer = deferred.and('2026-03-10 10:00', defer('1', '2026-08-31'));
    expect(longer.clock('deferral/1')).to.equal('due 2026-08-31 18:00, next 2026-08-31 18:00');
  });
});

describe('a deferral that runs out', () => {
  const over = deferred.until('2026-06-30 18:00');

  it('re-opens the finding with a fresh limit of its kind, and tells the unit and the office', () => {
    const [expired] = over.events.slice(-1);
    expect(expired).to.deep.include({
      type: 'deferralExpired',
      finding: '1',
      by: null,
      dueAt: beijing('2026-06-30 18:00'),
      newDueAt: beijing('2026-07-30 18:00'),
    });
    expect(expired?.to.map((r) => r.post)).to.deep.equal([
      'contact',
      'handler',
      'supervisionOffice',
    ]);
    expect(over.finding('1').deferral?.expiredAt).to.equal(beijing('2026-06-30 18:00'));
  });

  it('restarts the whole chase on the new date', () => {
    expect(over.until('2026-08-07 18:00').chase('finding/1')).to.deep.equal([
      '2026-07-27 08:30 warn finding/1 → contact, handler',
      '2026-07-29 08:30 warn finding/1 → contact, handler',
      '2026-07-31 08:30 remind finding/1 → contact, handler',
      '2026-08-04 08:30 order finding/1 → contact, handler (responsibleLeader)',
      '2026-08-07 08:30 draft interview finding/1 → approver',
    ]);
  });

  it('keeps the first date', () => {
    expect(over.finding('1')).to.deep.include({
      originalDueAt: beijing('2026-04-03 18:00'),
      dueAt: beijing('2026-07-30 18:00'),
    });
  });

  it('comes to nothing while the letter is suspended: the fresh clock is held', () => {
    const still = deferred.and('2026-06-29 10:00', suspend()).until('2026-09-30 18:00');
    expect(still.finding('1').stage).not.to.equal('deferred');
    expect(still.clock('finding/1')).to.equal('due 2026-07-30 18:00, paused');
    expect(still.chase('finding/1')).to.deep.equal([]);
    const again = still.and('2026-10-12 10:00', resume());
    expect(again.finding('1').dueAt).to.equal(beijing('2026-11-11 18:00'));
  });

  it('leaves a finding that is answered like any other', () => {
    const done = over.and('2026-07-30 10:00', report('1')).and('2026-07-30 11:00', accept('1'));
    expect(done.finding('1').closure?.reason).to.equal('implemented');
    const planned = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')])
      .and('2026-03-05 10:00', plan('1'))
      .and('2026-03-05 11:00', defer('1', '2026-06-30'))
      .until('2026-06-30 18:00');
    expect(planned.clocks()).to.include('finding/1');
  });
});

describe('what is deferred and done earlier', () => {
  it('is reported any day, and is not late after its old date', () => {
    given(deferred)
      .when('2026-05-20 10:00', report('1'))
      .causes({ type: 'findingReported', late: false, drops: ['deferral/1'] });
    const early = deferred.and('2026-05-20 10:00', report('1'));
    expect(early.until('2026-07-10 18:00').events.map((e) => e.type)).not.to.include(
      'deferralExpired',
    );
    const back = early.and('2026-05-21 10:00', giveBack('1'));
    // What was left at the deferral, 25 days, is more than the rework time.
    expect(back.clock('finding/1')).to.match(/^due 2026-06-15 18:00/);
  });

  it('stays late where it was overdue before', () => {
    const overdue = fresh
      .until('2026-04-07 18:00')
      .and('2026-04-08 10:00', defer('1', '2026-06-30'));
    given(overdue)
      .when('2026-05-20 10:00', report('1'))
      .causes({ type: 'findingReported', late: true });
  });
});
