import { expect } from 'chai';
import {
  accept,
  acceptPlan,
  acknowledge,
  by,
  defer,
  giveBack,
  plan,
  report,
} from '../../../support/acts.ts';
import { COUNTY, finding } from '../../../support/rules.ts';
import { given, letter, type Story } from '../../../support/story.ts';

const story = letter(COUNTY, '2026-03-04 09:00', [
  finding('1', 'timeLimited'),
  finding('2', 'staged'),
]).and('2026-03-04 10:00', acknowledge());

describe('the check of a plan', () => {
  const planned = story.and('2026-03-05 10:00', plan('1', '2'));
  const chased = (life: Story) => life.until('2026-05-29 18:00').chase('planCheck');

  it('is not chased any more once the result of every finding that it is about is in', () => {
    expect(chased(planned.and('2026-03-05 11:00', report('1')))).to.have.length.above(1);
    const all = planned.and('2026-03-05 11:00', report('1')).and('2026-03-05 12:00', report('2'));
    expect(chased(all)).to.deep.equal([]);
    const mixed = planned
      .and('2026-03-05 11:00', report('1'))
      .and('2026-03-05 12:00', by('approver', accept('2', 'notImplemented', '书面决定')));
    expect(chased(mixed)).to.deep.equal([]);
  });

  it('may still be given, and is asked for no more when a result comes back', () => {
    const all = planned.and('2026-03-05 11:00', report('1')).and('2026-03-05 12:00', report('2'));
    given(all).when('2026-03-06 10:00', acceptPlan()).causes('planAccepted');
    expect(chased(all.and('2026-03-06 10:00', giveBack('1')))).to.deep.equal([]);
  });

  it('goes on for a finding that is deferred, whose measures are still to come', () => {
    const deferred = planned
      .and('2026-03-05 11:00', report('1'))
      .and('2026-03-05 12:00', by('approver', defer('2', '2026-06-30')));
    expect(chased(deferred)).to.have.length.above(1);
  });
});
