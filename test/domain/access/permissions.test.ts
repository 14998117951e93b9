import { expect } from 'chai';
import { sees, sightOf } from '../../../src/domain/access/identity.ts';
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
        const widest = isOfficePost(role) ? 'office' : role === 'auditor' ? 'granted' : 'unit';
        expect([undefined, 'self', widest], `${operation} ${role}`).to.include(scope);
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
  const letter = { unit: 'u-1', campaign: 'c-1' };
  const granted = { campaigns: ['c-1'], units: ['u-1'] };

  it('is everything at a post of the office, and its own letters at a post of a unit', () => {
    expect(sees(sightOf([{ role: 'reviewer', unit: null }]), letter)).to.equal(true);
    expect(sees(sightOf([{ role: 'contact', unit: 'u-1' }]), letter)).to.equal(true);
    expect(sees(sightOf([{ role: 'contact', unit: 'u-2' }]), letter)).to.equal(false);
    expect(sees(sightOf([]), letter)).to.equal(false);
    expect(sees(sightOf([{ role: 'systemAdmin', unit: null }]), letter)).to.equal(false);
  });

  it('is for an auditor what each of his grants names, and no mixture of two', () => {
    const auditor = { role: 'auditor', unit: null } as const;
    expect(sees(sightOf([{ ...auditor, granted }]), letter)).to.equal(true);
    const others = [
      { ...auditor, granted: { campaigns: ['c-1'], units: ['u-2'] } },
      { ...auditor, granted: { campaigns: ['c-2'], units: null } },
    ];
    expect(sees(sightOf(others), letter)).to.equal(false);
    expect(sees(sightOf(others), { unit: 'u-9', campaign: 'c-2' })).to.equal(true);
  });

  it('is nothing for an auditor without a grant', () => {
    expect(sees(sightOf([{ role: 'auditor', unit: null }]), letter)).to.equal(false);
  });
});
