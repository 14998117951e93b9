import { expect } from 'chai';
import { deliveryOf, isQuiet, nextOpening } from '../../../src/domain/notice/delivery.ts';
import { beijing, COUNTY, changed, local } from '../../support/rules.ts';

const SATURDAY = beijing('2026-03-07 10:00');

describe('when a letter reaches its unit', () => {
  it('is at once in office hours, and at the end of the quiet hours otherwise', () => {
    expect(deliveryOf(COUNTY, beijing('2026-03-04 10:00'))).to.equal(beijing('2026-03-04 10:00'));
    expect(local(deliveryOf(COUNTY, SATURDAY))).to.equal('2026-03-09 08:30');
  });

  it('is at once where the policy is urgent or knows no quiet hours', () => {
    const urgent = changed(COUNTY, { urgent: true });
    const awake = changed(COUNTY, { quiet: null });
    for (const rules of [urgent, awake]) expect(deliveryOf(rules, SATURDAY)).to.equal(SATURDAY);
    expect(isQuiet(awake, SATURDAY)).to.equal(false);
  });
});

describe('the next opening', () => {
  it('is on a working day, and on any day where days off are not quiet', () => {
    expect(local(nextOpening(COUNTY, SATURDAY, '08:30'))).to.equal('2026-03-09 08:30');
    const awake = changed(COUNTY, { quiet: null });
    expect(local(nextOpening(awake, SATURDAY, '08:30'))).to.equal('2026-03-08 08:30');
    expect(local(nextOpening(awake, SATURDAY, '10:00'))).to.equal('2026-03-07 10:00');
  });
});
