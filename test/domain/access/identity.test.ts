import { expect } from 'chai';
import { addedUp, type HeldRole, sightOf } from '../../../src/domain/access/identity.ts';

const own = (role: HeldRole['role'], unit: string | null = null): HeldRole => ({ role, unit });
const inCounty = (role: HeldRole['role'], county: string): HeldRole => ({
  role,
  unit: null,
  granted: { campaigns: [`c-${county}`], units: null, roster: county },
});
const audit: HeldRole = {
  role: 'auditor',
  unit: null,
  granted: { campaigns: ['c-audited'], units: null },
};
const rolesOf = (...roles: HeldRole[]) => addedUp(roles).map(({ role }) => role);

describe('several roles of one person', () => {
  it('add up in one house: at the office, at a unit, at both', () => {
    expect(rolesOf(own('reviewer'), own('contact', 'u-1'))).to.deep.equal(['reviewer', 'contact']);
  });

  it('give nothing in the own county that is held in another', () => {
    expect(rolesOf(own('reviewer'), inCounty('approver', 'k-1'))).to.deep.equal(['reviewer']);
  });

  it('are not taken from him by what another county or a grant gives', () => {
    const contact = own('contact', 'u-1');
    for (const more of [inCounty('reviewer', 'k-1'), audit]) {
      expect(sightOf([contact, more])).to.deep.equal({ of: 'units', units: ['u-1'] });
      expect(rolesOf(contact, more)).to.deep.equal(['contact']);
    }
  });

  it('in several other counties are those that he holds in each', () => {
    expect(rolesOf(inCounty('approver', 'k-1'), inCounty('approver', 'k-2'))).to.deep.equal([
      'approver',
      'approver',
    ]);
    expect(rolesOf(inCounty('approver', 'k-1'), inCounty('reviewer', 'k-2'))).to.deep.equal([]);
  });

  it('of an auditor and of another county are read together', () => {
    const both = [inCounty('approver', 'k-1'), audit];
    expect(rolesOf(...both)).to.deep.equal(['approver', 'auditor']);
    expect(sightOf(both)).to.deep.include({ of: 'granted' });
  });
});
