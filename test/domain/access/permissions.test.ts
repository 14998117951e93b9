import { expect } from 'chai';
import { sightOf, WHOLE } from '../../../src/domain/access/identity.ts';
import { PERMISSIONS, permissionOf } from '../../../src/domain/access/permissions.ts';
import { isAdministrator, ROLES, type Role } from '../../../src/domain/access/roles.ts';
import { isOfficePost } from '../../../src/domain/notice/posts.ts';
import { apiDescription } from '../../support/api/api-types.ts';
import { type ApiDocument, operationsOf } from '../../support/api/openapi.ts';

const operations = Object.keys(PERMISSIONS);
const reach = (operation: string, role: Role) => {
  const permission = permissionOf(operation);
  return typeof permission === 'object' ? permission[role] : undefined;
};

describe('the table of permissions', () => {
  it('has a row for every operation of the API, and none for another', () => {
    const documented = operationsOf(apiDescription() as unknown as ApiDocument).map(
      (o) => o.operationId,
    );
    expect([...operations].sort()).to.deep.equal([...documented].sort());
  });

  it('lets no administrator see or do anything with a notice', () => {
    const other = operations.flatMap((operation) =>
      ROLES.filter(isAdministrator).flatMap((role) => {
        const scope = reach(operation, role);
        return scope === undefined || scope === 'house' ? [] : [`${operation} ${role}: ${scope}`];
      }),
    );
    expect(other).to.deep.equal([]);
  });

  it('gives the office the whole, an auditor what was granted, and a unit its own', () => {
    for (const operation of operations)
      for (const role of ROLES.filter((r) => !isAdministrator(r))) {
        const scope = reach(operation, role);
        const widest = isOfficePost(role)
          ? ['office', 'house']
          : [role === 'auditor' ? 'granted' : 'unit'];
        expect([undefined, 'self', ...widest], `${operation} ${role}`).to.include(scope);
      }
  });

  it('lets an auditor change nothing', () => {
    const methods = operationsOf(apiDescription() as unknown as ApiDocument);
    const changing = methods.filter(
      ({ operationId, method }) => method !== 'get' && reach(operationId, 'auditor'),
    );
    expect(changing).to.deep.equal([]);
  });
});

describe('what a person may see', () => {
  const granted = { campaigns: ['c-1'], units: ['u-1'] };
  const auditor = { role: 'auditor', unit: null } as const;

  it('is everything at a post of the office, and what is rehearsed for its people of a rehearsal', () => {
    expect(sightOf([{ role: 'reviewer', unit: null }])).to.deep.equal(WHOLE);
    const rehearsed = { role: 'reviewer', unit: null, rehearsed: true } as const;
    expect(sightOf([rehearsed])).to.deep.equal({ of: 'rehearsals' });
    expect(sightOf([rehearsed, { role: 'approver', unit: null }])).to.deep.equal(WHOLE);
  });

  it('is of a unit its own, of all units at which somebody holds a post', () => {
    const contact = { role: 'contact', unit: 'u-1' } as const;
    expect(sightOf([contact])).to.deep.equal({ of: 'units', units: ['u-1'] });
    const two = sightOf([
      contact,
      { role: 'handler', unit: 'u-2' },
      { role: 'handler', unit: 'u-1' },
    ]);
    expect(two).to.deep.equal({ of: 'units', units: ['u-1', 'u-2'] });
  });

  it('is of an auditor and of the office of another county what was granted', () => {
    expect(sightOf([{ ...auditor, granted }])).to.deep.equal({ of: 'granted', grants: [granted] });
    const county = { campaigns: ['c-2'], units: null, roster: 'k-1' };
    const office = sightOf([{ role: 'approver', unit: null, granted: county }]);
    expect(office).to.deep.equal({ of: 'granted', grants: [county] });
  });

  it('is nothing for an auditor without a grant, an administrator, and whoever has no post any more', () => {
    for (const roles of [[auditor], [{ role: 'systemAdmin', unit: null } as const], []])
      expect(sightOf(roles)).to.deep.equal({ of: 'nobody' });
  });
});
