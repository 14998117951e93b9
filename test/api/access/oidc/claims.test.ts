import { expect } from 'chai';
import {
  claimAt,
  goTogether,
  personClaim,
  rolesByClaim,
} from '../../../../src/api/access/oidc/claims.ts';
import type { Role } from '../../../../src/domain/access/roles.ts';
import { settingsFor } from '../../../support/oidc/house.ts';

const settings = (more: object) => settingsFor({ issuer: 'https://id.example' }, more);
const byClaim = (claim: string) => settings({ person: { claim, field: 'holder' } });

describe('a claim of a provider', () => {
  it('is found by its whole name first, then by its way through others', () => {
    const claims = { 'a.b': 1, a: { b: 2, c: { d: 3 } }, 'https://x.example/no': 4 };
    expect(
      ['a.b', 'a.c.d', 'https://x.example/no', 'a.z', 'toString', 'a.c.d.e'].map((name) =>
        claimAt(claims, name),
      ),
    ).to.deep.equal([1, 3, 4, undefined, undefined, undefined]);
  });

  it('names nobody by an address or number that is not verified', () => {
    for (const [claim, verified] of [
      ['email', 'email_verified'],
      ['phone_number', 'phone_number_verified'],
    ] as const) {
      expect(personClaim(byClaim(claim), { [claim]: 'x' })).to.equal(null);
      expect(personClaim(byClaim(claim), { [claim]: 'x', [verified]: 'true' })).to.equal(null);
      expect(personClaim(byClaim(claim), { [claim]: 'x', [verified]: true })).to.equal('x');
    }
  });

  it('names somebody by a text or a number, and by nothing else', () => {
    const { no } = { no: byClaim('no') };
    expect(personClaim(no, { no: ' 1024 ' })).to.equal('1024');
    expect(personClaim(no, { no: 1024 })).to.equal('1024');
    for (const value of ['', ' ', null, true, {}, ['1024'], undefined])
      expect(personClaim(no, { no: value })).to.equal(null);
    expect(personClaim(settings({}), { no: '1024' })).to.equal(null);
  });

  it('gives the roles of its values, each once, whether it is one text or several', () => {
    const values = new Map<string, Role>([
      ['a', 'approver'],
      ['b', 'approver'],
      ['s', 'systemAdmin'],
    ]);
    const mapped = settings({ roles: { claim: 'groups', values } });
    const given = (groups: unknown) => rolesByClaim(mapped, { groups });
    expect(given('a')).to.deep.equal(['approver']);
    expect(given(['b', 'a', 's', 'x', null, {}])).to.deep.equal(['approver', 'systemAdmin']);
    for (const none of [undefined, null, [], {}, 'A', 7]) expect(given(none)).to.deep.equal([]);
    expect(rolesByClaim(settings({}), { groups: ['a'] })).to.deep.equal([]);
  });

  it('never gives together what one account may not be', () => {
    expect(goTogether(['approver', 'reviewer'])).to.equal(true);
    expect(goTogether(['auditAdmin'])).to.equal(true);
    expect(goTogether([])).to.equal(true);
    expect(goTogether(['systemAdmin', 'securityAdmin'])).to.equal(false);
    expect(goTogether(['approver', 'auditAdmin'])).to.equal(false);
  });
});
