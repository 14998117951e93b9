import { expect } from 'chai';
import { decideAlarm, nextAlarm } from '../../../../src/domain/rules/alarm.ts';
import {
  accept,
  acknowledge,
  applyForFormalReview,
  defer,
  object,
  report,
} from '../../../support/acts.ts';
import { beijing, COUNTY, changed, finding } from '../../../support/rules.ts';
import { letter } from '../../../support/story.ts';

const at = '2026-03-04 09:00';

const rules = changed(COUNTY, { acceptance: { levels: ['reviewer', 'approver'], onSite: [] } });

const two = () => letter(rules, at, [finding('1', 'timeLimited'), finding('2', 'timeLimited')]);

describe('what falls due at the same moment', () => {
  it('is one rung where the same people wait for the same thing', () => {
    const reported = two()
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-05 11:00', report('2'));
    const chase = reported.until('2026-03-31 18:00').chase();
    expect(chase.find((line) => line.includes('review/'))).to.match(
      /remind review\/1 review\/2 → reviewer/,
    );
  });
  it('is a rung for each level of acceptance, for these are different people', () => {
    const apart = two()
      .and('2026-03-05 10:00', report('1'))
      .and('2026-03-06 09:00', accept('1'))
      .and('2026-03-06 10:00', report('2'))
      .until('2026-03-31 18:00');
    const first = apart.chase().filter((line) => line.includes('review/'));
    expect(first.slice(0, 2).map((line) => line.slice(17))).to.have.members([
      'remind review/1 → approver',
      'remind review/2 → reviewer',
    ]);
    expect(first[0]?.slice(0, 16)).to.equal(first[1]?.slice(0, 16));
  });
  it('is a rung for each matter to decide', () => {
    const matters = two()
      .and('2026-03-05 10:00', object('1'))
      .and('2026-03-05 10:00', object('2'))
      .until('2026-03-31 18:00');
    const lines = matters.chase().filter((line) => line.includes('objectionDecision/'));
    expect(lines.slice(0, 2).map((line) => line.match(/objectionDecision\S*/g))).to.deep.equal([
      ['objectionDecision/objection-1'],
      ['objectionDecision/objection-2'],
    ]);
  });
  it('is the end of a deferral before any rung', () => {
    const deferred = letter(COUNTY, at, [finding('1', 'timeLimited'), finding('2', 'longTerm')])
      .and('2026-03-04 10:00', acknowledge())
      .and('2026-03-09 10:00', defer('1', '2026-06-30'));
    const over = deferred.until('2026-06-30 18:00').events.at(-1);
    expect(over?.type).to.equal('deferralExpired');
    expect(over?.to.map((r) => r.post)).to.deep.equal(['contact', 'handler', 'supervisionOffice']);
    expect(over?.clocks).to.not.have.property('stop');
  });
});

describe('the next step of a letter', () => {
  it('is the earliest of its clocks, whatever their order', () => {
    const { notice } = two();
    const reversed = { ...notice, clocks: [...notice.clocks].reverse() };
    expect(nextAlarm(notice)).to.equal(beijing('2026-03-06 08:30'));
    expect(nextAlarm(reversed)).to.equal(nextAlarm(notice));
  });
  it('waits for no clock that is paused', () => {
    const { notice } = two().and('2026-03-05 10:00', applyForFormalReview());
    const paused = notice.clocks.map((clock) => ({ ...clock, nextAt: null }));
    expect(nextAlarm({ ...notice, clocks: paused })).to.equal(null);
    const [first] = notice.clocks;
    const late = { ...first, nextAt: beijing('2030-01-02 08:30') } as typeof first & object;
    expect(nextAlarm({ ...notice, clocks: [...paused, late] })).to.equal(late.nextAt);
  });
  it('cannot be taken where nothing is due: that is a bug', () => {
    const due = beijing('2026-03-04 12:00');
    expect(() => decideAlarm(two().notice, rules, due, due)).to.throw(`nothing is due at ${due}`);
  });
});
