import { expect } from 'chai';
import { newAccount } from '../../../src/store/access/accounts.ts';

describe('a new account', () => {
  const named = (name: string): string =>
    newAccount({
      ...{ _id: 'wangmin', person: { id: 'p-1', name }, password: '', mustChange: false },
      ...{ at: '2026-09-24T01:00:00.000Z', by: 'oidc' },
    }).person.name;

  it('has a name of what is seen alone, whoever has given it', () => {
    for (const sign of ['\n', '\u0000', '\u0085', '\u200b', '\u202e', '\u2066', '\ufeff'])
      expect(named(`王${sign}敏`), JSON.stringify(sign)).to.equal('王 敏');
    expect(named('阿依古丽·买买提')).to.equal('阿依古丽·买买提');
  });
});
