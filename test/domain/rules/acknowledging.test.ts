import { expect } from 'chai';
import { decide } from '../../../src/domain/rules/decide.ts';
import { acknowledge, actor, by, byPerson } from '../../support/acts.ts';
import { beijing, COUNTY, finding } from '../../support/rules.ts';
import { given, letter } from '../../support/story.ts';

const issued = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]);

describe('acknowledging a notice', () => {
  it('stops the clock of the acknowledgement and no other', () => {
    given(issued)
      .when('2026-03-05 10:00', acknowledge('收悉'))
      .emits({
        type: 'acknowledged',
        dueAt: '2026-03-05 10:00',
        remarks: '收悉',
        implied: false,
        late: false,
        to: [],
        arms: [],
        drops: ['acknowledge'],
      });
    const { notice, ...story } = issued.and('2026-03-05 10:00', acknowledge());
    expect(notice.stage).to.equal('acknowledged');
    expect(story.clocks()).to.deep.equal(['finding/1', 'plan']);
  });

  it('is in time at the very instant of the deadline, before what is due then', () => {
    given(issued)
      .when('2026-03-05 18:00', acknowledge())
      .emits({ type: 'acknowledged', late: false });
    given(issued)
      .when('2026-03-05 18:00:01', acknowledge())
      .emits({ type: 'acknowledged', late: true });
  });

  it('is judged on the receipt, whenever it is handled', () => {
    given(issued).when('2026-03-05 17:59', acknowledge(), '2026-03-09 09:00').emits({
      type: 'acknowledged',
      late: false,
      dueAt: '2026-03-05 17:59',
      at: '2026-03-09 09:00',
    });
  });

  it('comes after the reminders that fell due before it', () => {
    given(issued)
      .when('2026-03-06 09:00', acknowledge())
      .emits(
        { type: 'rungFired', rung: 'remind', keys: ['acknowledge'], dueAt: '2026-03-06 08:30' },
        { type: 'acknowledged', late: true },
      );
  });

  it('comes before a reminder of the same instant', () => {
    given(issued).when('2026-03-06 08:30', acknowledge()).emits('acknowledged');
  });

  it('is refused a second time, so that the first receipt stands', () => {
    given(issued.and('2026-03-05 10:00', acknowledge()))
      .when('2026-03-05 11:00', by('unitHead', acknowledge()))
      .isRefused('already-acknowledged');
  });

  it('may come from every post of the unit, and from no other unit', () => {
    for (const role of ['contact', 'handler', 'responsibleLeader', 'unitHead'] as const)
      given(issued).when('2026-03-05 10:00', by(role, acknowledge())).emits('acknowledged');
    given(issued)
      .when('2026-03-05 10:00', byPerson({ ...actor('contact'), unit: 'unit-2' }, acknowledge()))
      .isRefused('another-unit');
    const { unit: _unit, ...stray } = actor('contact');
    given(issued)
      .when('2026-03-05 10:00', byPerson(stray, acknowledge()))
      .isRefused('another-unit');
  });

  it('is refused when it was received before the letter went out', () => {
    given(issued).when('2026-03-04 08:59', acknowledge()).isRefused('received-out-of-order');
  });

  it('is refused for a notice that does not exist', () => {
    const { by: who, body } = acknowledge();
    const now = beijing('2026-03-05 10:00');
    const command = { ...body, id: 'c', by: who, issuedAt: now, receivedAt: now };
    expect(decide(command, null, COUNTY, now)).to.deep.equal({
      accepted: false,
      refusal: { code: 'not-found' },
    });
  });
});
