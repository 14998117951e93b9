import { expect } from 'chai';
import { chainFaults } from '../../../../src/domain/notice/chain.ts';
import { append, coreOf, unborn } from '../../../../src/domain/rules/core.ts';
import {
  accept,
  acknowledge,
  report,
  reportMilestone,
  reportPart,
  withdraw,
} from '../../../support/acts.ts';
import { CO_UNIT } from '../../../support/co-units.ts';
import { beijing, COUNTY, finding } from '../../../support/rules.ts';
import { letter, type Story } from '../../../support/story.ts';

/** Due on 3 April. */
const fresh = letter(COUNTY, '2026-03-04 09:00', [finding('1', 'timeLimited')]).and(
  '2026-03-04 10:00',
  acknowledge(),
);

const types = (story: Story, since: Story) =>
  story.events.slice(since.events.length).map((e) => e.type);

describe('an answer that came while nobody could decide it', () => {
  it('is decided as if it had been decided then: in time is in time', () => {
    const late = fresh.late('2026-03-10 17:00', report('1'), '2026-04-10 09:00');
    expect(late.events.at(-1)).to.deep.include({
      type: 'findingReported',
      late: false,
      dueAt: beijing('2026-03-10 17:00'),
      at: beijing('2026-04-10 09:00'),
    });
    expect(late.finding('1').stage).to.equal('underReview');
    const usual = fresh.and('2026-03-10 17:00', report('1'), '2026-04-10 09:00');
    expect(types(late, fresh)).to.deep.equal(types(usual, fresh));
    expect(late.notice).to.deep.equal(usual.notice);
  });

  it('is late where it came late', () => {
    const late = fresh.late('2026-04-03 18:00:01', report('1'), '2026-04-10 09:00');
    expect(late.events.at(-1)).to.deep.include({ type: 'findingReported', late: true });
  });

  it('that the rules refuse is recorded with the reason, and the contact is told', () => {
    const refused = fresh.late('2026-03-10 17:00', reportMilestone('1'), '2026-03-12 09:00');
    expect(types(refused, fresh)).to.deep.equal(['answerRefused']);
    expect(refused.events.at(-1)).to.deep.include({
      kind: 'reportMilestone',
      code: 'unknown-milestone',
      subject: '1',
      dueAt: beijing('2026-03-10 17:00'),
      at: beijing('2026-03-12 09:00'),
    });
    expect(refused.events.at(-1)?.to.map((r) => r.post)).to.deep.equal(['contact']);
    expect(refused.notice.refusedAnswers).to.deep.equal([
      {
        at: beijing('2026-03-10 17:00'),
        kind: 'reportMilestone',
        code: 'unknown-milestone',
        by: '王敏',
      },
    ]);
  });

  it('that is refused changes nothing else, and what falls due still does', () => {
    const refused = fresh.late('2026-03-10 17:00', acknowledge(), '2026-03-12 09:00');
    expect(refused.clocks()).to.deep.equal(fresh.clocks());
    expect(refused.notice.clocks).to.deep.equal(fresh.notice.clocks);
    expect(refused.notice.findings).to.deep.equal(fresh.notice.findings);
    expect(refused.nextAlarm()).to.equal(fresh.nextAlarm());
  });

  it('is recorded even after the end of the letter', () => {
    const closed = fresh.and('2026-03-10 10:00', report('1')).and('2026-03-11 10:00', accept('1'));
    const withdrawn = fresh.and('2026-03-10 10:00', withdraw());
    for (const [over, code] of [
      [closed, 'closed'],
      [withdrawn, 'withdrawn'],
    ] as const) {
      const refused = over.late('2026-03-12 10:00', report('1'), '2026-03-13 09:00');
      expect(refused.events.at(-1)).to.deep.include({ type: 'answerRefused', code });
      expect(refused.notice.stage).to.equal(over.notice.stage);
      expect(refused.nextAlarm()).to.equal(null);
    }
  });

  it('of a co-operating unit is answered to its own contact', () => {
    const shared = letter(
      COUNTY,
      '2026-03-04 09:00',
      [{ ...finding('1', 'timeLimited'), coUnits: [CO_UNIT.name] }],
      { coUnits: [CO_UNIT] },
    );
    const refused = shared.late(
      '2026-03-10 10:00',
      reportPart('2', CO_UNIT.id),
      '2026-03-11 09:00',
    );
    expect(refused.events.at(-1)?.to).to.deep.equal([
      { post: 'contact', holder: 'unit-5-contact', name: '何协', unit: CO_UNIT.id },
    ]);
  });

  it('has its place in the chain like any other event', () => {
    const { events } = fresh.late('2026-03-10 17:00', acknowledge(), '2026-03-12 09:00');
    const start = unborn('n1', 1, COUNTY);
    const { recorded } = append(coreOf(1), 'n1', start, events);
    expect(chainFaults(recorded, start.head)).to.deep.equal([]);
    expect(recorded.map((e) => e.seq)).to.deep.equal(events.map((_, i) => i + 1));
  });
});
