import { expect } from 'chai';
import type { HoldEffect } from '../../../../src/domain/policy/policy.ts';
import {
  accept,
  acknowledge,
  byPerson,
  decideObjection,
  defer,
  object,
  report,
  withdrawFinding,
} from '../../../support/acts.ts';
import { beijing, COUNTY, changed, finding, URGENT } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const issued = '2026-03-04 09:00';

const { clocks } = COUNTY.policy;

/** A letter whose first finding is due on 25 March, under a policy with that effect of an objection. */
const letterUnder = (effect: HoldEffect): Story =>
  letter(
    changed(COUNTY, {
      clocks: { ...clocks, objectionDecision: { ...clocks.objectionDecision, effect } },
    }),
    issued,
    [finding('1', 'timeLimited', '15wd'), finding('2', 'timeLimited')],
  ).and('2026-03-04 10:00', acknowledge());

const fresh = letterUnder('stop');

const objected = fresh.and('2026-03-06 10:00', object('1'));

const OTHER = { id: 'unit-7', name: '县林业局' };

describe('objecting to a finding (A7)', () => {
  it('asks the office for a decision, with a clock of its own', () => {
    given(fresh)
      .when('2026-03-06 10:00', object('1'))
      .causes({
        type: 'objectionRaised',
        objection: 'objection-1',
        finding: '1',
        ground: 'wrongFact',
        effect: 'stop',
        to: ['supervisionOffice'],
        arms: [
          'finding/1 2026-03-25 18:00 paused',
          'objectionDecision/objection-1 2026-03-11 18:00',
        ],
      });
  });

  it('is possible within the days that the letter names, and not a second longer', () => {
    expect(fresh.notice.rights.objectBy).to.equal(beijing('2026-03-10 00:00'));
    given(fresh).when('2026-03-10 00:00', object('1')).causes('objectionRaised');
    given(fresh).when('2026-03-10 00:00:01', object('1')).isRefused('objection-too-late', '1');
    const urgent = letter(URGENT, '2026-03-04 10:00', [finding('1', 'immediate')]);
    expect(urgent.notice.rights.objectBy).to.equal(beijing('2026-03-04 12:00'));
    given(urgent).when('2026-03-04 12:00:01', object('1')).isRefused('objection-too-late', '1');
  });

  it('stands for the acknowledgement', () => {
    const unread = letter(COUNTY, issued, [finding('1', 'timeLimited')]);
    given(unread)
      .when('2026-03-04 16:00', object('1'))
      .causes({ type: 'acknowledged', implied: true }, 'objectionRaised');
  });

  it('needs reasons and a finding that is open, one at a time', () => {
    given(fresh).when('2026-03-06 10:00', object('9')).isRefused('unknown-finding', '9');
    given(fresh)
      .when('2026-03-06 10:00', object('1', 'wrongFact', ' '))
      .isRefused('reason-missing', '1');
    given(objected).when('2026-03-06 11:00', object('1')).isRefused('objection-pending', '1');
    given(objected).when('2026-03-06 11:00', object('2')).causes('objectionRaised');
    const closed = fresh.and('2026-03-06 10:00', report('1')).and('2026-03-06 11:00', accept('1'));
    given(closed).when('2026-03-09 10:00', object('1')).isRefused('finding-closed', '1');
  });

  it('that the office leaves lying is escalated inside the office', () => {
    const late = objected.until('2026-03-31 18:00');
    expect(late.chase('objectionDecision/objection-1')).to.deep.equal([
      '2026-03-12 08:30 remind objectionDecision/objection-1 → approver',
      '2026-03-16 08:30 order objectionDecision/objection-1 → groupLeader (supervisionOffice)',
      '2026-03-23 08:30 remind objectionDecision/objection-1 → approver, groupLeader',
      '2026-03-30 08:30 remind objectionDecision/objection-1 → approver, groupLeader',
    ]);
    expect(late.finding('1').level).to.equal(null);
  });
});

describe('what a pending objection does to the clock is what the policy says (A7)', () => {
  const after = (effect: HoldEffect) => letterUnder(effect).and('2026-03-06 10:00', object('1'));
  const rejected = (effect: HoldEffect, at = '2026-03-11 10:00') =>
    after(effect).and(at, decideObjection('objection-1', false));

  it('the event names it, and it alone holds', () => {
    for (const effect of ['stop', 'quiet', 'none'] as const) {
      const event = after(effect).events.at(-1);
      expect(event).to.deep.include({ type: 'objectionRaised', effect });
      expect(after(effect).notice.holds.map((h) => [h.kind, h.effect])).to.deep.equal(
        effect === 'none' ? [] : [['objection', effect]],
      );
    }
  });

  it('stop: the thirteen working days that were left are there after a rejection', () => {
    expect(after('stop').clock('finding/1')).to.equal('due 2026-03-25 18:00, paused');
    expect(rejected('stop').finding('1').dueAt).to.equal(beijing('2026-03-30 18:00'));
  });

  it('quiet: the date stands and nothing is sent', () => {
    expect(after('quiet').until('2026-05-29 18:00').chase('finding/1')).to.deep.equal([]);
    expect(rejected('quiet').clock('finding/1')).to.equal(
      'due 2026-03-25 18:00, next 2026-03-20 08:30',
    );
    given(after('quiet'))
      .when('2026-03-25 18:00:01', report('1'))
      .causes({ type: 'findingReported', late: true });
  });

  it('quiet: what fell due meanwhile is not sent late; the steps count from the decision', () => {
    const late = rejected('quiet', '2026-04-01 10:00');
    expect(late.finding('1').dueAt).to.equal(beijing('2026-03-25 18:00'));
    expect(late.clock('finding/1')).to.equal('due 2026-03-25 18:00, next 2026-04-02 08:30');
    expect(late.until('2026-04-02 18:00').chase('finding/1')).to.deep.equal([
      '2026-04-02 08:30 remind finding/1 → contact, handler',
    ]);
  });

  it('none: the clock runs on and is heard', () => {
    expect(after('none').clock('finding/1')).to.equal(letterUnder('none').clock('finding/1'));
    expect(rejected('none').clock('finding/1')).to.equal(letterUnder('none').clock('finding/1'));
  });

  it('never touches another finding', () => {
    for (const effect of ['stop', 'quiet', 'none'] as const)
      expect(after(effect).clock('finding/2')).to.equal(fresh.clock('finding/2'));
  });
});

describe('deciding an objection', () => {
  it('upheld on the facts, closes the finding as not valid and tells the unit', () => {
    given(objected)
      .when('2026-03-10 10:00', decideObjection('objection-1', true))
      .causes(
        { type: 'objectionDecided', upheld: true, to: ['contact', 'handler'] },
        { type: 'findingAccepted', finding: '1', reason: 'notValid', drops: ['finding/1'] },
      );
    const over = objected.and('2026-03-10 10:00', decideObjection('objection-1', true));
    expect(over.finding('1').closure?.reason).to.equal('notValid');
    expect(over.notice.holds.map((h) => h.endedAt)).to.deep.equal([beijing('2026-03-10 10:00')]);
    expect(over.clocks()).to.deep.equal(['finding/2', 'plan']);
  });

  it('upheld as no matter of this unit, sends the finding to the one it belongs to', () => {
    const foreign = fresh.and('2026-03-06 10:00', object('1', 'notOurRemit'));
    const sent = foreign.and('2026-03-10 10:00', decideObjection('objection-1', true, OTHER));
    expect(sent.finding('1').closure?.reason).to.equal('transferredOut');
    expect(sent.finding('1').handover?.to).to.deep.equal(OTHER);
    const unknown = foreign.and('2026-03-10 10:00', decideObjection('objection-1', true));
    expect(unknown.finding('1').stage).to.equal('ownerSought');
  });

  it('rejected, tells the unit, and another may follow within the time', () => {
    const rejected = objected.and('2026-03-09 10:00', decideObjection('objection-1', false));
    expect(rejected.notice.objections.map((o) => [o.status, o.opinion])).to.deep.equal([
      ['rejected', '经核实，异议不成立'],
    ]);
    given(rejected)
      .when('2026-03-09 11:00', object('1'))
      .causes({ type: 'objectionRaised', objection: 'objection-2' });
  });

  it('of the last open finding, closes the letter', () => {
    const one = letter(COUNTY, issued, [finding('1', 'timeLimited')]);
    const over = one
      .and('2026-03-06 10:00', object('1'))
      .and('2026-03-10 10:00', decideObjection('objection-1', true));
    expect(over.notice.stage).to.equal('closed');
    expect(over.clocks()).to.deep.equal([]);
  });

  it('needs an opinion, an objection that is pending, another unit, and nobody of this one', () => {
    const at = '2026-03-10 10:00';
    given(objected)
      .when(at, decideObjection('objection-9', true))
      .isRefused('no-objection-pending');
    given(objected)
      .when(at, decideObjection('objection-1', true, { id: 'unit-1', name: '县水务局' }))
      .isRefused('same-unit', 'unit-1');
    const { by, body } = decideObjection('objection-1', false);
    given(objected)
      .when(at, { by, body: { ...body, opinion: ' ' } as typeof body })
      .isRefused('reason-missing', 'objection-1');
    given(objected)
      .when(at, byPerson({ role: 'groupLeader', id: 'contact-1', name: '李晓' }, { by, body }))
      .isRefused('own-unit');
    const decided = objected.and(at, decideObjection('objection-1', false));
    given(decided)
      .when('2026-03-10 11:00', decideObjection('objection-1', true))
      .isRefused('no-objection-pending');
  });
});

describe('an objection whose finding goes another way', () => {
  it('lapses with it, and its clock and hold with it', () => {
    const gone = objected.and('2026-03-10 10:00', withdrawFinding('1'));
    expect(gone.notice.objections.map((o) => o.status)).to.deep.equal(['lapsed']);
    expect(gone.notice.holds.every((h) => h.endedAt !== null)).to.equal(true);
    expect(gone.notice.stopped).to.deep.equal([]);
    expect(gone.clocks()).to.deep.equal(['finding/2', 'plan']);
    given(gone)
      .when('2026-03-10 11:00', decideObjection('objection-1', true))
      .isRefused('no-objection-pending');
  });

  it('is decided all the same where the finding is only reported or deferred', () => {
    const reported = objected.and('2026-03-10 10:00', report('1'));
    expect(reported.clocks()).to.include('objectionDecision/objection-1');
    const deferred = objected.and('2026-03-10 10:00', defer('1', '2026-06-30'));
    expect(deferred.clocks()).to.include('objectionDecision/objection-1');
    given(deferred)
      .when('2026-03-10 11:00', decideObjection('objection-1', true))
      .causes('objectionDecided', 'findingAccepted');
  });
});
