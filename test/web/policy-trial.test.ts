import { expect } from 'chai';
import { calendarFor } from '../../src/domain/calendar/calendar.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { stepOfEvent } from '../../src/domain/readings/forecast.ts';
import { loadCalendarYears, loadPolicies } from '../../src/presets/presets.ts';
import { withValue } from '../../web/pages/rules/policy-text.ts';
import { keyOfStep, trialOf } from '../../web/pages/rules/trial.ts';
import { finding } from '../support/rules.ts';
import { letter } from '../support/story.ts';

const policies = [...loadPolicies().values()];
const years = loadCalendarYears();
const SAMPLE = { issuedOn: '2026-09-24', timing: 'timeLimited' } as const;

const stepsOf = (policy: Policy) => {
  const found = trialOf(policy, years, SAMPLE);
  if ('refused' in found) throw new Error(found.refused);
  return found.steps;
};

describe('a policy that is run ahead on a sample', () => {
  for (const policy of policies)
    it(`does what a silent life under ${policy.id} does`, () => {
      const rules = { policy, calendar: calendarFor(years, SAMPLE.issuedOn) };
      const life = letter(rules, '2026-09-24 10:00', [finding('1', SAMPLE.timing)]);
      const steps = stepsOf(policy);
      const last = steps.at(-1)?.at ?? '';
      const lived = life
        .until('2027-09-24 24:00')
        .events.flatMap((event) => stepOfEvent(event) ?? [])
        .filter(({ at }) => at <= last);
      expect(steps.map(keyOfStep)).to.deep.equal(lived.map(keyOfStep));
      expect(steps.length).to.be.above(5);
    });

  it('changes with a limit', () => {
    const policy = policies.find(({ id }) => id === 'county-standard');
    if (policy === undefined) throw new Error('no policy');
    const path = ['clocks', 'finding', 'timeLimited', 'limit'];
    const longer = stepsOf(withValue(policy, path, '90d')).map(keyOfStep);
    expect(longer).to.not.deep.equal(stepsOf(policy).map(keyOfStep));
    expect(policy.clocks.finding.timeLimited.limit).to.not.equal('90d');
  });

  it('is refused where the sample cannot be issued', () => {
    const policy = policies.find(({ id }) => id === 'county-standard');
    if (policy === undefined) throw new Error('no policy');
    const past = withValue(policy, ['clocks', 'finding', 'timeLimited', 'limit'], '2026-09-01');
    expect(trialOf(past, years, SAMPLE)).to.deep.equal({ refused: 'date-past' });
  });
});
